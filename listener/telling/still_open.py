"""Whether a message warns of something that still waits for a person. Such a one is never given up."""

from __future__ import annotations

import re

from listener.store import Store
from listener.store.decisions import decision, open_item_of
from listener.store.messages import Message, parts_of
from listener.telling.overtaken import goes_on_open
from listener.telling.routing import FOR_A_DELEGATE

# The keys under which a danger is told: see alerts.py, not_hidden.py, reminders.py and lapsed.py. Behind it may stand who is told.
_OF_COMMENT = (
    re.compile(r"urgent:(?P<comment>.+):\d+(:[a-z]+)?"),
    re.compile(r"not-hidden:(?P<comment>.+):\d+:\d+(:[a-z]+)?"),
)
_OF_DECISION = re.compile(r"(confirm-by|threat-shown):(?P<decision>\d+):.*")


def warns_of_what_is_open(store: Store, message: Message) -> bool:
    """Whether it is a HIGH alert whose incident is open, or tells of a danger on which nobody has decided yet."""
    if any(warns_of_what_is_open(store, part) for part in parts_of(store, message)):
        return True
    if message.incident_level == "HIGH" and message.incident_id is not None:
        return goes_on_open(store, message.incident_id)
    if message.weight not in FOR_A_DELEGATE:
        return False
    comment_id = _comment_of(store, message.once)
    return bool(comment_id and open_item_of(store, comment_id))


def _comment_of(store: Store, once: str) -> str:
    """Which comment a message tells of; "" where its key does not say."""
    for key in _OF_COMMENT:
        if found := key.fullmatch(once):
            return found["comment"]
    found = _OF_DECISION.fullmatch(once)
    made = decision(store, int(found["decision"])) if found else None
    return made.comment_id if made else ""
