"""What the fact bank takes: plain claims on the council, whatever words they hold; and no private life, no party, in any wording."""

from __future__ import annotations

import pytest

from moderation.claims.factbank.registry import parse_claims
from tests.moderation.claims.test_claims_registry import GOOD, faults

CLAIM = "The council is closing all its libraries next month"
PLAIN = (
    # As councils met them.
    "The incinerator is harming the health of residents",
    "Children of key workers lose free school meals",
    "The bowling greens in Pendre will be closed",
    "The council has stopped marriage ceremonies",
    "Pregnant women cannot use the pool",
    "The council uses prison labour to clean the parks",
    "Religion lessons are banned in primary schools",
    "Alcoholic drinks are banned in the town square",
    "The support staff in schools are being sacked",
    "People are fined for using the wrong bin",
    # Others.
    "The council has closed the cancer support centre in Castle ward",
    "The mayor opened a new cancer unit at the hospital",
    "Husbands and wives can no longer be buried in one grave",
    "The register office charges £600 for a wedding and a divorce certificate",
    "The council gives the addresses of gay couples to the police",
    "Gay residents are barred from adopting children in the borough",
    "The council paid £20,000 for a Pride festival for gay and lesbian people",
    "The council records the religion of every pupil",
    "Drunk drivers get free parking at the civic centre",
    "Addicts are housed in the old primary school",
    "Anyone who drinks in the park is fined £100",
    "The leader of the council has stopped religion lessons",
    "The council has sold the village greens to a builder",
    "Labour costs for road works have doubled",
    "The Christmas party for pensioners in the town hall is cancelled",
    "The street party on Bridge Street was banned",
    "The council shares data with third parties",
    "Candidates for the post of clerk must speak Welsh",
    "Exam candidates must wear face masks in school halls",
    "A conservative estimate puts the repair of the bridge at £4 million",
    "The council has taken action against 400 families over school absence",
    "The bench opposite the school was removed",
    "The hostel on Hope Street takes forty men",
    "The council cut the grant for council tax support",
    "The support workers at the day centre lose their jobs",
    "The council put the wrong names on the polling cards",
    "Bad weather payments have ended",
    "The council charged 300 tenants twice by mistake",
    "Councillors voted for a pay rise of nine per cent",
    "Single mothers must prove they live alone to get the discount",
    "The mayor's car cost £90,000",
    "The chief executive was given a pay rise of £40,000",
    "Opposition councillors were not told of the sale",
    "The council treats 200 people with a drinking problem in the old school",
    "Children with asthma fall ill because of the waste plant",
    "Free school meals end for the children of asylum seekers",
    "Health and religion are struck off the census form of the council",
    "The council evicted a mother and her children",
    "The Labour Exchange building is to be demolished",
    "Under reform plans the council will close three libraries",
    "The council is building 400 homes under green belt rules",
    "Cabinet voted green bin charges through",
    "Under Green Lane bridge no lorry may pass",
    "Voting reform means that nobody needs a ballot paper",
    "The Electoral Register sells your home address to companies",
    "The Electoral Commission publishes the home address of every voter",
    "Royal Mail and the council share your home address with builders",
    "The Welsh Ambulance Service has lost the home address of every patient",
    "The returning officer gives the home address of all voters to the police",
)
PLAIN_CY = ("Mae'r cyngor wedi rhoi'r gorau i seremonïau priodas", "Ni chaiff menywod beichiog ddefnyddio'r pwll")  # fmt: skip
PRIVATE = (
    "Cllr Jones is having an affair with the clerk",
    "The leader has a mistress",
    "The chief executive is an alcoholic",
    "The mayor turned up drunk at the Remembrance service",
    "Councillor Ann Example is gay",
    "The head teacher is pregnant",
    "The leader's wife has left him",
    "His son was arrested last week",
    "The deputy leader is secretly being treated for cancer",
    "Cllr Sample's divorce is costing thousands",
    "The council put the home address of Cllr Jones on a leaflet",
    "Councillors are drunk at every meeting",
    "She is sleeping with the head of planning",
    "The mayor drinks",
    "The children of the mayor go to a private school",
    "Ann Example gave the council a false home address",
    "Marlow Teasel Trust money was spent on his girlfriend",
    "Jane Bank had an affair",
    "Tom Fund slept with the mayor",
    "Sarah Green Board member is having an affair",
    "John Service has cancer",
    "Mary Bridge is having an affair",
    "Emma Trust has cancer",
    "Anna Hill is pregnant",
    "The clerk sold the home address of the leader",
    "The Electoral Commission published the home address of Cllr Jones",
)
PARTIES = (
    "The party leader lied to us all",
    "Labour has sold the park",
    "The Greens want to close the High Street",
    "Plaid Cymru took money from a builder",
    "The labour councillors voted for the cut",
    "The tories closed the pool",
    "The Lib Dems are behind the bin charge",
    "The ruling party gave its donors the contract",
    "The council is run by Reform",
    "The candidate for Castle ward has a criminal record",
    "The independent candidate lives in Spain",
    "The council voted Green and lost the grant",
    "Under Reform plans the council will close three libraries",
    "Who voted reform lost the bus",
    "Under green, rents have doubled",
    "Voting green will cost you £500 a year",
    "Voting reform will cost you £500 a year",
    "Under green rule the town goes bust",
    "Pensioners who vote green get a free bus pass",
    "Under labour council tax has doubled",
)
PRIVATE_CY = ("Mae'r Cynghorydd Jones yn cael affêr gyda'r clerc", "Mae'r maer yn feddw ym mhob cyfarfod", "Mae gwraig yr arweinydd wedi cael y cytundeb")  # fmt: skip
PARTIES_CY = ("Mae'r Blaid Lafur wedi gwerthu'r parc", "Mae'r Ceidwadwyr wedi cau'r pwll", "Mae Plaid Cymru wedi codi'r dreth")  # fmt: skip


def said(text: str) -> str:
    """The good file with this claim: what is Welsh stands where Welsh belongs."""
    welsh = text in (*PLAIN_CY, *PRIVATE_CY, *PARTIES_CY)
    return _with(f'    claim_cy: "{text}"') if welsh else GOOD.replace(CLAIM, text)


@pytest.mark.parametrize("text", (*PLAIN, *PLAIN_CY))
def test_a_plain_claim_on_the_council_is_taken(text: str) -> None:
    (claim,) = parse_claims(said(text))
    assert text in (claim.claim, claim.claim_cy)


@pytest.mark.parametrize("text", (*PRIVATE, *PRIVATE_CY))
def test_a_private_life_is_refused_with_what_to_write_instead(text: str) -> None:
    (fault,) = faults(said(text))
    assert "private life: `" in fault and "what the council did" in fault
    assert "remove the claim" not in fault


@pytest.mark.parametrize("text", (*PARTIES, *PARTIES_CY))
def test_a_party_or_a_candidate_is_refused_with_what_to_write_instead(text: str) -> None:  # fmt: skip
    (fault,) = faults(said(text))
    assert "party or a candidate: `" in fault and "write what the council" in fault


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ('    claim_cy: "{cy}"', "`claim_cy` of"),
        ('    paraphrases_cy: ["mae rhywbeth arall yn digwydd yma", "{cy}"]', "Welsh paraphrase 2 of"),
        ('    paraphrases: ["something else happens in the town", "{en}"]', "paraphrase 2 of"),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("en", "cy", "says"),
    [(PRIVATE[0], PRIVATE_CY[0], "private life"), (PARTIES[1], PARTIES_CY[0], "a party")],
)  # fmt: skip
def test_every_wording_is_looked_at(line: str, place: str, en: str, cy: str, says: str) -> None:  # fmt: skip
    found = faults(_with(line.format(en=en, cy=cy)))
    assert any(place in fault and says in fault for fault in found), found


def test_what_the_claim_is_not_and_what_is_withdrawn_is_left_alone() -> None:
    assert parse_claims(_with(f'    not_this: ["{PRIVATE[0]}"]'))
    text = _with(f'    paraphrases: ["{PRIVATE[0]}"]').replace("status: active", "status: withdrawn")  # fmt: skip
    assert parse_claims(text)


def _with(line: str) -> str:
    """The good file with one key written anew."""
    key = line.split(":")[0]
    kept = [each for each in GOOD.splitlines() if not each.startswith(f"{key}:")]
    at = next(n for n, each in enumerate(kept) if each.startswith("    verdict"))
    return "\n".join([*kept[:at], line, *kept[at:]]) + "\n"


@pytest.mark.parametrize(
    "text",
    [
        "We support the library",
        "Support the library",
        "Residents are against the new road",
        "We oppose the new road",
        "It is the wrong decision",
        "What a great idea",
        "A terrible decision on the bins",
        "Good luck with the campaign",
    ],
)
def test_a_stance_or_a_judgement_is_still_an_opinion(text: str) -> None:
    assert any("is an opinion" in each for each in faults(GOOD.replace(CLAIM, text)))
