"""An election is near: the owner and a reviewer, together, let software go on hiding in that time (policy P12)."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from listener.desk.doors import Door
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.heads import note_head
from listener.modes.election import (
    confirm_election,
    said_yes,
    take_election_back,
    who_confirms,
)
from listener.modes.gate import ROLES, both_said
from listener.reasons import says_why
from listener.settings import same_name

LONGEST_REASON = 500
Faults = tuple[tuple[str, str], ...]


def _lines(visit: Visit) -> list[dict[str, Any]]:
    """Each page with a time before an election, running or planned, and who has said yes to it."""
    name = same_name(visit.session.name) if visit.session else ""
    found = []
    for page in visit.house.settings.pages:
        spells = [
            {
                "starts_at": spell.starts_at,
                "ends_at": spell.ends_at,
                "yes": said,
                "both": both_said(said),
                "mine": any(same_name(row["name"]) == name for row in said),
            }
            for spell, said in said_yes(visit.house, page.page_id)
        ]
        if spells:
            found.append(
                {
                    "page_id": page.page_id,
                    "name": page.name or page.page_id,
                    "spells": spells,
                    "asked": not all(one["mine"] for one in spells),
                    "said": any(one["yes"] for one in spells),
                }
            )
    return found


def _page(
    visit: Visit,
    faults: Faults = (),
    status: int = 200,
    *,
    sure: dict[str, Any] | None = None,
) -> Response:
    return visit.page(
        "election.html",
        status,
        lines=_lines(visit),
        listed=bool(visit.house.settings.people),
        sure=sure,
        back=visit.form.get("verb") == "back",
        given={
            "page": visit.form.get("page", "")[:200],
            "reason": visit.form.get("reason", "")[:LONGEST_REASON],
        },
        faults=faults,
        here="/election",
    )


def _show(visit: Visit) -> Response:
    return _page(visit)


def _said(visit: Visit) -> Response:
    """A yes, or every yes taken back: first what it means, then, once somebody is sure, written down."""
    lines, verb = _lines(visit), visit.form.get("verb", "")
    meant = next((one for one in lines if one["page_id"] == visit.form.get("page")), None)  # fmt: skip
    if meant is None or verb not in ("yes", "back"):
        text = visit.say("Open the page again, then choose what to do.")
        return _page(visit, (("main", text),), 422)
    if not meant["asked" if verb == "yes" else "said"]:
        return visit.go("/election")  # the button was pressed twice, or on an old page
    reason = visit.form.get("reason", "").strip()
    if not says_why(reason) or len(reason) > LONGEST_REASON:
        field = f"reason-{lines.index(meant)}"
        text = visit.say("This is too long. Shorten it.") if len(reason) > LONGEST_REASON else visit.say("Say why, in a few words.")  # fmt: skip
        return _page(visit, ((field, text),), 422)
    if visit.form.get("sure") != "yes":
        return _page(visit, sure=meant)
    house = visit.house
    try:
        name = visit.session.name if visit.session else ""
        actor = who_confirms(house.settings, name, visit.now)
        do = confirm_election if verb == "yes" else take_election_back
        do(house, meant["page_id"], actor, reason)
    except BusyError:
        raise
    except UserError as error:
        return _page(visit, (("main", visit.refusal(error)),), 409)
    note_head(house.store.db, house.heads, visit.now.isoformat())
    return visit.go("/election")


DOORS = (
    Door("GET", "/election", _show, ROLES),
    Door("POST", "/election", _said, ROLES),
)
