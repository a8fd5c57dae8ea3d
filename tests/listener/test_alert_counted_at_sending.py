"""The figures of an alert are those of the moment at which it is first sent; at a further try they stay."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from listener.claims.incidents import grow
from listener.store.comments import kept
from moderation.claims.spread.priority import Priority
from tests.listener.newsroom import Newsroom, newsroom, words
from tests.listener.test_alert_story_truth import MORNING, NIGHT, Moody, mail

__all__ = ["mail"]
graded = Priority("MEDIUM", 7.0, {"impact": 3.0, "reach": 3.0, "confidence": 0.8, "velocity": 1.0})  # fmt: skip


def says(room: Newsroom, count: int = 1) -> None:
    """So many say it, and it is MEDIUM from the first on."""
    for _ in range(count):
        known = kept(room.house.store, room.write("Words."))
        assert known is not None
        with room.house.store.transaction(room.clock()) as tx:
            grow(tx, room.house, "spread:1", "Something", graded, known, topic="services")  # fmt: skip


def times(said: str) -> list[str]:
    """How often it was seen, as a mail says it in English and Welsh."""
    found = re.findall(r"(?:Seen so far|Gwelwyd hyd yma): (\d+)", said)
    assert len(found) == 2, said
    return found


def test_an_alert_tells_how_far_it_had_come_when_it_left(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.spread(7)
        room.tick(seconds=5)
        shown = room.mails()[-1]
        assert times(words(shown)) == ["7", "7"]
        assert "reach 2 of 5" in words(shown) or "reach 1 of 5" in words(shown)


def test_what_was_held_tells_the_figures_of_the_morning(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", at=NIGHT) as room:
        says(room, 5)
        room.tick(minutes=1)
        says(room)
        room.clock.moment = MORNING
        room.tick(minutes=1)
        (one,) = room.mails()
        said = words(one)
        assert times(said) == ["6", "6"]
        assert "how often it was seen is of when this was first sent." in said
        assert "numbers in it are those of then" not in said
        assert str(one["Message-ID"]).startswith("<wardmote-1.20261120T230000"), "the same message"  # fmt: skip


@pytest.mark.parametrize("more", [0, 1])
def test_what_was_held_is_logged_as_written_anew_only_where_more_was_said(
    tmp_path: Path, more: int
) -> None:
    with newsroom(tmp_path / "data", at=NIGHT) as room:
        says(room)
        room.tick(minutes=1)
        says(room, more)
        room.clock.moment = MORNING
        room.tick(minutes=1)
        (one,) = room.mails()
        said = words(one)
        assert times(said) == [f"{1 + more}"] * 2
        assert "0 of them in the last six hours" in said
        assert "; 0 yn y chwe awr ddiwethaf" in said
        assert len(room.events("message_rewritten")) == more


def test_of_several_that_were_held_the_digest_tells_the_last_six_hours_before_it_leaves(
    tmp_path: Path,
) -> None:
    ways = {"channels": [{"name": "teams", "levels": ["MEDIUM"]}]}
    with newsroom(tmp_path / "data", at=NIGHT, alerts=ways) as room:
        says(room)
        room.spread(5)
        room.tick(minutes=1)
        room.clock.moment = MORNING
        room.tick(minutes=1)
        digests = room.house.store.rows("SELECT body FROM outbox WHERE kind = 'digest'")
        assert len(digests) == 2
        for row in digests:
            assert row["body"].count("0 of them in the last six hours") == 2
        assert not room.events("message_rewritten")


def test_a_further_try_says_the_same_under_the_same_name(
    tmp_path: Path, mail: tuple[Moody, dict[str, Any]]
) -> None:
    server, alerts = mail
    with newsroom(tmp_path / "data", alerts=alerts) as room:
        server.busy = True
        says(room, 5)
        room.tick(seconds=5)
        says(room)
        room.tick(minutes=5)
        server.busy = False
        room.tick(minutes=5)
        first, *_, last = [each for each in server.tried if "MEDIUM" in str(each["Subject"])]  # fmt: skip
        assert server.taken and first["Message-ID"] == last["Message-ID"]
        assert first.get_content() == last.get_content()
        assert times(first.get_content()) == ["5", "5"]


def test_what_was_given_up_and_is_sent_again_says_the_same(
    tmp_path: Path, mail: tuple[Moody, dict[str, Any]]
) -> None:
    server, alerts = mail
    with newsroom(tmp_path / "data", alerts=alerts) as room:
        server.busy = True
        says(room, 5)
        room.tick(seconds=5)
        body = _body(room)
        query = "UPDATE outbox SET attempts = 0, next_try_at = created_at WHERE audience = 'comms'"  # fmt: skip
        room.house.store.db.execute(query)  # as `retry --messages` leaves it
        room.house.store.db.conn.commit()
        says(room)
        server.busy = False
        room.tick(minutes=5)
        assert server.taken and _body(room) == body


def _body(room: Newsroom) -> str:
    query = "SELECT body FROM outbox WHERE audience = 'comms' ORDER BY message_id LIMIT 1"  # fmt: skip
    return str(room.house.store.value(query))


@pytest.mark.parametrize("more", [1, 2])
def test_a_channel_and_the_mail_are_counted_alike(tmp_path: Path, more: int) -> None:
    ways = {"channels": [{"name": "teams", "levels": ["MEDIUM"]}]}
    with newsroom(tmp_path / "data", at=NIGHT, alerts=ways) as room:
        says(room, 5)
        room.tick(minutes=1)
        says(room, more)
        room.clock.moment = MORNING
        room.tick(minutes=1)
        rows = room.house.store.rows("SELECT body FROM outbox WHERE incident_level = 'MEDIUM'")  # fmt: skip
        assert [times(row["body"]) for row in rows] == [[f"{5 + more}"] * 2] * 2
