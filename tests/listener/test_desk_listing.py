"""Who lists somebody on the desk types a name and a last day as people type them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.settings import load_settings
from tests.listener.crowd import OWNER
from tests.listener.inviting import ROBIN, UNTIL, add
from tests.listener.office import Office, office


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened


@pytest.mark.parametrize("typed", ["06/05/2027", "6.5.2027", "2027-05-06"])
def test_the_last_day_of_a_role_may_be_typed_as_days_are_anywhere_on_the_desk(
    desk: Office, typed: str
) -> None:
    """A browser without a calendar for days sends what was typed."""
    owner = desk.sign_in(OWNER)
    assert add(desk, owner, until=typed), owner.page.words
    listed = load_settings(desk.here.place.folder).people
    assert [str(one.until) for one in listed if one.name == ROBIN] == [UNTIL]


def test_a_name_that_is_too_long_is_told_to_be_so(desk: Office) -> None:
    owner = desk.sign_in(OWNER)
    assert not add(desk, owner, name="Robin " + "Example " * 9, code="123456")
    assert "This is too long. Shorten it." in owner.page.words
