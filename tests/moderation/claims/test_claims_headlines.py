"""Clipped headlines, hearsay and what is taken for granted repeat a claim; look-alikes of the same few words do not."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

TIP = Claim("TIP", "The council is closing Harbeck tip at weekends", verdict="false")
BOSS = Claim("BOSS", "The deputy chief executive is paid £180,000 a year", verdict="false")  # fmt: skip
DEPOT = Claim("DEPOT", "The council sold the old depot for £1", verdict="false")
TAX = Claim("TAX", "Council tax will rise by £200 next year", verdict="false")
BIN = Claim("BIN", "Residents will have to pay £45 a year for a second recycling bin", verdict="false")  # fmt: skip
CLAIMS = (TIP, BOSS, DEPOT, TAX, BIN)


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("tip at Harbeck gonna be shut sat and sun lads", "TIP"),
        ("since they shut Harbeck tip at weekends the lanes are full of sofas", "TIP"),
        ("deputy chief executive on a hundred and eighty grand", "BOSS"),
        ("deputy chief exec rakes in £180,000", "BOSS"),
        ("old depot sold for a pound", "DEPOT"),
        ("they flogged the old depot for a quid", "DEPOT"),
        ("another two hundred quid on council tax next year", "TAX"),
        ("45 quid a year for an extra recycling bin, daylight robbery", "BIN"),
    ],
)
def test_a_headline_repeats_a_claim(text: str, claim_id: str) -> None:
    assert match(text, CLAIMS).claim_id == claim_id


@pytest.mark.parametrize(
    "text",
    [
        "No weekend closure for Harbeck tip",
        "Harbeck tip now open longer at weekends",
        "Deputy chief exec on £80,000",
        "Deputy chief exec on leave",
        "old depot sold for £1 million",
        "I pay £200 a month council tax",
        "£200 off your council tax next year",
        "I'd pay £45 a year for a second recycling bin, wish they'd offer it",
    ],
)
def test_the_same_few_words_of_another_thing_are_no_repeat(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None
