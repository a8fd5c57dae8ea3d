"""What is called a scare story, a porky or a wind-up, and who is said to be having people on: so a claim is told to be denied.

Read by their form: the name of the tale before what it tells, the teller (whoever, somebody, Facebook; never the council or
"they", for "they're having us on, closing it" is anger), or the post and what it is. "No scare story" and "the opposite of what they
say" of the council's own word deny nothing.
"""

from __future__ import annotations

from moderation.patterns.late import late

_TALE = (
    r"(?:scare ?-?(?:stor(?:y|ies)|tales?|mongering)|(?:tall|fairy|old wives'?|fishy) ?tales?|tall stor(?:y|ies)|cock[- ]and[- ]bull(?: stor(?:y|ies))?|shaggy dog stor(?:y|ies)|fairy ?(?:stor(?:y|ies)|tales?)|old chestnuts?"
    r"|pork(?:y|ies)(?: pies?)?|pork pies?|whoppers?|fibs?|wind[- ]?ups?|hoax(?:es)?|myths?|urban (?:myths?|legends?)|false alarms?|fake news|cobblers|tripe|piece of (?:fake news|nonsense|fiction)|bit of (?:fiction|nonsense|scaremongering)|load of (?:nonsense|rubbish|tosh|cobblers))"
)
_NOT_A_TALE = r"(?<!no )(?<!not a )(?<!not another )(?<!n't a )(?<!n't another )(?<!n't some )(?<!not some )(?<!not just a )(?<!n't just a )(?<!council's )(?<!councillors' )(?<!their )"
_ABOUT = r"(?:\s?[:–—-]+|,? (?:that|about|saying|claiming|of|going (?:a?round|about)|doing the rounds|on (?:here|facebook|social media)|from (?:facebook|the usual suspects|the rumour mill)|over)\b|\.\.+)"
# "Another scare story: that ..."; "..., what a whopper".
_CALLED = late(
    rf"(?:^|[.!?,;:] |\b(?:a|an|another|this|that|the|latest|same|more|such|old|yet|pure|just|all|what|complete|utter) ){_NOT_A_TALE}{_TALE}{_ABOUT}"
    rf"|(?:[.!?,;:–-] ?|\b(?:it's|that's|thats|its|is|was) (?:just |only |all |simply |pure |such |clearly )*)(?:a |an |another |yet another |what an? |the latest |more |complete |utter |pure |total |just )+{_TALE}\W*$"
)
_SOMEBODY = r"(?:whoever|who ?ever|some(?:one|body)|some \w+|any(?:one|body) (?:who|that)|he|she|your \w+|my \w+|this \w+|that \w+|the (?:\w+ )?(?:bloke|man|woman|lad|poster|person|post|page|neighbour|papers?|leaflet)|people|folks?|facebook|they who|those who|one of (?:you|them)|social media|the internet|you lot|this post|it's)"
_MOCKS = (
    r"(?:(?:is|are|was|were|'s|'re|been|be|just|only|really|must be|obviously|clearly) )*(?:having (?:\w+ ){1,3}?on|having a laugh|pulling (?:\w+ ){1,2}?legs?|pulled (?:\w+ ){1,2}?legs?|winding (?:\w+ ){1,3}?up|taking (?:the (?:mick\w*|mickey|pee)|you (?:for a (?:ride|fool)|in))|telling (?:\w+ )?(?:porkies|pork(?:y|ies) pies?|fibs|tales|stories|whoppers|tall tales)"
    r"|spinning (?:\w+ ){1,2}?yarns?|leading (?:\w+ )up the garden path|making (?:it|this|that|things|stuff) up|talking (?:utter |complete |total |absolute |a load of )?(?:rubbish|nonsense|tosh|cobblers|bollocks|rot|tripe|drivel|through (?:his|her|their) (?:hat|backside))|fibbing|sold you a pup|got (?:it|that|this|the wrong end)(?: all| completely| totally)? (?:wrong|backwards|of the stick)|had you on|been had)\b"
)
# Whoever told it, and what they do; "somebody's having you on about ...".
_HAVING_ON = late(
    rf"(?:^|[.!?,;:] |\b(?:and|but|so|think|reckon|if|says?|then) ){_SOMEBODY}(?:'s|'re)?(?: (?!(?:council|cabinet|councillors|leader|i|i'm|i've|me)\b)[\w'£%,.-]+){{0,24}}? ?{_MOCKS}(?! (?:about|of|for|over) (?:us|everyone|the council)\b)"
)
_NOT_ON = late(
    r"\b(?:i|we) thought\b|\b(?:not|nobody|no ?one|n't|never)\b[^.!?]{0,15}\b(?:having|pulling|winding|taking|making|telling)\b|\b(?:council|councillors?|cabinet|leader|they|mayor|mps?)(?:'s|'re| is| are|(?:'ve| have| has) been)? (?:just |only |really )?(?:having|pulling|winding|taking|telling|spinning|making|talking)\b"
)
# "The £75 green bin post is wrong."
_WRONG = late(
    r"(?:^|[.!?;:,] |\b(?:that|but|and|so) )['\"]?(?:the|this|that|your|those|these|his|her|all the)\b(?![^.!?;]*\b(?:not|never|council's|councillors'|official|denial|n't)\b[^.!?;]*\b(?:is|are|was|were)\b)[^.!?;]{0,80}?\b(?:posts?|posters?|story|stories|rumou?rs?|claims?|leaflets?|tweets?|headlines?|memes?|screenshots?|messages?|whatsapps?|videos?|figures?|tale|gossip|talk)\b(?: (?:(?!is\b|are\b|was\b|were\b)[\w'£%-]+)){0,14}?"
    r" (?:is|are|was|were|'s) (?:just |simply |totally |completely |plain |all |utter |absolute |complete |total |a |an |load of |of |so |pure |quite |dead |flat out |entirely )*(?:wrong|rubbish|nonsense|untrue|false|incorrect|inaccurate|fake|made up|bollocks|cobblers|tosh|hoax(?:es)?|myth|lies?|not true|not right|not so|out of date|years old|old news|fiction|scaremongering)\b(?! (?:to|of|that|on so many))"
)
# "Someone on here said they're closing it, load of rubbish, ask the staff". Whoever tells it themselves may mean what is done.
_SAID_AND_CALLED = late(
    rf"(?:^|[.!?;:,] |\b(?:and|but|so) ){_SOMEBODY}(?: (?!(?:council|cabinet|councillors|leader|i|i'm|i've|me)\b)[\w']+){{0,5}}? (?:said|says|saying|reckons?|reckoned|claims?|claimed|posted|posting|wrote|swears|told (?:me|us))\b[^.!?;]{{8,160}}?[,;–-] ?(?:what |absolute |complete |total |utter |pure |just |a |an )*{_TALE}\b(?=[,;.!])"
)
# "Just an old wives' tale, now the notice is up": it was none.
_TURNS_OUT = late(r"[,;.–-] ?(?:but|yet|well|now|until|till|then)\b")
# What the next sentence says of it.
_OPPOSITE = late(
    r"^\W*(?:(?:and|but|yet|in fact|actually|when)\W+)*(?:(?:(?:the|our) )?(?:[\w']+ ){1,4}?(?:say|says|said|shows?|states?)(?: the)?|the)(?: very| exact| complete| direct| precise)*(?: opposite| reverse| contrary)\b(?: (?:is|was) (?:true|the case|so))?|^\W*(?:quite|just|exactly) the (?:opposite|reverse|contrary)\b|^\W*(?:completely|totally|utterly|entirely|simply|just|absolutely|wholly|quite) (?:untrue|false|made up|wrong|not true|incorrect|inaccurate|baseless)\s*(?:[.,!;–-]|$)"
)


def told_as_a_tale(said: str, claimed: str) -> bool:
    """Whether a sentence calls what it tells a tale, or says that whoever tells it is having people on. Both in plain form."""
    found = _CALLED.search(said) or _WRONG.search(said) or _SAID_AND_CALLED.search(said)  # fmt: skip
    if found and not (_CALLED.search(claimed) or _WRONG.search(claimed)):
        return not _TURNS_OUT.search(said[found.end() :])
    return bool(_HAVING_ON.search(said)) and not _NOT_ON.search(said)


def opposite_next(after: str) -> bool:
    """Whether the next sentence says that the opposite is so."""
    return bool(_OPPOSITE.search(after))
