"""What a council answers for is heard by what a sentence means, where none of its words says so."""

from __future__ import annotations

import pytest

from moderation.claims.nearest import encoder
from moderation.claims.opinion.matters import tells_of_council
from moderation.claims.spread.fresh import about_the_council, statements

HEARD = (
    "Twelve months of the year you can't take the dog on the sands",
    "Fishing's no longer allowed on the lode after March",
    "Under-16s are getting banned from the square after 7pm",
    "From June yours gets picked up once every four weeks",
)


@pytest.mark.parametrize("text", HEARD)
def test_it_is_heard_where_no_word_says_council(text: str) -> None:
    assert not about_the_council(text) and tells_of_council(text)
    assert [one.text for one in statements(text)] == [text]


@pytest.mark.parametrize("text", HEARD)
def test_without_the_encoder_words_decide_alone(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(encoder, "at_hand", lambda: None)
    assert statements(text + " honestly") == ()


@pytest.mark.parametrize(
    "text",
    [
        "My nan made the best bara brith in the valley",
        "What a match on Saturday, three nil and a red card",
        "Happy birthday to my lovely wife, forty years young today",
        "Has anybody seen a grey cat with a blue collar round here?",
        "I think the whole thing is a disgrace and you know it",
        "Diolch yn fawr iawn i bawb am ddod heddiw",
    ],
)
def test_small_talk_and_opinion_tell_nothing(text: str) -> None:
    assert statements(text) == ()
