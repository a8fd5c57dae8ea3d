"""What a person's decision does to the queue: it takes its comment off, or, taken back, puts it on again as it was."""

from __future__ import annotations

from listener.minutes.writer import MACHINE
from listener.store import Transaction
from listener.store.comments import Kept
from listener.store.decisions import (
    Decision,
    close_item,
    decision,
    open_item,
    open_item_of,
    payload_of,
    rule_waited_under,
)
from listener.store.waiting_again import put_back


def in_time(tx: Transaction, made: Decision) -> dict[str, object]:
    """For the entry of a person's decision: by when the comment was to be decided on, and whether that was missed."""
    waits = open_item_of(tx.store, made.comment_id) if made.actor != MACHINE else None
    if waits is None or not waits["due_at"]:
        return {}
    return {"due_at": waits["due_at"], "late": tx.at > waits["due_at"]}


def settle_queue(
    tx: Transaction, known: Kept, made: Decision, rule: str | None, asks_again: bool
) -> None:
    """Close what the decision answers, or open what it asks. `asks_again`: what it undoes had been asked, and is again."""
    if made.verb != "reopen":
        close_item(tx, made.comment_id, f"{made.verb}, decided by {made.actor.role}")
    if asks_again and _puts_back(tx, known, made):
        return
    if made.verb == "reopen":
        open_item(
            tx,
            known,
            rule=rule or rule_waited_under(tx.store, made.comment_id),
            urgent=False,
            reason="A person asked for another look.",
            sla_hours=None,
        )


def _puts_back(tx: Transaction, known: Kept, made: Decision) -> bool:
    """Whether the item that the undone decision closed waits again, which is noted in the log."""
    undone = decision(tx.store, made.undoes) if made.undoes else None
    # A show that is taken back leaves a hide of the person's own, and such a hide asks nobody.
    if undone is None or made.verb not in ("show", "reopen"):
        return False
    row = put_back(tx, known, undone, made)
    if row is None:
        return False
    tx.record(
        "comment_waits_again",
        actor=made.actor,
        about=made.comment_id,
        rule=row["rule"],
        details={
            "decision_id": made.decision_id,
            "item_id": row["item_id"],
            "due_at": row["due_at"],
        },
        payload=payload_of(tx.store, made),
    )
    return True
