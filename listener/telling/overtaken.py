"""Whether an alert that was held says something that is over by now, or milder than what its readers were told since."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from listener.claims.joining import PART_OF, goes_on_in
from listener.claims.states import ENDED
from listener.store import Store
from listener.store.connection import Row
from listener.store.incidents import LEVELS, incident, steps_of
from listener.store.messages import (  # fmt: skip
    Message,
    dropped_of,
    levels_beside,
    levels_waiting_after,
)

CLOSED = "a person closed the incident"
WRONG = "a person called the incident a false alarm"
TAKEN_ON = "a person took the incident on"
GRAVER = "{level} of the same incident was told since"
_PART_OF = re.compile(PART_OF.format(number=r"(\d+)"))


def why_overtaken(store: Store, message: Message) -> str:
    """Why an alert need not be sent any more; "" where it is to be sent, or is no alert.

    What ended because it was quiet was seen by nobody: it is told all the same. So is what went on under another
    number, unless that one is over, or was told as graver.
    """
    told, now = {"NONE"}, goes_on_as(store, message.incident_id)
    if message.kind == "escalation" and now and now["state"] in ("acknowledged", "acted"):  # fmt: skip
        return TAKEN_ON
    for row in _line(store, message.incident_id):
        if row["state"] == "wrong":
            return WRONG
        if row["state"] == "closed" and "closed" in _did(store, row):
            return CLOSED
        told |= levels_beside(store, replace(message, incident_id=row["incident_id"]))
    gravest = max(told, key=LEVELS.index)
    if LEVELS.index(gravest) > LEVELS.index(message.incident_level or "HIGH"):
        return GRAVER.format(level=gravest)
    return ""


def graver_beside(store: Store, message: Message) -> str:
    """Why a LOW of a moment ago need not be sent: a graver alert of the same incident waits beside it, to leave with it; ""
    where none does. What is MEDIUM or HIGH was promised at once, and is sent."""
    if message.incident_level != "LOW":
        return ""
    gravest = max(levels_waiting_after(store, message) | {"LOW"}, key=LEVELS.index)
    return "" if gravest == "LOW" else GRAVER.format(level=gravest)


def _line(store: Store, number: int | None) -> Iterator[Row]:
    """An incident, and those in which it went on, the last one last."""
    row = incident(store, number) if number else None
    while row:
        yield row
        joined = _did(store, row).get("joined", "") if row["state"] == "closed" else ""
        goes_on = goes_on_in(joined)
        row = incident(store, goes_on) if goes_on else None


def goes_on_as(store: Store, number: int | None) -> Row | None:
    """An incident, or the one in which it goes on; None where there is none."""
    return next(iter([*_line(store, number)][::-1]), None)


def goes_on_open(store: Store, number: int) -> bool:
    """Whether an incident, or the one in which it goes on, is not over."""
    return any(row["state"] not in ENDED for row in _line(store, number))


def about(message: Message) -> str:
    """Which alert a step of the story speaks of."""
    return f"{message.incident_level}, to {message.audience}"


def dropped_as(store: Store, number: int, why: str) -> list[Message]:
    """What was not sent for this reason (WRONG, CLOSED) about an incident, or the one in which it goes on; the gravest first.

    Nothing where that incident is over.
    """
    *_, last = _line(store, number)
    if last["state"] in ENDED:
        return []
    found = [
        message
        for each in (number, *_parts_of(store, number))
        for message in dropped_of(store, each)
        if _why_dropped(store, message) == why
    ]
    return sorted(found, key=lambda m: LEVELS.index(m.incident_level), reverse=True)


def _why_dropped(store: Store, message: Message) -> str:
    steps = steps_of(store, message.incident_id or 0)
    whys = [
        step["reason"]
        for step in steps
        if step["what"] == "not_sent" and step["detail"] == about(message)
    ]
    return whys[-1] if whys else ""


def _parts_of(store: Store, number: int) -> Iterator[int]:
    """The incidents that go on in this one."""
    for step in steps_of(store, number):
        found = _PART_OF.fullmatch(step["detail"]) if step["what"] == "joined" else None
        if found:
            yield int(found[1])
            yield from _parts_of(store, int(found[1]))


def _did(store: Store, row: Row) -> dict[str, str]:
    """What was done about an incident, by its name, each with what was noted last."""
    return {
        step["what"]: step["detail"] for step in steps_of(store, row["incident_id"])
    }
