"""How far a clock is wrong is said in minutes, hours or days, and never in thousands of seconds."""

from __future__ import annotations

from datetime import timedelta

import pytest

from listener.brake import check_brakes, clock_doubt
from listener.desk.language import load
from listener.desk.refusals import English, Refusals
from listener.spans import counted
from tests.listener.test_brake import reason
from tests.town import Town


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(seconds=61), (61, "seconds")),
        (timedelta(hours=1, minutes=59), (7140, "seconds")),
        (timedelta(hours=2), (2, "hours")),
        (timedelta(days=1), (24, "hours")),
        (timedelta(days=2), (2, "days")),
        (timedelta(days=365, hours=3), (365, "days")),
    ],
)
def test_in_the_unit_that_a_person_would_use(
    length: timedelta, said: tuple[int, str]
) -> None:
    assert counted(length) == said


@pytest.mark.parametrize(
    ("back", "said", "cy"),
    [
        ({"days": -365}, "365 days", "365 diwrnod"),
        ({"hours": -23}, "23 hours", "23 awr"),
        ({"minutes": -119}, "1 hour 59 minutes", "1 awr 59 munud"),
        ({"minutes": -50}, "50 minutes", "50 munud"),
        ({"seconds": -90}, "1 minute", "1 funud"),
    ],
)
def test_the_brake_and_its_welsh_say_so(
    place: Town, back: dict[str, float], said: str, cy: str
) -> None:
    house = place.round()
    place.clock.forward(**back)
    check_brakes(house)
    why = f"this computer's clock stands {said} before the newest entry of the log"
    assert reason(house) == why
    kept = Refusals(load("cy")).kept(why)
    assert not isinstance(kept, English) and kept.endswith(f": {cy}")


def test_a_clock_that_differs_from_the_platforms_is_told_in_minutes(
    place: Town,
) -> None:
    house = place.open()
    place.faults.add("facebook", "*", "clock_skew", seconds=3700)
    place.round(house)
    assert reason(house) == "this computer's clock and the platform's differ by 1 hour 1 minute"  # fmt: skip


@pytest.mark.parametrize(
    ("ahead", "said", "cy"),
    [
        (timedelta(days=400), "400 days", "400 diwrnod"),
        (timedelta(minutes=65), "1 hour 5 minutes", "1 awr 5 munud"),
    ],
)
def test_what_is_not_erased_says_so_too(
    place: Town, ahead: timedelta, said: str, cy: str
) -> None:
    house = place.round()
    house.ahead = ahead
    doubt = str(clock_doubt(house))
    assert doubt.startswith(f"This computer's clock stands {said} after the platform's")
    welsh = Refusals(load("cy")).say(doubt)
    assert not isinstance(welsh, English) and f": {cy}." in welsh


def test_a_row_of_an_older_version_is_told_in_welsh_too() -> None:
    kept = Refusals(load("cy")).kept("this computer's clock and the platform's differ by 7140 seconds")  # fmt: skip
    assert kept.endswith(": 1 awr 59 munud") and not isinstance(kept, English)
