"""A hidden comment whose author is blocked for it, too: both are told, and each can be appealed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.cli import wardmote
from listener.minutes.verify import verify
from tests.listener.crowd import REVIEWER, warned_and_went_on
from tests.listener.office import Office, office
from tests.listener.test_desk_appeals import hidden


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def test_a_hide_and_a_block_beside_it_are_both_told_and_can_both_be_appealed(
    desk: Office,
) -> None:
    item = warned_and_went_on(desk.here)
    number = desk.here.propose(item, desk.here.wish("block"))
    desk.here.approve(number, REVIEWER)
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    told = browser.page.words
    assert "author of this comment is blocked" in told
    assert "This comment is hidden" in told and told.count("Send the appeal") == 2
    assert "checked it since" not in told
    wanted = [one for one in browser.page.forms if one.action == "/appeal"]
    assert [one.values["against"] for one in wanted] == ["block", "hide"]
    hide, block = ({**one.values, "text": one.values["against"]} for one in wanted[::-1])  # fmt: skip
    browser.post("/appeal", hide | {"text": " "})
    assert browser.status == 422 and browser.text.count('id="text"') == 1
    assert browser.text.index('id="text-block"') < browser.text.index('id="text"')
    browser.post("/appeal", hide)
    assert browser.status == 201
    browser.get("/look-up", params={"link": desk.link(item)})
    assert browser.page.words.count("Send the appeal") == 1
    browser.post("/appeal", block)
    assert browser.status == 201
    rows = desk.here.house.store.rows("SELECT text, verb FROM appeals JOIN decisions USING (decision_id) ORDER BY appeal_id")  # fmt: skip
    assert [(row["text"], row["verb"]) for row in rows] == [("hide", "hide"), ("block", "block")]  # fmt: skip
    browser.get("/cy/look-up", params={"link": desk.link(item)})
    assert browser.page.words.count("Mae apêl yn erbyn hyn eisoes.") == 2


def test_what_stands_no_more_is_not_appealed_in_the_place_of_what_does(
    desk: Office,
) -> None:
    item = hidden(desk)
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    browser.send("/appeal", text="The block was wrong.", against="block")
    assert browser.status == 409
    assert not desk.here.house.store.rows("SELECT * FROM appeals")


def test_on_the_terminal_too_it_is_said_which_of_the_two_is_meant(desk: Office) -> None:
    item = warned_and_went_on(desk.here)
    desk.here.approve(desk.here.propose(item, desk.here.wish("block")), REVIEWER)
    said = ["appeals", "lodge", desk.link(item), "--data", str(desk.here.place.folder), "--text"]  # fmt: skip
    meant = CliRunner().invoke(wardmote, [*said, "Hide.", "--against", "hide"])
    assert meant.exit_code == 0, meant.output
    other = CliRunner().invoke(wardmote, [*said, "Block."])
    assert other.exit_code == 0, other.output
    again = CliRunner().invoke(wardmote, [*said, "Again."], standalone_mode=False)
    assert "There is an appeal against this already" in str(again.exception)
    rows = desk.here.house.store.rows("SELECT verb FROM appeals JOIN decisions USING (decision_id) ORDER BY appeal_id")  # fmt: skip
    assert [row["verb"] for row in rows] == ["hide", "block"]
