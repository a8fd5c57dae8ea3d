"""Whether an alert that has not left says something that is over by now, or milder than what its readers are told instead."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from listener.claims.joining import PART_OF, goes_on_in
from listener.claims.states import ENDED
from listener.store import Store
from listener.store.connection import Row
from listener.store.incidents import LEVELS, incident, steps_of
from listener.store.messages import Message, dropped_of
from listener.store.told_levels import levels_beside, levels_read, waiting_after

CLOSED = "a person closed the incident"
WRONG = "a person called the incident a false alarm"
TAKEN_ON = "a person took the incident on"
GRAVER = "{level} of the same incident was told since"
INSTEAD = "{level} of the same incident goes out in its place"
# What such an alert says stands in no graver one: whoever told of it may have added words of their own.
_SAYS_MORE = {"forwarded", "reported"}
_OF_A_LEVEL = (
    "incident:"  # how its key begins; an article of the press has an alert of its own
)
_PART_OF = re.compile(PART_OF.format(number=r"(\d+)"))


def why_overtaken(store: Store, message: Message) -> str:
    """Why an alert need not be sent any more; "" where it is to be sent, or is no alert.

    What ended because it was quiet was seen by nobody: it is told all the same. So is what went on under another
    number, unless that one is over, or was told as graver.
    """
    told, read = {"NONE"}, {"NONE"}
    now = goes_on_as(store, message.incident_id)
    if message.kind == "escalation" and now and now["state"] in ("acknowledged", "acted"):  # fmt: skip
        return TAKEN_ON
    for row in _line(store, message.incident_id):
        if row["state"] == "wrong":
            return WRONG
        if row["state"] == "closed" and "closed" in _did(store, row):
            return CLOSED
        of_it = replace(message, incident_id=row["incident_id"])
        told |= levels_beside(store, of_it)
        read |= levels_read(store, of_it)
    gravest = max(told, key=LEVELS.index)
    if LEVELS.index(gravest) <= LEVELS.index(message.incident_level or "HIGH"):
        return ""
    return (GRAVER if gravest in read else INSTEAD).format(level=gravest)


def graver_beside(store: Store, message: Message, leaving: Collection[int]) -> str:
    """Why an alert that was never tried need not be sent: a graver one of the same incident, which says all of it, leaves
    in its place; "" where none does. leaving: the numbers of the messages that leave now.
    """
    mine = message.incident_level
    if not mine or not message.once.startswith(_OF_A_LEVEL) or _says_more(store, message):  # fmt: skip
        return ""
    graver = {level for number, level in waiting_after(store, message) if number in leaving}  # fmt: skip
    gravest = max(graver | {mine}, key=LEVELS.index)
    return "" if gravest == mine else INSTEAD.format(level=gravest)


def _says_more(store: Store, message: Message) -> bool:
    steps = steps_of(store, message.incident_id or 0)
    return any(step["what"] in _SAYS_MORE for step in steps)


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
