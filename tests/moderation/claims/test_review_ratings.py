"""What a review's rating stands for: in one language or several, a picture or a number, and never guessed."""

from __future__ import annotations

from dataclasses import replace

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
