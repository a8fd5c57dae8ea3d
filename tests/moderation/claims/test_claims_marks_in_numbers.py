"""The marks within a number are a part of it: 2.5 is not 2-5, and a sum of euros is none of pounds."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.nearest.verbatim import excluded, shared, to_the_letter
from moderation.claims.wording.same_sum import as_the_claim_has
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


BINS = Claim("BINS", "Bin lorries in Marlpit now come at 5:30am", verdict="false")
PARK = Claim("PARK", "The Marlpit car park is free until 4.30 on Sundays", verdict="false")  # fmt: skip
BUSES = Claim("BUSES", "Bus routes 1, 2 and 3 in Marlpit are being scrapped", verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Bin lorries in Marlpit now come at 5.30am", "BINS"),
        ("The Marlpit car park is free until 4:30 on Sundays", "PARK"),
        ("Bus routes 1,2 and 3 in Marlpit are being scrapped", "BUSES"),
        ("Bus routes 1,2,3 in Marlpit are being scrapped", None),
        ("Bin lorries in Marlpit now come at 5.03am", None),
        ("The Marlpit car park is free until 43.0 on Sundays", None),
        ("Bus routes 1.2 and 3 in Marlpit are being scrapped", None),
    ],
)
def test_a_time_or_a_list_with_other_marks_is_the_same_word_for_word(text: str, claim_id: str | None) -> None:  # fmt: skip
    found = match(text, (BINS, PARK, BUSES))
    assert (found.score == 1) is (claim_id is not None)
    if claim_id:
        assert found.claim_id == claim_id
        assert not (found.agreement.missing or found.agreement.instead or found.agreement.further)  # fmt: skip


def test_what_is_not_the_claim_is_known_by_a_time_with_another_mark_too() -> None:
    kept_out = Claim("KEPT", "Marlpit", verdict="false", not_this=("at 5:30am", "routes 1, 2 and 3"))  # fmt: skip
    assert excluded(kept_out, "At 5.30am.")
    assert excluded(kept_out, "routes 1,2 and 3")


PAY = Claim("PAY", "The council will pay £300 to every household", verdict="false")
FUND = Claim("FUND", "The council gets €5 million from the lottery fund", verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("The council will pay €300 to every household", ("£300", "€300")),
        ("The council will pay $300 to every household", ("£300", "$300")),
        ("council paying 300 euros to every household", ("£300", "300 euros")),
        ("The council will pay 300€ to every household", ("£300", "300€")),
        ("The council will pay 300 € to every household", ("£300", "300 €")),
        ("The council will pay € 300 to every household", ("£300", "€ 300")),
        ("The council will pay $ 300 to every household", ("£300", "$ 300")),
        ("The council spent 2.5m€ on a new roundabout at Marlpit", ("£2.5 million", "2.5m€")),
        ("The council spent €2.5 million on a new roundabout at Marlpit", ("£2.5 million", "€2.5 million")),
        ("They've spent 2.5m dollars on the roundabout at Marlpit", ("£2.5 million", "2.5m dollars")),
        ("The council gets £5 million from the lottery fund", ("€5 million", "£5 million")),
    ],
)  # fmt: skip
def test_a_sum_of_another_currency_is_another_sum(text: str, instead: tuple[str, str]) -> None:  # fmt: skip
    found = match(text, (PAY, ROUNDABOUT, FUND))
    assert found.claim_id is None
    assert found.agreement.instead == (instead,)
    assert not found.agreement.further


@pytest.mark.parametrize(
    "text",
    [
        "The council will pay 300 quid to every household",
        "The council will pay £300 (€350) to every household",
        "The council will pay £300 €350 to every household",
        "The council will pay £ 300 to every household",
        "The council will pay 300 to every household",
        "The council is getting 5m euros from the lottery fund",
    ],
)
def test_a_sum_of_the_same_currency_or_of_none_is_the_claims(text: str) -> None:
    assert match(text, (PAY, ROUNDABOUT, FUND)).claim_id is not None


def test_a_sum_of_euros_is_never_told_as_one_of_pounds() -> None:
    for text in (
        "it cost €2500",
        "it cost 2500 euros",
        "it cost $ 2500",
        "it cost 2500€",
        "it cost 2500 €",
    ):
        assert as_the_claim_has(text, "It cost £2,500") == text


def test_two_entries_say_the_same_only_where_their_numbers_do() -> None:
    other = Claim("OTHER", "Council tax is going up by 2-5% in April", verdict="true")
    assert not list(shared((TAX, other)))
    louder = Claim("LOUDER", "COUNCIL TAX is going up by 2.5% in April!", verdict="true")  # fmt: skip
    assert list(shared((TAX, louder)))
    kept_out = Claim("KEPT", "Council tax is going up", verdict="false", not_this=("up by 2-5% in April",))  # fmt: skip
    assert excluded(kept_out, "Up by 2-5% in April.")
    assert not excluded(kept_out, "Up by 2.5% in April.")
    assert to_the_letter("£5 more") != to_the_letter("5% more")
