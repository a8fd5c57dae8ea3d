"""What waits for a second person of comms: a change of the fact bank beside what stands, to agree to or to decline."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from listener.claims.adopt import local_day
from listener.claims.agreeable import why_not
from listener.claims.change import approve, decline
from listener.claims.compare import Comparison, compare, ended, shared_wordings
from listener.desk.doors import Door
from listener.desk.fact_fields import FIELDS, LONGEST_REASON, values_of
from listener.desk.facts import EDITORS, in_file
from listener.desk.forms import number
from listener.desk.inert import line
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.heads import note_head
from listener.reasons import says_why
from listener.settings import same_name
from listener.store.claims import Proposed, proposed, why_answered
from moderation.claims.factbank.entry import created_on, expires_on
from moderation.claims.factbank.registry import corrects_nothing, in_english_only
from moderation.types import Claim

READERS = frozenset({"comms", "reviewer"})
MOST_CLAIMS = 20


def _list(visit: Visit) -> Response:
    rows = [
        {
            "number": one.number,
            "change": one.change,
            "claim": line(one.claims[0].claim if one.claims else "", 200),
            "claims": len(one.claims),
            "by": one.actor.name,
            "at": one.proposed_at,
        }
        for one in proposed(visit.house.store)
    ]
    return visit.page("facts_waiting.html", rows=rows)


def _found(visit: Visit) -> Proposed | None:
    wanted = number(visit.part("number"))
    rows = proposed(visit.house.store, wanted) if wanted else []
    return rows[0] if rows else None


def _nothing(visit: Visit) -> Response:
    title = visit.say("There is no such change")
    return visit.sorry(404, title, visit.say("Go back to the list and choose again."))


def _show(
    visit: Visit,
    faults: tuple[tuple[str, str], ...] = (),
    status: int = 200,
) -> Response:
    one = _found(visit)
    if one is None:
        return _nothing(visit)
    found = compare(visit.house.store, one)
    changing = [
        {
            "claim_id": each.claim.claim_id,
            "kind": each.kind,
            "fields": _beside(each.before, each.claim),
        }
        for each in found.claims
        if each.kind != "stays"
    ]
    name = visit.session.name if visit.session else ""
    return visit.page(
        "fact_waiting.html",
        status,
        one=one,
        shown=changing[:MOST_CLAIMS],
        more=changing[MOST_CLAIMS:],
        stay=[each.claim.claim_id for each in found.claims if each.kind == "stays"],
        taken_out=found.taken_out,
        outdated=found.outdated,
        stuck=_stuck(visit, one),
        **_over_by_now(visit, one, found),
        **_poorer(visit, one),
        own=same_name(one.actor.name) == same_name(name),
        taken_back=_taken_back(one),
        answer_why=why_answered(visit.house.store, one.number) if one.answer else "",
        may_answer=visit.is_a(*EDITORS) and not in_file(visit),
        sent=visit.asked("sent") == "1",
        faults=faults,
        given=visit.form.get("reason", "")[:LONGEST_REASON],
        here=f"/facts/waiting/{one.number}",
    )


def _stuck(visit: Visit, one: Proposed) -> str:
    """Why nobody can agree to it any more; "" where somebody can, or it was answered."""
    why = "" if one.answer else why_not(visit.house, one)
    return visit.known(why) if why else ""


def _over_by_now(visit: Visit, one: Proposed, found: Comparison) -> dict[str, Any]:
    """Claims whose last day is over: of what is asked for, and of what stands and would hold again."""
    if one.answer or found.outdated:  # nobody can agree to it
        return {"ended": [], "to_hold_again": []}
    stand = [
        each.before
        for each in found.claims
        if each.before and each.kind == "changes" and not ended([each.claim], visit.now)
    ]
    return {
        "ended": _days(ended(one.claims, visit.now)),
        "to_hold_again": _days(ended(stand, visit.now)),
    }


def _poorer(visit: Visit, one: Proposed) -> dict[str, Any]:
    """What is no fault, and should be known before somebody agrees: a wording that another has, and no word of what is right."""
    if one.answer:
        return {"shared": [], "unexplained": [], "english_only": []}
    pairs = shared_wordings(visit.house.store, one.claims, local_day(visit.now), replaces=one.replaces)  # fmt: skip
    return {
        "shared": [{"claim_id": b.claim_id, "other": a.claim_id, "said": said} for a, b, said in pairs[:MOST_CLAIMS]],
        "english_only": [c.claim_id for c in in_english_only(one.claims)[0]][:MOST_CLAIMS],
        "unexplained": [c.claim_id for c in one.claims if corrects_nothing(c)][:MOST_CLAIMS],
    }  # fmt: skip


def _days(claims: list[Claim]) -> list[dict[str, Any]]:
    """Each claim that ended, with its last day."""
    return [{"claim_id": c.claim_id, "day": expires_on(c)} for c in claims]


def _beside(before: Claim | None, after: Claim) -> list[dict[str, Any]]:
    """Each field that has something in it, as it was and as it would be."""
    old = values_of(before) if before else {}
    new = values_of(after) | _days_and_state(after)
    old |= _days_and_state(before) if before else {}
    return [
        {
            "name": name,
            "old": old.get(name, ""),
            "new": new[name],
            "changed": before is not None and old.get(name, "") != new[name],
        }
        for name in (*FIELDS, "created_on", "status")
        if name in new
        and name != "claim_id"
        and (new[name] or old.get(name))
        and (name != "status" or old.get(name, "active") != new[name])
    ]


def _days_and_state(claim: Claim) -> dict[str, str]:
    """What a form does not hold."""
    return {"created_on": str(created_on(claim) or ""), "status": claim.status}


def _taken_back(one: Proposed) -> bool:
    """Whether it was declined by whoever asked for it."""
    declined = one.answer == "declined"
    return declined and same_name(one.answered_by) == same_name(one.actor.name)


def _answered(visit: Visit, one: Proposed, mine: str) -> Response | None:
    """Where it was answered before: the page for whoever gave that same answer; else who did what, and that this is not it."""
    if not one.answer:
        return None
    name = visit.session.name if visit.session else ""
    if one.answer == mine and same_name(one.answered_by) == same_name(name):
        return visit.go(f"/facts/waiting/{one.number}")  # the button was pressed twice
    if one.answer == "approved":
        text = visit.say("%(name)s agreed to it in the meantime. What you pressed just now changed nothing.")  # fmt: skip
    elif _taken_back(one):
        text = visit.say("%(name)s took it back in the meantime. What you pressed just now changed nothing.")  # fmt: skip
    else:
        text = visit.say("%(name)s declined it in the meantime. What you pressed just now changed nothing.")  # fmt: skip
    return _show(visit, (("main", text % {"name": line(one.answered_by, 60)}),), 409)


def _approve(visit: Visit) -> Response:
    one = _found(visit)
    if one is None:
        return _nothing(visit)
    answered = _answered(visit, one, "approved")
    if answered:
        return answered
    try:
        approve(visit.house, one.number, visit.actor("edit_claims"))
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, (("main", visit.refusal(error)),), 409)
    return _signed(visit, one)


def _decline(visit: Visit) -> Response:
    one = _found(visit)
    if one is None:
        return _nothing(visit)
    answered = _answered(visit, one, "declined")
    if answered:
        return answered
    reason = visit.form.get("reason", "").strip()
    if not says_why(reason) or len(reason) > LONGEST_REASON:
        return _show(visit, (("reason", visit.say("Say why, in a few words.")),), 422)
    try:
        decline(visit.house, one.number, visit.actor("edit_claims"), reason)
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, (("main", visit.refusal(error)),), 409)
    return _signed(visit, one)


def _signed(visit: Visit, one: Proposed) -> Response:
    house = visit.house
    note_head(house.store.db, house.heads, visit.now.isoformat())
    return visit.go(f"/facts/waiting/{one.number}")


DOORS = (
    Door("GET", "/facts/waiting", _list, READERS),
    Door("GET", "/facts/waiting/{number}", _show, READERS),
    Door("POST", "/facts/waiting/{number}/approve", _approve, EDITORS),
    Door("POST", "/facts/waiting/{number}/decline", _decline, EDITORS),
)
