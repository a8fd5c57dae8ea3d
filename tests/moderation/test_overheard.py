"""A threat that is only told of reaches a person where somebody may yet be hurt (policy 13, case 7)."""

from __future__ import annotations

import pytest

from bench.judging import Judging
from tests.moderation.judging import CERTAIN, judged

JUDGING = Judging()


@pytest.mark.parametrize(
    "text",
    [
        "A man at the bus stop said he will shoot Cllr Marlow on Friday",
        "A man in the queue said he is going to stab the next councillor he sees",
        "Heard a bloke in the Swan say he's going to stab the mayor",
        'I heard a man say "I am going to kill Cllr Evans on Friday"',
        'Overheard in the pub: "I will burn her house down on Friday"',
        'This was in my inbox: "I\'m going to stab you". Can the police be told?',
        'This came in the post: "We will burn your house". Should I tell the police?',
        'I found a note on my windscreen saying "you are dead". Who do I call?',
        '"I will kill you" he told the librarian. Please report him.',
        'He said "I\'m bringing a bomb to the council meeting on Monday".',
        'Someone wrote "I am going to shoot the councillor" on the wall.',
        'My neighbour shouted "I will kill you and your kids" at our councillor.',
    ],
)
def test_who_tells_of_a_threat_to_come_calls_a_person_at_once(text: str) -> None:
    told = JUDGING.judge(text)
    assert (told.action, told.urgent) == ("queue", True)


@pytest.mark.parametrize(
    "text",
    [
        "Someone in the pub said they'd kill for a decent bus service",
        "My uncle says he'll murder a curry after the meeting",
        "Heard someone say they're going to batter the fish fresh on Friday",
        "Heard a lad say he's going to smash his GCSEs",
        "Somebody said he is going to kill the deal",
        "My neighbour says he'll kill the weeds on the verge himself",
        'Overheard in the pub: "they should sack the lot"',
        "Someone said they will hang the new sign on Friday",
        "Heard a councillor say they're going to cut the youth service",
        "This came in the post: my council tax bill. Killing me.",
        'My neighbour got eighteen weeks for sending "I will slit your throat" to the MP. Think before you type, folks.',
        'Saying "I\'ll break your legs" to a bus driver is not banter.',
        'The man who wrote "I will kill you" to the mayor was jailed last year.',
    ],
)
def test_talk_and_old_news_are_left_alone(text: str) -> None:
    assert JUDGING.judge(text).action == "none"


@pytest.mark.parametrize("where", ["on the news", "in the park you closed"])
def test_a_threat_of_the_writers_own_is_none_that_somebody_got(where: str) -> None:
    told = judged(f"It was {where} - I'll burn your house down tonight", CERTAIN)
    assert told.urgent and not told.needs
