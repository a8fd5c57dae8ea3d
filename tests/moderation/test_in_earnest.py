"""A bare threat, and one that something beside it makes light of, call a person at once; software hides neither."""

from __future__ import annotations

import pytest

from tests.moderation.judging import judged, score

SURE = score(R2=0.99)


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to kill you. You've given me the earworm again.",
        "Right, I'm going to kill you, I've just bought four kittens because of your post.",
        "My wife is going to kill you. I've come home with another kayak after your post.",
        "I'm going to kill you, Alexa.",
        "I’m going to kill you, you ate my cake, Dave",
        "Imma kill you, Dave, you left the gate open",
        "I'm gonna k1ll you, Dave, you forgot the milk",
        "I'm going to fucking kill you, Dave, you said ten o'clock",
        "I'm going to kill you Dave, can't wait to see you at the weekend",
        "I'm going to kill you, Dave, you sold me a dud bike",
        "I'm going to kill you, Dave, I've just been to vote and you forgot my coffee",
        "I'm gonna kill you, Dave. Serious about cake",
        "I'm going to kill you, your car is across my drive again",
        "Dear printer, I am going to kill you.",
        "I'm going to stab you in both arms today, flu in one and covid in the other.",
        "I'm going to break your nose again and set it straight, see you in theatre.",
        "I'm gonna chop your legs off those trousers and hem them for Thursday.",
        "I'm going to chop your head off in the photo if you don't sit down at the back.",
        "I'll batter you at Scalextric on Friday, Mark.",
        "I'm going to drown you on Saturday, super soaker loaded, councillor.",
        "If you carry a knife you're going to get stabbed. Talk to your kids.",
        "Cancer, I'm going to kick the shit out of you. Race for Life, Sunday 10am.",
    ],
)
def test_what_friends_nurses_and_players_say_is_never_hidden(text: str) -> None:
    assert judged(text, SURE).action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "What my daughter gets at school every single day. I'm going to stab you. I'm going to kill you. And you cut the youth workers.",
        "Gonna stab you up bro. He's eleven. Eleven. Where are the youth clubs?",
        "I'm going to kill you. I'm going to kill you. Through my ceiling, every night since March. We need moving.",
        "I'll slit your throat. To me. Over a parking space. In this town.",
        "Log for ASB case 3321. 21.05 I'm going to kill you. 21.40 banging. 22.10 I'm going to burn you out.",
        "I'm going to break your leg, straighten it and pin it, said my surgeon.",
        "I'll slit your throat. That’s my neighbour, through the wall",
    ],
)
def test_what_somebody_has_to_hear_is_never_hidden(text: str) -> None:
    assert judged(text, SURE).action == "queue"


def test_a_slur_that_a_child_hears_every_day_is_never_hidden() -> None:
    text = "<slur:disability>. <slur:disability>. <slur:disability>. Every day at school and nobody does a thing."
    assert judged(text, score(R3=0.99)).action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to kill you if you close our library",
        "I'm going to kill you, I know where you live",
        "Resign or I'll kill you",
        "Touch our library and I'll kill you",
        "I'll kill you and your kids",
        "I'll stab you with my own bread knife",
        "I will come to your house at 3am and stab you",
        "I'm going to kill you, you fucking traitor",
        "I'll stab you in the back of the head",
        "I'm going to kill you tonight",
        "I'm going to kill you and I mean it",
    ],
)
def test_a_threat_that_shows_that_it_is_meant_may_be_hidden(text: str) -> None:
    assert judged(text, SURE).action == "hide"
