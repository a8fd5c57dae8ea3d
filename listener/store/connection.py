"""Opens the file, and keeps the transaction law: state and its log entry commit together, or not at all."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from listener.backups.swap import sharing
from listener.errors import UserError
from listener.minutes.entries import Entry
from listener.minutes.writer import MACHINE, Actor, Writer
from listener.schema import STEPS, migrations, whole
from listener.store.faults import storage_faults, was_ours

BUSY_SECONDS = 30.0
PAGES_STEP = "step_016_reviewing"
LISTED = "(SELECT value FROM json_each(?))"  # of many values, given as one JSON text
Row = dict[str, Any]


class UnloggedChange(RuntimeError):
    """A transaction changed state and recorded nothing. A fault in our code: nothing was written."""


def as_text(moment: datetime) -> str:
    """A moment as it is stored: UTC, ISO 8601, microseconds, so that texts sort as times do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def as_moment(text: str) -> datetime:
    """The stored text back as an aware moment."""
    return datetime.fromisoformat(text)


def has_entries(path: Path) -> bool:
    """Whether a file is a database with log entries in it. Raises UserError where it is no database."""
    if not path.exists():
        return False
    with storage_faults(path, ours=was_ours(path)):
        try:
            with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as db:
                return db.execute("SELECT 1 FROM entries LIMIT 1").fetchone() is not None  # fmt: skip
        except sqlite3.OperationalError as error:
            return "no such table" not in str(error)  # in doubt there are


def make_closed(path: Path) -> None:
    """Make the file where there is none: names and words of people lie in it, and SQLite would let others read it.

    Made without being opened. To close any descriptor of a database drops every lock that the process has on it
    (sqlite.org/howtocorrupt.html, 2.2), and then the next process to end takes the log away under those who write.
    """
    with suppress(FileExistsError):
        os.mknod(os.path.realpath(path), 0o600 | stat.S_IFREG)


def steps_of_others(db: Database) -> set[str]:
    """The steps that made the shape of a database, and that this version does not know: a newer one took them."""
    return {step.name for step in migrations.applied(db)} - STEPS


class Store:
    """One open SQLite file. Not shared between threads: open one for each."""

    def __init__(self, path: Path, writer: Writer) -> None:
        self.path = path
        self.writer = writer
        with storage_faults(path, ours=was_ours(path)):
            self._shared: int | None = sharing(
                path.parent
            )  # so that no restore begins meanwhile
            make_closed(path)
            connection = sqlite3.connect(
                path, timeout=BUSY_SECONDS, isolation_level=None
            )
            self.db = Database(connection)
            for pragma in (
                "journal_mode=WAL",
                "synchronous=FULL",
                "foreign_keys=ON",
                "secure_delete=ON",
            ):
                connection.execute(f"PRAGMA {pragma}")
            self._bring_up_to_date()

    def _bring_up_to_date(self) -> None:
        if steps_of_others(self.db):
            raise UserError(
                f"{self.path} was written by a newer version of Wardmote. Install that version, or restore a backup."
            )
        if migrations.pending(self.db):
            # One writer at a time, or two first starts would both find the step undone.
            self.db.conn.execute("BEGIN IMMEDIATE")
            if whole.is_empty(self.db):
                whole.make(self.db)
            fresh = {step.name for step in migrations.pending(self.db)}
            migrations.apply(self.db)
            if PAGES_STEP in fresh:
                self._note_pages()
            self.db.conn.execute("COMMIT")

    def _note_pages(self) -> None:
        """The page of each pseudonym in a log from before there was a table for it: only we have the key."""
        known = self.db.execute("SELECT comment_id, page_id FROM comments")
        self.db.conn.executemany(
            "INSERT OR IGNORE INTO subject_pages VALUES (?, ?)",
            [(self.writer.subject(comment_id), page) for comment_id, page in known],
        )

    def rows(self, query: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a SELECT, as dictionaries."""
        with storage_faults(self.path):
            # conn, not db.query: sqlite-utils opens a savepoint for each SELECT, which costs as much as the SELECT.
            found = self.db.conn.execute(query, values)
            if found.description is None:
                raise ValueError("only what gives rows is asked for here")
            names = [column[0] for column in found.description]
            return [dict(zip(names, row, strict=True)) for row in found]

    def row(self, query: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row of a SELECT, or None."""
        return next(iter(self.rows(query, values)), None)

    def value(self, query: str, values: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or None."""
        found = self.row(query, values)
        return next(iter(found.values())) if found else None

    @contextmanager
    def transaction(self, now: datetime) -> Iterator[Transaction]:
        """Write state and its entries as one. Raises UnloggedChange where state was changed without an entry."""
        with storage_faults(self.path):
            # IMMEDIATE: a plain BEGIN would lose to a second writer at its first write, after we had read.
            self.db.conn.execute("BEGIN IMMEDIATE")
            try:
                change = Transaction(self, now)
                yield change
                change.check()
                self.db.conn.execute("COMMIT")
            except BaseException:
                if self.db.conn.in_transaction:
                    self.db.conn.execute("ROLLBACK")
                raise

    def beat(self, name: str, now: datetime, detail: str = "") -> None:
        """Leave a sign of life for `status`. Like `touch_session` it needs no entry: nothing is decided by it."""
        with storage_faults(self.path):
            self.db.conn.execute(
                "INSERT INTO beats VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET at = excluded.at, detail = excluded.detail",
                (name, as_text(now), detail),
            )

    def close(self) -> None:
        """Close the file."""
        self.db.close()
        if self._shared is not None:
            os.close(self._shared)
            self._shared = None


class Transaction:
    """An open write. `now` is the moment that every row in it carries."""

    def __init__(self, store: Store, now: datetime) -> None:
        self.store = store
        self.db = store.db
        self.now = now
        self.at = as_text(now)
        self._changed = False
        self._recorded = False

    def record(
        self,
        event: str,
        *,
        actor: Actor = MACHINE,
        about: str = "",
        rule: str | None = None,
        rules_version: str = "",
        reason: str = "",
        details: Mapping[str, Any] | None = None,
        payload: Mapping[str, Any] | None = None,
    ) -> Entry:
        """Append one entry to the minutes. `details` must hold no text and no name; `payload` may."""
        self._recorded = True
        entry = self.store.writer.append(
            self.db,
            self.at,
            event,
            actor=actor,
            about=about,
            rule=rule,
            rules_version=rules_version,
            reason=reason,
            details=details,
            payload=payload,
        )
        if about:
            self.db.execute(
                """INSERT OR IGNORE INTO subject_pages SELECT ?, page_id FROM comments
                WHERE comment_id = ?""",
                (entry.subject, about),
            )
        return entry

    def insert(
        self, table: str, row: Mapping[str, Any], *, ignore: bool = False
    ) -> int:
        """Add a row; give its rowid. With `ignore`, a row that is there already stays as it is."""
        names = ", ".join(row)
        marks = ", ".join("?" for _ in row)
        verb = "INSERT OR IGNORE" if ignore else "INSERT"
        # conn, not db.insert: sqlite-utils opens a savepoint for each row, which costs more than the row.
        done = self.db.conn.execute(
            f"{verb} INTO {table} ({names}) VALUES ({marks})", tuple(row.values())
        )
        self._changed |= done.rowcount > 0
        return int(done.lastrowid or 0)

    def upsert(self, table: str, row: Mapping[str, Any], pk: str) -> None:
        """Add a row, or change the one with the same key."""
        self._changed = True
        names, marks = ", ".join(row), ", ".join("?" for _ in row)
        sets = ", ".join(f"{name} = excluded.{name}" for name in row if name != pk)
        self.db.conn.execute(
            f"INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT ({pk}) DO UPDATE SET {sets}",
            tuple(row.values()),
        )

    def update(
        self, table: str, changes: Mapping[str, Any], where: str, values: Sequence[Any]
    ) -> int:
        """Change rows; give how many."""
        sets = ", ".join(f"{name} = ?" for name in changes)
        done = self.db.conn.execute(
            f"UPDATE {table} SET {sets} WHERE {where}", (*changes.values(), *values)
        )
        self._changed |= done.rowcount > 0
        return done.rowcount

    def take_away(self, table: str, where: str, values: Sequence[Any] = ()) -> int:
        """Take rows away; give how many."""
        done = self.db.conn.execute(f"DELETE FROM {table} WHERE {where}", values)
        self._changed |= done.rowcount > 0
        return done.rowcount

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """A part that is done whole or, where it raises, not at all, while the rest of the write can go on."""
        before = self._changed, self._recorded
        self.db.conn.execute("SAVEPOINT attempt")
        try:
            yield
        except BaseException:
            if self.db.conn.in_transaction:  # a full disk has ended it already
                self.db.conn.execute("ROLLBACK TO attempt")
                self.db.conn.execute("RELEASE attempt")
            self._changed, self._recorded = before
            raise
        self.db.conn.execute("RELEASE attempt")

    def check(self) -> None:
        """Refuse to commit a change of state that left no entry."""
        if self._changed and not self._recorded:
            raise UnloggedChange(
                "state was changed without an entry in the minutes; nothing was written"
            )
