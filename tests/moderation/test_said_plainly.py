"""What software hides must stand plainly: a favour, a kindness, an election or another's words beside a threat leave it to a person."""

from __future__ import annotations

import pytest

from tests.moderation.judging import failed, judged, score

SURE = score(R2=0.99)


@pytest.mark.parametrize(
    "text",
    [
        "I will kill you, you beauty! What a result",
        "I'm going to drown you in kisses",
        "I'm going to drown you in hugs, Bexcombe",
        "I'll strangle you with a hug",
        "I'll smash your door down for you, locksmith's coming Friday",
        "I'll break your window for you if you're locked out again, Mum",
        "I'll break your door in for you if you've lost your keys, love Dad",
        "I'm going to shoot you for the parish magazine, bring a nice jacket",
        "I'll stab you with the flu jab on Tuesday",
        "I'll break your legs of lamb down at the butchers",
    ],
)
def test_a_kindness_in_the_words_of_a_threat_is_never_hidden(text: str) -> None:
    told = judged(text, SURE)
    assert told.action == "queue" and told.urgent
    assert "P04" in failed(told)


@pytest.mark.parametrize(
    "text",
    [
        "If you win on Thursday I'll smash your face in",
        "If you get back in, I'll break your legs",
        "Win your seat back and I'll kill you Marlow",
        "If you keep your seat in Mill Ward I'll smash your face in",
        "I'm going to shoot you if you win the seat",
    ],
)
def test_a_threat_beside_an_election_waits_for_a_person_at_once(text: str) -> None:
    told = judged(text, SURE)
    assert (told.action, told.urgent) == ("queue", True)


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to break your legs tonight.",
        "I'll smash your head in you smug git",
        "I'll cave your head in with a hammer",
        "I'll stab you with my own bread knife in front of your staff",
        "I'll kill you for this",
        "I'll drown you in that pond you wasted our money on, you won't get away",
        "Hey Marlow: I'll break your legs",
        "Listen - I'll break your legs",
        "I told you I'll kill you, I mean it",
    ],
)
def test_a_plain_threat_is_hidden_as_before(text: str) -> None:
    assert judged(text, SURE).action == "hide"


@pytest.mark.parametrize(
    "text",
    [
        "Copy of the message I got today - I'm going to break your legs",
        "Copied from my phone: I will stab you Marlow",
        "Yesterday a man leaned out of a van. I'm going to stab you, he goes.",
        "I'm going to stab you, he goes, right outside the Co-op",
        "Them: I'll break your legs tonight. Us: we called 101.",
        "Them: I will kill you. Me: ok",
        "Heard it with my own ears, I'll kill you Marlow, right there in the chamber",
        "Officers, look at this: I'll stab you Marlow",
        "As a carer I get told I'll kill you and your family by a lovely old man",
        "My ex texted me I'll stab you tonight",
    ],
)
def test_a_sign_that_the_words_are_anothers_keeps_software_from_hiding(
    text: str,
) -> None:
    told = judged(text, SURE)
    assert (told.action, told.urgent) == ("queue", True)
    assert "P08" in failed(told)


@pytest.mark.parametrize("paper", ["posters", "stickers", "signs"])
def test_a_slur_on_a_poster_is_not_taken_for_the_words_of_who_protests(
    paper: str,
) -> None:
    told = judged(
        f"These <slur:religion> out of our town {paper} must come down", score(R3=0.99)
    )
    assert told.action == "queue" and "P08" in failed(told)
