"""What was erased, kept outside the database, so that a restored backup does not bring it back (RET-11).

One JSON line an erasure in `erasures.jsonl`: "at", when; "seqs", the log entries whose payloads were erased; "subjects",
the pseudonyms of the comments that were erased whole, and whether that was "requested" by a person; "asked", those that
are to be erased once nothing keeps them any more; "evidence", the hashes of the captures that were erased; "hashes", those
of the log entries, in their order. It holds no text and no name.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from listener.store import Store, Transaction
from listener.store.backup import (
    blank_evidence,
    blank_payloads,
    live_words,
    recorded_erasures,
)
from listener.store.comments import every_comment_id
from listener.store.connection import as_moment
from listener.store.faults import storage_faults
from listener.store.persons import ask_erasure


@dataclass(frozen=True, slots=True)
class Erasure:
    """One erasure. `at` is UTC in ISO 8601, `seqs` are log entries, `subjects` and `asked` pseudonyms of comments.

    `requested`: a person asked for it, so nothing is kept by which the comment is known again. Of lines from before this
    was noted nobody knows, and what keeps less counts. `evidence`: by hashes, for a restored log gives numbers anew; `hashes`
    are those of `seqs`, none in lines from before they were noted.
    """

    at: str
    seqs: tuple[int, ...] = ()
    subjects: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    requested: bool = True
    hashes: tuple[str, ...] = ()


# Erases comments whole, by their pseudonyms, and records that, in the transaction it is given. The last says whether a
# digest stays, by which each is known again.
EraseComments = Callable[[Transaction, Sequence[str], bool], object]


def append(path: Path, erasure: Erasure) -> None:
    """Add an erasure, and have the disk keep it. Raises UserError for a full or read-only disk."""
    with storage_faults(path):
        new = not path.exists()
        with os.fdopen(
            os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600), "a+b"
        ) as file:
            if file.tell() and not _ends_with_line(file.fileno(), file.tell()):
                file.write(b"\n")  # a line cut short by a crash must not spoil this one
            file.write(line(erasure).encode())
            file.flush()
            os.fsync(file.fileno())
        if new:
            folder = os.open(path.parent, os.O_RDONLY)
            os.fsync(folder)
            os.close(folder)


def _ends_with_line(file: int, size: int) -> bool:
    return os.pread(file, 1, size - 1) == b"\n"


def line(erasure: Erasure) -> str:
    """One erasure as it stands in the file."""
    return json.dumps(asdict(erasure), sort_keys=True) + "\n"


def read(path: Path) -> list[Erasure]:
    """All erasures of a file, oldest first; none where there is no file. A half-written line is passed over."""
    if not path.exists():
        return []
    with storage_faults(path):
        found = (_parse(text) for text in path.read_bytes().splitlines())
        return [erasure for erasure in found if erasure is not None]


def first_fault(path: Path) -> int | None:
    """The number of the first line that is no erasure, but for a last one that was cut short; None where all are."""
    with storage_faults(path):
        lines = path.read_bytes().splitlines()
    bad = [at for at, text in enumerate(lines, 1) if _parse(text) is None]
    return bad[0] if bad and (len(lines) == 1 or bad[0] < len(lines)) else None


def _parse(text: bytes) -> Erasure | None:
    try:
        plain = json.loads(text)
        at = datetime.fromisoformat(plain["at"])
        seqs = tuple(int(seq) for seq in plain.get("seqs", ()))
        subjects = tuple(str(subject) for subject in plain.get("subjects", ()))
        asked = tuple(str(subject) for subject in plain.get("asked", ()))
        evidence = tuple(str(sha256) for sha256 in plain.get("evidence", ()))
        requested = bool(plain.get("requested", True))
        hashes = tuple(str(one) for one in plain.get("hashes", ()))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    if not at.tzinfo:
        return None
    return Erasure(plain["at"], seqs, subjects, asked, evidence, requested, hashes)


def together(*lists: Iterable[Erasure]) -> list[Erasure]:
    """Several lists as one, in the order of time, nothing twice."""
    everything = {erasure: None for one in lists for erasure in one}
    return sorted(everything, key=lambda erasure: datetime.fromisoformat(erasure.at))


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a replay found to do: entries whose payloads it blanked, comments that are to be erased whole, and captures."""

    seqs: tuple[int, ...]
    subjects: tuple[str, ...]
    evidence: tuple[int, ...]


def replay(
    store: Store,
    erasures: Sequence[Erasure],
    now: datetime,
    comments: EraseComments | None = None,
) -> Replayed:
    """Erase anew, in a restored database, what was erased since its backup was made.

    An entry written after an erasure was never meant by it: numbers are given anew when a log is rolled back. Nor were
    the words of a comment that was erased as gone, and stood on the platform again later.
    """
    known = {one for past in recorded_erasures(store.path) for one in past.subjects}
    subjects = {one for erasure in erasures for one in erasure.subjects} - known
    requested = {one for erasure in erasures if erasure.requested for one in erasure.subjects}  # fmt: skip
    hashes = {one for erasure in erasures for one in erasure.evidence}
    with store.transaction(now) as tx:
        blanked = {
            seq
            for erasure in erasures
            for seq in blank_payloads(
                tx, erasure.seqs, datetime.fromisoformat(erasure.at), erasure.hashes
            )
        }
        numbers = blank_evidence(tx, sorted(hashes))
        if blanked or numbers:
            evidence = {"evidence": numbers} if numbers else {}
            tx.record(
                "payloads_erased",
                reason="They had been erased since the backup was made.",
                details={"seqs": sorted(blanked), **evidence},
            )
        subjects -= _met_again(tx, erasures, subjects - requested)
        for part, marked in ((subjects & requested, False), (subjects - requested, True)):  # fmt: skip
            if part and comments is not None:
                comments(tx, sorted(part), marked)
        asked = {one for erasure in erasures for one in erasure.asked}
        _ask_again(tx, asked - known - subjects)
    return Replayed(tuple(sorted(blanked)), tuple(sorted(subjects)), tuple(numbers))


def _met_again(
    tx: Transaction, erasures: Sequence[Erasure], subjects: Collection[str]
) -> set[str]:
    """Those of these comments whose words were taken in later than each of their erasures."""
    erased_at = {
        one: erasure.at
        for erasure in together(erasures)
        for one in erasure.subjects
        if one in subjects
    }
    if not erased_at:
        return set()
    marked = ((tx.store.writer.subject(row["comment_id"]), row) for row in live_words(tx.store))  # fmt: skip
    return {
        subject
        for subject, row in marked
        if subject in erased_at
        and as_moment(row["seen_at"]) > datetime.fromisoformat(erased_at[subject])
    }


def _ask_again(tx: Transaction, asked: Collection[str]) -> None:
    """Note anew that these comments are to be erased as soon as nothing keeps them: each by its pseudonym."""
    subject = tx.store.writer.subject
    found = [each for each in every_comment_id(tx.store) if subject(each) in asked] if asked else []  # fmt: skip
    if found:
        ask_erasure(tx, found)
        tx.record(
            "erasure_asked",
            reason="It had been asked for since the backup was made, or before, and waited.",
            details={"comments": len(found)},
        )
