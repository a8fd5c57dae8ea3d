"""How a comment is read before anything judges it: its plain form, its language and what in it is quoted."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import NamedTuple

from moderation.patterns.late import late
from moderation.text import language as languages
from moderation.text.characters import without_accents
from moderation.text.normalise import Normalised, normalise
from moderation.whose_words import quotation

LONGEST_CLAUSE = 400  # characters; patterns see one clause at a time, so their cost stays linear in the text

_WORD = late(r"[^\W_]+(?:'[^\W_]+){0,4}")
_CLAUSE_END = late(r"(?<![.!?;])[.!?;]+(?=\s|$)|\n+")
_LINK = late(r"https?://\S+|www\.\S+", re.IGNORECASE)


class Word(NamedTuple):
    """One word of the plain form, accents off; `start` and `end` are offsets in the plain form."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One text as the checks see it. Offsets are code points; spans are (start, end), end exclusive."""

    original: str
    plain: str  # lower case, disguises taken off, accents kept
    bare: str  # `plain` with accents off: the same length, the same offsets
    language: (
        str  # "en", "cy", another ISO 639-1 code, or "und" when too short or unsure
    )
    language_confidence: float  # 0 to 1
    quoted: tuple[
        tuple[int, int], ...
    ]  # spans of `plain` that quote or report someone's words
    letters: int  # how many there are, those of links left out
    words: tuple[Word, ...]
    clauses: tuple[
        tuple[int, int], ...
    ]  # spans of `plain`, none longer than LONGEST_CLAUSE
    vocabulary: frozenset[
        str
    ]  # the distinct words: a cheap gate before any pattern runs
    normalised: Normalised = field(repr=False, compare=False)

    @property
    def has_words(self) -> bool:
        """False when empty, emoji only or links only."""
        return self.letters > 0

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Where plain[start:end] stands in the original text."""
        return self.normalised.original_span(start, end)

    def words_as_written(self) -> list[str]:
        """Each word as it stands in the original text."""
        if isinstance(self.normalised.starts, range):  # nothing moved
            return [self.original[word.start : word.end] for word in self.words]
        spans = (self.original_span(word.start, word.end) for word in self.words)
        return [self.original[first:last] for first, last in spans]

    def disguised(self, start: int, end: int) -> bool:
        """Whether plain[start:end] reads so only because a disguise was taken off."""
        return self.plain[start:end] != self.bare[
            start:end
        ] or self.normalised.disguised(start, end)

    def in_quote(self, start: int, end: int) -> bool:
        """Whether plain[start:end] lies, at least in part, in someone else's reported words."""
        return any(s < end and start < e for s, e in self.quoted)

    def clauses_with(self, words: AbstractSet[str]) -> tuple[int, ...]:
        """Which clauses, by number, hold one of these words: a cheap gate, for no pattern need see the others."""
        if self.vocabulary.isdisjoint(words):
            return ()
        starts = [start for start, _ in self.clauses]
        held = (
            bisect_right(starts, w.start) - 1 for w in self.words if w.text in words
        )
        return tuple(dict.fromkeys(held))

    def clause_at(self, position: int) -> tuple[int, int]:
        """The clause of `plain` that holds `position`, or the empty span there."""
        return next(
            ((s, e) for s, e in self.clauses if s <= position < e), (position, position)
        )


def read(text: str, language: str = "") -> Reading:
    """Read one comment. Never raises, whatever the text; takes time linear in its length.

    `language` says what the text is in and is then believed; "" lets the reader tell.
    """
    normalised = normalise(text)
    plain = normalised.plain
    bare = without_accents(plain)
    words = tuple(Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(bare))
    told = (language, 1.0) if language else languages.tell(plain)
    return Reading(
        original=text,
        plain=plain,
        bare=bare,
        language=told[0],
        language_confidence=told[1],
        quoted=quotation.quoted_spans(plain),
        letters=sum(map(str.isalpha, _LINK.sub(" ", plain))),
        words=words,
        clauses=in_clauses(plain),
        vocabulary=frozenset(w.text for w in words),
        normalised=normalised,
    )


def in_clauses(plain: str) -> tuple[tuple[int, int], ...]:
    """Sentences, roughly; an endless one is cut at a space so that no pattern meets a long text."""
    ends: Sequence[int] = [m.end() for m in _CLAUSE_END.finditer(plain)] + [len(plain)]
    spans, start = [], 0
    for end in ends:
        while end - start > LONGEST_CLAUSE:
            cut = plain.rfind(" ", start + LONGEST_CLAUSE // 2, start + LONGEST_CLAUSE)
            cut = cut if cut > start else start + LONGEST_CLAUSE
            spans.append((start, cut))
            start = cut
        if end > start:
            spans.append((start, end))
        start = end
    return tuple(spans)
