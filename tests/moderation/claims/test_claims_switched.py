"""On beside off, out beside in, and open again beside closed are no repeats; off, in and closed in other words stay."""

from __future__ import annotations

import pytest

from moderation.claims.another_thing.switched import reopens, switched
from moderation.claims.match import match
from moderation.types import Claim

PUMPS = Claim("PUMPS", "The flood pumps at Brook Lane have been switched off to save money", paraphrases=("they turned the Brook Lane pumps off", "Brook Lane flood pumps are off to save electricity"), verdict="false")  # fmt: skip
LIGHTS = Claim("LIGHTS", "The council has switched off the street lights in Fernhollow at night", verdict="false")  # fmt: skip
WATER = Claim("WATER", "The council is putting fluoride in the water in Fernhollow", verdict="false")  # fmt: skip
POOL = Claim("POOL", "The council is closing Millbrook swimming pool in January", verdict="false")  # fmt: skip
CLAIMS = (PUMPS, LIGHTS, WATER, POOL)


@pytest.mark.parametrize(
    "text",
    [
        "The flood pumps at Brook Lane have been switched on",
        "The pumps at Brook Lane are on",
        "They turned the Brook Lane pumps on",
        "They switched the Brook Lane pumps back on",
        "The flood pumps at Brook Lane are running",
        "The council has switched on the street lights in Fernhollow",
        "The council switched the street lights in Fernhollow on at night",
        "The street lights in Fernhollow are on at night",
        "The council is taking fluoride out of the water in Fernhollow",
        "The council is removing fluoride from the water in Fernhollow",
        "Fluoride is being taken out of the water in Fernhollow",
        "Millbrook pool reopens in January",
        "Millbrook swimming pool is reopening in January",
    ],
)
def test_on_beside_off_and_out_beside_in_are_no_repeats(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.stance in ("denies", "other"), found


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Brook Lane flood pumps are off", "PUMPS"),
        ("They turned the pumps off at Brook Lane", "PUMPS"),
        ("The flood pumps at Brook Lane have been switched off to save money", "PUMPS"),
        ("The street lights in Fernhollow are off at night", "LIGHTS"),
        ("The council has turned the street lights off in Fernhollow", "LIGHTS"),
        ("The street lights on our road in Fernhollow have been switched off at night", "LIGHTS"),
        ("The street lights in Fernhollow have been switched off on all roads at night", "LIGHTS"),
        ("They put fluoride in our water in Fernhollow", "WATER"),
        ("They are taking the mickey, putting fluoride in the water in Fernhollow", "WATER"),
        ("Millbrook pool closes in January and reopens in March", "POOL"),
        ("Millbrook pool shuts in January, nobody knows when it will reopen", "POOL"),
    ],
)  # fmt: skip
def test_off_and_in_and_closed_in_other_words_are_repeats(
    text: str, claim_id: str
) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id == claim_id, found


def test_a_way_is_told_only_of_what_is_switched_or_put() -> None:
    assert switched("The CCTV cameras are off", "The cameras are on again")
    assert not switched("The CCTV cameras are off", "The cameras are on Mill Lane")
    assert not switched("They put bins in the park", "They took the swings out of the park")  # fmt: skip
    assert not switched("They put council tax up in May", "They took tax out of my pay")
    assert reopens("The hall closes", "The hall reopens")
    assert not reopens("The hall closes", "The hall will never reopen")
