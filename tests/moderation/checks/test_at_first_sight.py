"""What a list of comments by a stranger showed: each with a fair twin that stays as it is."""

from __future__ import annotations

from functools import cache

import pytest

from bench.judging import Judging
from moderation.types import Judgement

REACH = [
    "Didn't listen to the budget, too busy imagining you on your knees",
    "Can't stop picturing her in her stockings at the budget meeting",
    "I hope the next heart attack finishes the job, Councillor",
    "Let's hope the second stroke kills him off",
    "Jews run this council, follow the money",
    "It was a nice white village before you lot let them in",
    "Lesbians just need a good man",
    "Wouldn't mind bending her over the planning table",
    "I was rock hard all through your maiden speech",
]
STILL = [
    "You old git, get out of our town",
    "Congratulations you old crone, ruined the town",
    "Nobody will ever miss you or love you, you old codger",
]
FAIR = [
    "I keep imagining you on your knees scrubbing those steps, and thank you for it",
    "I picture him bent over a spreadsheet at midnight and feel for him",
    "I hope the next scan gets you good news, Councillor",
    "I hope the next contractor finishes the job",
    "Officers run this council, the members just nod",
    "Happy birthday you old git!!",
    "It was a lovely white village in Spain, all whitewash and geraniums",
    "Lesbians just need a fair hearing like everybody else",
    "I'd bend over backwards for that library",
    "It was rock hard ground so we couldn't plant the bulbs",
    "Congratulations on sixty years wed, you old codger",
]


@cache
def house() -> Judging:
    return Judging()


def judged(text: str) -> Judgement:
    """By the shipped rules and the shipped scorer."""
    return house().judge(text)


@pytest.mark.parametrize("text", REACH)
def test_what_is_said_of_somebody_in_these_ways_reaches_a_person(text: str) -> None:
    assert judged(text).action in ("queue", "hide")


@pytest.mark.parametrize("text", FAIR)
def test_what_only_sounds_like_it_is_left_alone(text: str) -> None:
    assert judged(text).action == "none"


@pytest.mark.parametrize("text", STILL)
def test_age_is_not_teased_among_friends_where_nothing_good_is_wished(
    text: str,
) -> None:
    assert judged(text).action == "queue"
