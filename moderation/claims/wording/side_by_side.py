"""A sentence of a comment beside a wording of a claim, for people: what agrees, what is missing, and what stands instead.

All in the words of the two texts as they were written, and only in words that carry meaning.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from moderation.claims.nearest.index import alone, whole_ending
from moderation.claims.weekdays import ENGLISH, WELSH
from moderation.claims.wording.dated import MONTH_NUMBER, Day, in_words
from moderation.claims.wording.dates_beside import dates_beside
from moderation.claims.wording.swaps import known_as, swapped, turned_words
from moderation.claims.wording.words import Token, is_year, measured_alike, tokens
from moderation.patterns.either_case import in_small
from moderation.patterns.late import late
from moderation.text.welsh import mutations
from moderation.types import Claim

Span = tuple[int, int]
Pair = tuple[str, str]  # what the claim says, and what the comment says

_WORD = late(
    r"(?:[£€$](?: (?=\d))?)?\w+(?:['’.,/-]\w+)*(?:%|(?<=[\dkmn]) ?[€$](?! ?\d))?|%"
)
_LONGEST = 6  # words that are read as one: "a quarter of a million pounds"
_MOST_WORDS = 60  # of a text in which such words are looked for
_MONTHS = MONTH_NUMBER
_DAYS = {form: number for number, day in enumerate(WELSH) for form in mutations(day)} | {day: number for number, day in enumerate(ENGLISH)}  # fmt: skip
_DATES = _MONTHS.keys() | _DAYS.keys()
# What a number may stand for, though it is none: "residents" is nothing that £60 can take the place of.
_QUANTITY = late(
    r"\b(?:all|every|each|both|half|most|none|once|twice|(?:dozen|score|hundred|thousand|million|quarter|third)s?|daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|pob|holl|hanner|dwsin|wythnosol|misol|blynyddol)\b",
    re.IGNORECASE,
)
# Who acts is told apart elsewhere: "the council" is no word that is missed in English, either.
_COUNCIL = frozenset(mutations("cyngor"))
# "May" is a verb, too, "medi" is to reap, and "Mawrth" a Tuesday: it is a month or a day where it is called so.
_MONTH = late(
    rf"\b(?:in|by|from|until|till|since|this|next|last|of|early|late|mid|mis|fis|\d{{1,2}}(?:st|nd|rd|th)?) (?P<name>{'|'.join(_MONTHS)})\b",
    re.IGNORECASE,
)
_DAY = late(
    rf"\b(?:(?:d?dydd|nos) (?P<welsh>{'|'.join(_DAYS)})|(?P<name>{'|'.join(ENGLISH)})s?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two texts side by side. Of each pair the claim's own words come first."""

    text: str = ""
    wording: str = ""
    agreed: tuple[Pair, ...] = ()  # words, numbers and names that both say
    missing: tuple[str, ...] = ()  # what the claim says, and the comment does not
    instead: tuple[Pair, ...] = ()  # another number, day or name, or the reverse
    further: tuple[
        str, ...
    ] = ()  # numbers of the comment that stand for none of the claim's
    text_spans: tuple[Span, ...] = ()  # where what agrees stands in the text
    wording_spans: tuple[Span, ...] = ()  # and in the wording


@dataclass(frozen=True, slots=True)
class _Placed:
    """A word that carries meaning, as it was written and where; nowhere of itself where it was read out of others."""

    token: Token
    span: Span
    shown: str


@dataclass(frozen=True, slots=True)
class _Instead:
    """What of the wording gave way to something else."""

    spans: tuple[Span, ...]
    pair: Pair


def side_by_side(text: str, wording: str, claim: Claim) -> SideBySide:
    """The two beside each other. `wording`: one of the claim's. Never raises."""
    dates = dates_beside(text, wording)
    rest = _but_for_dates(dates.text, dates.wording, claim, in_words(wording))
    if (rest.text, rest.wording) == (text, wording):
        return rest
    agreed = [(wording[slice(*a.span)], text[slice(*b.span)]) for a, b in dates.agreed]
    return SideBySide(
        text,
        wording,
        (*rest.agreed, *agreed),
        (*rest.missing, *_written(wording, dates.missing)),
        (*rest.instead, *((wording[slice(*a.span)], ", ".join(_written(text, b))) for a, b in dates.instead)),
        (*rest.further, *_written(text, dates.further)),
        tuple(sorted({*rest.text_spans, *(b.span for _, b in dates.agreed)})),
        tuple(sorted({*rest.wording_spans, *(a.span for a, _ in dates.agreed)})),
    )  # fmt: skip


def _written(text: str, days: Sequence[Day]) -> tuple[str, ...]:
    """Dates as they were written, once each."""
    return tuple(dict.fromkeys(text[slice(*each.span)] for each in days))


def _but_for_dates(text: str, wording: str, claim: Claim, known_as: str) -> SideBySide:
    """The two beside each other without the dates that are compared by themselves. `known_as`: the wording in the index."""
    said, meant = _placed(text), _placed(wording)
    heard = alone(claim).hear(w.token for w in said)
    turned = turned_words(text, wording)
    agreed: dict[str, tuple[_Placed, _Placed]] = {}
    for word in meant:
        other = _heard_as(word.token, said, heard)
        if other and word.token.key not in turned:
            agreed.setdefault(word.token.key, (word, other))
    instead = [
        *_numbers(said, meant, agreed.keys()),
        *_dates(text, wording),
        *_names(known_as, claim, said, meant, heard),
        *(_Instead((w.span,), turned[w.token.key]) for w in meant if w.token.key in turned),
    ]  # fmt: skip
    told = [span for each in instead for span in each.spans]
    shown = ", ".join(each.pair[1] for each in instead)
    given = {*shown.split(), *shown.split(", ")}  # "7", "300 euros"
    used = [
        *(other for _, other in agreed.values()),
        *(w for w in said if w.shown in given),
    ]
    further = (w.shown for w in said if w.token.kind == "number" and w.span != (0, 0) and not _within(w.span, [u.span for u in used]))  # fmt: skip
    known = agreed.keys() | _COUNCIL
    lacking = [w for w in meant if w.token.key not in known and not _within(w.span, told)]  # fmt: skip
    return SideBySide(
        text,
        wording,
        tuple(_together(tuple(agreed.values()), text, wording)),
        tuple(_joined(lacking, wording)),
        tuple(dict.fromkeys(each.pair for each in instead if all(each.pair))),
        tuple(dict.fromkeys(further)),
        tuple(sorted({other.span for _, other in agreed.values()} - {(0, 0)})),
        tuple(sorted({w.span for w in meant if w.token.key in agreed} - {(0, 0)})),
    )


def _placed(text: str) -> list[_Placed]:
    """The words of a text that carry meaning, each where it stands: the fewest written words that are read as it."""
    words = [found.span() for found in _WORD.finditer(text)][:_MOST_WORDS]
    read = [{(t.key, t.measure) for t in tokens(text[a:b])} for a, b in words]
    taken: set[int] = set()
    found = []
    for token in tokens(text):
        here = next(_runs(token, text, words, read, taken), range(0))
        taken.update(here)
        span = (words[here[0]][0], words[here[-1]][1]) if here else (0, 0)
        found.append(_Placed(token, span, text[slice(*span)] if here else token.raw))
    return found


def _runs(token: Token, text: str, words: Sequence[Span], read: Sequence[set[Pair]], taken: set[int]) -> Iterator[range]:  # fmt: skip
    """The runs of written words that are read as this one, the shortest first."""
    wanted = (token.key, token.measure)
    for place, keys in enumerate(read):
        if wanted in keys and place not in taken:
            yield range(place, place + 1)
    for many in range(2, _LONGEST + 1):
        for place in range(len(words) - many + 1):
            run = range(place, place + many)
            if taken.isdisjoint(run):
                part = text[words[run[0]][0] : words[run[-1]][1]]
                if wanted in {(t.key, t.measure) for t in tokens(part)}:
                    yield run


def _heard_as(token: Token, said: Sequence[_Placed], heard: Mapping[str, float]) -> _Placed | None:  # fmt: skip
    """The word of the comment that says this word of the claim. A sum of pounds is no share of a hundred."""
    same = [w for w in said if w.token.key == token.key]
    same = same or [w for w in said if token.key in _mended(w.token, heard)]
    if token.kind == "number":
        same = [w for w in same if w.token.measure == token.measure or not (w.token.measure and token.measure)]  # fmt: skip
        return same[0] if same else None
    if not same and token.key in heard:  # in another form, which is not told apart here
        return _Placed(token, (0, 0), token.raw)
    return same[0] if same else None


def _mended(word: Token, heard: Mapping[str, float]) -> tuple[str, ...]:
    """The keys that a word with a slip in it, or without its last letter, is heard as."""
    return (*known_as(word, heard), whole_ending(word.raw))


def _numbers(said: Sequence[_Placed], meant: Sequence[_Placed], agreed: Collection[str]) -> Iterator[_Instead]:  # fmt: skip
    """Numbers of the comment that stand for one of the claim's: of the same measure and thing, or the same number of another."""
    for place, word in enumerate(meant):
        if word.token.kind != "number" or word.token.key in agreed:
            continue
        others = [
            w.shown
            for at, w in enumerate(said)
            if w.token.kind == "number"
            and _may_be(w.token, word.token)
            and _of_one_thing(_counted(said, at), _counted(meant, place))
        ]
        if others:
            yield _Instead((word.span,), (word.shown, ", ".join(dict.fromkeys(others))))


def _counted(words: Sequence[_Placed], place: int) -> str:
    """The key of what a bare number counts: of the word behind it. "" for a sum or a share, and where nothing stands there."""
    behind = words[place + 1].token if place + 1 < len(words) else None
    bare = not words[place].token.measure
    return behind.key if bare and behind and behind.kind == "word" else ""


def _of_one_thing(one: str, other: str) -> bool:
    """Whether two numbers may count the same: three schools are no twelve libraries."""
    return not (one and other) or one == other


def _may_be(one: Token, other: Token) -> bool:
    """Whether a number may stand for the other: a year for a year, a share for a share, £15 for 15%."""
    alike = measured_alike(one, other) and is_year(one) == is_year(other)
    return alike or one.key == other.key


def _dates(text: str, wording: str) -> Iterator[_Instead]:
    """A day of the week or a month that the comment names where the claim names another; and which both name, in any language."""
    for pattern, numbers in ((_DAY, _DAYS), (_MONTH, _MONTHS)):
        meant, said = _named(wording, pattern, numbers), _named(text, pattern, numbers)
        gone, other = _but(meant, said), _but(said, meant)
        yield _Instead(tuple(span for n in meant.keys() & said for span in meant[n]), ("", ""))  # fmt: skip
        if gone and other:
            yield _Instead(
                tuple(span for n in gone for span in meant[n]),
                (_names_of(gone, meant, wording), _names_of(other, said, text)),
            )


def _named(text: str, pattern: re.Pattern[str], numbers: Mapping[str, int]) -> dict[int, list[Span]]:  # fmt: skip
    """The days or months that a text names, and where."""
    places: dict[int, list[Span]] = defaultdict(list)
    for found in pattern.finditer(text):
        name = "welsh" if found.groupdict().get("welsh") else "name"
        places[numbers[in_small(found[name])]].append(found.span(name))
    return places


def _but(some: Mapping[int, object], others: Mapping[int, object]) -> list[int]:
    return [each for each in some if each not in others]


def _names_of(which: Sequence[int], places: Mapping[int, Sequence[Span]], text: str) -> str:  # fmt: skip
    return ", ".join(text[slice(*places[each][0])] for each in which)


def _names(wording: str, claim: Claim, said: Sequence[_Placed], meant: Sequence[_Placed], heard: Mapping[str, float]) -> Iterator[_Instead]:  # fmt: skip
    """A word with a capital that stands where the claim has a name, or part of one; and a number where it has words."""
    known = next((w for w in alone(claim).wordings if w.text == wording), None)
    if known is None:
        return
    names = frozenset[str]().union(*known.names)
    for lost, new in swapped(known, tuple(w.token for w in said), heard):
        other = [w for w in said if w.token in new and w.token.key not in _DATES]
        if any(w.token.kind == "number" for w in other):
            gone = [w for w in meant if w.token in lost and w.token.kind == "word"]
            if not any(_QUANTITY.search(w.shown) for w in gone):
                continue
        else:
            gone = [w for w in meant if w.token in lost and w.token.key in names]
            other = [w for w in other if w.shown[:1].isupper()]
        if gone and other:
            yield _Instead(tuple(w.span for w in gone), (" ".join(w.shown for w in gone), " ".join(w.shown for w in other)))  # fmt: skip


def _together(agreed: Sequence[tuple[_Placed, _Placed]], text: str, wording: str) -> Iterator[Pair]:  # fmt: skip
    """What both say, a pair each; the same words that stand next to each other in both are one: "Brook Lane"."""
    runs: list[list[tuple[_Placed, _Placed]]] = []
    for pair in agreed:
        before = runs[-1][-1] if runs and _same(runs[-1][-1]) and _same(pair) else None
        if (
            before
            and _next(before[0], pair[0], wording)
            and _next(before[1], pair[1], text)
        ):
            runs[-1].append(pair)
        else:
            runs.append([pair])
    for run in runs:
        yield " ".join(one.shown for one, _ in run), " ".join(other.shown for _, other in run)  # fmt: skip


def _next(before: _Placed, word: _Placed, text: str) -> bool:
    """Whether a word stands right behind another, with nothing but a blank between them."""
    a, b = before.span[1], word.span[0]
    return 0 < a < b and not text[a:b].strip()


def _same(pair: tuple[_Placed, _Placed]) -> bool:
    return pair[0].shown.casefold() == pair[1].shown.casefold()


def _within(span: Span, others: Sequence[Span]) -> bool:
    return any(a < span[1] and span[0] < b for a, b in others)


def _joined(words: Sequence[_Placed], wording: str) -> Iterator[str]:
    """The words as they stand in the wording, once each; those next to each other together: "next month"."""
    runs: list[Span] = []
    read = [w.shown for w in words if w.span == (0, 0)]
    for a, b in sorted({w.span for w in words} - {(0, 0)}):
        if runs and not wording[runs[-1][1] : a].strip():
            runs[-1] = (runs[-1][0], b)
        else:
            runs.append((a, b))
    yield from dict.fromkeys([*(wording[a:b] for a, b in runs), *read])
