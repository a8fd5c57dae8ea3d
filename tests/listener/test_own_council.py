"""What residents say of their council by its full name reaches comms, as what they say of "the council" does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.listener.newsroom import PAGES, newsroom

NAMED = [PAGES[0] | {"name": "Cllr Example, Tregarn Council"}, PAGES[1]]


@pytest.mark.parametrize("settings", [{"called": ["Tregarn Council"]}, {"pages": NAMED}])  # fmt: skip
def test_a_known_claim_with_the_councils_name_is_told_to_comms(
    tmp_path: Path, settings: dict[str, object]
) -> None:
    with newsroom(tmp_path / "data", **settings) as room:
        for number in range(30):
            room.say(
                f"Tregarn Council is closing all its libraries next month. {number}"
            )
        assert room.open()["key"] == "claim:CLM-014" and room.open()["level"] == "HIGH"


def test_a_new_claim_with_the_councils_name_spreads(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", called=["Tregarn Council"]) as room:
        for _ in range(8):
            room.say("Tregarn Council has sold the town hall for £1")
        room.tick(minutes=1)
        assert room.open()["key"].startswith("spread:")
