"""Which key signed which part of the log: the one in force, and those before it, as the log itself names them.

An entry `log_key_changed` holds the public key before (`from`) and the one after (`to`). A key before vouches for no
checkpoint over more entries than that one, so whoever finds it later, or stole it, can sign nothing new with it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlite_utils import Database

from listener.minutes.heads import Head
from listener.minutes.notes import Checkpoint, NoteError, Verifier, open_checkpoint

EVENT = "log_key_changed"
ALWAYS = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Term:
    """A key, and the number of entries up to which it may vouch for the log."""

    verifier: Verifier
    last: int = ALWAYS


def terms_of(db: Database, newest: Verifier) -> tuple[Term, ...]:
    """The key in force, then those before it, the latest first."""
    found = {newest: ALWAYS}
    rows = db.execute(
        "SELECT seq, details FROM entries WHERE event = ? ORDER BY seq DESC", (EVENT,)
    )
    for seq, details in rows:
        # An entry that was changed may say anything; it is found by its hash.
        with suppress(ValueError, TypeError, KeyError, AttributeError, RecursionError):
            said = json.loads(details)
            if Verifier.read(said["to"]) in found and said["from"] != str(newest):
                found[Verifier.read(said["from"])] = seq
    return tuple(Term(verifier, last) for verifier, last in found.items())


def opened(note: str, terms: Sequence[Term]) -> tuple[Checkpoint, Term]:
    """A checkpoint, and the term of the key that signed it. Raises NoteError, in the words of the key in force."""
    for term in terms[1:]:
        with suppress(NoteError):
            checkpoint = open_checkpoint(note, term.verifier)
            if checkpoint.size <= term.last:
                return checkpoint, term
    return open_checkpoint(note, terms[0].verifier), terms[0]


def unsigned(heads: Iterable[Head], terms: Sequence[Term]) -> list[str]:
    """Which checkpoints kept outside the database are not as a key of the log signed them, a sentence each."""
    faults = []
    for head in heads:
        try:
            if head.note and opened(head.note, terms)[0].size != head.seq:
                raise NoteError("is for another number of entries")
        except NoteError as error:
            faults.append(f"The checkpoint kept for entry {head.seq} {error}.")
    return faults


def signed_by(heads: Iterable[Head], terms: Sequence[Term]) -> list[str]:
    """How many of these checkpoints each key signed, oldest key first, a sentence each; none where there was one key."""
    if len(terms) < 2:
        return []
    counts = Counter(
        opened(head.note, terms)[1].verifier for head in heads if head.note
    )
    found = []
    for term in reversed(terms):
        name = f"{term.verifier.name}, {term.verifier.key_id.hex()}"
        until = f"until entry {term.last} changed it" if term.last < ALWAYS else "in force now"  # fmt: skip
        found.append(f"Key {name}, {until}: signed {counts[term.verifier]} of them.")
    return found
