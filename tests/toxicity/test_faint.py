"""A sentence that only sounds of menace where nothing around it does wakes nobody, and is still read."""

import pytest

from moderation.toxicity.embedded import load
from moderation.toxicity.undisguised import score_undisguised

SCORER = load()
URGENT, QUEUE = 0.85, 0.80  # of the rules file, for intimidation
CALM = [
    "The new console was announced on Tuesday and the article needs a section on it. Sales begin in November in thirteen countries. It learns what you like and what you don't. The price of the box has not been announced, and the old model stays on sale.",
    "A page on the console may be warranted. It learns what you like and what you don't. Every box comes with a camera and two controllers. The article should name the sales figures and the dates of each release, with a source for each.",
]  # fmt: skip
GRAVE = [
    "I know what time your lights go out.",
    "I know people who know where you live.",
    "Tell your officer we've seen his kids' names on his mug.",
]


@pytest.mark.parametrize("text", CALM)
def test_one_odd_sentence_in_calm_talk_waits_its_turn(text: str) -> None:
    assert QUEUE <= score_undisguised(SCORER, text).of("intimidation") < URGENT


@pytest.mark.parametrize("said", GRAVE)
def test_a_menace_among_thanks_stays_urgent(said: str) -> None:
    text = f"Thank you for the bins. {said} Kind regards from all of us."
    assert score_undisguised(SCORER, text).of("intimidation") >= URGENT
