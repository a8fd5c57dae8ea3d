"""Asking for what cannot be undone, or needs a second person: delete, block, a hide under rule 4; and ending a block."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from starlette.responses import Response

from listener.desk.doors import CAN_DECIDE, Door
from listener.desk.filters import chosen, chosen_in_form
from listener.desk.forms import field_at_fault, number
from listener.desk.item import found, nothing
from listener.desk.reasons import LONGEST_REASON
from listener.desk.seen import seen_from
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.people.approvals import check_proposer, propose
from listener.people.blocks import check_unblock, unblock
from listener.people.codes import prove
from listener.people.lasting import Wish
from listener.people.won_appeals import barred
from listener.reasons import says_why
from listener.store.comments import Kept
from listener.store.connection import Row
from listener.store.person_acts import open_person_act
from listener.store.proposals import Proposable, open_proposals, seen_now

VERBS = ("delete", "block", "hide")
SHOWN = (*VERBS, "unblock")
NO_DAYS = 3651
FIELDS = ("reason", "rule", "source", "harm", "reply", "why_not_hide", "other_route", "days")  # fmt: skip


def _form(
    visit: Visit,
    row: Row,
    known: Kept,
    verb: str,
    fault: str = "",
    status: int = 200,
    field: str = "",
) -> Response:
    part = chosen_in_form(visit) if visit.request.method == "POST" else chosen(visit)
    rules, store = visit.house.rules, visit.house.store
    name = visit.session.name if visit.session else ""
    won = barred(store, known, name).won  # under these it would be refused
    never = {"delete": ("R4", "R5", "R17", *won), "block": ("R4", "R5", "R9", "R17")}
    given = {name: visit.form.get(name, "")[:LONGEST_REASON] for name in FIELDS}
    given["rule"] = given["rule"] or row["rule"] or ""
    given["days"] = given["days"] or "30"
    seen = seen_now(store, known.comment.comment_id, known.version, rules.sha256)
    return visit.page(
        "lasting.html",
        status,
        item=row,
        verb=verb,
        watch=visit.house.settings.mode == "watch",
        hidden=bool(known.hidden_by),
        rules=[one for one in rules.rules if one.id not in never.get(verb, ())],
        given=given,
        seen=(visit.form.get("seen", "") if status == 422 else "") or seen.token(),
        fault=fault,
        field=field,
        part=part,
        here=part.path(f"/item/{row['item_id']}/ask", verb=verb),
    )  # fmt: skip


def _show(visit: Visit) -> Response:
    both, verb = found(visit), visit.asked("verb")
    if both is None or verb not in SHOWN:
        return nothing(visit)
    return _form(visit, *both, verb)


def _missing(visit: Visit, known: Kept, verb: str) -> tuple[str, str] | None:
    """What is not filled in yet: a sentence and its field; None where all is there."""
    form: Mapping[str, str] = visit.form

    def empty(name: str) -> bool:
        return not form.get(name, "").strip()

    asked: list[tuple[bool, str, str]] = [
        (verb != "hide" and empty("rule"), visit.say("Choose the rule that was broken."), "rule"),
        (empty("reason"), visit.say("Say why, in a few words that a resident may read."), "reason"),
        (verb == "delete" and not known.hidden_by and empty("why_not_hide"), visit.say("Say why it is not enough to hide it."), "why_not_hide"),
        (verb == "block" and empty("other_route"), visit.say("Say how this person can still reach the council."), "other_route"),
        (verb == "block" and not 1 <= number(form.get("days", "")) < NO_DAYS, visit.say("Say for how many days, in figures."), "days"),
        (verb == "hide" and not form.get("source", "").startswith(("https://", "http://")), visit.say("Give the address of a page that shows it is wrong, with https://"), "source"),
        (verb == "hide" and empty("harm"), visit.say("Say what harm it could do."), "harm"),
        (verb == "hide" and empty("reply"), visit.say("Say why an answer would not be enough."), "reply"),
        (verb != "hide" and empty("code"), visit.say("Type the six digits from your phone."), "code"),
    ]  # fmt: skip
    return next(((said, field) for is_empty, said, field in asked if is_empty), None)


def _wish(visit: Visit, verb: str) -> Wish:
    def said(name: str) -> str:
        return visit.form.get(name, "").strip()[:LONGEST_REASON]

    return Wish(
        cast(Proposable, verb),
        "R4" if verb == "hide" else said("rule"),
        said("reason"),
        source=said("source"),
        harm=said("harm"),
        reply_would_not_do=said("reply"),
        why_not_hide=said("why_not_hide"),
        other_route=said("other_route"),
        days=float(number(said("days")) or 30),
    )


def _ask(visit: Visit) -> Response:
    both, verb = found(visit), visit.form.get("verb", "")
    if both is None or verb not in VERBS:
        return nothing(visit)
    row, known = both
    missing = _missing(visit, known, verb)
    if missing:
        return _form(visit, row, known, verb, missing[0], 422, missing[1])
    waits = _asked_already(visit, known, verb)
    if waits:
        return visit.go(f"/proposal/{waits}")
    wish = _wish(visit, verb)
    try:
        actor = visit.actor(wish.action)
        check_proposer(visit.house, known, wish, actor)
        # A code is used up by looking at it, so it comes last.
        proof = None if verb == "hide" else prove(visit.house, actor, visit.form.get("code", ""))  # fmt: skip
        seen = seen_from(visit.form.get("seen", ""))
        made = propose(visit.house, known, wish, actor, proof, seen)
    except BusyError:
        raise
    except UserError as error:
        return _form(
            visit, row, known, verb, visit.refusal(error), 409, field_at_fault(error)
        )
    visit.after.append(visit.desk.carry_out)
    return visit.go(f"/proposal/{made}")


def _asked_already(visit: Visit, known: Kept, verb: str) -> int:
    """The number of this person's own open wish for the same: the button was pressed twice."""
    name = visit.session.name if visit.session else ""
    for one in open_proposals(visit.house.store, known.comment.comment_id):
        if one.verb == verb and one.actor.name == name:
            return one.proposal_id
    return 0


def _unblock(visit: Visit) -> Response:
    both = found(visit)
    if both is None:
        return nothing(visit)
    row, known = both
    reason = visit.form.get("reason", "").strip()[:LONGEST_REASON]
    there = chosen_in_form(visit).path(f"/item/{row['item_id']}")
    if not says_why(reason):
        text = visit.say("Say why, in a few words that a resident may read.")
        return _form(visit, row, known, "unblock", text, 422, "reason")
    if not visit.form.get("code", "").strip():
        text = visit.say("Type the six digits from your phone.")
        return _form(visit, row, known, "unblock", text, 422, "code")
    if open_person_act(visit.house.store, known.comment.comment_id, "unblock"):
        return visit.go(there)  # it is on its way
    try:
        actor = visit.actor("unblock")
        check_unblock(visit.house, known, actor, reason)
        proof = prove(visit.house, actor, visit.form.get("code", ""))
        seen = seen_from(visit.form.get("seen", ""))
        unblock(visit.house, known, actor, reason, proof, seen)
    except BusyError:
        raise
    except UserError as error:
        field = field_at_fault(error)
        return _form(visit, row, known, "unblock", visit.refusal(error), 409, field)
    visit.after.append(visit.desk.carry_out)
    return visit.go(there)


DOORS = (
    Door("GET", "/item/{number}/ask", _show, CAN_DECIDE),
    Door("POST", "/item/{number}/ask", _ask, CAN_DECIDE, acts=True),
    Door("POST", "/item/{number}/unblock", _unblock, CAN_DECIDE, acts=True),
)
