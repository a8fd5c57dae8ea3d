"""Who may not tell, was found again, is struck in care or used by grown men is heard; surprises, bills and football are not."""

from __future__ import annotations

import pytest

from moderation.checks.safeguarding import check
from moderation.text.reading import read
from moderation.types import Context, Finding


def look(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "she said if I tell anyone about the belt she'll send me back to care",
        "My uncle told me if I ever tell mum he will hurt my sister.",
        "he says if I go to the police he'll kill us",
        "Her stepdad warned her that if she told the school he'd burn her things and batter her",
        "The coach said if we say anything he'll share the photos",
        "My foster mum says if I speak to my social worker she'll lock me in again",
        "He'll hit me if I tell you what happens here",
        "my husband keeps saying if I ring anyone he will take the kids",
        "my boss told me if I talked he'd have me deported",
        "they'd beat her if she opened her mouth",
        "He'll kill me if I tell anyone what he does to us",
        "my uncle told my cousin he'd put her in a home if she went to the teacher",
    ],
)
def test_who_may_not_tell_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "My wife said if I tell anyone about the surprise party she'll kill me",
        "she'll kill me if I tell you her age",
        "My mum says she will batter me if I tell you the recipe, lol",
        "The officer told me if I report it online she'll send me a reference number",
        "My husband says he'll kill me if I say how much the new curtains cost",
        "The council said if we told them sooner they would have come",
        "The coach said if we talk in the huddle he'll sub us",
        "My dad said if I went to the match he'd pay",
        "He said if I tell him my postcode he'll ring me back",
        "The landlord said if I report the damp he'll fix it",
        "They said if I go to the tip on Sunday they'll take the sofa",
        "My wife said if I tell the kids about the puppy she'll kill me",
        "My mate says he'll kill me if I tell you who he voted for",
        "She'll kill me if I tell the neighbours about the hot tub",
    ],
)
def test_a_secret_that_nobody_is_hurt_for_is_let_be(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "my ex turned up at the refuge, he found out where we are",
        "Her ex-husband has been outside the safe house twice",
        "he's found me at the women's refuge and staff say wait",
        "We fled in March and now he knows where we live",
        "My ex has got our new address off the school and I'm terrified",
        "I left him in June. He has found out where I've moved to.",
        "he tracked us down again, I have a restraining order and nobody answers",
        "the housing letter went to him so he knows our new address, I don't feel safe",
        "My daughter's ex came to the refuge last night",
        "My sister's ex-husband traced her to the shelter and was stood there at seven",
    ],
)
def test_who_was_found_again_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "My ex turned up at the animal refuge and adopted a lurcher",
        "Santa knows where we live, the kids are delighted",
        "He came to the wildlife refuge with the scouts",
        "The postman found out where we moved to, bless him",
        "He knows where I live because he fixed our boiler",
        "My ex found out where we are going on holiday and laughed",
        "The refuge needs tins, my ex and I both gave some",
        "He knows our address, the parcel is on its way",
        "My ex has got the kids this weekend",
        "The mayor came to open the refuge",
        "My ex turned up at the bus shelter and said hello",
        "He came to the bus shelter with a paintbrush",
    ],
)
def test_who_merely_knows_an_address_is_let_be(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "the home manager slaps them, I used to work there and nobody listened",
        "One of the carers hits my nan when she asks for the toilet",
        "Night staff strap him to the bed so they can sleep",
        "my mum's care worker dragged her by the arm and there's a mark",
        "The nursery staff smacked our little boy for crying.",
        "Foster carers are locking the kids in at night",
        "the manager at the home shoves residents about",
        "special school staff force feed her and shout",
        "The matron kicks them when they're slow",
        "the agency carer yanks my dad about by his collar",
    ],
)
def test_who_is_struck_in_care_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The care home manager hits us with another bill every month",
        "The carers kick us out at eight sharp, visiting is over",
        "The nursery staff shook my hand and showed us round",
        "One of the carers grabbed her coat and ran for the bus",
        "The night staff tie her ribbons beautifully",
        "The home manager slapped a notice on the door",
        "The care home staff locked the gate after us",
        "The ward manager dragged me into a meeting about parking",
        "Carers are hit by low pay again",
        "The carers tied balloons to his chair for his 90th",
        "The childminder hits the soft play every Friday with them",
    ],
)
def test_carers_who_send_bills_or_tie_ribbons_strike_nobody(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lad two doors down is 13, driving round in cars with grown men and coming back with new trainers and cash",
        "My daughter gets picked up by older men and comes home drunk with new phones",
        "she's only 14 and stays in a flat with older blokes, two phones now and won't say where she goes",
        "A gang is giving my nephew cash to run packages",
        "There's a 12 year old selling weed for drug dealers by the shops",
        "my son is carrying drugs for older lads and he's frightened",
        "Her boyfriend's a man twice her age, the girl is 15, he buys her vapes and gifts",
        "Kids in school uniform getting out of hotels with middle aged men, gifts and all",
        "Schoolgirls with men in their forties, off their faces, new nails, every Friday",
    ],
)
def test_a_child_whom_grown_men_use_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "My son plays football with older lads and came home with new trainers from the raffle",
        "He's 13 and goes fishing with grown men from the club, comes home with money for bait",
        "The young lads help the older people with their shopping and get cash for sweets",
        "My daughter is 14 and walks home with older friends",
        "Older lads keep taking the benches and there's vapes everywhere",
        "My nephew got new trainers for his 13th birthday",
        "Talk on county lines at the school: how to spot a child with older men and new phones",
        "My grandson is an apprentice with older blokes, brings cash home and a new phone",
        "A grown man on a kid's scooter, new phone in hand, nearly hit me",
        "The gang of volunteers gave my son a new bike",
    ],
)
def test_clubs_apprentices_and_presents_are_let_be(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Next door feed their toddler calpol to keep her out of it all day",
        "She gives the baby piriton so she can go out",
        "he puts whisky in the baby's bottle to knock him out",
        "my sister's fella slips the kids gummies to shut them up",
        "They dose the twins with cough syrup every night",
        "childminder gave her daughter phenergan to keep her quiet",
        "She fills the little one up with calpol so they sleep",
        "the mum's boyfriend put diazepam into the kid's juice to get some peace",
    ],
)
def test_a_child_that_is_put_to_sleep_is_heard(text: str) -> None:
    assert check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "We gave our toddler calpol so she could sleep, bless those teeth",
        "The nurse gave the kids calpol to keep the fever down",
        "They give the kids antihistamines every day for hay fever",
        "My nan used to put whisky in the baby's bottle to make him sleep",
        "They gave the children cake to keep them quiet",
        "She gave the kids melatonin because the doctor prescribed it to help them sleep",
        "He put gin in the punch to get some peace",
        "The pharmacy put the calpol out of reach of the kids all day",
        "The club gave their kids medals every night",
        "The school feeds the children porridge to keep them going",
    ],
)
def test_teething_fevers_and_gin_in_the_punch_are_let_be(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
