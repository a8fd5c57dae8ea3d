"""Residents' questions that nobody has answered yet (policy T01, T16): who may be in danger, then the oldest, each off the list with one press."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from starlette.responses import Response

from listener.desk.clocks import time_left
from listener.desk.doors import CAN_DECIDE, Door
from listener.desk.forms import number
from listener.desk.inert import line
from listener.desk.live_matters import reply_in_live_matter
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.heads import note_head
from listener.people.questions import ask_again, settle
from listener.store.comments import kept
from listener.store.connection import Row, as_moment
from listener.store.needs import asking
from listener.store.questions import OUTCOMES, settlement
from listener.who_asked import leading, offers, sought

DUE = timedelta(hours=48)  # policy T01
MOST = 25  # on one page
COUNTED = 500  # so far it is counted: a first page must not read years of questions
EXCERPT = 400


@dataclass(frozen=True)
class Waiting:
    """Who waits for an answer: who may be in danger, then the oldest. `beyond`: there are more than were counted."""

    rows: tuple[Row, ...]
    long: tuple[Row, ...]  # those that have waited for two days
    beyond: bool


def waiting_questions(visit: Visit) -> Waiting:
    """Who asks for something that nobody else is told of; `grave` are those who need more than an answer."""
    wanted = sought(visit.house.rules)
    found = asking(visit.house.store, wanted, COUNTED + 1)
    rows = [
        {
            **row,
            "grave": row["needs"][0] in wanted.graver,
            "due": visit.now - as_moment(row["came_in_at"]) >= DUE,
        }
        for row in found[:COUNTED]
    ]
    rows.sort(key=lambda row: not row["grave"])
    return Waiting(
        tuple(rows),
        tuple(row for row in rows if row["due"]),
        len(found) > COUNTED,
    )


def _line(visit: Visit, row: Row) -> dict[str, Any]:
    rules = visit.house.rules
    return {
        **row,
        "text": line(row["text"], EXCERPT),
        "titles": [rules.need(need_id).title for need_id in row["needs"]],
        "does": [need.text for need in leading(row["needs"], rules) if row["grave"]],
        "waits": time_left(row["came_in_at"], visit.now),
        "live": reply_in_live_matter(visit, kept(visit.house.store, row["comment_id"])),
        "offers": [line(text, 500) for text in offers(row["needs"], rules)],
    }


def _show(visit: Visit, fault: str = "", status: int = 200) -> Response:
    found = waiting_questions(visit)
    # Where nobody has waited for two days, the page opens on those who have waited for less.
    everything = _asked(visit, "all") == "1" or not found.long
    short = tuple(row for row in found.rows if row["grave"] or row["due"])
    listed = found.rows if everything else short
    pages = max(1, -(-len(listed) // MOST))
    at = min(max(1, number(_asked(visit, "page"))), pages)
    rows = listed[(at - 1) * MOST : at * MOST]
    return visit.page(
        "questions.html",
        status,
        rows=[_line(visit, row) for row in rows],
        waiting=found,
        at=at,
        pages=pages,
        before=(at - 1) * MOST,
        listed=len(listed),
        place=min(number(visit.asked("place")), len(rows)),
        everything=everything,
        newer=len(found.rows) - len(short),
        done=_done(visit),
        fault=fault,
        here=_path(everything, at),
    )


def _asked(visit: Visit, name: str) -> str:
    """Which part of the list is meant: by the address, or by a form of that part."""
    return visit.asked(name) or visit.form.get(name, "")


def _path(everything: bool, at: int, more: str = "") -> str:
    """The address of one part of the list, and more."""
    parts = ["all=1"] * everything + [f"page={at}"] * (at > 1) + [more] * bool(more)
    return f"/questions?{'&'.join(parts)}" if parts else "/questions"


def _done(visit: Visit) -> Row | None:
    """What this person settled a moment ago, so that they can take it back."""
    row = settlement(visit.house.store, number(visit.asked("done")))
    mine = row and visit.session and row["actor"] == visit.session.name
    return row if mine and row and not row["taken_back_at"] else None


def _settle(visit: Visit) -> Response:
    outcome = visit.form.get("outcome", "")
    comment_id = visit.form.get("comment", "")
    if outcome not in OUTCOMES or not comment_id:
        return _show(visit, visit.say("Open the page again, then choose."), 422)
    try:
        actor = visit.actor("reply")
        version = number(visit.form.get("version", ""))
        made = settle(visit.house, comment_id, version, outcome, actor)
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, visit.refusal(error), 409)
    # The next card moves up into the place of this one, and there it is said.
    return _go(visit, f"done={made}&place={number(visit.form.get('place', ''))}")


def _take_back(visit: Visit) -> Response:
    wanted = number(visit.form.get("settled", ""))
    row = settlement(visit.house.store, wanted)
    if row is None or row["taken_back_at"]:
        return _go(visit, "")  # the button was pressed twice, or on an old page
    try:
        ask_again(visit.house, wanted, visit.actor("reply"))
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, visit.refusal(error), 409)
    return _go(visit, "")


def _go(visit: Visit, more: str) -> Response:
    house = visit.house
    note_head(house.store.db, house.heads, visit.now.isoformat())
    everything, at = visit.form.get("all") == "1", number(visit.form.get("page", ""))
    return visit.go(_path(everything, at, more))


DOORS = (
    Door("GET", "/questions", _show, CAN_DECIDE),
    Door("POST", "/questions/settle", _settle, CAN_DECIDE),
    Door("POST", "/questions/reopen", _take_back, CAN_DECIDE),
)
