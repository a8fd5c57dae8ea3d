"""What the answers to an alert say, once, twice and by somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.errors import UserError
from listener.minutes.verify import verify
from tests.listener.crowd import PEOPLE
from tests.listener.newsroom import Newsroom, newsroom
from tests.listener.test_alerts_command import called


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", people=PEOPLE) as opened:
        yield opened


def test_each_thing_that_was_done_is_noted(room: Newsroom) -> None:
    room.spread(8)
    why = ["--as", "Swift Example", "--reason"]
    told = called(room, "posture", "1", "publish_correction", *why, "It spreads.")
    assert "Incident 1: publish a correction (publish_correction). Publish it on the council's channels" in told  # fmt: skip
    assert "Once something was done: wardmote alerts act 1" in told
    for what in ("On the page.", "On the website."):
        called(room, "act", "1", *why, what)
    story = called(room, "show", "1")
    assert "done: On the page." in story and "done: On the website." in story
    assert room.open()["state"] == "acted"
    assert verify(room.house.store.db).sound


def test_who_takes_an_alert_over_reads_from_whom(tmp_path: Path) -> None:
    two = [*PEOPLE, {"name": "Martin Example", "role": "comms"}]
    with newsroom(tmp_path / "data", people=two) as room:
        room.say()
        called(room, "ack", "1", "--as", "Swift Example")
        told = called(room, "ack", "1", "--as", "Martin Example")
    assert told.strip() == "Incident 1 is taken over from Swift Example. Its owner is Martin Example."  # fmt: skip


def test_a_false_alarm_called_twice_is_said_in_words(room: Newsroom) -> None:
    room.say()
    why = ["--as", "Swift Example", "--reason", "Not ours."]
    called(room, "wrong", "1", *why)
    with pytest.raises(UserError, match="^Incident 1 was called a false alarm already.$"):  # fmt: skip
        called(room, "wrong", "1", *why)
