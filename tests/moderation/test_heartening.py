"""Who is cheered on to a debate is not set on anybody, and small talk hints at nothing; a street, a home or a weapon does."""

from __future__ import annotations

import pytest

from bench.judging import Judging
from moderation.fair.heartening import heartens
from moderation.text.reading import read
from moderation.types import Context

JUDGING = Judging()


@pytest.mark.parametrize(
    "text",
    [
        "Put your studs in and get stuck into them at full council.",
        "Get stuck into them at the budget meeting, councillor.",
        "Lace up your boots and get stuck into them at scrutiny.",
        "Roll your sleeves up and get stuck in.",
        "Get in there and give them hell, we're behind you.",
        "Give 'em hell at full council tonight!",
        "Drag them kicking and screaming into the 21st century.",
        "We'll drag you kicking and screaming into this century if we have to.",
        "This council needs dragging kicking and screaming into the modern age.",
        "See you Thursday. Bring a coat.",
        "See you on Tuesday, bring your wellies.",
        "See you at the hustings. Wear something warm.",
        "See you at the count. I'll be the one smiling.",
        "See you at the polls, I'll be the one with the big grin.",
        "Don't strain yourself, will you.",
        "Don't overdo it will you.",
        "Sleep well, councillor, the rest of us are kept up by the factory.",
        "Sleep well, we're all awake because of the bin lorries at 4.",
        "Nice house you showed on the tour of the new estate, shame about the garden.",
        "Email the clerk, clerk@parish.example, she's lovely.",
        "Write to the clerk, clerk@village.example, he is very helpful.",
    ],
)
def test_a_cheer_and_small_talk_are_let_be(text: str) -> None:
    judgement = JUDGING.judge(text)
    assert judgement.action == "none", judgement.reason


@pytest.mark.parametrize(
    "text",
    [
        "Drag them kicking and screaming out of their houses.",
        "Drag her kicking and screaming into the car park.",
        "Get in there and give them hell, we know where they live.",
        "Give him hell at his house tonight.",
        "Get stuck into him outside the pub, lads.",
        "Put your boots on and get stuck into them, lads, outside the mosque.",
        "Sleep well councillor. While you can.",
        "Sleep well, councillor, it might be your last.",
        "Nice house you've got. Shame about the garden.",
        "Nice house, shame about the windows.",
        "See you Thursday. Bring a coffin.",
        "See you Thursday. Come alone.",
        "See you Thursday outside your house. Bring a coat.",
        "See you Thursday. Bring your kids.",
        "See you at the count. I'll be the one with the knife.",
        "See you at the count. I'll be the one behind you.",
        "Don't strain your neck, someone may break it.",
        "Don't hurt yourself walking home tonight.",
    ],
)
def test_with_a_home_a_street_or_a_weapon_in_it_a_person_reads_it(text: str) -> None:
    assert JUDGING.judge(text).action != "none"


@pytest.mark.parametrize(
    ("above", "cheer"),
    [
        ("", True),
        ("I speak at the budget meeting tonight.", True),
        ("Refugees have moved into the old hotel.", False),
    ],
)
def test_under_a_post_about_people_they_are_set_on(above: str, cheer: bool) -> None:
    text = "Get in there and give them hell, we're behind you."
    assert heartens(read(text), Context(post_text=above)) is cheer


@pytest.mark.parametrize(
    "text",
    [
        "Not everyone has a car, you know.",
        "Not everybody can drive, you know.",
        "not everyone has a smartphone these days",
        "Not all of us have a computer or a printer",
        "But not everyone can walk that far",
        "Not everyone is on Facebook, you know!",
        "Not everyone can afford the bus, you know.",
        "Sorry but not everyone has broadband",
    ],
)
def test_a_plain_truth_about_cars_and_computers_is_let_be(text: str) -> None:
    assert JUDGING.judge(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Not everyone has kids as pretty as yours, you know.",
        "Not everyone has a house with that many windows, you know.",
        "Not everyone gets home safe, you know.",
        "Not everyone has a car that starts every morning, you know. Check yours.",
        "Not everyone has a face like that, you know",
    ],
)
def test_a_truth_about_homes_and_faces_is_read(text: str) -> None:
    assert JUDGING.judge(text).action != "none"
