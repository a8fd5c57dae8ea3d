"""Who else does it, another name, the number the other way round and one's own case are no repeats; plain repeats stay."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.nearest.index import index
from moderation.claims.stance.signs import NO_PLACE, names_another_place
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


PARK = Claim("PARK", "The council has sold Sample Park to a supermarket", verdict="false")  # fmt: skip
HOUSES = Claim("HOUSES", "The council has approved 500 houses on Harrow Meadow", verdict="outdated")  # fmt: skip
WATER = Claim("WATER", "The tap water in Lower Wenbrook is not safe to drink", paraphrases=("Do not drink the tap water in Lower Wenbrook",), verdict="false")  # fmt: skip
PAY = Claim("PAY", "Councillors voted to double their own allowances", verdict="unverified")  # fmt: skip
LOOS = Claim("LOOS", "All the public toilets in Exampleby will be locked from 1 December", claim_cy="Bydd holl doiledau cyhoeddus Exampleby ar glo o 1 Rhagfyr",
             paraphrases_cy=("Bydd pob toiled cyhoeddus yn Exampleby yn cau o 1 Rhagfyr",), verdict="false")  # fmt: skip
OFFICES = Claim("OFFICES", "The council spent £3 million on new offices", verdict="misleading")  # fmt: skip
TOWN = (PARK, HOUSES, WATER, PAY, LOOS, OFFICES)


@pytest.mark.parametrize(
    "text",
    [
        # spoken of, fought or fallen through
        "Objections to 500 houses on Harrow Meadow were heard last night",
        "Please object to 500 houses on Harrow Meadow before Friday",
        "Thank you for turning down the 500 houses on Harrow Meadow",
        "Talks about selling Sample Park to a supermarket have broken down",
        # another body, by a name that nobody knows
        "Brightwater has spent £3m on new offices",
        "£3 million was spent by Brightwater on new offices",
        "Sampleton Homes has approved 500 houses on Harrow Meadow",
        # where it lies, what it has run out of, who gets it
        "Sample Park is next to the supermarket",
        "The supermarket at Sample Park has sold out of bread",
        "Councillors voted to double the allowance for carers",
        # of a warning: the opposite, or nothing of the danger
        "Correction: the tap water in Lower Wenbrook is safe to drink",
        "The tap water in Lower Wenbrook tastes of chlorine",
        "Thank you for testing the tap water in Lower Wenbrook so quickly",
        "Can you believe people think the council has sold Sample Park to a supermarket?",
        "Can you believe those who say the council has sold Sample Park to a supermarket?",
        "Can you believe everyone who says the council has sold Sample Park to a supermarket?",
        "Ni fydd toiledau cyhoeddus Exampleby ar glo o 1 Rhagfyr",
    ],
)
def test_what_has_the_words_of_a_claim_and_says_something_else_is_no_repeat(
    text: str,
) -> None:
    found = match(text, TOWN)
    assert found.claim_id is None, found


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Can you believe the council has sold Sample Park to a supermarket??", "PARK"),
        ("Is anyone else fuming that the council has sold Sample Park to a supermarket?", "PARK"),
        ("Objections to 500 houses on Harrow Meadow were ignored and the council has approved 500 houses on Harrow Meadow", "HOUSES"),
        ("Despite objections to the plan the council approved 500 houses on Harrow Meadow", "HOUSES"),
        ("They have granted permission for 500 new homes on Harrow Meadow", "HOUSES"),
        ("five hundred houses on Harrow Meadow waved through by our lovely councillors", "HOUSES"),
        ("Why did the council approve 500 houses on Harrow Meadow with no new school?", "HOUSES"),
        ("The planning committee met about Harrow Meadow. It approved all 500 houses.", "HOUSES"),
        ("Last Thursday councillors voted 20 to 6 to double their own allowances", "PAY"),
        ("The council has blown £3m on swanky new offices in Castle Street", "OFFICES"),
        ("Tap water in Lower Wenbrook not safe to drink, residents warned", "WATER"),
        ("You can't safely drink the tap water in Lower Wenbrook at the moment", "WATER"),
        ("Bydd pob toiled cyhoeddus yn Exampleby yn cael ei gau o'r cyntaf o Ragfyr", "LOOS"),
    ],
)  # fmt: skip
def test_a_repeat_with_a_trimming_of_its_own_is_heard(text: str, claim_id: str) -> None:
    found = match(text, TOWN)
    assert found.claim_id == claim_id, found


def test_a_headless_headline_or_our_own_name_is_no_other_body() -> None:
    for text in ("Bosses spent £3 million on new offices", "Apparently spent £3 million on new offices", "Councill spent £3 million on new offices"):  # fmt: skip
        assert match(text, TOWN).claim_id == "OFFICES", text
    ours = match("Wenbrook has spent £3m on new offices", TOWN, called=("Wenbrook Council",))  # fmt: skip
    assert ours.claim_id == "OFFICES", ours


POOL = Claim("POOL", "The council is closing Hartwell swimming pool in January", paraphrases=("they're shutting the Hartwell baths in January",), verdict="false")  # fmt: skip
SOLD = Claim("SOLD", "The council sold Oakfield Park to a developer", verdict="false")
MEALS = Claim("MEALS", "The council is scrapping free school meals", verdict="false")
LOGO = Claim("LOGO", "The council spent £2 million on a new logo", verdict="false")
NEARBY = (POOL, SOLD, MEALS, LOGO)


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        # the month in short
        ("The council is closing Hartwell pool in Jan", "POOL"),
        ("They sold Oakfield Park to a developer in Sept", "SOLD"),
        ("The council spent £2 million on a new logo in Dec", "LOGO"),
        # what the council meets as, and where it works
        ("They agreed at Cabinet to close Hartwell pool in January", "POOL"),
        ("My mate in Planning says the council is closing Hartwell pool in January", "POOL"),
        ("Oakfield Park sold to a developer, they nodded it through at Scrutiny", "SOLD"),
        # the country, a paper, a shop, a chapel
        ("The council is closing Hartwell pool in January, the only pool in Wales with a wave machine", "POOL"),
        ("The council is closing Hartwell pool in January, it was in WalesOnline", "POOL"),
        ("The council is closing Hartwell pool in January, read it at Tesco", "POOL"),
        ("The council is closing Hartwell pool in January and I work at Asda so I know how tight money is", "POOL"),
        ("The council is closing Hartwell pool in January, my nan lives near Bethel Chapel and she's gutted", "POOL"),
        ("My sister at Lidl says the council is scrapping free school meals", "MEALS"),
        ("Two million quid on a logo, worst council in Wales", "LOGO"),
    ],
)  # fmt: skip
def test_a_name_beside_a_claim_that_is_told_of_here_is_no_other_place(
    text: str, claim_id: str
) -> None:
    found = match(text, NEARBY)
    assert found.claim_id == claim_id, found


@pytest.mark.parametrize(
    "text",
    [
        "The council is closing the swimming pool in Thornmere in January",
        "Over in Thornmere they're closing the pool in January",
        "In Thornmere the council is scrapping free school meals",
        "They're scrapping free school meals in Ashcombe",
        "I live in Ashcombe and they are scrapping free school meals",
        "Thornmere Council is closing Hartwell pool in January",
        "Ashcombe spent £2 million on a new logo",
        "The Tories scrapped free school meals",
    ],
)
def test_what_is_told_of_another_town_is_no_repeat(text: str) -> None:
    found = match(text, NEARBY)
    assert found.claim_id is None, found


def test_a_denial_that_names_a_month_in_short_is_one() -> None:
    found = match("Hartwell pool is not closing, it's only two weeks of repairs in Feb", NEARBY)  # fmt: skip
    assert found.stance == "denies", found
