"""What was refused, thrown out, put off or called off is no repeat of "it was granted", whatever the thing is called."""

from __future__ import annotations

import pytest

from moderation.claims.another_thing.after_all import done_after_all
from moderation.claims.match import match
from moderation.types import Claim

HOMES = Claim("HOMES", "Planning permission for 300 homes on Quarry Lane has been granted", verdict="false")  # fmt: skip
RENTS = Claim("RENTS", "Garage rents in Fernley will double in June", verdict="false")
BATHS = Claim("BATHS", "Fernley baths are closing for good in March", verdict="false")
MARKET = Claim("MARKET", "The council has scrapped the Saturday market in Fernley", verdict="false")  # fmt: skip
MOSQUE = Claim("MOSQUE", "The council has refused planning permission for the youth club on Mill Road", verdict="false")  # fmt: skip
HALL = Claim("HALL", "The Memorial Hall will be demolished", verdict="false")
ELMS = Claim("ELMS", "The elms in Castle Square will be felled in June", verdict="false")  # fmt: skip
SACKED = Claim("SACKED", "The council has sacked 90 carers in Fernley", verdict="false")
CLAIMS = (HOMES, RENTS, BATHS, MARKET, MOSQUE, SACKED, HALL, ELMS)


@pytest.mark.parametrize(
    "text",
    [
        "Planning permission for 300 homes on Quarry Lane was refused on Tuesday",
        "Councillors throw out 300 homes on Quarry Lane",
        "Refused: planning permission for 300 homes on Quarry Lane",
        "300 homes on Quarry Lane turned down unanimously",
        "Planners knocked back the 300 homes on Quarry Lane",
        "The inspector has dismissed 300 homes on Quarry Lane",
        "The builder was denied planning permission for 300 homes on Quarry Lane",
        "Planning permission for 300 homes on Quarry Lane has lapsed",
        "The vote on 300 homes on Quarry Lane has been put off",
        "300 homes on Quarry Lane, due before committee last night, were deferred",
        "Cabinet shelves doubling of garage rents in Fernley in June",
        "A motion to double garage rents in Fernley in June was defeated",
        "The closure of Fernley baths in March has been called off",
        "Closing Fernley baths for good in March has been ruled out",
        "Fernley baths have been reprieved",
        "The council has refused to close Fernley baths for good in March",
        "The council has rejected scrapping the Saturday market in Fernley",
        "The council has ruled out sacking 90 carers in Fernley",
    ],
)
def test_what_was_refused_put_off_or_called_off_repeats_nothing(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id is None, found


@pytest.mark.parametrize(
    "text",
    [
        "300 homes on Quarry Lane have been proposed",
        "Planning permission for 300 homes on Quarry Lane is being sought",
        "The 300 homes on Quarry Lane go before the planning committee in May",
    ],
)
def test_what_was_only_asked_for_has_not_been_granted(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Planning permission for 300 homes on Quarry Lane has been granted", "HOMES"),
        ("They rejected our objections and granted planning permission for 300 homes on Quarry Lane", "HOMES"),
        ("They dismissed every objection to 300 homes on Quarry Lane and gave it planning permission", "HOMES"),
        ("Councillors threw out our petition, and 300 homes on Quarry Lane have been granted planning permission", "HOMES"),
        ("Fernley baths are closing for good in March, they turned down the rescue plan", "BATHS"),
        ("The gala was cancelled and they are closing Fernley baths for good in March", "BATHS"),
        ("The council has scrapped the Saturday market in Fernley", "MARKET"),
        ("The Saturday market in Fernley has been scrapped by the council", "MARKET"),
        ("Planning permission for the youth club on Mill Road was refused by the council", "MOSQUE"),
        ("The council has refused planning permission for the youth club on Mill Road", "MOSQUE"),
        ("The council has sacked 90 carers in Fernley", "SACKED"),
        ("90 carers in Fernley were dismissed by the council", "SACKED"),
    ],
)  # fmt: skip
def test_what_goes_ahead_or_is_claimed_to_be_refused_is_a_repeat(
    text: str, claim_id: str
) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id == claim_id, found


@pytest.mark.parametrize(
    "text",
    [
        "The council refused to scrap the doubling of garage rents in Fernley in June",
        "Councillors failed to block 300 homes on Quarry Lane",
        "The refusal of 300 homes on Quarry Lane was overturned",
    ],
)
def test_who_refuses_to_end_a_thing_does_not_put_it_right(text: str) -> None:
    assert match(text, CLAIMS).stance != "denies"


@pytest.mark.parametrize(
    "text",
    [
        "The Memorial Hall demolition got knocked back",
        "Demolition of the Memorial Hall knocked back by councillors",
        "Memorial Hall demolition thrown out",
        "The demolition of the Memorial Hall got kicked into touch",
        "Demolishing the Memorial Hall has been shelved",
        "They binned the demolition of the Memorial Hall",
        "The Memorial Hall demolition was turned down last night",
        "The Memorial Hall demolition has been refused",
        "Councillors called off the Memorial Hall demolition",
        "Planners kicked the Memorial Hall demolition into the long grass",
        "They have knocked the demolition of the Memorial Hall back again",
        "The Memorial Hall demolition is off",
        "The Memorial Hall demolition is dead in the water",
        "Memorial Hall demolition knocked on the head",
        "The felling of the elms in Castle Square in June got the thumbs down",
        "The felling of the elms in Castle Square was binned",
        "The closure of Fernley baths in March is off",
    ],
)
def test_the_turns_of_speech_by_which_a_deed_is_refused_put_it_right(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id is None and found.stance == "denies", found


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("The Memorial Hall is getting knocked down", "HALL"),
        ("They're knocking down the Memorial Hall, our objections got knocked back", "HALL"),
        ("Memorial Hall demolition is going ahead", "HALL"),
        ("They kicked out our petition and will demolish the Memorial Hall", "HALL"),
        ("They are felling the elms in Castle Square in June, the appeal was turned down", "ELMS"),
    ],
)  # fmt: skip
def test_who_only_saw_a_plea_refused_repeats_the_deed(text: str, claim_id: str) -> None:
    assert match(text, CLAIMS).claim_id == claim_id


@pytest.mark.parametrize(
    "text",
    [
        "The Memorial Hall got binned",
        "The elms in Castle Square are off colour",
        "They knocked the Memorial Hall down by accident",
    ],
)
def test_what_is_said_of_the_thing_itself_puts_no_deed_right(text: str) -> None:
    assert match(text, CLAIMS).stance != "denies"


GRIT = Claim("GRIT", "The council refused to grit Station Road", verdict="false")
FENCE = Claim("FENCE", "The council has refused to repair the school fence in Elmfold", verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "The council did grit Station Road",
        "Council will grit Station Road after all",
        "The council gritted Station Road",
        "Station Road has been gritted by the council",
        "They are going to grit Station Road now",
        "The council has repaired the school fence in Elmfold",
        "The school fence in Elmfold was repaired by the council",
    ],
)
def test_what_was_said_to_be_refused_and_is_done_is_no_repeat(text: str) -> None:
    found = match(text, (GRIT, FENCE))
    assert found.stance in ("denies", "other"), found


@pytest.mark.parametrize(
    "text",
    [
        "The council refused to grit Station Road",
        "Council refuses to grit Station Road",
        "The council never gritted Station Road",
        "Why did the council refuse to grit Station Road",
        "Station Road was gritted by residents because the council refused",
        "The council refused to repair the school fence in Elmfold",
    ],
)
def test_who_tells_of_the_refusal_repeats_it(text: str) -> None:
    found = match(text, (GRIT, FENCE))
    assert found.claim_id in ("GRIT", "FENCE"), found


@pytest.mark.parametrize(
    "sentence",
    [
        "Residents gritted Station Road themselves",
        "The council gritted every road but Station Road",
        "We asked the council to grit Station Road",
        "The council gritted Station Road only after a crash",
        "We have gritted Station Road",
    ],
)
def test_what_others_did_or_was_asked_for_is_not_done_after_all(sentence: str) -> None:
    assert not done_after_all(sentence, GRIT.claim)
