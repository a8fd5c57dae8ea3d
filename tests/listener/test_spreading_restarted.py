"""A slow rumour is weighed by its last 72 hours, whether the service ran on or was started anew in between."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from listener.claims import spreading
from listener.store.incidents import parts_of
from tests.listener.newsroom import newsroom
from tests.listener.test_spreading import SOLD
from tests.town import Town

CLOSED = "The council has closed the polling station at the primary school."
RUMOURS = (
    CLOSED,
    "They have shut the polling station at the primary school",
    "The council has sold Otterham playing field to a developer for 40 houses",
    "40 houses going on Otterham playing field, council sold it to a developer",
    "The council has scrapped the free bus to the hospital",
    "The free bus to the hospital was scrapped by the council",
)
VOICES = ("Bryn", "Cati", "Dewi", "Elin", "Ffion", "Gwen")


def as_after_a_start() -> None:
    """Forget what is held in memory: it is read from the file again."""
    spreading._watches.clear()


@pytest.mark.parametrize("restarted", [False, True])
def test_a_rumour_of_one_voice_a_day_counts_those_of_three_days_and_where_it_was_said_today(
    tmp_path: Path, *, restarted: bool
) -> None:
    with newsroom(tmp_path / "data") as room:
        for day in range(8):
            if restarted:
                as_after_a_start()
            room.say(CLOSED, platform="facebook" if day else "x")
            room.tick(hours=24)
        (group,) = room.house.store.rows("SELECT * FROM statement_groups")
        assert (group["accounts"], group["comments"]) == (3, 3)
        assert group["spreads_at"] is None and not room.incidents()


def test_a_second_platform_hastens_for_twelve_hours(tmp_path: Path) -> None:
    def speed(name: str, hours: float) -> float:
        with newsroom(tmp_path / name) as room:
            room.say(CLOSED, platform="x")
            room.tick(hours=hours - 7)
            for _ in range(3):
                room.say(CLOSED)
            room.tick(hours=7)
            for _ in range(4):
                room.say(CLOSED)
            parts = parts_of(room.open())
            return parts["velocity"]

    assert speed("soon", 11) == 2.0 and speed("late", 13) == 1.0


def lived(folder: Path, seed: int, *, restarted: bool) -> list[Any]:
    """What stands in the log after three weeks in which some say some rumours, many days apart, and some take it back."""
    chance = random.Random(seed)
    with newsroom(folder) as room:
        said: list[str] = []
        for _ in range(70):
            if restarted:
                as_after_a_start()
            words = chance.choice(RUMOURS) + " really" * chance.randrange(8)
            by = f"Resident {chance.randrange(12)}"
            said.append(room.say(words, by, chance.choice(("facebook", "x"))))
            if chance.random() < 0.2:
                with room.house.store.transaction(room.clock()) as tx:
                    gone = {"gone_at": tx.at}
                    tx.update("comments", gone, "comment_id = ?", (chance.choice(said),))  # fmt: skip
                    tx.record("comments_collected", details={"gone": 1})
            room.tick(hours=chance.choice((0.5, 2, 7, 30)))
        log = """SELECT recorded_at, event, details FROM entries
            WHERE event LIKE 'statement%' OR event LIKE 'incident%' ORDER BY seq"""
        groups = "SELECT * FROM statement_groups ORDER BY group_id"
        return room.house.store.rows(log) + room.house.store.rows(groups)


@pytest.mark.parametrize("seed", range(4))
def test_the_same_world_gives_the_same_log_however_often_it_was_started_anew(
    tmp_path: Path, seed: int
) -> None:
    ran_on = lived(tmp_path / "on", seed, restarted=False)
    assert any(row.get("event") == "statement_said_by_several" for row in ran_on)
    assert ran_on == lived(tmp_path / "anew", seed, restarted=True)


@pytest.mark.parametrize("told", [False, True])
def test_a_clock_that_was_ahead_for_one_round_takes_no_voice_from_a_rumour(
    place: Town, *, told: bool
) -> None:
    post, count = place.post("facebook"), 3 if told else 2
    for number in range(count):
        place.comment(post, SOLD[number], by=VOICES[number])
    house = place.round()
    right = place.clock.moment
    place.comment(post, "The council has bought a new van for the depot", by="Ann")
    place.clock.moment = right + timedelta(days=4)
    house = place.round(house)
    place.clock.moment = right + timedelta(minutes=30)
    for number in range(count, 2 * count):
        place.comment(post, SOLD[number % 4], by=VOICES[number])
    house = place.round(house)
    sizes = house.store.rows("SELECT accounts FROM statement_groups")
    assert [row["accounts"] for row in sizes] == [2 * count, 1]
    # The wrong clock ends an old alert; what comes after it is still of the same group.
    keys = house.store.rows("SELECT DISTINCT key FROM incidents")
    assert [row["key"] for row in keys] == ["spread:1"]
