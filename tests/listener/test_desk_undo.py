"""What the desk says of decisions that were taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from connectors.simulator import Item
from listener.commands.queue import queue
from listener.decide import expire
from listener.modes.switch import note_stop
from listener.store.decisions import decisions_on
from listener.undo import undo
from tests.listener.crowd import OWNER
from tests.listener.lives import comment_id
from tests.listener.office import Browser, Office, office
from tests.town import RUDE, THREAT


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened


def rude(desk: Office, *more: str) -> list[Item]:
    return [desk.here.comment(f"{RUDE} {one}", by=f"Resident {one}") for one in more]


def take_back(desk: Office, item: Item) -> None:
    house = desk.here.house
    last = decisions_on(house.store, comment_id(item))[-1]
    undo(house, last.decision_id, OWNER, "I was too quick.")
    desk.here.act()


def words(desk: Office, browser: Browser, item: Item) -> str:
    browser.get(f"/item/{desk.number(item)}")
    return browser.page.words


def test_an_undone_hide_of_an_item_says_so_and_that_it_waits_again(
    desk: Office,
) -> None:
    (item,) = rude(desk, "One.")
    path = f"/item/{desk.number(item)}"
    browser = desk.sign_in(OWNER)
    browser.get(path)
    browser.send(f"{path}/decide", verb="hide", reason="Rude.", rule="R1")
    made = decisions_on(desk.here.house.store, comment_id(item))
    browser.send(f"/decision/{made[-1].decision_id}/undo")
    said = browser.page.words
    assert "Undone: hidden." in said and "It waits in the queue again." in said
    browser.get("/queue")
    assert f"Number {desk.number(item)}" in browser.page.words or path in browser.text


def test_only_decisions_that_stand_are_told_as_decided_before(desk: Office) -> None:
    kept, kept_no_more, hidden_no_more, hidden_after_all, now = rude(
        desk,
        "The bins on Mill Lane were left full again.",
        "Who signed off that roundabout?",
        "My mother waited four hours for a carer.",
        "Potholes from here to the coast.",
        "The library roof leaks on the children's books.",
    )
    desk.here.decide(kept, "keep")
    desk.here.decide(kept_no_more, "keep")
    take_back(desk, kept_no_more)
    desk.here.decide(hidden_no_more, "hide", rule="R1")
    take_back(desk, hidden_no_more)
    desk.here.decide(hidden_after_all, "hide", rule="R1")
    take_back(desk, hidden_after_all)
    take_back(desk, hidden_after_all)
    assert "Under rule 1 you kept 1 of 2." in words(desk, desk.sign_in(OWNER), now)


def test_what_was_hidden_under_another_rule_is_not_told(desk: Office) -> None:
    first, now = rude(desk, "One.", "Two.")
    desk.here.decide(first, "hide", rule="R2")
    assert "Decided before" not in words(desk, desk.sign_in(OWNER), now)


def stopped_in_time(desk: Office) -> Item:
    """A threat that software decided to hide, and a stop that came before it did."""
    here = desk.here

    def stop(seam: str) -> None:
        if seam == "weigh:after-write":
            here.house.seam = lambda seam: None
            note_stop(here.house, None, OWNER, "Too many.", everything=False)

    here.house.seam = stop
    item = here.comment(THREAT)
    assert not item.hidden
    return item


def test_a_hide_that_was_stopped_in_time_is_not_told_as_done(desk: Office) -> None:
    item = stopped_in_time(desk)
    browser = desk.sign_in(OWNER)
    said = words(desk, browser, item)
    would_have = "Software would have hidden it, but automatic hiding was stopped."
    explained, _, history = said.partition("Decisions on this comment")
    assert would_have in explained and would_have in history
    assert "so software hides it" not in said and "hidden, Rule 2" not in said
    browser.get("/queue")
    assert would_have in browser.page.words
    assert "so software hides it" not in browser.page.words
    browser.get("/home")
    assert "Hidden 0" in browser.page.words


def test_the_queue_command_says_it_as_the_desk_does(desk: Office) -> None:
    item = stopped_in_time(desk)
    for given in ([], [str(desk.number(item))], ["--json"]):
        folder = ["--data", str(desk.here.place.folder)]
        said = CliRunner().invoke(queue, [*given, *folder], standalone_mode=False)
        assert said.exception is None, said.exception
        assert "Software would have hidden it, but automatic hiding was" in said.output
        assert "so software hides it" not in said.output


UNCHECKED = "Software hid it. Nobody checked it in time, so it is shown again."


def test_a_hide_that_nobody_checked_in_time_is_told_as_ended_wherever_it_waits(
    desk: Office,
) -> None:
    item = desk.here.comment(THREAT)
    assert item.hidden
    browser = desk.sign_in(OWNER)
    assert "so software hides it" in words(desk, browser, item)
    desk.here.place.clock.forward(hours=25)
    expire(desk.here.house)
    desk.here.act()
    assert not item.hidden
    browser = desk.sign_in(OWNER)
    for path in ("/queue", f"/item/{desk.number(item)}"):
        browser.get(path)
        said = browser.page.words.partition("Decisions on this comment")[0]
        assert "Visible now" in said and UNCHECKED in said, path
        assert "so software hides it" not in said, path
        browser.get(f"/cy{path}")
        assert "Ni wiriodd neb ef mewn pryd" in browser.page.words, path
    folder = ["--data", str(desk.here.place.folder)]
    told = CliRunner().invoke(queue, folder, standalone_mode=False)
    assert UNCHECKED in told.output and "so software hides it" not in told.output
    desk.here.decide(item, "hide", rule="R2")
    browser.get(f"/item/{desk.here.house.store.value('SELECT MAX(item_id) FROM queue')}")  # fmt: skip
    assert UNCHECKED not in browser.page.words
