"""That the list of people was changed by hand is noted, too: in the log, whenever somebody next acts or starts."""

from __future__ import annotations

import hashlib
import json

from listener.settings import Settings
from listener.store import Store, Transaction
from listener.store.counts import last_details
from listener.store.modes import put_on_roster, take_off_roster


def mark_of(settings: Settings) -> str:
    """What tells one list of people from another."""
    rows = sorted([one.name, one.role, str(one.until or "")] for one in settings.people)
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def is_noted(store: Store, settings: Settings) -> bool:
    """Whether the log knows the list as it stands; an empty one needs no note before there was another."""
    last = last_details(store, "people_set").get("sha256")
    return last == mark_of(settings) if last or settings.people else True


def note_people(tx: Transaction, settings: Settings) -> None:
    """Write down who is listed: how many in the entry, the names in what can be erased."""
    listed = [{"name": one.name, "role": one.role, "until": str(one.until or "")} for one in settings.people]  # fmt: skip
    tx.record(
        "people_set",
        details={"people": len(listed), "sha256": mark_of(settings)},
        payload={"people": listed},
    )


def set_roster(tx: Transaction, roster: set[str], before: set[str]) -> None:
    """Note who may confirm from now on."""
    for name in sorted(roster - before):
        put_on_roster(tx, name)
    for name in sorted(before - roster):
        take_off_roster(tx, name)
    tx.record(
        "roster_set",
        details={"people": len(roster)},
        payload={"names": sorted(roster)},
    )
