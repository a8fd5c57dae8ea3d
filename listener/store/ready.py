"""What a hide needs, read back from the database in the write that makes it: nothing here is taken from what was meant."""

from __future__ import annotations

import hashlib
from datetime import datetime

from listener.store.comments import Kept
from listener.store.connection import Store, as_text

FULL = 2  # PRAGMA synchronous: a commit is on the disk before it is told as done


def evidence_is_kept(store: Store, evidence_id: int, known: Kept) -> bool:
    """Whether evidence of these very words is there, and is what its hash says."""
    row = store.row(
        "SELECT comment_id, version, body, sha256 FROM evidence WHERE evidence_id = ?",
        (evidence_id,),
    )
    if row is None or not row["body"]:
        return False
    ours = (row["comment_id"], row["version"]) == (known.comment.comment_id, known.version)  # fmt: skip
    return ours and hashlib.sha256(row["body"].encode()).hexdigest() == row["sha256"]


def notice_is_ready(store: Store, notice_id: int, decision_id: int) -> bool:
    """Whether the notice of a decision is there, with words in English and in Welsh."""
    row = store.row(
        "SELECT english, welsh FROM notices WHERE notice_id = ? AND decision_id = ?",
        (notice_id, decision_id),
    )
    return row is not None and bool(row["english"].strip() and row["welsh"].strip())


def end_is_stored(store: Store, decision_id: int, comment_id: str, restore_at: datetime) -> bool:  # fmt: skip
    """Whether the end that was promised for a machine's hide is there, is that moment, and runs."""
    row = store.row(
        "SELECT comment_id, restore_at, ended_at FROM timers WHERE decision_id = ?",
        (decision_id,),
    )
    return row == {"comment_id": comment_id, "restore_at": as_text(restore_at), "ended_at": None}  # fmt: skip


def wish_is_stored(store: Store, act_id: int, decision_id: int) -> bool:
    """Whether the wish to hide is there, not yet begun."""
    return store.row(
        "SELECT decision_id, verb, state, attempted_at FROM acts WHERE act_id = ?",
        (act_id,),
    ) == {"decision_id": decision_id, "verb": "hide", "state": "intended", "attempted_at": None}  # fmt: skip


def writes_last(store: Store) -> bool:
    """Whether what is committed is on the disk before anything follows from it."""
    return int(store.value("PRAGMA synchronous")) >= FULL
