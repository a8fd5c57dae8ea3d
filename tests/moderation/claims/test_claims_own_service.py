"""What the council did not do for the writer is casework and no rumour; what it does to everybody is a statement."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.spread.fresh import statements
from moderation.claims.stance.cues import jokes
from moderation.types import Claim


@pytest.mark.parametrize(
    "text",
    [
        "The council hasn't emptied my bin for three weeks",
        "They haven't collected my garden waste for a month",
        "Our bins on Church Road haven't been emptied for three weeks",
        "The council charged me twice for the same parking permit",
        "The council charged me £1,000 for a skip on my own drive",
        "The council hasn't emptied my bin since last Tuesday and I've phoned them twice, absolute joke",
        "They haven't collected my garden waste for a month, it's a disgrace and nobody answers the phone",
        "Breaking: council to charge for breathing from April",
    ],
)
def test_ones_own_service_and_a_jest_are_nothing_new(text: str) -> None:
    assert statements(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The council is closing our library in March",
        "The council has sold our park to a developer",
        "The council won't collect our glass any more from April",
        "They are charging residents £60 for garden waste",
        "The council is selling the museum and has charged us £2 million for the privilege",
        "The council is selling the museum and has charged me £20 for a parking permit",
        "The council has charged us £60 a year for brown bins and then sold the depot to a developer",
        "The council billed us all twice for council tax this year, 4000 homes",
        "The council has not cleared our drains since it sold the pumps, 40 homes will flood",
        "The council hasn't emptied my bin for three weeks and every library is closing",
    ],
)
def test_what_befalls_everybody_is_a_statement(text: str) -> None:
    assert [found.text for found in statements(text)] == [text]


def test_a_charge_for_things_that_exist_is_no_jest_and_one_for_existing_is() -> None:
    permits = Claim("PERMITS", "The council will charge residents for existing parking permits", verdict="false")  # fmt: skip
    assert match(permits.claim, (permits,)).claim_id == "PERMITS"
    assert jokes("The council will charge residents for existing")
    assert jokes("They'll tax us for existing next!")
