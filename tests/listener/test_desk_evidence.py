"""The evidence at the desk, as a reviewer reads it: without names, also of those who have since gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.listener.crowd import OWNER, REVIEWER
from tests.listener.office import Office, office
from tests.town import THREAT


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened


def test_names_stay_out_of_kept_words_when_those_who_bear_them_have_deleted_theirs(
    desk: Office,
) -> None:
    here, post = desk.here, desk.here.place.post()
    beside = here.place.comment(post, "When is the library open?", by="Tansy Brook")
    words = f"{THREAT} Tell Tansy Brook too. Regards, Marlow Teasel."
    item = here.place.comment(post, words, by="Marlow Teasel")
    here.place.round(here.house)
    number = desk.number(item)
    for one in (beside, item):
        here.place.world.delete(one)
    for _ in range(6):
        here.place.clock.forward(minutes=40)
        here.place.round(here.house)
    assert not here.house.store.rows("SELECT 1 FROM comments WHERE author_name <> ''")
    browser = desk.sign_in(REVIEWER)
    browser.get(f"/item/{number}/evidence?words=yes")
    assert THREAT.split()[0] in browser.page.words
    assert "Teasel" not in browser.text and "Tansy" not in browser.text
    owner = desk.sign_in(OWNER)
    owner.get(f"/item/{number}/evidence?words=yes")
    assert "Marlow Teasel" in owner.page.words
