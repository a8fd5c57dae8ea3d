"""A sentence that only values is told as no new claim; what a record can show beside it is."""

from __future__ import annotations

import pytest

from moderation.claims.opinion import worth
from moderation.claims.spread import fresh
from tests.moderation.claims.telling import told_after

VALUED = (
    "The council treats disabled residents with contempt.",
    "Council officers have treated the carers with utter disdain for years",
    "The chief executive is paid far too much by the council.",
    "The council leader gets way too much for what he does",
    "The council is destroying the high street with these parking charges.",
    "Those parking charges are killing the town centre and the council does nothing",
    "The council has let this town down for ten years.",
    "Our council has let down every family in this town",
    "The council has lost the plot",
    "The council has wasted our money for years and nobody is ever held to account",
    "They spend money on flower beds while old people freeze",
    "They always find money for hanging baskets while kids go hungry",
    "The council has frittered away public money for decades",
)
SHOWN = (
    "The council is paying the chief executive £200,000, far too much",
    "The council is destroying 40 trees on the high street in May",
    "The council has voted to destroy the bowling green",
    "The council is destroying the old library to build flats",
    "The council voted to let the town hall down the road to a developer",
    "The council let down the tyres of 40 cars",
    "The council treats disabled residents with contempt by closing the day centre",
    "The council has let us down and left the bins uncollected",
    "There is far too much chlorine in the council pool",
    "The council paid far too much for the old mill",
    "The council has wasted our money on a bridge to the golf club",
    "The council spent public money on a holiday for its leader while residents struggle",
    "They spend money on flower beds while closing the day centre",
    "They spent £40,000 on flower beds while old people freeze",
)


@pytest.mark.parametrize("reads", [True, False])
def test_a_predicate_that_only_values_is_told_as_no_new_claim_and_stands_in_the_list(
    reads: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not reads:
        monkeypatch.setattr(worth, "at_hand", lambda: None)
    assert [text for text in VALUED if told_after(*(text,) * 6)] == []
    for text in VALUED:
        assert fresh.statements(text), "it is kept for whoever looks it up"


def test_a_value_beside_what_a_record_shows_is_told() -> None:
    assert [text for text in SHOWN if not told_after(*(text,) * 6)] == []


def test_what_is_stated_beside_an_opinion_gives_the_text_its_worth() -> None:
    opinion, fact = VALUED[0], "The council has sold Otterham town hall for £1."
    assert worth.worth(opinion) < worth.TOLD_FROM < worth.worth(f"{opinion} {fact}")


@pytest.mark.parametrize(
    "text",
    [
        "The council spent £90,000 on a logo that a child could draw",
        "The council spent £90,000 on a logo my dog could have designed",
        "The council blew £2m on a bridge nobody could ever use",
        "The council wasted £40k on a bench that no one would sit on",
    ],
)
def test_mockery_of_what_a_sum_bought_swallows_no_sum(text: str) -> None:
    assert told_after(*(text,) * 6)


@pytest.mark.parametrize(
    "text",
    [
        "They should have spent £90,000 on a road that people could use",
        "I wish they spent £5m on a pool that kids could use",
        "If the council spent £90,000 on a logo that a child could draw I would scream",
    ],
)
def test_a_sum_that_is_only_wished_for_is_no_statement_still(text: str) -> None:
    assert fresh.statements(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "I made £900 last week working from home with only my phone!!!",
        "Congratulations to me, I received my grant of $50,000, inbox Mrs Example to get yours now",
        "We've earned £4,000 this month and never left the house",
    ],
)  # fmt: skip
def test_what_an_advertiser_earned_is_no_statement_about_the_council(text: str) -> None:
    assert fresh.statements(text) == ()


def test_what_a_resident_got_from_the_council_is_one() -> None:
    text = "I received a fine of £70 from the council for parking on my own drive"
    assert fresh.statements(text)
