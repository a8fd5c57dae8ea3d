"""The councillor or a delegate reports a comment as a possible falsehood about the council, from its page."""

from __future__ import annotations

from starlette.responses import Response

from listener.claims.forwarding import ACTION
from listener.claims.reporting import report
from listener.desk.alerts import OWNERS
from listener.desk.doors import Door
from listener.desk.item import found, nothing, show_item
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.house import load_claims_for
from listener.minutes.heads import note_head


def _report(visit: Visit) -> Response:
    both = found(visit)
    if both is None:
        return nothing(visit)
    comment_id, why = both[1].comment.comment_id, visit.form.get("why", "")
    # What the council has found is asked first. No page needs its way for this, so the house was opened without them.
    visit.house.claims = load_claims_for(visit.house.settings, visit.house.store)
    try:
        made = report(visit.house, comment_id, visit.actor(ACTION), why)
    except BusyError:
        raise
    except UserError as error:
        return show_item(visit, visit.refusal(error), 409)
    note_head(visit.house.store.db, visit.house.heads, visit.now.isoformat())
    return visit.go(f"/alerts/{made.incident_id}?done=report")


DOORS = (Door("POST", "/item/{number}/untrue", _report, OWNERS),)
