"""Posts of the councillor's own that were deleted or changed: the text to publish, and closing it (policy 6.5)."""

from __future__ import annotations

from itertools import product
from typing import Any

from starlette.responses import Response

from listener.desk.clocks import time_left
from listener.desk.doors import CAN_DECIDE, Door
from listener.desk.forms import number
from listener.desk.onward import platform_name
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.heads import note_head
from listener.people.corrections import (
    ACTION,
    GAPS,
    LONGEST,
    TONGUES,
    Outcome,
    close_correction,
    correction_text,
    is_filled,
    mark_of_text,
    write_correction,
)
from listener.reasons import says_why
from listener.settings import same_name
from listener.store.connection import Row
from listener.store.corrections import (
    closed_corrections,
    correction,
    open_corrections,
)
from listener.store.posts import hides_under

MOST_CLOSED = 20
Faults = tuple[tuple[str, str], ...]


def _reasons(visit: Visit) -> dict[str, str]:
    return {
        "typing": visit.say("It was a typing error."),
        "twice": visit.say("It was posted twice."),
        "back": visit.say("The post is there again."),
    }


def _line(visit: Visit, row: Row) -> dict[str, Any]:
    left = None if row["closed_at"] else time_left(row["due_at"], visit.now)
    return {**row, "left": left, "platform": platform_name(row["page_id"].partition(":")[0])}  # fmt: skip


def _list(visit: Visit) -> Response:
    store = visit.house.store
    return visit.page(
        "corrections.html",
        rows=[_line(visit, row) for row in open_corrections(store)],
        closed=[_line(visit, row) for row in closed_corrections(store, MOST_CLOSED)],
    )


def _page(visit: Visit, row: Row, faults: Faults = (), status: int = 200) -> Response:  # fmt: skip
    form, given = visit.form, row["text"]
    seen, typed = mark_of_text(row), {}
    for tongue, name in product(TONGUES, GAPS):
        field, stands = f"{name}_{tongue}", given.get(tongue, {}).get(name, "")
        # Who was slower does not blank by mistake what somebody else filled in.
        left = stands if status == 409 else ""
        typed[field] = (form.get(field, stands) or left)[:LONGEST]
    return visit.page(
        "correction.html",
        status,
        one=_line(visit, row),
        under=hides_under(visit.house.store, row["post_id"]),
        texts={tongue: correction_text(row, tongue) for tongue in TONGUES},
        filled={tongue: is_filled(row, tongue) for tongue in TONGUES},
        typed=typed,
        seen=seen if status == 409 else form.get("seen", seen),
        reasons=_reasons(visit),
        chosen={name: form.get(name, "")[:LONGEST] for name in ("ready", "reason")},
        faults=faults,
        here=f"/corrections/{row['task_id']}",
    )


def _found(visit: Visit) -> Row | None:
    return correction(visit.house.store, number(visit.part("number")))


def _nothing(visit: Visit) -> Response:
    return visit.sorry(
        404,
        visit.say("There is no such number"),
        visit.say("The list shows the corrections that there are."),
    )


def _show(visit: Visit) -> Response:
    row = _found(visit)
    return _page(visit, row) if row else _nothing(visit)


def _write(visit: Visit) -> Response:
    """Fill in the gaps of the text."""
    row = _found(visit)
    if row is None:
        return _nothing(visit)
    text = {
        tongue: {name: visit.form.get(f"{name}_{tongue}", "").strip() for name in GAPS}
        for tongue in TONGUES
    }
    faults = [
        (f"{name}_{tongue}", visit.say("This is too long. Shorten it."))
        for tongue, gaps in text.items()
        for name, words in gaps.items()
        if len(words) > LONGEST
    ]
    for name in GAPS:
        if not faults and not text["en"][name] and not all(text["cy"].values()):
            faults = [(f"{name}_en", visit.say("Fill this in, in a few words."))]
    if faults:
        return _page(visit, row, tuple(faults), 422)
    said: dict[str, dict[str, str]] = {
        tongue: gaps for tongue, gaps in text.items() if any(gaps.values())
    }
    if said == row["text"] and not row["closed_at"]:
        return _there(visit, row)  # the button was pressed twice
    return _do(visit, row, said=said)


def _close(visit: Visit) -> Response:
    """It is published; or none is needed, and why."""
    row, verb = _found(visit), visit.form.get("verb", "")
    if row is None:
        return _nothing(visit)
    mine = visit.session and same_name(visit.session.name)
    if row["closed_at"] and same_name(row["closed_by"]) == mine:
        return _there(visit, row)  # the button was pressed twice
    if verb not in ("done", "skipped"):
        text = visit.say("Open the page again, then choose what to do.")
        return _page(visit, row, (("main", text),), 422)
    ready = _reasons(visit).get(visit.form.get("ready", ""), "")
    typed = visit.form.get("reason", "").strip()
    reason = f"{ready} {typed}".strip() if verb == "skipped" else ""
    if verb == "skipped" and not says_why(reason):
        text = visit.say("Say why no correction is needed.")
        return _page(visit, row, (("ready", text),), 422)
    if len(reason) > LONGEST:
        text = visit.say("This is too long. Shorten it.")
        return _page(visit, row, (("reason", text),), 422)
    return _do(visit, row, outcome="done" if verb == "done" else "skipped", reason=reason)  # fmt: skip


def _do(visit: Visit, row: Row, *, said: dict[str, dict[str, str]] | None = None, outcome: Outcome = "done", reason: str = "") -> Response:  # fmt: skip
    house = visit.house
    try:
        actor = visit.actor(ACTION)
        if said is None:
            close_correction(house, row["task_id"], outcome, actor, reason)
        else:
            write_correction(house, row["task_id"], actor, said, visit.form.get("seen", ""))  # fmt: skip
    except BusyError:
        raise
    except UserError as error:
        now = _found(visit) or row
        return _page(visit, now, (("main", visit.refusal(error)),), 409)
    note_head(house.store.db, house.heads, visit.now.isoformat())
    return _there(visit, row)


def _there(visit: Visit, row: Row) -> Response:
    return visit.go(f"/corrections/{row['task_id']}")


DOORS = (
    Door("GET", "/corrections", _list, CAN_DECIDE),
    Door("GET", "/corrections/{number}", _show, CAN_DECIDE),
    Door("POST", "/corrections/{number}/text", _write, CAN_DECIDE),
    Door("POST", "/corrections/{number}/close", _close, CAN_DECIDE),
)
