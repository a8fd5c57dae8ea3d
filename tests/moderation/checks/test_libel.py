"""A crime said of a named person as a fact goes to a person; a question, a court and a council do not."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Sample took a bribe from the developer.",
        "Mr Example stole the money from the club.",
        "Jane Placeholder is a fraudster.",
    ],
)
def test_a_named_person_accused_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Sample misled us about the depot.",
        "The whole council is corrupt.",
        "Did Cllr Sample take a bribe?",
        "Mr Example was convicted of fraud yesterday.",
        "You wasted our money.",
    ],
)
def test_criticism_questions_and_courts_are_no_libel(look: Look, text: str) -> None:
    assert look(text) == []
