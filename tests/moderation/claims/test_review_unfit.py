"""Of a file of reviews, what stands twice is taken once, and what cannot be a claim is left out where somebody wants that."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from moderation.claims.factbank.read_review import UnfitError
from tests.moderation.claims.test_claim_review import FOREIGN, TERMS, read, refusal


def test_the_same_review_twice_is_taken_once_and_another_of_its_id_is_refused() -> None:
    by_number = {**FOREIGN, "reviewRating": {"ratingValue": 1, "bestRating": 5, "worstRating": 1}}  # fmt: skip
    twice = read([by_number, by_number])
    assert twice.claims == read(by_number).claims
    assert twice.notes[1:] == ("Review 2 in line 30 says the same as review 1, and was taken once.", *read(by_number).notes[1:])  # fmt: skip
    one = {**FOREIGN, "identifier": "X-2"}
    told = refusal([one, {**one, "reviewBody": "They stay weekly."}])
    assert "review 2 has the id X-2, which review 1 has too" in told


def test_what_does_not_fit_is_left_out_by_name_only_where_somebody_wants_that() -> None:
    question = {**FOREIGN, "url": "https://facts.example/2", "claimReviewed": "Is the council closing Sarn library?"}  # fmt: skip
    party = {**FOREIGN, "url": "https://facts.example/3", "claimReviewed": "Labour sold the town hall in Sarn"}  # fmt: skip
    half = {**FOREIGN, "url": "https://facts.example/4", "reviewRating": {"alternateName": "Half true"}}  # fmt: skip
    file = [question, FOREIGN, party, half]
    with pytest.raises(UnfitError) as refused:
        read(file)
    assert (refused.value.fits, refused.value.count) == (1, 4)
    wanted = replace(TERMS, skip_unfit=True)
    found = read(file, wanted)
    assert found.claims == read(FOREIGN).claims
    left = [note for note in found.notes if note.startswith("Left out: ")]
    at = [n for n, line in enumerate(json.dumps(file, indent=1).splitlines(), 1) if "claimReviewed" in line]  # fmt: skip
    assert [note.split(": ")[1] for note in left] == [f"reviews.json:{at[n]}" for n in (0, 2, 3)]  # fmt: skip
    for note, why in zip(left, ("a question", "`Labour`", "Half true"), strict=True):
        assert why in note
    with pytest.raises(UnfitError):
        read([question, party], wanted)


def test_of_two_reviews_that_contradict_each_other_both_are_left_out() -> None:
    true = {**FOREIGN, "url": "https://other.example/2", "reviewRating": {"alternateName": "True"}}  # fmt: skip
    other = {**FOREIGN, "url": "https://other.example/3", "claimReviewed": "The council has sold Sarn library"}  # fmt: skip
    found = read([FOREIGN, true, other], replace(TERMS, skip_unfit=True))
    assert found.claims == read(other).claims
    assert "review 2 says the same as review 1 in line" in found.notes[0]


def rated(claim_id: str, rating: str) -> dict[str, Any]:
    return {**FOREIGN, "identifier": claim_id, "reviewRating": {"alternateName": rating}}  # fmt: skip


def test_of_two_different_reviews_with_one_id_both_are_left_out() -> None:
    other = {**FOREIGN, "url": "https://other.example/3", "claimReviewed": "The council has sold Sarn library"}  # fmt: skip
    file = [rated("A-1", "True"), rated("a-1", "False"), rated("A-1", "True"), other]
    found = read(file, replace(TERMS, skip_unfit=True))
    assert found.claims == read(other).claims
    (left,) = (note for note in found.notes if note.startswith("Left out: "))
    assert "review 2 has the id a-1, which review 1 has too" in left
    assert not any("taken once" in note for note in found.notes)
    with pytest.raises(UnfitError) as refused:
        read(file)
    assert (refused.value.fits, refused.value.count) == (1, 4)


def test_a_review_is_at_odds_also_with_one_that_is_left_out_for_its_id() -> None:
    file = [rated("A-1", "True"), rated("A-1", "False"), rated("A-2", "True")]
    told = refusal(file, replace(TERMS, skip_unfit=True))
    assert "review 2 has the id A-1, which review 1 has too" in told
    assert "review 3 says the same as review 2 in line" in told


def test_nothing_is_told_of_how_a_review_was_read_that_is_left_out() -> None:
    by_number = {**rated("A-1", ""), "reviewRating": {"ratingValue": 1, "bestRating": 5, "worstRating": 1}}  # fmt: skip
    other = {**FOREIGN, "url": "https://other.example/3", "claimReviewed": "The council has sold Sarn library"}  # fmt: skip
    file = [by_number, by_number, rated("A-2", "True"), other]
    found = read(file, replace(TERMS, skip_unfit=True))
    assert found.claims == read(other).claims
    told = "\n".join(found.notes)
    assert "review 3 says the same as review 1" in told
    assert "taken once" not in told and "read off the number" not in told


def test_every_review_of_words_that_are_rated_in_two_ways_is_left_out_and_told() -> None:  # fmt: skip
    other = {**FOREIGN, "url": "https://other.example/3", "claimReviewed": "The council has sold Sarn library"}  # fmt: skip
    file = [rated("A-1", "True"), rated("A-2", "True"), rated("A-3", "False"), rated("A-4", "False"), other]  # fmt: skip
    found = read(file, replace(TERMS, skip_unfit=True))
    assert found.claims == read(other).claims
    told = "\n".join(found.notes)
    for pair in ("review 2 says the same as review 3", "review 3 says the same as review 1", "review 4 says the same as review 1"):  # fmt: skip
        assert told.count(pair) == 1, told
