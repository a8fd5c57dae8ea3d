"""Who else does it, another name, the number the other way round and one's own case are no repeats; plain repeats stay."""

from __future__ import annotations

import pytest

from moderation.claims.gate import NO_PLACE
from moderation.claims.index import index
from moderation.claims.match import match
from moderation.claims.signs import names_another_place
from moderation.types import Claim

CHAIRS = Claim("CHAIRS", "The council spent £900,000 on new chairs", verdict="false")
RENTS = Claim("RENTS", "Garage rents in Fernley will go up by 40% in June", paraphrases=("they're putting garage rents up by 40%",), verdict="false")  # fmt: skip
GRANTS = Claim("GRANTS", "The council is cutting school uniform grants by 30%", verdict="false")  # fmt: skip
MEADOW = Claim("MEADOW", "The council is selling Long Meadow to a builder", paraphrases=("they have sold off Long Meadow for housing",), verdict="false")  # fmt: skip
HOMES = Claim("HOMES", "Permission for 200 homes on Tyddyn Isaf field has been granted", paraphrases=("they've approved 200 homes on Tyddyn Isaf",), verdict="false")  # fmt: skip
LUNCH = Claim("LUNCH", "The council is closing the Fernley lunch club in May", paraphrases=("Fernley lunch club is shutting in May",), verdict="false")  # fmt: skip
PERMIT = Claim("PERMIT", "Carers have to pay for permits in council car parks", paraphrases=("they have started charging carers for permits",), verdict="outdated")  # fmt: skip
WHARF = Claim("WHARF", "The council has cancelled the fair at Miller's Quay", verdict="false")  # fmt: skip
CLAIMS = (CHAIRS, RENTS, GRANTS, MEADOW, HOMES, LUNCH, PERMIT, WHARF)


@pytest.mark.parametrize(
    "text",
    [
        "Aldi spent £900,000 on new chairs",
        "The university spent £900,000 on new chairs",
        "The water company has just spent £900,000 on new chairs",
        "Barnley University has spent £900,000 on new chairs",
        "HSBC spent £900,000 on new chairs",
        "Our football club spent £900,000 on new chairs",
        "I read that the BBC spent £900,000 on new chairs",
        "£900,000 was spent by the housing association on new chairs",
        "Lidl has started charging carers for permits",
        "The hospital makes carers pay for permits",
        "Severn Water is selling Long Meadow to a builder",
    ],
)
def test_what_another_body_does_is_no_repeat_of_what_the_council_does(
    text: str,
) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id is None, found


@pytest.mark.parametrize(
    "text",
    [
        "Permission for 200 homes on Tyddyn Uchaf field has been granted",
        "They've approved 200 homes on Tyddyn Hen",
        "The council is selling Long Acre to a builder",
        "The council is selling Long Meadow Cottage to a builder",
        "The council is closing the Fernley Grange lunch club in May",
        "The council is closing the Upper Fernley lunch club in May",
    ],
)
def test_another_name_that_shares_a_word_is_no_repeat(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id is None, found


@pytest.mark.parametrize(
    "text",
    [
        "Garage rents in Fernley will drop by 40% in June",
        "Garage rents in Fernley will be reduced by 40% in June",
        "Garage rents in Fernley will be 40% cheaper in June",
        "You get 40% off garage rents in Fernley in June if you are over 70",
        "The council is raising school uniform grants by 30%",
        "The council raised £900,000 from new chairs",
        "The council made £900,000 out of new chairs",
        "Carers are exempt from paying for permits in council car parks",
        "Carers are excused from paying for permits in council car parks",
    ],
)
def test_the_number_the_other_way_round_is_no_repeat(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id is None, found


@pytest.mark.parametrize(
    "text",
    [
        "I left my carers permit at home so I had to pay in the council car park",
        "My mam had to pay for a permit in the council car park because she had lost her carers card",
        "I had to pay for my carers permit in the council car park because I filled in the wrong form",
        "We missed the Fernley lunch club because my car broke down in May",
    ],
)
def test_ones_own_case_with_a_cause_of_its_own_is_no_repeat(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id is None, found


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("They spent £900,000 on new chairs", "CHAIRS"),
        ("This lot spent £900,000 on new chairs", "CHAIRS"),
        ("Our lot have spent £900,000 on new chairs", "CHAIRS"),
        ("£900,000 was spent on new chairs", "CHAIRS"),
        ("Cllr Hughes spent £900,000 on new chairs", "CHAIRS"),
        ("The cabinet spent £900,000 on new chairs", "CHAIRS"),
        ("Muppets spent £900,000 on new chairs", "CHAIRS"),
        ("Spent £900,000 on new chairs, shame on them", "CHAIRS"),
        ("THE COUNCIL SPENT £900,000 ON NEW CHAIRS", "CHAIRS"),
        ("My mate who works for Asda told me the council spent £900,000 on new chairs", "CHAIRS"),
        ("The BBC says the council spent £900,000 on new chairs", "CHAIRS"),
        ("The government cut the grant, and the council spent £900,000 on new chairs", "CHAIRS"),
        ("Garage rents in Fernley are going up by 40% in June", "RENTS"),
        ("Services are cut and garage rents in Fernley will go up by 40% in June", "RENTS"),
        ("The council is cutting school uniform grants by 30% and nobody asked us", "GRANTS"),
        ("The council is selling Long Meadow to a builder", "MEADOW"),
        ("Long Meadow is being sold to a builder by the council", "MEADOW"),
        ("Council Is Selling Long Meadow To A Builder", "MEADOW"),
        ("They have sold long meadow to a builder", "MEADOW"),
        ("They've approved 200 homes on Tyddyn Isaf", "HOMES"),
        ("Fernley Lunch Club is shutting in May", "LUNCH"),
        ("Officers have started charging carers for permits", "PERMIT"),
        ("Carers have to pay for permits in council car parks now because they need the money", "PERMIT"),
        ("They have cancelled the fair at Miller's Quay", "WHARF"),
        ("They cancelled the fair at Millers Quay", "WHARF"),
        ("The council has cancelled the fair at Miller\N{RIGHT SINGLE QUOTATION MARK}s Quay", "WHARF"),
    ],
)  # fmt: skip
def test_plain_repeats_stay(text: str, claim_id: str) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id == claim_id, found


@pytest.mark.parametrize(
    "sentence",
    ["They cancelled the fair", "You closed it", "Nothing has changed at Miller's Quay", "Miller's Quay fair is off at Millers Quay"],
)  # fmt: skip
def test_a_pronoun_is_no_place_and_a_name_with_an_owners_mark_is_known(
    sentence: str,
) -> None:
    home = index(CLAIMS).home
    assert not names_another_place(sentence, home, NO_PLACE)
    assert names_another_place("Over in Thornmere they closed it", home, NO_PLACE)


def test_a_claim_about_another_body_is_repeated_by_naming_it() -> None:
    bank = Claim("BANK", "The council sold the savings bank to the health board", verdict="false")  # fmt: skip
    assert match("The council sold the savings bank to the health board", (bank,)).claim_id == "BANK"  # fmt: skip
