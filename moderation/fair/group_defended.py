"""Who speaks up for a group: "Leave them alone", "they are sound", "why is there not one in the cabinet?", "it's a lie that ...".

A scorer hears the group beside "leave", "lie" or "not one", and takes it for an attack. Each form is a whole sentence, with the group
overwritten as in `peoples.described`; what else the text says is looked at by whoever asks (`group_pitied.pities`).
"""

from __future__ import annotations

from moderation.text.peoples import ADJECTIVE, LIVES, MANY, ONE

_SIGN = f"[{MANY}{ONE}{LIVES}{ADJECTIVE}]"
_DET = r"(?:(?:the|our|these|those|all|many|most|some|a|an|any|my|local)\s+){0,2}"
_NOUN = r"(?:\s+(?:people|folk|lads|kids|teenagers|children|families|residents?|tenants?|voters?|neighbours?|community|women|men|woman|man|person|councillors?|members?|candidates?|voices?|faces?|ones))?"
_GROUP = rf"{_DET}{_SIGN}+(?:\s+{_SIGN}+)?{_NOUN}"
_OPENING = r"(?:(?:tbh|ngl|honestly|look|listen|please|and|but|so|well|just|sorry|oi|councillor|cllr|to\s+be\s+(?:fair|honest)|fair\s+play|not\s+gonna\s+lie|in\s+fairness|for\s+the\s+record)[\s,]+){0,3}"
_NO_HARM = r"(?:they|who)(?:'ve|\s+have)?\s+(?:never\s+)?(?:done|did|hurt|harmed|bothered)\s+(?:you\s+)?(?:nothing|nowt|no\s+(?:harm|wrong)|nobody|no\s?one|anyone|anybody|anything|any\s+harm)(?:\s+(?:wrong|to\s+(?:you|us|anyone|anybody)))?"
_NOT_THEM = r"(?:it'?s|it\s+is)\s+(?:not\s+(?:them|their\s+fault)|(?:the\s+|this\s+|your\s+)?(?:landlords?|council|developers?|government|parking|roads?|system|bosses|owners?|rents?)\s+(?:that|who)?(?:'s|\s+is|\s+are)\s+the\s+(?:problem|trouble))"
_JUST_LIVING = r"they(?:'re|\s+are)\s+(?:just|only)\s+(?:trying\s+to\s+(?:live|get\s+by|work|help)|doing\s+their\s+(?:jobs?|best)|living\s+their\s+lives|people|kids|human)"
_REASON = rf"(?:[\s,;-]+(?:{_NO_HARM}|{_NOT_THEM}|{_JUST_LIVING}))?"
_LEAVE = rf"(?:leave\s+{_GROUP}\s+(?:alone|be|in\s+peace|out\s+of\s+(?:it|this))|(?:stop|enough\s+of|sick\s+of\s+(?:you|people)|quit)\s+(?:blaming|bullying|demonising|scapegoating|attacking|insulting|picking\s+on|having\s+a\s+go\s+at|slagging\s+off)\s+{_GROUP}(?:\s+(?:for|on)\s+(?:everything|here|this\s+page))?){_REASON}"
_HERE = r"(?:\s+(?:(?:round|around)\s+)?(?:here|next\s+door|i\s+know|i\s+work\s+with|(?:in|on)\s+(?:our|my|this)\s+\w+))?"
_GOOD = r"(?:sound|lovely|decent|great|brilliant|kind|friendly|fine|polite|hard-?\s?working|good\s+(?:people|neighbours|lads|folk|kids|as\s+gold)|no\s+(?:trouble|bother|different)|(?:as\s+)?welcome(?:\s+(?:here|as\s+anyone|in\s+this\s+\w+))?|human\s+beings|people\s+too|the\s+(?:best|nicest|kindest|loveliest)\s+(?:neighbours|people|workers|customers|tenants|friends|nurses|carers|pupils|folk)[\w\s]{0,25})"
_PRAISED = rf"{_GROUP}{_HERE}\s+(?:are|'re|have\s+(?:always\s+)?been)\s+(?:(?:all|really|very|so|absolutely|always|mostly|just)\s+){{0,2}}{_GOOD}{_REASON}"
_THEIRS = r"(?:chippy|shops?|cafe|takeaway|garage|stalls?|salon|butchers?|bakery|restaurant|pub|market|barbers?|curry|food|cakes?|gardens?|bread|coffee|newsagents?|post\s+office|nursery|surgery|houses?|streets?|parties|party)"
_BEST = rf"{_GROUP}{_HERE}\s+(?:run|make|do|cook|keep|have|sell)\s+the\s+(?:best|nicest|cleanest|friendliest|tidiest|loveliest)\s+{_THEIRS}(?:\s+(?:in|round|on)\s+[\w\s]{{1,20}})?"
_LONG_HERE = rf"{_GROUP}\s+have\s+(?:lived|been|worked)\s+(?:here|(?:in|on|round)\s+(?:this|our|the)\s+\w+)\s+(?:for\s+)?(?:\w+\s+)?(?:years|decades|generations|centuries|ages)(?:[\s,]+and\s+(?:nobody|no\s?one)\s+(?:ever\s+)?(?:minded|complained|had\s+a\s+problem|was\s+bothered|batted\s+an\s+eyelid))?"
_SPOKEN_TO = rf"(?:when\s+did\s+you\s+last\s+(?:actually\s+)?(?:speak|talk|listen|meet|visit|ask)(?:\s+(?:to|with))?|have\s+you\s+(?:ever|even|actually)\s+(?:spoken|talked|listened|met|asked)(?:\s+(?:to|with))?|why\s+(?:don't|didn't)\s+you\s+(?:speak|talk|listen)\s+to)\s+{_GROUP}(?:\s+(?:here|about\s+(?:it|this|that)|in\s+(?:this|your|our)\s+\w+))?"
_BODY = r"(?:in|on|among)\s+(?:the|your|our|this|that|any\s+of\s+your)\s+(?:\w+\s+)?(?:cabinet|council|committee|panel|board|bench|chamber|team|leaflets?|posters?|shortlist|executive)"
_MISSED = rf"(?:why|how\s+come)\s+(?:(?:is|are)\s+there|there(?:'s|\s+is|\s+are))\s+(?:still\s+)?(?:not\s+(?:one|an?\s+single|any|enough)|no|so\s+few|hardly\s+any)\s+{_GROUP}\s+{_BODY}"
_UNHEARD = rf"(?:your|this|the)\s+(?:\w+\s+)?(?:party|group|council|committee|board)\s+has\s+(?:only\s+)?(?:one|two|a\s+single)\s+{_GROUP}\s+and\s+(?:you|they)\s+(?:never|won't|don't|do\s+not)\s+(?:let\s+(?:them|her|him)\s+speak|listen\s+to\s+(?:them|her|him)|ask\s+(?:them|her|him))"
_VOTED = rf"(?:a\s+lot|lots|plenty|many|most|some)\s+(?:of\s+)?{_GROUP}\s+(?:voted|vote|campaigned|fought|worked)\s+for\s+(?:you|your\s+party|this\s+(?:party|town|country))(?:[\s,]+(?:and\s+)?(?:do\s+not|don'?t)\s+forget\s+(?:that|it|them))?"
# What is said of them to their harm, and is denied: "that they are peaceful" is none.
_SAID_OF_THEM = r"(?:get|are\s+given|are\s+getting|jump|take|are\s+taking|steal|cause|bring|don'?t\s+(?:pay|work)|never\s+(?:pay|work)|pay\s+no|are\s+(?:all\s+\w+|to\s+blame|the\s+(?:problem|cause)|behind|criminals?|scroungers?|dangerous|lazy))\b"
_A_LIE = rf"it(?:'s|\s+is|s)\s+(?:just\s+|simply\s+)?(?:a\s+(?:lie|myth)|not\s+true|untrue|false|rubbish|nonsense)\s+that\s+{_GROUP}\s+{_SAID_OF_THEM}[^.!?;\n]{{0,60}}"
_LIKE_THAT = rf"(?:nobody|no\s?one|you)\s+would(?:n't|\s+not|\s+never)?\s+(?:dare\s+(?:to\s+)?)?(?:talk|speak|say\s+(?:that|this|it))\s+to\s+{_GROUP}(?:\s+like\s+(?:that|this))?"
_THE_SAME = rf"(?:{_GROUP}\s+and\s+(?:the\s+rest\s+of\s+us|everyone\s+else|you\s+and\s+me)\s+(?:all\s+)?(?:want|need|deserve|pay)\b[^.!?;\n]{{0,60}}|would\s+you\s+(?:say|do|think)\s+(?:the\s+same|that)\s+if\s+(?:they|he|she|i|we)\s+(?:were|was)\s+{_GROUP})"
_UNSEEN = rf"(?:i|we|you)\s+(?:never|hardly\s+ever|don't)\s+see\s+(?:any\s+)?{_GROUP}\s+(?:in|on|at)\s+(?:the|your|our|this)\s+(?:chamber|council|cabinet|committee|panel|board|leaflets?|posters?|photos?)(?:[\s,]+(?:i\s+)?wonder\s+why)?"
_INTO = rf"(?:get|getting|help|bring|move)\s+{_GROUP}\s+out\s+of\s+(?:\w+\s+){{1,3}}(?:and|,)\s+(?:back\s+)?(?:in|on)to\s+(?:the\s+|a\s+|our\s+|decent\s+|proper\s+|safe\s+|warm\s+|paid\s+|permanent\s+|council\s+){{0,2}}(?:homes?|housing|houses|flats|work|jobs|schools?|council|councils|politics|office|accommodation|training|chamber|cabinet|sports?|education|college)"
_FORMS = (_INTO, _LIKE_THAT, _THE_SAME, _UNSEEN, _LEAVE, _PRAISED, _BEST, _LONG_HERE, _SPOKEN_TO, _MISSED, _UNHEARD, _VOTED, _A_LIE)  # fmt: skip
# A whole sentence: "leave them alone in a field" and "they are great thieves" are none.
DEFENDED = (
    rf"(?:(?<=[.!?;\n]\s)|\A\W*){_OPENING}(?:{'|'.join(_FORMS)})(?=\s*(?:[.!?;\n]|\Z))"
)
