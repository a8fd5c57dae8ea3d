"""What letters a pattern cannot match without, so that it need not be run where they are missing.

Most patterns look for what most comments do not hold. `guarded` reads of a pattern itself which words or parts of
words every match of it must contain ("punch" or "slap", and "you"); which of all those words a text holds is found
once for all patterns, by looking only for those that share three letters with it. What a guarded pattern finds is what
the pattern itself would find: a test holds the two against each other.

To compile all patterns takes seconds, and to read them as long again. Two groups of words of most of them are kept in a file
(`python -m training.letters`), so that a pattern is compiled when the first text comes that holds a word of it. A pattern
that the file does not know is compiled at once, and so is asked of every text until it has been read.
"""

from __future__ import annotations

import json
import lzma
import re
from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from moderation.patterns.required import FEWEST, Group, alternatives, needed

FILE = Path(__file__).parents[1] / "lexicon" / "letters.json.xz"
LARGEST_SPLIT = (
    150_000  # characters of a pattern whose alternatives are tried one by one
)
FEWEST_PARTS = 3
REMEMBERED = 256  # texts of which it is kept what they hold
WORDS_REMEMBERED = 10_000  # and words
LONGEST_WORD = 40  # characters; no longer one is kept
LONGEST = 30_000  # characters; no longer text is looked through first
LARGEST = 200_000  # characters of a pattern that is worth reading
# Runs before a pattern is read whole. To read all takes some five seconds, as long as a few hundred comments take without:
# who judges fewer, as `rules check` does, need not wait for that.
SELDOM = 200
# Letters that match others where capitals do not matter, though lower case does not bring them together: the long s, the
# dotless i, and the alphabets in which there are more of them.
_ODD = re.compile("[\u00b5\u0130\u0131\u017f\u0345\u0370-\u052f\u1c80-\u1c8f\u1e61\u1e9b\u1f00-\u1fff\ua640-\ua69f\ufb05\ufb06]")  # fmt: skip
TOLD = 2  # groups of words that the file tells of each way to match: with one, half as many patterns again are compiled for the first comments
_EVERYWHERE = ("ing", "ng ")  # more common than their letters
_COMMON = " etaoinshrdlucmwfgypbvkjxqz"  # the most frequent first


class _Known:
    """The words that any guarded pattern needs, each under three of its letters, with the groups that it is in."""

    def __init__(self) -> None:
        self.groups: dict[Group, int] = {}  # -> its number
        self.of: dict[str, set[int]] = {}  # word -> the numbers of its groups
        # Part of a word that runs on over a blank -> such words; "": no part of them is long enough to be looked for.
        self.longer: dict[str, list[str]] = {}
        self.under: dict[str, list[str]] = {}  # three letters -> words and parts
        self.version = 0  # what was found in an older one is not used

    def number(self, group: Group) -> int:
        """The number that stands for a group of words."""
        if group not in self.groups:
            self.groups[group] = len(self.groups)
            for word in group:
                if word not in self.of:
                    self.of[word] = set()
                    self._seek(word)
                self.of[word].add(self.groups[group])
            self.version += 1
        return self.groups[group]

    def _seek(self, word: str) -> None:
        part = _part(word)
        if part != word:
            self.longer.setdefault(part, []).append(word)
        sought = self.under.setdefault(_rarest(part), []) if part else []
        if part not in sought:
            sought.append(part)


_known = _Known()
_NOTHING: tuple[frozenset[int], tuple[str, ...]] = frozenset(), ()


def _in_word(word: str, version: int) -> tuple[frozenset[int], tuple[str, ...]]:
    """The groups that one word of a text brings, and what it may be part of that runs on over a blank."""
    of, under, longer = _known.of, _known.under, _known.longer
    small = f" {word} "
    threes = dict.fromkeys(small[at : at + 3] for at in range(len(small) - 2))
    parts = [part for three in threes for part in under.get(three, ()) if part in small]
    if not parts:
        return _NOTHING
    numbers = frozenset().union(*[of[part] for part in parts if part in of])
    return numbers, tuple(each for part in parts for each in longer.get(part, ()))


_remembered = lru_cache(maxsize=WORDS_REMEMBERED)(_in_word)


@lru_cache(maxsize=REMEMBERED)
def _held(text: str, version: int) -> frozenset[int]:
    """The numbers of all groups of which the text holds a word.

    Checks ask about a text as it was written and in small letters: it is looked through once for both.
    """
    return _held_small(text.lower(), version)


@lru_cache(maxsize=REMEMBERED)
def _held_small(text: str, version: int) -> frozenset[int]:
    """The same of a text in small letters.

    Most comments are made of the same words, so what each brings is remembered: a text costs little more than its words.
    """
    words = text.split()
    found = [
        (_remembered if len(word) <= LONGEST_WORD else _in_word)(word, version)
        for word in dict.fromkeys(words)
    ]
    longer = [each for _, some in found for each in some]
    longer += _known.longer.get("", ())
    small = f" {' '.join(words)} " if longer else ""
    over = (_known.of[each] for each in longer if each in small)
    return frozenset().union(*(held for held, _ in found), *over)


class Guarded:
    """A pattern that is only run over texts that it may match."""

    __slots__ = (
        "_looked",
        "_made",
        "_needs",
        "_used",
        "flags",
        "folds",
        "parts",
        "source",
    )

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source, self.flags = source, flags
        self._made: re.Pattern[str] | None = None
        self._used = 0  # times that it was run
        self._looked = False  # whether it was read, or looked for in the file
        self._needs: tuple[frozenset[int], ...] = ()
        self.parts: tuple[Guarded, ...] = ()  # its alternatives, where it has some
        self.folds = "(?i" in source or bool(flags & re.IGNORECASE)

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself, compiled when it is first asked for."""
        if self._made is None:
            self._made = re.compile(self.source, self.flags)
        return self._made

    @property
    def needs(self) -> tuple[frozenset[int], ...]:
        """The numbers of the groups that each way to match needs; none: unknown."""
        if not self._looked:
            self._looked = True
            self._needs = _beforehand().get(mark(self.source, self.flags), ())
        return self._needs

    def may_match(self, text: str, within: str = "") -> bool:
        """Whether all that a match must hold stands somewhere in the text.

        `within`: a longer text that this is part of. What it does not hold need not be looked for in each part.
        """
        needs = self.needs
        if needs and len(within or text) <= LONGEST:
            version = _known.version
            if (within and not _fit(needs, _held(within, version))) or not _fit(needs, _held(text, version)):  # fmt: skip
                return self.folds and odd(text)
        if self._used <= SELDOM:
            self._read()
        return True

    def fits(self, here: frozenset[int]) -> bool:
        """Whether these are all the groups that one way to match needs; `here` is as `present` tells them."""
        needs = self.needs
        if needs and not _fit(needs, here):
            return False
        if self._used <= SELDOM:
            self._read()
        return True

    def search(self, text: str, within: str = "") -> re.Match[str] | None:
        """What the pattern itself would find first."""
        return self.pattern.search(text) if self._matches(text, within) else None

    def finditer(self, text: str, within: str = "") -> Iterator[re.Match[str]]:
        """What the pattern itself would find."""
        return self.pattern.finditer(text) if self._matches(text, within) else iter(())

    def _matches(self, text: str, within: str) -> bool:
        """False only where nothing would be found: an alternative that may match is tried before all together."""
        if not self.may_match(text, within):
            return False
        for part in self.parts:
            if part.search(text, within):
                return True
        return not self.parts

    def _read(self) -> None:
        self._used += 1
        source, flags = self.source, self.flags
        if self._used <= SELDOM or len(source) > LARGEST:
            return
        ways = needed(self.pattern)
        if all(ways):
            numbers = (frozenset(map(_known.number, way)) for way in ways)
            self._looked, self._needs = True, tuple(dict.fromkeys(numbers))
        parts = alternatives(source) if len(source) <= LARGEST_SPLIT else []
        if FEWEST_PARTS <= len(parts) and "(?P" not in source:
            self.parts = tuple(guarded(part, flags) for part in parts)


def _fit(ways: tuple[frozenset[int], ...], here: frozenset[int]) -> bool:
    for needs in ways:
        if needs <= here:
            return True
    return False


def odd(text: str) -> bool:
    """Whether a text holds a letter that may match one of a pattern's, and that no group of words holds."""
    return not text.isascii() and _ODD.search(text) is not None


def present(text: str) -> frozenset[int]:
    """The numbers of all groups of which the text holds a word."""
    return _held(text, _known.version)


def rarest_groups(pattern: Guarded) -> list[int]:
    """Of each way to match, the number of the group that fewest texts hold; none where one is not known."""
    groups = list(_known.groups)
    return [
        min(way, key=lambda number: _commonness(groups[number]))
        for way in pattern.needs
    ]


def _commonness(group: Group) -> tuple[int, int]:
    return -min(map(len, group)), len(group)


def guarded(pattern: str, flags: int = 0) -> Guarded:
    """A pattern, guarded."""
    return Guarded(pattern, flags)


def mark(source: str, flags: int) -> str:
    """Under what the file keeps a pattern."""
    return blake2b(f"{int(flags)} {source}".encode(), digest_size=6).hexdigest()


def rarest(ways: list[list[Group]]) -> list[list[Group]]:
    """Of each way to match, the groups that fewest texts hold, as many as the file tells; none where one way needs nothing."""
    return [sorted(sorted(way, key=sorted), key=_commonness)[:TOLD] for way in ways] if all(ways) else []  # fmt: skip


@lru_cache(maxsize=1)
def _beforehand() -> dict[str, tuple[frozenset[int], ...]]:
    """What patterns need, as the file tells it. Without the file all are compiled, and nothing else is otherwise."""
    try:
        told = json.loads(lzma.decompress(FILE.read_bytes()))
        numbers = [_known.number(frozenset(group)) for group in told["groups"]]
        return {
            each: tuple(frozenset(numbers[at] for at in way) for way in ways)
            for each, ways in told["patterns"].items()
        }
    except (OSError, lzma.LZMAError, ValueError, LookupError, TypeError):
        return {}


def _part(word: str) -> str:
    """The part of it that stands within one word of a text, with the blanks beside it: nearly always it is all of it."""
    said = word.split(" ")
    last = len(said) - 1
    if sum(map(bool, said)) < 2:
        return word
    parts = [
        " " * (at > 0) + each + " " * (at < last)
        for at, each in enumerate(said)
        if each
    ]
    part = max(parts, key=len)
    return part if len(part) >= FEWEST else ""


def _rarest(word: str) -> str:
    """Three letters of a word that few other texts hold."""
    return max(
        (word[at : at + 3] for at in range(len(word) - 2)),
        key=lambda three: (three not in _EVERYWHERE, sum(map(_rank, three)), three),
    )


def _rank(letter: str) -> int:
    return _COMMON.find(letter) if letter in _COMMON else len(_COMMON)
