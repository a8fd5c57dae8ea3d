"""Of a comment that no platform would take, what looks for claims reads the beginning, and keeps no more of it in memory."""

from __future__ import annotations

import gc
import itertools
import tracemalloc
from pathlib import Path

from moderation.text.length import LONGEST
from tests.listener.newsroom import ASKED, CLAIM, SAID, Newsroom, newsroom

SOLD = "The council has sold Otterham cricket ground to a developer of flats. "
TALK = "We had a nice walk by the river. "
_number = itertools.count()  # no text twice: what is remembered is met again


def held(room: Newsroom, letters: int) -> int:
    """How many bytes stay in memory after three comments of this length were weighed."""
    before = tracemalloc.get_traced_memory()[0]
    for _ in range(3):
        room.say(f"{next(_number)} {SOLD}{TALK * (letters // len(TALK))}"[:letters])
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
        tracemalloc.start()
        try:
            # What is made once, such as a pattern, is made at any of these; what is kept of a text, at each.
            grown = [held(room, 20 * LONGEST) - held(room, LONGEST + 1) for _ in range(4)]  # fmt: skip
        finally:
            tracemalloc.stop()
    assert min(map(abs, grown)) < 3 * LONGEST, "three texts of twenty times that"
