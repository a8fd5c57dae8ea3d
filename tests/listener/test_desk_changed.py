"""A comment whose author changed it: the page of the old number is about what it says now."""

from __future__ import annotations

from pathlib import Path

from tests.listener.crowd import OWNER
from tests.listener.office import office
from tests.town import CRITICISM, RUDE

CHANGED = "Its author changed the words, so it no longer waits under this number."


def test_an_apology_does_not_stand_under_the_rule_that_its_first_words_broke(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        item = desk.here.comment(RUDE)
        number = desk.number(item)
        browser = desk.sign_in(OWNER)
        browser.get(f"/item/{number}")
        assert "Rule 1" in browser.page.words and CHANGED not in browser.page.words
        desk.here.place.world.edit(item, CRITICISM)
        desk.here.place.round(desk.here.house)
        browser = desk.sign_in(OWNER)  # the hours that went by have ended the first
        browser.get(f"/item/{number}")
        assert CHANGED in browser.page.words and CRITICISM in browser.page.words
        assert "<h2>Rule 1" not in browser.text
        assert 'value="R1" selected' not in browser.text


def test_words_that_are_changed_and_break_a_rule_still_wait_and_are_called_so(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        item = desk.here.comment(RUDE)
        desk.here.place.world.edit(item, f"{RUDE} Yes, you.")
        desk.here.place.round(desk.here.house)
        browser = desk.sign_in(OWNER)
        browser.get(f"/item/{desk.number(item)}")
        assert CHANGED not in browser.page.words and "Rule 1" in browser.page.words
