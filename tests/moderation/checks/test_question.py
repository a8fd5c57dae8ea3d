"""A question is what begins as one and ends as one, or asks to be told."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "When is the next surgery?",
        "Can you tell me who decides this",
        "Any update on the crossing?",
    ],
)
def test_a_question_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "See you at the next surgery.",
        "What a shambles!",
        "I asked you last week.",
    ],
)
def test_a_statement_asks_nothing(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "@cllr_wren When is the next surgery?",
        "@cllr_wren @tansy_sample is the tip open",
        "Is the tip open bank holiday Monday",
        "Does anyone from the council read this",
        "Genuine question, not having a go: why did you abstain?",
    ],
)
def test_a_question_without_its_mark_or_after_a_preface_is_seen(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Do the right thing and resign",
        "Is that so!",
        "The tip is open on Monday: what a relief",
    ],
)
def test_an_order_or_a_remark_is_no_question(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ble ga i fagiau gwastraff bwyd?",
        "Allwch chi esbonio'r penderfyniad?",
        "Shwt ma cael tocyn?",
        "Sawl tŷ fydd yno?",
        "Hoffwn wybod pam mae'r parc ar gau",
        "Be di oriau agor y tip",
        "Ydach chi'n mynd i ateb?",
    ],
)
def test_it_is_seen_in_welsh(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ydi, mae'n wir",
        "Pryd bynnag y daw'r haul",
        "Pam lai",
        "Be nice",
        "Le Mans was great",
        "Beth bynnag",
    ],
)
def test_welsh_that_is_only_alike_is_none(look: Look, text: str) -> None:
    assert not look(text)
