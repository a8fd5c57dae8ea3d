"""The same sum, rhythm, hour or council in other words is the same thing; another is another."""

from __future__ import annotations

import pytest

from moderation.claims.another_thing.often import as_often, other_rhythm
from moderation.claims.match import match
from moderation.claims.wording.ours import CouncilName
from moderation.claims.wording.told_alike import as_told_by
from moderation.types import Claim

BINS = Claim("BINS", "The council will empty black bins only once every four weeks", verdict="false")  # fmt: skip
BILL = Claim("BILL", "Voters need a council tax bill to vote in person", verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wording", "told"),
    [
        ("bins every four weeks from May", "monthly bin collections", "bins monthly from May"),
        ("bins a dozen times a year", "monthly bin collections", "bins monthly"),
        ("bins going monthly", "bins emptied once every 4 weeks", "bins going once every 4 weeks"),
        ("bins every other week", "fortnightly bins", "bins fortnightly"),
        ("bins every three weeks", "monthly bins", "bins every three weeks"),
        ("bins every four weeks", "the tip is closing", "bins every four weeks"),
    ],
)  # fmt: skip
def test_how_often_is_told_as_the_claim_tells_it(text: str, wording: str, told: str) -> None:  # fmt: skip
    assert as_often(text, wording) == told


@pytest.mark.parametrize(
    ("said", "claimed", "other"),
    [
        ("bins every three weeks", "bins every four weeks", True),
        ("bins once every 5 weeks", "monthly bins", True),
        ("bins twice a month", "monthly bins", True),
        ("bins once a month", "bins every four weeks", False),
        ("instead of every two weeks it will be every four weeks", "monthly bins", False),
        ("they tell us every week that the bins are going", "monthly bins", False),
        ("closing in two weeks", "monthly bins", False),
        ("three weekly bin emptying", "bins every three weeks", False),
        ("three-weekly bins", "bins every three weeks", False),
        ("3-weekly bins", "weekly bins", True),
        ("bi-weekly bins", "fortnightly bins", False),
        ("twice-weekly bins", "weekly bins", True),
        ("every 0 weeks", "monthly bins", True),
    ],
)  # fmt: skip
def test_another_rhythm_is_told_apart(said: str, claimed: str, other: bool) -> None:
    assert other_rhythm(said, claimed) is other


@pytest.mark.parametrize(
    ("text", "wording", "told"),
    [
        ("she is paid £180,000", "She is paid £180,000 a year", "she is paid £180,000 a year"),
        ("£180,000 a month for her", "She is paid £180,000 a year", "£180,000 a month for her"),
        ("she is paid £150,000", "She is paid £180,000 a year", "she is paid £150,000"),
        ("lights out from midnight", "Lights go off after midnight", "lights out after midnight"),
        ("lights out from 1am", "Lights go off after midnight", "lights out from 1am"),
    ],
)  # fmt: skip
def test_a_sum_and_an_hour_are_told_as_the_claim_tells_them(text: str, wording: str, told: str) -> None:  # fmt: skip
    assert as_told_by(wording, text) == told


def test_our_council_is_told_by_its_name_where_it_does_something() -> None:
    ours = (CouncilName("Tregarn"),)
    wording = "The council spent £3 million on new offices"
    assert as_told_by(wording, "Tregarn has spent £3m", ours).startswith("the council has spent")  # fmt: skip
    for text in ("Tregarn is lovely", "North Tregarn has shops", "Bus to Tregarn has gone"):  # fmt: skip
        assert as_told_by(wording, text, ours) == text


@pytest.mark.parametrize(
    "text",
    [
        "The council will empty black bins only once every three weeks",
        "They are only going to empty the black bins every 6 weeks",
    ],
)
def test_another_number_of_weeks_repeats_nothing(text: str) -> None:
    assert match(text, (BINS,)).claim_id is None


@pytest.mark.parametrize(
    "text",
    ["Black bins monthly now", "They'll empty the black bins every 4 weeks"],
)
def test_the_same_number_of_weeks_in_other_words_repeats_it(text: str) -> None:
    assert match(text, (BINS,)).claim_id == "BINS"


def test_a_bill_that_is_sent_is_not_a_bill_that_is_needed() -> None:
    text = "You can't get a council tax bill without an address"
    assert match(text, (BILL,)).claim_id is None
