"""A place or a means that will not leave the writer's mind is heard; barriers, horns, otters and accidents there are not."""

from __future__ import annotations

import pytest

from moderation.checks.self_harm import check
from moderation.text.reading import read
from moderation.types import Context, Finding


def look(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "I can't stop thinking about the railway bridge in Otley on my way home and it's getting louder",
        "cant get the viaduct out of my head since the bailiffs came",
        "Every time i cross the flyover i think about it and it's getting harder to say no",
        "keep looking at the tablets by the bed. every night a bit longer",
        "The level crossing keeps calling me when I take the kids in and it gets stronger",
        "Thoughts of the weir are getting louder every morning",
        "I stand on the platform and it pulls me in",
        "all i think about is the rope in the shed. it won't leave me alone",
    ],
)
def test_a_thought_that_grows_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I keep thinking about the level crossing, the barrier is broken and it's getting louder",
        "Can't get that train out of my head, the horn gets louder every night",
        "I can't stop thinking about the lad who was hit at the level crossing, it won't go away",
        "Every time I drive over the bridge I think it's getting closer to falling down",
        "The sea keeps calling me back",
        "The river calls me every morning and it gets stronger, best run in the county",
        "I keep thinking about the bridge scheme and the cost keeps growing",
        "Keep going back to the canal just to look at the swans",
        "I can't stop thinking about the new library, it's getting closer",
        "The traffic on the level crossing is getting louder each day",
        "I keep looking at the tablets for schools and they are getting harder to find",
        "I can't walk past the canal without thinking of my dad since he died, he had a barge",
        "Every time I cross the bridge I wonder who built it. Each day a bit longer",
        "The cliff calls me on a Sunday, boots on, no point staying in",
        "can't get the sea out of my mind, jealous of anyone on the beach",
        "I keep staring at the river, it's so high, every day a bit closer to us",
    ],
)
def test_barriers_horns_and_outings_are_no_such_thought(text: str) -> None:
    assert look(text) == []


def test_a_comment_that_is_nothing_but_the_thought_is_heard_unless_the_post_is_about_the_place() -> (
    None
):
    for text in (
        "I keep thinking about the railway line behind ours",
        "cant stop thinking about the level crossing at Carnby when i walk the dog",
    ):
        assert [f.urgent for f in look(text)] == [True]
        works = Context(
            post_text="The level crossing and the railway line will be shut in May."
        )
        assert check(read(text), works, None, {}) == []
    assert look("I keep thinking about the pier") == []


def test_a_low_word_beside_the_thought_is_enough() -> None:
    assert look("haven't eaten since sunday, keep thinking about the train line")
    assert look("Lovely photo. I keep thinking about the train line up to Rhyl") == []
