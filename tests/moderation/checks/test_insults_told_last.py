"""An insult whose person is named last, "useless lump, that's all you are", is one; of a thing it is fair."""

from __future__ import annotations

import pytest

from tests.moderation.judging import judged

OF_A_PERSON = [
    "Fat useless lump, that's all you are",
    "Useless lump, that's what you are",
    "A fat useless lump is what you are",
    "Dozy old bat that's all she is",
    "Waste of space, that's all you are",
    "Spineless jellyfish, the lot of you, that's all you are",
    "Pathetic little worm, that's all you'll ever be",
    "Coward, that's what you are",
    "Clown, thats what he is",
]
OF_A_THING_OR_FAIR = [
    "Useless lump of a bus shelter, that's all it is",
    "Ugly great lump of concrete, that's what it is",
    "Waste of money, that's all it is",
    "Useless excuse for a plan, that's what this is",
    "A rubber stamp for the leader, that's all you are",
    "Lobby fodder, that's all you are",
    "A name on a ballot paper, that's all you are to us",
    "A politician, that's all you are",
    "Failure of a council, that's what you are",
    "A public servant, that's what you are, so serve",
    "A star is what you are",
    "He said useless lump, that's all I am to him",
]


@pytest.mark.parametrize("text", OF_A_PERSON)
def test_an_insult_whose_person_comes_last_goes_to_a_person(text: str) -> None:
    judgement = judged(text)
    assert (judgement.action, judgement.rule in ("R1", "R2")) == ("queue", True)


@pytest.mark.parametrize("text", OF_A_THING_OR_FAIR)
def test_a_thing_or_fair_criticism_told_so_is_left_alone(text: str) -> None:
    assert judged(text).action == "none"
