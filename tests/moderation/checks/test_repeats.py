"""The third almost equal text within a day is a repeat; short courtesies and new thoughts are not."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.checks.repeats import similarity
from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]

TEXT = "The parking on Sample Road is a daily nightmare and nobody at the council will answer."


def test_the_third_copy_is_seen_and_counted(look: Look) -> None:
    (found,) = look(TEXT, Context(recent_by_author=(TEXT, TEXT.replace(".", "!"))))
    assert found.data == {"copies": 3}
    assert look(TEXT, Context(recent_by_author=(TEXT, TEXT, TEXT)))[0].data == {
        "copies": 4
    }


@pytest.mark.parametrize(
    "recent",
    [(), (TEXT,), ("When is the next surgery?", "Thanks for the update.", TEXT)],
)
def test_fewer_than_three_copies_are_left_alone(
    look: Look, recent: tuple[str, ...]
) -> None:
    assert look(TEXT, Context(recent_by_author=recent)) == []


def test_short_courtesies_may_be_said_often(look: Look) -> None:
    assert look("Thank you!", Context(recent_by_author=("Thank you!",) * 9)) == []


def test_a_disguised_copy_is_a_copy(look: Look) -> None:
    assert look(
        TEXT.replace("parking", "p\u200barking"),
        Context(recent_by_author=(TEXT.upper(), TEXT)),
    )


def test_options_set_how_alike_and_how_often(look: Look) -> None:
    assert look(TEXT, Context(recent_by_author=(TEXT,)), times=2)
    assert (
        look(TEXT, Context(recent_by_author=(TEXT + " Shame on every one of you",) * 2))
        == []
    )
    assert look(
        TEXT,
        Context(recent_by_author=(TEXT + " Shame on every one of you",) * 2),
        similarity=0.8,
    )


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_even_handed_and_between_nought_and_one(
    one: str, other: str
) -> None:
    assert similarity(one, other) == similarity(other, one)
    assert 0 <= similarity(one, other) <= 1
    assert similarity(one, one) == 1


ASKED = "Where did the section 106 money go?"


@pytest.mark.parametrize(
    "text",
    [
        "As I've already said, where did the section 106 money go",
        "Where did the section 106 money go? Still waiting for an answer.",
    ],
)
def test_what_is_said_again_with_a_few_words_before_or_behind_is_a_copy(
    look: Look, text: str
) -> None:
    (found,) = look(text, Context(recent_by_author=(ASKED, ASKED.upper())))
    assert found.data == {"copies": 3}


@pytest.mark.parametrize(
    "text",
    [
        "Where did the section 106 money go? I ask because the surgery was promised a lift, the school two classrooms, and neither was built.",
        "Where did the section 106 report go, the money is in it",
    ],
)
def test_a_question_that_goes_on_to_say_more_is_no_copy(look: Look, text: str) -> None:
    assert look(text, Context(recent_by_author=(ASKED, ASKED, ASKED))) == []


def test_a_slogan_of_few_words_may_end_every_comment(look: Look) -> None:
    recent = ("Save our library", "Save our library!", "Save our library")
    text = "My son learnt to read there. Save our library"
    assert look(text, Context(recent_by_author=recent)) == []
