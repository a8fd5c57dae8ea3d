"""The police ask for it: what the look-up page says of one comment is delayed, by 30 days at most (policy 6.6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

from starlette.responses import Response

from listener.desk.doors import Door
from listener.desk.item import found, nothing
from listener.desk.modes import last_day
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.people.appeals import restriction
from listener.people.notice_holds import (
    LONGEST,
    ROLES,
    hold_notice,
    release_notice,
    who_holds,
)
from listener.store.comments import Kept
from listener.store.connection import Row
from listener.store.notice_holds import first_held_at, notice_hold_on, notice_holds
from listener.store.queue_views import newest_item

LONGEST_TEXT = 500
Faults = tuple[tuple[str, str], ...]


def _page(
    visit: Visit,
    row: Row,
    known: Kept,
    faults: Faults = (),
    status: int = 200,
    *,
    sure: str = "",
) -> Response:
    store, comment_id = visit.house.store, known.comment.comment_id
    latest = (first_held_at(store, comment_id) or visit.now) + LONGEST
    return visit.page(
        "notice_hold.html",
        status,
        item=row,
        held=notice_hold_on(store, comment_id, visit.now),
        there=restriction(store, known) is not None,
        earliest=(visit.now + timedelta(days=1)).date(),
        latest=latest.date(),
        over=latest.date() <= visit.now.date(),
        given={name: visit.form.get(name, "")[:LONGEST_TEXT] for name in ("until", "police", "reason", "end_reason")},
        day=last_day(visit.form.get("until", "")),
        sure=sure,
        faults=faults,
        here=f"/item/{row['item_id']}/notice-hold",
    )  # fmt: skip


def _show(visit: Visit) -> Response:
    both = found(visit)
    return _page(visit, *both) if both else nothing(visit)


def _until(visit: Visit, faults: list[tuple[str, str]]) -> datetime | None:
    """The day on which the entry appears. How far ahead it may lie, the house knows."""
    day = last_day(visit.form.get("until", ""))
    if day is None:
        faults.append(("until", visit.say("Give the day on which it appears, such as 24/12/2026.")))  # fmt: skip
        return None
    until = datetime.combine(day, time.min, UTC)
    if not timedelta(0) < until - visit.now <= LONGEST:
        faults.append(("until", visit.say("The day lies from tomorrow on, at most 30 days ahead.")))  # fmt: skip
    return until


def _text(visit: Visit, name: str, said: str, faults: list[tuple[str, str]]) -> str:
    given = visit.form.get(name, "").strip()
    if not given:
        faults.append((name, said))
    elif len(given) > LONGEST_TEXT:
        faults.append((name, visit.say("This is too long. Shorten it.")))
    return given


def _hold(visit: Visit) -> Response:
    both = found(visit)
    if both is None:
        return nothing(visit)
    row, known = both
    faults: list[tuple[str, str]] = []
    until = _until(visit, faults)
    police = _text(visit, "police", visit.say("Name the police force, and its reference."), faults)  # fmt: skip
    reason = _text(visit, "reason", visit.say("Say why, in a few words."), faults)
    if faults or until is None:
        return _page(visit, row, known, tuple(faults), 422)
    if visit.form.get("sure") != "yes":
        return _page(visit, row, known, sure="hold")
    held = notice_hold_on(visit.house.store, known.comment.comment_id, visit.now)
    if held and held["until_at"][:10] == f"{until:%Y-%m-%d}":
        return _there(visit, row)  # the button was pressed twice

    def do() -> None:
        hold_notice(visit.house, known, _actor(visit), reason, police, until)

    return _done(visit, row, known, do)


def _end(visit: Visit) -> Response:
    both = found(visit)
    if both is None:
        return nothing(visit)
    row, known = both
    if notice_hold_on(visit.house.store, known.comment.comment_id, visit.now) is None:
        return _there(visit, row)  # it is over, or the button was pressed twice
    faults: list[tuple[str, str]] = []
    reason = _text(visit, "end_reason", visit.say("Say why, in a few words."), faults)
    if faults:
        return _page(visit, row, known, tuple(faults), 422)
    if visit.form.get("sure") != "yes":
        return _page(visit, row, known, sure="end")
    return _done(visit, row, known, lambda: release_notice(visit.house, known, _actor(visit), reason))  # fmt: skip


def _actor(visit: Visit) -> Actor:
    name = visit.session.name if visit.session else ""
    return who_holds(visit.house.settings, name, visit.now)


def _done(visit: Visit, row: Row, known: Kept, do: Callable[[], object]) -> Response:  # fmt: skip
    house = visit.house
    try:
        do()
    except BusyError:
        raise
    except UserError as error:
        said = (("main", visit.refusal(error)),)
        return _page(visit, row, known, said, 409)
    note_head(house.store.db, house.heads, visit.now.isoformat())
    return _there(visit, row)


def _there(visit: Visit, row: Row) -> Response:
    return visit.go(f"/item/{row['item_id']}/notice-hold")


def _list(visit: Visit) -> Response:
    store = visit.house.store
    rows = [
        {**row, "item_id": newest_item(store, row["comment_id"])}
        for row in notice_holds(store, visit.now)
    ]
    return visit.page("notice_holds.html", rows=rows)


DOORS = (
    Door("GET", "/item/{number}/notice-hold", _show, ROLES),
    Door("POST", "/item/{number}/notice-hold", _hold, ROLES),
    Door("POST", "/item/{number}/notice-hold/end", _end, ROLES),
    Door("GET", "/notice-holds", _list, ROLES),
)
