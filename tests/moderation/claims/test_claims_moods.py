"""What is hoped, wished, feared or demanded neither repeats a claim nor puts it right; what is said with "not" does."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.spread.fresh import statements
from moderation.claims.stance.moods import asserted, hoped
from moderation.claims.stance.stances import mention
from moderation.types import Claim

LIBRARIES = Claim("L", "The council is closing all its libraries next month", verdict="false")  # fmt: skip
FIELD = Claim("F", "Otterham playing field has been sold to a developer", verdict="false")  # fmt: skip
TAX = Claim("T", "Council tax is going up by 15% in April", verdict="false")
KNOWN = (LIBRARIES, FIELD, TAX)
PARKING = Claim("P", "Parking charges in the town centre will double from June.", verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "I hope the council is not closing all the libraries next month",
        "I do hope they're not closing all the libraries next month",
        "Hopefully the council isn't closing all the libraries next month",
        "Let's hope they aren't closing all the libraries next month",
        "Fingers crossed the council is not closing all its libraries next month",
        "I wish they were not closing all the libraries next month",
        "I pray to God you are not closing all our libraries next month",
        "I'm worried the council isn't keeping the libraries, all closing next month",
        "I hope Otterham playing field has not been sold to a developer",
        "If only Otterham playing field had not been sold to a developer",
        "I'd rather council tax was not going up by 15% in April",
        "I hope, like everybody in the village, the council isn't closing all its libraries next month",
        "Hoping no libraries are closing, all of them next month would be awful",
        "They should not be closing all the libraries next month",
        "The council must not close all its libraries next month",
        "Please do not close all the libraries next month",
        "I want you to not close all the libraries next month",
        "If the council is not closing all its libraries next month it should say so",
        "Gobeithio nad yw'r cyngor yn closing all the libraries next month",
    ],
)
def test_what_is_hoped_feared_or_demanded_is_no_denial_and_no_repeat(text: str) -> None:
    found = match(text, KNOWN)
    assert found.stance not in ("denies", "repeats"), found
    told = mention(text, KNOWN)
    assert told is None or told.stance == "asks"


@pytest.mark.parametrize(
    "text",
    [
        "The council is not closing all its libraries next month",
        "I hope people know that the council is not closing all its libraries next month",
        "I hope this helps: the council is not closing all its libraries next month",
        "I hope that clears it up, they are not closing all the libraries next month",
        "I'm afraid the council isn't closing all the libraries next month, you misread it",
        "Don't worry, they're not closing all the libraries next month",
        "Don't worry the council is not closing all its libraries next month",
        "For anyone worried, the council is not closing all the libraries next month",
        "As far as I'm concerned the council is not closing all its libraries next month",
        "I'd like to make it clear that the council is not closing all its libraries next month",
        "I want to reassure you the council is not closing all the libraries next month",
        "Otterham playing field has not been sold to a developer. I hope that is clear.",
    ],
)
def test_what_is_said_with_a_not_still_puts_a_claim_right(text: str) -> None:
    found = match(text, KNOWN)
    assert found.stance == "denies", found


@pytest.mark.parametrize(
    "text",
    [
        "They're closing all the libraries next month. I hope it's not true.",
        "I hope it isn't true that they are closing all the libraries next month",
        "Closing all the libraries next month, I hope that's just a rumour",
        "Please tell me they're not closing all the libraries next month",
    ],
)
def test_who_hopes_that_it_is_untrue_wants_to_know(text: str) -> None:
    assert match(text, KNOWN).stance == "asks"


@pytest.mark.parametrize(
    "text",
    [
        "I hope you're proud of yourselves, closing all the libraries next month",
        "They are closing all the libraries next month and I hope they don't get voted back in",
        "I hope they explain why they're closing all the libraries next month",
        "You're closing all the libraries next month. I hope you can't sleep.",
    ],
)
def test_a_hope_about_something_else_leaves_the_claim_as_it_was_said(text: str) -> None:
    assert match(text, KNOWN).stance == "repeats", match(text, KNOWN)


def test_a_hope_or_a_wish_is_no_new_statement() -> None:
    said = (
        "I hope the council has not sold Otterham playing field to a developer.",
        "I'm worried the council hasn't tested the water at Otterham school.",
        "Please don't close the library in Otterham.",
        "If the council has not sold the field at Otterham it should say so.",
    )
    for text in said:
        assert statements(text) == (), text


def test_only_the_negatives_of_what_is_hoped_are_left_out() -> None:
    text = "They are not open. I hope they’re not closing, and nobody is not paid."
    left = asserted(text)
    assert len(left) == len(text)
    assert left.count("not") == 2 and "I hope they’re     closing" in left
    assert hoped("I hope they are not closing it", "they are not closing it")
    assert not hoped("I hope they know it is not closing", "it is not closing")
    assert asserted("") == "" and not hoped("", "")
    assert asserted("İ hope they are not closing") != ""


@pytest.mark.parametrize("times", [400])
def test_a_long_row_of_hopes_is_read_in_no_time(times: int) -> None:
    text = "I hope they hope we hope it " * times
    assert asserted(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Wish they would double the parking charges in town from June, less traffic for us who walk",
        "I wish they'd double parking charges in the town centre from June",
        "wish theyd double the parking charges in the town centre from june",
    ],
)
def test_who_wishes_that_it_were_done_repeats_nothing(text: str) -> None:
    assert match(text, (PARKING,)).claim_id is None


def test_what_should_be_done_without_a_subject_is_no_repeat_either() -> None:
    bins = Claim("B", "The council will fine people £100 for putting bins out early.", verdict="false")  # fmt: skip
    wanted = "should fine people £100 for putting bins out early tbh, they block the pavement"
    ashamed = "Council should be ashamed, fining people £100 for putting bins out early"
    assert match(wanted, (bins,)).claim_id is None
    assert match(ashamed, (bins,)).claim_id == "B"


@pytest.mark.parametrize(
    "text",
    [
        "I wish they'd listen, the council is closing all its libraries next month",
        "I wish they wouldn't close all the libraries next month, they've sold Otterham playing field to a developer as well",
        "Wish the council would ask us first, council tax is going up by 15% in April",
        "I wish they'd think before they double the parking charges in the town centre from June, it's done now",
    ],
)
def test_who_wishes_for_something_else_beside_it_repeats_it(text: str) -> None:
    assert match(text, (*KNOWN, PARKING)).claim_id
