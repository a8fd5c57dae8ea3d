"""Harassment needs an insult and a history, or the promise never to stop; history alone proves nothing."""

from collections.abc import Callable

import pytest

from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]

RUDE = "You are an absolute idiot."
CIVIL = "You are wrong about the bypass."


def test_the_fifth_abusive_comment_in_an_hour_is_a_pile_on(look: Look) -> None:
    assert look(RUDE, Context(abusive_lately=3)) == []
    (found,) = look(RUDE, Context(abusive_lately=4))
    assert (found.evidence, found.subcode) == ("harassment.pile_on", "R2b")


def test_an_insult_after_a_request_to_stop_is_harassment(look: Look) -> None:
    (found,) = look(RUDE, Context(asked_to_stop=True))
    assert found.evidence == "harassment.again"


def test_criticism_is_never_harassment_whatever_came_before(look: Look) -> None:
    assert look(CIVIL, Context(asked_to_stop=True, abusive_lately=50)) == []


@pytest.mark.parametrize(
    "text",
    [
        "I will make your life hell.",
        "We will never leave you alone.",
        "I'm going to follow you everywhere.",
    ],
)
def test_the_promise_never_to_stop_is_harassment(look: Look, text: str) -> None:
    assert [f.subcode for f in look(text)] == ["R2b"]


@pytest.mark.parametrize(
    "text",
    [
        "I will not stop asking until you answer.",
        "We will fight this plan until it is dropped.",
        "I will follow your vote closely.",
    ],
)
def test_a_promise_to_go_on_asking_is_none(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "My mum has dementia, I'm not leaving her alone in that flat",
        "We'll follow them everywhere, home and away",
        "I'll ring them every hour until someone comes to fix the lift",
    ],
)
def test_care_football_and_chasing_a_repair_are_no_harassment(
    look: Look, text: str
) -> None:
    assert look(text) == []
