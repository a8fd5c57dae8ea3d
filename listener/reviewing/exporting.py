"""Copies of the log for a reviewer to take away, as `wardmote log export` makes them; each is logged before it is made."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from connectors.base import Proof
from listener.errors import UserError
from listener.house import House
from listener.minutes.browse import write_copy
from listener.minutes.export import write_lines, write_table
from listener.minutes.heads import read_heads
from listener.minutes.writer import Actor
from listener.own_names import HEADS_NAME
from listener.people.roster import check_listed
from listener.reasons import says_why
from listener.reviewing.access import EVENT, LONGEST_REASON
from listener.reviewing.proving import fault_of_log, newest_signed, verifier_of_log
from listener.store import Store
from listener.store.counts import newest_seq
from listener.store.reviewing import add_access

NO_REASON = "wardmote log export"  # in any language
FORMS = ("jsonl", "csv", "sqlite")
MOST_HERE = 250_000  # entries; a longer log is exported on the terminal
_WHO = "A copy is taken by a reviewer, with the code from their phone."


def export_copy(house: House, form: str, reason: str, actor: Actor, proof: Proof) -> Path:  # fmt: skip
    """Write a ZIP file with a copy of the log, and give its path; whoever asked deletes it. Raises UserError."""
    reason = reason.strip()
    check_copy(house, form, reason, actor)
    if proof.actor_id != actor.name:
        raise UserError(_WHO)
    note_copy(house.store, form, actor, reason, house.now())
    sign_copy(house.store, house.folder, house.now())
    with tempfile.TemporaryDirectory(prefix="wardmote-") as made:
        _write(house, form, Path(made))
        handle, name = tempfile.mkstemp(prefix="wardmote-", suffix=".zip")
        with open(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as packed:  # fmt: skip
            for path in sorted(Path(made).iterdir()):
                packed.write(path, f"wardmote-log-{form}/{path.name}")
    return Path(name)


def check_copy(house: House, form: str, reason: str, actor: Actor) -> None:
    """Whether this person may take this copy, and the log is fit to be copied. Raises UserError."""
    check_listed(house.settings, actor, house.now())
    reason = reason.strip()
    if form not in FORMS:
        raise UserError("Choose one of the three forms.")
    if actor.role != "reviewer":
        raise UserError(_WHO)
    if not says_why(reason) or len(reason) > LONGEST_REASON:
        raise UserError(f"Say what the copy is for, in {LONGEST_REASON} characters or fewer. It stands in the log.")  # fmt: skip
    entries = newest_seq(house.store)
    if entries > MOST_HERE:
        raise UserError(f"The log is too long for a page. Take the copy on the terminal: wardmote log export DIR --format {form}")  # fmt: skip
    if fault_of_log(house.store, house.folder):
        raise UserError(f"The log is not as it was written. Take the copy on the terminal: wardmote log export DIR --format {form}")  # fmt: skip


def note_copy(
    store: Store, form: str, actor: Actor, reason: str, now: datetime
) -> None:
    """Note that somebody takes a copy of the log, before it is made: the copy holds this entry, too."""
    details = {"kind": "export", "form": form, "entries": newest_seq(store)}
    payload = {"reason": reason.strip() or NO_REASON}
    with store.transaction(now) as tx:
        entry = tx.record(EVENT, actor=actor, details=details, payload=payload)
        add_access(tx, "export", actor, entry.seq, form=form)


def sign_copy(store: Store, folder: Path, now: datetime) -> str:
    """Sign the state with the entry of a copy in it, so that nobody takes that entry out unseen. Why it cannot be, or "".

    A table of a damaged log may be wanted all the same, to look for what happened.
    """
    try:
        newest_signed(store, folder, now)
    except UserError as error:
        return str(error)
    return ""


def _write(house: House, form: str, folder: Path) -> None:
    store = house.store
    writers: dict[str, Callable[[], int]] = {
        "csv": lambda: write_table(store.db, folder),
        "sqlite": lambda: write_copy(store.db, folder, store.writer.subject),
        "jsonl": lambda: _lines(house, folder),
    }
    writers[form]()


def _lines(house: House, folder: Path) -> int:
    newest = newest_signed(house.store, house.folder, house.now())
    earlier = [h for h in read_heads(house.folder / HEADS_NAME) if h.seq < newest.seq]
    return write_lines(house.store.db, folder, [*earlier, newest], verifier_of_log(house.folder))  # fmt: skip
