"""A comment that repeated a claim and is edited so that it asks or denies is noted as that, and the alert grows by it no more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.minutes.verify import verify
from listener.store.incidents import spread
from tests.listener.newsroom import ASKED, DENIED, SAID, Newsroom, newsroom

MINE = {"comment_id": "facebook:77", "native_id": "77", "by": "Marlow"}


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data") as opened:
        yield opened


@pytest.mark.parametrize(
    ("edited", "event"), [(ASKED, "claim_asked"), (DENIED, "claim_denied")]
)
def test_what_takes_a_claim_back_by_an_edit_is_flagged_no_second_time(
    room: Newsroom, edited: str, event: str
) -> None:
    room.say(SAID, **MINE)
    room.tick(hours=24)
    before = room.open()
    assert before["told_level"] == "LOW"
    room.say(edited, **MINE)
    (flagged,) = room.events("claim_flagged")
    (noted,) = room.events(event)
    assert flagged["rule"] == "R4" and not noted["rule"]
    row = room.open()
    assert row["last_at"] == before["last_at"], "nobody says it anew"
    seen = spread(room.house.store, 1, room.clock())
    assert (seen.repeats, seen.asks, seen.denies) == (1, 0, 0), "what was spread was"
    room.tick(hours=49)
    assert room.incidents()[0]["state"] == "closed", "quiet for three days"
    assert verify(room.house.store.db).sound


def test_what_says_it_again_after_all_is_flagged_again(room: Newsroom) -> None:
    for text in (SAID, ASKED, SAID):
        room.say(text, **MINE)
        room.clock.forward(hours=1)
    assert len(room.events("claim_flagged")) == 2
    assert room.open()["last_at"].startswith("2026-11-20T12:00")
