"""Blocks come to an end: who ends them, and who is asked when their time is over (policy 3.3)."""

from __future__ import annotations

from datetime import timedelta

from connectors.base import Proof
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.ladder_notices import unblocked
from listener.people.lasting import fresh
from listener.people.roster import check_listed, need_people
from listener.people.steps import take_step
from listener.permits import check_person, check_seen
from listener.settings import require_mode
from listener.store import Transaction
from listener.store.comments import Kept, kept
from listener.store.connection import Row, as_moment
from listener.store.decisions import Decision, decision, open_item
from listener.store.messages import put_out
from listener.store.person_acts import (
    block_about,
    blocks_begun,
    finish_person_act,
    note_block,
    open_person_act,
    person_act_of,
)
from listener.store.proposals import Seen
from listener.telling.both import in_both
from listener.telling.where import typed_cy

ANSWER_WITHIN = timedelta(hours=72)


def check_unblock(house: House, known: Kept, actor: Actor, reason: str) -> Row:
    """The block that would end. Raises UserError where there is none, or this person may not."""
    need_people(house.settings, "This")
    check_listed(house.settings, actor, house.now())
    check_person(actor, reason, "unblock")
    require_mode(house.settings, "assist", "act")
    comment = known.comment
    block = block_about(
        house.store, comment.page_id, comment.author_id, comment.comment_id
    )
    if block is None:
        raise UserError("The account that wrote this comment is not blocked.")
    if open_person_act(house.store, block["comment_id"], "unblock"):
        raise UserError("The account is being unblocked already.")
    return block


def unblock(
    house: House,
    known: Kept,
    actor: Actor,
    reason: str,
    proof: Proof,
    seen: Seen | None = None,
) -> Decision:
    """End the block of whoever wrote this comment. Raises UserError."""
    check_unblock(house, known, actor, reason)
    if not fresh(proof, actor, house.now()):
        raise UserError("This needs the code from your phone. Add --code.")
    with house.acting(), house.store.transaction(house.now()) as tx:
        check_seen(house, known, seen, actor)
        block = check_unblock(house, known, actor, reason)
        about = kept(house.store, block["comment_id"]) or known
        blocking = person_act_of(house.store, block["decision_id"])
        if blocking is not None and blocking.state == "intended":
            finish_person_act(tx, blocking, "dropped", "a person decided otherwise")
        return take_step(
            tx,
            house,
            about,
            "unblock",
            actor,
            reason,
            rule=None,
            notice=unblocked(tx.now),
            details={"block": block["decision_id"]},
            proof=proof,
            undoes=block["decision_id"],
            author_id=block["author_id"],
        )


def ask_about_blocks(house: House) -> int:
    """Ask the owner about each block whose review or end has come; gives how many. Nothing ends by itself."""
    asked = 0
    for block in blocks_begun(house.store):
        with house.store.transaction(house.now()) as tx:
            asked += _ask(tx, block)
    return asked


def _ask(tx: Transaction, block: Row) -> int:
    number = block["decision_id"]
    made, known = decision(tx.store, number), kept(tx.store, block["comment_id"])
    if made is None or known is None:
        return 0
    if block["asked_at"] is None and tx.now >= as_moment(block["expires_at"]):
        note_block(tx, number, "asked_at")
        item_id = _ask_to_unblock(tx, known, made)
        _record(tx, "block_expired", made, item_id=item_id)
    elif block["asked_at"] is None:
        if block["reviewed_at"] or tx.now < as_moment(block["review_at"]):
            return 0
        note_block(tx, number, "reviewed_at")
        _tell(
            tx,
            f"block-review:{number}",
            "A block is to be looked at again",
            f"Decision {number} blocked an account. Half of its time is over. Is it still needed? To end it:",
            f"Rhwystrodd penderfyniad {number} gyfrif. Mae hanner ei amser ar ben. A oes ei angen o hyd? I'w orffen:",
            known.comment.comment_id,
        )
        _record(tx, "block_review_due", made)
    elif block["overdue_at"] is None:
        if tx.now < as_moment(block["asked_at"]) + ANSWER_WITHIN:
            return 0
        note_block(tx, number, "overdue_at")
        _record(tx, "block_past_expiry", made)
    else:
        return 0
    return 1


def _ask_to_unblock(tx: Transaction, known: Kept, made: Decision) -> int:
    reason = "The time of a block is over. Please unblock the account that wrote this comment."
    item_id = open_item(
        tx, known, rule=made.rule, urgent=True, reason=reason, sla_hours=72
    )
    _tell(
        tx,
        f"block-expired:{made.decision_id}",
        f"Number {item_id}: please unblock an account",
        f"The block of decision {made.decision_id} has run out. Please end it within 72 hours; if not, the published "
        "report counts it:",
        f"Mae rhwystr penderfyniad {made.decision_id} wedi dod i ben. Gorffennwch ef o fewn 72 awr; os na wneir, bydd yr "
        "adroddiad cyhoeddedig yn ei gyfrif:",
        item_id,
    )
    return item_id


def _tell(
    tx: Transaction, once: str, subject: str, said: str, welsh: str, which: int | str
) -> None:
    how = f"\nwardmote decide {which} unblock --as NAME --reason '...' --code CODE"
    body = in_both(said + how, welsh + typed_cy(how))
    put_out(tx, once=once, kind="block", audience="owner", subject=subject, body=body)


def _record(tx: Transaction, event: str, made: Decision, **details: object) -> None:
    tx.record(
        event,
        about=made.comment_id,
        rule=made.rule,
        details={"decision_id": made.decision_id, **details},
        payload={"comment_id": made.comment_id},
    )
