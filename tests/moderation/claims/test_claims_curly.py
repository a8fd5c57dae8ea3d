"""Curly quotes pasted around a value from Word are no part of a claim: YAML keeps them, so the file is told to lose them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from moderation.claims.factbank.read_review import Terms, read_reviews
from moderation.claims.factbank.registry import parse_claims
from moderation.claims.factbank.writing import write_claims
from moderation.yaml_files.lines import FileError
from tests.listener.bank import LIBRARIES

WORD = "The council’s pool is closing and the swimmers’ club says ‘no’"


@pytest.mark.parametrize(
    "pasted",
    [
        "“The council is closing its pool”",
        "‘The council’s pool is closing’",
        "”The council is closing its pool”",
        "„The council is closing its pool“",
        "  “The council is closing its pool”  ",
    ],
)
@pytest.mark.parametrize("field", ["claim", "claim_cy", "correct_statement", "owner_role", "paraphrases", "ward"])  # fmt: skip
def test_a_value_in_curly_quotes_is_a_fault_with_its_line(
    field: str, pasted: str
) -> None:
    if field == "claim_cy":
        pasted = pasted.replace("The council is closing its pool", "Mae'r cyngor yn cau ei bwll nofio")  # fmt: skip
        pasted = pasted.replace("The council’s pool is closing", "Mae pwll nofio’r cyngor yn cau")  # fmt: skip
    given = (pasted,) if field == "paraphrases" else pasted
    text = write_claims([replace(LIBRARIES, **{field: given})])
    with pytest.raises(FileError) as caught:
        parse_claims(text)
    (fault,) = caught.value.faults
    assert f"`{'scope' if field == 'ward' else field}` of claim CLM-1 stands in curly quotes" in fault.message  # fmt: skip
    assert fault.remedy == "take them off"
    assert pasted in text.splitlines()[fault.line - 1]


def test_a_claim_in_curly_quotes_can_always_be_withdrawn() -> None:
    kept = replace(LIBRARIES, claim="“The council is closing its pool”", status="withdrawn")  # fmt: skip
    assert parse_claims(write_claims([kept])) == (kept,)


@pytest.mark.parametrize(
    "said",
    [
        WORD,
        "“Save our pool” is closed, says the “Echo”",
        "‘Save our pool’ is closed, says the ‘Echo’",
        "The pool is “closed”",
        "“",
        "The swimmers’",
    ],
)
def test_curly_quotes_within_a_text_are_part_of_it(said: str) -> None:
    claim = replace(LIBRARIES, correct_statement=said)
    assert parse_claims(write_claims([claim])) == (claim,)


def test_a_review_of_others_loses_the_quotes_around_its_claim() -> None:
    review = {
        "@type": "ClaimReview",
        "claimReviewed": "“The council is closing its pool”",
        "url": "https://facts.example/pool",
        "reviewRating": {"@type": "Rating", "alternateName": "False"},
        "reviewBody": "‘No pool is closing.’",
    }
    day = date(2026, 11, 2)
    terms = Terms("editor", "lead", day, date(2026, 12, 2))
    (claim,) = read_reviews(json.dumps(review), "r.json", terms, day).claims
    assert claim.claim == "The council is closing its pool"
    assert claim.correct_statement == "No pool is closing."
