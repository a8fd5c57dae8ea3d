"""Of a comment that no platform would take, what looks for claims reads the beginning, and keeps no more of it in memory."""

from __future__ import annotations

import gc
import itertools
import tracemalloc
from pathlib import Path

from moderation.text.length import LONGEST
from tests.listener.newsroom import ASKED, CLAIM, SAID, Newsroom, newsroom

SOLD = "The council has sold Otterham cricket ground to a developer of flats. "
MANY = 20 * LONGEST
TALK = "We had a nice walk by the river. "
_number = itertools.count()  # no text twice: what is remembered is met again


def say(room: Newsroom, letters: int) -> None:
    room.say(f"{next(_number)} {SOLD}{TALK * (letters // len(TALK))}"[:letters])


def held(room: Newsroom, letters: int) -> int:
    """How many bytes stay in memory after three comments of this length were weighed."""
    before = tracemalloc.get_traced_memory()[0]
    for _ in range(3):
        say(room, letters)
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
        for letters in (LONGEST + 1, MANY):
            say(room, letters)  # what is made once, such as a pattern
        tracemalloc.start()
        try:
            grown = [held(room, MANY) - held(room, LONGEST + 1) for _ in range(2)]
        finally:
            tracemalloc.stop()
    # What else is made once, if any, is made in one of them; what is kept of a text, in both.
    assert min(map(abs, grown)) < 1.5 * MANY, "more than the last of them"
