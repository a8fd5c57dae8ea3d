"""Second looks: blind, drawn by the log, and compared with what was decided first."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

from starlette.responses import Response

from listener.desk.doors import Door
from listener.desk.forms import number
from listener.desk.inert import pieces
from listener.desk.minutes import reviewer
from listener.desk.sight import note_shown, rests
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.report.gathering import ends_by_software
from listener.reviewing.agreement import Agreement, share
from listener.reviewing.draw import SHARE
from listener.reviewing.second_look import (
    OLDEST,
    answer,
    as_seen,
    compared,
    next_look,
)
from listener.store.minutes_views import story_of
from listener.store.reviewing import (
    appeals_since,
    drawn_in_all,
    open_looks,
    overturned_appeals,
    waiting_looks,
)

YEAR = timedelta(days=365)
OVERTURNED_SHOWN = 20


def _line(name: str, found: Agreement) -> dict[str, Any]:
    return {"name": name, **{k: getattr(found, k) for k in ("pairs", "agreed", "kappa", "low", "high", "why")}}  # fmt: skip


def _show(visit: Visit) -> Response:
    store, since = visit.house.store, visit.now - YEAR
    found = compared(visit.house, visit.now)
    ends = ends_by_software(store, since)
    judged, (decided, won) = ends["confirmed"] + ends["rejected"], appeals_since(store, since)  # fmt: skip
    name = visit.session.name if visit.session else ""
    return visit.page(
        "second_looks.html",
        begun=open_looks(store, name, visit.now, visit.now - OLDEST),
        waiting=len(waiting_looks(store, name, visit.now - OLDEST)),
        drawn=drawn_in_all(store),
        share=round(100 * SHARE),
        found=found,
        lines=[_line("all", found.every), _line("software", found.software), _line("people", found.people),
               *(_line(rule, one) for rule, one in found.by_rule)],
        agreed=(ends["confirmed"], judged, share(ends["confirmed"], judged)),
        expired=(ends["expired"], ends.total(), share(ends["expired"], ends.total())),
        overturned=(won, decided, share(won, decided)),
        appeals=_overturned(visit),
        rest=rests(visit),
        none=visit.asked("none") == "1",
        done=visit.asked("done") == "1",
        here="/second-looks",
    )  # fmt: skip


def _overturned(visit: Visit) -> list[dict[str, Any]]:
    """Appeals that succeeded, each with the number of its entry in the log."""
    store, found = visit.house.store, []
    for row in overturned_appeals(store, OVERTURNED_SHOWN):
        told = story_of(store, store.writer.subject(row["comment_id"]), 60)
        at = [
            one["seq"]
            for one in told
            if one["event"] == "appeal_decided"
            and json.loads(one["details"])["appeal_id"] == row["appeal_id"]
        ]
        found.append({"rule": (row["rule"] or "").removeprefix("R"), "first_by": row["first_by"],
                      "at": row["decided_at"], "seq": at[-1] if at else 0})  # fmt: skip
    return found


def _next(visit: Visit) -> Response:
    """Open the next one that the log drew; not for somebody who has seen enough for now."""
    if rests(visit):
        return visit.go("/second-looks")
    found = next_look(visit.house, reviewer(visit))
    return visit.go(f"/second-looks/{found}" if found else "/second-looks?none=1")


def _look(visit: Visit, fault: str = "", field: str = "", status: int = 200) -> Response:  # fmt: skip
    seen = as_seen(visit.house, number(visit.part("number")), reviewer(visit))
    if seen is None:
        return visit.sorry(
            404,
            visit.say("This second look is not open"),
            visit.say("It was answered, half an hour has passed, or you have had a part in it since. Go to Second looks and begin the next one."),
        )  # fmt: skip
    # Whatever its rule: that some count and others do not would tell what it was taken for.
    note_shown(visit, seen["comment_id"])
    words, _ = pieces(seen["text"], ())
    return visit.page(
        "second_look.html",
        status,
        seen=seen,
        words=words,
        until=datetime.fromisoformat(seen["until_at"]),
        rules=visit.house.rules.rules,
        given=visit.form,
        fault=fault,
        field=field,
        here=f"/second-looks/{seen['look_id']}",
    )


def _answer(visit: Visit) -> Response:
    form, actor = visit.form, reviewer(visit)
    if form.get("answer") not in ("hide", "leave", "unsure"):
        return _look(visit, visit.say("Say what you would have done."), "answer-hide", 422)  # fmt: skip
    known = {rule.id for rule in visit.house.rules.rules}
    if form["answer"] == "hide" and form.get("rule") not in known:
        return _look(visit, visit.say("Say under which rule you would have hidden it."), "rule", 422)  # fmt: skip
    seen = number(visit.part("number"))
    try:
        answer(visit.house, seen, form["answer"], form.get("rule", ""), form.get("reason", ""), actor)  # fmt: skip
    except BusyError:
        raise
    except UserError as error:
        return visit.sorry(409, visit.say("This second look is not open"), visit.refusal(error))  # fmt: skip
    return visit.go("/second-looks?done=1")


_REVIEWER = frozenset({"reviewer"})
DOORS = (
    Door("GET", "/second-looks", _show, _REVIEWER),
    Door("POST", "/second-looks", _next, _REVIEWER),
    Door("GET", "/second-looks/{number}", _look, _REVIEWER),
    Door("POST", "/second-looks/{number}", _answer, _REVIEWER),
)
