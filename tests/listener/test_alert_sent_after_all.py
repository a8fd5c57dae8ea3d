"""What was not sent, as a person had called it a false alarm, waits again once `right` takes that back: exactly once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.claims.handling import acknowledge, close, say_right, say_wrong
from listener.claims.story import words_of
from listener.claims.story_words import detail_in_welsh
from listener.desk.language import load
from listener.errors import UserError
from listener.minutes.verify import verify
from listener.store.incidents import steps_of
from tests.listener.newsroom import COMMS, Newsroom, newsroom
from tests.listener.test_alert_overtaken import (
    NIGHT,
    dropped,
    grows,
    joined,
    levels,
    morning,
    story,
)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", at=NIGHT) as opened:
        yield opened


def waits_again(room: Newsroom) -> list[dict[str, object]]:
    return [entry["details"] for entry in room.events("message_waits_again")]


def mistaken(room: Newsroom, number: int = 1) -> None:
    """Called wrong in the night, dropped in the morning."""
    say_wrong(room.house, number, COMMS, "I meant another.")
    morning(room)
    assert room.subjects() == [] and dropped(room)
    room.tick(minutes=5)


def test_what_was_dropped_for_a_slip_is_sent_once_it_is_taken_back(room: Newsroom) -> None:  # fmt: skip
    grows(room, "MEDIUM")
    mistaken(room)
    say_right(room.house, 1, COMMS, "A slip.")
    for _ in range(3):
        room.tick(minutes=1)
    assert levels(room) == ["MEDIUM"]
    (details,) = waits_again(room)
    assert details["incident_id"] == 1 and details["level"] == "MEDIUM"
    assert details["audience"] == "comms"
    assert story(room)[-2:] == [("right", "back to new"), ("sent_after_all", "MEDIUM, to comms")]  # fmt: skip
    assert verify(room.house.store.db).sound


def test_it_is_sent_whoever_had_taken_it_on_and_also_to_a_channel(tmp_path: Path) -> None:  # fmt: skip
    ways = {"channels": [{"name": "teams", "levels": ["MEDIUM"]}]}
    with newsroom(tmp_path / "data", at=NIGHT, alerts=ways) as room:
        grows(room, "MEDIUM")
        acknowledge(room.house, 1, COMMS)
        mistaken(room)
        say_right(room.house, 1, COMMS, "A slip.")
        assert {each["audience"] for each in waits_again(room)} == {"comms", "channel:teams"}  # fmt: skip
        assert room.house.store.value("SELECT COUNT(*) FROM outbox WHERE state = 'dropped'") == 0  # fmt: skip


def test_taken_back_in_the_next_night_it_is_held_until_that_morning(room: Newsroom) -> None:  # fmt: skip
    grows(room, "MEDIUM")
    mistaken(room)
    room.clock.moment = NIGHT.replace(day=21)
    say_right(room.house, 1, COMMS, "A slip.")
    room.tick(minutes=1)
    assert levels(room) == []
    assert story(room)[-1] == ("held", "MEDIUM, to comms, until 07:00 GMT on Sunday")
    room.clock.moment = NIGHT.replace(day=22, hour=7)
    room.tick(minutes=1)
    assert levels(room) == ["MEDIUM"]


def test_called_wrong_and_right_again_and_again_it_is_sent_once(room: Newsroom) -> None:
    grows(room, "MEDIUM")
    mistaken(room)
    for _ in range(2):
        say_right(room.house, 1, COMMS, "A slip.")
        say_wrong(room.house, 1, COMMS, "Another slip.")
    say_right(room.house, 1, COMMS, "At last.")
    with pytest.raises(UserError, match="was called right already"):
        say_right(room.house, 1, COMMS, "I say so.")
    room.tick(minutes=1)
    room.tick(minutes=1)
    assert levels(room) == ["MEDIUM"] and len(waits_again(room)) == 1


def test_what_was_milder_than_a_word_that_left_stays_dropped(room: Newsroom) -> None:
    grows(room, "MEDIUM")
    grows(room, "HIGH")
    morning(room)
    say_wrong(room.house, 1, COMMS, "A slip.")
    say_right(room.house, 1, COMMS, "Back.")
    room.tick(minutes=1)
    assert levels(room) == ["HIGH"] and not waits_again(room)


def test_of_two_that_were_dropped_only_the_graver_waits_again(room: Newsroom) -> None:
    grows(room, "LOW", at_once=True)
    grows(room, "MEDIUM")
    mistaken(room)
    assert len(dropped(room)) == 2
    say_right(room.house, 1, COMMS, "A slip.")
    room.tick(minutes=1)
    assert levels(room) == ["MEDIUM"]


def test_what_stays_closed_is_told_to_nobody(room: Newsroom) -> None:
    grows(room, "MEDIUM")
    close(room.house, 1, COMMS, "Over.")
    mistaken(room)
    say_right(room.house, 1, COMMS, "A slip.")
    room.tick(minutes=1)
    assert levels(room) == [] and not waits_again(room)


def test_what_goes_on_in_another_incident_waits_again_with_that(room: Newsroom) -> None:
    grows(room, "MEDIUM", key="spread:1")
    grows(room, "LOW", key="spread:2")
    joined(room, "spread:1", "spread:2")
    mistaken(room, 2)
    say_right(room.house, 2, COMMS, "A slip.")
    room.tick(minutes=1)
    assert levels(room) == ["MEDIUM"]
    assert [s["what"] for s in steps_of(room.house.store, 1)][-1] == "sent_after_all"


def test_a_kill_while_it_is_taken_back_leaves_it_whole_and_it_is_sent_once(
    room: Newsroom,
) -> None:
    grows(room, "MEDIUM")
    mistaken(room)
    store = room.house.store
    entries = store.value("SELECT COUNT(*) FROM entries")

    def killed(name: str) -> None:
        if name == "tell:waits-again":
            raise KeyboardInterrupt

    room.house.seam = killed
    with pytest.raises(KeyboardInterrupt):
        say_right(room.house, 1, COMMS, "A slip.")
    assert room.incidents()[0]["state"] == "wrong"
    assert store.value("SELECT COUNT(*) FROM entries") == entries
    assert store.value("SELECT COUNT(*) FROM outbox WHERE state = 'dropped'") == 1
    room.house.seam = lambda name: None
    say_right(room.house, 1, COMMS, "A slip.")
    for _ in range(2):
        room.tick(minutes=1)
    assert levels(room) == ["MEDIUM"] and len(waits_again(room)) == 1
    assert verify(store.db).sound


def test_the_step_has_words_in_both_languages() -> None:
    words = words_of("sent_after_all", str)
    assert words == "to be sent after all"
    assert load("cy").one[words] and detail_in_welsh("MEDIUM, to comms")
