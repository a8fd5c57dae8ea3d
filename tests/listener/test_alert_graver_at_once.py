"""What grows graver within a round of the service is told once, as the graver; what has left already is followed by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.claims.incidents import grow
from listener.minutes.verify import verify
from listener.store.comments import kept
from moderation.claims.priority import Priority
from tests.listener.newsroom import Newsroom, newsroom
from tests.listener.test_alert_overtaken import (
    PARTS,
    VALUES,
    dropped,
    grows,
    levels,
    story,
)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data") as opened:
        yield opened


def test_what_becomes_graver_before_it_has_left_is_told_once_as_the_graver(
    room: Newsroom,
) -> None:
    for level in ("LOW", "HIGH"):  # within one round of the service
        known = kept(room.house.store, room.write("Words."))
        graded = Priority(level, VALUES[level], PARTS)  # type: ignore[arg-type]
        with room.house.store.transaction(room.clock()) as tx:
            grow(tx, room.house, "spread:1", "Something", graded, known, topic="services", at_once=True)  # fmt: skip
    room.tick(minutes=1)
    assert levels(room) == ["HIGH"]
    (entry,) = dropped(room)
    assert entry["details"]["level"] == "LOW"
    assert ("not_sent", "LOW, to comms") in story(room)
    for _ in range(3):
        room.tick(hours=1)
    assert levels(room) == ["HIGH"], "the milder one never comes after"
    assert verify(room.house.store.db).sound


def test_what_left_is_followed_by_the_graver_and_what_cannot_leave_overtakes_nothing(
    tmp_path: Path,
) -> None:
    phone = {"name": "phone", "levels": ["HIGH"]}  # without an address: each try fails
    with newsroom(tmp_path / "data", alerts={"channels": [phone]}) as room:
        grows(room, "LOW", at_once=True)
        assert levels(room) == ["LOW"]
        grows(room, "HIGH")
        assert levels(room) == ["LOW", "HIGH"] and not dropped(room)
