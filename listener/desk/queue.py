"""The queue: what waits for a person, urgent first, each with its clock. Words stay folded until they are asked for."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from starlette.responses import Response

from listener.desk.doors import CAN_DECIDE, Door
from listener.desk.forms import number
from listener.desk.inert import line
from listener.desk.visit import Visit
from listener.store.connection import Row, as_moment
from listener.store.decisions import undone_by
from listener.store.desk_views import count_waiting, own_decision, waiting

ON_ONE_PAGE = 20
EXCERPT = 200
_TITLE = re.compile(r"^(?:Rule|Rheol) \d+ \([^)]*\): ")
UNDOABLE = ("keep", "hide", "show", "confirm", "reopen")


def time_left(due_at: str | None, now: datetime) -> dict[str, Any] | None:
    """How long until a moment, or how long ago it was: `late`, `unit` (days, hours, minutes) and `n`."""
    if not due_at:
        return None
    minutes = int((as_moment(due_at) - now).total_seconds() // 60)
    late, minutes = minutes < 0, abs(minutes)
    for unit, length in (("days", 1440), ("hours", 60)):
        if minutes >= 2 * length:
            return {"late": late, "unit": unit, "n": minutes // length}
    return {"late": late, "unit": "minutes", "n": minutes}


def without_title(reason: str) -> str:
    """A reason without the rule's number and title, where those stand beside it."""
    rest = _TITLE.sub("", reason)
    return rest[:1].upper() + rest[1:]


def _line(visit: Visit, row: Row) -> dict[str, Any]:
    rule = next((one for one in visit.house.rules.rules if one.id == row["rule"]), None)
    return {
        **row,
        "text": "" if row["erased_at"] else line(row["text"], EXCERPT),
        "reason": without_title(row["reason"]) if rule else row["reason"],
        "left": time_left(row["due_at"], visit.now),
        "title": rule.title if rule else None,
        "rule_number": (row["rule"] or "").removeprefix("R"),
    }


def done_before(visit: Visit, decision_id: int) -> Row | None:
    """The decision that somebody made a moment ago, so that they can take it back; None where it is not theirs."""
    name = visit.session.name if visit.session else ""
    made = own_decision(visit.house.store, decision_id, name)
    if made is None or made["verb"] not in UNDOABLE:
        return None
    return None if undone_by(visit.house.store, decision_id) else made


def _show(visit: Visit) -> Response:
    count = count_waiting(visit.house.store)
    pages = max(1, -(-count // ON_ONE_PAGE))
    at = min(max(number(visit.asked("page")), 1), pages)
    rows = waiting(visit.house.store, (at - 1) * ON_ONE_PAGE, ON_ONE_PAGE)
    return visit.page(
        "queue.html",
        rows=[_line(visit, row) for row in rows],
        count=count,
        at=at,
        pages=pages,
        done=done_before(visit, number(visit.asked("done"))),
        here="/queue" if at == 1 else f"/queue?page={at}",
    )


DOORS = (Door("GET", "/queue", _show, CAN_DECIDE),)
