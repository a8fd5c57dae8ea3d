"""Rule books, judgements, decisions, evidence, notices and the queue."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from listener.minutes.entries import canonical
from listener.minutes.writer import Actor
from listener.store.comments import Kept
from listener.store.connection import Row, Store, Transaction, as_moment, as_text
from moderation.rules import Rules
from moderation.types import Judgement

Verb = Literal["hide", "show", "keep", "confirm", "reopen"]


@dataclass(frozen=True, slots=True)
class Decision:
    """A signed act of the machine or of a person."""

    decision_id: int
    comment_id: str
    version: int
    verb: Verb
    actor: Actor
    rule: str | None
    rules_sha256: str
    reason: str
    undoes: int | None
    decided_at: datetime


def adopt_rules(tx: Transaction, rules: Rules) -> None:
    """Keep a version of the rules for ever, under its hash."""
    row = {
        "sha256": rules.sha256,
        "version": rules.version,
        "effective_from": as_text(rules.effective_from),
        "source": rules.source,
    }
    tx.insert("rule_books", {**row, "adopted_at": tx.at})


def knows_rules(store: Store, sha256: str) -> bool:
    """Whether this version of the rules was adopted before."""
    return store.row("SELECT 1 FROM rule_books WHERE sha256 = ?", (sha256,)) is not None


def rule_books(store: Store) -> list[Row]:
    """Every version of the rules that was ever in force, oldest first: version, sha256, source, adopted_at."""
    return store.rows("SELECT * FROM rule_books ORDER BY adopted_at, sha256")


def save_judgement(
    tx: Transaction, kept: Kept, judgement: Judgement, rules_sha256: str, engine: str
) -> None:
    """Store a judgement whole."""
    tx.insert(
        "judgements",
        {
            "comment_id": kept.comment.comment_id,
            "version": kept.version,
            "rules_sha256": rules_sha256,
            "engine": engine,
            "action": judgement.action,
            "urgent": int(judgement.urgent),
            "rule": judgement.rule,
            "language": judgement.language,
            "body": json.dumps(asdict(judgement), sort_keys=True, ensure_ascii=True),
            "judged_at": tx.at,
        },
    )


def last_judgement(store: Store, comment_id: str) -> Row | None:
    """The newest judgement of a comment as stored, its body parsed, or None."""
    row = store.row(
        "SELECT * FROM judgements WHERE comment_id = ? ORDER BY judgement_id DESC LIMIT 1",
        (comment_id,),
    )
    return {**row, "body": json.loads(row["body"])} if row else None


def save_decision(
    tx: Transaction,
    kept: Kept,
    verb: Verb,
    actor: Actor,
    *,
    rule: str | None,
    rules_sha256: str,
    reason: str,
    undoes: int | None = None,
) -> Decision:
    """Store a decision. Only listener/decide.py calls this."""
    row: Row = {
        "comment_id": kept.comment.comment_id,
        "version": kept.version,
        "verb": verb,
        "actor": actor.name,
        "role": actor.role,
        "rule": rule,
        "rules_sha256": rules_sha256,
        "reason": reason,
        "undoes": undoes,
        "decided_at": tx.at,
    }
    return _as_decision({**row, "decision_id": tx.insert("decisions", row)})


def decision(store: Store, decision_id: int) -> Decision | None:
    """One decision, or None."""
    row = store.row("SELECT * FROM decisions WHERE decision_id = ?", (decision_id,))
    return _as_decision(row) if row else None


def decisions_on(store: Store, comment_id: str) -> list[Decision]:
    """All decisions on a comment, oldest first."""
    rows = store.rows(
        "SELECT * FROM decisions WHERE comment_id = ? ORDER BY decision_id",
        (comment_id,),
    )
    return [_as_decision(row) for row in rows]


def undone_by(store: Store, decision_id: int) -> Decision | None:
    """The decision that undid this one, or None."""
    row = store.row("SELECT * FROM decisions WHERE undoes = ?", (decision_id,))
    return _as_decision(row) if row else None


def _as_decision(row: Row) -> Decision:
    return Decision(
        row["decision_id"],
        row["comment_id"],
        row["version"],
        row["verb"],
        Actor(row["actor"], row["role"]),
        row["rule"],
        row["rules_sha256"],
        row["reason"],
        row["undoes"],
        as_moment(row["decided_at"]),
    )


def capture_evidence(
    tx: Transaction, kept: Kept, judgement: Row | None
) -> tuple[int, str]:
    """Fix what is known of a comment before anything is done to it. Gives evidence id and SHA-256."""
    body = canonical(
        {
            "comment": {
                **asdict(kept.comment),
                "created_at": str(kept.comment.created_at),
            },
            "version": kept.version,
            "versions": _versions(tx.store, kept.comment.comment_id),
            "post": tx.store.row(
                "SELECT * FROM posts WHERE post_id = ?", (kept.comment.post_id,)
            ),
            "around": _around(tx.store, kept),
            "judgement": judgement,
            "first_seen_at": as_text(kept.first_seen_at),
            "captured_at": tx.at,
        }
    )
    sha256 = hashlib.sha256(body.encode()).hexdigest()
    row = {
        "comment_id": kept.comment.comment_id,
        "version": kept.version,
        "body": body,
        "sha256": sha256,
    }
    return tx.insert("evidence", {**row, "captured_at": tx.at}), sha256


def _versions(store: Store, comment_id: str) -> list[Row]:
    query = "SELECT version, text, raw, seen_at FROM versions WHERE comment_id = ? ORDER BY version"
    return store.rows(query, (comment_id,))


def _around(store: Store, kept: Kept) -> list[Row]:
    """The parent and five comments either side, as they stand now."""
    fields = (
        "comments.comment_id, comments.author_name, comments.created_at, versions.text"
    )
    joined = "comments JOIN versions USING (comment_id, version)"
    mine = (
        kept.comment.post_id,
        as_text(kept.comment.created_at or kept.first_seen_at),
        kept.comment.comment_id,
    )
    earlier = store.rows(
        f"""SELECT {fields} FROM {joined} WHERE post_id = ? AND (comments.created_at, comments.comment_id) < (?, ?)
        ORDER BY comments.created_at DESC LIMIT 5""",
        mine,
    )
    later = store.rows(
        f"""SELECT {fields} FROM {joined} WHERE post_id = ? AND (comments.created_at, comments.comment_id) > (?, ?)
        ORDER BY comments.created_at LIMIT 5""",
        mine,
    )
    parent = store.rows(
        f"SELECT {fields} FROM {joined} WHERE comments.comment_id = ?",
        (kept.comment.parent_id,),
    )
    return parent + earlier[::-1] + later


def save_notice(tx: Transaction, decision: Decision, english: str, welsh: str) -> int:
    """Write the notice of an act, to be published when the act is done; gives its id."""
    row = {"decision_id": decision.decision_id, "comment_id": decision.comment_id}
    return tx.insert("notices", {**row, "english": english, "welsh": welsh})


def publish_notice(tx: Transaction, decision_id: int) -> None:
    """Publish the notice of a decision that was carried out."""
    tx.update("notices", {"published_at": tx.at}, "decision_id = ?", (decision_id,))


def item(store: Store, item_id: int) -> Row | None:
    """One queue item by its number, open or closed, or None."""
    return store.row("SELECT * FROM queue WHERE item_id = ?", (item_id,))


def open_item(
    tx: Transaction,
    kept: Kept,
    *,
    rule: str | None,
    urgent: bool,
    reason: str,
    sla_hours: float | None,
) -> int:
    """Put a comment before a person, unless this version is there already. Gives the item's number."""
    known = open_item_of(tx.store, kept.comment.comment_id)
    if known and known["version"] == kept.version:
        return int(known["item_id"])
    if known:
        close_item(tx, kept.comment.comment_id, "a newer version took its place")
    due_at = (
        as_text(tx.now + timedelta(hours=sla_hours)) if sla_hours is not None else None
    )
    row: dict[str, Any] = {
        "comment_id": kept.comment.comment_id,
        "version": kept.version,
        "rule": rule,
    }
    row |= {
        "urgent": int(urgent),
        "reason": reason,
        "opened_at": tx.at,
        "due_at": due_at,
    }
    return tx.insert("queue", row)


def open_item_of(store: Store, comment_id: str) -> Row | None:
    """The open queue item of a comment, or None."""
    return store.row(
        "SELECT * FROM queue WHERE comment_id = ? AND closed_at IS NULL", (comment_id,)
    )


def close_item(tx: Transaction, comment_id: str, why: str) -> bool:
    """Take a comment off the queue; False where it was not on it."""
    changes = {"closed_at": tx.at, "closed_why": why}
    return (
        tx.update(
            "queue", changes, "comment_id = ? AND closed_at IS NULL", (comment_id,)
        )
        > 0
    )


def open_items(store: Store, limit: int) -> list[Row]:
    """The queue: urgent first, then oldest first, with text and author."""
    return store.rows(
        """SELECT queue.*, versions.text, comments.author_name, comments.permalink, comments.hidden_by
        FROM queue JOIN versions USING (comment_id, version) JOIN comments USING (comment_id)
        WHERE queue.closed_at IS NULL ORDER BY queue.urgent DESC, queue.opened_at, queue.item_id LIMIT ?""",
        (limit,),
    )
