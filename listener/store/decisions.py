"""Rule books, judgements, decisions, evidence, notices and the queue."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, get_args

from listener.minutes.entries import notice_sha256
from listener.minutes.writer import Actor
from listener.store.comments import ERASED, Kept
from listener.store.connection import Row, Store, Transaction, as_moment, as_text
from listener.store.notice_holds import notice_hold_on
from moderation.rules import Rules
from moderation.types import Judgement

Plain = Literal["hide", "show", "keep", "confirm", "reopen"]
Rung = Literal[
    "reply_offered",
    "offer_contact",
    "ask_author",
    "stop_request",
    "warning",
    "delete",
    "block",
    "unblock",
    "report",
    "withdraw",
]
Verb = Plain | Rung
PLAIN: tuple[Plain, ...] = get_args(Plain)


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


def rules_version(store: Store, sha256: str) -> str:
    """The version of the rules with this hash; "" where they were never in force."""
    query = "SELECT version FROM rule_books WHERE sha256 = ?"
    return str(store.value(query, (sha256,)) or "")


def rule_books(store: Store) -> list[Row]:
    """Every version of the rules that was ever in force, oldest first: version, sha256, source, adopted_at."""
    return store.rows("SELECT * FROM rule_books ORDER BY adopted_at, sha256")


def rule_terms(store: Store) -> list[Row]:
    """Each time in which a version was in force, from the log: `version`, `sha256`, `since`, and `until` ("": it still is).

    A version that came back has a time for each return. Taken up again while it was in force, it has one.
    """
    terms: list[Row] = []
    for row in store.rows(
        "SELECT rules_version AS version, json_extract(details, '$.sha256') AS sha256, recorded_at AS since "
        "FROM entries WHERE event = 'rules_adopted' ORDER BY seq"
    ):
        if terms and terms[-1]["sha256"] == row["sha256"]:
            continue
        if terms:
            terms[-1]["until"] = row["since"]
        terms.append({**row, "until": ""})
    return terms


def book_in_force(store: Store) -> Row:
    """The version of the rules that was adopted last, as `rule_books` gives it. There must be one."""
    row = store.row(
        """SELECT * FROM rule_books WHERE sha256 = (SELECT json_extract(details, '$.sha256') FROM entries
        WHERE event = 'rules_adopted' ORDER BY seq DESC LIMIT 1)"""
    )
    return row or rule_books(store)[-1]


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


def judgements_of(store: Store, comment_id: str) -> list[Row]:
    """The newest judgement of each version of a comment that was judged, as stored, its body parsed; oldest version first."""
    rows = store.rows(
        """SELECT * FROM judgements WHERE judgement_id IN (
            SELECT MAX(judgement_id) FROM judgements WHERE comment_id = ? GROUP BY version) ORDER BY version""",
        (comment_id,),
    )
    return [{**row, "body": json.loads(row["body"])} for row in rows]


def save_decision(
    tx: Transaction,
    kept: Kept,
    verb: Verb,
    actor: Actor,
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


def last_by_person(store: Store, comment_id: str) -> Decision | None:
    """The newest decision of a person on a comment, or None."""
    row = store.row(
        "SELECT * FROM decisions WHERE comment_id = ? AND role <> 'daemon' ORDER BY decision_id DESC LIMIT 1",
        (comment_id,),
    )
    return _as_decision(row) if row else None


def rule_last_used(store: Store, comment_id: str) -> str | None:
    """The rule that the newest decision with a rule named, or None."""
    named = [d.rule for d in decisions_on(store, comment_id) if d.rule]
    return named[-1] if named else None


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


def save_notice(tx: Transaction, decision: Decision, english: str, welsh: str) -> int:
    """Write the notice of an act, to be published when the act is done; gives its id."""
    row = {"decision_id": decision.decision_id, "comment_id": decision.comment_id}
    return tx.insert("notices", {**row, "english": english, "welsh": welsh})


def payload_of(store: Store, decision: Decision) -> Row:
    """The payload of a decision's entry: comment, reason, and the SHA-256 of its notice's two texts where it has one.

    That hash is no part of the entry itself: a notice may hold a person's words, and no guess of those may be tested.
    """
    query = "SELECT english, welsh FROM notices WHERE decision_id = ?"
    row = store.row(query, (decision.decision_id,))
    said = {"comment_id": decision.comment_id, "reason": decision.reason}
    return said | ({"notice_sha256": notice_sha256(**row)} if row else {})


def publish_notice(tx: Transaction, decision_id: int) -> None:
    """Publish the notice of a decision that was carried out, unless a person has delayed it for the police."""
    query = "SELECT comment_id FROM notices WHERE decision_id = ?"
    about = str(tx.store.value(query, (decision_id,)) or "")
    when = "withheld_at" if notice_hold_on(tx.store, about, tx.now) else "published_at"
    tx.update("notices", {when: tx.at}, "decision_id = ?", (decision_id,))


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
    due_at = due_of(tx, kept, sla_hours)
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
    last = last_by_person(tx.store, kept.comment.comment_id)
    row |= {
        "language": _language_of(tx.store, kept),
        "seen_decision": last.decision_id if last else 0,
        "seen_rules": tx.store.value(
            "SELECT json_extract(details, '$.sha256') FROM entries WHERE event = 'rules_adopted' "
            "ORDER BY seq DESC LIMIT 1"
        ),
    }
    return tx.insert("queue", row)


def due_of(tx: Transaction, kept: Kept, sla_hours: float | None) -> str | None:
    """By when a person is to decide on this version: as it waits already, or as it would wait from now on."""
    known = open_item_of(tx.store, kept.comment.comment_id)
    if known and known["version"] == kept.version:
        return str(known["due_at"]) if known["due_at"] else None
    return as_text(tx.now + timedelta(hours=sla_hours)) if sla_hours is not None else None  # fmt: skip


def open_item_of(store: Store, comment_id: str) -> Row | None:
    """The open queue item of a comment, or None."""
    return store.row(
        "SELECT * FROM queue WHERE comment_id = ? AND closed_at IS NULL", (comment_id,)
    )


def _language_of(store: Store, kept: Kept) -> str:
    """The language in which a version was judged to be; "" where it was not judged."""
    found = store.value(
        """SELECT language FROM judgements WHERE comment_id = ? AND version = ?
        ORDER BY judgement_id DESC LIMIT 1""",
        (kept.comment.comment_id, kept.version),
    )
    return str(found or "")


def rule_waited_under(store: Store, comment_id: str) -> str | None:
    """The rule under which a comment waited last, or None."""
    found = store.value(
        "SELECT rule FROM queue WHERE comment_id = ? ORDER BY item_id DESC LIMIT 1",
        (comment_id,),
    )
    return str(found) if found else None


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
        f"""SELECT queue.*, CASE WHEN versions.erased_at IS NULL THEN versions.text ELSE '{ERASED}' END AS text,
            comments.author_name, comments.permalink, comments.hidden_by
        FROM queue JOIN versions USING (comment_id, version) JOIN comments USING (comment_id)
        WHERE queue.closed_at IS NULL ORDER BY queue.urgent DESC, queue.opened_at, queue.item_id LIMIT ?""",
        (limit,),
    )
