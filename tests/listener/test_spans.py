"""How far a clock is wrong is said in seconds, hours or days, and never in millions of seconds."""

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


@pytest.mark.parametrize(("back", "said"), [({"days": -365}, "365 days"), ({"hours": -23}, "23 hours")])  # fmt: skip
def test_the_brake_and_its_welsh_say_so(
    place: Town, back: dict[str, float], said: str
) -> None:
    house = place.round()
    place.clock.forward(**back)
    check_brakes(house)
    why = f"this computer's clock stands {said} before the newest entry of the log"
    assert reason(house) == why
    assert not isinstance(Refusals(load("cy")).kept(why), English)


def test_what_is_not_erased_says_so_too(place: Town) -> None:
    house = place.round()
    house.ahead = timedelta(days=400)
    doubt = str(clock_doubt(house))
    assert doubt.startswith("This computer's clock stands 400 days after the platform's")  # fmt: skip
    assert not isinstance(Refusals(load("cy")).say(doubt), English)
