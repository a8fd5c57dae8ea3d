"""What says the reverse of a claim denies it, and so does a "not" right before its deed; who laughs and only echoes it asks nothing."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.stance.in_doubt import only_echoed
from moderation.claims.stance.the_reverse import says_the_reverse
from moderation.types import Claim

CHIEF = Claim("CHIEF", "The chief executive is paid more than the Prime Minister", paraphrases=("The boss of the council earns more than the PM",), verdict="misleading")  # fmt: skip
BRIDGE = Claim("BRIDGE", "Millgate Bridge is closed to all traffic", paraphrases=("You can't get over Millgate Bridge, it's shut",), verdict="outdated")  # fmt: skip
WASTE = Claim("WASTE", "Garden waste is collected free of charge in Ashcombe", paraphrases=("You don't have to pay for the brown bin",), verdict="outdated")  # fmt: skip
CORN = Claim("CORN", "The council sold the Corn Exchange to a developer for £1", paraphrases=("They sold the Corn Exchange off for a quid",), verdict="misleading")  # fmt: skip
HOUSES = Claim("HOUSES", "The council has approved 900 houses on Larkfield Meadow", paraphrases=("They've given the go-ahead for 900 homes at Larkfield Meadow",), verdict="misleading")  # fmt: skip
BADGE = Claim("BADGE", "Blue badge holders now have to pay in council car parks", verdict="true")  # fmt: skip
CLAIMS = (CHIEF, BRIDGE, WASTE, CORN, HOUSES, BADGE)


@pytest.mark.parametrize(
    "text",
    [
        "The chief executive is paid less than the Prime Minister, look at the accounts",
        "The boss of the council earns less than the PM",
        "The chief executive's pay is lower than the Prime Minister's",
        "Millgate Bridge is open again, I drove over it this morning",
        "Millgate Bridge has been open for weeks, do keep up",
        "Millgate Bridge has reopened",
        "The brown bin isn't free any more, you have to pay £48 a year for it",
        "Sorry to tell you but the brown bin has been charged for since March.",
        "Garden waste is no longer free in Ashcombe",
        "The Corn Exchange wasn't sold, it was leased to a trust",
        "The council has not sold the Corn Exchange to a developer",
        "The council hasn't approved any houses on Larkfield Meadow",
    ],
)
def test_the_reverse_is_a_denial(text: str) -> None:
    assert match(text, CLAIMS).stance == "denies"


@pytest.mark.parametrize(
    "text",
    [
        "The chief executive is paid more than the Prime Minister",
        "I wish the chief executive was paid less than the Prime Minister",
        "The chief executive is paid less than the head of finance",
        "Millgate Bridge should be open again by now",
        "When is Millgate Bridge open again?",
        "£48 a year for a brown bin is daylight robbery",
        "Garden waste should be free",
        "I hope they have not sold the Corn Exchange",
        "They haven't even sold the Corn Exchange tickets yet",
        "The Corn Exchange is not what it was",
        "Have they not approved 900 houses on Larkfield Meadow?",
    ],
)
def test_what_is_not_the_reverse_is_no_denial(text: str) -> None:
    assert match(text, CLAIMS).stance != "denies"


def test_a_claim_to_come_is_not_reversed_by_how_it_stands() -> None:
    assert not says_the_reverse("Millgate Bridge is open now", "Millgate Bridge will be closed from May")  # fmt: skip
    farm = "The chairman of the planning committee owns land at Pound Farm"
    assert says_the_reverse("The land at Pound Farm is owned by a family, not the planning chairman", farm)  # fmt: skip
    assert not says_the_reverse("The chairman owns land at Pound Farm, not the vicar", farm)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Blue badge holders have to pay now? Next they'll clamp mobility scooters outside Greggs 🤣",
        "Millgate Bridge closed to all traffic? I've bought a canoe 😂",
        "900 houses on Larkfield Meadow? One duck each then lol",
        "Corn Exchange sold for £1? I'd have offered two and a Freddo 😂",
        "Free garden waste collection? They'll be raking our leaves next haha",
        "Chief exec paid more than the Prime Minister? So he should, more potholes 😂",
    ],
)
def test_who_laughs_and_only_echoes_it_jokes(text: str) -> None:
    assert match(text, CLAIMS).stance == "jokes"


def test_who_asks_with_a_laugh_asks() -> None:
    assert match("Is Millgate Bridge closed to all traffic? lol", CLAIMS).stance == "asks"  # fmt: skip
    assert match("Does anyone know if they sold the Corn Exchange for £1? 😂", CLAIMS).stance == "asks"  # fmt: skip
    for text in ("Is it shut?", "Shut, is it true?", "Why shut it?", "Anyone know?"):
        assert not only_echoed(text)
    assert only_echoed("Shut on Sundays now?")
