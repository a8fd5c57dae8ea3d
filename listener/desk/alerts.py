"""What comms see: the false claims that are going round just now, to read only."""

from __future__ import annotations

from starlette.responses import Response

from listener.desk.doors import Door
from listener.desk.inert import line
from listener.desk.visit import Visit
from listener.store.desk_views import open_alerts

MOST = 40


def _show(visit: Visit) -> Response:
    known = {claim.claim_id: claim.claim for claim in visit.house.claims}
    rows = [
        {
            "level": row["level"],
            "title": line(
                row.get("title") or known.get(row["claim_id"]) or row["claim_id"], 200
            ),
            "first_at": row["first_at"],
            "last_at": row["last_at"],
        }
        for row in open_alerts(visit.house.store, MOST)
    ]
    return visit.page("alerts.html", rows=rows)


DOORS = (
    Door(
        "GET",
        "/alerts",
        _show,
        frozenset({"comms", "owner", "delegate", "reviewer"}),
    ),
)
