"""What stands at the top of the first page is true of all pages together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from listener.brake import trip
from listener.minutes.writer import Actor
from listener.modes.changes import i_am_here, start_mode
from listener.modes.switch import note_stop
from listener.people.requests import council_request
from listener.store.decisions import last_by_person
from listener.undo import undo
from tests.listener.crowd import COMMS, DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import Office, office
from tests.town import CRITICISM, RUDE

MAY = "Mode act: software may hide for a while where two signs agree."
NOT = "Mode act, but software hides nothing on any page just now:"
WELSH = "Modd gweithredu, ond nid yw meddalwedd yn cuddio dim ar unrhyw dudalen ar hyn o bryd:"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        opened.here.comment(RUDE)
        i_am_here(opened.here.house, OWNER)
        yield opened


def top(desk: Office, welsh: bool = False) -> str:
    browser = desk.sign_in(OWNER)
    browser.get("/cy/home" if welsh else "/home")
    words, mark = browser.page.words, "Heddiw" if welsh else "Today"
    assert mark in words
    return words.partition(mark)[0]


def brake(desk: Office, pages: tuple[str, ...]) -> None:
    house = desk.here.house
    with house.store.transaction(house.now()) as tx:
        for page in pages:
            trip(tx, house, page, "the clock is wrong")


def pages(desk: Office) -> tuple[str, ...]:
    return tuple(page.page_id for page in desk.here.house.settings.pages)


def test_where_software_may_hide_on_every_page_it_says_so(desk: Office) -> None:
    assert MAY in top(desk) and "hides nothing" not in top(desk)


def test_where_the_brake_is_on_everywhere_it_does_not_say_that_software_may_hide(
    desk: Office,
) -> None:
    brake(desk, pages(desk))
    assert MAY not in top(desk) and f"{NOT} the brake is on." in top(desk)
    assert f"{WELSH} mae'r brêc ymlaen." in top(desk, welsh=True)


def test_where_the_brake_is_on_for_one_page_it_says_on_how_many_software_may_hide(
    desk: Office,
) -> None:
    brake(desk, pages(desk)[:1])
    said = top(desk)
    assert "may hide for a while on 1 of 2 pages" in said
    assert "On the others it hides nothing just now: the brake is on." in said
    assert "ar 1 o 2 tudalen" in top(desk, welsh=True)


def test_while_the_councillor_is_away_and_until_somebody_says_yes_again_it_says_so(
    desk: Office,
) -> None:
    here = desk.here
    for page in pages(desk):
        ends_at = here.place.clock() + timedelta(days=1)
        start_mode(here.house, page, "away", ends_at, OWNER, "Rest.")
    said = top(desk)
    assert f"{NOT} the councillor is away and nobody stands in." in said
    assert "It is working." not in said
    here.place.clock.forward(days=1, hours=1)
    i_am_here(here.house, OWNER)
    said = top(desk)
    assert MAY not in said
    assert f"{NOT} a time away or an election is over, and no one has yet said" in said


def test_where_a_person_stopped_one_page_the_other_is_not_said_to_be_stopped(
    desk: Office,
) -> None:
    note_stop(desk.here.house, pages(desk)[0], OWNER, "Too many.", everything=False)
    said = top(desk)
    assert "Stopped: software hides nothing." not in said
    assert "on 1 of 2 pages" in said and "a person stopped it" in said
    note_stop(desk.here.house, None, OWNER, "Too many.", everything=False)
    said = top(desk)
    assert "Stopped: software hides nothing." in said and MAY not in said


def test_where_one_page_is_stopped_the_other_can_be_stopped_and_both_let_go_on(
    desk: Office,
) -> None:
    note_stop(desk.here.house, pages(desk)[0], OWNER, "Too many.", everything=False)
    browser = desk.sign_in(OWNER)
    browser.get("/home")
    words = browser.page.words
    assert "Stop now" in words and "Let software hide again" in words
    assert words.count("Software hides nothing here just now: a person stopped it.") == 1  # fmt: skip
    browser.get("/cy/home")
    assert "stopiodd person ef" in browser.page.words
    browser.get("/home")
    browser.send("/stop", reason="All of it.")
    browser.get("/home")
    assert "Stopped: software hides nothing." in browser.page.words
    assert "Stop now" not in browser.page.words
    browser.send("/resume", reason="We looked.")
    browser.get("/home")
    assert "Stop now" in browser.page.words
    assert "Let software hide again" not in browser.page.words


@pytest.mark.parametrize("actor", [OWNER, DELEGATE, REVIEWER, COMMS], ids=lambda one: one.role)  # fmt: skip
def test_a_request_of_the_council_is_on_the_first_page_and_leads_to_its_comment(
    desk: Office, actor: Actor
) -> None:
    item = desk.here.comment(RUDE)
    council_request(desk.here.house, "Hide it.", "Teal Example, press", comment_id(item))  # fmt: skip
    browser = desk.sign_in(actor)
    if actor in (OWNER, DELEGATE):
        browser.get("/home")
        assert "The council asked for something 1 time" in browser.page.words
        assert browser.page.links.count("/requests") == 2
    browser.get("/requests")
    reads = actor != COMMS
    assert (f"/item/{desk.number(item)}" in browser.page.links) is reads
    # One that never waited for anybody is found on the platform, by those who may see who wrote it.
    fair = desk.here.comment(CRITICISM)
    council_request(desk.here.house, "And this.", "Teal Example, press", comment_id(fair))  # fmt: skip
    desk.sign_in(actor, browser)
    browser.get("/requests")
    assert (desk.link(fair) in browser.page.links) is (actor in (OWNER, DELEGATE))
    desk.here.place.clock.forward(days=8)
    if actor == OWNER:
        desk.sign_in(OWNER, browser)
        browser.get("/home")
        assert "The council asked" not in browser.page.words
        assert browser.page.links.count("/requests") == 1


def test_what_was_undone_was_decided_by_nobody_and_undoing_it_decides_nothing(desk: Office) -> None:  # fmt: skip
    def decided() -> int:
        browser = desk.sign_in(OWNER)
        browser.get("/home")
        found = re.search(r"Decided by people (\d+)", browser.page.words)
        assert found is not None
        return int(found[1])

    item, other = desk.here.comment(f"{RUDE} One."), desk.here.comment(f"{RUDE} Two.")
    desk.here.decide(item, "keep")
    desk.here.decide(other, "keep")
    assert decided() == 2
    made = last_by_person(desk.here.house.store, comment_id(item))
    assert made is not None
    undo(desk.here.house, made.decision_id, OWNER, "It was a slip.")
    assert decided() == 1


def test_each_point_that_needs_a_hand_begins_as_a_sentence_does(desk: Office) -> None:
    store, now = desk.here.house.store, desk.here.house.now()
    store.beat("fault:one", now, "the mail server does not answer")
    store.beat("fault:two", now, "facebook:100 does not answer")
    browser = desk.sign_in(OWNER)
    browser.get("/home")
    assert "The mail server does not answer" in browser.page.words
    assert "facebook:100 does not answer" in browser.page.words


def test_home_says_that_a_new_version_of_the_rules_waits_and_the_notice_to_pin_stays(
    desk: Office,
) -> None:
    there = f"/item/{desk.number(desk.here.comment(f'{RUDE} Again.'))}"
    book = desk.here.place.folder / "rules_of_engagement.yaml"
    before, text = desk.here.house.rules.version, book.read_text()
    browser = desk.sign_in(OWNER)
    assert "a new version" not in browser.get("/home").words
    new = text.replace(f'version: "{before}"', 'version: "2026-11-30.9"')
    book.write_text(new.replace("on weekdays from 9 to 5", "on Mondays from 9 to 12"))
    said = browser.get("/home").words
    assert "#hand" in browser.page.links
    assert f"it is not in force yet: 2026-11-30.9. Residents still read this one: {before}. The next thing" in said  # fmt: skip
    assert "Mae fersiwn newydd gan ffeil y rheolau" in browser.get("/cy/home").words
    for path in ("/notice", "/rules"):
        said = browser.get(path).words
        assert "on weekdays from 9 to 5" in said and "on Mondays" not in said, path
    browser.get(there)
    form = next(f for f in browser.page.forms if f.action.endswith("/decide"))
    browser.send(form.action, verb="keep", reason="It is fair.")
    assert "a new version" not in browser.get("/home").words
    assert "on Mondays from 9 to 12" in browser.get("/notice").words
