"""A reason that is asked for has a word in it: residents read it, and a full stop tells them nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from listener.claims.feedback import tune
from listener.decide import decide
from listener.errors import UserError
from listener.modes.changes import start_mode
from listener.reasons import need_reason, says_why
from listener.store.decisions import open_item_of
from tests.listener.crowd import OWNER, Crowd
from tests.listener.lives import comment_id, page, stored
from tests.listener.office import Office, office
from tests.town import ROOT, RUDE


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened


@pytest.mark.parametrize("reason", ["ok", "Rude.", "Sarhad", "Ŵy", "no 7", "  It is fine. "])  # fmt: skip
def test_a_word_says_why(reason: str) -> None:
    assert says_why(reason)


@pytest.mark.parametrize("reason", ["", " ", ".", "-", "...", "x", "1234", "?!", "👍", "\u200b"])  # fmt: skip
def test_signs_numbers_and_one_letter_say_nothing(reason: str) -> None:
    assert not says_why(reason)


@pytest.mark.parametrize("given", [".", "x", "1234"])
def test_too_short_is_not_called_missing(given: str) -> None:
    with pytest.raises(UserError, match="is too short"):
        need_reason(given, "None was given.")
    with pytest.raises(UserError, match="^None was given"):
        need_reason(" ", "None was given.")


def test_nobody_hides_for_a_full_stop(here: Crowd) -> None:
    item = here.comment(RUDE)
    with pytest.raises(UserError, match="needs a reason"):
        decide(here.house, stored(here.house, item), "hide", OWNER, ".", rule="R1")
    assert open_item_of(here.house.store, comment_id(item)) is not None


def test_nor_begins_a_mode_for_one(here: Crowd) -> None:
    ends_at = here.house.now() + timedelta(hours=1)
    with pytest.raises(UserError, match="needs a reason"):
        start_mode(here.house, page(here.house), "meeting", ends_at, OWNER, "-")


def test_a_change_of_the_match_tells_too_short_from_missing(here: Crowd) -> None:
    with pytest.raises(UserError, match="is too short"):
        tune(here.house, OWNER, ".", back=False)
    with pytest.raises(UserError, match="A change of the match needs a reason"):
        tune(here.house, OWNER, "", back=False)


def test_the_desk_asks_for_words_too(desk: Office) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(OWNER)
    path = f"/item/{desk.number(item)}"
    browser.get(path)
    browser.send(f"{path}/decide", verb="hide", rule="R1", reason=".")
    assert browser.status == 422
    assert "Say why, in a few words that a resident may read." in browser.page.words
    browser.get("/modes")
    browser.send("/modes/away", until="24/12/2026", away_reason="...")
    assert browser.status == 422 and "#away_reason" in browser.page.links


def test_each_reason_that_is_asked_for_is_looked_at_in_one_place() -> None:
    asked = re.compile(r"not (?:\w+\.)?reason(?:\.strip\(\))?(?: or|:)")
    found = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "listener").rglob("*.py")
        if asked.search(path.read_text("utf-8"))
    ]
    # An empty reason on a notice leaves the notice out, and asks for nothing.
    assert found == ["listener/people/lasting.py"]
