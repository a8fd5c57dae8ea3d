"""Text for a terminal: safe, aligned, and plain where nobody looks."""

from __future__ import annotations

import unicodedata


def safe(text: str) -> str:
    """Text without anything that could move the cursor, change colours or turn the writing round."""
    kept = (
        " "
        if letter in "\r\n\t"
        else letter
        if unicodedata.category(letter)[0] != "C"
        else "\N{REPLACEMENT CHARACTER}"
        for letter in text
    )
    return "".join(kept)


def minute(moment: str) -> str:
    """A moment of the database, to the minute: 2026-11-21 20:43 UTC."""
    return f"{moment[:16].replace('T', ' ')} UTC"


def width(text: str) -> int:
    """How many columns a text takes: two for wide letters and most emoji, none for combining marks."""
    return sum(
        0
        if unicodedata.combining(letter)
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )


def cell(text: str, columns: int) -> str:
    """Text made to fill exactly so many columns, shortened with … where it is too long."""
    # No letter that counts takes less than a column, so more letters than this can never fit.
    shown = " ".join(safe(text[: 8 * columns]).split())
    if len(text) > 8 * columns or width(shown) > columns:
        used = 0
        for place, letter in enumerate(shown):
            used += width(letter)
            if used > columns - 1:
                shown = shown[:place]
                break
        shown += "…"
    return shown + " " * (columns - width(shown))
