"""Lights that go dark at midnight are switched off after midnight; from another hour on it is another thing."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

LIGHTS = Claim("LIGHTS", "Street lights will be switched off after midnight", verdict="false")  # fmt: skip
BUS = Claim("BUS", "The council is cutting the night bus after 11pm", verdict="false")
CLAIMS = (LIGHTS, BUS)


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("No street lights after midnight", "LIGHTS"),
        ("Streetlights going dark at 12", "LIGHTS"),
        ("Street lights to go dark at midnight", "LIGHTS"),
        ("street lamps going out at 12", "LIGHTS"),
        ("lights out from midnight", "LIGHTS"),
        ("No streetlights past midnight now", "LIGHTS"),
        ("no night bus after 11", "BUS"),
        ("No night buses past 11pm", "BUS"),
    ],
)
def test_the_same_from_the_same_hour_is_a_repeat(text: str, claim_id: str) -> None:
    assert match(text, CLAIMS).claim_id == claim_id


@pytest.mark.parametrize(
    "text",
    [
        "No plans for no street lights after midnight",
        "There are no plans to have no street lights after midnight",
        "street lights will stay on after midnight",
        "No change to street lights after midnight",
        "No problem with street lights after midnight",
        "No street lights will be switched off after midnight",
        "No street lights after 1am",
        "No street lights past 10pm",
        "Street lights going dark at 10",
        "Street lights are switched off from 2am",
        "Streetlights going dark at 12 noon",
        "No night bus after 9pm",
        "Night buses run after 11pm",
    ],
)
def test_another_hour_and_no_change_are_no_repeat(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None


def test_the_same_hour_of_the_other_half_of_the_day_is_another_hour() -> None:
    poll = Claim("POLL", "Polling stations close at 6pm on Thursday", verdict="false")
    assert match("Polling stations close at 6am on Thursday", [poll]).claim_id is None
    for text in ("Polling stations close at 6 pm thurs", "Polling stations open at 7am and close at 6pm on Thursday"):  # fmt: skip
        assert match(text, [poll]).claim_id == "POLL", text
