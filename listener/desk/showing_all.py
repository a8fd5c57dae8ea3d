"""In an emergency: all that software has hidden and nobody confirmed is shown again at once (policy 3.2)."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from listener.desk.doors import Door
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.people.show_all import show_all, who_shows_all
from listener.reasons import says_why
from listener.store.brakes import hidden_by_machine, shows_under_way
from listener.store.comments import known_pages

MAY = frozenset({"owner", "delegate", "reviewer", "admin"})
LONGEST_REASON = 500
Faults = tuple[tuple[str, str], ...]


def _lines(visit: Visit) -> list[dict[str, Any]]:
    """Each page that was ever listened to, and how much software hides there just now."""
    store = visit.house.store
    known = known_pages(store)
    return [
        {
            "page_id": page.page_id,
            "name": page.name or page.page_id,
            "hidden": len(hidden_by_machine(store, [page.page_id])),
            "on_the_way": shows_under_way(store, [page.page_id]),
        }
        for page in visit.house.settings.pages
        if page.page_id in known
    ]


def _page(
    visit: Visit, faults: Faults = (), status: int = 200, *, sure: bool = False
) -> Response:
    lines, meant = _lines(visit), visit.form.get("page", "")
    those = [one for one in lines if meant in ("", one["page_id"])]
    return visit.page(
        "show_all.html",
        status,
        lines=lines,
        those=those,
        count=sum(one["hidden"] for one in those),
        waits=sum(one["hidden"] for one in lines),
        watch=visit.house.settings.mode == "watch",
        given={
            "page": meant[:200],
            "reason": visit.form.get("reason", "")[:LONGEST_REASON],
        },
        sure=sure,
        faults=faults,
        here="/show-all",
    )


def _show(visit: Visit) -> Response:
    return _page(visit)


def _all(visit: Visit) -> Response:
    """First what it means, then, once somebody is sure, have it done."""
    lines = _lines(visit)
    meant = visit.form.get("page", "")
    pages = [one["page_id"] for one in lines if meant in ("", one["page_id"])]
    reason = visit.form.get("reason", "").strip()
    faults: list[tuple[str, str]] = []
    if not pages:
        faults.append(("page", visit.say("Choose a page, or all of them.")))
    if not says_why(reason):
        faults.append(("reason", visit.say("Say why, in a few words.")))
    elif len(reason) > LONGEST_REASON:
        faults.append(("reason", visit.say("This is too long. Shorten it.")))
    if faults:
        return _page(visit, tuple(faults), 422)
    if not any(one["hidden"] for one in lines if one["page_id"] in pages):
        return visit.go("/show-all")  # nothing is left, or the button was pressed twice
    if visit.form.get("sure") != "yes":
        return _page(visit, sure=True)
    house = visit.house
    try:
        name = visit.session.name if visit.session else ""
        actor = who_shows_all(house.settings, name, visit.now)
        show_all(house, pages, actor, reason)
    except BusyError:
        raise
    except UserError as error:
        return _page(visit, (("main", visit.refusal(error)),), 409)
    visit.after.append(visit.desk.carry_out)
    return visit.go("/show-all")


DOORS = (
    Door("GET", "/show-all", _show, MAY),
    Door("POST", "/show-all", _all, MAY, acts=True),
)
