"""What waits again because it grew says who had it, what they chose and when that was done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from listener.claims.handling import acknowledge, act_on, set_posture
from listener.telling.both import DRAFT
from tests.listener.newsroom import COMMS, Newsroom, newsroom, words

WITH = f"It waits again. It was with: {COMMS.name}."
CHOSEN = "What was chosen: prepare lines."


def _takes(room: Newsroom) -> None:
    acknowledge(room.house, 1, COMMS)


def _chooses(room: Newsroom) -> None:
    set_posture(room.house, 1, "prepare_lines", COMMS, "It is on the agenda.")


def _does(room: Newsroom) -> None:
    act_on(room.house, 1, COMMS, "Lines went to the desk.", posture="prepare_lines")


def _chooses_anew(room: Newsroom) -> None:
    act_on(room.house, 1, COMMS, "We look on.", posture="monitor")
    room.tick(minutes=1)
    _chooses(room)


@pytest.mark.parametrize(
    ("before", "said", "said_cy"),
    [
        (_takes, WITH, f"Gyda'r person hwn yr oedd: {COMMS.name}."),
        (_chooses, f"{WITH} {CHOSEN}", "Yr hyn a ddewiswyd: paratoi geiriad."),
        (_does, f"{WITH} {CHOSEN} It was done at 10:01 GMT on Friday.", "Fe'i gwnaed am 10:01 GMT ddydd Gwener."),
        (_chooses_anew, f"{WITH} {CHOSEN}", "Yr hyn a ddewiswyd: paratoi geiriad."),
    ],
)  # fmt: skip
def test_what_grew_after_it_was_dealt_with_says_what_was_done(
    tmp_path: Path, before: Callable[[Newsroom], None], said: str, said_cy: str
) -> None:
    with newsroom(tmp_path / "data") as room:
        room.spread(5)
        room.tick(minutes=1)
        assert "It waits again" not in words(room.mails()[-1])
        before(room)
        room.clock.forward(minutes=30)
        room.spread(12)
        room.tick(minutes=1)
        assert room.open()["level"] == "HIGH" and room.open()["state"] == "new"
        room.tick(hours=3)
        room.tick(hours=3)
        for mail in (room.mails()[-1], room.mails("lead@council.example")[0], room.mails("reviewer@council.example")[0]):  # fmt: skip
            english, welsh = words(mail).split(DRAFT)
            assert said in english and said_cy in welsh, english
            assert ("It was done" in english) == ("done" in said)


def test_what_nobody_has_had_says_nothing_of_it(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.spread(12)
        room.tick(minutes=1)
        room.tick(hours=3)
        for mail in (*room.mails(), *room.mails("lead@council.example")):
            assert "It waits again" not in words(mail)
