"""Whether an alert that was held says something that is over by now, or milder than what its readers were told since."""

from __future__ import annotations

from listener.store import Store
from listener.store.incidents import LEVELS, incident, steps_of
from listener.store.messages import Message, levels_beside

CLOSED = "a person closed the incident"
WRONG = "a person called the incident a false alarm"
GRAVER = "{level} of the same incident was told since"


def why_overtaken(store: Store, message: Message) -> str:
    """Why an alert need not be sent any more; "" where it is to be sent, or is no alert.

    What ended because it was quiet, or went on under another number, was seen by nobody: it is told all the same.
    """
    row = incident(store, message.incident_id) if message.incident_id else None
    if row is None:
        return ""
    if row["state"] == "wrong":
        return WRONG
    if row["state"] == "closed" and any(
        step["what"] == "closed" for step in steps_of(store, row["incident_id"])
    ):
        return CLOSED
    told = max(levels_beside(store, message), key=LEVELS.index, default="NONE")
    if LEVELS.index(told) > LEVELS.index(message.incident_level):
        return GRAVER.format(level=told)
    return ""
