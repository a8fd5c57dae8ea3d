"""What grows graver within a round of the service is told once, as the graver; what has left already is followed by it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from listener.apart import Broken
from listener.claims.incidents import grow
from listener.claims.sending import Telling, send_to_comms
from listener.claims.story_words import sentence_in_welsh
from listener.commands.alerts_shown import story_of
from listener.minutes.verify import verify
from listener.minutes.writer import MACHINE
from listener.store.comments import kept
from listener.store.incidents import add_step
from listener.store.messages import Message
from listener.tell import send
from listener.telling.post import MailError
from moderation.claims.spread.priority import Priority
from tests.listener.newsroom import Newsroom, newsroom
from tests.listener.test_alert_overtaken import (
    NIGHT,
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


def within_a_round(room: Newsroom, *gradings: str) -> None:
    """It becomes as grave as that, one after the other, before anything leaves."""
    for level in gradings:
        known = kept(room.house.store, room.write("Words."))
        graded = Priority(level, VALUES[level], PARTS)  # type: ignore[arg-type]
        with room.house.store.transaction(room.clock()) as tx:
            grow(tx, room.house, "spread:1", "Something", graded, known, topic="services", at_once=True)  # fmt: skip


@pytest.mark.parametrize("milder", ["LOW", "MEDIUM"])
def test_what_becomes_graver_before_it_has_left_is_told_once_as_the_graver(
    room: Newsroom, milder: str
) -> None:
    within_a_round(room, milder, "HIGH")
    room.tick(minutes=1)
    assert levels(room) == ["HIGH"]
    (entry,) = dropped(room)
    assert entry["details"]["level"] == milder
    assert entry["reason"] == "HIGH of the same incident goes out in its place"
    assert ("not_sent", f"{milder}, to comms") in story(room)
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


def test_of_three_in_one_round_the_gravest_alone_leaves(room: Newsroom) -> None:
    within_a_round(room, "LOW", "MEDIUM", "HIGH")
    room.tick(minutes=1)
    assert levels(room) == ["HIGH"]
    assert [entry["details"]["level"] for entry in dropped(room)] == ["LOW", "MEDIUM"]


@pytest.mark.parametrize("what", ["check", "rewrite", "send"])
def test_what_the_software_breaks_on_takes_no_other_word_with_it(
    room: Newsroom, what: str
) -> None:
    within_a_round(room, "MEDIUM", "HIGH")
    query = "SELECT MAX(message_id) FROM outbox WHERE incident_level = 'HIGH'"
    high = room.house.store.value(query)
    broken = f"message {high} ({what})"
    room.house.broken[broken] = Broken(1, room.clock() + timedelta(minutes=5))
    room.tick(minutes=1)
    assert levels(room) == ["MEDIUM"] and not dropped(room)
    del room.house.broken[broken]
    room.tick(minutes=1)
    assert levels(room) == ["MEDIUM", "HIGH"]


def test_what_cannot_leave_yet_stands_for_the_milder_until_it_does(room: Newsroom) -> None:  # fmt: skip
    class Down:
        def deliver(self, message: Message) -> None:
            raise MailError("the server is down")

    within_a_round(room, "MEDIUM", "HIGH")
    for _ in range(12):
        room.clock.forward(hours=1)
        send(room.house, Down())
    assert levels(room) == []
    (entry,) = dropped(room)
    assert entry["details"]["level"] == "MEDIUM"
    room.tick(hours=2)
    (mail,) = room.mails()
    assert str(mail["Subject"]).startswith("HIGH: Something")


def test_while_the_graver_waits_it_is_not_said_to_be_told(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", at=NIGHT) as night:
        within_a_round(night, "MEDIUM")
        night.tick(minutes=1)  # held until the morning
        night.clock.moment = NIGHT.replace(day=21, hour=7)
        within_a_round(night, "HIGH")
        night.tick(minutes=1)
        assert levels(night) == ["HIGH"]
        (entry,) = dropped(night)
        assert entry["reason"] == "HIGH of the same incident goes out in its place"
        shown = "\n".join(story_of(night.house, night.open()))
    assert "a graver level, high, goes out in its place" in shown
    said = sentence_in_welsh(entry["reason"])
    assert said == "mae lefel fwy difrifol, uchel, yn mynd allan yn ei lle"


def test_words_that_somebody_added_to_the_milder_are_not_lost(room: Newsroom) -> None:
    within_a_round(room, "MEDIUM")
    number = room.open()["incident_id"]
    with room.house.store.transaction(room.clock()) as tx:
        add_step(tx, number, "reported", MACHINE, "", "They ask me at the gate.")
        tx.record("comments_gone", details={"gone": 0})
    within_a_round(room, "HIGH")
    room.tick(minutes=1)
    assert levels(room) == ["MEDIUM", "HIGH"] and not dropped(room)


def test_an_article_of_the_press_is_told_beside_what_is_graver(room: Newsroom) -> None:
    within_a_round(room, "LOW")
    news = Telling("press:CLM-014:1", "LOW: in the news", "LOW", "The Echo says it.", "")  # fmt: skip
    with room.house.store.transaction(room.clock()) as tx:
        send_to_comms(tx, room.house, room.open(), "LOW", news)
    within_a_round(room, "HIGH")
    room.tick(minutes=1)
    assert levels(room) == ["LOW", "HIGH"], "no other word names the article"
    (entry,) = dropped(room)
    assert entry["details"]["level"] == "LOW"
