"""Who says that nothing is wrong with what the claim calls unsafe puts it right, though both say "no"; who doubts it does not."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

TAP = Claim("TAP", "The tap water in Marlhaven is not safe to drink", paraphrases=("Marlhaven water is contaminated",), verdict="false", claim_cy="Nid yw dŵr tap Marlhaven yn ddiogel i'w yfed")  # fmt: skip
BRIDGE = Claim("BRIDGE", "The footbridge at Ostwell station is dangerous", verdict="false")  # fmt: skip
LAKE = Claim("LAKE", "Children should not swim in Dunmere lake, it is polluted", verdict="false")  # fmt: skip
ALL = (TAP, BRIDGE, LAKE)


@pytest.mark.parametrize(
    "text",
    [
        "Marlhaven Water say there's nothing wrong with the tap water in Marlhaven",
        "The tap water in Marlhaven is fine",
        "The tap water in Marlhaven passed every test",
        "There is no problem with the tap water in Marlhaven",
        "Experts say there's nothing wrong with the tap water in Marlhaven",
        "No danger at all from the tap water in Marlhaven",
        "Marlhaven tap water has been given the all clear",
        "Tests on the tap water in Marlhaven came back negative",
        "There isn’t anything wrong with the tap water in Marlhaven",
        "There was no contamination in the tap water in Marlhaven",
        "There is nothing wrong with the footbridge at Ostwell station",
        "The footbridge at Ostwell station is perfectly safe",
        "The footbridge at Ostwell station passed its inspection",
    ],
)
def test_who_says_that_all_is_well_puts_it_right(text: str) -> None:
    assert match(text, ALL).stance == "denies"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The tap water in Marlhaven is unsafe to drink", TAP),
        ("The tap water in Marlhaven was fine until last week, now it is not safe to drink", TAP),
        ("There is something wrong with the tap water in Marlhaven, it is not safe to drink", TAP),
        ("Marlhaven tap water is contaminated, the bottled water is fine", TAP),
        ("Don't drink the tap water in Marlhaven, it's contaminated, bottled is fine", TAP),
        ("The tap water in Marlhaven is not safe to drink, no doubt about it", TAP),
        ("The council pretends there is nothing wrong with the tap water in Marlhaven, it's contaminated", TAP),
        ("The footbridge at Ostwell station is dangerous, there's no concern for our kids", BRIDGE),
    ],
)  # fmt: skip
def test_who_says_that_it_is_unsafe_repeats_it(text: str, claim: Claim) -> None:
    assert match(text, ALL).claim_id == claim.claim_id


@pytest.mark.parametrize(
    "text",
    [
        "The tap water in Marlhaven is not fine",
        "Is there nothing wrong with the tap water in Marlhaven?",
        "The tap water in Marlhaven failed every test",
        "It is clear the tap water in Marlhaven makes people poorly",
        "The bottled water in Marlhaven is fine",
        "I hope the tap water in Marlhaven is fine",
        "They say there's nothing wrong with the tap water in Marlhaven but it's brown",
        "The council pretends there is nothing wrong with the tap water in Marlhaven",
    ],
)
def test_who_doubts_it_hopes_or_speaks_of_other_water_puts_nothing_right(text: str) -> None:  # fmt: skip
    assert match(text, ALL).stance != "denies"
