"""Who asks whether it is so repeats nothing, however much of the claim the question says."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.stance.asks_whether import asks_all
from moderation.types import Claim

BINS = Claim("BINS", "The council is moving black bin collections to once every four weeks from April", paraphrases=("They're only going to empty the black bins once a month from April",), verdict="false")  # fmt: skip
HOUSES = Claim("HOUSES", "The council has approved 900 houses on Larkfield Meadow", paraphrases=("They've given the go-ahead for 900 homes at Larkfield Meadow",), verdict="misleading")  # fmt: skip
FARM = Claim("FARM", "The chairman of the planning committee owns land at Pound Farm", paraphrases=("The chair of planning owns the fields at Pound Farm",), verdict="false")  # fmt: skip
TAX = Claim("TAX", "Council tax in Ashcombe is going up by 15% next year", paraphrases=("They're putting our council tax up 15 per cent",), verdict="false")  # fmt: skip
SINGLE = Claim("SINGLE", "The council has scrapped the single person discount on council tax", paraphrases=("People living alone no longer get 25% off their council tax",), verdict="false")  # fmt: skip
LIBRARY = Claim("LIBRARY", "The council is closing Netherby library in September", paraphrases=("Netherby library is shutting for good in September",), verdict="false")  # fmt: skip
CLAIMS = (BINS, HOUSES, FARM, TAX, SINGLE, LIBRARY)


@pytest.mark.parametrize(
    "text",
    [
        "Are we going to 4 weekly black bins or is that just talk",
        "Are they emptying the black bins every four weeks from April or is it just facebook gossip",
        "Netherby library closing in September or is that another rumour",
        "So is the council shutting Netherby library in September, or not?",
        "Can you still get the 25% discount if you live alone?",
        "Do people living alone still get 25% off their council tax?",
        "Is Netherby library still closing in September?",
        "What happened with the 900 houses at Larkfield, did it get passed?",
        "Who actually owns Pound Farm, is it the chair of the planning committee?",
        "When is Netherby library closing, is it September?",
        "What's going on with Larkfield Meadow, have they approved 900 houses?",
        "Where did the 15% council tax rise come from? I can't find it anywhere",
        "Netherby library closing in September - fact or fiction?",
        "Let's hope the talk that Netherby library is closing in September is wrong",
        "The consultation asks whether council tax in Ashcombe is going up by 15% next year",
        "Where does the 15% council tax rise come from? Nothing about it on the website",
        "Do any of you know if we've all got to cough up for a 15% council tax rise in Ashcombe next year or is it only the big houses?",
        "The council is closing Netherby library in September. Does anyone know if there is any truth to it?",
        "15% more council tax in Ashcombe next year. Not arguing, just want to know if there is any proof of it",
        "whats a 15% council tax rise and is the council really doing that to Ashcombe next year",
        "Could someone from the council say if Netherby library is shutting in September",
    ],
)
def test_who_asks_whether_it_is_so_repeats_nothing(text: str) -> None:
    found = match(text, CLAIMS)
    assert (found.claim_id, found.stance) == (None, "asks")


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Why are they still closing Netherby library in September?", "LIBRARY"),
        ("Netherby library is still closing in September", "LIBRARY"),
        ("How can they close Netherby library in September, are they mad?", "LIBRARY"),
        ("Who approved 900 houses on Larkfield Meadow, are they insane?", "HOUSES"),
        (
            "Who voted for 900 houses on Larkfield Meadow, did they even think?",
            "HOUSES",
        ),
        (
            "Council tax in Ashcombe is going up by 15% next year. I can't find the words",
            "TAX",
        ),
        ("The chair of planning owns land at Pound Farm, is it any wonder?", "FARM"),
        (
            "How long are they going to keep Netherby library open, it's closing in September",
            "LIBRARY",
        ),
    ],
)
def test_who_is_angry_at_a_fact_repeats_it(text: str, claim_id: str) -> None:
    assert match(text, CLAIMS).claim_id == claim_id


SAID = "The council is closing Netherby library in September."


@pytest.mark.parametrize(
    "asked",
    [
        "Is this true?",
        "Is that right?",
        "Can anyone confirm this?",
        "Could the council please clarify?",
        "Any truth in this?",
        "True or false?",
        "Source?",
        "Says who?",
        "Who told you that?",
        "Have you got any proof?",
        "Where does it say this?",
        "Where's your evidence?",
        "Show me the evidence.",
        "Show me where it says that.",
        "Prove it.",
        "Has anyone else heard this?",
        "Does anyone know if this is true?",
        "Surely this can't be right?",
        "Hope its not true",
        "hope this isnt true",
        "Is that so?",
        "Have they?",
        "Anyone know anything about this?",
        "Does anyone know?",
        "Can someone confirm or deny?",
        "Can you confirm whether that's right?",
        "Can someone tell me if this is correct",
        "Not sure if it's true",
        "Fact check anyone?",
        "Ydy hyn yn wir?",
        "A yw hyn yn gywir?",
        "Oes rhywun yn gwybod ydy hyn yn wir?",
    ],
)
def test_who_asks_in_the_next_sentence_whether_it_is_so_repeats_nothing(asked: str) -> None:  # fmt: skip
    found = match(f"{SAID} {asked}", CLAIMS)
    assert (found.claim_id, found.stance) == (None, "asks")


@pytest.mark.parametrize(
    "asked",
    [
        "Is this really what we pay for?",
        "Is it right that pensioners lose out?",
        "Can you confirm who signed it off?",
        "Does anyone know why?",
        "Has anyone seen the plans?",
        "Who said they could?",
        "Are they for real?",
        "True to form.",
        "Did anyone ask us?",
        "Does anyone know a good solicitor?",
        "Does anyone know if pensioners lose out?",
        "Anyone know if there's parking in Abermor?",
        "Could someone confirm the date of the protest?",
        "Can you confirm if schools are open?",
        "Has anyone heard back from their MP about it?",
        "Anyone else heard about people being upset?",
        "Any link to the petition?",
        "Any links to book swaps please?",
        "Is it true they got backhanders?",
        "Who told them that was a good idea?",
        "Show me where it says they can do that!",
        "Where is the evidence it will be spent well?",
        "Proof? It's on their website.",
        "Link? Here: penlannews.example/library",
        "True? You bet it is.",
    ],
)
def test_a_question_that_takes_the_sentence_before_it_for_granted_leaves_it_a_repeat(asked: str) -> None:  # fmt: skip
    assert match(f"{SAID} {asked}", CLAIMS).claim_id == "LIBRARY"


@pytest.mark.parametrize(
    "text",
    [
        "I'll believe it when I see it that the council is closing Netherby library in September",
        "One of the options in the consultation is that the council is closing Netherby library in September",
    ],
)
def test_what_is_not_believed_yet_or_is_an_option_is_no_repeat(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None


@pytest.mark.parametrize(
    "text",
    [
        "I'll believe it when I see it, they say sorry for closing Netherby library in September",
        "I hope the idiots who voted for this are happy, they're closing Netherby library in September",
    ],
)
def test_a_hope_or_a_doubt_of_something_else_leaves_it_a_repeat(text: str) -> None:
    assert match(text, CLAIMS).claim_id == "LIBRARY"


@pytest.mark.parametrize(
    "text",
    [
        "The survey asks whether we like it but the council is closing Netherby library in September",
        "The letter asks if we read much: the council is closing Netherby library in September",
        "The council is closing Netherby library in September. I want to see if there is any evidence it saves money.",
        "The council is closing Netherby library in September. Does anyone know if there is any basis for charging us at the other one?",
        "The council is closing Netherby library in September and is the council bothered, no",
        "Nobody asks whether we have books, the council is closing Netherby library in September",
        "He wonders whether to move as the council is closing Netherby library in September",
        "The council is closing Netherby library in September. Hope its a joke of a survey they did",
    ],
)
def test_who_asks_whether_something_else_is_so_leaves_it_a_repeat(text: str) -> None:
    assert match(text, CLAIMS).claim_id == "LIBRARY"


def test_who_asks_what_may_be_done_about_it_takes_it_for_granted() -> None:
    claim = "Residents will be charged £75 a year to park outside their own homes."
    text = "Does anyone know if {} the £75 a year they will charge us to park outside our own homes"
    assert not asks_all(text.format("I can appeal"), claim)
    assert asks_all(text.format("it's true about"), claim)
