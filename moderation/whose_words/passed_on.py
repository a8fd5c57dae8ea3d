"""Words around a threat that show it to somebody: who put it where, that it should come down, what a thing it is to wake up to.

A resident who passes on what was done to them mostly speaks to the councillor ("that's what your supporter put on my page"), so a "you"
beside it says nothing about whose threat it is. What counts is that the sentence speaks of the words: their sender, their place, their
reader. "Your mate won't help you" and "That's what you get" speak of none. All this is for `perhaps_told.py`, where a mere sign is enough.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.whose_words.dialogue import is_full_name

# Whoever may be the sender; "neighbour", "resident" and "voter" in the singular are how writers sign, too.
_FOLK = (
    r"(?:mates?|pals?|friends?|cron(?:y|ies)|supporters?|voters|followers|fans|canvassers?|activists?|agents?|colleagues?|candidates?|deputy|assistant|secretary|nephews?|nieces?|cousins?|uncles?|aunt(?:ie|y)?s?|"
    r"(?:step|grand|god)?(?:sons?|daughters?|brothers?|sisters?|dad|mum|mam|father|mother)(?:[\s-]in[\s-]law)?|husband|wife|partner|boyfriend|girlfriend|ex|landlords?|landlady|bailiffs?|boss|bouncers?|"
    r"m[ae]n|wom[ae]n|blokes?|lads?|guys?|chaps?|fellas?|lad(?:y|ies)|lot|trolls?|strangers?|drunks?|drivers?|kids?|teenagers?|youths?|builders?|tenants?)"
)
_OF = r"(?:(?:one|some|two|several)\s+of\s+)?(?:your|my|our|his|her|their|an?|some|this|that|the)"
_NOTE = r"(?:messages?|msgs?|comments?|posts?|texts?|notes?|letters?|cards?|dms?|e-?mails?|repl(?:y|ies)|threats?|voice\s?(?:mails?|notes?)|calls?)"
_THIS = r"(?:that|this|it|these|those)"
_IS = r"(?:'?s|\s+(?:is|was|were|are))"
_PUT = r"(?:put|puts|post(?:s|ed)?|writes?|wrote|says?|said|sends?|sent|text(?:s|ed)?|shout(?:s|ed)?|messag(?:es?|ed)|comment(?:s|ed)?|threaten(?:s|ed)?|talks?)"
_WHEN = (
    r"(?:last\s+(?:night|week|month|\w+day)|yesterday|this\s+(?:morning|afternoon|week)|earlier|the\s+other\s+(?:day|night)|(?:at\s+)?\d{1,2}\s?[ap]m|\d{1,2}[:.]\d{2}|"
    r"(?:\d+|an|two|three)\s+(?:minutes?|hours?|days?|weeks?)\s+ago)"
)
_PAGE = r"(?:your|the|this)\s+(?:own\s+)?(?:page|wall|posts?|feed|timeline|profile|facebook|comments|thread|live\s?stream|group|chat)"
_BEGINS = r"(?:^|[.!?,;(\n–—-])\s*"
# Those who only ever sign, or speak for all.
_NOT_THE_WRITER = r"(?!(?:me|us|all|every\w*|the\s+(?:whole|people|residents|street|estate)|an?\s+(?:resident|voter|taxpayer|ratepayer|neighbour|constituent|friend)|your\s+(?:residents|constituents|neighbours?))\b)"

# Who it was that said or sent it.
_SENDER = late(
    rf"(?i)\b{_THIS}{_IS}\s+(?:(?:exactly|just|only)\s+)?(?:what|the\s+(?:sort|kind|type)\s+of\s+\w+(?:\s+that)?)\s+{_OF}\s+(?:[\w'-]+\s+){{1,3}}?{_PUT}\b(?!\s+(?:me|us)\s+(?:through|in|out|off|here|there)\b)"
    r"|\bnot\s+(?:my|our)\s+(?:own\s+)?words?\b(?!\W+(?:but\s+)?(?:my|our)\b)|\bwords?\W+not\s+mine\b|\bnot\s+me\s+(?:saying|talking|writing)\b|\(\s*not\s+me\b"
    r"|\b(?:just|only|merely|i'm)\s+(?:quoting|repeating|sharing|passing\s+(?:it|this|that|them)\s+on)\b(?!\s+(?:my|our))"
    rf"|\b{_NOTE}\s+(?:(?:left|sent|posted|written|here|there)\s+)?(?:from|by|off)\s+{_NOT_THE_WRITER}\w"
    rf"|{_BEGINS}(?:(?:all\s+)?{_THIS}\s+)?(?:from|off|courtesy\s+of)\s+{_OF}\s+(?:[\w'-]+\s+){{0,3}}?{_FOLK}\b(?!\s+(?:who(?:'s|\s+(?:has|had|will|won't|knows|means|can))\b|of\s+yours\b))"
    rf"|{_BEGINS}(?:so\s+(?:says|said|wrote)\s+(?!(?:i|we|it)\b)\w|(?:says|wrote)\s+{_OF}\s+\w|(?:posted|written|sent|said|left|shouted)\s+by\s+(?!(?:me|us|hand)\b)\w)"
    rf"|{_BEGINS}(?:all\s+|just\s+)?(?:sent|said|written|posted|shouted|screamed|yelled|left|texted|messaged|put|spat)\s+(?:to|at|on|through|under|in|outside|over)\s+(?:me|us|my|our|an?|him|her|his|them|their)\b(?!\s+\w*phone)"
    rf"|\b(?:those|these|that|this)\s+(?:words|{_NOTE})\s+(?:were|was|came|has\s+been|have\s+been)\s+(?!(?:for|to|meant|your)\b)\w"
    rf"|\bwho(?:ever)?\s+(?:just\s+|has\s+)?(?:(?:posted|posts|sent|sends|wrote|writes|put)\s+{_THIS}\b|said\s+{_THIS}\b(?!\s+(?:is|was|you|we|they|your|the|would|could)\b))"
    rf"|{_BEGINS}not\s+mine\b|\bi\s+(?:did\s+not|didn't|never)\s+(?:write|say|post|type)\s+{_THIS}\b|\bwords\s+of\s+(?:one\s+of\s+)?(?:your|my|our|his|her|an?)\b|\bway\s+with\s+words\b"
    rf"|\b(?:your|my|our|his|her|an?)\s+(?:[\w-]+\s+){{0,2}}[\w-]+'s\s+(?:\w+\s+)?(?:words|{_NOTE})\b(?!\s+(?:won't|will|can|can't)\b)"
)
# A person in place of a sentence, with when, to whom or where: "Your mate Dave, last night, to my daughter."
_THAT_WAS = late(
    rf"(?i){_BEGINS}(?:{_THIS}{_IS}\s+)?(?:only\s+|just\s+)?{_OF}\s+(?:[\w'-]+\s+){{0,3}}?{_FOLK}(?:[\s-]in[\s-]law)?(?:\s+[a-z]+)?,?\s+(?:{_WHEN}|(?:talking\s+)?to\s+(?:me|us|my|our|his|her|an?)\b|through\s+(?:my|our|the)\b|on\s+(?:my|our|here|the\s+(?:bus|phone|train)|{_PAGE})\b)"
    rf"|\b{_THIS}\s+(?:was|were)\s+(?:only\s+|just\s+)?(?:(?:one|some)\s+of\s+)?(?:your|his|her|an?|some)\s+(?:[\w'-]+\s+){{0,3}}?{_FOLK}\b(?!'s|\s+(?:who|that)\s+(?!{_PUT}\b))"
    r"|\b(?:that|this|there)(?:'?s|\s+is)\s+your\s+(?:\w+\s+)?(?:supporters|followers|fans|fan\s+club|voters|base|mates?|friends?|canvassers?|activists?)\s*(?:[,.!?]|$|for\s+you\b|right\s+there\b)"
    rf"|\b{_THIS}{_IS}\s+(?:one|another|some)\s+of\s+(?:your|his|her|their)\s+(?:\w+\s+)?{_FOLK}\b"
    rf"|\byour\s+(?:\w+\s+)?{_FOLK},?\s+(?:everybody|everyone|ladies|folks|there\s+you)\b"
)
_NAMED = late(
    rf"[(–—-]\s*[A-Z]\w+(?:\s+[A-Z]\w+)?,\s+(?:on\s+[\w\s]{{1,20}},\s+)?{_WHEN}"
)
# It came to somebody.
_CAME = late(
    rf"(?i){_BEGINS}(?:(?:i|we|she|he|they|my\s+\w+|our\s+\w+)(?:'ve|'d|\s+have|\s+has|\s+had)?\s+)?(?:just\s+|also\s+|only\s+)?(?:got|received|had|heard|read|been\s+sent|was\s+sent|were\s+sent)\s+(?:all\s+)?{_THIS}\s+(?:one\s+)?"
    rf"(?:{_WHEN}|on\s+(?:my|our|{_PAGE})|in\s+(?:the\s+post|my\s+(?:inbox|dms|messages|letter\s?box))|today\b|again\b|from\s+{_NOT_THE_WRITER}|off\s|through\s|shouted\b|said\b|sent\b|because\s+(?:i|we)\b|(?:for|after)\s+\w+ing\b|(?:when|while|after)\s+(?:i|we)\b)"
    rf"|\bwoke\s+(?:up\s+)?to\s+{_THIS}\b"
    r"|\b(?:nice|lovely|great|charming|something|things?|stuff|message)\s+(?:for\s+\w+(?:\s+\w+)?\s+)?to\s+(?:wake\s+up\s+to|come\s+home\s+to|read|hear|find|open|be\s+(?:told|sent))\b(?!\s+you\b)"
    rf"|\b{_NOTE}\s+(?:that\s+)?(?:i|we)\s+(?:just\s+)?(?:get|got|had|received)\b(?!\s+from\s+(?:you|your\s+(?:office|council)|the\s+council)\b)|\b{_THIS}\s+(?:came|popped|turned|showed)\s+up\b"
    r"|\b(?:i|we|(?:my|our)\s+(?:\w+\s+)?\w+)(?:'m|'re|\s+(?:am|are|is|was|were))\s+(?:(?:so|now|all|absolutely|really|too|genuinely)\s+){0,2}(?:scared|frightened|terrified|petrified|shaking|in\s+tears|afraid\s+to)\b(?!\s+(?:of\s+(?:you|no)|for\s+you|with\s+(?:anger|rage)))"
)
# It stands there, and should not.
_STANDS = late(
    rf"(?i)\b{_THIS}(?:{_IS}|\s+has\s+been|'s\s+been)\s+(?:still\s+)?(?:(?:all\s+)?(?:on|over|under)\s+{_PAGE}\b|up\s+(?:on|for|since|here)\b)"
    rf"|\b(?:{_THIS}|{_NOTE})(?:{_IS})?\s+still\s+(?:up|on)\b|\byou\s+(?:just\s+|still\s+)?(?:leave|left)\s+(?:it|this|that|them)\s+(?:up|on)\b"
    rf"|\bliked\s+{_THIS}\b(?!\s+when)|\bstate\s+of\s+(?:your|the|these|this)\s+(?:comments?|replies|page)\b"
    r"|\b(?:please|pls|plz|(?<!you )can|(?<!you )could|should|why\s+(?:has|have|hasn't|haven't)|nobody|no\s?one)\b(?![^.!?\n]{0,40}\b(?:if\s+you|all\s+you)\b)[^.!?\n]{0,30}?"
    rf"\b(?:(?:remov\w+|delet\w+|hid(?:e|es|den)|moderat\w+|tak(?:e|es|en|ing)(?=[\w\s]{{0,20}}\s(?:down|off)\b))\s+(?:{_THIS}|them|(?:the|this|that|these|his|her)\s+{_NOTE})\b|(?:this|that|it|these|{_NOTE})\s+(?:not\s+)?(?:been\s+|be\s+)?(?:removed|deleted|hidden|taken\s+(?:down|off))\b)"
    r"|(?:^|\s)(?:\^+(?![_\w)])|<{2,}|<-+|←|👆|⬆|☝)"
)
# What others say of such words, seldom whoever means them.
_JUDGED = late(
    r"(?i)\bwhat\s+an?\s+(?:\w+\s+)?(?:thing|way)\s+to\s+(?:say|write|post|shout|text|send|tell|speak|talk)\b"
    r"|\b(?:is|was)\s+(?:this|that|it)\s+(?:really\s+)?how\s+(?!(?:you|i|we)\b)(?:[\w']+\s+){1,4}?(?:talk|speak|argue)\b"
    r"|\bimagine\s+(?:(?:your|my|a|any)\s+\w+\s+)?(?:reading|getting|hearing|receiving|seeing|opening|being\s+(?:told|sent))\b(?!\s+(?:your|my|rid))"
    r"|\byou\s+call\s+(?:that|this|it)\s+(?:banter|debate|free\s+speech|robust|passion|campaigning|a\s+joke)\b"
    r"|\b(?:is|are|how\s+is)\s+(?:that|this|these|those)\s+(?:(?:kind|sort)\s+of\s+)?(?:comment|message|post|language|words?|talk|abuse)s?\s+(?:ok|okay|allowed|acceptable|fine|normal|legal)\b"
    rf"|\b(?:lovely|charming|nice|delightful|great|classy|pleasant)\s+(?:\w+\s+)?(?:friends?|fans?|supporters?|followers?|mates?|voters?|{_NOTE})\s+(?:you|from|on|of)\b"
    r"|\byour\s+(?:\w+\s+)?(?:fans|supporters|followers|mates|friends|voters)\s+(?:are|really\s+are)\s+(?:an?\s+|so\s+|such\s+an?\s+|absolutely\s+)?(?:delight\w*|lovely|charming|nice|something\s+else)\b"
    r"|\b(?:sort|kind|type)s?\s+of\s+(?:person|people|m[ae]n|bloke)\s+(?:(?:who|that)\s+(?:supports?|votes?\s+for|follows?|likes?|backs?)\s+you|you\s+attract)\b"
    r"|(?:^|[.!?]\s+)(?:charming|delightful|classy)\W*$"
)
# Before it: somebody who is nobody's councillor, and a colon.
_SPEAKER = late(
    rf"(?i)^\W*(?!(?:my|our)\s+(?:mates?|friends?|pals?|man|lad)\b)(?:(?:(?:my|our|his|her|their|your|some|another|an?|the|this|that|one\s+of\s+your)\s+)(?:[\w'-]+\s+)?(?:{_FOLK}|neighbours?|boss|supporter|voter|follower|fan|customer|patient|pupil)"
    r"|(?:ex|step)[\s-]?\w+|ex|landlord|landlady|bailiff|boss|bouncer|neighbour|bloke|troll|supporter|stranger|customer|husband|boyfriend|anon(?:ymous)?|unknown\s+\w+|next\s+door|upstairs|downstairs)\s*(?::|\s[-–—]+)\s*$"
    rf"|^\W*(?:\d[\w:.]*|his|her|their|latest|yesterday's|another)\s+(?:\w+\s+)?{_NOTE}\s*:\s*$"
)
_FULL_NAME = late(r"^\W*([A-Z][\w'-]+\s+[A-Z][\w'-]+)\s*:\s*$")
_HAS_PUT = late(
    r"(?i)\b(?!(?:i|we|i've|we've|has|have|had|just|then)\b)[\w']+\s+(?:(?:has|have|had|just|then)\s+){0,2}(?:put|posted|commented)\W*$"
    r"|\bapparently\W*$"
)
_TOLD_OF = late(
    rf"(?i)\b{_OF}\s+(?:[\w'-]+\s+){{0,3}}?{_FOLK}\s+(?:just\s+)?(?:messaged|texted|e-?mailed|rang|phoned)\s+(?:me|us|my\s+\w+)\b[^.!?\n]{{0,30}}[.!?:]\s*$"
    rf"|\b{_NOTE}\s+from\s+(?:one\s+of\s+)?(?:your|my|his|her)\s+(?:own\s+)?(?:{_FOLK}|supporter|follower|fan)\W*$"
    r"|\b(?:who|that)\s+(?:supports?|votes?\s+for|follows?|backs?)\s+you\W*$|\bway\s+with\s+words\W*$"
)
_FAR = 200  # characters behind that are looked at


def passed_on(before: str, head: str, after: str) -> bool:
    """Whether somebody shows a threat that another made.

    `before` ends where the threat begins, `head` is what its own sentence has of that, `after` begins where it ends; apostrophes are
    straight.
    """
    rest = after[:_FAR]
    behind = (_SENDER, _THAT_WAS, _NAMED, _CAME, _STANDS, _JUDGED)
    if any(form.search(rest) for form in behind):
        return True
    if _STANDS.search(before) or _TOLD_OF.search(before):
        return True
    return bool(_SPEAKER.search(head) or _HAS_PUT.search(head)) or _named(head)


def _named(head: str) -> bool:
    """Whether somebody with both names and no title stands before a colon, as who copies a comment has it."""
    found = _FULL_NAME.search(head)
    return found is not None and is_full_name(found[1].lower())
