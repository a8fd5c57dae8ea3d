"""Despair that names the nerve which is lacking, the worth of a death to others, a care of oneself that was given up, and what is left to whom.

A diving board wants courage too, and so does standing for the council; tenants would be better off with insurance, and meat is given
up. So the deed is named or a low word stands beside it, the money is paid for the writer's death, and what was given up is life itself.
"""

from __future__ import annotations

from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'-])"
_NERVE = r"(?:(?:(?:the|enough|more|some)\s+)?(?:guts|courage|nerve|balls|bottle|bravery|strength)\s+to)"
_LACKS = rf"(?:\b(?:wish(?:ed|ing)?\s+(?:that\s+)?i(?:'d|\s+had)|if\s+(?:only\s+)?i(?:'d|\s+had|\s+ever\s+get)|i\s+(?:just\s+)?(?:don'?t|didn'?t|haven'?t|hadn'?t|never)\s*(?:even\s+)?(?:have|had|got|find|found)?|i\s+lack(?:ed)?|(?:work|get|pluck|build)(?:ing)?\s+up|i'?ll\s+find|trying\s+to\s+find|one\s+day\s+i'?ll\s+(?:have|find))\s+(?:got\s+)?{_NERVE}|\b(?:wish\s+i\s+(?:was|were)|if\s+(?:only\s+)?i\s+(?:was|were)|i'?m\s+(?:just\s+)?not)\s+brave\s+enough\s+to|\bi'?m\s+(?:just\s+)?too\s+(?:scared|frightened|cowardly|much\s+of\s+a\s+coward|chicken)\s+to)"
_HEIGHT = r"(?:bridge|roof|cliffs?|viaduct|flats|tower(?:\s+block)?|block|(?:car\s+park|carpark)|multi[\s-]?stor\w+|building|trains?|lorry|bus|traffic|motorway|weir|river|canal|sea|edge|balcony|window|platform|tracks)"
_DEED = rf"(?:(?:just\s+)?(?:(?:jump|step|throw\s+my\s?self|leap|drop)\s+(?:off|from|in\s?front\s+of|under|into|over|out\s+of)|(?:walk|go|drive)\s+(?:(?:straight|right)\s+)?(?:in\s?front\s+of|into|off))\s+(?:(?:the|that|a|your|our|this|some|one\s+of\s+\w+)\s+)?(?:[\w'-]+\s+){{0,4}}?{_HEIGHT}\b|(?:kill|hang|drown|top)\s+my\s?self|end\s+(?:my\s+(?:own\s+)?life|it\s+all){_END}|(?:take|swallow|neck)\s+(?:them\s+all|all\s+(?:my|the|of)\s+\w+|the\s+(?:\w+\s+)?(?:pills|tablets)))"
_IT = rf"(?:(?:just\s+)?(?:do\s+it|end\s+it|finish\s+it|jump|go|leave\s+this\s+world|go\s+through\s+with\s+it|not\s+wake\s+up)(?:\s+(?:properly|this\s+time|tonight|already|myself|now|too|like\s+\w+\s+did))?(?:{_END}|\s+(?:though|but|because|cos|and|or)\b))"
_NO_NERVE = guarded(rf"{_LACKS}\s+(?:just\s+)?{_DEED}")
_NO_NERVE_FOR_IT = guarded(rf"{_LACKS}\s+{_IT}")
_NO_FEAT = guarded(
    r"^(?!.*\b(?:charity|sponsor\w*|bungee|skydiv\w*|parachut\w*|abseil\w*|zip\s?wire|tombston\w*|div(?:e|es|ing)|boards?|pool|baths|lido|swim\w*|wetsuit|dip|swans?|ducks?|kayak\w*|raft|ice|lol|haha\w*|lmao|jok(?:e|ing)|new\s+year'?s\s+day|boxing\s+day)\b)"
)
_LOW = guarded(
    r"\b(?:no\s+point|what'?s\s+the\s+(?:point|use)|pointless|lonely|so\s+alone|all\s+alone|nobody\s+(?:cares|would|will)|no\s?one\s+(?:cares|would|will)|hate\s+(?:my\s+life|my\s?self|being\s+alive)|worthless|useless\s+to\s+everyone|depress\w+|suicid\w+|can'?t\s+(?:go|carry)\s+on|sick\s+of\s+living|tired\s+of\s+(?:living|life|being|all\s+of\s+it|everything)|better\s+off\s+(?:dead|without\s+me)|every\s+night\s+i\s+think|sorry\s+(?:to\s+)?(?:everyone|everybody|mum|kids)|not\s+(?:want\s+to\s+)?be\s+here|burden|overdose|tablets|crisis\s+team|self[\s-]?harm\w*|miss\s+(?:him|her)\s+so\s+much)\b"
)
_NO_CHANGE = guarded(
    r"^(?!.*\b(?:resign\w*|jobs?|contract|lease|marriage|divorce|stand(?:ing)?\s+for|elections?|speech|sing\w*|karaoke|tattoo|emigrat\w+|mov(?:e|ing)\s+(?:house|away|abroad)|retir\w+|council\s+meeting|report(?:ing)?\s+(?:it|them|him)|complain\w*)\b)"
)
_KIN = r"(?:kids|children|family|wife|husband|partner|mum|mam|dad|parents|boys|girls|sons?|daughters?|grandchildren|missus|they|everyone|everybody)"
_WORTH_DEAD = guarded(
    rf"\b{_KIN}(?:'d|\s+would|\s+will|'ll|\s+might|\s+are)\s+(?:\w+\s+)?(?:be\s+)?(?:(?:far|much|all)\s+)?better\s+off\s+with\s+(?:(?:my|the)\s+)?(?:life\s+insurance|insurance|death\s+(?:benefit|in\s+service)|pension\s+pay\s?out|pay\s?out)(?:\s+(?:money|payout|pay\s?out|cheque|policy))?\s*(?:than\b|instead\s+of\s+me|{_END})|\bi(?:'m|\s+am|'d\s+be|\s+would\s+be)\s+(?:\w+\s+)?worth\s+(?:far\s+|a\s+lot\s+)?more\s+(?:to\s+(?:\w+\s+){{1,2}}?)?dead\b(?!\s+(?:wood|weight|than\s+this\s+council))"
)
_IN_THE_GARAGE = guarded(
    rf"\b(?:find(?:s|ing)?|found)\s+me\s+(?:\w+\s+)?(?:in|inside)\s+(?:the|my|that)\s+(?:\w+\s+)?(?:garage|lock[\s-]?up|shed|woods|lay[\s-]?by|car|van)\s*,?\s+(?:with\s+(?:the\s+|a\s+)?(?:(?:engine|motor)\s+(?:running|on|going|still\s+running)|hose(?:\s?pipe)?(?:{_END}|\s+(?:and|from|on|over|round|attached|running)\b))|with\s+my\s+wrists|cold{_END}|stiff{_END})|\bhose(?:\s?pipe)?\s+(?:on|from|to|over|round|in)\s+(?:the|my)\s+exhaust\b"
)
_NO_MECHANIC = guarded(
    r"^(?!.*\b(?:fix\w*|repair\w*|tun(?:e|ing)|restor\w+|classic|minis?|mot|mechanic\w*|motor\s?bikes?|tractors?|rally|rebuild\w*|leak\w*|clean\w*|wash\w*|water\w*|garden\w*|jets?|noise|smoky|emissions|waiting\s+for|heater|warm\s+up|keep\s+warm|school\s+run|barrier|queue\w*|lol|haha\w*)\b)"
)
_GIVEN_UP = guarded(
    rf"(?:\bi(?:'ve|\s+have)?\s+(?:just\s+|completely\s+|basically\s+)?|^\W*(?:and\s+|ive\s+)?)(?:stopped|given\s+up|gave\s+up|quit|packed\s+in|not\s+even)\s+(?:(?:even|on)\s+)?(?:eating|washing|getting\s+(?:up|dressed|out\s+of\s+bed)|taking\s+(?:all\s+)?my\s+(?:meds|medication|tablets|insulin|pills|heart\s+\w+))(?:\s+(?:and\s+(?:\w+ing)(?:\s+\w+)?|now|(?:\w+\s+)?(?:days|weeks)\s+ago|any\s?more|altogether|last\s+\w+|since\s+(?:[\w']+\s+){{0,4}}?[\w']+)){{0,2}}{_END}"
)
_NO_USE = guarded(
    r"\b(?:(?:what'?s|wh?ats|what\s+is)\s+the\s+(?:use|point)|no\s+(?:point|use|reason)|why\s+bother|can'?t\s+be\s+bothered\s+any\s?more|pointless|nobody\s+(?:cares|would|will|notice\w*)|no\s?one\s+(?:cares|would|will|notice\w*)|don'?t\s+(?:see\s+the\s+point|care\s+any\s?more|care\s+if)|nothing\s+matters|no\s+fight\s+left|waiting\s+(?:for\s+it\s+)?to\s+(?:be\s+over|end|die))\b"
)
_NO_NUISANCE = guarded(
    r"^(?!.*\b(?:water|brown|boiler|meters?|prices?|pipes?|pressure|queue\w*|restaurants?|takeaways?|food\s+hygiene|chippy|canteen|car|windows?|bins?|bottles|recycl\w*|jars|meat|dairy|gluten|sugar|doctor\s+(?:said|told)|gp\s+(?:said|told)|side\s+effects)\b)"
)
# Given away for good, and where the rest is to be found. Who hands over a hall or sells a car says what of.
_DEAR = r"(?:dogs?|cats?|bird|budgie|tortoise|rabbits?|car|van|bike|guitar|tools|records|watch|ring|medals?|telly|furniture|clothes|savings|house|flat|caravan)"
_LEFT_TO = guarded(
    rf"\b(?:the|my)\s+{_DEAR}(?:'s|\s+(?:is|are|goes?|can\s+go|should\s+go))\s+(?:(?:to\s+)?(?:his|hers|yours|theirs|him|her|them|my\s+\w+|(?!the\b|a\b|work\b|school\b)[a-z]+)(?:\s+(?:now|mum|mam|dad|love|mate|sis|bro))*){_END}|\b(?:give|let)\s+(?:my\s+\w+|him|her|sam|someone)\s+(?:have\s+)?(?:my|the)\s+{_DEAR}\b|\bsome(?:one|body)\s+(?:please\s+)?(?:take|have|look\s+after|feed)\s+(?:my|the)\s+{_DEAR}\b"
)
_FOUND_HERE = guarded(
    r"\b(?:(?:the\s+)?(?:\w+\s+)?keys?\s+(?:are|is|'s)\s+(?:under|in|behind|on|with)|(?:my|the)\s+(?:will|papers?|letters?|notes?|policy|insurance|bank\s+card|pin)(?:'s|\s+(?:is|are))\s+(?:under|in|on|with|behind)|tell\s+(?:my\s+\w+|him|her|them|mum|dad|[a-z]+)\s+(?:that\s+)?(?:the|my|i'?m|i|it|he|she)\b|door'?s?\s+(?:is\s+)?(?:open|unlocked|on\s+the\s+latch))"
)
_DONE_WITH_IT = guarded(
    r"\b(?:(?:i'?ve\s+|i\s+have\s+)?had\s+enough(?!\s+of\b|\s+(?:food|cake|sleep|time|rain))|i'?m\s+(?:so\s+)?(?:done|finished|tired)(?!\s+(?:with|of|at|for|by|the|my|from|after|in|work)\b)|i\s+am\s+(?:done|finished|so\s+tired)(?!\s+(?:with|of|at|for|from|after)\b)|sorry\s+(?:to\s+)?(?:everyone|everybody|all\s+of\s+you|mum|mam|dad|kids|girls|boys)|forgive\s+me|can'?t\s+do\s+(?:this|it)\s+any\s?more|good\s?bye\s+(?:all|everyone|everybody)|(?:this|it)\s+is\s+(?:the\s+end|it|goodbye)\s*(?:$|[.,!]))"
)
_NO_HANDOVER = guarded(
    r"^(?![\s\S]*\b(?:council\w*|hall|club|allotments?|resign\w*|treasurer|secretary|volunteer\w*|sell\w*|sold|sale|ono|tenancy|landlord|letting|agent|estate\s+agents?|holiday|weekend|moving|moved|emigrat\w*|buyer|collect\w*|pick(?:ing)?\s+up|£|lost|missing|found|cattery|kennels|work|shift|lol|haha\w*)\b)"
)

_ALWAYS: tuple[tuple[Guarded, ...], ...] = (
    (_NO_NERVE, _NO_FEAT),
    (_WORTH_DEAD,),
    (_IN_THE_GARAGE, _NO_MECHANIC),
)


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """What to look for in the sentences of a text: "the nerve to do it" and a care given up count only beside a low word."""
    found = list(_ALWAYS)
    if _LOW.search(text) and _NO_FEAT.search(text) and _NO_CHANGE.search(text):
        found.append((_NO_NERVE_FOR_IT,))
    if all(p.search(text) for p in (_FOUND_HERE, _DONE_WITH_IT, _NO_HANDOVER)):
        found.append((_LEFT_TO,))
    if _NO_USE.search(text) and _NO_NUISANCE.search(text):
        found.append((_GIVEN_UP,))
    return tuple(found)
