"""What backups need of the database file: a copy while others write, checks, and what a restore must set right."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from listener.errors import BusyError
from listener.minutes.heads import Head
from listener.minutes.verify import Verdict, verify
from listener.store.connection import (
    BUSY_SECONDS,
    LISTED,
    Row,
    Store,
    Transaction,
    as_text,
    steps_of_others,
)
from listener.store.faults import storage_faults
from listener.store.lapsing import erase_evidence

PAGES_A_STEP = 1000
REST_SECONDS = 0.002  # after each step, so that the disk serves others too
MESSAGES_SINCE = 1_000_000  # more than can have left since a backup was made
ERASING = ("payloads_erased", "comments_erased", "person_erased")


def copy_database(source: Path, target: Path, alive: Callable[[], None]) -> None:
    """Copy a database that others write to. `alive` is called after every step.

    The open read transaction holds one moment's state: writers go on beside it, and cannot make the copy begin again.
    """
    with storage_faults(target), _reading(source) as old:
        old.execute("BEGIN")
        old.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
        target.touch(mode=0o600)
        with closing(sqlite3.connect(target, isolation_level=None)) as new:
            old.backup(
                new,
                pages=PAGES_A_STEP,
                progress=lambda *_: alive(),
                sleep=REST_SECONDS,
            )
            new.execute("PRAGMA journal_mode=DELETE")  # one file, none beside it
        old.execute("COMMIT")


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(
        sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    ) as opened:
        opened.execute("PRAGMA query_only=ON")
        yield opened


def days_elsewhere(path: Path) -> list[str]:
    """The days on which a backup was written to another folder than the service's own, oldest first, by the log."""
    query = """SELECT DISTINCT substr(recorded_at, 1, 10) FROM entries
        WHERE event = 'backup_begun' AND json_extract(details, '$.elsewhere') ORDER BY 1"""
    with _reading(path) as db:
        return [str(row[0]) for row in db.execute(query)]


def fault_of(path: Path, heads: Sequence[Head]) -> tuple[Verdict | None, str]:
    """Check a database and its log, whole; gives the verdict on the log, and what is wrong, or ""."""
    try:
        with _reading(path) as db:
            found = [row[0] for row in db.execute("PRAGMA integrity_check(3)")]
            if found != ["ok"]:
                return None, f"SQLite says: {found[0]}"
            if db.execute("PRAGMA foreign_key_check").fetchone():
                return None, "something in it points to what is not there"
            verdict = verify(Database(db), heads)
    except sqlite3.DatabaseError as error:
        return None, f"SQLite says: {error}"
    if verdict.sound:
        return verdict, ""
    return verdict, f"entry {verdict.first_bad} of the log {verdict.fault}"


def is_newer(path: Path) -> bool:
    """Whether a later version of Wardmote has changed the shape of this database."""
    with storage_faults(path), _reading(path) as db:
        return bool(steps_of_others(Database(db)))


def hashes(path: Path) -> list[str] | None:
    """The hash of every log entry, the first entry's first; None where the file cannot be read as our database."""
    if not path.exists():
        return None
    try:
        with _reading(path) as db:
            rows = db.execute("SELECT hash FROM entries ORDER BY seq")
            return [str(row[0]) for row in rows]
    except sqlite3.DatabaseError:
        return None


@dataclass(frozen=True, slots=True)
class Recorded:
    """An erasure of which a log tells: when, which entries and their hashes, the pseudonyms of comments, the hashes of evidence."""

    at: str
    seqs: tuple[int, ...]
    subjects: tuple[str, ...]
    evidence: tuple[str, ...]
    hashes: tuple[str, ...]


def recorded_erasures(path: Path) -> list[Recorded]:
    """The erasures that a database's own log tells of. None for a broken file."""
    marks = ", ".join("?" for _ in ERASING)
    query = f"SELECT recorded_at, details FROM entries WHERE event IN ({marks}) ORDER BY seq"
    try:
        with _reading(path) as db:
            rows = db.execute(query, ERASING).fetchall()
            captures = dict(db.execute("SELECT evidence_id, sha256 FROM evidence"))
            found = [(at, json.loads(details)) for at, details in rows]
            named = sorted({seq for _, plain in found for seq in plain.get("seqs", ())})
            # Of these alone: a log has millions of entries, and few of them tell of an erasure.
            query = f"SELECT seq, hash FROM entries WHERE seq IN {LISTED}"
            entries = dict(db.execute(query, (json.dumps(named),)))
    except sqlite3.DatabaseError:
        return []
    return [
        Recorded(
            at,
            tuple(plain.get("seqs", ())),
            tuple(plain.get("subjects", ())),
            tuple(
                captures[one] for one in plain.get("evidence", ()) if one in captures
            ),
            tuple(entries.get(seq, "") for seq in plain.get("seqs", ())),
        )
        for at, plain in found
    ]


def close_for_good(path: Path) -> None:
    """Bring a database into one file, with nobody else in it. Raises BusyError where a program has it open."""
    if not path.exists():
        return
    try:
        with closing(sqlite3.connect(path, timeout=1.0, isolation_level=None)) as db:
            db.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.DatabaseError as error:
        if "locked" in str(error):
            raise BusyError(
                f"Another program has {path} open. Close it, and try again."
            ) from error
        # A file that SQLite cannot read is moved aside as it is.


def hashes_of_entries(store: Store, seqs: Sequence[int]) -> list[str]:
    """The hashes of entries of the log, in the order of these numbers; "" for one that is not there."""
    query = f"SELECT seq, hash FROM entries WHERE seq IN {LISTED}"
    found = {row["seq"]: row["hash"] for row in store.rows(query, (json.dumps(list(seqs)),))}  # fmt: skip
    return [found.get(seq, "") for seq in seqs]


def blank_payloads(
    tx: Transaction, seqs: Sequence[int], until: datetime, hashes: Sequence[str] = ()
) -> list[int]:
    """Erase the payloads of entries that were written by a moment; gives those that were not blank before.

    `hashes`: those of the entries, for a log that was rolled back gives its numbers anew; where there are none, or "", the
    number alone counts.
    """
    known = dict(zip(seqs, hashes, strict=False))
    empty = {"body": None, "salt": None}
    where = """seq = ? AND body IS NOT NULL
        AND EXISTS (SELECT 1 FROM entries WHERE entries.seq = payloads.seq AND recorded_at <= ?
            AND ? IN ('', entries.hash))"""
    return [
        seq
        for seq in seqs
        if tx.update(
            "payloads", empty, where, (seq, as_text(until), known.get(seq, ""))
        )
    ]


def blank_evidence(tx: Transaction, hashes: Sequence[str]) -> list[int]:
    """Erase the bodies of evidence by their hashes; gives the numbers of those that had theirs still."""
    query = f"SELECT evidence_id FROM evidence WHERE body <> '' AND sha256 IN {LISTED} ORDER BY evidence_id"
    rows = tx.store.rows(query, (json.dumps(list(hashes)),))
    numbers = [int(row["evidence_id"]) for row in rows]
    erase_evidence(tx, numbers)
    return numbers


def live_words(store: Store) -> list[Row]:
    """Comments that have their words: comment_id, and seen_at, when the newest of these were taken in."""
    return store.rows(
        """SELECT comment_id, versions.seen_at FROM comments JOIN versions USING (comment_id, version)
        WHERE comments.erased_at IS NULL"""
    )


def doubt_what_was_under_way(tx: Transaction) -> tuple[int, int]:
    """Take every open act and message for one that may have been carried out since; gives how many of each.

    So an act is looked at before anything is done, and its promise is not dropped as one that never left.
    """
    acts = tx.store.value("SELECT COUNT(*) FROM acts WHERE state = 'intended'")
    mails = tx.store.value("SELECT COUNT(*) FROM outbox WHERE state = 'waiting'")
    tx.update("acts", {"next_try_at": tx.at}, "state = 'intended'", ())
    tx.update(
        "acts",
        {"attempted_at": tx.at},
        "state = 'intended' AND attempted_at IS NULL",
        (),
    )
    tx.update(
        "outbox", {"sending_at": tx.at}, "state = 'waiting' AND sending_at IS NULL", ()
    )
    return int(acts), int(mails)


def end_ways_in(tx: Transaction) -> dict[str, int]:
    """End what a restored database takes for good though it may have been used up or ended since: recovery codes, invitations
    and sessions. Gives how many of each there were, but for none."""
    unused = "SELECT COUNT(*) FROM recovery_codes WHERE used_at IS NULL"
    codes = int(tx.store.value(unused))
    tx.take_away("recovery_codes", "TRUE")
    ended = {"ended_at": tx.at, "ended_why": "too_old"}
    counts = {
        "recovery_codes": codes,
        "invitations": tx.update("invitations", ended, "ended_at IS NULL", ()),
        "sessions": tx.update("desk_sessions", ended, "ended_at IS NULL", ()),
    }
    return {name: count for name, count in counts.items() if count}


def tell_of_restore(tx: Transaction, body: str) -> None:
    """Put a message to the owner in the outbox, under a number that no message has had since the backup was made.

    By its number a message is found in the mailbox file, when its words are to be erased: given out anew, one would be
    taken for another.
    """
    last = tx.store.value("SELECT MAX(message_id) FROM outbox") or 0
    row = {
        "message_id": last + MESSAGES_SINCE,
        "once": f"restored:{tx.at}:{last}",
        "kind": "restored",
        "audience": "owner",
        "subject": "A backup of Wardmote was restored",
        "body": body,
        "state": "waiting",
        "created_at": tx.at,
        "next_try_at": tx.at,
    }
    tx.insert("outbox", row)
