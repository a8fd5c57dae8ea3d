"""Abuse needs a person in its sights; anger at policies, bins and councils is free."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from moderation.checks.abuse import check
from moderation.reading import read
from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    ["You're all a bunch of wankers", "you absolute bellend", "she is a stupid bitch", "Councillors are vermin", "you lot are scum",
     "fuck off", "just fuck off you tw4t", "Utter scumbag.", "What a prick", "you are a waste of space", "Go fuck yourself", "cllr Sampleton is a nonce",
     "scum like you"],
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
