"""A clock that runs ahead ends no alert for good, and takes no words with it."""

from __future__ import annotations

from pathlib import Path

from listener.claims.handling import act_on, close
from listener.daemon import Daemon
from listener.telling.mail import open_post
from tests.listener.newsroom import COMMS, Newsroom, newsroom

WHY = "Zanthorpe of Mill Lane rang us"
DAYS = 500  # a year's digit is mistyped, or the battery of the board is flat


def life(room: Newsroom) -> Daemon:
    return Daemon(room.house, open_post(room.house.settings))


def reasons(room: Newsroom) -> list[str]:
    return [row["reason"] for row in room.house.store.rows("SELECT reason FROM incident_steps")]  # fmt: skip


def test_an_alert_that_stands_is_not_over_because_the_clock_ran_ahead(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data") as room:
        daemon = life(room)
        room.spread(8)
        act_on(room.house, 1, COMMS, WHY, posture="monitor")
        daemon.clocked()
        room.clock.forward(days=DAYS)
        daemon.clocked()
        room.clock.forward(days=-DAYS)
        daemon.clocked()
        assert room.open()["state"] == "acted"
        for _ in range(4):
            room.clock.forward(days=1)
            daemon.clocked()
        assert room.incidents()[0]["state"] == "closed"


def test_no_words_of_an_alert_go_by_a_clock_that_ran_ahead(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        daemon = life(room)
        room.spread(8)
        close(room.house, 1, COMMS, WHY)
        daemon.clocked()
        room.clock.forward(days=DAYS)
        daemon.clocked()
        assert WHY in reasons(room)
        room.tick()  # by a clock that is believed
        assert WHY not in reasons(room)
