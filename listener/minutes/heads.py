"""The newest state of the log, kept outside the database, so that a log cut short or written anew is found.

One JSON line a head in `heads.jsonl`: {"at", "seq", "hash", "note"}. `hash` is that of the last entry, `note` the
signed checkpoint over all of them; heads from before there were checkpoints have none.
"""

from __future__ import annotations

import fcntl
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from listener.minutes import nodes, tree
from listener.minutes.keys import signer_of
from listener.minutes.notes import Checkpoint
from listener.minutes.writer import Writer

ANEW = "heads_begun_anew"
_ANEW_WORDS = (
    "Before this entry, no newest state of the log was found signed outside the database (heads.jsonl). "
    "If the log was cut short before, that cannot be seen here. Compare it with a backup, or with what a witness kept."
)
FRESH = timedelta(days=1)
_LAST = 2**63 - 1  # the highest number that a row can have
_TAIL = 8192  # bytes, many times the longest line
_LATEST = 128 * 1024  # bytes, some hundred lines


@dataclass(frozen=True, slots=True)
class Head:
    """The state of the log at one moment: how many entries, the hash of the last, and the checkpoint."""

    at: str
    seq: int
    hash: str
    note: str = ""


def read_heads(path: Path) -> list[Head]:
    """All heads in the file, oldest first. A half-written last line (power cut) is passed over."""
    return list(_heads(path.read_bytes())) if path.exists() else []


def strange_lines(path: Path) -> list[int]:
    """The numbers of the lines that are whole and yet no heads: something else than Wardmote wrote them."""
    if not path.exists():
        return []
    lines = path.read_bytes().splitlines()
    return [number for number, line in enumerate(lines, 1) if _is_strange(line)]


def unread_lines(path: Path) -> list[int]:
    """The numbers of the lines that are not whole: half-written when the power went, or spoiled."""
    if not path.exists():
        return []
    lines = path.read_bytes().splitlines()
    return [n for n, line in enumerate(lines, 1) if line.strip() and _parsed(line) is None]  # fmt: skip


def newest_head(path: Path) -> Head | None:
    """The head of the most entries at the end of the file; None where there is none.

    It is not always in the last line: two processes that signed at once once left theirs out of order. All of the file
    is read only where its end holds no head, for something else may stand behind the heads that are there.
    """
    found = latest_heads(path, _TAIL) or read_heads(path)
    return max(found, key=lambda head: (head.seq, bool(head.note)), default=None)


def latest_heads(path: Path, size: int = _LATEST) -> list[Head]:
    """The heads in the last bytes of the file, oldest first: enough for what is looked at every minute."""
    if not path.exists():
        return []
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - size))
        return list(_heads(file.read()))


def note_head(db: Database, path: Path, at: str) -> Head | None:
    """Sign the present state and add it to the file, unless it stands there already. Returns it when added.

    Where signed heads were kept and are gone, an entry of the log says so first: else the new head would vouch for a
    log that was cut short meanwhile, and nothing would tell of it any more. The key lies in `keys` beside the file, and
    is made on first use. Where the newest head is of more entries than the log has, nothing is told and nothing signed:
    that the log is cut short is then to be seen. Raises UserError where the key cannot be read, and BusyError or
    StorageError where the entry cannot be written.
    """
    with _alone(path.parent):
        last, known = _last(db), newest_head(path)
        if last is None or known and known.seq > last[0]:
            return None
        if known and known.seq == last[0] and known.note:
            return None
        lost = _lost(db, path, at, known)
        # Before a word is said: without a key none is signed.
        signer = signer_of(path.parent)
        if lost and not _is_told(db, at):
            _tell_that_it_begins_anew(db, path, at, known)
            last = _last(db) or last
        root = tree.root(last[0], nodes.reader(db))
        note = signer.sign(Checkpoint(signer.name, last[0], root).text())
        head = Head(at, last[0], last[1], note)
        with path.open("a+b") as file:
            file.write(_line_break(path) + json.dumps(asdict(head)).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
    return head


def _last(db: Database) -> tuple[int, str] | None:
    """Number and hash of the newest entry; None where there is none."""
    query = "SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1"
    row = db.execute(query).fetchone()
    return (row[0], row[1]) if row else None


def _lost(db: Database, path: Path, at: str, known: Head | None) -> bool:
    """Whether a signed head must have been there once. A fresh folder has no key, no head, and entries of today alone."""
    if known:
        return not known.note
    secret = path.parent / "keys" / "minutes"
    if secret.exists() or secret.with_suffix(".pub").exists():
        return True
    query = "SELECT recorded_at FROM entries ORDER BY seq LIMIT 1"
    # A moment that cannot be read, or has no zone, says nothing of that.
    with suppress(ValueError, TypeError):
        first = datetime.fromisoformat(db.execute(query).fetchone()[0])
        return datetime.fromisoformat(at) - first > FRESH
    return False


def _is_told(db: Database, at: str) -> bool:
    """Whether the newest entry says already that heads are kept anew, as after a head that could not be written.

    An old one does not count: whoever cut the log back to it would be told of by nothing.
    """
    query = "SELECT event, recorded_at FROM entries ORDER BY seq DESC LIMIT 1"
    event, recorded = db.execute(query).fetchone()
    with suppress(ValueError, TypeError):
        since = datetime.fromisoformat(at) - datetime.fromisoformat(recorded)
        return bool(event == ANEW and since <= FRESH)
    return False


def _tell_that_it_begins_anew(
    db: Database, path: Path, at: str, known: Head | None
) -> None:
    """Write the entry after which heads are kept anew. Raises BusyError and StorageError, as the store does."""
    # The store knows of the heads too, so it cannot be known to this module before.
    from listener.store.faults import storage_faults

    moment = datetime.fromisoformat(at).astimezone(UTC).isoformat(timespec="microseconds")  # fmt: skip
    details = {"newest_unsigned": known.seq if known else 0}
    own = not db.conn.in_transaction
    with storage_faults(_file_of(db) or path):
        if own:
            db.conn.execute("BEGIN IMMEDIATE")
        try:
            Writer(b"", secrets.token_bytes).append(db, moment, ANEW, reason=_ANEW_WORDS, details=details)  # fmt: skip
            if own:
                db.conn.execute("COMMIT")
        except BaseException:
            if own and db.conn.in_transaction:  # a full disk has ended it already
                db.conn.execute("ROLLBACK")
            raise


def _file_of(db: Database) -> Path | None:
    """The file of the database; None for one that lies in no file."""
    name = db.conn.execute("PRAGMA database_list").fetchone()[2]
    return Path(name) if name else None


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One at a time: whoever looked first and wrote last would leave the heads out of order.

    The folder itself is locked, for the file is not made before there is something to write.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _line_break(path: Path) -> bytes:
    """What ends a half-written last line, so that the next head does not hang on to it."""
    with path.open("rb") as file:
        if not file.seek(0, os.SEEK_END):
            return b""
        file.seek(-1, os.SEEK_END)
        return b"" if file.read() == b"\n" else b"\n"


def _heads(lines: bytes) -> Iterator[Head]:
    for line in lines.splitlines():
        head = _head(_parsed(line))
        if head is not None:
            yield head


def _is_strange(line: bytes) -> bool:
    plain = _parsed(line)
    return plain is not None and _head(plain) is None


def _parsed(line: bytes) -> Any:
    """What a line says; None for one that is not whole."""
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _head(plain: Any) -> Head | None:
    """The head that a line means; None where it is none: another field, a wrong type, no possible number."""
    try:
        head = Head(**plain)
        for text in (head.at, head.hash, head.note):
            str.encode(text)
    except (TypeError, UnicodeEncodeError):
        return None
    return head if type(head.seq) is int and 0 < head.seq <= _LAST else None
