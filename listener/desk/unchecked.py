"""What several people say and no claim of the bank knows: each group with its words, and the way to make a claim of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from starlette.responses import Response

from listener.claims.masking import Masks, masks_of
from listener.desk.doors import Door
from listener.desk.facts import EDITORS, in_file
from listener.desk.incident import PLATFORMS
from listener.desk.inert import line
from listener.desk.visit import Visit
from listener.store.spreading import Group, groups_said_by_several, headline, platforms

SPANS = (3, 7, 30)
MOST = 50


def _show(visit: Visit) -> Response:
    days = next((n for n in SPANS if str(n) == visit.asked("days")), SPANS[0])
    store, masks = visit.house.store, masks_of(visit.house)
    groups = groups_said_by_several(store, visit.now - timedelta(days=days))
    return visit.page(
        "unchecked.html",
        rows=[_line(visit, masks, one) for one in groups[:MOST]],
        more=len(groups) > MOST,
        days=days,
        spans=SPANS,
        in_file=in_file(visit),
    )


def _line(visit: Visit, masks: Masks, one: Group) -> dict[str, Any]:
    store = visit.house.store
    said = headline(store, one.group_id, for_all=True)
    return {
        "group": one.group_id,
        "text": line(masks.mask(said.statement), 300) if said else "",
        "link": said.link if said else "",
        "withheld": said is None and headline(store, one.group_id) is not None,
        "accounts": one.accounts,
        "comments": one.comments,
        "platforms": " + ".join(
            PLATFORMS.get(name, name) for name in platforms(store, one.group_id)
        ),
        "spreads": one.spreads_at is not None,
        "reported": one.reported,
        "wrong": one.wrong,
        "last_at": one.last_at,
    }


DOORS = (Door("GET", "/facts/unchecked", _show, EDITORS),)
