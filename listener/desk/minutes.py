"""The minutes for reviewers: filters, the whole story of one entry, and whether the log is as it was written.

Pseudonymised as the log is: a comment stands under its pseudonym, and no payload is opened.
"""

from __future__ import annotations

import json
import re
import sqlite3
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from starlette.responses import Response

from listener.desk.doors import Door
from listener.desk.forms import number
from listener.desk.inert import line
from listener.desk.visit import Visit
from listener.house import House
from listener.minutes.agree import disagreements, missing_tables
from listener.minutes.heads import newest_head, read_heads
from listener.minutes.keys import known_verifier
from listener.minutes.verify import unsigned, verify
from listener.store.connection import Row, storage_faults
from listener.store.counts import newest_seq
from listener.store.desk_views import entry, kinds_of_event, minutes, story

ON_ONE_PAGE = 30
LONGEST_STORY = 60
CHECKED_HERE = 200_000  # entries; a longer log is checked on the terminal
LONGEST = 240


@dataclass(frozen=True)
class Checked:
    """What checking the whole log found."""

    sound: bool
    entries: int
    first_bad: int | None
    wrong: tuple[str, ...]


def _line(row: Row) -> dict[str, Any]:
    details = json.loads(row["details"])
    told = [
        f"{name.replace('_', ' ')}: {value}"
        for name, value in details.items()
        if value not in (None, "", [], {}) and not name.endswith("sha256")
    ]
    return {
        "seq": row["seq"],
        "at": row["recorded_at"],
        "event": row["event"].replace("_", " "),
        "actor": "" if row["role"] == "daemon" else line(row["actor"], 60),
        "role": row["role"],
        "subject": row["subject"],
        "rule": row["rule"].removeprefix("R"),
        "rules_version": row["rules_version"],
        "reason": line(row["reason"], LONGEST),
        "details": line("; ".join(told), LONGEST),
        "hash": row["hash"],
        "sealed": bool(row["commitment"]),
    }


def _day(text: str, days: int = 0) -> str:
    """A day from the form as the log writes it; "" for none, or for what is no day."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return ""
    try:
        return (date.fromisoformat(text) + timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return ""


def _show(visit: Visit, checked: Checked | None = None) -> Response:
    store = visit.house.store
    kinds = kinds_of_event(store)
    event = visit.asked("event") if visit.asked("event") in kinds else ""
    since, until = _day(visit.asked("since")), _day(visit.asked("until"))
    rows = minutes(
        store,
        event=event,
        since=since,
        until=_day(until, 1),
        before=number(visit.asked("before")),
        many=ON_ONE_PAGE + 1,
    )
    head = newest_head(visit.house.heads)
    last = newest_seq(store)
    return visit.page(
        "minutes.html",
        rows=[_line(row) for row in rows[:ON_ONE_PAGE]],
        more=rows[ON_ONE_PAGE - 1]["seq"] if len(rows) > ON_ONE_PAGE else 0,
        kinds=kinds,
        event=event,
        since=since,
        until=until,
        last=last,
        head=head,
        head_at=datetime.fromisoformat(head.at) if head else None,
        checked=checked,
        here="/minutes",
    )


def _entry(visit: Visit) -> Response:
    store = visit.house.store
    row = entry(store, number(visit.part("number")))
    if row is None:
        return visit.sorry(
            404,
            visit.say("There is no such entry"),
            visit.say("Entries are numbered from 1 on."),
        )
    told = story(store, row["subject"], LONGEST_STORY) if row["subject"] else [row]
    return visit.page("entry.html", row=_line(row), story=[_line(one) for one in told])


def _check(visit: Visit) -> Response:
    """Check the whole log now."""
    if newest_seq(visit.house.store) > CHECKED_HERE:
        return visit.sorry(
            409,
            visit.say("This log is too long to be checked on a page"),
            visit.say("On the terminal: wardmote log verify"),
        )
    return _show(visit, _checked(visit.house))


def _checked(house: House) -> Checked:
    store = house.store
    key, fault = known_verifier(house.folder)
    try:
        with storage_faults(store.path):
            missing = missing_tables(store.db)
            if missing:
                wrong = f"Missing in the database: {', '.join(missing)}."
                return Checked(False, 0, None, (wrong,))
            heads = read_heads(house.heads)
            found = verify(store.db, heads, processes=1)
            if not found.sound:
                return Checked(False, found.entries, found.first_bad, (f"It {found.fault}.",))  # fmt: skip
            wrong_ones = [*disagreements(store.db, store.writer.subject)]
    except (sqlite3.DatabaseError, ValueError, TypeError, LookupError):
        return Checked(False, 0, None, ("The database cannot be read as ours.",))
    signed = any(head.note for head in heads)
    wrong_ones += [fault] if fault and (key or signed) else []
    wrong_ones += unsigned(heads, key) if key else []
    return Checked(not wrong_ones, found.entries, None, tuple(wrong_ones[:20]))


_REVIEWER = frozenset({"reviewer"})
DOORS = (
    Door("GET", "/minutes", _show, _REVIEWER),
    Door("GET", "/minutes/{number}", _entry, _REVIEWER),
    Door("POST", "/minutes/check", _check, _REVIEWER),
)
