"""The queue: what waits for a person, urgent first, each with its clock. Words stay folded until they are asked for."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from listener.desk.clocks import time_left
from listener.desk.doors import Door
from listener.desk.filters import Chosen, chosen
from listener.desk.forms import number
from listener.desk.item_parts import OPPOSITE, UNDOABLE, why_here, would_show
from listener.desk.onward import platform_name
from listener.desk.reasons import ready_reasons
from listener.desk.sight import READS_QUEUE, Sight, can, in_list, sight, withheld, words
from listener.desk.visit import Visit
from listener.people.ladder import SAID
from listener.people.matrix import ACTION_OF
from listener.people.won_appeals import is_hidden
from listener.permits import possible
from listener.promise import hidden_again_by, shown_by
from listener.store.comments import kept
from listener.store.connection import Row
from listener.store.decisions import decision, open_item_of, undone_by
from listener.store.desk_views import own_decision
from listener.store.proposals import open_proposals, seen_now
from listener.store.queue_views import (
    Wanted,
    count_wanted,
    languages_waiting,
    rules_waiting,
    waiting,
)

ON_ONE_PAGE = 20
EXCERPT = 160


def _line(visit: Visit, row: Row, how: Sight, spam: bool) -> dict[str, Any]:
    rules = visit.house.rules
    how = in_list(visit, how, row["comment_id"], row["rule"])
    rule = next((one for one in rules.rules if one.id == row["rule"]), None)
    return {
        **row,
        "text": _excerpt(visit, row, how),
        "covered": how.covers,
        "opens": how.opens,
        "reason": why_here(visit, row, titled=rule is not None),
        "left": time_left(row["due_at"], visit.now),
        "title": rule.title if rule else None,
        "rule_number": (row["rule"] or "").removeprefix("R"),
        "platform": platform_name(row["page_id"].partition(":")[0]),
        "seen": _seen(visit, row) if spam else "",
    }


def _excerpt(visit: Visit, row: Row, how: Sight) -> str:
    """The first words; "" where they are erased, or this person has such words covered."""
    if row["erased_at"] or how.covers or withheld(visit, how, row["comment_id"]):
        return ""
    found, _ = words(visit, how, row["text"], row["post_id"])
    said = " ".join("".join(piece.text for piece in found).split())
    return f"{said[: EXCERPT - 1]}…" if len(said) > EXCERPT else said


def _seen(visit: Visit, row: Row) -> str:
    known = kept(visit.house.store, row["comment_id"])
    if known is None:
        return ""
    sha256 = visit.house.rules.sha256
    return seen_now(visit.house.store, row["comment_id"], known.version, sha256).token()


def done_before(visit: Visit, decision_id: int) -> Row | None:
    """The decision that somebody made a moment ago, and whether they can take it back; None where it is not theirs."""
    name = visit.session.name if visit.session else ""
    made = own_decision(visit.house.store, decision_id, name)
    if made is None or undone_by(visit.house.store, decision_id):
        return None
    if made["verb"] in SAID:
        return {**made, "undoable": can(visit, ACTION_OF["withdraw"]), "shows": False}
    undoable = made["verb"] in UNDOABLE and can(visit, OPPOSITE[made["verb"]])
    return {**made, "undoable": undoable, "shows": would_show(visit, decision_id)}


def undone_before(visit: Visit, decision_id: int) -> dict[str, Any] | None:
    """What somebody took back a moment ago, and whether it waits again; None where it is not theirs."""
    store, name = visit.house.store, visit.session.name if visit.session else ""
    made = own_decision(store, decision_id, name)
    earlier = decision(store, made["undoes"]) if made and made["undoes"] else None
    if made is None or earlier is None or undone_by(store, decision_id):
        return None
    waits = open_item_of(store, earlier.comment_id) is not None
    comment_id, known = earlier.comment_id, kept(store, earlier.comment_id)
    ended = shown_by(store, comment_id, decision_id) is not None
    hidden = known is not None and is_hidden(store, known)
    return {
        "verb": earlier.verb,
        "item_id": made["item_id"],
        "waits": waits,
        "ended": ended,
        "hides": hidden and hidden_again_by(store, comment_id, decision_id) is not None,
        "stays": earlier.verb == "show" and not hidden,
    }


def _choices(visit: Visit) -> dict[str, Any]:
    """What can be filtered by: only what there is."""
    store, rules = visit.house.store, visit.house.rules
    many = rules_waiting(store)
    return {
        "rules": [
            {"id": one.id, "title": one.title, "many": many[one.id]}
            for one in rules.rules
            if one.id in many
        ],
        "none": many.get("none", 0),
        "platforms": sorted(
            {
                (page.connector, platform_name(page.connector))
                for page in visit.house.settings.pages
            }
        ),
        "languages": languages_waiting(store),
    }


def _can_be_hidden(visit: Visit, comment_id: str) -> bool:
    known = kept(visit.house.store, comment_id)
    return bool(known and "hide" in possible(visit.house.store, visit.house.settings, known))  # fmt: skip


def show_queue(
    visit: Visit, part: Chosen, fault: str = "", status: int = 200, field: str = ""
) -> Response:
    """The page of the queue that is asked for."""
    store, how = visit.house.store, sight(visit)
    count = count_wanted(store, part.wanted)
    pages = max(1, -(-count // ON_ONE_PAGE))
    page = visit.asked("page") or visit.form.get("page", "")  # of the form sent back
    at = min(max(number(page), 1), pages)
    rows = waiting(store, part.wanted, (at - 1) * ON_ONE_PAGE, ON_ONE_PAGE)
    bulk = part.spam and can(visit, "hide_by_hand")
    hides = bulk and any(_can_be_hidden(visit, row["comment_id"]) for row in rows)
    return visit.page(
        "queue.html",
        status,
        rows=[_line(visit, row, how, bulk) for row in rows],
        count=count,
        everything=count_wanted(store, Wanted()),
        at=at,
        pages=pages,
        part=part,
        choices=_choices(visit),
        how=how,
        bulk=bulk,
        hides=hides,
        watch=visit.house.settings.mode == "watch",
        ready=ready_reasons(visit, ("hide", "keep") if hides else ("keep",))
        if bulk
        else None,
        proposals=len(open_proposals(store)),
        done=done_before(visit, number(visit.asked("done"))),
        undone=undone_before(visit, number(visit.asked("undone"))),
        fault=fault,
        field=field,
        here=part.path("/queue", page=at if at > 1 else ""),
    )


def _show(visit: Visit) -> Response:
    return show_queue(visit, chosen(visit))


DOORS = (Door("GET", "/queue", _show, READS_QUEUE),)
