"""Words that stand in the registry: a claim's own wording is the claim, and what its entry says is not the claim never is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderation.claims.match import match, repeated
from moderation.types import Claim

CHAIRS = Claim(
    "CHAIRS",
    "The council spent £900,000 on new chairs",
    verdict="false",
    paraphrases=("no chairs under a grand each", "don't sit down, it cost us £900,000"),
    not_this=("the new chairs cost the council £9,000", "the council spent £900,000 on new chairlifts"),
)  # fmt: skip
POLL = Claim(
    "POLL",
    "Polling stations in Fernley close at 5pm in May",
    claim_cy="Mae gorsafoedd pleidleisio yn Fernley yn cau am 5pm ym mis Mai",
    paraphrases=("you can't vote after 5pm",),
    paraphrases_cy=("does neb yn cael pleidleisio ar ôl 5pm",),
    verdict="false",
)
CLAIMS = (CHAIRS, POLL)
WORDINGS = [
    (text, claim.claim_id)
    for claim in CLAIMS
    for text in (claim.claim, claim.claim_cy, *claim.paraphrases, *claim.paraphrases_cy)
    if text
]


@pytest.mark.parametrize(("text", "claim_id"), WORDINGS)
def test_a_claim_in_its_own_words_is_a_repeat(text: str, claim_id: str) -> None:
    for said in (text, text.upper() + "!!", f"Look at this. {text}. Share."):
        found = match(said, CLAIMS)
        assert found.claim_id == claim_id, found


@pytest.mark.parametrize(("text", "claim_id"), WORDINGS)
def test_its_own_words_asked_or_put_right_are_none(text: str, claim_id: str) -> None:
    for said in (
        f"Is it true that {text}?",
        f"{text}. That's not true.",
        f'"{text}" is a myth, ignore it.',
    ):
        assert match(said, CLAIMS).claim_id is None, claim_id


@pytest.mark.parametrize("text", CHAIRS.not_this)
def test_what_the_entry_says_is_not_the_claim_never_repeats_it(text: str) -> None:
    without = (replace(CHAIRS, not_this=()), POLL)
    for said in (text, f"{text.capitalize()}.", text.upper()):
        assert match(said, CLAIMS).claim_id is None
        assert repeated(said, CLAIMS) == ()
    assert match(f"{text}. {CHAIRS.claim}.", CLAIMS).claim_id == "CHAIRS"
    assert match(CHAIRS.claim, without).claim_id == "CHAIRS"
