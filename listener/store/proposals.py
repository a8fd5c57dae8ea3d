"""Wishes that wait for a second person, or for the same one's second look."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from listener.minutes.writer import Actor
from listener.store.connection import Row, Store, Transaction, as_moment
from listener.store.decisions import last_by_person

Proposable = Literal["hide", "delete", "block"]


@dataclass(frozen=True, slots=True)
class Seen:
    """What somebody looked at before they decided: the version, the last decision of a person, the rules."""

    version: int
    decision_id: int  # 0: nobody had decided yet
    rules_sha256: str

    def token(self) -> str:
        """The same as one word that can be typed."""
        return f"{self.version}.{self.decision_id}.{self.rules_sha256[:12]}"


def seen_now(store: Store, comment_id: str, version: int, rules_sha256: str) -> Seen:
    """What somebody sees who looks at a comment at this moment."""
    last = last_by_person(store, comment_id)
    return Seen(version, last.decision_id if last else 0, rules_sha256)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One wish: who wants what, why, and what they had seen."""

    proposal_id: int
    comment_id: str
    verb: Proposable
    actor: Actor
    rule: str
    reason: str
    details: Mapping[str, Any]
    seen: Seen
    proposed_at: datetime
    answer: str | None
    answered_by: str | None
    answered_at: datetime | None


def save_proposal(
    tx: Transaction,
    comment_id: str,
    verb: Proposable,
    actor: Actor,
    *,
    rule: str,
    reason: str,
    details: Mapping[str, Any],
    seen: Seen,
) -> int:
    """Keep a wish; gives its number."""
    row: Row = {
        "comment_id": comment_id,
        "verb": verb,
        "actor": actor.name,
        "role": actor.role,
        "rule": rule,
        "reason": reason,
        "details": json.dumps(dict(details), sort_keys=True),
        "version": seen.version,
        "seen_decision": seen.decision_id,
        "seen_rules": seen.rules_sha256,
        "proposed_at": tx.at,
    }
    return tx.insert("proposals", row)


def proposal(store: Store, proposal_id: int) -> Proposal | None:
    """One wish, or None."""
    row = store.row("SELECT * FROM proposals WHERE proposal_id = ?", (proposal_id,))
    return _as_proposal(row) if row else None


def open_proposals(store: Store, comment_id: str | None = None) -> list[Proposal]:
    """What waits for an answer, oldest first; of one comment, or of all."""
    rows = store.rows(
        "SELECT * FROM proposals WHERE answer IS NULL AND ? IN ('', comment_id) ORDER BY proposal_id",
        (comment_id or "",),
    )
    return [_as_proposal(row) for row in rows]


def answer_proposal(
    tx: Transaction,
    proposal_id: int,
    answer: Literal["approved", "declined"],
    by: str,
    decision_id: int | None = None,
) -> None:
    """Keep the answer to a wish."""
    changes = {
        "answer": answer,
        "answered_by": by,
        "answered_at": tx.at,
        "decision_id": decision_id,
    }
    tx.update("proposals", changes, "proposal_id = ?", (proposal_id,))


def approver_of(store: Store, decision_id: int) -> str | None:
    """Who agreed to a decision as the second person, or None."""
    found = store.value(
        "SELECT answered_by FROM proposals WHERE decision_id = ?", (decision_id,)
    )
    return str(found) if found else None


def done_at(store: Store, proposal_id: int) -> datetime | None:
    """When the platform took what was agreed to; None while it did not."""
    found = store.value(
        """SELECT COALESCE(person_acts.finished_at, acts.finished_at) FROM proposals
        LEFT JOIN person_acts ON person_acts.decision_id = proposals.decision_id AND person_acts.state = 'done'
        LEFT JOIN acts ON acts.decision_id = proposals.decision_id AND acts.state = 'done' WHERE proposal_id = ?""",
        (proposal_id,),
    )
    return as_moment(found) if found else None


def _as_proposal(row: Row) -> Proposal:
    return Proposal(
        row["proposal_id"],
        row["comment_id"],
        row["verb"],
        Actor(row["actor"], row["role"]),
        row["rule"],
        row["reason"],
        json.loads(row["details"]),
        Seen(row["version"], row["seen_decision"], row["seen_rules"]),
        as_moment(row["proposed_at"]),
        row["answer"],
        row["answered_by"],
        as_moment(row["answered_at"]) if row["answered_at"] else None,
    )
