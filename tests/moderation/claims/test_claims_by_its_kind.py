"""A quarter more is 25% more, and a shop that all know is a supermarket; a part of a per cent is none, and who wants to buy has not bought."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.wording.figures import in_figures
from moderation.claims.wording.told_alike import as_told_by
from moderation.types import Claim

TAX = Claim("TAX", "Council tax will rise by 25% in April", verdict="false")
FIELD = Claim("FIELD", "The council has sold Castle Field to a supermarket", paraphrases=("Castle Field has been sold off for a supermarket",), verdict="false")  # fmt: skip
ALL = (TAX, FIELD)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("council tax is going up by a quarter in April", TAX),
        ("Council tax will rise by a quarter in April", TAX),
        ("They are putting council tax up by a quarter in April", TAX),
        ("The council sold Castle Field to Lidl", FIELD),
        ("The council has sold Castle Field to Tesco", FIELD),
        ("Castle Field has been sold to Aldi", FIELD),
    ],
)
def test_what_is_told_by_another_name_repeats_it(text: str, claim: Claim) -> None:
    assert match(text, ALL).claim_id == claim.claim_id


@pytest.mark.parametrize(
    "text",
    [
        "Council tax will not rise by a quarter in April",
        "Council tax will rise by a third in April",
        "Council tax will rise by a quarter of a per cent in April",
        "Will council tax rise by a quarter in April?",
        "The council has not sold Castle Field to Lidl",
        "Has the council sold Castle Field to Lidl?",
        "Lidl wants to buy Castle Field",
    ],
)
def test_what_is_less_asked_or_denied_does_not(text: str) -> None:
    assert match(text, ALL).claim_id is None


def test_only_a_rise_by_a_quarter_is_written_in_figures() -> None:
    assert in_figures("up by a quarter") == "up by 25%"
    assert in_figures("Rising again by about one quarter") == "Rising again by about 25%"  # fmt: skip
    for other in ("a quarter of the staff", "up by a quarter past nine", "by a quarter"):  # fmt: skip
        assert in_figures(other) == other


def test_a_shop_of_the_claims_own_stays_as_it_is() -> None:
    text = "They sold it to Lidl"
    assert as_told_by("It was sold to a supermarket", text) == "They sold it to a supermarket"  # fmt: skip
    assert as_told_by("The supermarket was sold to Tesco", text) == text
    assert as_told_by("It was sold to a school", text) == text
