"""A second look is blind when it is opened and when it is answered: none is given by whoever had a part in the matter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.reviewing import second_look
from listener.reviewing.second_look import next_look
from tests.listener.crowd import DELEGATE, REVIEWER
from tests.listener.office import Office, office
from tests.listener.test_ladder import r4


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """A desk where every decision is drawn."""
    monkeypatch.setattr(second_look, "is_drawn", lambda *_: True)
    with office(tmp_path / "data") as opened:
        yield opened


@pytest.mark.parametrize("agreed", [True, False])
def test_nobody_looks_at_what_they_agreed_to(desk: Office, agreed: bool) -> None:
    here = desk.here
    item = here.comment("The council is shutting every library next month.")
    here.approve(here.propose(item, r4(here)), REVIEWER if agreed else DELEGATE)
    assert here.events("hide_intended")
    assert (next_look(here.house, REVIEWER) is None) is agreed
