"""The rungs that a person takes themselves on the platform: reply, ask, warn, report. We give the text and remember.

Nothing here touches a platform (INV-2). What is done through Wardmote (delete, block, unblock) is in lasting.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from connectors.base import Proof
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.ladder_notices import to_send
from listener.people.roster import check_listed
from listener.people.steps import take_step
from listener.permits import check_person, check_seen, check_state
from listener.store.comments import Kept, kept
from listener.store.decisions import Decision, Rung, decision, undone_by
from listener.store.person_acts import note_request
from listener.store.proposals import Seen
from listener.who_asked import needed_at_once

ALREADY_SAID: Rung = "reply_offered"  # there are no words to send: the reply was given
SAID: tuple[Rung, ...] = (
    ALREADY_SAID,
    "offer_contact",
    "ask_author",
    "stop_request",
    "warning",
    "report",
)
NAMES_A_RULE = ("ask_author", "stop_request", "warning", "report")
REPORTED_TO = ("platform", "council", "police")


@dataclass(frozen=True, slots=True)
class Saying:
    """What somebody says to an author, or to whom they report them, and why."""

    verb: Rung
    reason: str
    rule: str | None = None
    behaviour: str = ""  # stop_request: what should stop
    to: str = ""  # report: one of REPORTED_TO
    behaviour_cy: str = ""  # the same in Welsh; without it there is no Welsh text


def check_said(
    house: House, known: Kept, saying: Saying, actor: Actor
) -> tuple[str, str]:
    """The text for one of these rungs, in English and Welsh, where it may be taken. Raises UserError.

    Of a reply that was given already it says that its words are not known.
    The Welsh is "" for a request to stop that does not say in Welsh what should stop.
    """
    verb, rule, behaviour = saying.verb, saying.rule, saying.behaviour.strip()
    check_person(actor, saying.reason, verb)
    check_listed(house.settings, actor, house.now())
    if verb in NAMES_A_RULE and rule not in {one.id for one in house.rules.rules}:
        raise UserError(
            f"{verb} needs the rule that was broken. Name it with --rule, such as --rule R2."
        )
    if verb in NAMES_A_RULE and rule in ("R4", "R5", "R17") and verb != "report":
        raise UserError(
            f"Rule {str(rule).removeprefix('R')} is never a reason to ask somebody to stop. Reply, with a source."
        )
    if verb == "stop_request" and not behaviour:
        raise UserError(
            "A request to stop says what should stop. Add --behaviour, such as --behaviour 'insulting other people'."
        )
    if verb == "report" and saying.to not in REPORTED_TO:
        raise UserError("Say where it was reported: --to platform, council or police.")
    posted_at = known.comment.created_at or known.first_seen_at
    both = (behaviour, saying.behaviour_cy.strip())
    needs = needed_at_once(house.store, house.rules, known)
    return to_send(verb, house.rules, rule, posted_at, both, needs)


def record_said(
    house: House,
    known: Kept,
    saying: Saying,
    actor: Actor,
    proof: Proof | None = None,
    seen: Seen | None = None,
) -> Decision:
    """Remember that a person has said this to the author, or reported it. Raises UserError."""
    text = check_said(house, known, saying, actor)
    verb = saying.verb
    if verb == "report" and (proof is None or proof.actor_id != actor.name):
        raise UserError("A report needs the code from your phone. Add --code.")
    details: dict[str, Any] = {"to": saying.to} if saying.to else {}
    with house.acting(), house.store.transaction(house.now()) as tx:
        current = check_seen(house, known, seen, actor)
        if verb == "ask_author":
            check_state(house.store, current, verb)
        made = take_step(
            tx,
            house,
            current,
            verb,
            actor,
            saying.reason,
            rule=saying.rule,
            notice=text,
            details=details,
        )
        if verb in ("stop_request", "warning"):
            note_request(tx, made, current)
        return made


def withdraw(house: House, decision_id: int, actor: Actor, reason: str) -> Decision:
    """Take back what was said: a request to stop that was wrong no longer counts. Raises UserError."""
    check_person(actor, reason, "withdraw")
    check_listed(house.settings, actor, house.now())
    made = decision(house.store, decision_id)
    if made is None or made.verb not in SAID:
        raise UserError(
            f"Decision {decision_id} is nothing that was said to an author. `wardmote log show` lists them."
        )
    with house.acting(), house.store.transaction(house.now()) as tx:
        known = kept(house.store, made.comment_id)
        if known is None or undone_by(house.store, decision_id):
            raise UserError(f"Decision {decision_id} was taken back already.")
        return take_step(
            tx,
            house,
            known,
            "withdraw",
            actor,
            reason,
            rule=made.rule,
            notice=("", ""),
            details={},
            undoes=decision_id,
        )
