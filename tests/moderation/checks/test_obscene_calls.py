"""A call to swingers goes to a person; a dance, golf and toddlers on a swing do not."""

from __future__ import annotations

import pytest

from moderation.checks.obscene import check
from moderation.text.reading import read
from moderation.types import Context


@pytest.mark.parametrize(
    "text",
    [
        "Swingers night at Castle Row this Friday, couples and single fems, ask for the door code",
        "swingers party saturday, ladies free, dm for details",
        "Couples and single ladies wanted for discreet fun",
        "new swingers club by the bypass, couples only",
        "single guys and couples, adult fun at ours every week",
        "Swingers meet tonight, adults only",
        "couples welcome, wife swapping and a hot tub",
        "Swinger events near you, join today",
    ],
)
def test_a_call_to_swingers_is_seen(text: str) -> None:
    assert check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "Swingers night at the jazz club, couples £10 on the door",
        "The park swingers club for toddlers and couples with kids",
        "Single ladies and couples welcome at the ceilidh",
        "Couples can dance at the big band swing night",
        "Golf swingers evening, ask at the bar, couples free",
        "The council should check what goes on at that club",
        "Single mums and couples wait years for a flat",
        "Discreet disabled parking for couples would help",
    ],
)
def test_dances_and_toddlers_are_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
