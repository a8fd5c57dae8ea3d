"""A deed first and its doer last goes to a person; a broken promise, a fine in the post and a mayor who is asked for help do not."""

from __future__ import annotations

import pytest

from moderation.checks.libel import check
from moderation.text.reading import read
from moderation.types import Context


@pytest.mark.parametrize(
    "text",
    [
        "Drink driver. Killed a lad in 2009 and got his mate in the police to lose the paperwork. Gordon Sample, our mayor everybody 👏👏",
        "Wife beater. Put her in hospital in 2014, paid the cop to lose the statement. Alan Example, our deputy leader ladies and gents",
        "Hit and run driver. Left a woman dying on the road and his pal in the force binned the file. Phil Placeholder, councillor, everyone",
        "Drunk at the wheel, lad dead, blood test lost by his golf buddy in the cops. Mayor Sample 👏",
        "Ran over a toddler in 2011, his mason mates made the case disappear. Give it up for our new mayor Roy Example",
        "Rapist. Meet your new councillor Derek Example",
        "our mayor Gordon Sample killed a cyclist drunk and had the evidence vanish. clap for him",
        "Gordon Example knocked down a girl when he was drunk and the chief constable covered it up",
        "Gordon Sample ran over someone and got his mate to lose the breath test",
    ],
)
def test_a_deed_whose_doer_is_unveiled_is_seen(text: str) -> None:
    assert check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "Gordon Sample our mayor everybody, what a speech 👏👏",
        "A drink driver killed my son in 2009 and the police lost the paperwork. Please help us, Mayor Sample",
        "Drunk driver. Smashed my wall last night. Mayor Sample, can you get us bollards?",
        "Thief. Someone nicked my bike outside the library. Cllr Sample",
        "Killed the high street, lost the paperwork for the grant. Gordon Sample, our mayor everybody",
        "Coward. Killed off the youth club in 2019 and got his mates to vote for it. Gordon Sample, our mayor everybody 👏",
        "Left a lad in charge of the gritters and lost the depot keys. Gordon Sample, our mayor everybody",
        "The mayor killed someone's dream of a skate park",
        "Our mayor hit a cyclist with a snowball at the fair, hilarious",
        "Drink driver. Killed a lad in 2009. The court gave him six years. Cllr Sample helped the family",
        "Rapist. That is what they called him in the play. Ken Sample, deputy mayor",
    ],
)
def test_a_broken_promise_and_a_call_for_help_are_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []


def test_the_paperwork_is_no_newspaper() -> None:
    """A conviction is news where a paper tells it, and none where the paperwork is lost."""
    text = "Keith Example was convicted of fraud and nobody can find the {}."
    assert check(read(text.format("paperwork")), Context(), None, {})
    assert check(read(text.format("paper")), Context(), None, {}) == []
