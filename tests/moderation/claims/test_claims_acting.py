"""Our own council by its bare name: where it acts, pays, fines or employs it is "the council"; elsewhere the name is a place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.claims.match import match
from moderation.claims.wording.acting import acting
from moderation.claims.wording.ours import CouncilName
from moderation.types import Claim

VALLEY = (CouncilName("Fennick Valley"),)
CLAIMS = (
    Claim("LIGHTS", "Fennick Valley Council is turning off all street lights after 11 pm.", verdict="false"),
    Claim("CHIEF", "The chief executive of Fennick Valley Council is paid £310,000 a year.", verdict="false"),
    Claim("GRANT", "Fennick Valley Council is giving every household a £300 energy grant.", verdict="false"),
    Claim("BROKE", "Fennick Valley Council has been declared bankrupt.", verdict="false"),
    Claim("FLAGS", "Fennick Valley Council is fining people £500 for flying a flag from their house.", verdict="false"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("After eleven at night Fennick Valley is switching off every street light.", "LIGHTS"),
        ("Fennick Valley's chief exec is on £310,000 a year.", "CHIEF"),
        ("Each household gets a three hundred pound grant from Fennick Valley for their energy.", "GRANT"),
        ("My accountant says Fennick Valley has been declared bankrupt.", "BROKE"),
        ("If you fly a flag from your house Fennick Valley will fine you £500.", "FLAGS"),
    ],
)  # fmt: skip
def test_who_repeats_a_claim_may_leave_out_the_word_council(
    text: str, claim_id: str
) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id == claim_id
    assert found.sentence == text


@pytest.mark.parametrize(
    "text",
    [
        "Fennick Valley is lovely in spring",
        "People from Fennick Valley have lost out",
        "In Fennick Valley they are building again",
        "The bridge at Stoke Fennick will be closed",
        "Two men from Fennick will be in court",
    ],
)
def test_a_place_stays_a_place(text: str) -> None:
    assert acting(text, VALLEY) == text


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("a grand fine off fennick for one yoghurt pot", "a grand fine off council for one yoghurt pot"),
        ("Why Fennick are closing it", "Why council are closing it"),
        ("the Fennick Valley housing list", "the council        housing list"),
    ],
)  # fmt: skip
def test_a_nickname_and_what_a_council_runs_are_heard(text: str, heard: str) -> None:
    assert acting(text, VALLEY) == heard


@given(st.lists(st.sampled_from(["Fennick", "Valley", "'s", "has", "will", "fine", "by", "from", "off", "closing", "bins", ",", ".", "Stoke", "the", "council", "you"]), max_size=14))  # fmt: skip
def test_what_is_read_is_as_long_as_what_was_written(words: list[str]) -> None:
    text = " ".join(words)
    assert len(acting(text, VALLEY)) == len(text)
