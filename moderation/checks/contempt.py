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
    contempt_nods,
    contempt_open,
    contempt_places,
    contempt_shunned,
    contempt_tongues,
    contempt_tropes,
    contempt_unfit,
    contempt_wished_away,
)
from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded
from moderation.patterns.prefilter import Prefilter
from moderation.text.peoples import (
    described,
    marked,
    namings_together,
)
from moderation.text.reading import Reading
from moderation.toxicity.together import doubted, together
from moderation.types import Context, Finding, Score

# How sure all scores must be where a form names a group: less than where it names none, for the form says more.
NAMED_DOUBTED = 0.6
# Less sure than so, a form of contempt by itself waits its turn and wakes nobody; and in a comment that is not so long that one sentence
# would be lost in it, all scores are as good as sure of ordinary talk. Of 222 breaches by strangers that a form hears 4 lie below the
# second line, of 13 fair comments that one mistakes 9. An old tale of a people is told calmly on purpose: half of the 4 are such.
CALM, ORDINARY = 0.12, 0.03
SHORT = 60  # words
TALE = "contempt.tale"
_BOOKS = (
    contempt_unfit,
    contempt_tropes,
    contempt_charges,
    contempt_family,
    contempt_shunned,
    contempt_wished_away,
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
_CALL_ME_SO = late(r"\b(?:tell|call|calling)\s+(?:me|us)\s+(?:(?:i'm|im|we're)\s+)?(?:an?\s+)?(?:racist|bigot)s?\b")  # fmt: skip
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
    found = found or _nodded(reading, told)
    if told == reading.bare:
        found = _let_stand(found, reading, score)
    return found or _in_welsh(reading) or _leaning(reading, told, score)


def _let_stand(
    found: list[Finding], reading: Reading, score: Score | None
) -> list[Finding]:
    """What a form finds in a text that names no group, as far as all scores together let it stand: "That time of the month again, council tax".

    Where a group is named they are not asked, for they might know one group from another.
    """
    sure = together(score) if score else None
    if sure is None or sure >= CALM:
        return found
    if sure < ORDINARY and len(reading.words) <= SHORT:
        found = [one for one in found if one.evidence == TALE]
    return [replace(one, data={**one.data, "band": "queue"}) for one in found]


def _nodded(reading: Reading, told: str) -> list[Finding]:
    """One finding for what is only nodded at, in whichever sentences: a hat and a bank, a figure and "look it up"."""
    if _TOLD_AGAINST.search(_CALL_ME_SO.sub(" ", told)):
        return []
    for nod in contempt_nods.nods(reading.bare):
        said = [span for span in nod.spans if not reading.in_quote(*span)]
        if said:
            detail = (
                "Shows contempt for a group of people, or would take away their rights"
            )
            kind, ground = f"contempt.{nod.evidence}", _of_ground(nod.ground)
            return [pattern_finding(reading, "contempt", kind, detail, *said[0], subcode=ground, stops=("ambiguous",))]  # fmt: skip
    return []


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
    beside = [
        each
        for run in namings_together(near)
        if ground in (grounds := grounds_named(run))
        for each in grounds
    ]
    return list(dict.fromkeys([ground, *beside])) if ground else [ground]


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
    return _made(contempt_open.shapes())


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
