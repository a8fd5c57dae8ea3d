"""The newest hash, kept outside the database, so that a log cut short is found.

One JSON line a head in `heads.jsonl`: {"at", "seq", "hash"}. Signed and witnessed heads build on this file.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Head:
    """The state of the log at one moment: how many entries, and the hash of the last."""

    at: str
    seq: int
    hash: str


def read_heads(path: Path) -> list[Head]:
    """All heads in the file, oldest first. A half-written last line (power cut) is passed over."""
    if not path.exists():
        return []
    heads = []
    for line in path.read_text().splitlines():
        try:
            heads.append(Head(**json.loads(line)))
        except (ValueError, TypeError):
            continue
    return heads


def note_head(db: Database, path: Path, at: str) -> Head | None:
    """Add the present head to the file unless it stands there already. Returns it when added."""
    last = db.execute(
        "SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    if last is None:
        return None
    head = Head(at, last[0], last[1])
    known = read_heads(path)
    if known and known[-1].seq >= head.seq:
        return None
    with path.open("a") as file:
        file.write(json.dumps(asdict(head)) + "\n")
        file.flush()
        os.fsync(file.fileno())
    return head
