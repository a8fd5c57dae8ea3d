"""A place or a means that will not leave somebody's mind: "I keep thinking about the level crossing, and it's getting louder."

Crossings are thought of for their barriers, bridges for their traffic, and a horn gets louder every night. So it is the thought that
grows, calls or pulls, or it came with what was taken from the writer; and the text tells of nobody who was hurt there and of nothing
that wants mending.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'-])"
_PLACE = r"(?:(?:level\s+)?crossing|bridges?|viaduct|railway(?:\s+(?:line|bridge|tracks?))?|(?:train\s+)?tracks|train\s+line|platform|multi[\s-]?stor(?:e?y|ey)(?:\s+car\s+park)?|(?:top|roof)\s+of\s+the\s+(?:car\s+park|flats)|cliffs?(?:\s+(?:top|edge|path))?|weir|river|canal|reservoir|quarry|sea|pier|rope|tablets|pills|insulin|knife|knives|blades?|razors?|shotgun|express(?:\s+train)?|(?:fast|\d{1,2}[.:]\d\d)\s+train|motorway\s+bridge|flyover)"
_THAT = rf"(?:the|that|those|my|them|this)\s+(?:[\w'-]+\s+){{0,2}}?{_PLACE}\b(?!'s|\s+(?:scheme|plans?|project|works?|closure|repairs?|proposal|festival|walk|group|campaign|users?|traffic|prices?|for\s+schools?)\b)"
_HAUNTS = guarded(
    rf"\b(?:(?:keep(?:s)?(?:\s+on)?|always|constantly|forever|find\s+my\s?self|been|can'?t\s+stop|cannot\s+stop|can'?t\s+help|won'?t\s+stop)\s+(?:just\s+)?(?:think(?:ing|in)?|dream(?:ing)?|pictur(?:e|ing)|imagin(?:e|ing)|obsess\w*)\s*(?:about|abt|of)?\s+{_THAT}"
    rf"|(?:can'?t|cannot)\s+(?:\w+\s+)?(?:get|put|shake|shift)\s+{_THAT}(?:\s+(?:at|in|near|over)\s+\w+)?\s+(?:out\s+of\s+my\s+(?:head|mind)|from\s+my\s+mind|off\s+my\s+mind)|{_THAT}[^.!?\n]{{0,20}}?\b(?:is|'s|s)\s+all\s+i\s+(?:can\s+|ever\s+)?think\s+(?:about|of)|all\s+i\s+(?:can\s+|ever\s+)?think\s+(?:about|of)\s+(?:now\s+|lately\s+)?is\s+{_THAT}"
    rf"|{_THAT}(?:\s+(?:by|at|near|over|in)\s+(?:the\s+)?\w+(?:\s+\w+)?)?\s+(?:is|'s|s)\s+(?:always\s+|just\s+)?(?:in\s+my\s+head|on\s+my\s+mind)|(?:end\s+up|ended\s+up|wake\s+up)\s+(?:at|on|by|near)\s+{_THAT}|(?:thoughts?|ideas?)\s+(?:about|of)\s+{_THAT}|(?:can'?t|cannot)\s+(?:walk|drive|go|get|cross|cycle)\s+(?:past|by|over|under|near|across)\s+{_THAT}[^.!?\n]{{0,20}}?\bwithout\s+(?:think(?:ing|in)(?!\s+(?:of|about)\s+(?:my|our|him|her|them|all|poor|how|what\s+(?:the|a)|the\s+\w+\s+(?:who|that))\b)|want(?:ing|in)|picturing|imagining)\b|(?:every|each)\s+time\s+i\s+(?:walk|drive|go|get|cross|pass|cycle|run)\s*(?:past|by|over|under|near|across|through)?\s+{_THAT}[^.!?\n]{{0,20}}?\bi\s+(?:think|wonder(?!\s+(?:who|how\s+(?:old|many|long\s+(?:it|ago))|what\s+(?:the|it))\b)|imagine|picture)\b"
    rf"|(?:i\s+)?(?:keep|kept|find\s+my\s?self)\s+(?:(?:going|walking|driving|coming|ending\s+up|being)\s+(?:back\s+|down\s+)?(?:to|at|by|near)|(?:looking|staring)\s+at|(?:stood|standing|sat|sitting|stopping)\s+(?:on|at|by|near))\s+{_THAT}|\bi\s+(?:just\s+)?(?:stare|look|stand|sit)\s+(?:at|on|by)\s+{_THAT})"
)
_CALLS = guarded(
    rf"\b{_THAT}(?:\s+(?:at|in|near|over|by)\s+\w+)?[^.!?\n]{{0,15}}?\b(?:keeps?\s+(?:calling(?:\s+(?:me|to\s+me))?|pulling\s+(?:me|at\s+me)|drawing\s+me|whispering\s+to\s+me)|(?:is|'s)\s+(?:calling\s+(?:me|to\s+me)|pulling\s+(?:me|at\s+me))|calls\s+(?:me|to\s+me)|pulls\s+(?:me|at\s+me)|draws\s+me)(?:\s+(?:in|on|back|over|every|each|more|when|whenever|now|at)\b|{_END})"
)
# What is said of a thought that has the upper hand.
_GROWS = late(
    rf"\b(?:thoughts?\s+(?:about|of)\s+[^.!?\n]{{1,40}}?\b(?:is|are|keep|get)(?:\s+\w+)?\s+(?:louder|stronger|harder\s+to)|(?:(?:it|that|they|thoughts?|voice)(?:'s|s|'re|\s+is|\s+are|\s+just|\s+has)?\s+(?:(?:only|just|been|keeps?|getting|gets|get|growing|grows|a\s+bit|every\s+\w+)\s+)*|(?:and|n|&)\s+(?:its?\s+)?(?:getting|gets|growing)\s+)(?:louder|stronger|closer(?!\s+to\b)|harder(?:\s+(?:not\s+to|to\s+(?:walk|drive|ignore|resist|fight|stop|say))\b|{_END}))|(?:pulls|pulling|draws|drawing)\s+me|(?:won'?t|wont|never|don'?t|doesn'?t)\s+(?:leave\s+me(?:\s+alone)?|go\s+away|let\s+(?:me\s+)?go|stop|shut\s+up){_END}"
    rf"|(?:longer\s+and\s+longer|(?:each|every)\s?(?:day|time|night|morning)\s+(?:a\s+(?:bit|little)\s+)?(?:longer|closer|nearer)|a\s+(?:bit|little|step)\s+(?:longer|closer|nearer)\s+(?:each|every)\s?(?:day|time|night|morning))|how\s+(?:long|much\s+longer)\s+i\s+can\s+(?:just|keep|only|not|resist|hold|fight|stop)\b|(?:and|n|&)\s+its?\s+louder\b|(?:don'?t|dont)\s+know\s+(?:why\s+i\s+(?:come|go|came|went|keep\s+coming)\s+(?:home|back)|what\s+stops\s+me)|just\s+to\s+look{_END})"
)
# What such a thought comes with.
_SINCE = late(
    r"\b(?:since|after|when|because|cos|with)\s+(?:[\w']+\s+){0,3}?(?:evict\w*|bailiffs?|sanction\w*|pip|esa|benefits?|universal\s+credit|debt\w*|arrears|repossess\w*|(?:left|lost)\s+(?:me|my)|died|diagnos\w+|redundan\w*|job\s?cent\w+)\b"
)
# Who is so low thinks of no repairs.
_LOW = late(
    r"\b(?:wish\s+i\s+could\s+feel|(?:feel|feeling)\s+(?:nothing|numb|empty)|can'?t\s+feel\s+(?:anything|owt)|(?:haven'?t|not|hardly)\s+(?:eaten|slept)\s+(?:since|for|in)|what'?s\s+the\s+(?:point|use)|no\s+point(?!\s+(?:in\s+)?(?!(?:living|carrying|going|being|trying|fighting|staying\s+(?:alive|here))\b)\w+ing\b)|(?:wake|waking)\s+up\s+(?:crying|half\s+way)|crying\s+(?:all|every)|jealous\s+of|so\s+alone|can'?t\s+(?:cope|go\s+on|carry\s+on)|no(?:body|\s?one)\s+(?:would|will)\s+(?:notice|miss))\b"
)
# Nothing else is said at all, of a place that nobody thinks of for its own sake.
_GRIM = r"(?:level\s+crossing|viaduct|railway(?:\s+(?:line|bridge|tracks?))|(?:train\s+)?tracks|train\s+line|multi[\s-]?stor(?:e?y|ey)(?:\s+car\s+park)?|rope|motorway\s+bridge|flyover)"
_ONLY_THAT = guarded(
    rf"^\W*(?:i\s+)?(?:just\s+)?(?:keep|can'?t\s+stop|cannot\s+stop|always)\s+(?:on\s+)?(?:thinking|thinkin|dreaming)\s+(?:about|abt|of)\s+(?:the|that|those)\s+(?:\w+\s+)?{_GRIM}(?:\s+(?:at|by|near|in|over|behind|past)\s+(?:the\s+)?\w+)?(?:\s+(?:when|whenever|every\s+time|while)\s+i\s+(?:walk|drive|do|drop|go|get|pass|take|lie|wake)\b[^.!?,;]{{0,40}})?(?:\s+(?:lately|all\s+the\s+time|at\s+night|again|tbh))?\W*$"
)
_SPOKEN_OF = late(rf"\b{_GRIM}\b")
_NOT_OF_IT = guarded(
    r"^(?![\s\S]*\b(?:barriers?|gates?|lights?|signals?|signs?|alarm|horn|siren|noise|noisy|music|drill\w*|hum|traffic|queue\w*|clos(?:e|ed|ure|ing)|repairs?|fix\w*|mend\w*|broken|crumbl\w*|rust\w*|crack\w*|potholes?|flood\w*|so\s+high|rising|water\s+levels?|burst\w*|sandbags?|pollut\w*|sewage|litter|rubbish|plans?|planning|scheme|consult\w*|design|cost|money|budget|toll|safety|safer|dangerous|accident\w*|crash\w*|hurt|injur\w*|killed|die|drown(?:ed|ing)?|(?:someone|somebody|people|child|children|kids)\s+(?:will|could|might|is|are|was|were)|poor\s+\w+|(?:lad|lass|girl|boy|man|woman|family|driver|victims?)\s+(?:who|that|was|were)|rip|tow\s?path|routes?|miles|otters?|ducks?|swans?|birds?|views?|lovely|loves?|loved|beautiful|gorgeous|stunning|peaceful|best|sunsets?|sunrise|coast\w*|runs|running|runners?|lucky|collaps\w*|fall(?:ing)?\s+(?:down|apart)|structur\w*|higher|erosion|eroding|houses|holidays?|photos?|paint\w*|walks?\s+along|swim\w*|fish(?:ing)?|late|delays?|cancel\w*|delayed|prescri\w*|chemist|lol|haha\w*|school\s+trip|novel|film|book|beach|tunes?|songs?|musical|ipads?|cadw|heritage)\b)"
)


def shapes(text: str, above: str = "") -> tuple[tuple[Guarded, ...], ...]:
    """What to look for in the sentences of a text in lower case; `above` is what it answers, and may speak of the place itself."""
    thought = any(each.search(text) for each in (_CALLS, _HAUNTS, _ONLY_THAT))
    if not thought or not _NOT_OF_IT.search(text):
        return ()
    grows = any(each.search(text) for each in (_GROWS, _SINCE, _LOW))
    found = [(_CALLS,), (_HAUNTS,)] if grows else []
    if _ONLY_THAT.search(text) and not _SPOKEN_OF.search(above.lower()):
        found.append((_ONLY_THAT,))
    return tuple(found)
