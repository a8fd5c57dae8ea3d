"""Which words with a capital are somebody's name, for patterns that are told names by their capitals."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from functools import cache

from moderation import lexicon
from moderation.patterns.late import late
from moderation.text.given import ALSO_WORDS
from moderation.text.names import NAME, particle
from moderation.text.reading import Reading

MOSTLY = 0.6  # a text with more capitalised words than that is a headline, and tells no names
FEW = 3  # words with a capital that no short text is a headline for

# Capitalised words that are no part of a person's name, alone or at the end: places, bodies, days.
_NO_NAME = lexicon.forms("threats", "threats.no_name")
_NAME = late(NAME)


def persons(reading: Reading) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words that look like a person's name: not in a headline, and not a known other thing."""
    shown = reading.words_as_written()
    if _is_headline(shown):
        return
    starts = {_first_word(reading, start) for start, _ in reading.clauses}
    capital = _with_capitals(reading, shown, starts)
    at = 0
    while at < len(shown):
        last = at
        while last < len(shown) and (
            capital[last] or (last > at and _within(reading, capital, last))
        ):
            if last > at and not _joined(reading, last):
                break
            last += 1
        at_start = at in starts
        while at_start and at + 1 < last and _orders(reading.words[at].text):
            at, at_start = at + 1, False
        if last > at and _is_name(reading, at, last, at_start):
            word = reading.words[last - 1]
            yield (
                reading.words[at].start,
                word.end - (2 if word.text.endswith("'s") else 0),
            )
        at = max(last, at + 1)


def _orders(word: str) -> bool:
    """Whether a common word before a name may be an order, and no part of it: "Shoot Sarah", but not "Grace Young"."""
    return word in _common() and not _given(word)


def _given(word: str) -> bool:
    """Whether a word that stands before another with a capital is somebody's given name, wherever it stands."""
    return word in ALSO_WORDS - lexicon.forms("english", "english.function")


def _is_headline(shown: Sequence[str]) -> bool:
    """Whether capitals stand on most words; in a short text that has a long name they stand on no verb."""
    large = sum(s[:1].isupper() and s != "I" for s in shown)
    if large <= max(FEW, MOSTLY * len(shown)):
        return False
    function = lexicon.forms("english", "english.function")
    return large > 2 * FEW or all(not s.islower() or s in function for s in shown)


def _with_capitals(
    reading: Reading, shown: Sequence[str], starts: Container[int]
) -> list[bool]:
    """Of each word, whether it is written as a name. "Will" is a small word; "Will Sampleton" and "Will May" are somebody."""
    function = lexicon.forms("english", "english.function")
    shaped = [_shaped(each) for each in shown]
    small = [word.text in function for word in reading.words]
    given = [
        here and word.text in ALSO_WORDS and number not in starts
        for number, (word, here) in enumerate(zip(reading.words, shaped, strict=True))
    ]
    return [
        here and (not is_small or (after and (not after_small or is_given)) or behind)
        for here, is_small, after, after_small, is_given, behind in zip(
            shaped, small, [*shaped[1:], False], [*small[1:], True], given, [False, *given[:-1]], strict=True
        )
    ]  # fmt: skip


def _shaped(shown: str) -> bool:
    """Whether a word has a capital where a name has one: "Siân", "O'Neill", "MacLeod"."""
    if _NAME.fullmatch(shown):
        return True
    return shown[:1].isupper() and (shown[1:].islower() or "'" in shown)


def _within(reading: Reading, capital: Sequence[bool], at: int) -> bool:
    """Whether a small word stands inside a name: "Rhodri ap Huw", "Peter van Dyke"."""
    word = reading.words[at].text
    if not particle(word) or word == "an":  # "Sarah an Dave"
        return False
    return any(capital[at + 1 : at + 2])


def _is_name(reading: Reading, at: int, last: int, at_start: bool) -> bool:
    run = [word.text.removesuffix("'s") for word in reading.words[at:last]]
    if not _NO_NAME.isdisjoint(run) or any(len(each) < 2 for each in run):
        return False
    function = lexicon.forms("english", "english.function")
    if " ".join(run).endswith(tuple(_victims())):  # Sir David Amess
        return False
    borne = len(run) > 1 and (run[0] in function or run[0] in ALSO_WORDS)
    if run[0] in _common() and not borne:
        return False
    if not at_start:
        return True
    behind = next((each for each in run[1:] if not particle(each)), "")
    return bool(behind) and (behind not in _common() or _given(run[0]))


@cache
def _common() -> frozenset[str]:
    """Words that begin no name: daily English, and what the grammar and the groups are made of."""
    listed = lexicon.forms("threats") | lexicon.forms("groups")
    return lexicon.forms("english") | {
        word for form in listed - _victims() for word in form.split()
    }


@cache
def _victims() -> frozenset[str]:
    return lexicon.forms("threats", "threats.victim", "threats.tyrant")


def _joined(reading: Reading, at: int) -> bool:
    """Whether only a space or a hyphen lies between this word and the one before."""
    between = reading.bare[reading.words[at - 1].end : reading.words[at].start]
    return between in (" ", "-")


def _first_word(reading: Reading, start: int) -> int:
    return bisect_left(reading.words, start, key=lambda word: word.start)
