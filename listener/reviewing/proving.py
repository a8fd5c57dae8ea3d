"""The signed state of the log, and receipts under it: for the terminal and for the desk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from listener.errors import UserError
from listener.minutes.agree import missing_tables
from listener.minutes.heads import Head, newest_head, note_head, read_heads
from listener.minutes.keys import known_verifier
from listener.minutes.nodes import size
from listener.minutes.notes import NoteError, Verifier, open_checkpoint
from listener.minutes.receipts import receipt
from listener.minutes.spoiled import spoiled
from listener.minutes.verify import Verdict, verify
from listener.own_names import HEADS_NAME
from listener.store import Store
from listener.store.faults import storage_faults
from listener.terminal import safe

# What a row that somebody spoiled can make of reading it.
UNREADABLE = (sqlite3.DatabaseError, ValueError, TypeError, LookupError)


def verdict_on(store: Store, heads: Sequence[Head]) -> tuple[Verdict | None, str]:
    """The verdict on the whole log; None where it cannot be read, and the sentence why."""
    with storage_faults(store.path):
        missing = missing_tables(store.db)
    if missing:
        return None, f"Missing in the database: {', '.join(missing)}."
    try:
        with storage_faults(store.path):
            return verify(store.db, heads), ""
    except UNREADABLE:
        return None, spoiled(store.db.conn)


def not_sound(verdict: Verdict | None, wrong: Sequence[str]) -> str:
    """What is said of a log that is not as it was written; "" where it is."""
    if verdict is not None and verdict.sound:
        return ""
    why = f" First bad entry: {verdict.first_bad}. It {verdict.fault}." if verdict else ""  # fmt: skip
    return f"The log is NOT sound.{why}{''.join(f' {one}' for one in wrong)}"


def fault_of_log(store: Store, folder: Path) -> str:
    """What is wrong with the log as a whole, before any of it is handed out; "" where nothing is. Raises UserError."""
    with storage_faults(folder / HEADS_NAME):
        heads = read_heads(folder / HEADS_NAME)
    verdict, why = verdict_on(store, heads)
    return not_sound(verdict, [why] if why else [])


def verifier_of_log(folder: Path) -> Verifier:
    """The public key of a data folder's log. Raises UserError where there is none, or another key signs."""
    verifier, fault = known_verifier(folder)
    if verifier is None or fault:
        raise UserError(f"{fault} Restore `keys` from a backup.")
    return verifier


def receipt_of(store: Store, folder: Path, number: int, now: datetime) -> str:
    """The receipt of an entry under the newest checkpoint, made now where there is none of it yet. Raises UserError."""
    newest = newest_signed(store, folder, now)
    with _whole_log():
        return receipt(store.db, number, newest.note)


def newest_signed(store: Store, folder: Path, now: datetime) -> Head:
    """The signed state of the log now, noted if it was not yet. Raises UserError for an empty or unsound log."""
    with storage_faults(folder / HEADS_NAME), _whole_log():
        note_head(store.db, folder / HEADS_NAME, now.isoformat())
    head = newest_head(folder / HEADS_NAME)
    if head is None:
        raise UserError(f"The log in {folder} is empty: there is nothing to sign yet.")
    if head.seq > size(store.db):
        raise UserError(
            f"The log has fewer entries than its newest checkpoint ({head.seq}). `wardmote log verify` says more."
        )
    try:
        open_checkpoint(head.note, verifier_of_log(folder))
    except NoteError as error:
        raise UserError(
            f"The newest checkpoint in {folder / HEADS_NAME} cannot be handed out: it {safe(str(error))}. "
            "`wardmote log verify` says more."
        ) from error
    return head


@contextmanager
def _whole_log() -> Iterator[None]:
    """One sentence where the log lacks something that a proof stands on."""
    try:
        yield
    except (LookupError, ValueError, sqlite3.OperationalError) as error:
        if isinstance(error, sqlite3.OperationalError) and "no such" not in str(error):
            raise
        raise UserError(
            "The log is not whole, so nothing of it can be proved. `wardmote log verify` names the place; "
            "restore the last backup."
        ) from error
