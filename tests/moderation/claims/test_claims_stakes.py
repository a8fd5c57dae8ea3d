"""The first guess at what a statement may touch: whoever hinders voting does most harm, and a council votes as well."""

from __future__ import annotations

import pytest

from moderation.claims.opinion.stakes import harms_if_false, stakes
from moderation.claims.opinion.worth import TOLD_FROM
from moderation.claims.spread.fresh import statements

VOTING = (
    "You need a passport to vote on Thursday, council says",
    "Voting has been moved to Friday by the council",
    "Council has moved the vote to Friday",
    "Council will not let you vote on Thursday without a passport",
    "The council is not letting anyone under 21 vote on Thursday",
    "They are turning people away who want to vote without a driving licence",
    "The council has cancelled the local elections in May",
    "The local elections in May have been cancelled",
    "They are postponing next year's council elections",
    "May's elections are not going ahead",
    "There will be no elections in Wenbrook this year",
    "The by-election on Thursday was rigged",
    "Voters need a driving licence to vote",
    "Voters must show a passport",
    "Voters will have to pay £5 at the door",
    "You need to bring your council tax bill to vote",
    "You have to own a house to be allowed to vote",
    "People without a passport cannot vote",
    "You can only vote online this year",
    "The council is stopping people from voting by post",
    "Votes from Fernhollow were thrown away",
    "The polls close at 6pm",
    "They have taken 400 people off the electoral roll",
    "Mae'r cyngor wedi canslo'r etholiadau lleol ym mis Mai",
    "Rhaid dangos pasbort i bleidleisio",
)
NOT_VOTING = (
    ("The council moved the vote on the budget", "decisions"),
    ("Councillors will vote on the plan on Thursday", "decisions"),
    ("Council says the bin day has been moved to Friday", "services"),
    ("The council voted to close the library", "services"),
    ("Councillors voted themselves a 9% rise", "money"),
    ("Councillors have to vote on the budget on Monday", "decisions"),
    ("Members must declare an interest or leave before they vote", "decisions"),
    ("The council needs two thirds to vote it through", "decisions"),
    ("They spent £40,000 on election leaflets", "money"),
    ("The bin collections are cancelled until after the election", "services"),
    ("They cut the bus before the election", "services"),
    ("The planning committee was allowed to vote in secret", "decisions"),
    ("The council can only vote in public", "decisions"),
    ("You have to vote them out", "decisions"),
    ("They moved the election of the chair to June", "services"),
    ("Voters will not forget the bins", "services"),
    ("The council scrapped its election promise on parking charges", "services"),
)


@pytest.mark.parametrize("said", VOTING)
def test_what_may_keep_people_from_voting_is_of_the_highest_impact(said: str) -> None:
    assert stakes(said) == ("voting", 5)


@pytest.mark.parametrize(("said", "topic"), NOT_VOTING)
def test_a_council_that_votes_and_talk_of_an_election_keep_nobody_from_voting(
    said: str, topic: str
) -> None:
    assert stakes(said)[0] == topic


@pytest.mark.parametrize(
    "text",
    [
        "The council has given Otterham library to a hotel chain",
        "They're turning the library into a hotel",
    ],
)
def test_a_service_that_is_given_away_is_lost(text: str) -> None:
    assert stakes(text) == ("services", 4)


@pytest.mark.parametrize(
    "text",
    [
        "You must bring your passport to vote on Thursday",
        "You need a passport to vote in the council election",
        "Vote on Friday, the polling day has been moved",
        "If you vote by post your vote won't be counted",
        "Polling day is Friday not Thursday",
        "You can vote by text this year",
        "Don't drink the tap water, it's contaminated with e coli",
        "The tap water isn't safe to drink",
        "There's E. coli in the tap water",
        "Don't need photo ID to vote on Thursday",
        "Bring photo ID to vote, polling day is Friday not Thursday",
        "Remember you need a passport to vote on Thursday",
        "If you have an unpaid ticket they will turn you away at the polling station",
        "Postal votes won't be counted if they arrive after Tuesday",
    ],
)
def test_what_costs_a_vote_or_makes_ill_whoever_believes_it_is_told_apart(text: str) -> None:  # fmt: skip
    assert harms_if_false(text) and stakes(text)[1] == 5


@pytest.mark.parametrize(
    "text",
    [
        "Bring photo ID to vote, folks",
        "Just voted at the polling station in the church hall",
        "Polling day is Thursday, get out and vote",
        "The vote was lost by one",
        "You need to vote them out",
        "The water at the lido is lovely",
        "Councillors need to vote on the plan by Friday",
        "You must have ID to vote now, don't forget it",
        "You need photo ID to vote so don't forget it on Thursday",
        "Remember you need to bring photo ID to vote on Thursday",
        "Don't forget your photo ID to vote, everyone",
        "If you vote Labour your vote won't be counted for much",
        "My vote has been lost to you lot",
        "Voting on Thursday is changed for me, I'm voting Green",
        "Don't drink too much water before the meeting, the toilets are closed",
    ],
)
def test_talk_of_a_vote_or_of_water_harms_nobody(text: str) -> None:
    assert not harms_if_false(text)


@pytest.mark.parametrize(
    "text",
    [
        "Postal votes won't be counted if they arrive after Tuesday",
        "If you have an unpaid parking ticket the council will turn you away at the polling station",
    ],
)
def test_what_harms_is_told_also_with_its_condition_behind_it(text: str) -> None:
    assert [one.text for one in statements(text) if one.worth >= TOLD_FROM] == [text]
