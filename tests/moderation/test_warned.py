"""Who warns of what a closed fire station leads to threatens nobody: a person reads it, and software does not hide it."""

import pytest

from tests.moderation.judging import CERTAIN, judged

WARNINGS = [
    "Your house will burn down if they close our fire station.",
    "If they close the fire station your house will burn down before they arrive.",
    "Close the fire station and your house will burn down, it's that simple.",
    "Vote for the cuts and your house will burn down while you wait for an engine from Newport.",
    "Cut the fire service and your kids will burn.",
    "Axe the retained crew and your family will burn.",
    "Your home will be burned down before the ambulance or the fire brigade comes, now that you closed both.",
    "Shut the youth club and your windows will be put through, that's what bored kids do.",
    "Your shed will be burned down by those kids, they did mine. When will you act?",
    "Your tyres will be slashed next by the vandals on Mill Lane. Where are the police?",
]
THREATS = [
    "Your house will burn down tonight.",
    "Close the library and your house will burn down, I'll see to it.",
    "Close the library and your house will burn down.",
    "Close the fire station and your house will burn down, I promise you.",
    "Close the fire station and your house will burn down. We'll bring the petrol.",
    "Close the fire station and your windows will be put through.",
    "Close the fire station and I will burn your house down.",
    "Vote for the cuts and your windows will be put through.",
    "Your windows will be put through, our kids will do it.",
    "Your kids will burn.",
    "Shut the youth club and your house will be burned down. My lads know the way.",
]


@pytest.mark.parametrize("text", WARNINGS)
def test_a_warning_of_cuts_or_of_others_is_not_hidden(text: str) -> None:
    found = judged(text, CERTAIN)
    assert found.action == "queue", (found.action, found.reason)


@pytest.mark.parametrize("text", THREATS)
def test_who_promises_harm_beside_a_cut_is_hidden(text: str) -> None:
    found = judged(text, CERTAIN)
    assert (found.action, found.rule, found.urgent) == ("hide", "R2", True)
