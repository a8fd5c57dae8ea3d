"""A victim who is named under a post about the case goes to a person; what is said there of anybody else is let be."""

from __future__ import annotations

import pytest

from tests.moderation.judging import judged

POST = "A man appeared in court today charged with raping a woman on Sample Street. Police announced it."
BURGLARY = (
    "A man appeared in court today charged with burgling a shop on Sample Street."
)
DEATH = "A man appeared in court today charged with the rape and murder of a woman."
NAMED = "Jane Sample, who waived her right not to be named, told the court how she was raped."


def rule_of(text: str, **above: str) -> str | None:
    found = judged(text, **above)
    assert found.action != "hide"
    return found.rule


@pytest.mark.parametrize(
    "text",
    [
        "The victim was Jane Sample of Ton.",
        "The victim’s name is Jane Sample",
        "The victim is Jane",
        "The victim is Ann",  # though the post has "announced"
        "Jane Sample was the victim",
        "It was Jane Sample he attacked",
        "It was poor Jane Sample who was attacked.",
        "The girl in this case is Jane Sample",
        "This happened to Jane Sample, everyone in Ton knows",
    ],
)
def test_a_victim_named_under_the_case_goes_to_a_person(text: str) -> None:
    assert rule_of(text, post_text=POST) == "R15"
    assert rule_of(text, parent_text=POST) == "R15"
    assert rule_of(text) is None
    assert rule_of(text, post_text=BURGLARY) is None
    assert rule_of(text, post_text=DEATH) is None
    assert rule_of(text, post_text=NAMED) is None


def test_a_deed_that_is_named_needs_no_case_above() -> None:
    assert rule_of("It was Jane Sample who was raped.") == "R15"


@pytest.mark.parametrize(
    "text",
    [
        "The victim was very brave.",
        "The victim was let down by the Police and the Council.",
        "The victim was Welsh, I heard.",
        "The victim is a friend of a friend, please leave her alone",
        "Jane Sample was the judge",
        "Jane Sample is the victim support officer",
        "Sample Street was the victim of cuts to the street lights",
        "It was Jane Sample who was on the bench today",
        "It was Cllr Sample who was attacked in the Echo for saying so",
        "The woman in this case is so brave",
        "This happened to Sample Street last year as well",
        "Thank you Jane Sample for the report",
        "It was Jane Sample who was groomed for the leadership",
        "The victim, thank God, is alive",
    ],
)
def test_what_names_no_victim_is_let_be_under_the_case(text: str) -> None:
    assert rule_of(text, post_text=POST) is None
