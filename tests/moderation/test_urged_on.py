"""Below somebody's wish to die "do it" urges them on, and below a wish of harm "so do I" is another; elsewhere both are nothing."""

import pytest

from tests.moderation.judging import CERTAIN, judged

DESPAIR = (
    "I'm going to jump off the bridge tonight",
    "I want to kill myself.",
    "I don't want to live any more, I'm going to end it tonight",
)
URGED = (
    "Just do it already",
    "Jump!!",
    "Go on then, do it",
    "Get it over with, nobody will miss you",
    "Do us all a favour and jump",
    "Hurry up and do it",
    "What are you waiting for? Jump.",
    "Nobody cares, go ahead",
    "Good riddance",
    "I'll hold your coat",
    "Don't let us stop you",
    "Make sure you do it right this time",
    "Everyone would be better off without you",
)
KIND = (
    "Don't do it, mate",
    "Please don't jump, ring 999",
    "I felt the same once. Ring 116 123, they listen.",
    "Do it? No. Talk to me first.",
    "Go and see somebody tonight, please",
    "Someone will care. I do.",
    "No one will care less for you because you ask for help",
    "Jump in a taxi and come round to mine",
    "Hold on. You would be missed.",
    "Get on the phone to the crisis team, I'll hold your hand",
)


@pytest.mark.parametrize("above", DESPAIR)
@pytest.mark.parametrize("text", URGED)
def test_who_urges_somebody_to_die_is_seen_at_once_and_never_hidden(
    above: str, text: str
) -> None:
    found = judged(text, parent_text=above)
    assert (found.action, found.urgent, found.rule) == ("queue", True, "R2")
    assert found.subcode == "R2c"
    assert judged(text, CERTAIN, parent_text=above).action == "queue"


@pytest.mark.parametrize("text", KIND)
def test_who_holds_somebody_back_urges_nothing(text: str) -> None:
    for above in DESPAIR:
        assert not [
            f for f in judged(text, parent_text=above).findings if f.rule == "R2"
        ]


@pytest.mark.parametrize("text", ["Do it", "Go ahead", "Get on with it then", "Jump", "No one will care"])  # fmt: skip
@pytest.mark.parametrize(
    "above",
    [
        "I'm going to stand for the council",
        "I'm going to run the marathon",
        "I'm going to jump off the bridge tonight for charity, sponsor me!",
        "I want to kill myself. Should I ring the Samaritans?",
        "I'm going to end it all tonight. Can anyone talk to me?",
        "I'm thinking of reporting this to the ombudsman",
        "We are going to jump in the sea on New Year's Day",
        "I don't want to live in this street any more, I'm going to sell up",
        "I'm going to give up my seat in May",
        "It would be political suicide to vote for this",
    ],
)
def test_the_same_words_elsewhere_urge_nobody_to_die(above: str, text: str) -> None:
    assert judged(text, parent_text=above).findings == ()


WANTED = (
    "I want to see that councillor hanged",
    "I want to see her hanged",
    "I want to break her legs.",
    "I'd love to punch him",
    "I would happily break his legs",
)


@pytest.mark.parametrize("above", WANTED)
def test_who_agrees_with_harm_that_somebody_wants_reaches_a_person(above: str) -> None:
    for text in ("So do I", "Me too mate", "Same", "Agreed", "👍"):
        found = judged(text, parent_text=above)
        assert (found.action, found.urgent, found.subcode) == ("queue", False, "R2c")
    for text in ("Count me in", "Me too, when and where?", "Agreed, I'm in", "Same. When?", "I'll hold him down"):  # fmt: skip
        found = judged(text, parent_text=above)
        assert (found.action, found.urgent, found.subcode) == ("queue", True, "R2e")


@pytest.mark.parametrize("text", ["So do I", "Count me in", "Me too, when and where?", "Agreed"])  # fmt: skip
@pytest.mark.parametrize(
    "above",
    [
        "I want to see the bridge mended",
        "I want to see him shot down in the debate",
        "I want to see that councillor hung out to dry",
        "I want to smash them at the election",
        "I'd love to see you beaten in May",
        "I could kill the builders",
        "I'd love to punch him lol",
        "I want to thrash them in the cup on Saturday",
        "I would never want to break her legs",
        "I want to murder a curry",
    ],
)
def test_who_agrees_with_anything_else_agrees_with_no_harm(
    above: str, text: str
) -> None:
    assert judged(text, parent_text=above).findings == ()
