"""Who looks tired and is to rest, or is no fool, is spoken of kindly; with a resignation or an insult beside it, not."""

from __future__ import annotations

import pytest

from bench.judging import Judging
from moderation.fair.concern import speaks_kindly
from moderation.text.reading import read

JUDGING = Judging()


@pytest.mark.parametrize(
    "text",
    [
        "You look knackered, get some rest.",
        "No offence, but you look knackered. Take a break, we'd rather have you well.",
        "You look exhausted, put your feet up this weekend.",
        "She looks worn out, she needs a holiday.",
        "You're run ragged, look after yourself.",
        "He's no fool, that finance officer.",
        "She's nobody's fool, our clerk.",
        "Cllr Sample is no pushover.",
    ],
)
def test_kind_words_are_let_be(text: str) -> None:
    assert speaks_kindly(read(text))
    judgement = JUDGING.judge(text)
    assert judgement.action == "none", judgement.reason


@pytest.mark.parametrize(
    "text",
    [
        "You look knackered, take a permanent break.",
        "You look knackered, you fat old cow, get some rest.",
        "You look exhausted, get some rest and resign.",
        "You look tired. Get some sleep while you can.",
        "You look like a tramp.",
        "He's no fool, he's a crook.",
        "He's no fool, just a thick idiot.",
        "She's no angel.",
    ],
)
def test_with_a_sneer_beside_them_they_are_none(text: str) -> None:
    assert not speaks_kindly(read(text))


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        ("You look like my uncle Terry in that hat.", False),
        ("You look like my nan naked.", True),
        ("(it's a Micra, love, it's worth less than your key)", False),
        ("Darling, it's called democracy.", True),
        ("Sweetheart, politics isn't for you.", True),
    ],
)
def test_an_uncle_and_a_love_are_heard_by_what_follows(text: str, waits: bool) -> None:
    assert (JUDGING.judge(text).action != "none") is waits
