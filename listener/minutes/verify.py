"""Checks the whole log and names the first entry that is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from listener.minutes.entries import FIRST_PREVIOUS, Entry, commit_to
from listener.minutes.heads import Head

_FIELDS = ", ".join(f"entries.{name}" for name in Entry.__slots__)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verifying found. `first_bad` is the sequence number of the first bad entry, or None."""

    entries: int
    erased: int
    head: str
    first_bad: int | None = None
    fault: str = ""

    @property
    def sound(self) -> bool:
        return self.first_bad is None


def verify(db: Database, heads: Sequence[Head] = ()) -> Verdict:
    """Recompute every hash, link and commitment, and compare with the heads kept outside the database."""
    previous, count, erased = FIRST_PREVIOUS, 0, 0
    expected = {head.seq: head.hash for head in heads}
    allowed = _erasures(db)
    for entry, stored_hash, salt, body, has_payload in _rows(db):
        fault = _fault(entry, stored_hash, previous, count + 1)
        if not fault and has_payload and body is None and entry.seq in allowed:
            erased += 1
        elif not fault:
            fault = _payload_fault(entry, salt, body, has_payload)
        if not fault and expected.get(entry.seq, stored_hash) != stored_hash:
            fault = "differs from the head that was kept outside the database"
        if fault:
            return Verdict(count, erased, previous, count + 1, fault)
        previous, count = stored_hash, count + 1
    missing = [head.seq for head in heads if head.seq > count]
    if missing:
        fault = (
            f"is missing: a head for entry {max(missing)} was kept outside the database"
        )
        return Verdict(count, erased, previous, count + 1, fault)
    return Verdict(count, erased, previous)


def _erasures(db: Database) -> set[int]:
    """The entries whose payloads were erased on record, each erasure an entry of its own."""
    rows = db.execute("SELECT details FROM entries WHERE event = 'payloads_erased'")
    return {seq for (details,) in rows for seq in json.loads(details).get("seqs", ())}


def _rows(db: Database) -> Iterator[tuple[Entry, str, bytes | None, str | None, bool]]:
    query = f"""SELECT {_FIELDS}, entries.hash, payloads.salt, payloads.body, payloads.seq
        FROM entries LEFT JOIN payloads ON payloads.seq = entries.seq ORDER BY entries.seq"""
    width = len(Entry.__slots__)
    for row in db.execute(query):
        yield (
            Entry(*row[:width]),
            row[width],
            row[width + 1],
            row[width + 2],
            row[width + 3] is not None,
        )


def _fault(entry: Entry, stored_hash: str, previous: str, expected_seq: int) -> str:
    if entry.seq != expected_seq:
        return "is missing"
    if entry.previous != previous:
        return "does not follow from the entry before it"
    if entry.hash() != stored_hash:
        return "was changed after it was written"
    return ""


def _payload_fault(
    entry: Entry, salt: bytes | None, body: str | None, has_payload: bool
) -> str:
    if not entry.commitment:
        return "has a payload that it never had" if has_payload else ""
    if salt is None or body is None:
        return "has lost its payload, and no erasure is on record"
    return (
        ""
        if commit_to(body, salt) == entry.commitment
        else "has a payload that was changed"
    )
