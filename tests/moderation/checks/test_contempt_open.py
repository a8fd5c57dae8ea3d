"""What is done to a group, or is theirs, may be hated out loud; hate of the group itself goes to a person."""

from __future__ import annotations

import pytest

from moderation.checks.contempt import check
from moderation.text.reading import read
from moderation.types import Context, Finding


def _seen(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "I hate old people's homes being shut to save a few quid",
        "I can't stand young people being blamed for every bit of litter",
        "I'm sick of pensioners being told to go online for a bus pass",
        "what do you expect from teenagers with no youth club",
        "What can we expect of teenagers when you cut every youth worker",
        "Typical man, my husband, he forgot the brown bin again",
        "Only women can be that organised, the WI fete was a triumph",
        "No women allowed in the club till 1982, look at the photos on the stairs",
        "Go back to where you came from, a man shouted at my neighbour",
    ],
)
def test_what_is_done_to_a_group_and_what_was_once_so_is_let_be(text: str) -> None:
    assert _seen(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I hate muslims and everything about them",
        "I hate old people",
        "I can't stand immigrants coming here",
        "I'm sick of gypsies being given everything",
        "I despise muslims' filth on our streets",
        "What do you expect from travellers",
        "what do you expect from muslims when they hate us",
        "Typical immigrant, always moaning",
        "Only women can be that stupid",
        "No women allowed in this club",
        "Immigrants should be sent home",
        "Go back to where you came from",
        "go back where you come from, I told him",
    ],
)
def test_hate_of_the_group_itself_goes_to_a_person(text: str) -> None:
    assert [each.check for each in _seen(text)] == ["contempt"]
