"""Sellers are seen; buyers, fairs and residents who name a price are not."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    ["Gutters cleaned from £30, message me today.", "Man and van, no job too small, call us for a free quote", "Wax melts £5 each, pm me", "Domestic cleaning, £14 per hour, text me on 07700 900123",
     "Driveways jet washed, special offer, DM me"],
)  # fmt: skip
def test_an_advertisement_is_seen(look: Look, text: str) -> None:
    (found,) = look(text)
    assert found.evidence.startswith("advertising.")


@pytest.mark.parametrize(
    "text",
    ["The school fair is on Saturday, entry £2, all welcome.", "You wasted £30 on that, message me when you fix it", "Anyone know a plumber? £30 an hour is too much, message me",
     "Garden waste bins cost £40 each now, contact us they said", "Call me about the pothole please", "The council charges £60 for rubbish removal", "My gutters leak and nobody will call me back"],
)  # fmt: skip
def test_buyers_fairs_and_complaints_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []
