"""Who speaks as the councillor or the council is noticed, who speaks about them is not."""

from collections.abc import Callable

import pytest

from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Hi all, this is Councillor Sample on my new account.",
        "I am writing on behalf of the council about your refund.",
        "As your councillor, I promise this.",
    ],
)
def test_a_pretence_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I am a council tenant and I want an answer.",
        "I emailed Councillor Sample and he never replied.",
        "This is the council's job.",
    ],
)
def test_residents_speak_for_themselves(look: Look, text: str) -> None:
    assert look(text) == []


def test_an_official_account_is_no_pretence(look: Look) -> None:
    text = "This is Councillor Sample on my new account."
    assert look(text, Context(official_author=True)) == []
