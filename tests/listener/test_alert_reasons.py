"""Why a posture is proposed: the reason is true, and nobody publishes against what one person said."""

from __future__ import annotations

from pathlib import Path

import pytest

from listener.claims.postures import Facts, propose
from moderation.claims.spread.bursts import LEAST_ACCOUNTS
from moderation.types import Claim
from tests.listener.newsroom import CLAIM, SAID, newsroom, words

WRITTEN = Claim(
    "CLM-1", "x", verdict="false", correct_statement="No.", source_url="https://council.example", impact=5, topic="services"
)  # fmt: skip


def test_what_one_person_said_is_grave_by_its_impact_and_does_not_spread(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data", claims=[CLAIM | {"impact": 5}]) as room:
        room.say()
        assert room.open()["level"] == "HIGH"
        room.tick(minutes=1)
        said = words(room.mails()[0])
        assert "1 time by 1 account" in said and "it spreads" not in said
        assert "Proposed: prepare lines, because it is about services, with an impact of 5 of 5, though only 1 account has said it lately" in said  # fmt: skip
        assert "publish_correction" not in said
        for number in range(LEAST_ACCOUNTS - 1):
            room.say(f"{SAID} Really, number {number}.")
        row = room.open()
        assert row["proposed"] == "publish_correction"
        assert "it spreads" in row["proposed_why"]


def test_one_account_that_says_it_often_is_one_account(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", claims=[CLAIM | {"impact": 5}]) as room:
        for number in range(5):
            room.say(f"{SAID} Number {number}.", by="Marlow Teasel")
        assert room.open()["proposed"] == "prepare_lines"


@pytest.mark.parametrize("claim", [WRITTEN, None])
@pytest.mark.parametrize("level", ["NONE", "LOW", "MEDIUM", "HIGH"])
@pytest.mark.parametrize("accounts", range(LEAST_ACCOUNTS))
def test_nothing_spreads_that_few_accounts_said(
    claim: Claim | None, level: str, accounts: int
) -> None:
    posture, why = propose(Facts(level, claim, accounts=accounts, repeats=9))
    assert posture != "publish_correction" and "it spreads" not in why


def test_the_press_that_has_it_is_reason_to_publish() -> None:
    posture, why = propose(Facts("HIGH", WRITTEN, press=True, accounts=1))
    assert posture == "publish_correction" and why.startswith("the press has it")
