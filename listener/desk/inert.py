"""Strangers' text for a page. The template escapes it; here go what would turn the writing round, and its length."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

STRANGE = "\N{REPLACEMENT CHARACTER}"
# Emoji and some scripts are put together with these; none of them moves anything.
_JOINERS = frozenset("\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}")
_TAGS = range(0xE0020, 0xE0080)  # the flags of Wales, Scotland and England
PART = 4000  # letters on one page


def inert(text: str) -> str:
    """The same text, letter for letter, with what could turn or hide the writing shown as a mark."""
    return "".join(
        letter if letter == "\n" or not _is_strange(letter) else STRANGE
        for letter in text.replace("\t", " ")
    )


def _is_strange(letter: str) -> bool:
    kind = unicodedata.category(letter)
    if kind in ("Cc", "Cs"):
        return True
    return kind == "Cf" and letter not in _JOINERS and ord(letter) not in _TAGS


def line(text: str, longest: int) -> str:
    """The beginning of a text, on one line."""
    shown = " ".join(inert(text[: 4 * longest]).split())
    return f"{shown[: longest - 1]}…" if len(shown) > longest else shown


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, and whether it is what broke the rule."""

    text: str
    marked: bool


def pieces(
    text: str, spans: Iterable[Sequence[int]], part: int = 1
) -> tuple[list[Piece], int]:
    """One part of a text, cut where marks begin and end; and how many parts there are."""
    parts = max(1, -(-len(text) // PART))
    first = (min(max(part, 1), parts) - 1) * PART
    last = min(first + PART, len(text))
    found, at = [], first
    for start, end in _merged(spans):
        start, end = max(start, at), min(end, last)
        if start >= end:
            continue
        if start > at:
            found.append(Piece(inert(text[at:start]), False))
        found.append(Piece(inert(text[start:end]), True))
        at = end
    if at < last:
        found.append(Piece(inert(text[at:last]), False))
    return found, parts


def _merged(spans: Iterable[Sequence[int]]) -> list[tuple[int, int]]:
    """The spans in order, those that touch as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted((int(span[0]), int(span[1])) for span in spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
