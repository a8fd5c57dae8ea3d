"""Acts on a platform, the timers that undo the unconfirmed, and the breaker that stops a runaway."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from listener.store.connection import Row, Store, Transaction, as_moment, as_text
from listener.store.decisions import Decision
from moderation.rules import Limits

ActVerb = Literal["hide", "show"]


@dataclass(frozen=True, slots=True)
class Act:
    """One wish to hide or show, from intention to end."""

    act_id: int
    decision_id: int
    comment_id: str
    version: int
    verb: ActVerb
    state: Literal["intended", "done", "dropped", "stuck"]
    attempts: int
    outcome: str
    intended_at: datetime


def intend(
    tx: Transaction, decision: Decision, verb: ActVerb, evidence_id: int, notice_id: int
) -> int:
    """Write down a wish, before anything is done; gives its id."""
    return tx.insert(
        "acts",
        {
            "decision_id": decision.decision_id,
            "evidence_id": evidence_id,
            "notice_id": notice_id,
            "comment_id": decision.comment_id,
            "version": decision.version,
            "verb": verb,
            "state": "intended",
            "intended_at": tx.at,
            "next_try_at": tx.at,
        },
    )


def due(store: Store, now: datetime) -> list[Act]:
    """Wishes whose time to try has come, oldest first."""
    rows = store.rows(
        "SELECT * FROM acts WHERE state = 'intended' AND next_try_at <= ? ORDER BY act_id",
        (as_text(now),),
    )
    return [_as_act(row) for row in rows]


def act(store: Store, act_id: int) -> Act | None:
    """One act, or None."""
    row = store.row("SELECT * FROM acts WHERE act_id = ?", (act_id,))
    return _as_act(row) if row else None


def acts_on(store: Store, comment_id: str) -> list[Act]:
    """All acts on a comment, oldest first."""
    return [
        _as_act(row)
        for row in store.rows(
            "SELECT * FROM acts WHERE comment_id = ? ORDER BY act_id", (comment_id,)
        )
    ]


def settled_at(store: Store, comment_id: str) -> datetime | None:
    """When the last act on a comment ended; None where one is still open, or there was none."""
    row = store.row(
        "SELECT MAX(finished_at) AS ended_at, SUM(state = 'intended') AS open FROM acts WHERE comment_id = ?",
        (comment_id,),
    )
    return (
        as_moment(row["ended_at"])
        if row and row["ended_at"] and not row["open"]
        else None
    )


def act_of(store: Store, decision_id: int) -> Act | None:
    """The act that a decision wished for, or None."""
    row = store.row("SELECT * FROM acts WHERE decision_id = ?", (decision_id,))
    return _as_act(row) if row else None


def _as_act(row: Row) -> Act:
    return Act(
        row["act_id"],
        row["decision_id"],
        row["comment_id"],
        row["version"],
        row["verb"],
        row["state"],
        row["attempts"],
        row["outcome"],
        as_moment(row["intended_at"]),
    )


def finish(
    tx: Transaction, act: Act, state: Literal["done", "dropped", "stuck"], outcome: str
) -> bool:
    """End an act; False where another process ended it first."""
    changes = {"state": state, "outcome": outcome, "finished_at": tx.at}
    return (
        tx.update("acts", changes, "act_id = ? AND state = 'intended'", (act.act_id,))
        == 1
    )


def postpone(
    tx: Transaction, act: Act, until: datetime, outcome: str, *, attempts: int
) -> None:
    """Try an act again later."""
    changes = {"attempts": attempts, "next_try_at": as_text(until), "outcome": outcome}
    tx.update("acts", changes, "act_id = ? AND state = 'intended'", (act.act_id,))


def open_wish(store: Store, comment_id: str, verb: ActVerb) -> Act | None:
    """The wish to hide or show a comment that is not ended yet, or None."""
    row = store.row(
        "SELECT * FROM acts WHERE comment_id = ? AND verb = ? AND state = 'intended' ORDER BY act_id DESC",
        (comment_id, verb),
    )
    return _as_act(row) if row else None


def set_hidden_by(tx: Transaction, comment_id: str, name: str | None) -> None:
    """Note who hid a comment, or that it is visible."""
    tx.update("comments", {"hidden_by": name}, "comment_id = ?", (comment_id,))


def spare_version(tx: Transaction, comment_id: str, version: int) -> None:
    """A person put this version back: no machine hides it again."""
    tx.update(
        "comments",
        {"shown_by_person_version": version},
        "comment_id = ?",
        (comment_id,),
    )


def start_timer(tx: Transaction, decision: Decision, restore_at: datetime) -> None:
    """Promise that a machine's hide ends at `restore_at` unless a person confirms it."""
    row = {
        "decision_id": decision.decision_id,
        "comment_id": decision.comment_id,
        "restore_at": as_text(restore_at),
    }
    tx.insert("timers", row)


def stop_timers(tx: Transaction, comment_id: str, why: str) -> bool:
    """End the promises on a comment; False where there was none."""
    return (
        tx.update(
            "timers",
            {"ended_at": tx.at, "ended_why": why},
            "comment_id = ? AND ended_at IS NULL",
            (comment_id,),
        )
        > 0
    )


def overdue_timers(store: Store, now: datetime) -> list[Row]:
    """Promises whose time has come."""
    query = "SELECT * FROM timers WHERE ended_at IS NULL AND restore_at <= ? ORDER BY decision_id"
    return store.rows(query, (as_text(now),))


def machine_hides_since(store: Store, page_id: str, since: datetime) -> int:
    """How many hides the machine decided on a page since a moment."""
    return int(
        store.value(
            """SELECT COUNT(*) FROM decisions JOIN comments USING (comment_id)
            WHERE decisions.actor = 'wardmote' AND decisions.verb = 'hide' AND decided_at > ? AND page_id = ?""",
            (as_text(since), page_id),
        )
    )


def comments_since(store: Store, page_id: str, since: datetime) -> int:
    """How many comments were first seen on a page since a moment."""
    query = "SELECT COUNT(*) FROM comments WHERE page_id = ? AND first_seen_at > ?"
    return int(store.value(query, (page_id, as_text(since))))


def breaker(store: Store, page_id: str) -> str | None:
    """Why the machine may not hide on this page just now, or None."""
    found = store.value("SELECT reason FROM breakers WHERE page_id = ?", (page_id,))
    return str(found) if found else None


def open_breaker(tx: Transaction, page_id: str, reason: str) -> None:
    """Stop the machine's hides on a page until a person closes the breaker."""
    tx.insert(
        "breakers",
        {"page_id": page_id, "reason": reason, "opened_at": tx.at},
        ignore=True,
    )


def hides_allowed(
    store: Store, page_id: str, now: datetime, limits: Limits
) -> str | None:
    """None where one more machine hide stays within policy 4.1, else why it does not."""
    per_hour = limits.auto_hides_per_hour
    if machine_hides_since(store, page_id, now - timedelta(hours=1)) >= per_hour:
        return f"more than {per_hour} automatic hides within an hour"
    day = now - timedelta(days=1)
    share = int(limits.auto_hide_share_per_day * comments_since(store, page_id, day))
    ceiling = max(limits.auto_hides_per_day_minimum, share)
    if machine_hides_since(store, page_id, day) >= ceiling:
        return f"more than {ceiling} automatic hides within a day"
    return None
