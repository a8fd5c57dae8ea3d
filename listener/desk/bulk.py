"""Deciding on several comments at once: spam alone, one reason, and each a decision and an entry of its own."""

from __future__ import annotations

import re
from typing import Any, cast

from starlette.responses import Response

from listener.decide import decide
from listener.desk.deciding import check_own, sent_twice, take_back
from listener.desk.doors import CAN_DECIDE, Door
from listener.desk.filters import SPAM, chosen, chosen_in_form
from listener.desk.forms import number
from listener.desk.queue import ON_ONE_PAGE, show_queue
from listener.desk.reasons import LONGEST_REASON, reason_given, speaks_against
from listener.desk.seen import seen_from
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.people.matrix import ACTION_OF
from listener.reasons import says_why
from listener.store.comments import kept
from listener.store.decisions import Plain, item, undone_by
from listener.store.desk_views import own_decision

VERBS = ("hide", "keep")
_CHOSEN = re.compile(r"item-(\d{1,15})")
_NUMBERS = re.compile(r"\d{1,15}(?:\.\d{1,15}){0,19}")


def _numbers(said: str) -> list[int]:
    """The numbers in an address: "4.5.9"."""
    return [int(each) for each in said.split(".")] if _NUMBERS.fullmatch(said) else []


def _decide(visit: Visit) -> Response:
    part = chosen_in_form(visit)
    verb, reason = visit.form.get("verb", ""), reason_given(visit)
    picked = {int(found[1]): seen for name, seen in visit.form.items() if (found := _CHOSEN.fullmatch(name))}  # fmt: skip
    if verb not in VERBS or not part.spam:
        return show_queue(visit, part, visit.say("Open the page again, then decide."), 422)  # fmt: skip
    if not picked or len(picked) > ON_ONE_PAGE:
        return show_queue(visit, part, visit.say("Choose at least one comment."), 422, "choose")  # fmt: skip
    if not says_why(reason) or len(reason) > LONGEST_REASON:
        text = visit.say("Say why, in a few words that a resident may read.")
        return show_queue(visit, part, text, 422, "reason")
    if speaks_against(visit, verb):
        text = visit.say("This reason speaks for the opposite. Choose another one.")
        return show_queue(visit, part, text, 422, "ready")
    made: list[int] = []
    refused: list[int] = []
    for item_id in sorted(picked):
        decision_id = _one(visit, item_id, picked[item_id], cast(Plain, verb), reason)
        (made if decision_id else refused).append(decision_id or item_id)
    visit.after.append(visit.desk.carry_out)
    return visit.go(part.path("/queue/together", made=_joined(made), refused=_joined(refused)))  # fmt: skip


def _joined(numbers: list[int]) -> str:
    return ".".join(map(str, numbers))


def _one(visit: Visit, item_id: int, token: str, verb: Plain, reason: str) -> int:
    """Decide on one of them, through the same door as on any; the decision's number, or 0 where it is refused."""
    row, seen = item(visit.house.store, item_id), seen_from(token)
    known = kept(visit.house.store, row["comment_id"]) if row else None
    if row is None or known is None or seen is None or row["rule"] != SPAM:
        return 0
    again = sent_twice(visit, known, verb, SPAM, reason, seen)
    if again:
        return again
    try:
        check_own(visit, known, verb, seen)
        actor = visit.actor(ACTION_OF[verb])
        rule = SPAM if verb == "hide" else None
        made = decide(visit.house, known, verb, actor, reason, rule=rule, seen=seen)
    except BusyError:
        raise
    except UserError:
        return 0  # the page names it, and its own page says why
    return made.decision_id


def _show(visit: Visit, fault: str = "", status: int = 200) -> Response:
    given = visit.form if visit.request.method == "POST" else visit.request.query_params
    name = visit.session.name if visit.session else ""
    store = visit.house.store
    rows: list[dict[str, Any]] = []
    for decision_id in _numbers(given.get("made", "")):
        mine = own_decision(store, decision_id, name)
        if mine is not None:
            undone = undone_by(store, decision_id) is not None
            rows.append({**mine, "undone": undone})
    part = chosen_in_form(visit) if visit.request.method == "POST" else chosen(visit)
    made = _joined([row["decision_id"] for row in rows])
    refused = _numbers(given.get("refused", ""))
    return visit.page(
        "together.html",
        status,
        rows=rows,
        made=made,
        refused=refused,
        part=part,
        fault=fault,
        here=part.path("/queue/together", made=made, refused=_joined(refused)),
    )


def _undo(visit: Visit) -> Response:
    """Take back one of them, or all."""
    name = visit.session.name if visit.session else ""
    one = number(visit.form.get("one", ""))
    failed = 0
    for decision_id in [one] if one else _numbers(visit.form.get("made", "")):
        if own_decision(visit.house.store, decision_id, name) is None:
            continue  # theirs alone
        try:
            take_back(visit, decision_id)
        except BusyError:
            raise
        except UserError:
            failed += not undone_by(visit.house.store, decision_id)
    visit.after.append(visit.desk.carry_out)
    if failed:
        text = visit.say("Some cannot be taken back any more. Open them to see why.")
        return _show(visit, text, 409)
    there = chosen_in_form(visit).path("/queue/together", made=_joined(_numbers(visit.form.get("made", ""))))  # fmt: skip
    return visit.go(there)


DOORS = (
    Door("POST", "/queue/together", _decide, CAN_DECIDE, acts=True),
    Door("GET", "/queue/together", _show, CAN_DECIDE),
    Door("POST", "/queue/together/undo", _undo, CAN_DECIDE, acts=True),
)
