"""Acts on a platform, the timers that undo the unconfirmed, and the breaker that stops a runaway."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from listener.store.connection import Row, Store, Transaction, as_moment, as_text
from listener.store.decisions import Decision
from moderation.rules import Limits

ActVerb = Literal["hide", "show"]
# No wish waits longer, none to give somebody back their voice as long; what seems to comes from a clock that was wrong.
FARTHEST, FARTHEST_BACK = timedelta(days=1, minutes=10), timedelta(hours=2, minutes=10)
CLOCK_SLACK = timedelta(minutes=10)
OTHERWISE = "a person decided otherwise"


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
    attempted: (
        bool  # the platform was called: it may be done, even where no answer came
    )


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
    """Wishes whose time to try has come, oldest first; also those that a wrong clock put far ahead.

    A wish to show that was made or put off by a clock that was ahead does not wait for that clock: it ends a hide.
    """
    at = [as_text(now + far) for far in (timedelta(), FARTHEST, FARTHEST_BACK, CLOCK_SLACK)]  # fmt: skip
    rows = store.rows(
        """SELECT * FROM acts WHERE state = 'intended' AND (next_try_at <= ? OR next_try_at > ?
            OR (verb = 'show' AND (next_try_at > ? OR intended_at > ?))) ORDER BY +act_id""",
        at,
    )
    return [_as_act(row) for row in rows]


def act(store: Store, act_id: int) -> Act | None:
    """One act, or None."""
    row = store.row("SELECT * FROM acts WHERE act_id = ?", (act_id,))
    return _as_act(row) if row else None


def is_open(store: Store, act_id: int) -> bool:
    """Whether a wish waits to be carried out."""
    query = "SELECT 1 FROM acts WHERE act_id = ? AND state = 'intended'"
    return store.row(query, (act_id,)) is not None


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
        row["attempted_at"] is not None,
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


def take_up(tx: Transaction, act: Act) -> None:
    """Go on with an act that was ended too early."""
    changes = {"state": "intended", "outcome": "", "finished_at": None, "next_try_at": tx.at}  # fmt: skip
    where = "act_id = ? AND state IN ('dropped', 'stuck')"
    tx.update("acts", changes, where, (act.act_id,))


def mark_attempted(tx: Transaction, act: Act) -> None:
    """Note, before the platform is called, that it is about to be."""
    tx.update("acts", {"attempted_at": tx.at}, "act_id = ?", (act.act_id,))


def unmark_attempted(tx: Transaction, act: Act) -> None:
    """Note that the platform has refused the one call there was: nothing was done."""
    tx.update("acts", {"attempted_at": None}, "act_id = ?", (act.act_id,))


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


def drop_open(
    tx: Transaction, comment_id: str, verb: ActVerb, why: str = OTHERWISE
) -> bool:
    """Drop every wish of a kind that is still on its way; False where there was none.

    One may have reached the platform: whoever asks wishes the opposite, or wishes the same anew.
    """
    changes = {"state": "dropped", "outcome": why, "finished_at": tx.at}
    where = "comment_id = ? AND verb = ? AND state = 'intended'"
    return tx.update("acts", changes, where, (comment_id, verb)) > 0


def overruled(store: Store, wish: Act) -> bool:
    """Whether a person has hidden the comment since this wish was made, or agreed with its hide, and that stands."""
    query = """SELECT 1 FROM decisions LEFT JOIN acts USING (decision_id)
        WHERE decisions.comment_id = ? AND decision_id > ? AND role <> 'daemon'
        AND (decisions.verb = 'confirm' OR (decisions.verb = 'hide' AND acts.state IN ('intended', 'done')))
        AND NOT EXISTS (SELECT 1 FROM decisions AS later WHERE later.undoes = decisions.decision_id)"""
    return store.row(query, (wish.comment_id, wish.decision_id)) is not None


def pages_with_hides(store: Store) -> list[str]:
    """The pages on which something that we acted on is hidden, or a wish is on its way."""
    rows = store.rows(
        """SELECT page_id FROM comments WHERE hidden_by IS NOT NULL AND gone_at IS NULL
            AND EXISTS (SELECT 1 FROM acts WHERE acts.comment_id = comments.comment_id)
        UNION SELECT page_id FROM acts CROSS JOIN comments USING (comment_id)
            WHERE state = 'intended' AND gone_at IS NULL
        ORDER BY page_id"""
    )
    return [row["page_id"] for row in rows]


def set_hidden_by(tx: Transaction, comment_id: str, name: str | None) -> None:
    """Note who hid a comment, or that it is visible."""
    tx.update("comments", {"hidden_by": name}, "comment_id = ?", (comment_id,))


def spare_version(tx: Transaction, comment_id: str, version: int | None) -> None:
    """A person put this version back: no machine hides it again. None: whoever did has taken that back."""
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
        "started_at": tx.at,
        "restore_at": as_text(restore_at),
    }
    tx.insert("timers", row)


def stop_timer(tx: Transaction, decision_id: int, why: str) -> bool:
    """End the promise of one decision, whose hide never reached the platform; False where there is none."""
    changes = {"ended_at": tx.at, "ended_why": why}
    return (
        tx.update(
            "timers", changes, "decision_id = ? AND ended_at IS NULL", (decision_id,)
        )
        > 0
    )


def stop_timers(tx: Transaction, comment_id: str, why: str) -> bool:
    """End all promises on a comment, which is visible or a person's word now; False where there was none."""
    changes = {"ended_at": tx.at, "ended_why": why}
    return (
        tx.update(
            "timers", changes, "comment_id = ? AND ended_at IS NULL", (comment_id,)
        )
        > 0
    )


def reopen_timers(tx: Transaction, comment_id: str) -> bool:
    """Renew the promises on a comment that ended last, together and for one reason; False where one runs, or none was.

    Not the newest alone: a hide of words that were changed meanwhile would outlast the promise of its first day.
    """
    last = tx.store.row(
        """SELECT ended_at, ended_why FROM timers WHERE comment_id = ?
        ORDER BY ended_at IS NULL DESC, ended_at DESC, decision_id DESC LIMIT 1""",
        (comment_id,),
    )
    if last is None or last["ended_at"] is None:
        return False
    again = {"ended_at": None, "ended_why": None}
    where = "comment_id = ? AND ended_at = ? AND ended_why = ?"
    return tx.update("timers", again, where, (comment_id, *last.values())) > 0


def overdue_comments(store: Store, now: datetime) -> list[str]:
    """Comments with a promise whose time has come and no wish to show them yet.

    A clock that was ahead and is right again must not lengthen a hide: a promise from the future is due at once.
    """
    rows = store.rows(
        """SELECT comment_id FROM timers WHERE ended_at IS NULL AND (restore_at <= ? OR started_at > ?)
        AND NOT EXISTS (SELECT 1 FROM acts WHERE acts.comment_id = timers.comment_id
            AND acts.verb = 'show' AND acts.state = 'intended')
        GROUP BY +comment_id ORDER BY +comment_id""",
        (as_text(now), as_text(now + CLOCK_SLACK)),
    )
    return [row["comment_id"] for row in rows]


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
    query = "SELECT reason FROM breakers WHERE page_id = ? AND closed_at IS NULL"
    found = store.value(query, (page_id,))
    return str(found) if found else None


def open_breaker(tx: Transaction, page_id: str, reason: str) -> None:
    """Stop the machine's hides on a page until a person closes the breaker."""
    row = {"page_id": page_id, "reason": reason, "opened_at": tx.at, "closed_at": None}
    tx.upsert("breakers", row, pk="page_id")


def close_breaker(tx: Transaction, page_id: str) -> bool:
    """Let the machine hide again, counting afresh; False where the breaker was not open."""
    return (
        tx.update(
            "breakers",
            {"closed_at": tx.at},
            "page_id = ? AND closed_at IS NULL",
            (page_id,),
        )
        == 1
    )


def hides_allowed(
    store: Store, page_id: str, now: datetime, limits: Limits
) -> str | None:
    """None where one more machine hide stays within policy 4.1, else why it does not.

    Hides from before a person closed the breaker were looked at, and do not count again.
    """
    closed = store.value("SELECT closed_at FROM breakers WHERE page_id = ?", (page_id,))
    since = as_moment(closed) if closed else now - timedelta(days=2)
    per_hour = limits.auto_hides_per_hour
    if (
        machine_hides_since(store, page_id, max(since, now - timedelta(hours=1)))
        >= per_hour
    ):
        return f"more than {per_hour} automatic hides within an hour"
    day = now - timedelta(days=1)
    share = int(limits.auto_hide_share_per_day * comments_since(store, page_id, day))
    ceiling = max(limits.auto_hides_per_day_minimum, share)
    if machine_hides_since(store, page_id, max(since, day)) >= ceiling:
        return f"more than {ceiling} automatic hides within a day"
    return None
