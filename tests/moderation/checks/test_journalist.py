"""The press is known by who asks and what they want, both."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Hello, Jo from the Sample Gazette here. Would you give us a comment?",
        "I'm a reporter with Mock Radio, could we do an interview on the record?",
    ],
)
def test_a_request_from_the_press_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I read it in the Sample Gazette yesterday, shocking.",
        "No comment.",
        "Would you care to comment on the bins?",
    ],
)
def test_talk_of_the_press_is_no_request(look: Look, text: str) -> None:
    assert look(text) == []
