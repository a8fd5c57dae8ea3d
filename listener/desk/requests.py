"""What officers ask for: a wish that a comment be hidden is kept, shown to those who must know, and changes nothing (10.6)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from starlette.responses import Response

from listener.desk.alerts import READERS
from listener.desk.doors import CAN_DECIDE, Door
from listener.desk.inert import line
from listener.desk.sight import READS_QUEUE
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.heads import note_head
from listener.people.requests import FIREWALL, LONGEST, council_request
from listener.people.roster import check_listed
from listener.store.appeals import council_requests
from listener.store.comments import kept
from listener.store.connection import Row, as_moment
from listener.store.queue_views import newest_item

MAY_ASK = frozenset({"comms"})
MOST = 50
TWICE = timedelta(minutes=5)
LONGEST_ROLE = 80


def _show(
    visit: Visit,
    faults: tuple[tuple[str, str], ...] = (),
    status: int = 200,
) -> Response:
    rows = council_requests(visit.house.store)[::-1]
    return visit.page(
        "requests.html",
        status,
        rows=[_line(visit, row) for row in rows[:MOST]],
        more=len(rows) > MOST,
        firewall=FIREWALL,
        may_ask=visit.is_a(*MAY_ASK),
        # Under which rule a comment was hidden is none of comms' business (10.5).
        sees_decisions=visit.is_a("owner", "delegate", "reviewer"),
        faults=faults,
        kept=visit.asked("kept") == "1",
        given={
            n: visit.form.get(n, "")[:LONGEST] for n in ("words", "position", "link")
        },
        here="/requests",
    )


def _line(visit: Visit, row: Row) -> dict[str, Any]:
    store, about = visit.house.store, row["comment_id"]
    reads = bool(about) and visit.is_a(*READS_QUEUE)
    item_id = newest_item(store, about) if reads else 0
    # On the platform it stands with its author's name, which a reviewer is not shown.
    known = kept(store, about) if about and visit.is_a(*CAN_DECIDE) else None
    return {
        **row,
        "item_id": item_id,
        "link": known.comment.permalink if known and not item_id else "",
        "words": line(row["words"], 600),
        "requester": line(row["requester"], 200),
    }


def _ask(visit: Visit) -> Response:
    form = visit.form
    words, position = form.get("words", "").strip(), form.get("position", "").strip()
    faults = []
    if not words:
        faults.append(("words", visit.say("Say what is asked for.")))
    elif len(words) > LONGEST:
        faults.append(("words", visit.say("This is too long. Shorten it.")))
    if not position or len(position) > LONGEST_ROLE:
        text = visit.say("Say what your post is, in a few words.")
        faults.append(("position", text))
    if faults:
        return _show(visit, tuple(faults), 422)
    name = visit.session.name if visit.session else ""
    by = f"{name.replace(',', ' ')}, {position}"
    if _is_kept(visit, words, by):
        return visit.go("/requests?kept=1")
    try:
        # No row of the matrix lets anybody do this: it changes nothing. But it takes somebody who is listed.
        actor = visit.actor("posture")
        check_listed(visit.house.settings, actor, visit.now)
        link = form.get("link", "").strip() or None
        council_request(visit.house, words, by, link, actor)
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, (("link", visit.refusal(error)),), 422)
    house = visit.house
    note_head(house.store.db, house.heads, visit.now.isoformat())
    return visit.go("/requests?kept=1")


def _is_kept(visit: Visit, words: str, by: str) -> bool:
    """Whether this very request came a moment ago, as when a button is pressed twice."""
    return any(
        (row["words"], row["requester"]) == (words, by)
        and visit.now - as_moment(row["received_at"]) <= TWICE
        for row in council_requests(visit.house.store)[-5:]
    )


DOORS = (
    Door("GET", "/requests", _show, READERS),
    Door("POST", "/requests", _ask, MAY_ASK),
)
