"""Who asks for a source, mocks who told a story, warns of it or takes it back does not spread it, in English or Welsh."""

from __future__ import annotations

import pytest

from moderation.claims.match import SAME, match
from moderation.types import Claim

POLL = Claim(
    "POLL",
    "Polling stations in Fernley close at 5pm in May",
    claim_cy="Mae gorsafoedd pleidleisio yn Fernley yn cau am 5pm ym mis Mai",
    verdict="false",
)
WATER = Claim("WATER", "The water in Fernley reservoir is poisoned", verdict="false")
BATHS = Claim(
    "BATHS",
    "The council is closing Fernley baths in March",
    claim_cy="Mae'r cyngor yn cau baddonau Fernley ym mis Mawrth",
    verdict="false",
)
CLAIMS = (POLL, WATER, BATHS)


@pytest.mark.parametrize(
    "text",
    [
        "Who told you that polling stations in Fernley close at 5pm in May",
        "Which polling stations in Fernley close at 5pm in May?",
        "Where does it say the council is closing Fernley baths in March",
        "When did they announce that the council is closing Fernley baths in March",
        "Link for the closing of Fernley baths in March please",
        "Can anyone show proof the council is closing Fernley baths in March",
        "What evidence is there that the council is closing Fernley baths in March?",
        "How do we know the council is closing Fernley baths in March?",
        "What makes you think the council is closing Fernley baths in March?",
        "Where is it written that the council is closing Fernley baths in March?",
        "Am I right in thinking the council is closing Fernley baths in March?",
        "I'm trying to find out if the council is closing Fernley baths in March",
        "Citation needed: the council is closing Fernley baths in March",
        "Tybed a yw'r cyngor yn cau baddonau Fernley ym mis Mawrth",
        "Oes rhywun yn gwybod a yw'r cyngor yn cau baddonau Fernley ym mis Mawrth",
    ],
)
def test_who_asks_for_the_source_is_asking(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.stance == "asks", found


@pytest.mark.parametrize(
    "text",
    [
        "Before anyone repeats that the water in Fernley reservoir is poisoned, ring the water board",
        "Some clown in the group claims the water in Fernley reservoir is poisoned",
        "Another bright spark telling everyone the water in Fernley reservoir is poisoned",
        "The Fernley Post apologised for reporting that the council is closing Fernley baths in March",
        "Staff had to issue a statement after a page said the water in Fernley reservoir is poisoned",
        "Stop spreading such nonsense, the water in Fernley reservoir is poisoned indeed",
        "Reporters looked into whether the water in Fernley reservoir is poisoned and found no evidence",
        "The council is closing Fernley baths in March. This was wrong and we apologise.",
        "Correction. In our report on Monday we said the council is closing Fernley baths in March. That was incorrect.",
        "Peidiwch â choelio bod y cyngor yn cau baddonau Fernley ym mis Mawrth",
        "Stori ffug yw bod y cyngor yn cau baddonau Fernley ym mis Mawrth",
    ],
)
def test_a_story_mocked_warned_of_or_taken_back_is_put_right(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.stance == "denies", found


@pytest.mark.parametrize(
    "text",
    [
        "Byddai cau baddonau Fernley ym mis Mawrth yn drychineb",
        "Mae'r cyngor yn agor baddonau Fernley ym mis Mawrth",
        "Mae'r cyngor yn cadw baddonau Fernley ym mis Mawrth",
        "Efallai bod y cyngor yn cau baddonau Fernley ym mis Mawrth",
    ],
)
def test_welsh_that_supposes_or_has_the_opposite_verb_is_no_repeat(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id is None, found


@pytest.mark.parametrize(
    "text",
    [
        "Who on earth decided that the council is closing Fernley baths in March?",
        "Why is the council closing Fernley baths in March?",
        "What evidence do they have that closing Fernley baths in March saves money?",
        "What proof is there that closing Fernley baths in March is safe?",
        "What makes you think closing Fernley baths in March is fair on locals?",
        "How can anyone know the council is closing Fernley baths in March when it was hidden in a report?",
        "What makes you think it's ok, the council is closing Fernley baths in March?",
        "How do we know who gains from it? The council is closing Fernley baths in March",
        "Some idiot at the council says the council is closing Fernley baths in March",
        "Apologies for posting again but the council is closing Fernley baths in March",
        "The council is closing Fernley baths in March. That is wrong and they should apologise.",
        "The council is closing Fernley baths in March. We apologise for any inconvenience.",
        "Here is the link, the council is closing Fernley baths in March",
        "Mae'r cyngor yn cau baddonau Fernley ym mis Mawrth",
    ],
)
def test_who_takes_it_for_a_fact_repeats_it_still(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id == "BATHS", found


@pytest.mark.parametrize(
    "text",
    [
        "Mae'r cyngor wedi penderfynu peidio â chau baddonau Fernley ym mis Mawrth",
        "Mae'r cyngor yn gwadu ei fod yn cau baddonau Fernley ym mis Mawrth",
        "Gwadodd y cyngor ei fod yn cau baddonau Fernley ym mis Mawrth",
        "Gwadwyd bod y cyngor yn cau baddonau Fernley ym mis Mawrth",
        "Mae'r cyngor yn gwrthod cau baddonau Fernley ym mis Mawrth",
        "Gwrthododd y cyngor gau baddonau Fernley ym mis Mawrth",
        "Mae'r cyngor wedi diystyru cau baddonau Fernley ym mis Mawrth",
        "Mae'r cyngor wedi rhoi'r gorau i gau baddonau Fernley ym mis Mawrth",
        "Mae'r cabinet wedi roi'r gorau i'r cynllun i gau baddonau Fernley ym mis Mawrth",
        "Pleidleisiodd y cyngor yn erbyn cau baddonau Fernley ym mis Mawrth",
        "Mae'r cynllun i gau baddonau Fernley ym mis Mawrth wedi cael ei wrthod gan y cyngor",
        "Fydd y cyngor byth yn cau baddonau Fernley ym mis Mawrth",
        "Rwtsh llwyr bod y cyngor yn cau baddonau Fernley ym mis Mawrth",
        "Mae'r cyngor yn cau baddonau Fernley ym mis Mawrth, rwtsh llwyr",
        "Mae'r cyngor yn cau baddonau Fernley ym mis Mawrth, anghywir",
        "Mae'r cyngor yn cau baddonau Fernley ym mis Mawrth. Celwydd noeth.",
    ],
)
def test_welsh_that_denies_refuses_or_gives_up_what_is_claimed_puts_it_right(
    text: str,
) -> None:
    found = match(text, CLAIMS)
    assert found.stance == "denies", found


@pytest.mark.parametrize(
    "text",
    [
        "Mae'r cyngor yn gwrthod gwrando ac yn cau baddonau Fernley ym mis Mawrth",
        "Mae'r cyngor yn gwrthod dweud pam ei fod yn cau baddonau Fernley ym mis Mawrth",
        "Mae'r cyngor yn gwrthod diystyru cau baddonau Fernley ym mis Mawrth",
        "Mae'r cyngor wedi gwrthod y ddeiseb yn erbyn cau baddonau Fernley ym mis Mawrth",
        "Ar ôl gwadu'r peth, mae'r cyngor yn cau baddonau Fernley ym mis Mawrth",
        "Mae'r cyngor yn cau baddonau Fernley ym mis Mawrth heb ymgynghori",
        "Mae'r cyngor yn cau baddonau Fernley am byth ym mis Mawrth",
        "Mae'r cyngor yn cau baddonau Fernley ym mis Mawrth lol",
    ],
)
def test_welsh_that_refuses_something_else_repeats_the_claim_still(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.stance != "denies", found


def test_welsh_that_tells_of_a_refusal_repeats_a_claim_that_is_one() -> None:
    tip = Claim(
        "TIP",
        "The council has refused to close Fernley tip",
        claim_cy="Mae'r cyngor wedi gwrthod cau tomen Fernley",
        verdict="false",
    )
    for text in (
        "Mae'r cyngor wedi gwrthod cau tomen Fernley",
        "Gwrthododd y cyngor gau tomen Fernley",
    ):
        assert match(text, (tip,)).claim_id == "TIP", text


def _welsh(claim_id: str, claim: str, claim_cy: str) -> Claim:
    return Claim(claim_id, claim, claim_cy=claim_cy, verdict="false")


TOWN = (
    _welsh("POOL", "The council is closing Hartwell swimming pool in January", "Mae'r cyngor yn cau pwll nofio Hartwell ym mis Ionawr"),
    _welsh("TAX", "The council has raised council tax by 15% this year", "Mae'r cyngor wedi codi treth y cyngor 15% eleni"),
    _welsh("LOGO", "The council spent £2 million on a new logo", "Gwariodd y cyngor £2 filiwn ar logo newydd"),
    _welsh("MEALS", "The council is scrapping free school meals", "Mae'r cyngor yn dileu prydau ysgol am ddim"),
    _welsh("BILL", "Voters need a council tax bill to vote in person", "Mae angen bil treth y cyngor i bleidleisio wyneb yn wyneb"),
    _welsh("WATER", "Tap water in Brynmor is unsafe to drink", "Nid yw dŵr tap ym Mrynmor yn ddiogel i'w yfed"),
    _welsh("RISE", "The chief executive got a £50,000 pay rise", "Cafodd y prif weithredwr godiad cyflog o £50,000"),
    _welsh("HALL", "The council will demolish the Memorial Hall", "Bydd y cyngor yn dymchwel y Neuadd Goffa"),
    _welsh("FINES", "Library fines have doubled", "Mae dirwyon y llyfrgell wedi dyblu"),
    _welsh("LAND", "The council sold the Brickfields land to a developer", "Gwerthodd y cyngor dir Brickfields i ddatblygwr"),
    _welsh("VOTE", "Councillors voted in secret to raise their pay", "Pleidleisiodd y cynghorwyr yn gyfrinachol i godi eu tâl"),
    _welsh("EARLY", "The council is fining people £100 for putting bins out early", "Mae'r cyngor yn dirwyo pobl £100 am roi biniau allan yn gynnar"),
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Mae'r cyngor yn ehangu prydau ysgol am ddim",
        "Mae'r cyngor yn cynnig prydau ysgol am ddim",
        "Mae'r cyngor yn dileu gwersi nofio ysgol am ddim",
        "Bydd y cyngor yn trwsio'r Neuadd Goffa",
        "Bydd y cyngor yn peintio'r Neuadd Goffa",
        "Bydd y cyngor yn agor y Neuadd Goffa",
        "Mae'r cyngor yn cau pwll nofio Brynteg ym mis Ionawr",
        "Mae'r cyngor yn cau llyfrgell Hartwell ym mis Ionawr",
        "Mae'r cyngor yn adnewyddu pwll nofio Hartwell ym mis Ionawr",
        "Roedd pwll nofio Hartwell yn oer ym mis Ionawr",
        "Mae dirwyon y llyfrgell wedi haneru",
        "Mae dirwyon parcio wedi dyblu",
        "£50 am ail fin gwyrdd nawr!",
        "Gwariodd y cyngor £2 filiwn ar ffordd newydd",
        "Mae'r cyngor wedi codi rhent 15% eleni",
        "Mae'r cyngor eisiau codi treth y cyngor 15% eleni",
        "Mae'r cyngor yn bwriadu codi treth y cyngor 15% eleni",
        "Mae bwriad i wario £2 filiwn ar logo newydd",
        "Y cynllun yw gwario £2 filiwn ar logo newydd",
        "Mae'r cyngor yn meddwl gwario £2 filiwn ar logo newydd",
        "Maen nhw'n bygwth dyblu dirwyon y llyfrgell",
        "Mae'r cyngor yn dirwyo pobl £100 am barcio ar y palmant",
        "Bydd y cyngor yn glanhau'r Neuadd Goffa",
        "Mae'r cyngor yn gwella prydau ysgol am ddim",
    ],
)
def test_another_deed_place_or_thing_in_welsh_is_no_repeat(text: str) -> None:
    found = match(text, TOWN)
    assert found.claim_id is None, found


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Pwll nofio Hartwell yn cau ym mis Ionawr, cywilyddus", "POOL"),
        ("Mae'r cyngor am gau pwll nofio Hartwell fis Ionawr", "POOL"),
        ("Bydd y cyngor yn chwalu'r Neuadd Goffa", "HALL"),
        ("Maen nhw'n bwriadu cau pwll nofio Hartwell ym mis Ionawr", "POOL"),
        ("Mae'r cyngor yn cynllunio i ddymchwel y Neuadd Goffa", "HALL"),
        ("Gwariodd y cyngor £2 filiwn ar logo newydd yn ôl y bwriad", "LOGO"),
        ("Maen nhw'n dymchwel y Neuadd Goffa", "HALL"),
        ("Dyw dŵr tap Brynmor ddim yn ddiogel i'w yfed", "WATER"),
        ("Dŵr tap Brynmor ddim yn saff i'w yfed", "WATER"),
        ("Treth y cyngor wedi codi 15% eleni", "TAX"),
        ("Mae angen bil treth y cyngor i bleidleisio", "BILL"),
        ("Rhaid dangos bil treth y cyngor i bleidleisio", "BILL"),
        ("Mae'r cyngor yn diddymu prydau ysgol am ddim, gwarthus", "MEALS"),
        ("Mae'r cyngor wedi gwario £2 filiwn ar logo newydd", "LOGO"),
        ("Mae'r cyngor wedi gwerthu tir Brickfields i ddatblygwr", "LAND"),
        ("Mae'r cynghorwyr wedi pleidleisio'n gyfrinachol i godi eu tâl", "VOTE"),
    ],
)
def test_the_same_deed_in_other_welsh_is_a_repeat(text: str, claim_id: str) -> None:
    found = match(text, TOWN)
    assert found.claim_id == claim_id, found


VOTED = (
    Claim("RISE", "Councillors voted themselves a 20% increase in allowances", verdict="false"),
    Claim("HALL", "The council will demolish the Memorial Hall", verdict="false"),
    Claim("PARK", "The council sold Oakfield Park to a developer", verdict="false"),
    Claim("TAX", "The council has raised council tax by 15% this year", verdict="false", paraphrases=("council tax went up 15 percent this year",)),
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "The 20% allowances rise got voted down",
        "Councillors wanted a 20% increase in allowances but it got voted down",
        "They wanted to demolish the Memorial Hall, it got voted down last night",
        "They wanted to put council tax up 15% and it was voted down by one vote",
        "The plan to sell Oakfield Park to a developer got voted down",
        "Councillors voted down the 20% increase in allowances",
    ],
)
def test_what_got_voted_down_is_put_right(text: str) -> None:
    found = match(text, VOTED)
    assert (found.stance, found.score >= SAME) == ("denies", True), found


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Councillors voted themselves a 20% increase in allowances and my idea got voted down", "RISE"),
        ("The amendment got voted down, so council tax is up 15% this year", "TAX"),
        ("Oakfield Park has been sold to a developer, and the motion to stop it got voted down", "PARK"),
    ],
)  # fmt: skip
def test_where_the_objection_is_voted_down_the_claim_is_repeated(text: str, claim_id: str) -> None:  # fmt: skip
    assert match(text, VOTED).claim_id == claim_id


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Council tax has gone up 15% in the last four years", False),
        ("Council tax went up 15% in five years", False),
        ("Our council tax has risen by 15 per cent since 2021, look it up", False),
        ("Council tax up 15% over a decade, that is not so bad", False),
        ("Council tax is up 15% this year", True),
        ("Council tax up by 15% in the last year", True),
        ("Council tax is up 15% this year, the fourth rise in four years", True),
        ("After four years of rises council tax is up 15% this year", True),
        ("Council tax up 15%! And the bins were not emptied once in four years", True),
    ],
)
def test_the_number_of_one_year_told_of_many_is_no_repeat(text: str, *, says: bool) -> None:  # fmt: skip
    found = match(text, VOTED)
    assert (found.claim_id == "TAX") is says, found


def test_who_asks_for_proof_of_what_the_claim_says_a_deed_does_is_asking() -> None:
    claim = Claim("FLUORIDE", "Adding fluoride to the water causes cancer", verdict="false")  # fmt: skip
    text = "What evidence is there that adding fluoride to the water causes cancer?"
    assert match(text, [claim]).stance == "asks"
