"""Who puts their things in order because nothing comes after: "The dog has a home, the gas is paid, the rest won't matter."

Pets are rehomed and bills paid by everybody who moves, and "the rest doesn't matter" is said of any demand. So two things must be
seen to, for others or for good, and the writer must say that nothing is left to matter; and nobody moves, travels or rescues cats.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded

FEWEST = 2  # things seen to

_END = r"(?=\s*$|[^\w\s'-])"
_PET = r"(?:dogs?|dug|cats?|bird|budgies?|parrot|tortoise|rabbits?|bunny|guinea\s+pigs?|hamsters?|goldfish|fish|snakes?|ponies|pony|horse|chickens|hens|ferrets?|pets?)"
_PETS = late(
    rf"\b(?:(?:re-?homed|rehoming|gave\s+away|given\s+away|found\s+(?:(?:a|somewhere|someone)\s+)?(?:(?:\w+\s+){{0,2}}?(?:home|family|place)\s+)?for)\s+(?:the|my|both|our|all)\s+(?:\w+\s+)?{_PET}|(?:given|gave|left|leaving|dropped|taken|took|handed|had)\s+(?:[\w' ]{{1,30}}?\band\s+)?(?:(?:the|my|both)\s+)?(?:(?!(?:his|her|their)\b)\w+\s+)?{_PET}\s+(?:off\s+|over\s+|round\s+)?(?:(?:to|with|wi|at)\s+(?:next\s+door|(?:my|ma|our|the|a|his|her)\s+\w+)|re-?homed)|{_PET}(?:'s|s|\s+is|\s+are)?\s+(?:with|at)\s+(?:(?:mum|mam|dad|nan|next\s+door)|(?:our|my)\s+\w+)|handed\s+(?:over\s+)?(?:the|my)\s+{_PET}\s+(?:over\s+)?to|{_PET}(?:'?s|\s+has|\s+have)?\s+(?:gone|been\s+(?:taken|given|left))\s+to\s+(?:a\s+farm|(?:my|ma|our)\s+\w+|next\s+door)|(?:homes?|somewhere|someone)\s+(?:\w+\s+){{0,2}}?(?:for|to\s+(?:take|have))\s+(?:the|my)\s+(?:\w+\s+)?{_PET}"
    rf"|{_PET}(?:'?s|\s+(?:has|have|is|are|goes|go|will))?\s+(?:(?:gone|going|been|got|all|now|at|with|safe|a)\s+){{0,3}}?(?:re-?homed|sorted|given\s+away|to\s+(?:(?:a|my|the|his|her)\s+)?(?:\w+\s+){{0,2}}?(?:home|family|sister'?s?|brother'?s?|mum'?s?|mam'?s?|nan'?s?|daughter'?s?|son'?s?|nephew|niece|neighbour'?s?|cousin'?s?|friend'?s?|mate'?s?|next\s+door)|(?<=with\s)(?:a|my)\s+(?:\w+\s+){{0,2}}?(?:family|home|sister|brother|mum|friend|neighbour)|(?:new|nice|lovely|good|happy)\s+(?:\w+\s+)?(?:home|family)))\b"
)
_PAID = late(
    r"\b(?:(?:rent|gas|electric\w*|leccy|water|phone|tv\s+licence|council\s+tax|bills?|catalogue|debts?|loan|arrears|funeral(?:\s+plan)?|insurance|everything(?:\s+i\s+owe\w*|(?=(?:'?s|\s+is)?\s+(?:all\s+)?(?:paid|settled|cleared)))|milk(?:man)?|paper\s?(?:boy|shop)|window\s+cleaner)(?:'?s|\s+(?:is|are|has|have|been|all))?\s+(?:(?:been|all|now|fully|up|is)\s+){0,2}(?:paid|cleared|settled|squared|sorted|done|up\s+to\s+date|cancelled|stopped)"
    r"|(?:paid|cleared|settled|squared|cancelled|stopped)\s+(?:(?:off|up|for|all|with|what|at)\s+){0,2}(?:(?:the|my|all|all\s+the|all\s+my|every)\s+)?(?:\w+\s+)?(?:rent|gas|electric\w*|leccy|water|phone|council\s+tax|bills?|catalogue|debts?|loan|arrears|funeral|insurance|milk|papers?|shop|i\s+owed?|i\s+owe\w*))\b"
)
_PUT = late(
    r"\b(?:keys?(?:'?s|\s+(?:is|are))?\s+(?:left\s+)?(?:under|with|in|through|on)\s+(?:the|next|my|your|number)|left\s+(?:the\s+|my\s+)?(?:spare\s+)?keys?\s+(?:with|under|in|at)|(?:my|the|all\s+my)\s+affairs(?:\s+(?:are|is))?\s+(?:all\s+)?in\s+order|(?:my|the|a)\s+will(?:'?s|\s+is)?\s+(?:sorted|done|signed|written|in\s+the|on\s+the)|(?:sorted|made|signed|written|done)\s+(?:out\s+)?(?:my|the|a)\s+will\b"
    r"|(?:letters?|notes?)\s+(?:are\s+|is\s+|all\s+)?(?:written|done|left|posted|on\s+the)|(?:wrote|written)\s+(?:(?:the|my|all|a)\s+)?(?:letters?|notes?|to\s+(?:the|my)\s+(?:kids|children|boys|girls|family|mum|sister|brother|son|daughter))|(?:gave|given|giving)\s+(?:away\s+)?my\s+(?:\w+\s+)?(?:tools|guitar|records|bike|clothes|car|van|things|stuff|books|watch|ring|medals?|telly)(?:\s+away)?|(?:cleaned|scrubbed|emptied)\s+(?:out\s+)?(?:the|my)\s+(?:flat|house|place|fridge|freezer)|(?:flat|house|freezer)(?:'?s|\s+is)\s+(?:all\s+)?(?:clean|tidy|empty|defrosted)|who\s+gets\s+what|(?:given|gave)\s+my\s+(?:\w+\s+)?(?:tools|guitar|records|bike|watch|ring)\s+to|(?:ring|watch|medals?|photos)(?:'?s|\s+(?:is|are))\s+(?:posted|in\s+the\s+post|sent)\s+to|funeral(?:'?s|\s+(?:is|plan\s+is|plan))?\s+(?:paid|sorted|arranged))\b"
)
_NOTHING_AFTER = guarded(
    rf"\b(?:the\s+rest|rest\s+of\s+it|none\s+of\s+(?:it|the\s+rest)|nothing\s+else|nowt\s+else|after\s+that\s+(?:it|nothing)|everything\s+else|what\s+comes\s+after|owt\s+else)\s*(?:(?:it|really|now|just|will|of\s+it)\s+){{0,2}}(?:won'?t\s+matter|doesn'?t\s+matter|don'?t\s+matter|matters|does\s+not\s+matter|will\s+not\s+matter|isn'?t\s+important|is\s+not\s+important|can\s+(?:wait\s+(?:for\s?ever)|rot|go\s+hang))(?:\s+(?:now|any\s?more|to\s+me|after\s+\w+|does\s+it))*{_END}"
    rf"|\b(?:what|whatever|anything)(?:\s+that)?\s+(?:comes|happens|follows)(?:\s+(?:next|after|then|now))?\s+(?:doesn'?t|won'?t|does\s+not|will\s+not)\s+matter{_END}|\bno\s+(?:more|further)\s+need\s+(?:of|for)\s+(?:anything|owt|it|any\s+of\s+it){_END}|\bnothing\s+matters\s+(?:past|after|beyond)\s+\w+{_END}|\b(?:don'?t|dont|do\s+not|won'?t)\s+need\s+(?:owt|anything|nothing|a\s+thing)(?:\s+(?:else|more))?\s+(?:now|any\s?more|after\s+\w+){_END}|\bwhat\s+happens\s+(?:after|next|then)\s+(?:isn'?t|is\s+not|won'?t\s+be)\s+my\s+\w+{_END}|\b(?:makes|it'?s|its)\s+no\s+odds\b|\b(?:no|nae)\s+need\s+(?:to|tae|for\s+(?:anyone|anybody|you|any\s+of\s+you)\s+to)\s+(?:reply|fret|worry|answer|come|ring)\b|(?:^|[.!?,\n])\W{{0,3}}(?:so\W{{1,3}})?good\s?bye\W*$|\bonly\s+thing\s+keeping\s+me\s+(?:here|going|alive)\b|\bchoose\s+my\s+own\s+time\b|\bnothing\s+(?:(?:left|else|more)\s+(?:for\s+me\s+)?to\s+(?:wait|stay)\s+for|left\s+(?:for\s+me\s+)?to\s+do)(?:\s+(?:now|here))*{_END}|(?<!you )(?<!they )(?<!he )(?<!she )\b(?:won'?t|wont|will\s+not|not\s+going\s+to)\s+(?:be\s+)?need(?:ing)?\s+(?:anything\s+(?:else|more)|any\s+of\s+it|(?:the|this|my|a)\s+(?:flat|house|home|bed|room|heating|phone|place|money|stuff))(?:\s+(?:now|any\s?more|after\s+\w+|where\s+i'?m\s+going))*{_END}"
    rf"|\b(?:won'?t|wont|will\s+not|not\s+going\s+to)\s+be\s+my\s+(?:problem|worry|concern)\s+(?:after\s+\w+|(?:for\s+)?much\s+longer|by\s+\w+|soon){_END}|\bthat'?s\s+all\s+that\s+(?:counts|matters)(?:\s+now)?{_END}|\bwon'?t\s+have\s+to\s+(?:bother|worry|deal|put\s+up)\s+(?:with|about)\s+me\b"
)
# So is said of a will and a funeral plan, too: it counts where a pet was given away.
_ALL_SORTED = guarded(
    rf"\bnothing\s+(?:left|else|more)\s+(?:for\s+me\s+)?to\s+(?:sort|see\s+to)(?:\s+(?:now|here))*{_END}|\b(?:that'?s|thats|that\s+is)\s+everything\s+(?:sorted|done|seen\s+to)(?:\s+(?:then|now))?{_END}|\beverything\s+is\s+(?:now\s+)?in\s+order(?:\s+now)?{_END}"
)
_NO_MOVE = guarded(
    r"^(?![\s\S]*\b(?:mov(?:e|es|ed|ing)|mover|spain|abroad|emigrat\w*|relocat\w*|deposit|rescue|charity|vets?|kittens?|litters?|pupp(?:y|ies)|foster\w*|rspca|shelter|sell\w*|sold|sale|buyer|agents?|died|passed|bereave\w*|executor|probate|(?:her|his|their)\s+(?:flat|house|room|things)|weekend|bring\s+on|feet\s+up|relax\w*|pub|wine|retir\w*|holidays?|hols|trip|cruise|flights?|airport|uni|university|hospital|operation|surgery|care\s+home|sheltered|pregnan\w*|baby|wedding|christmas|new\s+(?:house|flat|place|job|tenan\w*)|kennels|cattery|sitter|landlord|lottery|fines?|parking|bins?|emptied|refund|council'?s?\s+(?:affairs|debts?)|lol|haha\w*|jok(?:e|ing)|festival|glastonbury|match|cup|final|allotments?|committee|builders?|rewir\w*|plumb(?:ers?|ing)|decorators?|evacuat\w*|got\s+out\s+before\s+the\s+\w+|(?:basic|officer)\s+training|enlist\w*|joined\s+(?:up|the\s+(?:army|navy|raf))|(?:mum|mam|dad|nan|gran\w*|he|she)(?:'?s|\s+is)\s+at\s+peace|(?:mum|mam|dad|nan|gran\w*|he|she)\s+would\s+be\s+(?:pleased|proud|happy))\b)"
)


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """What to look for in the sentences of a text in lower case: that nothing is left, where two things at least were seen to."""
    said = [each for each in (_NOTHING_AFTER, _ALL_SORTED) if each.search(text)]
    if not said or not _NO_MOVE.search(text):
        return ()
    given = _PETS.search(text) is not None
    if given + sum(bool(each.search(text)) for each in (_PAID, _PUT)) < FEWEST:
        return ()
    return tuple((each,) for each in said if given or each is _NOTHING_AFTER)
