"""What is to be told of the cause when the writer is gone is heard; a message for the week away is not."""

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
        "When I'm dead tell the papers it was the bailiffs",
        "once im gone let my family know it was the sanctions that did it",
        "After I'm gone please make sure people know it was the mould and your letters",
        "If anybody asks when i'm no longer here, it was the council tax",
        "Tell my sister it was the debts when I'm gone",
        "Keep this for when I'm gone. It was your department that pushed me",
        "If I'm found, it was the letters. Make sure they hear that",
        "after I'm dead I want the paper to say it was the housing office",
        "Once they bury me ask them why nobody rang back",
        "Give this to the coroner. The eviction, that's why.",
        "you can read it out at my funeral, it was your housing team",
    ],
)
def test_who_says_what_it_was_for_when_they_are_gone_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "When I'm gone next week tell the carer it was the boiler that tripped",
        "Once I've gone tell the council it was the noise that drove me out of town",
        "After I have gone to all that trouble it was the council that lost the form",
        "When I'm gone my children will pay the debts you ran up",
        "When the mayor is gone tell them it was the bills that finished him",
        "When I'm gone tell them it was a good village to live in",
        "When I'm gone tell them it was Dave who ate the biscuits",
        "They will be reading this plan out at my funeral by the time it is built",
        "Show this to the coroner's officer, please",
        "The coroner said it was the damp, read it out at your meeting",
        "When I'm gone my kids will pay it all back. It was the council that ran it up",
        "When I'm dead tell them it was the council who closed the baths",
        "I'm 82, I won't be here to see it. It was the council that promised the bypass",
        "If I'm found to be wrong I'll say so. It was the council that gave the figure",
        "When I retire tell them it was the bills",
        "Play it at my funeral, I love that song, it was our first dance",
        "Play this at my funeral! That's why I love this choir. It was magic",
        "Save those for my funeral, the sandwiches were amazing. Because of you the day was made",
        "Pass it on when I'm gone, this old photo. It was the council offices in 1930",
        "When I'm no longer here tell our great grandchildren why. Plant the oaks now",
        "When I'm gone, tell them it was the noise, said Grandad",
        "Once I'm gone say it was the noise that finished me, my husband's line for his gravestone",
    ],
)
def test_who_is_away_or_leaves_a_seat_leaves_no_such_word(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "When I'm gone tell my kids I loved them and it was the debt letters",
        "Keep my photos for when I'm gone. It was your department that pushed me",
        "My mum's saying I'm a burden. when I'm gone tell her it was the sanctions",
    ],
)
def test_love_and_photographs_beside_it_make_it_no_less(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]
