"""A name is the same name, however the list of confirmers and the list of people spell it."""

from __future__ import annotations

from pathlib import Path

import pytest

from listener.minutes.writer import Actor
from listener.modes.changes import i_am_here
from tests.listener.crowd import DELEGATE, OWNER, crowd
from tests.listener.lives import page
from tests.town import THREAT


@pytest.mark.parametrize(
    ("confirmer", "here_now", "counts"),
    [
        ("wren example", OWNER, True),
        ("WREN  EXAMPLE", OWNER, True),
        ("wren example", DELEGATE, False),
    ],
)
def test_who_confirms_is_seen_though_spelt_otherwise_under_people(
    tmp_path: Path, confirmer: str, here_now: Actor, counts: bool
) -> None:
    with crowd(tmp_path / "data", confirmers=[confirmer]) as here:
        here.house.practice = True
        here.place.clock.forward(hours=80)
        i_am_here(here.house, here_now)
        held = here.house.standing(page(here.house), here.house.now()).no_hiding()
        assert ("72 hours" in held) is not counts
        assert here.comment(THREAT).hidden is counts
