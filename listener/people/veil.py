"""A comment without names: what an adviser or a reviewer reads (policy 3.2, T46), and a copy for a request (11.3).

Taken out: the names of those who write in the thread, whole or in part and in whatever case, accounts, links, mail
addresses, numbers, postcodes. What can remain: a name that nobody there bears; one of under three letters; one that
is an ordinary word ("will", "young") and has no capital; one spelt otherwise. Whoever reads it is told so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from moderation.lexicon import forms
from moderation.text.characters import folded_clusters, without_accents
from moderation.text.given import GIVEN

GAP = "[…]"
SHORTEST = 3  # letters of a part of a name: "Al" is in too many words
_JOINED = 6  # letters of a name that may stand in one word, as in "#hazelquill"
_PLURAL = 5  # letters of a part that may have an s: "the Mocksworths"
# Where post goes to in the United Kingdom. By any two letters "a4 2mm" would be an address, too.
_AREAS = (
    "ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|e|ec|eh|en|"
    "ex|fk|fy|g|gl|gu|gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|je|ka|kt|kw|ky|l|la|ld|le|ll|ln|ls|lu|m|me|mk|ml|"
    "n|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|pl|po|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|"
    "tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|wn|wr|ws|wv|yo|ze"
)
_ROAD = r"m\d{1,2}\s(?:1st|2nd|3rd|[4-9]th)\s(?:exit|junction|lane|bridge|roundabout|time|turn)"
_ALWAYS = re.compile(
    "|".join((
        r"(?i:https?://\S+|www\.\S+)",
        r"(?i:(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|uk|wales|cymru|app|me|ee)/\S+)",
        r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}",
        r"(?<!\w)@\w{2,50}",
        r"\b[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[A-Z]{2}\b",
        # No postcode ends in c, i, k, m, o or v: "b12 5kg" is none.
        rf"(?i:\b(?!{_ROAD})(?:{_AREAS})\d[a-z\d]?\s{{0,2}}\d[abd-hjlnp-uw-z]{{2}}\b)",
        r"(?<![\w£])\+?\(?\d[\d\s().-]{6,18}\d(?!\w)",
    ))
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"[\W_]{1,3}")
_AFTER = re.compile(r"(?:[\d_]\w*)?")  # goes with a name: "hazel_q62"
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr"))
_NAMES_TOO = frozenset(("will", "may"))
_RUN_TOGETHER = "\u0e00"  # from here on are scripts that leave no space between words

Cut = tuple[int, int]


@cache
def _small_words() -> frozenset[str]:
    """Words that hold a sentence together: alone they are no name, and without them it would say something else."""
    return forms("english", "english.function") - _NAMES_TOO


@cache
def _ordinary() -> frozenset[str]:
    return (forms("english") | forms("welsh")) - GIVEN


class Bearers:
    """The names of those who write in a thread, made ready once for all the texts in which they are looked for."""

    def __init__(self, names: Iterable[str]) -> None:
        self.whole: dict[str, set[tuple[str, ...]]] = {}  # by the first word
        self.parts: set[str] = set()
        self.together: set[str] = set()
        for name in names:
            self._add(_plain(name))

    def _add(self, name: str) -> None:
        words = tuple(_WORD.findall(name))
        ties = [_WORD.findall(one) for one in name.split()]
        if max(name, default="") >= _RUN_TOGETHER:
            self.together.update(w for w in words if len(w) > 1 and max(w) >= _RUN_TOGETHER)  # fmt: skip
        self.parts.update(word for word in words if len(word) >= SHORTEST)
        for run in (words, *map(tuple, ties)):  # "Pat O'Brien", and "O'Brien"
            if len(run) > 1 and len(joined := "".join(run)) >= SHORTEST:
                self.whole.setdefault(run[0], set()).add(run)
                self.parts.update([joined] if len(joined) >= _JOINED else [])

    def cuts(self, text: str) -> Iterator[Cut]:
        """Where in a text somebody is named."""
        plain, starts, ends = _folded(text)
        words = list(_WORD.finditer(plain))
        for place, found in enumerate(words):
            capital = text[starts[found.start()]].isupper()
            last = self._named(plain, words, place, capital=capital)
            if last is not None:
                beside = _AFTER.match(plain, words[last].end())
                after = beside.end() if beside else words[last].end()
                yield starts[_begins(plain, found.start())], ends[after - 1]
        for name in self.together:
            for found in re.finditer(re.escape(name), plain):
                yield starts[found.start()], ends[found.end() - 1]

    def _named(self, plain: str, words: Sequence[re.Match[str]], place: int, *, capital: bool) -> int | None:  # fmt: skip
        """The last word of the name that begins with a word, or None where none does."""
        longest = None
        for name in self.whole.get(words[place].group(), ()):
            run = words[place : place + len(name)]
            if tuple(w.group() for w in run) != name or not _hang_together(plain, run):
                continue
            # "Not Happy" is what somebody calls themselves, and "not happy" what many are.
            if capital or not (_ordinary().issuperset(name) and _small_words() & set(name)):  # fmt: skip
                longest = max(longest or 0, place + len(name) - 1)
        if longest is not None:
            return longest
        before = words[place - 1].group() if place else ""
        return place if self._is_part(words[place].group(), before, capital) else None

    def _is_part(self, word: str, before: str, capital: bool) -> bool:
        stem = word.removesuffix("s")
        plural = len(stem) >= _PLURAL and stem in self.parts and stem not in _ordinary()
        if word in _small_words() or not (word in self.parts or plural):
            return False
        return capital or before in _TITLES or word not in _ordinary()


def _begins(plain: str, at: int) -> int:
    """Where a name begins with what is tied to it by a digit or a line: "x_hazel"."""
    first = at
    while first and (plain[first - 1].isalnum() or plain[first - 1] == "_"):
        first -= 1
    return first


def _hang_together(plain: str, run: Sequence[re.Match[str]]) -> bool:
    return all(_BETWEEN.fullmatch(plain, a.end(), b.start()) for a, b in pairwise(run))


def _plain(text: str) -> str:
    return text.lower() if text.isascii() else _folded(text)[0]


def _folded(text: str) -> tuple[str, list[int], list[int]]:
    """A text in small letters, without accents and disguises; and where each letter of that begins and ends in it."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end, reads, _ in folded_clusters(text):
        alone = end - start == len(reads)
        for number, letter in enumerate(without_accents(reads)):
            letters.append(letter)
            starts.append(start + number if alone else start)
            ends.append(start + number + 1 if alone else end)
    return "".join(letters), starts, ends


def veiled(
    text: str, names: Iterable[str] | Bearers, spans: Iterable[Sequence[int]] = ()
) -> tuple[str, list[tuple[int, int]]]:
    """The text with a gap for each name and way to find somebody; and where the spans stand in it now."""
    bearers = names if isinstance(names, Bearers) else Bearers(names)
    found = [match.span() for match in _ALWAYS.finditer(text)]
    cuts = _merged([*found, *bearers.cuts(text)])
    pieces, at = [], 0
    for start, end in cuts:
        pieces += [text[at:start], GAP]
        at = end
    pieces.append(text[at:])
    moved = [(_moved(int(s[0]), cuts, first=True), _moved(int(s[1]), cuts, first=False)) for s in spans]  # fmt: skip
    return "".join(pieces), moved


def _merged(cuts: Iterable[Cut]) -> list[Cut]:
    """In order, with those that overlap as one."""
    merged: list[Cut] = []
    for start, end in sorted(cuts):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _moved(place: int, cuts: Sequence[tuple[int, int]], *, first: bool) -> int:
    """Where a place of the text stands once the cuts are made; one inside a cut moves to its edge."""
    shift = 0
    for start, end in cuts:
        if place >= end:
            shift += len(GAP) - (end - start)
        elif place > start:
            return start + shift + (0 if first else len(GAP))
        else:
            break
    return place + shift
