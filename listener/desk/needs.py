"""Who asked for something and has no answer yet; and that no reply is needed, in one press (policy T16, T21)."""

from __future__ import annotations

from typing import Any

from starlette.responses import RedirectResponse, Response

from listener.decide import decide
from listener.desk.clocks import time_left
from listener.desk.doors import CAN_DECIDE, Door
from listener.desk.forms import number
from listener.desk.onward import platform_link
from listener.desk.queue import done_before
from listener.desk.seen import on_screen, seen_from
from listener.desk.sight import Sight, short, sight
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.store.comments import kept
from listener.store.connection import Row
from listener.store.decisions import last_by_person
from listener.store.needs import asking_of_all
from listener.store.proposals import seen_now
from listener.telling.alerts import offers

ON_ONE_PAGE = 10
EXCERPT = 400
LONGEST_ID = 200


def _line(visit: Visit, row: Row, how: Sight) -> dict[str, Any]:
    rules, store = visit.house.rules, visit.house.store
    known = kept(store, row["comment_id"])
    waits = time_left(row["came_in_at"], visit.now)
    seen = seen_now(store, row["comment_id"], known.version, rules.sha256) if known else None  # fmt: skip
    return {
        **row,
        "titles": [rules.need(need_id).title for need_id in row["needs"]],
        "text": short(visit, how, row, row["post_id"], EXCERPT),
        "waits": waits,
        "seen": seen.token() if seen else "",
        "offers": offers(row["needs"], rules),
        "linked": bool(platform_link(row["permalink"])),
    }


def _show(visit: Visit, fault: str = "", status: int = 200) -> Response:
    house, how = visit.house, sight(visit)
    quiet = [need.id for need in house.rules.needs if need.action == "none"]
    at = max(number(visit.asked("page")), 1)
    rows, count = asking_of_all(house.store, quiet, ON_ONE_PAGE, (at - 1) * ON_ONE_PAGE)
    if at > 1 and not rows:  # behind the end: the first page
        at, (rows, count) = 1, asking_of_all(house.store, quiet, ON_ONE_PAGE)
    pages = max(1, -(-count // ON_ONE_PAGE))
    return visit.page(
        "needs.html",
        status,
        rows=[_line(visit, row, how) for row in rows],
        count=count,
        at=at,
        pages=pages,
        how=how,
        done=done_before(visit, number(visit.asked("done"))),
        fault=fault,
        english=status == 409,
        here="/needs" if at == 1 else f"/needs?page={at}",
    )


def _answered(visit: Visit) -> Response:
    """No reply is needed, or it was given elsewhere: the same as `keep`, with a reason of its own."""
    known = kept(visit.house.store, visit.form.get("comment", "")[:LONGEST_ID])
    seen = seen_from(visit.form.get("seen", ""))
    if known is None or seen is None:
        return _show(visit, visit.say("Open the page again, then decide."), 422)
    elsewhere = visit.form.get("how") == "elsewhere"
    reason = visit.say("I answered in another way.") if elsewhere else visit.say("No reply is needed.")  # fmt: skip
    last = last_by_person(visit.house.store, known.comment.comment_id)
    name = visit.session.name if visit.session else ""
    if last and last.decision_id > seen.decision_id and last.actor.name == name and last.verb == "keep":  # fmt: skip
        return visit.go(f"/needs?done={last.decision_id}")  # pressed twice
    try:
        actor = visit.actor("hide_by_hand")
        made = decide(visit.house, known, "keep", actor, reason, seen=seen)
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, on_screen(str(error)), 409)
    visit.after.append(visit.desk.carry_out)
    return visit.go(f"/needs?done={made.decision_id}")


def _there(visit: Visit) -> Response:
    """Leads to the comment on its platform."""
    known = kept(visit.house.store, visit.asked("comment")[:LONGEST_ID])
    link = platform_link(known.comment.permalink) if known else ""
    return RedirectResponse(link, 303) if link else visit.go("/needs")


DOORS = (
    Door("GET", "/needs", _show, CAN_DECIDE),
    Door("POST", "/needs", _answered, CAN_DECIDE, acts=True),
    Door("GET", "/needs/there", _there, CAN_DECIDE),
)
