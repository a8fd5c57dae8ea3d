"""The council's own name may be left out by who lives there; another place in its stead is another place."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

POLL = Claim(
    "POLL",
    "The polling station at Fernley village hall has closed and voting in May is by post only",
    correct_statement="Fernley Town Council has moved no polling station.",
    verdict="false",
)
POOL = Claim(
    "POOL",
    "The council is closing Brook Lane pool in March",
    correct_statement="Fernley Council keeps the pool open.",
    verdict="false",
)
CLAIMS = (POLL, POOL)


@pytest.mark.parametrize(
    "text",
    [
        "The polling station at the village hall has closed and voting in May is by post only",
        "The polling station at Fernley village hall has closed and voting in May is by post only",
        "You can only vote by post in May because they've shut the polling station in the village hall",
    ],
)
def test_who_lives_there_need_not_say_where(text: str) -> None:
    assert match(text, CLAIMS).claim_id == "POLL"


@pytest.mark.parametrize(
    "text",
    [
        "The polling station at Denby village hall has closed and voting in May is by post only",
        "the polling station at denby village hall has closed and voting in may is by post only",
        "The council is closing the pool in March",
    ],
)
def test_another_place_and_any_other_name_that_is_left_out_still_count(
    text: str,
) -> None:
    assert match(text, CLAIMS).claim_id is None


def test_where_two_councils_are_named_alike_often_neither_is_taken_for_ours() -> None:
    denby = Claim("DENBY", "The bus to Denby is ending", correct_statement="Denby Council pays for it.")  # fmt: skip
    fernley = Claim(
        "POLL",
        POLL.claim,
        correct_statement="Fernley Council has moved none.",
        verdict="false",
    )
    said = "The polling station at the village hall has closed and voting in May is by post only"
    assert match(said, (fernley,)).claim_id == "POLL"
    assert match(said, (fernley, denby)).claim_id is None
