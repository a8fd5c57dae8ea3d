"""Abuse needs a person in its sights; anger at policies, bins and councils is free."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from moderation.checks.abuse import check
from moderation.text.reading import read
from moderation.types import Context, Finding
from tests.moderation.judging import judged, score

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    ["You're all a bunch of wankers", "you absolute bellend", "she is a stupid bitch", "Councillors are vermin", "you lot are scum",
     "fuck off", "just fuck off you tw4t", "Utter scumbag.", "What a prick", "you are a waste of space", "Go fuck yourself", "cllr Sampleton is a nonce",
     "scum like you", "Paedo lover.", "you are both kiddie fiddlers"],
)  # fmt: skip
def test_an_insult_at_a_person_is_abuse(look: Look, text: str) -> None:
    (found,) = look(text)
    assert found.subcode == "R2c"
    assert found.evidence.startswith("abuse.")


@pytest.mark.parametrize(
    "text",
    ["You are a silly little man, do shut up.", "What a pathetic, ignorant fool you are", "you clown", "Oh shut up", "you are an idiot", "You're so thick",
     "Idiot!", "he is a complete muppet", "are you stupid or what, you numpty"],
)  # fmt: skip
def test_discourtesy_is_mild_and_no_abuse(look: Look, text: str) -> None:
    assert look(text, level="mild")
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["This fucking council is a joke", "What a load of shit this policy is", "Fuck the council tax rise", "this policy can fuck off", "bloody awful roads",
     "I'm such an idiot, I missed the meeting", "I have no clue what the fuck you're talking about",
        "Rats everywhere because you cut the bins", "You have rats in the park", "This council is a disgrace and you should resign.",
     "The Dick family of Cock Lane", "you'd be a fool to miss it", "Only an idiot would approve this", "I was treated like scum by the office", "you are not an idiot",
     "Your clown show is on Saturday", "the snake at the zoo", "Mae'r cyngor yma'n warth.", "Do you have any more of the stuff you are smoking?",
     "you are talking total trash"],
)  # fmt: skip
def test_swearing_at_things_and_plain_criticism_are_neither(
    look: Look, text: str
) -> None:
    assert look(text) == []
    assert look(text, level="mild") == []


def test_a_reported_insult_stops_a_hide(look: Look) -> None:
    (found,) = look('Someone told my daughter "you are a bitch" at the bus stop')
    assert found.stops == ("quoted",)


def test_names_that_hold_rude_words_are_no_insult(shared_data: Path) -> None:
    with open(
        shared_data / "uk_names_places" / "names_containing_profanity.csv",
        encoding="utf-8",
        newline="",
    ) as file:
        names = [row["name"] for row in csv.DictReader(file)]
    flagged = [
        name
        for name in names
        for text in (name, f"Greetings from {name}!")
        for level in ("strong", "mild")
        if check(read(text, "en"), Context(), None, {"level": level})
    ]
    assert flagged == []


@pytest.mark.parametrize(
    "text",
    ["Dr Sampleton is a prick", "Miss Sampleton is a prick", "Mayor Sampleton is a prick", "Sir Keith is a prick", "Clr Sampleton is a prick", "Cllr. Sampleton is a wanker",
     "Sarah Sampleton is a tosser", "That wanker Sarah Sampleton again", "Mary-Jane O'Placeholder, what a prick", "I see Sampleton is a wanker as ever",
     "the chief executive is a useless tosser", "our town clerk is a lying bastard", "Jane Placeholder is human vermin"],
)  # fmt: skip
def test_an_insult_at_whoever_is_named_by_title_role_or_name_is_abuse(
    look: Look, text: str
) -> None:
    (found,) = look(text)
    assert (found.subcode, found.stops) == ("R2c", ())


@pytest.mark.parametrize(
    "text",
    ["Severn Trent is a piece of shit", "Universal Credit is a shithouse", "This Parking App is a bitch", "I don't think Sarah Sampleton is a prick",
     "Nobody says Sarah Sampleton is a wanker", "Stop saying Sarah Sampleton is a wanker", "Monday is a bastard", "SOUTH ROAD IS A BITCH"],
)  # fmt: skip
def test_a_thing_with_capitals_and_a_denial_are_no_insult(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text", ["Sarah Sampleton is an idiot", "Dr Sampleton is a clown", "Rev Placeholder is thick"]
)  # fmt: skip
def test_a_discourtesy_to_somebody_named_is_mild(look: Look, text: str) -> None:
    assert look(text, level="mild") and look(text) == []


@pytest.mark.parametrize(
    "text",
    ["Total waste of space.", "What a pile of shit.", "Piece of crap. The app just crashes", "Parking firms screw you every time", "They all bugger off to Spain in August",
     "Fuck off, is it really 14 pounds?", "Piss off Storm Bert", "Seagulls nick the kids' chips, they are vermin", "They're rats, not mice", "They're maggots!",
     "Before you slag them off, ask", "When you bitch about the volunteers", "Thank you Dick for all your years running the allotments",
     "You monkeys in Year 4 did a brilliant assembly", "he is a pig farmer", "She's a bitch, spayed and chipped", "she was a cow in the nativity", "You dick about with the budget again",
     "You are a rat leaving a sinking ship", "You pigs at the trough", "My kids are animals at bath time", "if you prick your finger on it", "Women in politics face trolls that are vermin",
     "you leech heat through those windows", "lick my wounds and move on", "I told them we'd all be dogs and cats"],
)  # fmt: skip
def test_words_with_a_second_meaning_are_no_insult_in_that_meaning(
    look: Look, text: str
) -> None:
    assert look(text) == []
    assert look(text, level="mild") == []


@pytest.mark.parametrize(
    "text",
    ["You are a rat", "you pigs", "You dick", "he's a rat and a liar", "you leech", "You absolute cow", "These councillors take our cash, they are vermin", "she is a bitch",
     "you are a piece of shit", "you u smug cow see how you like it", "You are maggots, the lot of you"],
)  # fmt: skip
def test_the_same_words_at_a_person_are_abuse(look: Look, text: str) -> None:
    assert [f.subcode for f in look(text)] == ["R2c"]


@pytest.mark.parametrize(
    "text",
    ["Stop calling him a wanker", "Calling her an idiot doesn't help anyone", "She's a pest controller", "Lost their passing trade and shut up shop", "Mr Sample had a donkey and it is a right donkey ride", "the signs are so bad you get lost",
     "put the tent in the bag and zip it", "The clown who did the balloons was great", "You fool nobody with a fresh coat of paint", "The Tories are a bunch of clowns",
     "Labour are idiots for closing it", "Tory clowns."],
)  # fmt: skip
def test_everyday_talk_is_no_discourtesy(look: Look, text: str) -> None:
    assert look(text, level="mild") == []
    assert look(text) == []


@pytest.mark.parametrize(
    "text", ["Sod off to London then", "Piss off", "bugger off mate", "sod you", "naff off"]
)  # fmt: skip
def test_a_mild_sending_away_is_a_discourtesy_at_most(look: Look, text: str) -> None:
    assert look(text) == []
    assert look(text, level="mild")


@pytest.mark.parametrize(
    "text", ["Muslims are vermin", "Poles are vermin", "White people are scum", "The Welsh are scum", "You Polish bastards", "Immigrants are vermin in this town", "You black bastard", "Sikhs can fuck off"]
)  # fmt: skip
def test_abuse_of_a_group_is_abuse_of_people(look: Look, text: str) -> None:
    (found,) = look(text)
    assert found.stops == ()


@pytest.mark.parametrize(
    "text",
    ["Muslims are not vermin", "Nobody says Muslims are vermin", "Saying that trans people are vermin is wrong", "Poles are our neighbours", "Welsh dogs are welcome",
     "Disabled people are treated like dirt", "Old people are no plague", "Young people and their dogs are welcome", "I'm Welsh and I am scum to them"],
)  # fmt: skip
def test_to_stand_up_for_a_group_is_no_abuse(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text", ["Tories are vermin", "Labour are scum", "Plaid Cymru are scum", "Reform voters are vermin", "Lib Dem scum.", "Green scum.", "scum like the Tories"]
)  # fmt: skip
def test_abuse_of_a_party_is_for_a_person_to_tell_from_politics(
    look: Look, text: str
) -> None:
    (found,) = look(text)
    assert found.stops == ("ambiguous",)


@pytest.mark.parametrize("who", ["Karen", "Bevan", "Cohen", "Mohammed", "Price", "Siân", "Gwyn ap Rhys", "karen doyle", "HARPREET SINGH", "The imam", "The priest", "The vicar", "The rabbi"])  # fmt: skip
@pytest.mark.parametrize("said", ["is a useless idiot", "is a clown", "is an utter moron"])  # fmt: skip
def test_a_discourtesy_is_one_whoever_is_named_and_however(
    look: Look, who: str, said: str
) -> None:
    assert look(f"{who} {said.upper() if who.isupper() else said}", level="mild")


@pytest.mark.parametrize("text", ["doyle is a clown", "Doyle is a waste of space", "KAREN IS A WASTE OF SPACE"])  # fmt: skip
def test_whom_the_page_is_about_is_known_by_one_name(look: Look, text: str) -> None:
    level = "mild" if "clown" in text else "strong"
    assert look(text, level=level) == []
    assert look(text, Context(called=("Cllr Karen Doyle",)), level=level)


@pytest.mark.parametrize("text", ["Dick Turpin Way is full of potholes", "Dick Wren Crescent is full of potholes"])  # fmt: skip
def test_a_street_named_after_a_dick_is_no_insult(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize("text", ["Parking is a clown show", "Everybody is a fool sometimes", "Bruno is a muppet, daftest dog on the street", "Brexit is a donkey of an idea", "Labour is a clown", "Poundland is a clown of a shop", "highways is a melt", "The Council is a clown", "Westminster is a clown"])  # fmt: skip
def test_what_is_nobodys_name_is_not_insulted(look: Look, text: str) -> None:
    assert look(text, level="mild") == []


@pytest.mark.parametrize("who", ["Cyclists", "Developers", "Drivers", "Councillors", "Second home owners", "Motorists", "Dog walkers", "Tories", "Lib Dems", "Labour", "Landlords", "Populists"])  # fmt: skip
@pytest.mark.parametrize("said", ["are vermin", "are scum", "scum", "bloody scum", "are parasites"])  # fmt: skip
def test_abuse_of_any_trade_or_party_is_abuse_and_may_be_politics(
    look: Look, who: str, said: str
) -> None:
    (found,) = look(f"{who} {said}")
    assert found.stops == ("ambiguous",)


@pytest.mark.parametrize("text", ["Badgers are vermin", "Otters are a plague", "Playlists are garbage", "Trailers are trash", "Green scum on the pond again", "The bins are vermin heaven", "Cyclists are at risk from rats"])  # fmt: skip
def test_beasts_and_things_in_the_plural_are_no_trade(look: Look, text: str) -> None:
    assert look(text) == []


def test_what_is_shown_of_an_insult_begins_with_whom_it_is_said_to(look: Look) -> None:
    (found,) = look("you sir are a cretin", level="mild")
    assert found.spans == ((0, 20),)


@pytest.mark.parametrize(
    "text",
    [
        "Everyone knows the head at Hillview is a nonce, that's why he left his last school",
        "The head at Hillview is a nonce",
        "Cllr Sampleton is a paedo, ask anyone at the scout hut",
        "That scout leader is a kiddie fiddler and the whole town knows",
    ],
)
def test_a_charge_that_is_told_of_somebody_as_a_fact_is_led_by_the_rule_on_allegations(
    text: str,
) -> None:
    assert judged(text, score()).rule == "R13"


@pytest.mark.parametrize(
    "text",
    [
        "You nonce, you should be ashamed",
        "Cllr Sampleton is a nonce and a worthless cunt",
        "Cllr Sampleton stole from the church fund. You nonce",
        "You nonce. Cllr Sampleton took bribes from a developer, everyone knows",
        "The head at Hillview is a nonce, string him up outside the school",
    ],
)
def test_the_same_charge_as_an_insult_or_beside_worse_is_led_by_rule_2(
    text: str,
) -> None:
    assert judged(text, score()).rule == "R2"


@pytest.mark.parametrize(
    "text",
    ["The road surface on Tinker's Brow is an absolute arsehole of a thing", "Mill Lane is a right bastard of a junction in the dark",
     "That hill up to St Anne's is a bitch of a climb in the ice", "Harper's Steps is a bastard with a pram", "Quay Street is a cunt of a job to park in"],
)  # fmt: skip
def test_a_thing_that_is_called_what_people_are_is_sworn_at_and_insults_nobody(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["Cllr Brow is an absolute arsehole of a man", "Dave Marsh is a bastard of a human being", "Sandra Hill is a complete bitch of a boss",
     "Tinker Brow is an absolute arsehole", "Dave's a right bastard of a councillor"],
)  # fmt: skip
def test_somebody_who_is_called_so_as_a_person_is_insulted(
    look: Look, text: str
) -> None:
    assert [f.subcode for f in look(text)] == ["R2c"]
