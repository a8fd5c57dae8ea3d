"""Letters that no text of a registry may hold: control characters, signs that turn the words about, quotes around it all."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from moderation.claims.factbank.curly import inside_quotes
from moderation.claims.factbank.entry import Entry
from moderation.patterns.late import late
from moderation.yaml_files.lines import Document, Fault

# Residents would read something else than was checked. The mark of a direction alone (U+200E) turns no word that is there.
_TURNS = late("[\u202a-\u202e\u2066-\u2069]")

Loc = tuple[str, int]


def letter_faults(document: Document, loc: Loc, entry: Entry) -> Iterator[Fault]:
    """Characters that no page and no terminal can show, such as escape codes and halves of letters."""
    for place, text in entry.texts().items():
        strange = next(
            (
                letter
                for letter in text
                if unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\t"
            ),
            None,
        )
        turned = _TURNS.search(text) if entry.status != "withdrawn" else None
        if turned:
            yield document.fault(
                (*loc, *place),
                f"`{place[0]}` of claim {entry.id} holds U+{ord(turned.group()):04X}, a sign that nobody sees and that turns "
                "the words about",
                "type these words anew",
            )
        if strange is not None:
            yield document.fault(
                (*loc, *place),
                f"`{place[0]}` of claim {entry.id} holds the control character U+{ord(strange):04X}",
                "remove it",
            )


def quote_faults(document: Document, loc: Loc, entry: Entry) -> Iterator[Fault]:
    """Curly quotes around a value, as they come with what is pasted from a word processor.

    Not where it is withdrawn: that must always be possible.
    """
    if entry.status == "withdrawn":
        return
    for place, text in entry.texts().items():
        if inside_quotes(text) is not None:
            yield document.fault(
                (*loc, *place),
                f"`{place[0]}` of claim {entry.id} stands in curly quotes, which become part of the text",
                "take them off",
            )
