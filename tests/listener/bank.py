"""A data folder with two people of comms, and the claims that tests of the fact bank begin with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from connectors.simulator import World
from listener.claims.change import approve, propose
from listener.house import House
from listener.minutes.writer import Actor
from listener.modes.switch import bare_house
from listener.store.connection import Row
from moderation.types import Claim
from tests.town import MORNING, Clock, empty_database, write_settings

PEOPLE = [
    {"name": "Wren Example", "role": "owner"},
    {"name": "Teal Example", "role": "delegate"},
    {"name": "Robin Example", "role": "comms"},
    {"name": "Merle Example", "role": "comms"},
    {"name": "Jay Example", "role": "reviewer"},
]
ROBIN, MERLE = Actor("Robin Example", "comms"), Actor("Merle Example", "comms")
ALERTS = {
    "owner": ["owner@council.example"],
    "comms": ["comms@council.example"],
    "reviewers": ["reviewer@council.example"],
}
FIRST = datetime(2026, 11, 2, tzinfo=UTC)
LIBRARIES = Claim(
    "CLM-1",
    "The council is closing all its libraries next month",
    paraphrases=("they're shutting every library",),
    verdict="false",
    correct_statement="No library closure has been decided.",
    source_url="https://council.example/libraries",
    impact=4,
    topic="services",
    expires_at=FIRST + timedelta(days=61),
    created_at=FIRST,
    owner_role="comms-duty-editor",
    approved_by_role="comms-lead",
)
BINS = replace(
    LIBRARIES,
    claim_id="CLM-2",
    claim="Garden waste will cost £90 a year",
    paraphrases=(),
    topic="money",
)


def folder_of(folder: Path, **changes: Any) -> Path:
    """A data folder with these people; the simulator is not needed."""
    folder.mkdir(parents=True, exist_ok=True)
    write_settings(
        folder,
        World(now=Clock()),
        **{"people": PEOPLE, "alerts": ALERTS, **changes},
    )
    empty_database(folder)
    return folder


@contextmanager
def house_in(folder: Path, clock: Clock | None = None) -> Iterator[House]:
    """A house for commands that need no platform, at a moment set by hand."""
    with bare_house(folder, clock or Clock(MORNING)) as house:
        yield house


def agreed(house: House, change: str, *claims: Claim, replaces: bool = False) -> None:
    """Robin asks, Merle agrees."""
    number = propose(house, change, claims, ROBIN, "It was checked.", replaces=replaces)
    approve(house, number, MERLE)


def entries(house: House, event: str) -> list[Row]:
    """The entries of one kind, oldest first."""
    return house.store.rows(
        "SELECT * FROM entries LEFT JOIN payloads USING (seq) WHERE event = ? ORDER BY seq",
        (event,),
    )


def messages(house: House, kind: str) -> list[Row]:
    """What was put out of one kind."""
    return house.store.rows(
        "SELECT * FROM outbox WHERE kind = ? ORDER BY message_id", (kind,)
    )
