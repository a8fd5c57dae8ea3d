"""What a restore took out of the log: its own entry names the first and the last of the entries that are lost.

A checkpoint that was kept elsewhere and vouches for such an entry cannot be met any more. That is said, with the entry
that tells why; it is never passed over, for whoever has the key could write such an entry too.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlite_utils import Database

from listener.minutes import nodes, tree
from listener.minutes.heads import Head
from listener.minutes.notes import NoteError, read_checkpoint

RESTORED = "backup_restored"


@dataclass(frozen=True, slots=True)
class Lost:
    """Entries that a restore took out of the log: from `first` to `last`, as entry `seq` says."""

    first: int
    last: int
    seq: int


def met(head: Head, node: tree.Reader) -> bool:
    """Whether the log, as far as a checkpoint vouches for it, is the one that the checkpoint was made of."""
    with suppress(NoteError, LookupError):
        text = head.note.rpartition("\n\n")[0] + "\n"
        return read_checkpoint(text).root == tree.root(head.seq, node)
    return False


def losses(db: Database) -> list[Lost]:
    """What restores took out of the log, as their entries tell."""
    found = []
    rows = db.execute(
        "SELECT seq, details FROM entries WHERE event = ? ORDER BY seq", (RESTORED,)
    )
    for seq, details in rows:
        # An entry that was changed may say anything; it is found by its hash.
        with suppress(ValueError, TypeError, AttributeError, RecursionError):
            said = json.loads(details)
            first, last = said.get("lost_from"), said.get("lost_to")
            if isinstance(first, int) and isinstance(last, int):
                found.append(Lost(first, last, seq))
    return found


def without_lost(db: Database, heads: Sequence[Head]) -> tuple[list[Head], list[str]]:
    """The checkpoints that the log must meet, and a sentence for each that a restore on record made it not meet."""
    try:
        restores, node = losses(db), nodes.reader(db)
    except sqlite3.DatabaseError:
        return [*heads], []
    kept, said = [], []
    for head in heads:
        by = [one for one in restores if one.first <= head.seq <= one.last]
        if not by or met(head, node):
            kept.append(head)
            continue
        said.append(
            f"The checkpoint kept elsewhere for entry {head.seq} is not met: entries {by[-1].first} to {by[-1].last} were "
            f"lost by the restore of entry {by[-1].seq}, on record."
        )
    return kept, said
