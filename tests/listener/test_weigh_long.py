"""Of a comment that no platform would take, what looks for claims reads the beginning, and keeps no more of it in memory."""

from __future__ import annotations

import gc
import tracemalloc
from pathlib import Path

from moderation.text.length import LONGEST
from tests.listener.newsroom import ASKED, CLAIM, SAID, Newsroom, newsroom

SOLD = "The council has sold Otterham cricket ground to a developer of flats. "
TALK = "We had a nice walk by the river. "


def held(room: Newsroom, letters: int) -> int:
    """How many bytes stay in memory after three comments of this length were weighed."""
    before = tracemalloc.get_traced_memory()[0]
    for number in range(3):
        room.say(f"{number} {SOLD}{TALK * (letters // len(TALK))}"[:letters])
    gc.collect()
    return tracemalloc.get_traced_memory()[0] - before


def test_a_claim_at_its_beginning_is_found_and_nothing_after_it(
    tmp_path: Path,
) -> None:
    long = TALK * (2 * LONGEST // len(TALK))
    with newsroom(tmp_path / "data", claims=[CLAIM]) as room:
        room.say(f"{SAID} {ASKED} {long}")
        assert [one["claim_id"] for one in room.incidents()] == ["CLM-014"]
        room.say(f"{long} {SAID} {SOLD}")
        assert len(room.incidents()) == 1
        assert not room.house.store.rows("SELECT * FROM statements")


def test_the_memory_it_takes_does_not_grow_with_it(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", claims=[CLAIM]) as room:
        room.say(SOLD + TALK * (2 * LONGEST // len(TALK)))  # what is read once
        tracemalloc.start()
        try:
            short, long = held(room, LONGEST + 1), held(room, 100 * LONGEST)
        finally:
            tracemalloc.stop()
    # Kept whole, they would take three times a hundred.
    assert long - short < 100 * LONGEST
