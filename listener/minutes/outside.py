"""What is kept of the log outside the database: what is wrong with it, and where it does not guard the log.

The command line, `doctor` and the desk say the same of it, so they ask here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from listener.minutes.heads import (
    Head,
    read_heads,
    strange_lines,
    unread_lines,
)
from listener.minutes.key_changes import Term, terms_of, unsigned
from listener.minutes.keys import known_verifier
from listener.minutes.notes import Verifier
from listener.own_names import HEADS_NAME


@dataclass(frozen=True, slots=True)
class Outside:
    """The heads in the file, the lines of it that are none, and the keys that have signed for this log.

    `key_fault`: what is wrong with the key, "" where nothing is; `terms`: none where no public key is there.
    """

    path: Path
    heads: Sequence[Head]
    strange: Sequence[int]
    unread: Sequence[int]
    key_fault: str
    terms: Sequence[Term]

    @property
    def signed(self) -> list[Head]:
        return [head for head in self.heads if head.note]

    @property
    def without_note(self) -> list[Head]:
        return [head for head in self.heads if not head.note]

    @property
    def first_signed(self) -> int:
        """The entry up to which the first checkpoint vouches; 0 where none is signed."""
        return min((head.seq for head in self.signed), default=0)

    def strangers(self, latest: int = 0) -> list[str]:
        """Which heads no key of the log signed, though one could have, a sentence each.

        `latest`: how many of the newest signatures are checked; 0 is all, which takes long where there are many.
        """
        if not self.terms:
            return []
        return [
            *unsigned(self.heads[-latest:], self.terms),
            *(
                f"The head kept for entry {head.seq} is not signed, though heads before it are. Wardmote signs each."
                for head in self.without_note
                if 0 < self.first_signed < head.seq
            ),
        ]

    def faults(self, strangers: Sequence[str]) -> list[str]:
        """What is wrong with the file, the key, or a signature, a sentence each. `strangers`: as the above found them."""
        return [
            *(f"Line {number} of {self.path} is no head of a log." for number in self.strange),
            *([self.key_fault] if self.key_fault and (self.terms or self.signed) else ()),
            *strangers,
        ]  # fmt: skip

    def cautions(self) -> Iterator[str]:
        """What could not be checked because heads are gone, spoiled or not signed, a sentence each."""
        if not self.heads:
            yield "No head was kept outside the database (heads.jsonl), so a log cut short would not be noticed."
        elif self.terms and not self.signed:
            yield (
                f"This log has a key, but of the heads kept outside the database (heads.jsonl) none is signed: {len(self.heads)}. "
                "Whoever can change that file could cut the log short, and it would not be noticed."
            )
        older = [h.seq for h in self.without_note if h.seq <= self.first_signed]
        if self.terms and older:
            yield f"Not signed, as heads are from before the first signature: {len(older)} head{'s' if len(older) > 1 else ''}, up to entry {max(older)}."
        if self.unread:
            lines = f"Line{'s' if len(self.unread) > 1 else ''} {', '.join(map(str, self.unread))}"
            yield f"{lines} of {self.path} cannot be read, so what stood there was not compared."


def look_outside(db: Database, folder: Path) -> Outside:
    """Read what a data folder keeps of its log outside the database. Raises UserError for a key that cannot be read."""
    key, fault = known_verifier(folder)
    path = folder / HEADS_NAME
    heads, strange, unread = read_heads(path), strange_lines(path), unread_lines(path)
    return Outside(path, heads, strange, unread, fault, _terms(db, key))


def _terms(db: Database, key: Verifier | None) -> Sequence[Term]:
    """The keys that have signed for this log; the one at hand alone where the log cannot be read."""
    try:
        return terms_of(db, key) if key else ()
    except sqlite3.DatabaseError:
        return (Term(key),) if key else ()
