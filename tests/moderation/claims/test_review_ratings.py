"""What a review's rating stands for: in one language or several, a picture or a number, and never guessed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.moderation.claims.test_claim_review import FOREIGN, TERMS, read, refusal

FIVE = {"ratingValue": 5, "bestRating": 5, "worstRating": 1}


def test_what_a_picture_means_is_said_of_that_picture_alone() -> None:
    terms = replace(TERMS, verdicts={"❌": "false"})
    numbered = {**FOREIGN, "reviewRating": FIVE}
    found = read(numbered, terms)
    assert found.claims[0].verdict == "true"
    assert any("fits no review" in note for note in found.notes)
    pictured = {**FOREIGN, "reviewRating": {"alternateName": " ❌ "}}
    assert read(pictured, terms).claims[0].verdict == "false"
    told = refusal(pictured)
    assert '"❌", which no verdict stands for' in told and '--verdict "❌=' in told


def test_a_picture_against_its_number_is_not_guessed() -> None:
    told = refusal({**FOREIGN, "reviewRating": {**FIVE, "alternateName": "❌"}})
    assert "no verdict stands for" in told


def test_a_dash_is_no_word_and_the_number_is_read_and_named() -> None:
    found = read({**FOREIGN, "reviewRating": {**FIVE, "alternateName": "-"}})
    assert found.claims[0].verdict == "true"
    assert any("read off the number" in note for note in found.notes)


ENGLISH = {"@value": "False", "@language": "en-GB"}
WELSH = {"@value": "Anwir", "@language": "cy"}
FRENCH = {"@value": "Faux", "@language": "fr"}


@pytest.mark.parametrize(
    "words",
    [
        [ENGLISH, WELSH],
        [WELSH, ENGLISH],
        [FRENCH, WELSH],
        [FRENCH, "False"],
        ["False", "Anwir"],
        [{"@value": "False"}],
        WELSH,
    ],
)
def test_a_rating_in_several_languages_is_read_by_the_words_known_here(
    words: object,
) -> None:
    found = read({**FOREIGN, "reviewRating": {"alternateName": words}})
    assert [claim.verdict for claim in found.claims] == ["false"]
    assert not any("read off the number" in note for note in found.notes)


@pytest.mark.parametrize(
    ("rating", "says"),
    [
        ({**FIVE, "alternateName": ["False", "Anwir"]}, "its number says true"),
        ({"alternateName": [ENGLISH, {"@value": "Gwir", "@language": "cy"}]}, 'is called "False" and "Gwir"'),
        ({"alternateName": ["False", "Missing context"]}, '"Missing context", which no verdict stands for'),
        ({"alternateName": [FRENCH, {"@value": "Falsch", "@language": "de"}]}, '"Faux", which no verdict stands for'),
        ({"alternateName": []}, "by none"),
    ],
)  # fmt: skip
def test_words_that_disagree_or_are_not_known_are_not_guessed(
    rating: object, says: str
) -> None:
    assert says in refusal({**FOREIGN, "reviewRating": rating})


def test_a_person_may_say_what_one_of_two_words_means() -> None:
    rated = {**FOREIGN, "reviewRating": {"alternateName": ["False", "Missing context"]}}
    terms = replace(TERMS, verdicts={"missing context": "misleading"})
    found = read(rated, terms)
    assert found.claims[0].verdict == "misleading"
    assert not any("fits no review" in note for note in found.notes)
