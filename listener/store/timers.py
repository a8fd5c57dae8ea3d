"""The promises that still run: hides by the machine that wait for a person's word."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from listener.store.connection import Store, Transaction, as_moment, as_text

CONFIRMED = "confirmed by a person"  # why a promised end was ended
SHOWN = "shown again"


@dataclass(frozen=True, slots=True)
class Promise:
    """One automatic hide that is on the platform and ends at `restore_at` unless a person agrees."""

    decision_id: int
    comment_id: str
    rule: str | None
    rules: frozenset[str]  # rules and subcodes that were seen in it
    started_at: datetime
    restore_at: datetime


def renew_timer(tx: Transaction, decision_id: int) -> None:
    """Have the promise of one hide by the machine run again, to its old end. A person's hide has none."""
    again = {"ended_at": None, "ended_why": None}
    tx.update("timers", again, "decision_id = ?", (decision_id,))


def confirm_by(store: Store) -> list[Promise]:
    """The newest promise on each hidden comment, the most pressing first."""
    rows = store.rows(
        """SELECT timers.*, decisions.rule, (SELECT body FROM judgements
            WHERE judgements.comment_id = timers.comment_id AND judgements.version = decisions.version
            ORDER BY judgement_id DESC LIMIT 1) AS body
        FROM timers JOIN decisions USING (decision_id) JOIN comments ON comments.comment_id = timers.comment_id
        WHERE ended_at IS NULL AND comments.hidden_by = 'wardmote' AND comments.gone_at IS NULL
            AND decision_id = (SELECT MAX(decision_id) FROM timers AS newer
                WHERE newer.comment_id = timers.comment_id AND newer.ended_at IS NULL)
        ORDER BY restore_at, decision_id"""
    )
    return [
        Promise(
            row["decision_id"],
            row["comment_id"],
            row["rule"],
            _seen(row["rule"], row["body"]),
            as_moment(row["started_at"]),
            as_moment(row["restore_at"]),
        )
        for row in rows
    ]


def _seen(rule: str | None, body: str | None) -> frozenset[str]:
    findings = json.loads(body)["findings"] if body else []
    named = [f[name] for f in findings for name in ("rule", "subcode")]
    return frozenset(str(name) for name in (rule, *named) if name)


def overdue_hidden(store: Store, now: datetime) -> int:
    """How many comments are past their time and not shown again yet."""
    query = "SELECT COUNT(DISTINCT comment_id) FROM timers WHERE ended_at IS NULL AND restore_at <= ?"
    return int(store.value(query, (as_text(now),)))


def is_overdue(store: Store, comment_id: str, now: datetime) -> bool:
    """Whether the time of a machine's hide on this comment is over, and it is not shown again yet."""
    query = "SELECT 1 FROM timers WHERE comment_id = ? AND ended_at IS NULL AND restore_at <= ?"
    return store.row(query, (comment_id, as_text(now))) is not None


def hours_promised(store: Store, decision_id: int) -> float | None:
    """How many hours a hide was given for a person to agree; None where it was given none."""
    row = store.row(
        "SELECT started_at, restore_at FROM timers WHERE decision_id = ?",
        (decision_id,),
    )
    if row is None:
        return None
    given = as_moment(row["restore_at"]) - as_moment(row["started_at"])
    return given.total_seconds() / 3600


def end_cut_short(store: Store, comment_id: str, at: datetime) -> datetime | None:
    """The end of the machine's hide that ran when somebody decided, at that moment, to show the comment; None for none."""
    found = store.value(
        """SELECT MIN(restore_at) FROM timers WHERE comment_id = ? AND started_at <= ?
            AND (ended_at IS NULL OR (ended_why = ? AND ended_at >= ?))""",
        (comment_id, as_text(at), SHOWN, as_text(at)),
    )
    return as_moment(found) if found else None


def first_end(store: Store, comment_id: str) -> datetime | None:
    """The earliest end promised for the hide that people confirmed, since the comment was last shown; None for none."""
    found = store.value(
        """SELECT MIN(restore_at) FROM timers WHERE comment_id = ? AND ended_why = ? AND started_at >=
            COALESCE((SELECT MAX(decided_at) FROM decisions WHERE comment_id = timers.comment_id AND verb = 'show'), '')""",
        (comment_id, CONFIRMED),
    )
    return as_moment(found) if found else None
