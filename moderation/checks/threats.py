"""Threats (policy section 2.2): a doer, a future or an order, bodily or property harm, and a person it is for.

Sub-codes: R2a threat, R2c wish of harm, R2d intimidation, R2e incitement. Only grammar and word classes, no
sentences; what is said of policies, prices and high streets is no harm to a person and gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any

from moderation import lexicon
from moderation.checks import pattern_finding
from moderation.distress.urged_on import urges_on
from moderation.fair.above import as_meant_below, joined
from moderation.fair.exasperation import waiting
from moderation.fair.fair_forms import beats_a_side
from moderation.fair.once_wished import once_wished
from moderation.lexicon import threat_grammar as grammar
from moderation.lexicon.threat_beasts import somebody, sworn_at
from moderation.lexicon.threat_words import GROUP, PARTY
from moderation.patterns.late import late
from moderation.patterns.prefilter import Prefilter
from moderation.text.persons import persons
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score
from moderation.whose_words.cloaked import cloaked
from moderation.whose_words.owned import owned
from moderation.whose_words.reported import ascribed, denied

URGENT = ("R2a", "R2d", "R2e")
MOST = 10  # findings of one form: a person who was shown ten needs no more

_LONE_NAME = late(r"^we\b.*(?<![A-Z] )\b[A-Z][A-Z-]+$")
_FIXTURE = late(r"\b(?:\w+day|tomorrow|tonight|game|match|home|away)\b")
_SECOND_PERSON = late(r"\b(?:you|u|ya|ye|yous|your|ur|yer|thee|thi|yourself|yours)\b")
# Plurals that speak of someone's own, and not of a group, after one of these words.
_MATES = lexicon.forms("threats", "threats.mates")
_OWNED = late(r"\b(?:my|your|ur|yer|his|her|their|our|the)\s$")


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding for each stretch of text, the gravest reading of it.

    `stops` has "quoted" for reported words, "ambiguous" for an election, a jest, a soft "would"; `data` tells the Welsh list.
    """
    found = waiting(reading, context, owned(reading, in_text))
    found = found or cloaked(reading, in_text)
    if found or not context.parent_text:
        return as_meant_below(found, reading, context)
    return joined(reading, context, in_text) or urges_on(reading, context)


def in_text(reading: Reading) -> list[Finding]:
    """What the text itself says, whatever stands above it."""
    found: list[Finding] = []
    if held := reading.clauses_with(grammar.triggers()):
        text = _marked(reading)
        found += _matches(reading, text, held, _forms("en"), {})
    if held := reading.clauses_with(grammar.welsh_triggers()):
        found += _matches(reading, reading.bare, held, _forms("cy"), {"welsh": True})
    return found


@cache
def _forms(language: str) -> Prefilter[grammar.Form]:
    forms = grammar.welsh() if language == "cy" else grammar.grammar()
    return Prefilter(forms, lambda form: form.patterns)


def _said(reading: Reading, text: str, held: Sequence[int]) -> list[tuple[int, str]]:
    """The clauses with these numbers, each with where it begins."""
    said = (reading.clauses[number] for number in held)
    return [(start, text[start:end]) for start, end in said]


def _said_in_two(
    reading: Reading, text: str, held: Sequence[int]
) -> list[tuple[int, str]]:
    """Each clause with the one that follows it, where either has one of these numbers."""
    firsts = sorted({max(0, number - back) for number in held for back in (0, 1)})
    last = len(reading.clauses) - 1
    return [
        (start, text[start : reading.clauses[min(number + 1, last)][1]])
        for number in firsts
        for start in (reading.clauses[number][0],)
    ]


def _matches(
    reading: Reading,
    text: str,
    held: Sequence[int],
    forms: Prefilter[grammar.Form],
    data: Mapping[str, Any],
) -> list[Finding]:
    found: list[Finding] = []
    taken: list[tuple[int, int]] = []
    seen: dict[tuple[str, str], list[tuple[int, int]]] = {}
    alone = _said(reading, text, held)
    in_two = _said_in_two(reading, text, held)
    for form in forms.likely(text):
        shown = in_two if form.across else alone
        for offset, said, first, last in islice(
            _of_form(form, text, shown, seen, taken), MOST
        ):
            start, end = offset + first, offset + last
            taken.append((start, end))
            found.append(
                pattern_finding(
                    reading,
                    "threats",
                    form.evidence,
                    form.detail,
                    start,
                    end,
                    subcode=form.subcode,
                    urgent=form.subcode in URGENT,
                    stops=_stops(form, said, first, last, reading.bare, offset),
                    data=data,
                )
            )
    return found


def _of_form(
    form: grammar.Form,
    text: str,
    shown: Sequence[tuple[int, str]],
    seen: dict[tuple[str, str], list[tuple[int, int]]],
    taken: Sequence[tuple[int, int]],
) -> Iterator[tuple[int, str, int, int]]:
    """Once a clause where the form stands and means harm: where the clause begins, the clause, the place in it."""
    for offset, said in shown:
        for first, last in _places(form, said, text, seen):
            start, end = offset + first, offset + last
            if not any(s < end and start < e for s, e in taken) and not _harmless(
                form, text, said, first, last
            ):
                yield offset, said, first, last
                break


def _places(
    form: grammar.Form,
    clause: str,
    text: str,
    seen: dict[tuple[str, str], list[tuple[int, int]]],
) -> Iterator[tuple[int, int]]:
    """Where the form stands: its pattern, and what must be before it. Forms share patterns, so they share `seen`."""
    if not all(each.may_match(clause, text) for each in form.patterns):
        return
    key = form.pattern.source, clause
    spans = seen.get(key)
    if spans is None:
        spans = seen[key] = [m.span() for m in form.pattern.finditer(clause, text)]
    for start, end in spans:
        before = form.before.search(clause[:start]) if form.before else None
        if form.before is None or before:
            yield before.start() if before else start, end


def _harmless(form: grammar.Form, text: str, clause: str, start: int, end: int) -> bool:
    match = clause[start:end]
    if form.political and grammar.excuses()["politics"].search(clause):
        return True
    if any(grammar.excuses()[excuse].search(clause) for excuse in form.unless):
        return True
    if (
        (form.refused and form.refused.search(match))
        or (form.also and not form.also.search(text))
        or (form.nowhere and form.nowhere.search(text))
    ):
        return True
    if _LONE_NAME.search(match) and _FIXTURE.search(clause):
        return True  # "we'll murder Rhyl on Saturday"
    if form.subcode in ("R2c", "R2e") and denied(clause[:start]):
        return True
    if any(
        m.start() < end and start < m.end()
        for m in grammar.figurative().finditer(clause)
    ):
        return True
    return sworn_at(text, match) or _of_things(text, match)


def _of_things(text: str, match: str) -> bool:
    """Whether "them", "him" or "it" may be slugs, curtains or a team: no person is spoken of anywhere."""
    if _SECOND_PERSON.search(match) or not grammar.pronoun().search(match):
        return False
    if somebody(text):
        return False
    of_one = grammar.singular().search(match)  # of one creature, "him" or "her"
    thing = grammar.excuses()["pet" if of_one else "thing"]
    return bool(thing.search(text) or grammar.household().search(match))


def _stops(
    form: grammar.Form, clause: str, start: int, end: int, text: str, offset: int
) -> tuple[str, ...]:
    said = clause[start:end]
    if (
        "ambiguous" not in form.stops
        and (
            form.subcode == "R2d"  # what is left unsaid, a person reads out of it
            or grammar.in_doubt(clause, start, end)
            or grammar.of_everybody(form, clause, start, end)
            or denied(clause[:start])
            or once_wished(said)
            or ascribed(text, offset + start, offset + end)
            or (form.evidence == "threats.imperative" and beats_a_side(said, text))
        )
    ):
        return (*form.stops, "ambiguous")
    return form.stops


def _marked(reading: Reading) -> str:
    """The bare text with names in capitals, and groups and parties as runs of one letter; as long as before."""
    text = list(reading.bare)
    for start, end in persons(reading):
        text[start:end] = reading.bare[start:end].upper()
    for start, end, letter in _peoples(reading):
        text[start:end] = letter * (end - start)
    marked = "".join(text)
    return marked if len(marked) == len(reading.bare) else reading.bare


def _peoples(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Groups and parties; where a family, a role or one's own mates are meant, the bare word is left alone."""
    bare, kin, known, done = reading.bare, _kin(), _by_first_word(), 0
    for word in reading.words:
        if word.start < done or word.text not in known:
            continue
        for form, letter in known[word.text]:
            done = word.start + len(form)
            if (
                bare.startswith(form, word.start)
                and not bare[done : done + 1].isalnum()
            ):
                if form not in kin or not _OWNED.search(bare[: word.start]):
                    yield word.start, done, letter
                break
        else:
            done = word.start


@cache
def _by_first_word() -> dict[str, list[tuple[str, str]]]:
    """The first word of each group, slur and party -> all that begin with it, the longest first, with their letter."""
    found: dict[str, list[tuple[str, str]]] = {}
    slurs = lexicon.ids_by_form("slurs")
    plain = {form for form, known in slurs.items() if known.count(".") == 2}
    groups = lexicon.forms("groups", "group") | plain
    for forms, letter in ((groups, GROUP), (lexicon.forms("groups", "party"), PARTY)):
        for form in sorted(forms, key=len, reverse=True):
            first = re.split(r"[^\w']", form)[0]
            found.setdefault(first, []).append((form, letter))
    return {
        first: sorted(forms, key=lambda f: -len(f[0])) for first, forms in found.items()
    }


@cache
def _kin() -> frozenset[str]:
    ids = ("threats.family", "threats.role", "threats.thing")
    return lexicon.forms("threats", *ids) | _MATES
