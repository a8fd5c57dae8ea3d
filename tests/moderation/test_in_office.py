"""What is said of how an office is filled, or of who takes the money, is no insult at a person; of anybody else it is."""

import pytest

from moderation.fair.in_office import only_of_office
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import judged, score

RUDE = score(R1=0.97)


@pytest.mark.parametrize(
    "text",
    [
        "Councillor Price is a waste of space and a waste of our taxes.",
        "You're a waste of space as a councillor, three years and nothing done",
        "Our MP is a waste of space",
        "COUNCILLOR PRICE IS A WASTE OF SPACE, FOUR YEARS AND NOT ONE POTHOLE FIXED",
        "youre a waste of space, elected twice and voted for nothing",
        "hes a complete waste of space for our councillor",
        "The mayor has been a total waste of space",
        "All politicians are a waste of space",
        "Labour are a waste of space",
        "The Tories are a complete waste of space",
        "most local councillors are wastes of space",
        "Cllr Jones is an utter waste of space, never answers emails",
    ],
)
def test_an_office_that_is_badly_filled_may_be_called_a_waste_of_space(
    text: str,
) -> None:
    assert judged(text).action == "none"
    assert judged(text, RUDE).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "You are a waste of space",
        "You're a waste of space, Karen",
        "Karen Doyle is a waste of space",
        "KAREN DOYLE IS A WASTE OF SPACE",
        "Cllr Price is a waste of space",
        "u r such a waste of space",
    ],
)
def test_of_a_person_it_is_an_insult_that_waits_its_turn(text: str) -> None:
    found = judged(text)
    assert (found.action, found.rule, found.subcode) == ("queue", "R2", "R2c")
    assert not found.urgent


@pytest.mark.parametrize(
    "text",
    [
        "Our MP is a waste of space and a fat cow",
        "Councillor Price is a waste of space, scum, taking our taxes",
        "You're a waste of space as a councillor, hope you die",
        "you waste of space, fuck off",
        "Our mayor is a waste of space and I'll break your legs",
        "Councillor Price is a waste of oxygen, four years and nothing done",
    ],
)
def test_what_is_worse_beside_it_is_as_urgent_as_ever(text: str) -> None:
    found = judged(text)
    assert (found.action, found.rule, found.urgent) == ("queue", "R2", True)


@pytest.mark.parametrize(
    "text",
    [
        "You're a liar and I can prove it. Minutes of 4 June, item 7. You voted for it.",
        "Liar. The webcast of 12 March shows what you said",
        "you lied to us, its minuted on 3 may that you voted for the sale",
        "Cllr Price is a liar: the FOI says she signed it",
        "YOU LIED. YOU TOLD US IN WRITING THE POOL WAS SAFE",
        "Our councillor is a liar, page 12 of the report says he approved it",
        "You are a liar, on 14 May you promised no cuts",
    ],
)
def test_who_calls_a_liar_and_says_on_what_ground_is_left_alone(text: str) -> None:
    assert judged(text, RUDE).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "You're a liar and a fat pig. Minutes of 4 June, you voted for it.",
        "You're a liar, you filthy cunt. You voted for it on 4 June.",
        "You are a liar and a moron. The minutes of May say you voted.",
        "You're a liar, always were, ask your wife.",
        "Liar, liar, you are nothing but a liar.",
        "You voted for it on 4 June, you vile creature.",
    ],
)
def test_a_ground_excuses_no_insult_beside_it(text: str) -> None:
    assert judged(text, RUDE).action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "robbing bastards the lot of em",
        "THIEVING SODS THE LOT OF THEM",
        "bunch of thieves the lot of em",
        "useless thieving shower every one of them",
        "bloody highwaymen, the whole lot of them",
        "robbing gits the lot o them",
    ],
)
def test_a_growl_at_who_takes_the_money_is_left_alone(text: str) -> None:
    assert judged(text, RUDE).action == "none"
    assert judged(text, RUDE, post_text="Council tax up by 5%").action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "thieving bastards the lot of you",
        "thieving gypsy bastards the lot of em",
        "dirty bastards the lot of em",
        "robbing bastards the lot of em, hang them",
        "Karen and Dave, robbing bastards the lot of em",
        "ugly robbing bastards the lot of em",
    ],
)
def test_at_somebody_who_can_be_met_it_is_none(text: str) -> None:
    assert judged(text, RUDE).action == "queue"


def test_where_a_people_is_spoken_of_above_they_are_meant() -> None:
    text = "robbing bastards the lot of em"
    above = "The Travellers have come back to the park."
    assert judged(text, RUDE, post_text=above).action == "queue"
    assert judged(text, RUDE, parent_text="My neighbours again.").action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "She is a waste of space. Our taxes pay for her benefits",
        "he is a waste of space, sponging off our taxes since school",
        "Kev you're a waste of space, everyone on this ward knows it",
        "You're a waste of space. I voted Labour all my life",
        "You are a waste of space, a drain on taxpayers",
        "Mayor Evans wife is a waste of space, never had a job",
        "The wife of our MP is a waste of space",
        "She is a waste of space, living on her carers allowance",
    ],
)
def test_who_holds_no_office_is_insulted_whoever_pays_the_taxes(text: str) -> None:
    assert judged(text).action == "queue"
    assert judged(text, RUDE).action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "They are a waste of space and our taxes house them",
        "They're a waste of space, scrounging off the taxpayer",
        "The daughter of the mayor is a waste of space",
        "Our MP's husband, he is a waste of space, I voted for a worker",
    ],
)
def test_a_score_that_hears_an_insult_of_them_is_not_gainsaid(text: str) -> None:
    assert not only_of_office(read(text), Context())


@pytest.mark.parametrize(
    "text",
    [
        "He is a waste of space, never seen in his ward",
        "You are a waste of space, you voted against the crossing",
        "She is a waste of space and was only re-elected by luck",
        "They are a waste of space, they never represent us",
        "You're a waste of space, hand back your allowance",
    ],
)
def test_a_ward_or_a_vote_of_their_own_shows_the_office(text: str) -> None:
    assert judged(text).action == "none"
    assert judged(text, RUDE).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "You're a liar, you said on 4 June you'd never touched her",
        "You lied, on 3 May you promised me you would pay",
        "Liar. You told us on 12 March that you were at work",
        "He is a liar, he said on video he never hit the dog",
        "You're a liar, you said on 4 June that I voted Labour",
    ],
)
def test_a_day_alone_is_no_record_of_an_office(text: str) -> None:
    assert judged(text, RUDE).action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "You're a liar, on 4 June you told full council it was paid for",
        "Cllr Price, you're a liar, you said on 4 June it was paid for",
        "The mayor is a liar, she promised it on 4 June",
    ],
)
def test_an_office_and_a_day_are_a_ground(text: str) -> None:
    assert judged(text, RUDE).action == "none"
