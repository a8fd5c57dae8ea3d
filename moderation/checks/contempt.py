"""Contempt for a group of people without a slur (R3): hate, lesser worth, rights denied, "typical", "no ... here".

Sentence shapes only: who is spoken of stands in one place, and every group of groups.txt may stand there. What is
quoted, denied, or said of others who think so gives nothing; and a person always decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

from moderation import lexicon
from moderation.aimed import leaning
from moderation.aimed.grounds import ground_spoken_of, grounds_named
from moderation.checks import first_finding, pattern_finding
from moderation.fair.group_pitied import pities
from moderation.fair.sayings import attacks_no_group
from moderation.lexicon import (
    contempt_ages,
    contempt_charges,
    contempt_cy,
    contempt_family,
    contempt_places,
    contempt_shunned,
    contempt_tongues,
    contempt_tropes,
    contempt_unfit,
)
from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded
from moderation.patterns.prefilter import Prefilter
from moderation.text.peoples import (
    LIVES,
    MANY,
    ONE,
    described,
    marked,
    namings_together,
)
from moderation.text.reading import Reading
from moderation.toxicity.together import doubted
from moderation.types import Context, Finding, Score

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
_NOT_THE_ACT = r"(?!'|\s+(?:\w+ing|and|who|that|whose|have|are|get|were|being|waits?|left|in\s+(?:pain|need|poverty)|councillors?|members?|voters?|issues?|things?|stuff|schools?|clubs?|hairdressers?)\b)"
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


# How sure all scores must be where a form names a group: less than where it names none, for the form says more.
NAMED_DOUBTED = 0.6
_BOOKS = (
    contempt_unfit,
    contempt_tropes,
    contempt_charges,
    contempt_family,
    contempt_shunned,
)
# What is said of two men who hold hands is said of neither as a man.
_GROUND_OF = {"contempt.couple": "orientation"}
# What is no more than worth a look.
_SLIGHT = {"contempt.blamed": {"band": "queue"}}
_NAMELESS = (contempt_ages, contempt_places, contempt_tongues)


@dataclass(frozen=True, slots=True)
class _Shape:
    """A way to say it. `subject`: the group is what the sentence is about, so that nothing may be done to it there."""

    evidence: str
    pattern: Guarded
    subject: bool = False


class _Hit(NamedTuple):
    """Where in a clause a shape was found."""

    evidence: str
    start: int
    end: int
    subject: bool


# Told of others, or told against: hatred that was met, named or answered.
_TOLD_AGAINST = late(
    r"(?<!not )(?<!not a )(?<!no )(?<!isn't )(?<!aint )(?<!ain't )\b(?:racis[tm]s?|sexis[tm]s?|misogyn\w+|bigot(?:s|ry|ed)?|stereotyp\w+|discriminat\w+|prejudiced?s?|homophob\w+|transphob\w+|islamophob\w+|anti-?semiti\w+|ableis[tm]|ageis[tm]|xenophob\w+)\b"
    r"|\b(?:heckl\w+|slogans?|graffiti|sprayed|hate\s+(?:crimes?|speech|mail)|hurtful|abused|abusive|nonsense|myth|outdated|disowned?|swastikas?)\b"
    r"|\b(?:told|called|asked|ignored|patronised|laughed\s+at)\s+(?:me|us|my\s+\w+)\b|\bcall(?:s|ing)?\s+(?:me|us|my\s+\w+|our\s+\w+)\b|\b(?:i|we|she|he|they)\s*(?:was|were|'ve\s+been|got|been|am|are|is|'m|'re|'s)\s+(?:told|called|asked\s+if|shouted\s+at|spat\s+(?:at|on))\b"
    r"|\b(?:you|people|those|anyone|everyone|he|she|they|who|that|someone|somebody|bloke|man|woman|lot)(?:'ve)?\s+(?:\w+\s+)?(?:says?|said|saying|thinks?|thought|shouts?|shouted|shouting|reckons?|writes?|wrote|claims?|claiming|telling)\s+(?:that\s+)?(?:\w+\s+){0,2}?(?:[ΓγδΛ]|no\s+[Γγδ]|she|they|women)"
)
_DENIAL = late(r"\bi(?:'?m|\s+am)\s+(?:not|no)\b[^.!?]{0,40}\bbut\b")


# Said by others, denied, supposed or complained of.
_OF_OTHERS = late(
    r"(?:(?<!\bi )(?<!\bwe )(?<!firmly )(?<!do )(?<!really )(?<!honestly )(?<!to )\b(?:say|says|said|saying|claims?|claimed|claiming|thinks?|thought|thinking|believes?|believed|believing|impl(?:y|ies|ying)|assum\w+|suggest\w*|pretend\w*|treat\w*|acts?|acting|feel|feels|told|tell|telling)"
    r"|\b(?:call\w*|brand\w*|label\w*|if|whether|idea|notion|myth|lie|stereotype|belief|nonsense|rubbish|not|never|nobody|no\s?one|isn't|wasn't|as\s+though|as|like|unless|don't|doesn't|didn't|do|does|did|are|why|how|stop|against|when|where|wrong|unfair|shame|disgrace|shameful|disgraceful)|\b(?:not|isn't|isnt|hardly|never)\s+(?:fair|right|true|ok|okay|acceptable|nice|kind|helpful|decent|reasonable)\s+to\s+(?:say|claim|think|suggest|call|assume)|(?<!not )(?<!n't )(?<!hardly )(?<!never )(?<!why is it )(?<!how is it )\b(?:unfair|wrong|hateful|racist|ridiculous|daft|stupid|cruel)\s+to\s+(?:say|claim|think|suggest|call|assume)|\b(?:nobody|no\s?one)\s+(?:should|can|could|would|is|has\s+any\s+right\s+to)\s+(?:be\s+)?(?:say\w*|claim\w*|suggest\w*|call\w*))"
    r"(?:\s+(?:that|all|most|those|these|the|some|our|so|many|how|why))*\s+$"
)
_DONE_TO = late(
    r"\b(?:to|for|by|against|of|with|about|on|towards?|at|treat\w*|ignor\w+|help\w*|support\w*|fail\w*|abus\w+|leav\w+|mak\w+|forc\w+|call\w*)\s+(?:(?:the|all|these|those|our|many|so|some|most|my|your|their|poor|vulnerable|local)\s+){0,3}$"
)
_I_THINK = late(
    r"\b(?:i|we)(?:\s+\w+){0,2}\s+(?:think|believe|say|reckon|know|feel|find)(?:\s+that)?\s+(?:all\s+|most\s+|only\s+)?$|\b(?:is\s+it\s+not\s+obvious|admit|accept|recogni[sz]e|understand)\s+(?:\w+\s+)?that\s+$"
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding in each clause, and one for each ground where several groups are named in one breath. It stops with "ambiguous": only a person tells contempt from clumsy words.

    Its subcode is "R3.GROUND" where it is plain by which ground the group is named, else "". Takes no options.
    """
    text, told = marked(reading), described(reading)
    shapes = _shapes().likely(text)
    named = _named().likely(told) if told != reading.bare else ()
    unnamed = _unnamed().likely(reading.bare)
    found = []
    for start, end in reading.clauses:
        clause = slice(start, end)
        hits = chain(
            _found(shapes, text[clause], text),
            _answered(_found(named, told[clause], told), told[clause]),
            _answered(
                _found(unnamed, reading.bare[clause], reading.bare), told[clause]
            ),
        )
        if (hit := next(hits, None)) is None:
            continue
        first, last = start + hit.start, start + hit.end
        if any(begins <= first < ends for begins, ends in reading.quoted):
            continue
        for ground in _grounds(reading, hit, (first, last), (start, end)):
            found.append(
                pattern_finding(
                    reading,
                    "contempt",
                    hit.evidence,
                    "Shows contempt for a group of people, or would take away their rights",
                    first,
                    last,
                    subcode=_of_ground(ground),
                    stops=("ambiguous",),
                    data=_SLIGHT.get(hit.evidence, {}),
                )
            )
    return found or _in_welsh(reading) or _leaning(reading, told, score)


def _in_welsh(reading: Reading) -> list[Finding]:
    """One finding for the first clause that holds such contempt in Welsh, outside quotation marks."""
    for ground, shapes in _WELSH.likely(reading.bare):
        found = first_finding(
            reading,
            "contempt",
            "Speaks of people with contempt in Welsh (draft word list)",
            (shapes,),
            subcode=_of_ground(ground),
            stops=("welsh", "ambiguous"),
        )
        if found and "quoted" not in found[0].stops:
            return [replace(found[0], evidence="contempt.welsh")]
    return []


def _grounds(
    reading: Reading, hit: _Hit, span: tuple[int, int], clause: tuple[int, int]
) -> list[str]:
    """The grounds of a hit: that of the group that it is about, and of those that are named in one breath with it."""
    if hit.evidence in _GROUND_OF:
        return [_GROUND_OF[hit.evidence]]
    ground = _ground(reading, hit, span, clause)
    near = reading.bare[slice(*clause)]
    together = [
        each
        for run in namings_together(near)
        if ground in (grounds := grounds_named(run))
        for each in grounds
    ]
    return list(dict.fromkeys([ground, *together])) if ground else [ground]


def _ground(
    reading: Reading, hit: _Hit, span: tuple[int, int], clause: tuple[int, int]
) -> str:
    """The ground of the group that a hit is about, or "" where that is not plain."""
    named = grounds_named(reading.bare[slice(*span)])
    if named:  # "muslims are ... women" is about the first, "sooner a woman than a muslim" about the last
        return named[0 if hit.subject else -1]
    return ground_spoken_of(reading.bare[slice(*span)]) or _only(
        grounds_named(reading.bare[slice(*clause)])
    )


def _only(grounds: list[str]) -> str:
    return grounds[0] if len(set(grounds)) == 1 else ""


def _of_ground(ground: str) -> str:
    return f"R3.{ground}" if ground else ""


def _leaning(reading: Reading, told: str, score: Score | None) -> list[Finding]:
    """One finding where a loose form or theme of contempt and the scorer point the same way."""
    named = told != reading.bare
    if score is None or score.identity_attack < leaning.FORM:
        return []
    # A surname may be all that tells of whom it is said: where no group is named, the signs count as the text is written.
    if doubted(score, NAMED_DOUBTED) if named else doubted(replace(score, heard=())):
        return []
    if _TOLD_AGAINST.search(told) or reading.quoted:
        return []
    if score.identity_attack < leaning.against(told, named):
        return []
    if attacks_no_group(reading) or pities(reading):
        return []
    return [
        Finding(
            check="contempt",
            signal="model",
            evidence="contempt.identity_attack",
            detail="It reads like contempt for a group, and the scorer agrees",
            subcode=_of_ground(_only(grounds_named(reading.bare))),
            score=score.identity_attack,
            data={"band": "queue"},
        )
    ]


def _found(shapes: Iterable[_Shape], clause: str, text: str) -> Iterator[_Hit]:
    for shape in shapes:
        for match in shape.pattern.finditer(clause, text):
            before = clause[: match.start()]
            if _OF_OTHERS.search(before) and not _I_THINK.search(before):
                continue
            if shape.subject and _DONE_TO.search(before):
                continue
            yield _Hit(shape.evidence, match.start(), match.end(), shape.subject)


def _answered(hits: Iterable[_Hit], clause: str) -> Iterator[_Hit]:
    """The hits, but for a clause that tells of hatred or answers it."""
    for hit in hits:
        if not _TOLD_AGAINST.search(clause) or _DENIAL.search(clause):
            yield hit


@cache
def _shapes() -> Prefilter[_Shape]:
    return _made((*_feelings(), *_predicates(), *_worth(), *_rights(), *_sneers()))


@cache
def _named() -> Prefilter[_Shape]:
    return _made(chain.from_iterable(each.named() for each in _BOOKS))


@cache
def _unnamed() -> Prefilter[_Shape]:
    return _made(chain.from_iterable(each.unnamed() for each in (*_BOOKS, *_NAMELESS)))


def _made(shapes: Iterable[tuple[str, str, bool]]) -> Prefilter[_Shape]:
    made = (
        _Shape(f"contempt.{evidence}", guarded(pattern), subject)
        for evidence, pattern, subject in shapes
    )
    return Prefilter(made, lambda shape: (shape.pattern,))


_WELSH = Prefilter(contempt_cy.SHAPES, lambda shape: shape[1])


def _words(kind: str) -> str:
    return lexicon.pattern("contempt", f"contempt.{kind}")


def _feelings() -> Iterator[tuple[str, str, bool]]:
    yield "hate", rf"{_I}{_VERY}\s+{_HATE}\s+{_DETS}{_G}{_NOT_THE_ACT}", False
    yield "hate", rf"{_SUBJECT}\s+(?:{_SICKENS}|{_MAKES})", True
    yield "hate", (
        r"(?:\b(?:i|we|my|our)\b[^.!?]{0,30}?\b(?:scorn|hatred|hate|disdain|contempt|disgust|loathing|revulsion)\b|\b(?:scorn|hatred|disdain|contempt|disgust|loathing)\s+(?:that\s+)?(?:i|we)\s+(?:feel|have|hold)\b)"
    ) + rf"[^.!?]{{0,20}}?\b(?:for|towards?)\s+{_DETS}{_G}", False  # fmt: skip
    yield "hate", rf"\bnothing\s+(?:\w+\s+){{0,4}}?(?:worse|lower|(?:like|love|trust|respect|want)\s+less|more\s+\w+)\s+than\s+{_DETS}{_G}", False  # fmt: skip


def _predicates() -> Iterator[tuple[str, str, bool]]:
    grave, slight = _words("grave"), _words("slight")
    with_what = r"(?:\s+(?:with|who|that)\s+(?:[\w']+\s+){0,3}?[\w']+)?"
    ends = r"(?!\s+(?:of\s+(?:this|being|the\s+council|waiting)|that\s+(?:the|this)))"
    yield "called", rf"{_SUBJECT}{with_what}\s+{_IS}\s+{_DEGREE}{grave}\b{ends}", True
    yield "called", rf"\byou\s+(?:\w+\s+)?{_G}\s+(?:are|r)\s+{_DEGREE}(?:{grave}|{slight})\b", False  # fmt: skip
    yield "called", rf"{_SUBJECT}\s+{_IS}\s+(?:(?:all|always|just|inherently|naturally|nothing\s+but|without\s+(?:a\s+)?doubt)\s+){{1,3}}(?:so\s+|too\s+|the\s+)?(?:{slight})\b{ends}", True  # fmt: skip
    yield "called", rf"{_SUBJECT}\s+(?:can't|cannot|can\s+not|never)\s+(?:stop\s+themselves|help\s+(?:themselves|being|but\s+be))\b", True  # fmt: skip
    yield "called", rf"\bin\s+{_DETS}{_G}(?:'s?)?\s+(?:nature|blood|dna|genes)\b", False
    yield "called", rf"\b{lexicon.described('group')}\s+{_words('noun')}\s+like\s+(?:you|him|her|them)\b", False  # fmt: skip
    yield "called", rf"{_SUBJECT}\s+(?:{_words('noun')})(?=\s*(?:$|[^\w\s'-])|\s+like\s+(?:you|them|him|her)\b)", False  # fmt: skip


def _worth() -> Iterator[tuple[str, str, bool]]:
    less = r"(?:nothing|worthless|less|meaningless|not\s+(?:even\s+)?worth|not\s+(?:\w+\s+)?(?:important|valuable|matter|count|mean)|(?:are|is|do|does)n't\s+(?:\w+\s+)?(?:worth|important|valuable|matter|count|mean))"
    yield "worth", rf"(?:{LIVES}+|{_G}'?s?\s+(?:lives?|rights|opinions?|feelings))\s+(?:(?:really|just|simply|absolutely|should|do|does|are|is|mean|worth|will|must)\s+){{0,3}}{less}\b", True  # fmt: skip
    yield "worth", rf"(?:{LIVES}+)\s+(?:should\s+not|shouldn't|must\s+not)\s+(?:\w+\s+)?(?:matter|be\s+(?:important|valued|protected|worth))", True  # fmt: skip
    yield "worth", rf"\b{_words('beast')}s?\b[^.!?]{{0,50}}?\b{_SMARTER}\b[^.!?]{{0,20}}?\bthan\s+(?:[\w']+\s+){{0,4}}?(?:{_G}|{LIVES}+)", False  # fmt: skip
    yield "worth", rf"\b(?:i|we)(?:'d)?\s+(?:\w+\s+)?care\s+(?:more|less)\s+(?:about|for)\b[^.!?]{{1,50}}?\bthan\s+(?:i\s+do\s+)?(?:about\s+|for\s+)?{_DETS}(?:{_G}|{LIVES}+)", False  # fmt: skip
    yield "worth", rf"\bwhy\s+(?:\w+\s+)?(?:people|anyone|we|they)\s+(?:\w+\s+)?cares?\b[^.!?]{{0,40}}?\b(?:about|for)\s+(?:the\s+(?:lives|rights)\s+of\s+)?{_DETS}(?:{_G}|{LIVES}+)(?=\W*$)", False  # fmt: skip
    yield "worth", rf"\b(?:i|we)(?:'d|'ll|\s+would|\s+will)?\s*(?:never|\s+not|wouldn't|won't)\s+(?:\w+\s+)?(?:lift\s+a\s+finger|help|save|rescue|piss\s+on|miss|mourn)\b[^.!?]{{0,25}}?(?:{_G}|{LIVES}+)", False  # fmt: skip
    yield "worth", rf"\b(?:i|we)(?:'d|'ll|\s+would|\s+will)?\s*(?:never|\s+not|wouldn't|won't)\s+(?:\w+\s+)?(?:eat|drink|use|touch|sit|buy)\b[^.!?]{{0,35}}?\b(?:touched|made|handled|cooked|served|used|near|next\s+to|beside|from|by)\s+(?:by\s+)?{_DETS}{_G}", False  # fmt: skip
    yield "worth", rf"{_SUBJECT}(?:\s+who\s+[\w\s]{{1,20}}?)?\s+(?:(?:all|should|must|just)\s+){{0,2}}(?:be\s+)?(?:belongs?|kept|locked|put|taken|stay|sent)\s+(?:\w+\s+)?(?:in|to|into)\s+(?:an?|the)\s+(?:{_words('place')}|vet)\b", True  # fmt: skip


def _rights() -> Iterator[tuple[str, str, bool]]:
    yield "rights", rf"{_SUBJECT}\s+{_NO}\s+(?:(?:ever|even|all|just|really)\s+)?{_ALLOWED}", True  # fmt: skip
    yield "rights", rf"{_SUBJECT}\s+(?:(?:all|just|really)\s+)?(?:should|must|need\s+to|needs\s+to|ought\s+to|deserve\s+to|want|has\s+to|have\s+to)\s+(?:all\s+|just\s+)?(?:be\s+|get\s+)?(?:\w+\s+)?{_DONE}", True  # fmt: skip
    yield "rights", rf"\b(?:human\s+|equal\s+)?rights\s+(?:\w+\s+){{0,2}}?(?:not|never|n't)\s+(?:\w+\s+){{0,2}}?(?:apply|extend|belong|exist)\s+(?:to|for)\s+{_DETS}{_G}|\brights\s+(?:should|do|must)n't\s+(?:apply|extend)\s+to\s+{_DETS}{_G}", False  # fmt: skip
    yield "rights", rf"\b(?:ban|deport|expel|sterili[sz]e|cage|evict|sack|round\s+up|lock\s+up|kick\s+out|send\s+back|get\s+rid\s+of)\s+(?:all|every|every\s+last|the\s+lot\s+of|any)\s+(?:(?:of\s+)?(?:the|these|those)\s+)?(?:\w+\s+)?{_G}", False  # fmt: skip
    yield "rights", rf"\b(?:no|no\s+more)\s+{_G}\s+(?:here|allowed|wanted|welcome|in\s+(?:our|my|this))\b|\bno\s+{MANY}+\s*,\s*no\s|\b{_G}\s+(?:are\s+|is\s+)?not\s+(?:welcome|wanted)(?:\s+here|\W*$|\s+in\s+(?:our|my|this))|(?:^|[,:;!]\s*){_G}\s+(?:go\s+home|go\s+back|get\s+out|out)(?=\W*$|\s+of\s+(?:our|my|this)(?!\s+(?:\w+\s+)?(?:cup|euros|games|tournament|competition|league|championship|poverty|mess)\b))", False  # fmt: skip
    yield "rights", rf"\b(?:raping|beating|killing|hitting|shooting|hurting|attacking|murdering|assaulting|bullying)\s+{_DETS}{_G}{_LIKE}\s+(?:(?:should|ought\s+to|must)(?:n't|\s+not)\s+be\s+(?:\w+\s+)?(?:illegal|a\s+crime|criminal|punish\w*|against)|should\s+be\s+(?:\w+\s+)?(?:legal|allowed|encouraged|mandatory|rewarded|a\s+sport)|is\s+(?:fine|ok|okay|funny|fun|a\s+public\s+service|fair\s+game)\b)", False  # fmt: skip
    yield "rights", rf"{_SUBJECT}\s+(?:should|deserve\s+to|need\s+to)\s+(?:all\s+)?(?:suffer|shut\s+up|know\s+(?:your|their)\s+place|stay\s+(?:in\s+the\s+kitchen|at\s+home|silent|quiet)|stop\s+(?:complaining|moaning|whining|existing|breeding)|disappear|be\s+ashamed)\b", True  # fmt: skip


def _sneers() -> Iterator[tuple[str, str, bool]]:
    behaves = r"(?:behaviou?r|attitude|mentality|logic|thinking|driver|driving|nonsense|rubbish|bullshit|crap|move|trick)"
    yield "typical", rf"\btypical\s+(?:(?:bloody|fucking|stupid|lazy)\s+)?(?:{_G}(?![{MANY}{ONE}]|\s+{_OFFICE})|{lexicon.described('group')}\s+{behaves}\b)", False  # fmt: skip
    yield "typical", rf"\bwhat\s+(?:else\s+)?(?:do|did|can|would)\s+(?:you|we|they)\s+expect\s+(?:from|of)\s+{_DETS}{_G}", False  # fmt: skip
    yield "typical", rf"\b(?:came|comes?|coming|is)\s+from\s+{_DETS}{_G}(?:\s*,)?\s+(?:after\s+all|it\s+must)\b|\bif\s+(?:\w+\s+){{1,3}}?(?:comes|is|came)\s+from\s+{_DETS}{_G}\s*,?\s+(?:it|then)\b", False  # fmt: skip
    yield "typical", rf"\bonly\s+{_G}\s+(?:can|could|would)\s+be\s+(?:so|this|that)\b", False  # fmt: skip
    yield "typical", r"\bgo\s+back\s+(?:to\s+)?(?:where(?:ver)?\s+(?:you|they|he|she)(?:\s*'re|\s+all|\s+lot)?\s+(?:came|come|comes|crawled|belong)|(?:your|their)\s+own\s+(?:country|land|kind|people))|\b(?:than|of|for|like|with)\s+your\s+(?:own\s+)?kind\b(?!\s+(?:words?|cards?|gifts?|flowers|presents?|deeds?|welcome|hospitality|generosity|message|help|support|offer|of|donation|regards|wishes|thoughts|heart|gesture|comment|note|attention|assistance|reply|response|contribution|interest|efforts?|letter|e-?mail|request|advice|answer|remarks?|review|service|apology|concern|attitude|nature|invitation|posts?|feedback|opinion|patience|thought|\w{3,}(?:tions?|sions?|ments?|ances?|ences?|ness|ity)\b))|\byour\s+kind\s+(?:are|is|should|don't|do\s+not|aren't|isn't|always|never|make|makes|have|ruin)\b", False  # fmt: skip
