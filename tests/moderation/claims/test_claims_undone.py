"""What was denied, refused, dropped, only thought of or so long ago is no repeat of a claim, though it holds its words."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.spread import fresh
from moderation.types import Claim

BATHS = Claim("BATHS", "Fernley baths are closing for good in March", verdict="false")
FIELD = Claim("FIELD", "The council is selling Long Meadow to a builder", verdict="false")  # fmt: skip
LIGHTS = Claim("LIGHTS", "All street lights will go off at midnight from November", verdict="false")  # fmt: skip
POLL = Claim("POLL", "Only a passport is accepted at the polling station in May", verdict="false")  # fmt: skip
CHAIRS = Claim("CHAIRS", "The council spent £900,000 on new chairs", verdict="false")
DROPPED = Claim("DROPPED", "The council has dropped its plan for a crossing on Mill Road", verdict="false")  # fmt: skip
CLAIMS = (BATHS, FIELD, LIGHTS, POLL, CHAIRS, DROPPED)


@pytest.mark.parametrize(
    "text",
    [
        "The council denies it is selling Long Meadow to a builder",
        "Cabinet rejected selling Long Meadow to a builder",
        "The council has refused to sell Long Meadow to a builder",
        "The council abandoned its plan to sell Long Meadow to a builder",
        "The plan to sell Long Meadow to a builder has been thrown out",
        "We stopped the sale of Long Meadow to a builder",
        "The council has binned its plan to sell Long Meadow to a builder",
        "The council was selling Long Meadow to a builder but dropped it",
        "The council has ruled out switching off all street lights at midnight from November",
        "The council has ruled out closing Fernley baths",
        "Fernley baths have been saved from closing for good in March",
        "Not only a passport is accepted at the polling station in May",
    ],
)
def test_what_was_denied_refused_dropped_or_stopped_counts_as_put_right(
    text: str,
) -> None:
    assert match(text, CLAIMS).stance == "denies"


@pytest.mark.parametrize(
    "text",
    [
        "The council tried to sell Long Meadow to a builder in 2019",
        "Years ago when the council was selling Long Meadow to a builder we all marched",
        "Fernley baths nearly closed for good in March two years ago",
        "Sign the petition to stop the council selling Long Meadow to a builder",
        "The council refuses to say whether it is selling Long Meadow to a builder",
        "The council is consulting on selling Long Meadow to a builder",
        "My neighbour is selling Long Meadow Cottage to a builder",
        "We spent £900,000 at our firm on new chairs",
    ],
)
def test_what_was_only_thought_of_or_long_ago_or_of_ones_own_house_is_no_repeat(
    text: str,
) -> None:
    assert match(text, CLAIMS).claim_id is None


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("The council is selling Long Meadow to a builder", "FIELD"),
        ("I object to the council selling Long Meadow to a builder", "FIELD"),
        ("They deny it, but the council is selling Long Meadow to a builder", "FIELD"),
        ("Fernley baths are closing for good in March, nearly everyone I know swims there", "BATHS"),
        ("The council has dropped its plan for a crossing on Mill Road", "DROPPED"),
        ("So the plan for a crossing on Mill Road has been dropped by the council", "DROPPED"),
    ],
)  # fmt: skip
def test_a_repeat_is_one_still_where_such_words_belong_to_the_claim_or_to_another_clause(
    text: str, claim_id: str
) -> None:
    assert match(text, CLAIMS).claim_id == claim_id


@pytest.mark.parametrize("handle", ["@CllrSampler", "@cllrsampler", "@FernleyPost"])
def test_a_handle_before_the_word_council_names_no_other_council(handle: str) -> None:
    said = f"{handle} Council selling Long Meadow to a builder"
    assert match(said, CLAIMS).claim_id == "FIELD"
    assert fresh.statements(f"{handle} Council has sold the old mill to a brewery")


TAX = Claim("TAX", "Council tax is going up by 15% in April", verdict="false")
RISE = Claim("RISE", "Councillors have voted themselves a 30% pay rise", verdict="misleading")  # fmt: skip


def test_what_was_done_in_a_year_long_past_is_no_repeat() -> None:
    for text in ("Council tax went up 15% in April 2012", "In 2011 councillors voted themselves a 30% pay rise"):  # fmt: skip
        assert match(text, [TAX, RISE]).claim_id is None, text


def test_a_year_long_past_beside_what_is_done_now_leaves_it_a_repeat() -> None:
    assert match("Council tax is going up by 15% in April, worse than April 2012", [TAX]).claim_id == "TAX"  # fmt: skip
    assert match("Councillors have voted themselves a 30% pay rise, the first since 2011", [RISE]).claim_id == "RISE"  # fmt: skip


HOUSES = Claim("HOUSES", "The council has approved 500 houses on Long Meadow", verdict="false")  # fmt: skip


def test_a_year_long_past_of_something_else_leaves_what_has_been_done_a_repeat() -> (
    None
):
    for text in (
        "The council has approved 500 houses on Long Meadow which flooded in 2014",
        "Council approved 500 houses on Long Meadow, they bought it in 2012",
        "The council has approved 500 houses on Long Meadow after refusing them in 2016",
        "The council has approved 500 houses on Long Meadow, in 2014 they said never",
    ):
        assert match(text, [HOUSES]).claim_id == "HOUSES", text
    for text in (
        "Councillors elected in May 2019 have voted themselves a 30% pay rise",
        "Councillors have voted themselves a 30% pay rise, the last one in 2015 was 2%",
    ):
        assert match(text, [RISE]).claim_id == "RISE", text


def test_what_was_approved_in_a_year_long_past_is_no_repeat_wherever_the_year_stands() -> (
    None
):
    for text in (
        "The council approved 500 houses on Long Meadow in 2009",
        "In 2009, the council approved 500 houses on Long Meadow",
        "Back in May 2008 the council approved 500 houses on Long Meadow",
        "The council approved 500 houses on Long Meadow, back in 2009",
    ):
        assert match(text, [HOUSES]).claim_id is None, text


def test_one_option_is_no_repeat_and_an_idea_of_something_else_hides_none() -> None:
    library = Claim("LIBRARY", "The council is closing all its libraries next month", verdict="false")  # fmt: skip
    text = "One option is that the council closes all its libraries next month"
    assert match(text, [library]).claim_id is None
    for text in (
        "The idea is that they save money by closing all its libraries next month",
        "An idea was that volunteers run them but the council is closing all its libraries next month",
    ):
        assert match(text, [library]).claim_id == "LIBRARY", text
