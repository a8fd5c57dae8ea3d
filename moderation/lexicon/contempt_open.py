"""Shapes of contempt that is open: hate, what a group is called, lesser worth, rights denied, "typical", "no ... here" (R3).

The form of the shapes is that of contempt_unfit.py. They look at a text in which each naming of a group is overwritten.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation import lexicon
from moderation.lexicon.contempt_unfit import Shape
from moderation.lexicon.contempt_words import NO_ORDER
from moderation.text.peoples import LIVES, MANY, ONE

_G = f"[{MANY}{ONE}]+"
_DETS = r"(?:(?:an?|all|most|these|those|the|you|any|every|such|more|other|of|bunch|bloody|fucking|filthy|dirty|damn|damned|stupid|them|so\s+many|being|around|near|with|seeing|having|sight|looking|at|about)\s+){0,5}"
_LIKE = r"(?:\s+like\s+(?:you|him|her|them|that|this|yourself|yourselves)(?:\s+(?:lot|all|two))?)?"
_PLACE = r"(?:\s+(?:in|around|from|with|on)\s+(?:[\w']+\s+){0,2}?[\w']+)?"
_SUBJECT = rf"{_G}{_LIKE}{_PLACE}"
_DEGREE = r"(?:(?:all|just|nothing|but|really|such|so|bunch|load|of|without|doubt|undoubtedly|clearly|obviously|basically|literally|always|inherently|naturally|generally|mostly|absolutely|truly|simply|honestly|the|an?|most|some|complete|total|utter|utterly|completely|totally|fucking|bloody|more|than|no|better|worse|like|lower|little|only|disgusting|dirty|filthy|dangerous|walking|big|biggest)\s+){0,6}"
_IS = r"(?:are|is|r|were|(?:have|has)\s+always\s+been|will\s+always\s+be|(?:must|should|need\s+to)\s+(?:know|learn|accept|understand)\s+(?:that\s+)?they(?:'re|\s+are))"
_NO = r"(?:do\s+not|don't|dont|does\s+not|doesn't|should\s+not|shouldn't|shouldnt|should\s+never|must\s+not|mustn't|must\s+never|will\s+never|never|can't|cannot|can\s+never)"
_I = r"\b(?:i|we)(?:'m|'ve|'d)?"
_VERY = r"(?:\s+(?:do|really|just|truly|absolutely|honestly|fucking|bloody|always|personally|so|have|am|are|was|utterly|completely|firmly|actually|literally|simply)){0,3}"
_HATE = r"(?:hate|despise|detest|loathe|abhor|can'?t\s+(?:stand|bear|abide)|cannot\s+(?:stand|bear|abide)|look\s+down\s+on|(?:have|got)\s+(?:no|zero)\s+(?:respect|sympathy)\s+for|sick\s+(?:and\s+tired\s+)?(?:of|to\s+death\s+of)|disgusted\s+(?:by|with|at)|repulsed\s+by)"
# The whole naming stands before what is hated of it: what is done to them, or a thing that is theirs or bears their name.
_WHOLE = f"(?![{MANY}{ONE}])"
_WRONGED = r"(?:blamed|told|left|ignored|forgotten|overlooked|targeted|demoni[sz]ed|scapegoated|abused|attacked|bullied|insulted|mocked|ripped\s+off|picked\s+on|used\s+as|forced|made\s+to|charged|priced\s+out|sent\s+to|expected\s+to|asked\s+to|treated\s+(?:like|as|so|badly|worse|unfairly)|failed|shut\s+out|talked\s+down)"
_THEIRS = r"(?:homes?|houses?|cent(?:re|er)s?|football|rugby|cricket|sports?|toilets?|shoes|clothes|fashion|music|buses|pass(?:es)?|care|services|charit(?:y|ies)|wards?|libraries|shops?|playgrounds?)"
_NOT_THE_ACT = rf"{_WHOLE}(?!(?:'s?)?\s+(?:{_THEIRS}|being\s+{_WRONGED}|waits?|left\s+(?:to|in|out|behind|without|with)|in\s+(?:pain|need|poverty)|councillors?|members?|voters?|issues?|things?|stuff|schools?|clubs?|hairdressers?)\b)"
# What they do where they were given nothing, and how it was in another year.
_GIVEN_NOTHING = rf"{_WHOLE}(?!\s+(?:(?:with|who\s+have|who've\s+got|left\s+with|given)\s+(?:no|nothing|nowhere)|(?:when|if)\s+(?:there(?:'s|\s+is|\s+are)|you|we|they|the\s+council)\s+(?:\w+\s+){{0,3}}?(?:no|nothing|nowhere|clos(?:e|ed|ing)|cut|cuts|shut|scrap\w*))\b)"
_ONCE = r"(?!(?:\s+[\w']+){0,4}?\s+(?:till?|until|before|back\s+in)\s+(?:the\s+)?(?:1[89]\d\d|20\d\d|(?:19)?\d0s|war)\b)"
_PRAISED = r"(?!\s+(?:organi[sz]ed|kind|clever|patient|brave|strong|generous|good|brilliant|thoughtful|caring|welcoming|friendly|tidy|calm|efficient|resourceful)\b)"
_TOLD_SO = r"(?!\W{1,4}(?:[a-z']+\s+){0,4}?(?<!\bi\s)(?<!\bwe\s)(?:told|shouted|yelled|screamed|said|says)\b)"
_SICKENS = r"(?:(?:really|just|all|always|do|does|so|simply)\s+){0,2}(?:disgusts?|sickens?|repulses?|revolts?|infuriates?|nauseates?)\s+(?:me|us|everyone|all)\b"
_MAKES = r"mak(?:e|es|ing)\s+(?:me|us|my|everyone|you)\s+(?:\w+\s+){0,3}?(?:sick|furious|angry|vomit|puke|ill|crawl|boil|gag|retch|heave|nauseous|mad)\b"
_ALLOWED = (
    r"(?:(?:be\s+)?(?:allowed|permitted|trusted|elected|hired|employed|let\s+(?:in|into|near)|in\s+(?:power|charge|office|politics|(?:this|our|my)\s+\w+)|councillors|teachers|parents|judges|running|"
    r"on\s+(?:our|this|the)\s+council|near\s+(?:our|my|us|children|kids)|here|around\s+(?:us|kids|children))\b|(?:even\s+)?(?:belong|exist|breed|reproduce|adopt|vote|hold\s+office|hold\s+power)\b|"
    r"deserve\s+(?!this|that|these|it\b|any\s+of\s+this|(?:to\s+)?(?:be\s+)?(?:treat|left|ignor|forgot|cut|punish|ma[dk]e|put|wait|suffer|pay|los|abus|hat|die|stuck|live\s+(?:like|in))\w*)|have\s+(?:any\s+|the\s+(?:same\s+)?|equal\s+|human\s+)?(?:rights|a\s+vote|a\s+say|the\s+vote|the\s+right))"
)
_DONE = r"(?:banned|deported|sent\s+(?:back|home|packing)|shipped\s+(?:back|out|off|home)|kicked\s+out|thrown\s+out|driven\s+out|removed|expelled|locked\s+up|rounded\s+up|sterili[sz]ed|castrated|neutered|wiped\s+out|eradicated|segregated|caged|kept\s+(?:away|out|apart|separate|in\s+(?:cages|camps))|put\s+(?:in\s+(?:camps?|cages?|a\s+cage|a\s+zoo)|down)|towed\s+(?:back|out)|turned\s+(?:away|back)|taken\s+to\s+a\s+vet|seen\s+by\s+a\s+vet)\b"
_OFFICE = r"(?:politician|councillor|cllr|mp|ms|mayor|leader|officer|government|council)s?\b"  # one of many traits of whoever holds it
_SMARTER = r"(?:smarter|brighter|cleverer|cleaner|wiser|purer|worth\s+more|more\s+(?:intelligent|valuable|useful|human|civilised|civilized|hygienic|sense|brains|worth|dignity|value|important|loyal|honest|trustworthy))"


def shapes() -> Iterator[Shape]:
    """What takes a group that is overwritten."""
    yield from _feelings()
    yield from _predicates()
    yield from _worth()
    yield from _rights()
    yield from _sneers()


def _words(kind: str) -> str:
    return lexicon.pattern("contempt", f"contempt.{kind}")


def _feelings() -> Iterator[Shape]:
    yield "hate", rf"{_I}{_VERY}\s+{_HATE}\s+{_DETS}{_G}{_NOT_THE_ACT}", False
    yield "hate", rf"{_SUBJECT}\s+(?:{_SICKENS}|{_MAKES})", True
    yield "hate", (
        r"(?:\b(?:i|we|my|our)\b[^.!?]{0,30}?\b(?:scorn|hatred|hate|disdain|contempt|disgust|loathing|revulsion)\b|\b(?:scorn|hatred|disdain|contempt|disgust|loathing)\s+(?:that\s+)?(?:i|we)\s+(?:feel|have|hold)\b)"
    ) + rf"[^.!?]{{0,20}}?\b(?:for|towards?)\s+{_DETS}{_G}", False  # fmt: skip
    yield "hate", rf"\bnothing\s+(?:\w+\s+){{0,4}}?(?:worse|lower|(?:like|love|trust|respect|want)\s+less|more\s+\w+)\s+than\s+{_DETS}{_G}", False  # fmt: skip


def _predicates() -> Iterator[Shape]:
    grave, slight = _words("grave"), _words("slight")
    with_what = r"(?:\s+(?:with|who|that)\s+(?:[\w']+\s+){0,3}?[\w']+)?"
    ends = r"(?!\s+(?:of\s+(?:this|being|the\s+council|waiting|(?:an?\s+|my\s+|our\s+|your\s+)?(?:votes?|time|money|taxes))\b|that\s+(?:the|this)))"
    yield "called", rf"{_SUBJECT}{with_what}\s+{_IS}\s+{_DEGREE}{grave}\b{ends}", True
    yield "called", rf"\byou\s+(?:\w+\s+)?{_G}\s+(?:are|r)\s+{_DEGREE}(?:{grave}|{slight})\b", False  # fmt: skip
    yield "called", rf"{_SUBJECT}\s+{_IS}\s+(?:(?:all|always|just|inherently|naturally|nothing\s+but|without\s+(?:a\s+)?doubt)\s+){{1,3}}(?:so\s+|too\s+|the\s+)?(?:{slight})\b{ends}", True  # fmt: skip
    yield "called", rf"{_SUBJECT}\s+(?:can't|cannot|can\s+not|never)\s+(?:stop\s+themselves|help\s+(?:themselves|being|but\s+be))\b", True  # fmt: skip
    yield "called", rf"\bin\s+{_DETS}{_G}(?:'s?)?\s+(?:nature|blood|dna|genes)\b", False
    yield "called", rf"\b{lexicon.described('group')}\s+{_words('noun')}\s+like\s+(?:you|him|her|them)\b", False  # fmt: skip
    yield "called", rf"{_SUBJECT}\s+(?:{_words('noun')})(?=\s*(?:$|[^\w\s'-])|\s+like\s+(?:you|them|him|her)\b)", False  # fmt: skip


def _worth() -> Iterator[Shape]:
    less = r"(?:nothing|worthless|less|meaningless|not\s+(?:even\s+)?worth|not\s+(?:\w+\s+)?(?:important|valuable|matter|count|mean)|(?:are|is|do|does)n't\s+(?:\w+\s+)?(?:worth|important|valuable|matter|count|mean))"
    yield "worth", rf"(?:{LIVES}+|{_G}'?s?\s+(?:lives?|rights|opinions?|feelings))\s+(?:(?:really|just|simply|absolutely|should|do|does|are|is|mean|worth|will|must)\s+){{0,3}}{less}\b(?!\s+(?:to|for|in\s+the\s+eyes\s+of)\s+(?:this|the|your|that|our|any)\s+(?:\w+\s+)?(?:government|council|party|administration|cabinet|lot|system|police|press|media|people\s+in\s+charge))", True  # fmt: skip
    yield "worth", rf"(?:{LIVES}+)\s+(?:should\s+not|shouldn't|must\s+not)\s+(?:\w+\s+)?(?:matter|be\s+(?:important|valued|protected|worth))", True  # fmt: skip
    yield "worth", rf"\b{_words('beast')}s?\b[^.!?]{{0,50}}?\b{_SMARTER}\b[^.!?]{{0,20}}?\bthan\s+(?:[\w']+\s+){{0,4}}?(?:{_G}|{LIVES}+)", False  # fmt: skip
    yield "worth", rf"\b(?:i|we)(?:'d)?\s+(?:\w+\s+)?care\s+(?:more|less)\s+(?:about|for)\b[^.!?]{{1,50}}?\bthan\s+(?:i\s+do\s+)?(?:about\s+|for\s+)?{_DETS}(?:{_G}|{LIVES}+)", False  # fmt: skip
    yield "worth", rf"\bwhy\s+(?:\w+\s+)?(?:people|anyone|we|they)\s+(?:\w+\s+)?cares?\b[^.!?]{{0,40}}?\b(?:about|for)\s+(?:the\s+(?:lives|rights)\s+of\s+)?{_DETS}(?:{_G}|{LIVES}+)(?=\W*$)", False  # fmt: skip
    yield "worth", rf"\b(?:i|we)(?:'d|'ll|\s+would|\s+will)?\s*(?:never|\s+not|wouldn't|won't)\s+(?:\w+\s+)?(?:lift\s+a\s+finger|help|save|rescue|piss\s+on|miss|mourn)\b[^.!?]{{0,25}}?(?:{_G}|{LIVES}+)", False  # fmt: skip
    yield "worth", rf"\b(?:i|we)(?:'d|'ll|\s+would|\s+will)?\s*(?:never|\s+not|wouldn't|won't)\s+(?:\w+\s+)?(?:eat|drink|use|touch|sit|buy)\b[^.!?]{{0,35}}?\b(?:touched|made|handled|cooked|served|used|near|next\s+to|beside|from|by)\s+(?:by\s+)?{_DETS}{_G}", False  # fmt: skip
    yield "worth", rf"{_SUBJECT}(?:\s+who\s+[\w\s]{{1,20}}?)?\s+(?:(?:all|should|must|just)\s+){{0,2}}(?:be\s+)?(?:belongs?|kept|locked|put|taken|stay|sent)\s+(?:\w+\s+)?(?:in|to|into)\s+(?:an?|the)\s+(?:{_words('place')}|vet)\b", True  # fmt: skip


def _rights() -> Iterator[Shape]:
    yield "rights", rf"{_SUBJECT}\s+{_NO}\s+(?:(?:ever|even|all|just|really)\s+)?{_ALLOWED}", True  # fmt: skip
    yield "rights", rf"{_SUBJECT}\s+(?:(?:all|just|really)\s+)?(?:should|must|need\s+to|needs\s+to|ought\s+to|deserve\s+to|want|has\s+to|have\s+to)\s+(?:all\s+|just\s+)?(?:be\s+|get\s+)?(?:\w+\s+)?{_DONE}", True  # fmt: skip
    yield "rights", rf"\b(?:human\s+|equal\s+)?rights\s+(?:\w+\s+){{0,2}}?(?:not|never|n't)\s+(?:\w+\s+){{0,2}}?(?:apply|extend|belong|exist)\s+(?:to|for)\s+{_DETS}{_G}|\brights\s+(?:should|do|must)n't\s+(?:apply|extend)\s+to\s+{_DETS}{_G}", False  # fmt: skip
    yield "rights", rf"\b(?:ban|deport|expel|sterili[sz]e|cage|evict|sack|round\s+up|lock\s+up|kick\s+out|send\s+back|get\s+rid\s+of)\s+(?:all|every|every\s+last|the\s+lot\s+of|any)\s+(?:(?:of\s+)?(?:the|these|those)\s+)?(?:\w+\s+)?{_G}", False  # fmt: skip
    yield "rights", rf"\b(?:no|no\s+more)\s+{_G}\s+(?:here{NO_ORDER}|allowed|wanted|welcome|in\s+(?:our|my|this))\b{_ONCE}|\bno\s+{MANY}+\s*,\s*no\s|\b{_G}\s+(?:are\s+|is\s+)?not\s+(?:welcome|wanted)(?:\s+here|\W*$|\s+in\s+(?:our|my|this))|(?:^|[,:;!]\s*){_G}\s+(?:go\s+home|go\s+back|get\s+out|out)(?=\W*$|\s+of\s+(?:our|my|this)(?!\s+(?:\w+\s+)?(?:cup|euros|games|tournament|competition|league|championship|poverty|mess)\b))", False  # fmt: skip
    yield "rights", rf"\b(?:raping|beating|killing|hitting|shooting|hurting|attacking|murdering|assaulting|bullying)\s+{_DETS}{_G}{_LIKE}\s+(?:(?:should|ought\s+to|must)(?:n't|\s+not)\s+be\s+(?:\w+\s+)?(?:illegal|a\s+crime|criminal|punish\w*|against)|should\s+be\s+(?:\w+\s+)?(?:legal|allowed|encouraged|mandatory|rewarded|a\s+sport)|is\s+(?:fine|ok|okay|funny|fun|a\s+public\s+service|fair\s+game)\b)", False  # fmt: skip
    yield "rights", rf"{_SUBJECT}\s+(?:should|deserve\s+to|need\s+to)\s+(?:all\s+)?(?:suffer|shut\s+up|know\s+(?:your|their)\s+place|stay\s+(?:in\s+the\s+kitchen|at\s+home|silent|quiet)|stop\s+(?:complaining|moaning|whining|existing|breeding)|disappear|be\s+ashamed)\b", True  # fmt: skip


def _sneers() -> Iterator[Shape]:
    behaves = r"(?:behaviou?r|attitude|mentality|logic|thinking|driver|driving|nonsense|rubbish|bullshit|crap|move|trick)"
    yield "typical", rf"\btypical\s+(?:(?:bloody|fucking|stupid|lazy)\s+)?(?:{_G}{_WHOLE}(?!\s+{_OFFICE}|\s*,\s+my\s)|{lexicon.described('group')}\s+{behaves}\b)", False  # fmt: skip
    yield "typical", rf"\bwhat\s+(?:else\s+)?(?:do|did|can|would)\s+(?:you|we|they)\s+expect\s+(?:from|of)\s+{_DETS}{_G}{_GIVEN_NOTHING}", False  # fmt: skip
    yield "typical", rf"\b(?:came|comes?|coming|is)\s+from\s+{_DETS}{_G}(?:\s*,)?\s+(?:after\s+all|it\s+must)\b|\bif\s+(?:\w+\s+){{1,3}}?(?:comes|is|came)\s+from\s+{_DETS}{_G}\s*,?\s+(?:it|then)\b", False  # fmt: skip
    yield "typical", rf"\bonly\s+{_G}\s+(?:can|could|would)\s+be\s+(?:so|this|that)\b{_PRAISED}", False  # fmt: skip
    yield "typical", rf"\bgo\s+back\s+(?:to\s+)?(?:where(?:ver)?\s+(?:you|they|he|she)(?:\s*'re|\s+all|\s+lot)?\s+(?:came|come|comes|crawled|belong)(?:\s+from)?{_TOLD_SO}|(?:your|their)\s+own\s+(?:country|land|kind|people))|\b(?:than|of|for|like|with)\s+your\s+(?:own\s+)?kind\b(?!\s+(?:words?|cards?|gifts?|flowers|presents?|deeds?|welcome|hospitality|generosity|message|help|support|offer|of|donation|regards|wishes|thoughts|heart|gesture|comment|note|attention|assistance|reply|response|contribution|interest|efforts?|letter|e-?mail|request|advice|answer|remarks?|review|service|apology|concern|attitude|nature|invitation|posts?|feedback|opinion|patience|thought|\w{{3,}}(?:tions?|sions?|ments?|ances?|ences?|ness|ity)\b))|\byour\s+kind\s+(?:are|is|should|don't|do\s+not|aren't|isn't|always|never|make|makes|have|ruin)\b", False  # fmt: skip
