"""Wishes that only a named person can have: delete, block, unblock; and the blocks that stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from listener.store.acts import CLOCK_SLACK, FARTHEST_BACK
from listener.store.comments import Kept
from listener.store.connection import Row, Store, Transaction, as_moment, as_text
from listener.store.decisions import Decision
from listener.store.strikes import author_ref

PersonVerb = Literal["delete", "block", "unblock"]


@dataclass(frozen=True, slots=True)
class PersonAct:
    """One such wish, from intention to end, with who proved when that they want it."""

    act_id: int
    decision_id: int
    comment_id: str
    version: int
    author_id: str
    verb: PersonVerb
    proved_by: str
    proved_at: datetime
    state: Literal["intended", "done", "dropped", "stuck"]
    attempts: int
    outcome: str
    attempted: bool


def wish_for(
    tx: Transaction,
    decision: Decision,
    verb: PersonVerb,
    known: Kept,
    *,
    evidence_id: int,
    notice_id: int,
    proved_by: str,
    proved_at: datetime,
    author_id: str = "",
) -> int:
    """Write down a wish, before anything is done; gives its id. Only listener/decide.py calls this."""
    row: Row = {
        "decision_id": decision.decision_id,
        "evidence_id": evidence_id,
        "notice_id": notice_id,
        "comment_id": decision.comment_id,
        "version": decision.version,
        "author_id": author_id or known.comment.author_id,
        "verb": verb,
        "proved_by": proved_by,
        "proved_at": as_text(proved_at),
        "state": "intended",
        "intended_at": tx.at,
        "next_try_at": tx.at,
    }
    return tx.insert("person_acts", row)


def due_person_acts(store: Store, now: datetime) -> list[PersonAct]:
    """Wishes whose time to try has come, oldest first; also those that a wrong clock put far ahead.

    What was decided by a clock that was ahead, and not tried since, does not wait for that clock.
    """
    rows = store.rows(
        """SELECT * FROM person_acts WHERE state = 'intended' AND (next_try_at <= ? OR next_try_at > ?
            OR (intended_at > ? AND attempts = 0)) ORDER BY act_id""",
        (as_text(now), as_text(now + FARTHEST_BACK), as_text(now + CLOCK_SLACK)),
    )
    return [_as_act(row) for row in rows]


def person_act(store: Store, act_id: int) -> PersonAct | None:
    """One wish, or None."""
    row = store.row("SELECT * FROM person_acts WHERE act_id = ?", (act_id,))
    return _as_act(row) if row else None


def person_act_of(store: Store, decision_id: int) -> PersonAct | None:
    """What a decision wished for, or None."""
    row = store.row("SELECT * FROM person_acts WHERE decision_id = ?", (decision_id,))
    return _as_act(row) if row else None


def open_person_act(
    store: Store, comment_id: str, verb: PersonVerb
) -> PersonAct | None:
    """The wish on a comment that is not ended yet, or None."""
    row = store.row(
        "SELECT * FROM person_acts WHERE comment_id = ? AND verb = ? AND state = 'intended'",
        (comment_id, verb),
    )
    return _as_act(row) if row else None


def _as_act(row: Row) -> PersonAct:
    return PersonAct(
        row["act_id"],
        row["decision_id"],
        row["comment_id"],
        row["version"],
        row["author_id"],
        row["verb"],
        row["proved_by"],
        as_moment(row["proved_at"]),
        row["state"],
        row["attempts"],
        row["outcome"],
        row["attempted_at"] is not None,
    )


def finish_person_act(
    tx: Transaction,
    act: PersonAct,
    state: Literal["done", "dropped", "stuck"],
    outcome: str,
) -> bool:
    """End a wish; False where another process ended it first."""
    changes = {"state": state, "outcome": outcome, "finished_at": tx.at}
    return (
        tx.update(
            "person_acts", changes, "act_id = ? AND state = 'intended'", (act.act_id,)
        )
        == 1
    )


def mark_person_act_attempted(tx: Transaction, act: PersonAct) -> None:
    """Note, before the platform is called, that it is about to be."""
    tx.update("person_acts", {"attempted_at": tx.at}, "act_id = ?", (act.act_id,))


def postpone_person_act(
    tx: Transaction, act: PersonAct, until: datetime, outcome: str
) -> None:
    """Try again later."""
    changes = {
        "attempts": act.attempts + 1,
        "next_try_at": as_text(until),
        "outcome": outcome,
    }
    tx.update(
        "person_acts", changes, "act_id = ? AND state = 'intended'", (act.act_id,)
    )


def start_block(
    tx: Transaction,
    decision: Decision,
    known: Kept,
    *,
    approver: str,
    expires_at: datetime,
    review_at: datetime,
) -> None:
    """A block was decided. It stands from now on, and is in force once `begin_block` says so."""
    row: Row = {
        "decision_id": decision.decision_id,
        "page_id": known.comment.page_id,
        "author_id": known.comment.author_id,
        "comment_id": decision.comment_id,
        "approver": approver,
        "expires_at": as_text(expires_at),
        "review_at": as_text(review_at),
    }
    tx.insert("blocks", row)


def begin_block(tx: Transaction, decision_id: int) -> None:
    """The platform has blocked the account."""
    tx.update("blocks", {"begun_at": tx.at}, "decision_id = ?", (decision_id,))


def end_block(tx: Transaction, decision_id: int, why: str) -> bool:
    """The block stands no longer; False where it had ended before."""
    changes = {"ended_at": tx.at, "ended_why": why}
    where = "decision_id = ? AND ended_at IS NULL"
    return tx.update("blocks", changes, where, (decision_id,)) > 0


def standing_block(store: Store, page_id: str, author_id: str) -> Row | None:
    """The block of an author on a page that has not ended, or None."""
    return store.row(
        "SELECT * FROM blocks WHERE page_id = ? AND author_id = ? AND ended_at IS NULL",
        (page_id, author_id),
    )


def block_about(
    store: Store, page_id: str, author_id: str, comment_id: str
) -> Row | None:
    """The block that stands on the author of a comment; found by the comment where the author's id was erased."""
    if author_id:
        return standing_block(store, page_id, author_id)
    query = "SELECT * FROM blocks WHERE comment_id = ? AND ended_at IS NULL"
    return store.row(query, (comment_id,))


def blocks_begun(store: Store) -> list[Row]:
    """Every block in force."""
    return store.rows(
        "SELECT * FROM blocks WHERE begun_at IS NOT NULL AND ended_at IS NULL ORDER BY decision_id"
    )


def note_block(
    tx: Transaction,
    decision_id: int,
    what: Literal["reviewed_at", "asked_at", "overdue_at"],
) -> None:
    """Note that the owner was told of a review or an expiry, or that the expiry went unanswered."""
    tx.update("blocks", {what: tx.at}, "decision_id = ?", (decision_id,))


def note_request(tx: Transaction, made: Decision, known: Kept) -> None:
    """Keep who was asked to stop, or warned, by a pseudonym: their deleting the comment must not make it unsaid."""
    author = author_ref(tx.store, known.comment.page_id, known.comment.author_id)
    if author:
        tx.insert("requests_to_stop", {"decision_id": made.decision_id, "author": author})  # fmt: skip


def first_request(
    store: Store, page_id: str, author_id: str, since: datetime
) -> datetime | None:
    """When this author was first asked to stop or warned on this page, of what was not withdrawn."""
    if not author_id:
        return None
    found = store.value(
        """SELECT MIN(asked.decided_at) FROM decisions AS asked WHERE asked.decision_id IN (
            SELECT decisions.decision_id FROM decisions JOIN comments USING (comment_id)
            WHERE verb IN ('stop_request', 'warning') AND page_id = ? AND author_id = ?
            UNION SELECT decision_id FROM requests_to_stop WHERE author = ?) AND asked.decided_at > ?
        AND NOT EXISTS (SELECT 1 FROM decisions AS later WHERE later.undoes = asked.decision_id)""",
        (page_id, author_id, author_ref(store, page_id, author_id), as_text(since)),
    )
    return as_moment(found) if found else None
