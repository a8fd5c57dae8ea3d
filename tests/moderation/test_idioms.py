"""A figure of speech is no farewell and no fire; with life, pain or smoke in it, it is heard as before."""

import pytest

from moderation.checks.signs import check as signs
from moderation.text.reading import read
from moderation.types import SIGNS, Context, Score
from tests.moderation.judging import judged

FIGURES = [
    "I'd rather shoot myself in the foot than vote for you lot again.",
    "I'd rather shoot myself than sit through another planning meeting.",
    "I'd rather hang myself than vote Labour.",
    "I'd rather stick pins in my eyes than vote for you again.",
    "I would sooner drown myself than read another consultation.",
    "You've shot yourselves there. I'd only be shooting myself in the foot.",
    "The pub is on fire tonight, brilliant band.",
    "The hall is on fire tonight! What a gig, best atmosphere in years.",
]
MEANT = [
    "I'd rather kill myself than live another day.",
    "I'd rather shoot myself than go back to him.",
    "I'd rather hang myself than spend another night in that flat.",
    "I'd rather kill myself than sit through another meeting about my kids.",
    "I'd rather drown myself than face it alone.",
    "I'm going to shoot myself.",
    "I'll shoot myself in the foot and then in the head.",
    "Tonight I'll hang myself. I'd rather that than vote.",
]
FIRES = [
    "The pub is on fire.",
    "The pub is on fire tonight, call 999.",
    "The pub is on fire, the brilliant band are still inside.",
    "The hall is on fire, what a night, smoke everywhere.",
]


def _need(text: str) -> list[str]:
    return [each.rule for each in judged(text).needs]


@pytest.mark.parametrize("text", FIGURES)
def test_a_figure_of_speech_needs_nobody(text: str) -> None:
    assert _need(text) == []


@pytest.mark.parametrize("text", MEANT)
def test_who_means_it_is_heard(text: str) -> None:
    assert "N2" in _need(text)


@pytest.mark.parametrize("text", FIRES)
def test_a_fire_is_a_fire(text: str) -> None:
    assert "N1" in _need(text)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("I'm done with this page. Goodbye.", False),
        ("I am finished with your council. Bye.", False),
        ("I'm done. Goodbye.", True),
        ("I'm done with it all. Goodbye.", True),
        ("I'm done with this page. Goodbye everyone, I'm sorry.", True),
        ("I'm done with this page and with life. Goodbye.", True),
    ],
)
def test_a_page_is_left_and_nothing_more(text: str, seen: bool) -> None:
    scored = Score(
        **dict.fromkeys(
            ("toxicity", "severe_toxicity", "obscene", "threat", "insult", "identity_attack"), 0.0
        ),
        engine="by hand",
        signs=tuple(0.9 if each == "self_harm" else 0.01 for each in SIGNS),
    )  # fmt: skip
    found = signs(
        read(text), Context(), scored, {"labels": ["self_harm"], "queue": 0.65, "urgent": 0.65}
    )  # fmt: skip
    assert bool(found) is seen
