"""The mail server is down for a day: what comms get when it is back is true by then, in a good order, and nothing twice."""

from __future__ import annotations

import email
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.message import Message as Mail
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from listener.claims.handling import acknowledge, close, say_right, say_wrong
from listener.claims.incidents import grow
from listener.claims.mind import mind_incidents
from listener.claims.story_words import sentence_in_welsh
from listener.minutes.verify import verify
from listener.store.comments import kept
from listener.tell import send
from listener.telling.mail import open_post
from listener.telling.post import Post
from moderation.claims.spread.priority import Priority
from tests.listener.newsroom import COMMS, Newsroom, newsroom
from tests.listener.test_alert_overtaken import PARTS, VALUES
from tests.listener.test_desk_serving import free_port

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
BACK = MONDAY.replace(day=24, hour=12)
BY_FIVE = "Jo from the Sample Gazette here. Would the council give us a comment on the pool by 5pm today?"


class Server:
    """A mail server that can be started when it is time."""

    def __init__(self) -> None:
        self.got: list[Mail] = []
        self.port = free_port()

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.got.append(email.message_from_bytes(envelope.content))
        return "250 taken"

    @contextmanager
    def up(self) -> Iterator[None]:
        controller = Controller(self, hostname="127.0.0.1", port=self.port)
        controller.start()
        yield
        controller.stop()

    def told(self, to: str = "comms") -> list[str]:
        """Subjects, in the order of their coming."""
        mine = [m for m in self.got if m["To"] == f"{to}@council.example"]
        return [" ".join(str(make_header(decode_header(m["Subject"]))).split()) for m in mine]  # fmt: skip

    def body(self, about: str, to: str = "comms") -> str:
        (found,) = [m for m in self.got if m["To"] == f"{to}@council.example" and about in str(m["Subject"])]  # fmt: skip
        return found.get_payload(decode=True).decode()  # type: ignore[union-attr]


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def room(tmp_path: Path, server: Server) -> Iterator[Newsroom]:
    smtp = {"host": "127.0.0.1", "port": server.port, "starttls": False, "sender": "w@council.example"}  # fmt: skip
    with newsroom(tmp_path / "data", at=MONDAY, alerts={"smtp": smtp}) as opened:
        yield opened


def grows(room: Newsroom, level: str, key: str) -> int:
    known = kept(room.house.store, room.write("Words."))
    graded = Priority(level, VALUES[level], PARTS)  # type: ignore[arg-type]
    with room.house.store.transaction(room.clock()) as tx:
        row = grow(tx, room.house, key, f"Something {key}", graded, known, topic="services")  # fmt: skip
    return int(row["incident_id"])


def go_on(room: Newsroom, post: Post, until: datetime) -> None:
    while room.clock() < until:
        room.clock.forward(minutes=10)
        mind_incidents(room.house)
        send(room.house, post)


def test_after_a_day_without_mail_comms_hear_of_what_still_stands_at_once(
    room: Newsroom, server: Server
) -> None:
    post = open_post(room.house.settings)
    grows(room, "MEDIUM", "spread:1")
    ended, wrong, taken, again = (grows(room, "HIGH", f"spread:{n}") for n in (2, 3, 4, 5))  # fmt: skip
    grows(room, "LOW", "spread:6")
    go_on(room, post, MONDAY.replace(minute=20))
    grows(room, "HIGH", "spread:1")
    go_on(room, post, MONDAY.replace(hour=12))
    close(room.house, ended, COMMS, "We know of it.")
    say_wrong(room.house, wrong, COMMS, "It says something else.")
    say_wrong(room.house, again, COMMS, "It says something else.")
    acknowledge(room.house, taken, COMMS)
    say_right(room.house, again, COMMS, "It does say so.")
    room.say(BY_FIVE)
    go_on(room, post, BACK)
    assert server.got == []
    with server.up():
        go_on(room, post, BACK.replace(minute=15))
        first = server.told()
        go_on(room, post, BACK.replace(hour=15))
    assert server.told() == first, "all of it at once, and none twice"
    high = [one for one in first if one.startswith("HIGH")]
    assert sorted(high) == [f"HIGH: Something spread:{n}" for n in (1, 4, 5)]
    assert sum("MEDIUM: The press asks" in one for one in first) == 1
    (digest,) = [one for one in first if one.startswith("Daily digest: ")]
    assert "waiting too long" in digest and ", 1 new / " in digest
    # By what is tried first it is seen that the server is back; from then on the gravest come first.
    later = [one for one in high if one != first[0]]
    assert len(first) == 5 and sorted(first[1 : len(later) + 1]) == sorted(later)
    for to in ("lead", "reviewer"):
        graver = [one for one in server.told(to) if "MEDIUM" not in one]
        assert sorted(graver) == [f"Not acknowledged (neb wedi ymgymryd ag ef): HIGH: Something spread:{n}" for n in (1, 5)]  # fmt: skip
    assert not any("cannot be sent" in one for one in server.told("owner"))
    ids = Counter(str(mail["Message-ID"]) for mail in server.got)
    assert set(ids.values()) == {1}
    assert verify(room.house.store.db).sound


def test_what_leaves_late_says_since_when_and_how_it_stands(
    room: Newsroom, server: Server
) -> None:
    post = open_post(room.house.settings)
    taken = grows(room, "HIGH", "spread:1")
    grows(room, "HIGH", "spread:2")
    go_on(room, post, MONDAY.replace(hour=10, minute=20))
    acknowledge(room.house, taken, COMMS)
    go_on(room, post, MONDAY.replace(hour=13))
    with server.up():
        go_on(room, post, MONDAY.replace(hour=13, minute=20))
        grows(room, "HIGH", "spread:3")
        go_on(room, post, MONDAY.replace(hour=13, minute=30))
    first, other = server.body("spread:1"), server.body("spread:2")
    for said in (first, other):
        assert said.startswith(
            "Late: this was written at 10:00 GMT on Monday 23 November"
        )
        assert "Hwyr: ysgrifennwyd hwn am 10:00 GMT ddydd Llun, 23/11" in said
    assert "Somebody has taken it on since." in first
    assert "Nobody has taken it on yet." in other
    assert "Late" not in server.body("spread:3")
    handed_on = server.body("spread:2", to="lead")
    assert "could not be sent to comms so far" in handed_on
    assert "It was sent to comms" not in handed_on


def test_a_grave_alert_is_tried_again_within_a_quarter_of_an_hour(
    room: Newsroom, server: Server
) -> None:
    post = open_post(room.house.settings)
    grows(room, "HIGH", "spread:1")
    go_on(room, post, MONDAY.replace(hour=20))
    with server.up():
        go_on(room, post, MONDAY.replace(hour=20, minute=20))
    assert server.told() == ["HIGH: Something spread:1"]


def test_why_an_escalation_was_not_sent_has_welsh() -> None:
    assert sentence_in_welsh("a person took the incident on")
