"""The writer as one less for a list is heard; a flat that was found, a vote and a bin are not."""

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
        "Mark me down as one less on the waiting list by sunday haha",
        "i'll be one fewer for your homeless figures next week",
        "I'm about to be one less on your books",
        "Count me as one less name off the housing register after tonight",
        "There'll be one less pensioner for you to worry about soon. Me.",
        "One less claimant to sanction by friday, don't worry about it",
        "take me off the waiting list, won't be needing a house where i'm going",
        "tell your housing officer he wins. there'll be one less on his list by the weekend",
        "soon be one less on benefits, I'll see to that tonight",
        "I'll save you the bother, one less benefit claimant next week",
    ],
)
def test_who_will_soon_be_one_less_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Put me down as one less for the housing list next week, I've found a flat at last",
        "I'll be one less on the waiting list soon, we exchange on Friday and get the keys, bought it ourselves",
        "You'll have one less tenant next month, I've handed in my notice",
        "One less patient on your list soon, don't bother, I've switched to another surgery",
        "That's one less vote for you come Thursday, don't worry",
        "Put me down for one less bin next week",
        "One less name on the ballot soon, you'll all be glad",
        "Count me as one less customer for the market after today",
        "Put me down for the housing list next week please",
        "Take me off the housing list, won't need it now, my sister is taking us in",
        "Take my name off your mailing list for good",
        "You'll have one less to worry about next week, the hedge is cut",
        "One less on benefits soon: I start at the bakery on Monday, I'll see to that",
        "There'll be one less pensioner on that bus soon if you cut the pass, don't worry",
        "Put me down as one less on the waiting list next week, my hip is done on Monday!",
        "Cross me off the housing list, we won't need it now, my daughter built us an annexe",
        "One less mouth to feed this week as the eldest is on camp with the scouts, cheer up",
        "one less to look after from Monday, my youngest starts school, I'll be gone to the gym by 9.05",
        "Scratch my name off the waiting list for the plot, I won't need it where I'm going: Shetland",
        "One less pensioner for the bus from Monday now the 42 is cut. Me",
        "One less to house by Christmas: kitten number four goes on Sunday. I'm done",
        "Put me down as one less for the waiting list this week, the dentist took me on",
    ],
)
def test_who_leaves_a_list_for_a_home_or_gives_no_vote_is_let_be(text: str) -> None:
    assert look(text) == []
