"""Application numbers and the words of statutory procedures tag a thread; talk of houses and dates does not."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        (
            "Please refuse 26/01234/FUL, it is far too tall.",
            "planning.application_number",
        ),
        ("see P/2026/0123/OUT", "planning.application_number"),
        ("object to 2026/0456/HOU by Friday", "planning.application_number"),
        ("26/01234/ful is a joke", "planning.application_number"),
        (
            "The planning inspectorate will hear the planning appeal in May",
            "planning.statutory_notice",
        ),
        ("The premises licence review is tonight", "planning.statutory_notice"),
    ],
)
def test_a_quasi_judicial_matter_is_seen(look: Look, text: str, evidence: str) -> None:
    assert look(text)[0].evidence == evidence


@pytest.mark.parametrize(
    "text",
    ["The new houses on the hill look lovely.", "on 12/03/2026 at 7pm", "24/7 noise", "he works 9/10 hours", "2025/26 budget", "call 01632 960001", "we are planning a party", "july-28-2011-real-swan"],
)  # fmt: skip
def test_dates_numbers_and_plain_talk_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []
