"""Handing a comment on to somebody who may decide, and asking for advice: the asker's pages and the adviser's."""

from __future__ import annotations

from starlette.responses import Response

from listener.desk.doors import CAN_DECIDE, Door
from listener.desk.filters import chosen, chosen_in_form
from listener.desk.forms import number
from listener.desk.inert import inert
from listener.desk.item import found, nothing
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.people.advice import (
    LONGEST_SAID,
    advisers,
    audience_of,
    give_advice,
    seek_advice,
    words_for_advice,
)
from listener.people.handing import hand_on, take_back_handing, takers, untold
from listener.store.comments import Kept
from listener.store.connection import Row
from listener.store.deciding import advice, advice_for, advice_on, handing_of

ADVISES = frozenset({"owner", "delegate", "reviewer", "comms"})
MOST_ASKED = 50
NOT_LISTED = "elsewhere"


def _name(visit: Visit) -> str:
    return visit.session.name if visit.session else ""


def _hand_page(visit: Visit, row: Row, fault: str = "", status: int = 200, field: str = "") -> Response:  # fmt: skip
    posted = visit.request.method == "POST"
    part = chosen_in_form(visit) if posted else chosen(visit)
    people = takers(visit.house, _name(visit))
    return visit.page(
        "hand.html",
        status,
        item=row,
        takers=people,
        untold=untold(visit.house, people),
        handed=handing_of(visit.house.store, row["item_id"]),
        given={name: visit.form.get(name, "")[:LONGEST_SAID] for name in ("to", "note")},
        fault=fault,
        field=field,
        part=part,
        here=part.path(f"/item/{row['item_id']}/hand"),
    )  # fmt: skip


def _hand(visit: Visit) -> Response:
    both = found(visit)
    return _hand_page(visit, both[0]) if both else nothing(visit)


def _handed(visit: Visit) -> Response:
    both = found(visit)
    if both is None:
        return nothing(visit)
    row, to = both[0], visit.form.get("to", "")
    there = chosen_in_form(visit).path(f"/item/{row['item_id']}")
    now = handing_of(visit.house.store, row["item_id"])
    back = visit.form.get("back") == "yes"
    if (back and now is None) or (not back and now and now["person"] == to):
        return visit.go(there)  # the button was pressed twice
    if not back and not to:
        return _hand_page(visit, row, visit.say("Choose who takes it."), 422, "to")
    try:
        actor = visit.actor("hide_by_hand")
        if back:
            take_back_handing(visit.house, row, actor)
        else:
            hand_on(visit.house, row, actor, to, visit.form.get("note", ""))
    except BusyError:
        raise
    except UserError as error:
        return _hand_page(visit, row, visit.refusal(error), 409)
    visit.after.append(visit.desk.carry_out)
    return visit.go(there)


def _ask_page(visit: Visit, row: Row, known: Kept, fault: str = "", status: int = 200, field: str = "") -> Response:  # fmt: skip
    posted = visit.request.method == "POST"
    part = chosen_in_form(visit) if posted else chosen(visit)
    try:
        words, refused = inert(words_for_advice(visit.house, known)), ""
    except UserError as error:
        words, refused = "", visit.refusal(error)
    people = advisers(visit.house, _name(visit))
    return visit.page(
        "ask_advice.html",
        status,
        item=row,
        words=words,
        refused=refused,
        advisers=people,
        untold=untold(visit.house, [(name, audience_of(role)) for name, role in people]),
        asked=advice_on(visit.house.store, known.comment.comment_id),
        given={name: visit.form.get(name, "")[:LONGEST_SAID] for name in ("person", "question")},
        fault=fault,
        field=field,
        part=part,
        here=part.path(f"/item/{row['item_id']}/advice"),
    )  # fmt: skip


def _ask(visit: Visit) -> Response:
    both = found(visit)
    return _ask_page(visit, *both) if both else nothing(visit)


def _asked(visit: Visit) -> Response:
    both = found(visit)
    if both is None:
        return nothing(visit)
    row, known = both
    question, person = visit.form.get("question", "").strip(), visit.form.get("person", "")  # fmt: skip
    there = chosen_in_form(visit).path(f"/item/{row['item_id']}/advice")
    if not person:
        return _ask_page(visit, row, known, visit.say("Choose whom you ask."), 422, "person")  # fmt: skip
    if not question or len(question) > LONGEST_SAID:
        text = visit.say("Say what you would like to know, in a sentence or two.")
        return _ask_page(visit, row, known, text, 422, "question")
    person = "" if person == NOT_LISTED else person
    before = advice_on(visit.house.store, known.comment.comment_id)
    if any((one["person"], one["question"], one["actor"]) == (person, question, _name(visit)) for one in before):  # fmt: skip
        return visit.go(there)  # the button was pressed twice
    try:
        actor = visit.actor("hide_by_hand")
        seek_advice(visit.house, known, actor, question, person)
    except BusyError:
        raise
    except UserError as error:
        return _ask_page(visit, row, known, visit.refusal(error), 409)
    visit.after.append(visit.desk.carry_out)
    return visit.go(there)


def _advice(visit: Visit, fault: str = "", status: int = 200, field: str = "", at: int = 0) -> Response:  # fmt: skip
    rows = advice_for(visit.house.store, _name(visit), MOST_ASKED)
    return visit.page(
        "advice.html",
        status,
        rows=[{**row, "words": inert(row["words"])} for row in rows],
        at=at,
        given=visit.form.get("answer", "")[:LONGEST_SAID],
        fault=fault,
        field=field,
        here="/advice",
    )


def _answer(visit: Visit) -> Response:
    at = number(visit.part("number"))
    one = advice(visit.house.store, at)
    if one is None or one["person"] != _name(visit):
        return nothing(visit)
    if one["answered_by"] == _name(visit):
        return visit.go("/advice")  # the button was pressed twice
    if not visit.form.get("answer", "").strip():
        text = visit.say("Write your advice, in a few sentences.")
        return _advice(visit, text, 422, f"answer-{at}", at)
    try:
        give_advice(visit.house, at, visit.actor("read_and_appeal"), visit.form["answer"])  # fmt: skip
    except BusyError:
        raise
    except UserError as error:
        return _advice(visit, visit.refusal(error), 409)
    return visit.go("/advice")


DOORS = (
    Door("GET", "/item/{number}/hand", _hand, CAN_DECIDE),
    Door("POST", "/item/{number}/hand", _handed, CAN_DECIDE, acts=True),
    Door("GET", "/item/{number}/advice", _ask, CAN_DECIDE),
    Door("POST", "/item/{number}/advice", _asked, CAN_DECIDE, acts=True),
    Door("GET", "/advice", _advice, ADVISES),
    Door("POST", "/advice/{number}", _answer, ADVISES),
)
