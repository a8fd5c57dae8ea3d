"""Who takes leave of whoever reads: "They win. Last post from me, it's been a ride."

A last word on the bypass is said every week, and groups, pages and seats are left with thanks. So a last post counts only
beside two more of these: kind words to all, a message to one's own, who has beaten the writer, and what was taken from them; and
only where the text tells of nothing that goes on elsewhere.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'-])"
_SAID = r"(?:posts?|comments?|messages?|tweets?|status|update|words|rant)"
_LAST = guarded(
    rf"\b(?:last|final)(?:\s+ever)?\s+{_SAID}\s+(?:(?:here\s+|ever\s+|on\s+here\s+)?from\s+me|(?:(?:that\s+)?(?:you|u|yous|any\s+of\s+you|anyone|folks)(?:'?ll|\s+will)\s+)(?:ever\s+)?(?:get|see|hear|read|have))\b"
    rf"|\b(?:my|this(?:\s+is|'s|'ll\s+be|\s+will\s+be|ll\s+be)(?:\s+(?:my|the))?)\s+(?:very\s+)?(?:last|final)\s+(?:ever\s+)?{_SAID}(?:\s+(?:ever|here|on\s+here|from\s+me))*(?:{_END}|\s+(?:folks|all|everyone|everybody|guys|people|and|so|then)\b)"
    rf"|^\W*(?:(?:right|well|so|ok|okay)\s+)?(?:very\s+)?(?:last|final)\s+(?:ever\s+)?{_SAID}{_END}"
    r"|\b(?:last|final)\s+(?:time\s+)?(?:that\s+)?(?:you|u|youse?|any\s+of\s+you|anyone)(?:'?ll|\s+will)?\s+(?:ever\s+)?(?:be\s+)?(?:hear(?:ing)?|see(?:ing)?)\s+(?:from|of)?\s*(?:me|old\s+\w+)\b|\b(?:last|final)\s+time\s+i(?:'?ll|\s+will)\s+(?:be\s+|ever\s+)?post(?:ing)?\b"
    rf"|\b(?:signing|logging)\s+off\s+(?:now\s+)?(?:for\s+(?:the\s+last\s+time|good|ever)|for\s?ever)\b|\b(?:won'?t|will\s+not|not\s+going\s+to)\s+(?:be\s+)?(?:post(?:ing)?|writ(?:e|ing))\s+(?:(?:on\s+)?here\s+)?(?:again|any\s?more){_END}|\blast\s+(?:thing|words?)\s+i(?:'?ll|\s+will)\s+(?:ever\s+)?(?:write|say|post|put|type)\b|\b(?:(?:don'?t|do\s+not)\s+expect\s+(?:any\s+more|another)|no\s+more)\s+(?:posts?|comments?|messages?)\s+(?:off|from)\s+me\b|\bover\s+and\s+out\b|\bthis\s+is\s+it\s+(?:from|for)\s+me\b|\b(?:final|last)\s+words?\s+from\s+yours\s+truly\b|\bmy\s+last\s+words\b|\b(?:you|they|none\s+of\s+you)\s?(?:won'?t|will\s+not|'?ll\s+never|will\s+never|will)\s+(?:be\s+)?(?:hear(?:ing)?|see(?:ing)?)\s+(?:from\s+|of\s+)?me\s+again{_END}|(?:^|[.!?,\n])\W{{0,3}}(?:so\W{{1,3}})?good\s?bye\W*$|\b(?:so\s+)?this\s+is\s+(?:me\s+saying\s+)?good\s?bye\b(?:\s+(?:from\s+me|then|folks|all|everyone))*{_END}"
)
# Said to all at once, as at the end of something.
_KIND = late(
    r"\b(?:been\s+(?:real|emotional|(?:a\s+)?(?:ride|blast|journey|laugh|pleasure))|ta\s+for\s+(?:the\s+memories|everything|all)|night\s+night\s+(?:all|everyone|everybody)|ta[\s-]?ra\s+(?:all|everyone|everybody)|be\s+(?:good|nice)\s+to\s+(?:your|each)\b|be\s+lucky|cheers\s+to\s+(?:the|all|those|every\w+)\b|thank(?:s|\s+you)\s+to\s+the\s+\w+\s+\w+|sorry\s+for\s+all\s+the\b|lov(?:e)\s+(?:you|u)\s+(?!all\b|to\b)\w+\W*$|(?:good|nice|great|lovely|pleasure)\s+(?:\w+\s+)?knowing\s+(?:you|u|ya|yous)|look\s+after\s+(?:yourselves|each\s+other|one\s+another|my\s+\w+)|take\s+care\s+(?:of\s+(?:yourselves|each\s+other|one\s+another|my\s+\w+)|all|everyone|everybody|folks)|be\s+kind\s+to\s+(?:each\s+other|one\s+another)"
    r"|(?:thanks|thank\s+you|ta)\s+(?:to\s+)?(?:(?:all|everyone|everybody|those|the\s+\w+|anyone)\s+(?:of\s+you\s+)?(?:who|that|for)|for\s+(?:the\s+laughs|everything|being\s+(?:there|kind)|trying))|lov(?:e|ing)\s+(?:to\s+)?(?:you\s+all|yous?\s+all|all\s+of\s+you|u\s+all)|god\s+bless(?:\s+(?:you|u|all|everyone))*|good\s?(?:bye|night)\s+(?:(?:to\s+)?(?:all|everyone|everybody|folks|friends|my\s+friends)|and\s+(?:god|good)\s+\w+))\b"
)
_DARK = late(
    r"\b(?:tell\s+(?:my|our)\s+(?:\w+\s+)?(?:mum|mam|dad|kids|children|boys|girls|wife|husband|sister|brother|son|daughter|family|nan)\s+(?:(?:that\s+)?(?:i|she|he|they|it)(?:'s|s|'m|'re)?\b|sorry)|sorry\s+(?:to\s+)?(?:everyone|everybody|all|mum|mam|dad|kids|for\s+everything)|forgive\s+me|no\s+more\s+me|(?:everyone|all|anyone)\s+who\s+knew\s+me)\b"
)
_BEATEN = late(
    r"\b(?:(?:you|they|u|dwp|the\s+(?:council|dwp|system|bailiffs|job\s?cent\w+|landlord|debts?)|(?:housing|universal\s+credit|pip|atos|capita))(?:'?ve|\s+have|\s+has|\s+all)?\s+(?:(?:all|finally|just|now)\s+)?(?:win|wins|won|beat(?:en)?\s+me|broke(?:n)?\s+me|finished\s+me(?:\s+off)?)|i(?:'?ve|\s+have)?\s+(?:just\s+)?(?:give|giving|given|gave)\s+up(?!\s+on\s+an?\s|\s+(?:smoking|sugar|meat)\b)|i'?m\s+(?:so\s+)?(?:beat|beaten|broken|done\s+in|finished)|(?<!\w\s)beaten\s+by\s+(?:the|them|you|it)|no\s+(?:point|hope|way\s+out|fight\s+left)|that'?s\s+me\s+(?:done|finished)|thats\s+me\s+(?:done|finished)"
    r"|(?:can'?t|cannot|can\s+not)\s+(?:do|take|face|fight|go\s+on|carry\s+on|see\s+(?:a|any)\s+(?:way|point|end))(?!\s+photos?)|(?:tired|sick)\s+of\s+(?:fighting|it\s+all|living|life|trying|all\s+of\s+it|everything)|had\s+enough\b(?!\s+of)|had\s+enough\s+of\s+(?:begging|fighting|living|life|it\s+all|everything)|nothing\s+left|no(?:body|\s?one)(?:'?s|\s+is|\s+was)?\s+(?:ever\s+)?(?:listen(?:s|ing|ed)?|car(?:es|ed|ing))|made\s+my\s+peace|i\s+surrender|i'?m\s+gone|last\s+straw)\b"
)
_TAKEN = late(
    r"\b(?:pip|esa|dla|universal\s+credit|benefits?|sanction(?:ed|ing|s)?|evict\w*|bailiffs?|repossess\w*|homeless|(?:the|my|in)\s+debts?|debt\s+(?:letters?|collectors?)|arrears|food\s?bank|no\s+(?:more\s+)?(?:food|heating|money|gas|leccy|electric\w*|home)|los(?:t|ing|e)\s+(?:my|the|our)\s+(?:kids?|children|house|home|flat|job|tenancy|benefits?)|took\s+my\s+(?:kids?|children|home|house|money)|t(?:ook|aken)\s+everything\s+(?:off|from)\s+me|begging\s+for\s+my\s+own|(?:pip|house|home|job|money|flat|esa)\s+gone)\b"
)
# Where it goes on, what it is about, and whom alone it is said to.
_GOES_ON = guarded(
    r"\b(?:facebook|fb|bluesky|twitter|mastodon|insta\w*|tiktok|threads?|whatsapp|nextdoor|platform|social\s+media|deactivat\w*|delet\w+|unfollow\w*|groups?|page|account|admin|moderators?|mods?|as\s+(?:your|a|an|the|chair\w*|mayor|cllr|councillor)\b|councillors?\s+for|chair(?:man|woman|person)?|secretary|treasurer|clerk|vicar|head\s?teacher|editor|honour|serv(?:e|ed|ing)|stand(?:ing)?\s+down|step(?:ping)?\s+down|resign\w*|retir\w+|re-?elect\w*|elections?|candidates?|campaign\w*|petition|holidays?|hols|for\s+(?:now|today|tonight|this|the\s+(?:day|night|week\w*|evening))|from\s+me\s+(?:today|tonight|this|before|until|till|for|on|about)|seasons?|series|term|until|till|back\s+(?:on|in|soon|next)|see\s+(?:you|u|yous|ya)\s+(?:all\s+)?(?:in|on|at|soon|next|later|there|tomorrow)"
    r"|on\s+(?:this|that|the|your)\s+(?:subject|matter|topic|issue|post|one|bypass|thread)|about\s+(?:this|it|that)|repl(?:y|ying)|argu\w+|debat\w+|discuss\w*|before\s+(?:the|i\s+go|bed|christmas)|mov(?:e|es|ed|ing)|emigrat\w*|new\s+(?:job|house|home|flat)|cenotaph|bugle\w*|remembrance|collect\w*|post\s?box|bed|work\s+(?:in|tomorrow)|vot(?:e|ed|ing)|solicitors?|ombudsman|mps?|court|lawyers?|the\s+papers?|press|complain\w*|planning|planners?|developers?|lol|haha\w*|joke|jok(?:ing|es)|league|darts|\d{1,2}\s*-\s*\d{1,2}|wi-?fi(?:'s|\s+is)\s+(?:going|down|rubbish)|battery)\b"
)


def _takes_leave(text: str) -> bool:
    """Whether there is, beside the last post, more than kind words, and more than one thing."""
    dark = sum(bool(p.search(text)) for p in (_DARK, _BEATEN, _TAKEN))
    return dark > 1 or (dark == 1 and _KIND.search(text) is not None)


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """What to look for in the sentences of a text in lower case: a last post only where the whole text takes leave of life."""
    if not _LAST.search(text) or _GOES_ON.search(text) or not _takes_leave(text):
        return ()
    return ((_LAST,),)
