"""Asking a second person, and their answer. Each answer is given under a proof; until then nothing happens."""

from __future__ import annotations

from typing import Any

from connectors.base import Proof
from listener.decide import hide
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.lasting import (
    Wish,
    block_times,
    check_mode,
    fresh,
    notice_of,
    refusals,
    wish_of,
)
from listener.people.matrix import may, may_second, needs_second, roles_for
from listener.people.roster import check_listed, need_people
from listener.people.steps import take_step
from listener.people.won_appeals import check_won, note_set_aside
from listener.permits import check_person, check_seen, check_state, check_wish
from listener.reasons import need_reason
from listener.settings import same_name
from listener.store import Transaction
from listener.store.acts import drop_open
from listener.store.comments import Kept, kept
from listener.store.connection import as_text
from listener.store.decisions import Decision, close_item
from listener.store.messages import put_out
from listener.store.person_acts import start_block
from listener.store.proposals import (
    Proposal,
    Seen,
    answer_proposal,
    open_proposals,
    proposal,
    save_proposal,
    seen_now,
)
from listener.store.strikes import give_strike
from listener.telling.both import in_both
from listener.telling.where import typed_cy


def propose(
    house: House,
    known: Kept,
    wish: Wish,
    actor: Actor,
    proof: Proof | None,
    seen: Seen | None = None,
) -> int:
    """Ask for what needs a second person, or a second look; gives the number to agree to. Raises UserError."""
    check_proposer(house, known, wish, actor)
    if wish.verb != "hide":
        _check_proof(house, actor, proof)
    with house.acting(), house.store.transaction(house.now()) as tx:
        current = check_seen(house, known, seen, actor)
        comment_id = current.comment.comment_id
        if any(p.verb == wish.verb for p in open_proposals(house.store, comment_id)):
            raise UserError(
                "The same was asked for already, and waits for an answer. `wardmote approve` lists what waits."
            )
        looked = seen_now(house.store, comment_id, current.version, house.rules.sha256)
        number = save_proposal(
            tx,
            comment_id,
            wish.verb,
            actor,
            rule=wish.rule,
            reason=wish.reason,
            details=wish.details(),
            seen=looked,
        )
        tx.record(
            "human_action_proposed",
            actor=actor,
            about=comment_id,
            rule=wish.rule,
            rules_version=house.rules.version,
            details={"proposal_id": number, "verb": wish.verb},
            payload={"comment_id": comment_id, "reason": wish.reason},
        )
        _ask(tx, number, wish, actor)
    return number


_ASKED_CY = {
    "hide": "guddio sylw o dan reol 4",
    "delete": "ddileu sylw",
    "block": "rwystro awdur sylw",
    "unblock": "ddadrwystro awdur sylw",
    "show": "ddangos sylw eto",
}


def _ask(tx: Transaction, number: int, wish: Wish, actor: Actor) -> None:
    what = "hide a comment under rule 4" if wish.verb == "hide" else wish.verb
    how = (
        f"wardmote approve {number} --as NAME --code CODE\n"
        f"wardmote approve {number} --decline --as NAME --reason '...'"
    )
    put_out(
        tx,
        once=f"proposal:{number}",
        kind="proposal",
        audience="owner",
        subject=f"Proposal {number} waits for an answer",
        body=in_both(
            f"{actor.name} ({actor.role}) asks to {what}. Nothing happens before somebody agrees:\n{how}",
            f"Mae {actor.name} yn gofyn am {_ASKED_CY.get(wish.verb, wish.verb)}. Ni ddigwydd dim cyn i rywun gytuno:\n{typed_cy(how)}",
        ),
    )


def check_proposer(house: House, known: Kept, wish: Wish, actor: Actor) -> None:
    """Whether this may be asked for at all. A refusal is written down. Raises UserError."""
    need_people(house.settings, "This")
    check_listed(house.settings, actor, house.now())
    if not may(actor.role, wish.action):
        raise UserError(
            f"This needs the name of an {roles_for(wish.action)}. Say who you are with --as NAME."
        )
    check_person(actor, wish.reason, wish.verb)
    check_mode(house)
    if wish.verb == "hide":
        check_wish(house, known, "hide", wish.rule, agreed=True)
        check_state(house.store, known, "hide")
    check_won(house.store, known, wish.verb, wish.rule, [actor.name])
    _refuse(house, known, wish, actor, None)


def _refuse(
    house: House, known: Kept, wish: Wish, actor: Actor, approver: str | None
) -> None:
    """Raise UserError, and write down why, where something stands in the way."""
    found = refusals(house, known, wish, actor, approver)
    if not found:
        return
    named = {one.id for one in house.rules.rules}  # what else was typed is no rule
    with house.store.transaction(house.now()) as tx:
        tx.record(
            "human_action_refused",
            actor=actor,
            about=known.comment.comment_id,
            rule=wish.rule if wish.rule in named else None,
            rules_version=house.rules.version,
            details={"verb": wish.verb, "missing": [code for code, _ in found]},
        )
    raise UserError(" ".join(f"{sentence}" for _, sentence in found))


def _check_proof(house: House, actor: Actor, proof: Proof | None) -> None:
    if proof is None or not fresh(proof, actor, house.now()):
        raise UserError("This needs the code from your phone. Add --code.")


def _asked(house: House, number: int) -> tuple[Proposal, Kept]:
    asked = proposal(house.store, number)
    known = kept(house.store, asked.comment_id) if asked else None
    if asked is None or known is None:
        raise UserError(
            f"There is no proposal {number}. `wardmote approve` lists what waits."
        )
    if asked.answer:
        raise UserError(f"Proposal {number} was {asked.answer} already.")
    return asked, known


def _as_it_was(house: House, known: Kept, asked: Proposal) -> Kept:
    """The comment, where who asked, the words and the rules still are what they were then. Raises UserError.

    What has changed since never changes back: no second look helps, and it has to be asked for anew.
    """
    try:
        _check_asker(house, asked.actor)
        return check_seen(house, known, asked.seen)
    except UserError as error:
        raise UserError(" ".join((str(error), _anew()))) from error


def _check_asker(house: House, actor: Actor) -> None:
    try:
        check_listed(house.settings, actor, house.now())
    except UserError as error:
        raise UserError(
            f"{actor.name}, who asked for this, is not listed in that role any more."
        ) from error


def _anew() -> str:
    """What is left where a wish cannot be agreed to any more."""
    return "Where it should still be done, say no to this, and ask for it anew."


def check_approver(house: House, number: int, actor: Actor) -> tuple[Kept, Wish]:
    """Whether this person may agree to it, and it may still be done. Raises UserError."""
    asked, known = _asked(house, number)
    check_listed(house.settings, actor, house.now())
    wish = wish_of(asked.verb, asked.rule, asked.reason, asked.details)
    if not may_second(actor.role, wish.action):
        raise UserError(
            f"Somebody who is {actor.role} cannot agree to this. Ask another person who may."
        )
    same = same_name(actor.name) == same_name(asked.actor.name)
    if same and needs_second(asked.actor.role, wish.action):
        raise UserError(
            "This needs a second, different person. Ask one of those in `people:` to agree."
        )
    check_mode(house)
    _as_it_was(house, known, asked)
    check_won(house.store, known, wish.verb, wish.rule, [asked.actor.name, actor.name])
    _refuse(house, known, wish, asked.actor, actor.name)
    return known, wish


def approve(house: House, number: int, actor: Actor, proof: Proof) -> Decision:
    """Agree to a proposal: now it is decided, in the name of whoever asked. Raises UserError."""
    known, wish = check_approver(house, number, actor)
    _check_proof(house, actor, proof)
    with house.acting(), house.store.transaction(house.now()) as tx:
        asked, known = _asked(house, number)
        current = _as_it_was(house, known, asked)
        if refusals(house, current, wish, asked.actor, actor.name):
            raise UserError("Something changed in the meantime. Look again.")
        both = [asked.actor.name, actor.name]
        won = check_won(house.store, current, wish.verb, wish.rule, both)
        made = _decide(tx, house, current, wish, asked, proof)
        note_set_aside(tx, house, won, made)
        answer_proposal(tx, number, "approved", actor.name, made.decision_id)
        tx.record(
            "human_action_approved",
            actor=actor,
            about=asked.comment_id,
            rule=wish.rule,
            rules_version=house.rules.version,
            details={"proposal_id": number, "decision_id": made.decision_id},
        )
        close_item(tx, asked.comment_id, f"{made.verb}, decided by {made.actor.role}")
    return made


def _decide(
    tx: Transaction,
    house: House,
    known: Kept,
    wish: Wish,
    asked: Proposal,
    proof: Proof,
) -> Decision:
    if wish.verb == "hide":
        check_wish(house, known, "hide", wish.rule, agreed=True)
        check_state(house.store, known, "hide")
        drop_open(tx, known.comment.comment_id, "show")
        drop_open(tx, known.comment.comment_id, "hide")  # the machine's
        gaps = {"source": wish.source, "harm": wish.harm}
        gaps |= {"ffynhonnell": wish.source, "niwed": wish.harm}
        return hide(tx, house, known, asked.actor, wish.rule, wish.reason, gaps=gaps)
    times: dict[str, Any] = {}
    if wish.verb == "block":
        expires_at, review_at = block_times(wish, tx.now)
        times = {"expires_at": as_text(expires_at), "review_at": as_text(review_at)}
    made = take_step(
        tx,
        house,
        known,
        wish.verb,
        asked.actor,
        wish.reason,
        rule=wish.rule,
        notice=notice_of(house, known, wish, tx.now),
        details={"proposal_id": asked.proposal_id, **times},
        proof=proof,
    )
    if wish.verb == "block":
        start_block(
            tx,
            made,
            known,
            approver=proof.actor_id,
            expires_at=expires_at,
            review_at=review_at,
        )
    else:
        give_strike(tx, known, made, wish.rule)
    return made


def decline(house: House, number: int, actor: Actor, reason: str) -> None:
    """Say no to a proposal, or take one's own back. Raises UserError."""
    asked, known = _asked(house, number)
    check_listed(house.settings, actor, house.now())
    action = wish_of(asked.verb, asked.rule, asked.reason, asked.details).action
    if not may_second(actor.role, action):
        raise UserError(
            f"Somebody who is {actor.role} cannot say no to this. Ask another person who may."
        )
    need_reason(reason, "To decline needs a reason. Add one with --reason, in a few words.")  # fmt: skip
    with house.store.transaction(house.now()) as tx:
        asked, known = _asked(house, number)
        answer_proposal(tx, number, "declined", actor.name)
        tx.record(
            "human_action_declined",
            actor=actor,
            about=known.comment.comment_id,
            details={"proposal_id": number},
            payload={"comment_id": known.comment.comment_id, "reason": reason},
        )
