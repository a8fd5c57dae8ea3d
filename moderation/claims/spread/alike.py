"""Whether two statements say the same by their letters or by the words that carry meaning, and whether they may by their meaning.

Two statements with other numbers, names, sides or days of the week, or of which one denies what the other says, are never the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import fsum, sqrt
from typing import Literal

from moderation.claims.another_thing.often import rhythms
from moderation.claims.another_thing.which_day import days, other_day
from moderation.claims.months import WELSH as MONTHS_CY
from moderation.claims.spread.named import (
    apart_from_streets,
    is_written,
    names,
    streets,
    streets_in_full,
)
from moderation.claims.spread.opposites import opposite, ways
from moderation.claims.stance.negation import negatives
from moderation.claims.stance.welsh_forms import verb_noun
from moderation.claims.wording.places import Places, mistyped, other_places, places
from moderation.claims.wording.sides import Sides, other_side, sides
from moderation.claims.wording.words import Token, clauses, keys_in, plain, tokens
from moderation.patterns.late import late

How = Literal["letters", "words"]

LETTERS_SAME = 0.85  # policy 10.2: shared runs of five letters
WORDS_SAME = 0.54  # meaning by words alone; chosen on the first half of bench/year
NAMED_SAME = 0.45  # and where both speak of a place or person that one of them names
LEAST_SHARED = 3  # meaning by words needs so many words in common
SHORT, SHORT_SAID = 4, 0.8
LONG_STREET = 6  # letters of a street's name in which a slip may be seen as one
_RUN = 5


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NOT_LETTERS = late(r"[\W_]+")
# How a thing was heard, decided or felt about says little of what it is. Keys, as `tokens` makes them.
_LIGHT = _words(
    "new old big people person say see know think want need look year time day today good bad approv vot official"
    " mate friend neighbour pag paper post shar spread agr pass hear read sign minut disgust sham shameful typical"
    " unbelievabl believ meet not"
    " cyngor gyngor nghyngor chyngor ym yng penderfyn benderfyn"
)
# What says without a negative that a thing is no more.
_ENDING = "closing stopping losing"

# "It is closed, you can't vote there": what follows from a thing denies nothing of it.
_FOLLOWS = late(
    r"(?:[,;.]| -) *(?:(?:so|and|now|which means|meaning) )?(?:you|u|we|they|people|residents|voters|nobody|no one|kids|children)"
    r" (?:can|can't|cant|cannot|can not|won't be able to|are not able to|aren't able to|able to)\b[^,;.!?]{0,60}",
    re.IGNORECASE,
)

Rarity = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Clause:
    """What is compared of a clause, to tell whether one denies what another says."""

    keys: frozenset[str]
    denies: bool
    ends: bool  # a thing is said to end: "no buses any more" says the same as "the buses are stopped"


@dataclass(frozen=True, slots=True)
class Shape:
    """What is compared of a statement."""

    letters: str  # lower case, without punctuation
    runs: frozenset[str]
    keys: frozenset[str]  # words that carry meaning; numbers are "#15"
    numbers: Mapping[str, frozenset[str]]  # by measure: "£", "%" or ""
    names: frozenset[str]  # words with a capital letter within the sentence
    places: Places
    clauses: tuple[Clause, ...]
    beside: Mapping[str, frozenset[str]]  # by name: the words right before and after it
    ways: frozenset[str]  # which of two opposite deeds it tells (opposites.py)
    rhythms: frozenset[float]  # how often a thing is done: days between two times
    streets: frozenset[str]  # in small letters
    sides: Sides  # the left bank, the north end
    days: frozenset[int]  # of the week, on which a thing is done

    @property
    def exactly(self) -> tuple[str, frozenset[tuple[str, frozenset[str]]]]:
        """The letters with the measures of the numbers: "by £20" has the letters of "by 20%"."""
        return self.letters, frozenset(self.numbers.items())


def letters_of(text: str) -> str:
    """The text in lower case with single spaces, and nothing but letters and digits."""
    return _NOT_LETTERS.sub(" ", plain(text)).strip()


@lru_cache(maxsize=4096)
def shape(text: str) -> Shape:
    """What a statement is compared by. Never raises."""
    letters = letters_of(text)
    runs = {letters[i : i + _RUN] for i in range(max(1, len(letters) - _RUN + 1))}
    full = streets_in_full(text)
    found, rest = apart_from_streets(full)
    words = tokens(rest)
    numbers: dict[str, set[str]] = {}
    for word in words:
        if word.kind == "number":
            numbers.setdefault(word.measure, set()).add(word.key)
    written = {street.lower() for street in found if is_written(street)}
    beside = names(rest)
    parts = clauses(_FOLLOWS.sub("", full))
    return Shape(
        letters,
        frozenset(runs),
        _keys(words, found),
        {measure: frozenset(keys) for measure, keys in numbers.items()},
        frozenset(beside) | written,
        places(full),
        tuple(_clause(part) for part in parts),
        beside,
        ways(parts),
        rhythms(text),
        streets(full),
        sides(full),
        days(rest),
    )


def _keys(words: Iterable[Token], streets: Iterable[str]) -> frozenset[str]:
    light = _LIGHT | keys_in(MONTHS_CY)
    said = (w for w in words if w.kind != "time" and w.key not in light)
    return frozenset(_key_of(w) for w in said) | {s.lower() for s in streets}


def _clause(text: str) -> Clause:
    found, rest = apart_from_streets(text)
    keys = _keys(tokens(rest), found)
    return Clause(keys, negatives(text) % 2 == 1, not keys.isdisjoint(keys_in(_ENDING)))


def _key_of(word: Token) -> str:
    """The key of a word; of a Welsh verb that is changed at its front or bears an article, that of the verb: "am gau'r" of "yn cau"."""
    if word.kind != "word":
        return word.key
    verb = verb_noun(word.raw)
    return word.key if verb == word.raw else verb


def alike(one: Shape, other: Shape, rarity: Rarity) -> tuple[How, float] | None:
    """How two statements say the same and how surely, or None where they do not."""
    if apart(one, other):
        return None
    near = jaccard(one.runs, other.runs)
    if near >= LETTERS_SAME:
        return "letters", near
    near = in_words(one.keys, other.keys, rarity)
    named = one.names & other.keys or other.names & one.keys
    return ("words", near) if near >= (NAMED_SAME if named else WORDS_SAME) else None


def apart(one: Shape, other: Shape) -> bool:
    """Whether two statements cannot say the same, however near they are: other numbers, names, sides or days, or one denies the other."""
    return (
        _opposed(one, other)
        or _other_numbers(one, other)
        or opposite(one.ways, other.ways)
        or elsewhere(one, other)
    )


def elsewhere(one: Shape, other: Shape) -> bool:
    """Whether two statements speak of other people, places, sides of a place or days of the week."""
    return any(differ(one, other) for _, differ in SPOKEN_OF)


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of what either has that both have."""
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0


def in_words(one: frozenset[str], other: frozenset[str], rarity: Rarity) -> float:
    """How much of their words two statements share, rare words counting more; a mistyped word is that word."""
    shared = one & other
    if not shared or min(len(one), len(other)) < LEAST_SHARED:
        return 0.0
    total, of_one = _weight(one, rarity), _weight(other, rarity)
    said = _weight(shared, rarity)
    count = len(shared)
    if said >= 0.3 * min(total, of_one):
        for word in _mistyped(one - shared, other - shared):
            said += rarity(word)
            count += 1
    if count < LEAST_SHARED:
        return 0.0
    # Between the share of the shorter (a claim in a long rant) and of both (two statements on one matter).
    least, mean = min(total, of_one), sqrt(total * of_one)
    if min(len(one), len(other)) <= SHORT and said < SHORT_SAID * least:
        return 0.0  # of few words nearly all must be said: the odd one out may be what is claimed
    return min(1.0, 0.5 * said / least + 0.5 * said / mean)


def _weight(keys: frozenset[str], rarity: Rarity) -> float:
    return fsum(rarity(key) for key in keys)


def _mistyped(one: frozenset[str], other: frozenset[str]) -> list[str]:
    """Words of one that stand in the other with a typing slip."""
    found = []
    left = {word for word in other if len(word) > 3 and word[0] != "#"}
    for word in sorted(word for word in one if len(word) > 3 and word[0] != "#"):
        for twin in sorted(left):
            if _slip(word, twin):
                found.append(word)
                left.discard(twin)
                break
    return found


def _slip(one: str, other: str) -> bool:
    """Whether one word is another mistyped. A short street is another street: Mill Lane is not Hill Lane, nor Mill Road."""
    (mine, _, kind), (theirs, _, other_kind) = one.partition(" "), other.partition(" ")
    if kind != other_kind or (kind and min(len(mine), len(theirs)) < LONG_STREET):
        return False
    return mistyped(mine, theirs)


def _opposed(one: Shape, other: Shape) -> bool:
    """Whether one denies what the other says. Asked of the clauses that hold what both speak of: "they didn't even ask" denies nothing."""
    shared = one.keys & other.keys
    mine, theirs = _about(one, shared), _about(other, shared)
    if _odd(c.denies for c in mine) == _odd(c.denies for c in theirs):
        return False
    return _odd(c.denies != c.ends for c in mine) != _odd(
        c.denies != c.ends for c in theirs
    )


def _about(one: Shape, shared: frozenset[str]) -> list[Clause]:
    return [c for c in one.clauses if c.keys & shared] or list(one.clauses)


def _odd(each: Iterable[bool]) -> bool:
    return sum(each) % 2 == 1


def _other_numbers(one: Shape, other: Shape) -> bool:
    """Whether both give numbers of one measure, and no number is in both; a number of pounds and the same of percent; or another rhythm."""
    if one.rhythms and other.rhythms and one.rhythms.isdisjoint(other.rhythms):
        return True
    for mine, theirs in ((one.numbers, other.numbers), (other.numbers, one.numbers)):
        if mine.get("£", frozenset()) & theirs.get("%", frozenset()) and "%" not in mine:  # fmt: skip
            return True
    return any(
        keys.isdisjoint(other.numbers[measure])
        for measure, keys in one.numbers.items()
        if measure in other.numbers
    )


def _other_names(one: Shape, other: Shape) -> bool:
    """Whether both give names, and neither speaks of any that the other names; or where one has one name the other has another."""
    if not one.names or not other.names:
        return False
    if not (one.names & other.keys or other.names & one.keys):
        return not _mistyped(one.names, other.names)
    mine = {name: one.beside[name] for name in one.beside.keys() - other.keys}
    theirs = {name: other.beside[name] for name in other.beside.keys() - one.keys}
    return any(
        there & here and not _slip(name, twin)
        for name, there in mine.items()
        for twin, here in theirs.items()
    )


def _of_other_places(one: Shape, other: Shape) -> bool:
    return (
        _other_names(one, other)
        or other_places(one.places, other.places)
        or _other_streets(one.streets, other.streets)
    )


def _other_streets(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both name streets, and none of them is the same."""
    return bool(one and other) and not any(mine == theirs or _slip(mine, theirs) for mine in one for theirs in other)  # fmt: skip


# Each kind of what a statement may speak of: whether it does, and whether two that do speak of another.
SPOKEN_OF: tuple[tuple[Callable[[Shape], bool], Callable[[Shape, Shape], bool]], ...] = (
    (lambda one: bool(one.names or one.places or one.streets), _of_other_places),
    (lambda one: bool(one.sides), lambda one, other: other_side(one.sides, other.sides)),
    (lambda one: bool(one.days), lambda one, other: other_day(one.days, other.days)),
)  # fmt: skip


@lru_cache(maxsize=256)
def letters(text: str) -> frozenset[str]:
    """The runs of three characters in a text, spaces made one."""
    joined = " ".join(plain(text).split())
    return frozenset(joined[i : i + 3] for i in range(len(joined) - 2))


def bag(text: str) -> frozenset[str]:
    """The keys of a text, with the words of wishing kept: "should close" is not "closes"."""
    wishes = re.findall(
        r"\b(?:should|would|could|must|ought|every year)\b", plain(text)
    )
    return frozenset({t.key for t in tokens(text)} | set(wishes))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Two bags of words compared both ways, 0 to 1."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0
