"""What waits for a second look: the list, one wish with all that was said for it, and the answer."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from listener.desk.doors import Door
from listener.desk.forms import field_at_fault, number
from listener.desk.inert import line
from listener.desk.item_parts import judged_of
from listener.desk.sight import (
    READS_QUEUE,
    Sight,
    counted,
    is_unread,
    not_read,
    sight,
    withheld,
    words,
)
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.writer import Actor
from listener.people.approvals import approve, check_approver, decline
from listener.people.codes import prove
from listener.people.lasting import Wish, wish_of
from listener.people.matrix import may_second, needs_second
from listener.people.roster import who_is
from listener.reasons import says_why
from listener.settings import same_name
from listener.store.comments import kept
from listener.store.proposals import Proposal, done_at, open_proposals, proposal
from listener.store.queue_views import newest_item
from listener.telling.notices import MONTHS_CY, MONTHS_EN, clock, day

TOLD = ("why_not_hide", "source", "harm", "reply_would_not_do", "other_route", "days")


def _wish(asked: Proposal) -> Wish:
    return wish_of(asked.verb, asked.rule, asked.reason, asked.details)


def _actor(visit: Visit, wish: Wish) -> Actor:
    """Whoever is signed in, in the role that may agree to this. Raises UserError."""
    name = visit.session.name if visit.session else ""
    return who_is(visit.house.settings, name, wish.action, visit.now, second=True)


def _is_own(visit: Visit, asked: Proposal) -> bool:
    name = visit.session.name if visit.session else ""
    return same_name(name) == same_name(asked.actor.name)


def _may_answer(visit: Visit, asked: Proposal) -> bool:
    action = _wish(asked).action
    if _is_own(visit, asked) and needs_second(asked.actor.role, action):
        return False
    return any(may_second(role, action) for role in visit.roles)


def _shown(visit: Visit, asked: Proposal, how: Sight) -> dict[str, Any]:
    known = kept(visit.house.store, asked.comment_id)
    said: list[Any] = []
    if known is not None and not known.erased_at:
        comment, judged = known.comment, judged_of(visit, known, asked.rule)
        closed = withheld(visit, how, asked.comment_id)
        said = [] if closed else words(visit, how, comment.text, comment.post_id, judged["spans"])[0]  # fmt: skip
    return {"known": known, "said": said}


def _list(visit: Visit) -> Response:
    rows = [
        {
            "id": one.proposal_id,
            "verb": one.verb,
            "by": one.actor.name,
            "at": one.proposed_at,
            "rule": one.rule.removeprefix("R"),
            "mine": _may_answer(visit, one),
        }
        for one in open_proposals(visit.house.store)
    ]
    return visit.page("proposals.html", rows=rows)


def _show(visit: Visit, fault: str = "", status: int = 200, field: str = "") -> Response:  # fmt: skip
    asked = proposal(visit.house.store, number(visit.part("number")))
    if asked is None:
        return _nothing(visit)
    how = counted(visit, sight(visit), asked.comment_id, asked.rule)
    rule = next((r for r in visit.house.rules.rules if r.id == asked.rule), None)
    details = {name: asked.details.get(name) or "" for name in TOLD}  # erased: none
    return visit.page(
        "proposal.html",
        status,
        asked=asked,
        done_at=done_at(visit.house.store, asked.proposal_id),
        rule=rule,
        reason=line(asked.reason, 400),
        details=details,
        how=how,
        may=asked.answer is None and not how.rest_until and _may_answer(visit, asked),
        own=_is_own(visit, asked),
        alone=not needs_second(asked.actor.role, _wish(asked).action),
        item_id=newest_item(visit.house.store, asked.comment_id),
        given={"reason": visit.form.get("reason", "")[:400]},
        fault=fault,
        field=field,
        here=f"/proposal/{asked.proposal_id}",
        **_shown(visit, asked, how),
    )  # fmt: skip


def _answered(visit: Visit, asked: Proposal, mine: str) -> Response | None:
    """Where it was answered before: to the page for whoever gave that same answer; else what holds, and that this is not it."""
    if asked.answer is None or asked.answered_at is None:
        return None
    by, name = asked.answered_by or "", visit.session.name if visit.session else ""
    if asked.answer == mine and same_name(by) == same_name(name):
        return visit.go(f"/proposal/{asked.proposal_id}?done=1")
    at = asked.answered_at
    months = MONTHS_CY if visit.language == "cy" else MONTHS_EN
    if asked.answer == "approved":
        text = visit.say("%(name)s agreed to it before you, on %(at)s. What you pressed just now changed nothing.")  # fmt: skip
    else:
        text = visit.say("%(name)s said no to it before you, on %(at)s. What you pressed just now changed nothing.")  # fmt: skip
    return _show(visit, text % {"name": line(by, 60), "at": f"{day(at, months)}, {clock(at)}"}, 409)  # fmt: skip


def _nothing(visit: Visit) -> Response:
    return visit.sorry(
        404,
        visit.say("There is no such number"),
        visit.say("The queue shows the numbers that wait."),
    )


def _agree(visit: Visit) -> Response:
    at = number(visit.part("number"))
    asked = proposal(visit.house.store, at)
    if asked is None:
        return _nothing(visit)
    answered = _answered(visit, asked, "approved")
    if answered:
        return answered
    if is_unread(visit, asked.comment_id, asked.rule):
        return _show(visit, not_read(visit), 409)
    if not visit.form.get("code", "").strip():
        text = visit.say("Type the six digits from your phone.")
        return _show(visit, text, 422, "code")
    try:
        actor = _actor(visit, _wish(asked))
        check_approver(visit.house, at, actor)
        proof = prove(visit.house, actor, visit.form.get("code", ""))
        approve(visit.house, at, actor, proof)
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, visit.refusal(error), 409, field_at_fault(error))
    visit.after.append(visit.desk.carry_out)
    return visit.go(f"/proposal/{at}?done=1")


def _decline(visit: Visit) -> Response:
    at = number(visit.part("number"))
    asked = proposal(visit.house.store, at)
    if asked is None:
        return _nothing(visit)
    answered = _answered(visit, asked, "declined")
    if answered:
        return answered
    reason = visit.form.get("reason", "").strip()
    if not says_why(reason):
        return _show(visit, visit.say("Say why not, in a few words."), 422, "reason")
    try:
        decline(visit.house, at, _actor(visit, _wish(asked)), reason[:400])
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, visit.refusal(error), 409)
    return visit.go(f"/proposal/{at}?done=1")


DOORS = (
    Door("GET", "/proposals", _list, READS_QUEUE),
    Door("GET", "/proposal/{number}", _show, READS_QUEUE),
    Door("POST", "/proposal/{number}/agree", _agree, READS_QUEUE, acts=True),
    Door("POST", "/proposal/{number}/decline", _decline, READS_QUEUE, acts=True),
)
