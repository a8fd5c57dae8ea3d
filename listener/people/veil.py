"""A comment without names: what an adviser or a reviewer reads (policy 3.2, T46).

Taken out: the names of those who write in the thread, accounts, links, mail addresses, numbers, postcodes. A name
that nobody there bears can remain; whoever reads it is told so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

GAP = "[…]"
_ALWAYS = (
    r"https?://\S+|www\.\S+",
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}",
    r"(?<!\w)@\w{2,50}",
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[A-Z]{2}\b",
    r"(?<![\w£])\+?\(?\d[\d\s().-]{6,18}\d(?!\w)",
)
SHORTEST = 3  # letters of a part of a name: "Al" is in too many words


def _name_patterns(names: Iterable[str]) -> list[str]:
    """Whole names first; then their parts, where they are written with a capital."""
    known = sorted({" ".join(name.split()) for name in names if len(name.strip()) >= SHORTEST}, key=len, reverse=True)  # fmt: skip
    parts = {part for name in known for part in re.split(r"[\s.'’-]+", name)}
    fit = sorted((p for p in parts if len(p) >= SHORTEST and p[:1].isupper()), key=len, reverse=True)  # fmt: skip
    whole = [rf"(?i:{re.escape(name)})" for name in known]
    return whole + [rf"\b{re.escape(part)}\b" for part in fit]


def veiled(
    text: str, names: Iterable[str], spans: Iterable[Sequence[int]] = ()
) -> tuple[str, list[tuple[int, int]]]:
    """The text with a gap for each name and way to find somebody; and where the spans stand in it now."""
    pattern = re.compile("|".join((*_ALWAYS, *_name_patterns(names))))
    cuts = [match.span() for match in pattern.finditer(text) if match.end() > match.start()]  # fmt: skip
    pieces, at = [], 0
    for start, end in cuts:
        pieces += [text[at:start], GAP]
        at = end
    pieces.append(text[at:])
    moved = [(_moved(int(s[0]), cuts, first=True), _moved(int(s[1]), cuts, first=False)) for s in spans]  # fmt: skip
    return "".join(pieces), moved


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
