"""Corrections that are due because one of the page's own posts was deleted or changed (policy 6.5)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from listener.minutes.writer import Actor
from listener.store.connection import LISTED, Row, Store, Transaction, as_text
from listener.store.forgetting import erase_payloads

_TASKS = """SELECT correction_tasks.*, posts.page_id, posts.permalink, posts.gone_at, posts.text AS now_says
    FROM correction_tasks JOIN posts USING (post_id)"""


def correction(store: Store, task_id: int) -> Row | None:
    """One correction with its post, or None. `text` is what was filled in, by language and gap."""
    return _read(store.row(f"{_TASKS} WHERE task_id = ?", (task_id,)))


def open_corrections(store: Store) -> list[Row]:
    """Those that wait, the first to fall due at the top."""
    rows = store.rows(f"{_TASKS} WHERE closed_at IS NULL ORDER BY due_at, task_id")
    return [row for row in map(_read, rows) if row]


def closed_corrections(store: Store, most: int) -> list[Row]:
    """Those that are closed, the newest first."""
    query = f"{_TASKS} WHERE closed_at IS NOT NULL ORDER BY closed_at DESC, task_id DESC LIMIT ?"
    return [row for row in map(_read, store.rows(query, (most,))) if row]


def count_corrections(store: Store, now: datetime) -> tuple[int, int]:
    """How many wait, and how many of them are late."""
    row = store.row(
        "SELECT COUNT(*) AS open, COALESCE(SUM(due_at <= ?), 0) AS late FROM correction_tasks WHERE closed_at IS NULL",
        (as_text(now),),
    )
    return (row["open"], row["late"]) if row else (0, 0)


def _read(row: Row | None) -> Row | None:
    return row and {**row, "text": json.loads(row["text"])}


def open_task(
    tx: Transaction, post_id: str, what: str, was: str, due: datetime
) -> tuple[int, bool]:
    """The open correction of a post, made where there is none; its number, and whether it is new.

    A post that was changed first and then deleted has one, which counts from the deletion.
    """
    mine = "post_id = ? AND closed_at IS NULL"
    there = tx.store.row(f"SELECT * FROM correction_tasks WHERE {mine}", (post_id,))
    if there is None:
        row = {"post_id": post_id, "what": what, "was": was}
        return tx.insert("correction_tasks", {**row, "found_at": tx.at, "due_at": as_text(due)}), True  # fmt: skip
    if there["what"] == "edited" and what == "deleted":
        changes = {"what": what, "found_at": tx.at, "due_at": as_text(due)}
        tx.update("correction_tasks", changes, mine, (post_id,))
    return int(there["task_id"]), False


def save_correction_text(tx: Transaction, task_id: int, text: Mapping[str, Mapping[str, str]]) -> None:  # fmt: skip
    """Keep what somebody filled in."""
    said = json.dumps({tongue: dict(gaps) for tongue, gaps in text.items()}, ensure_ascii=False)  # fmt: skip
    tx.update("correction_tasks", {"text": said}, "task_id = ?", (task_id,))


def close_task(
    tx: Transaction, task_id: int, outcome: str, actor: Actor, reason: str
) -> bool:
    """Close a correction; False where it was closed already."""
    changes = {
        "closed_at": tx.at,
        "outcome": outcome,
        "closed_by": actor.name,
        "role": actor.role,
        "reason": reason,
    }
    where = "task_id = ? AND closed_at IS NULL"
    return tx.update("correction_tasks", changes, where, (task_id,)) == 1


def due_corrections(store: Store, page_id: str, before: datetime, limit: int) -> list[Row]:  # fmt: skip
    """Corrections of a page that were found so long ago and still have words: task_id, post_id, found_at."""
    return store.rows(
        """SELECT task_id, post_id, found_at FROM correction_tasks JOIN posts USING (post_id)
        WHERE correction_tasks.erased_at IS NULL AND page_id = ? AND found_at <= ? ORDER BY found_at LIMIT ?""",
        (page_id, as_text(before), limit),
    )


def erase_corrections(tx: Transaction, rows: Sequence[Row]) -> list[int]:
    """Erase the words of corrections, and of posts that are gone. Gives the log entries whose payloads went."""
    tasks = (json.dumps([row["task_id"] for row in rows]),)
    posts = sorted({row["post_id"] for row in rows})
    bare = {"was": "", "text": "{}", "reason": "", "erased_at": tx.at}
    tx.update("correction_tasks", bare, f"task_id IN {LISTED}", tasks)
    gone = f"post_id IN {LISTED} AND gone_at IS NOT NULL AND erased_at IS NULL"
    empty = {"text": "", "permalink": "", "erased_at": tx.at}
    tx.update("posts", empty, gone, (json.dumps(posts),))
    return erase_payloads(tx, posts)
