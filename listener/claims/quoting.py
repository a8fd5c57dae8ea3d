"""The words that a headline quotes of an alert that is about no claim: what is asked, and until when. Pure."""

from __future__ import annotations

import re

from listener.store.connection import Row

QUOTED = 60  # characters of a headline's quotation
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_WANTS = re.compile(
    r"\?|\b(?:comment|interview|statement|quote|respon\w+|speak to|talk to|on the record|right of reply|get in touch"
    r"|sylw|cyfweliad|datganiad|ymateb)\b",
    re.IGNORECASE,
)
_DEADLINE = re.compile(r"\b(?:deadline|dyddiad cau)\b[^.!?,;()\n]{0,40}", re.IGNORECASE)


def about_no_claim(row: Row) -> bool:
    """Whether an incident is a need of somebody, and no claim."""
    return str(row["key"]).startswith("need:")


def quotation(text: str) -> str:
    """The sentence that asks, in quotation marks, and the deadline that the words name."""
    parts = [" ".join(part.split()) for part in _SENTENCE.split(text)]
    parts = [part for part in parts if part]
    if not parts:
        return ""
    said = _short(next((part for part in parts if _WANTS.search(part)), parts[0]))
    found = _DEADLINE.search(" ".join(text.split()))
    until = _short(found.group().strip(" :-")) if found else ""
    late = f" ({until[:1].lower()}{until[1:]})" if until and until not in said else ""
    return f"\N{LEFT DOUBLE QUOTATION MARK}{said}\N{RIGHT DOUBLE QUOTATION MARK}{late}"


def _short(text: str) -> str:
    if len(text) <= QUOTED:
        return text
    cut = text[: QUOTED - 1]
    return (cut[: cut.rfind(" ")] if " " in cut[QUOTED // 2 :] else cut).rstrip(
        " ,;:"
    ) + "\N{HORIZONTAL ELLIPSIS}"
