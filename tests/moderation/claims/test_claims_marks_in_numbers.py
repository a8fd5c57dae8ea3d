"""The marks within a number are a part of it: 2.5 is not 2-5, and a sum of euros is none of pounds."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.nearest.verbatim import excluded, shared, to_the_letter
from moderation.types import Claim

TAX = Claim("TAX", "Council tax is going up by 2.5% in April", verdict="false")
ROUNDABOUT = Claim("ROUNDABOUT", "The council spent £2.5 million on a new roundabout at Marlpit", verdict="false")  # fmt: skip
CLAIMS = (TAX, ROUNDABOUT)


@pytest.mark.parametrize(
    "text",
    [
        "Council tax is going up by 2-5% in April",
        "Council tax is going up by 2/5% in April",
        "The council spent £2-5 million on a new roundabout at Marlpit",
    ],
)
def test_a_number_of_the_same_digits_with_another_mark_is_no_word_for_word_repeat(text: str) -> None:  # fmt: skip
    found = match(text, CLAIMS)
    assert found.claim_id is None
    assert found.score < 0.8
    assert found.agreement.instead or found.agreement.missing


@pytest.mark.parametrize(
    "text",
    [
        "Council tax is going up by 2,5% in April",
        "The council spent 2,5 million on a new roundabout at Marlpit",
        "The council spent £2,500,000 on a new roundabout at Marlpit",
        "THE COUNCIL SPENT £2.5 MILLION ON A NEW ROUNDABOUT, AT MARLPIT!!",
    ],
)
def test_what_repeats_a_number_agrees_with_it_side_by_side(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id is not None
    assert not found.agreement.missing
    assert not found.agreement.instead


def test_two_entries_say_the_same_only_where_their_numbers_do() -> None:
    other = Claim("OTHER", "Council tax is going up by 2-5% in April", verdict="true")
    assert not list(shared((TAX, other)))
    louder = Claim("LOUDER", "COUNCIL TAX is going up by 2.5% in April!", verdict="true")  # fmt: skip
    assert list(shared((TAX, louder)))
    kept_out = Claim("KEPT", "Council tax is going up", verdict="false", not_this=("up by 2-5% in April",))  # fmt: skip
    assert excluded(kept_out, "Up by 2-5% in April.")
    assert not excluded(kept_out, "Up by 2.5% in April.")
    assert to_the_letter("£5 more") != to_the_letter("5% more")
