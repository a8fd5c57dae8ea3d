"""A "not" for weight, a "not" of the thing alone, and what the end of a sentence says of its beginning."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.stance.insisted import (
    once,
    rejoined,
    told_but_not_so,
    told_but_so,
)
from moderation.claims.wording.relatives import of_the_thing
from moderation.claims.wording.words import units
from moderation.types import Claim

LIBRARIES = Claim("LIBRARIES", "The council is closing all its libraries next month", paraphrases=("they're shutting every library",), verdict="false")  # fmt: skip
CLOCK = Claim("CLOCK", "The council spent £2m on a clock", paraphrases=("two million pounds blown on the clock in the square",), verdict="misleading")  # fmt: skip
MEADOW = Claim("MEADOW", "The council is selling Mill Meadow to a housing developer", verdict="unverified")  # fmt: skip
WATER = Claim("WATER", "The tap water in Rushmere is not safe to drink", verdict="false")  # fmt: skip
PASSPORT = Claim("PASSPORT", "Voters must show a passport at the polling station in May", verdict="false")  # fmt: skip
CLAIMS = (LIBRARIES, CLOCK, MEADOW, PASSPORT, WATER)


@pytest.mark.parametrize(
    "text",
    [
        # a "not" for weight
        "They are not, I repeat NOT, closing all the libraries next month",
        "The council is not, repeat not, closing all its libraries next month",
        "They're not, NOT closing all the libraries next month",
        "The council isn't, as people say, closing all its libraries next month",
        # told, but not so
        "They say they're closing all the libraries next month but they aren't",
        "People say they spent £2m on a clock but they didn't",
        "They say the tap water in Rushmere is not safe to drink but it is",
        # heard, but not so
        "I was told they're closing all the libraries next month but they aren't",
        "I thought the council was closing all its libraries next month but it isn't",
        "My sister said they're closing all the libraries next month and they aren't",
        "I read that the council is closing all its libraries next month so I rang up and they aren't",
        "You said they spent £2m on a clock and they didn't",
        # at no point
        "At no point has the council said it is closing all its libraries next month",
        "At no time was the council closing all its libraries next month",
        "There's zero evidence the council is closing all its libraries next month",
        "Zero proof they're closing all the libraries next month",
        # no such thing
        "£2m on a clock that doesn't exist",
        "They spent £2m on a clock that was never bought",
        "£2m on a clock which they did not spend",
        "They spent £2m on a clock, which isn't true",
        "They did not spend £2m on a clock nobody wanted",
        "The council denied it is closing all its libraries next month",
        # leave, and no must
        "Voters may show a passport",
        "Voters must not show a passport",
        "Voters can show a passport at the polling station",
        "Voters are allowed to show a passport at the polling station",
    ],
)
def test_what_is_denied_for_weight_or_in_the_end_is_a_denial(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.stance == "denies", found


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("They are closing, I repeat CLOSING, all the libraries next month", "LIBRARIES"),
        ("Believe it or not, they're closing all the libraries next month", "LIBRARIES"),
        # the "not" of the thing alone
        ("£2m for a clock that doesn't work", "CLOCK"),
        ("They've spent £2m on a clock nobody wanted", "CLOCK"),
        ("They spent £2m on a clock which nobody can read", "CLOCK"),
        ("They spent £2m on a clock we don't need", "CLOCK"),
        ("The council is selling Mill Meadow to a housing developer nobody has heard of", "MEADOW"),
        ("The council is selling Mill Meadow to a housing developer that doesn't pay tax", "MEADOW"),
        # not denied, not hidden, told otherwise
        ("It's no secret they're closing all the libraries next month", "LIBRARIES"),
        ("They haven't denied they're shutting every library", "LIBRARIES"),
        ("Nobody denies they're closing all the libraries next month", "LIBRARIES"),
        ("They say they're not closing all the libraries next month but they are", "LIBRARIES"),
        ("They deny closing all the libraries next month but they are", "LIBRARIES"),
        ("They say they spent £2m on a clock but they have not told us why", "CLOCK"),
        ("The tap water in Rushmere is not safe to drink, they say it is but it isn't", "WATER"),
        # no point, and nobody asked
        ("No point complaining, the council is closing all its libraries next month", "LIBRARIES"),
        ("At no point were we consulted about closing all the libraries next month", "LIBRARIES"),
        ("At no point did the council ask us, they are closing all the libraries next month", "LIBRARIES"),
        # heard, and so
        ("I was told they're closing all the libraries next month and they aren't even sorry", "LIBRARIES"),
        ("I thought we mattered to this council but we don't, they're closing all the libraries next month", "LIBRARIES"),
        # a must
        ("Voters must show a passport", "PASSPORT"),
        ("Voters may need to show a passport at the polling station", "PASSPORT"),
        ("You have to show a passport at the polling station in May", "PASSPORT"),
    ],
)  # fmt: skip
def test_a_not_of_something_else_denies_nothing(text: str, claim_id: str) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id == claim_id, found


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("they are not, i repeat not, closing it", "they are not, closing it"),
        ("they aren't - repeat aren't - closing it", "they aren't - closing it"),
        ("it is never, ever, never closing", "it is never closing"),
        ("it is not not safe", "it is not not safe"),
        ("they are not closing it, not this year", "they are not closing it, not this year"),
    ],
)  # fmt: skip
def test_a_not_said_twice_in_a_row_is_one(text: str, left: str) -> None:
    assert once(text) == left


def test_a_clause_keeps_its_not_over_an_aside() -> None:
    said = "They are not, as some say, closing it"
    assert units(said) == [said]
    parts = ("I think not", "they are closing it")
    assert rejoined(", ".join(parts), parts) == parts


def test_the_end_of_a_sentence_says_whether_it_is_so() -> None:
    assert told_but_so("they said they wouldn't shut it but they did")
    assert told_but_so("they claim it isn't closing, but of course it is.")
    assert not told_but_so(
        "they say they are not closing it but they are cutting hours"
    )
    assert told_but_not_so("they say they will close it but they won't")
    assert not told_but_not_so("they say they consulted before closing it but they didn't")  # fmt: skip
    assert not told_but_not_so("the council said they'd ask us, but they didn't")


def test_a_clause_of_the_claims_thing_is_told_from_one_of_the_deed() -> None:
    none = frozenset[str]()
    assert of_the_thing(" that doesn't work", none)
    assert of_the_thing(" nobody wanted", none)
    assert of_the_thing(" that never happened", none) is False
    assert of_the_thing(" that nobody sold", frozenset({"sold"})) is False
    assert of_the_thing(" and nobody cares", none) is None


def test_and_they_have_not_of_another_verb_denies_nothing() -> None:
    tax = Claim("TAX", "Council tax is going up by 15% in April", verdict="false")
    rise = Claim("RISE", "Councillors have voted themselves a 30% pay rise", verdict="false")  # fmt: skip
    for text in (
        "I read that council tax is going up by 15% in April to fix the potholes and they haven't",
        "I heard councillors have voted themselves a 30% pay rise and they deserve it but they don't",
    ):
        assert match(text, (tax, rise)).stance == "repeats", text
    text = "I heard councillors have voted themselves a 30% pay rise and they haven't"
    assert match(text, (tax, rise)).stance == "denies"


def test_that_nobody_was_told_of_it_denies_nothing() -> None:
    text = "At no point were residents told that the council is closing all its libraries next month"
    assert match(text, CLAIMS).claim_id == "LIBRARIES"
