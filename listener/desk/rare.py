"""Steps that are rarely taken, on one page, each with a sentence on when: so that nobody looks for them in an emergency."""

from __future__ import annotations

from starlette.responses import Response

from listener.desk.doors import Door
from listener.desk.election import DOORS as ELECTION
from listener.desk.notice_holding import DOORS as HOLDING
from listener.desk.showing_all import DOORS as SHOWING
from listener.desk.visit import Visit

_STEPS = (*SHOWING, *ELECTION, *HOLDING)
_WHO = frozenset(role for door in _STEPS for role in door.who)


def _show(visit: Visit) -> Response:
    opens = {door.path for door in _STEPS if door.method == "GET" and door.lets_in(visit.roles)}  # fmt: skip
    return visit.page("rare.html", opens=opens)


DOORS = (Door("GET", "/rare", _show, _WHO), *_STEPS)
