"""A mode that is ended on all pages is over on all of them, be it on already or only planned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from listener.cli import run
from listener.errors import UserError
from listener.house import House, utc_now
from listener.modes.changes import end_mode, i_am_here, resume_hiding, start_mode
from listener.modes.periods import Kind
from tests.listener.newsdesk import OWNER as COUNCILLOR
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.test_desk_first_page import PAGES
from tests.listener.test_meeting_in_the_rules import votes
from tests.town import THREAT, Town

DAY = timedelta(days=1)
WHO = ["--as", "Wren", "--reason", "It was called off."]


def mode(place: Town, *arguments: str) -> int:
    return run(["mode", *arguments, "--data", str(place.folder)])


def away_soon(place: Town) -> None:
    """Away for two days, from tomorrow on, on both pages, as the command begins it."""
    place.open()
    place.close()
    assert mode(place, "start", "away", "--from", "2096-12-01", "--for", "2d", *WHO) == 0  # fmt: skip


def test_what_is_planned_on_both_pages_is_called_off_on_both(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    away_soon(place)
    capsys.readouterr()
    assert mode(place, "end", "away", *WHO) == 0
    assert capsys.readouterr().out.count("away has ended") == 2
    assert mode(place, "show") == 0
    assert "planned" not in capsys.readouterr().out


def test_what_is_left_on_one_page_alone_is_found_there(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    away_soon(place)
    first, second = (p.page_id for p in place.open().settings.pages)
    place.close()
    assert mode(place, "end", "away", first, *WHO) == 0
    capsys.readouterr()
    assert mode(place, "end", "away", *WHO) == 0
    said = capsys.readouterr().out
    assert f"{second}: away has ended" in said and first not in said


def test_what_the_rules_file_plans_keeps_no_plan_of_a_person_standing(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    path = place.folder / "rules_of_engagement.yaml"
    text, span = path.read_text("utf-8"), "2097-05-01T00:00:00Z, ends_at: 2097-05-02T00:00:00Z"  # fmt: skip
    path.write_text(text.replace("  away: []", f"  away: [{{ starts_at: {span} }}]", 1), "utf-8")  # fmt: skip
    away_soon(place)
    capsys.readouterr()
    assert mode(place, "end", "away", *WHO) == 0
    assert capsys.readouterr().out.count("away has ended") == 2
    assert mode(place, "show") == 0
    assert capsys.readouterr().out.count("planned") == 2  # those of the file


def test_what_is_changed_in_the_rules_file_needs_no_new_start(place: Town) -> None:
    votes(place, 500)
    house = place.open()
    here = house.settings.pages[0].page_id
    actor = COUNCILLOR
    with pytest.raises(UserError, match="taken up within a minute"):
        end_mode(house, here, "pre_election", actor, "It is over.")
    with pytest.raises(UserError, match="taken up within a minute"):
        start_mode(house, here, "pre_election", house.now() + DAY, actor, "A by-election.")  # fmt: skip


# ---- on the desk ----


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", mode="act") as opened:
        yield opened


def plan(desk: Newsdesk, page_id: str, days: int) -> None:
    begins = desk.clock() + days * DAY
    start_mode(desk.house, page_id, "away", begins + DAY, COUNCILLOR, "Planned.", starts_at=begins)  # fmt: skip


def test_a_plan_has_a_button_that_ends_it_on_every_page_and_leaves_the_others(
    desk: Newsdesk,
) -> None:
    for page_id in PAGES:
        for days in (5, 9):
            plan(desk, page_id, days)
    browser = desk.browser(COUNCILLOR)
    browser.get("/modes")
    marks = [f.values["plan"] for f in browser.page.forms if "plan" in f.values]
    assert marks[:2] == marks[2:] and marks[0] != marks[1]
    token = browser.page.forms[0].values["token"]
    for _ in range(2):  # pressed twice
        browser.post("/modes/planned", {"token": token, "plan": marks[0]})
        browser.get("/modes")
        assert browser.page.words.count("Planned:") == 2
    ended = desk.room.events("mode_ended")
    assert [each["details"]["page_id"] for each in ended] == list(PAGES)


def test_what_the_rules_file_plans_has_no_button(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data", mode="act") as desk:
        path = desk.house.settings.path(desk.house.settings.rules)
        text = path.read_text("utf-8")
        span = "{ starts_at: 2097-05-01T00:00:00Z, ends_at: 2097-05-02T00:00:00Z }"
        path.write_text(text.replace("  away: []", f"  away: [{span}]", 1), "utf-8")
        browser = desk.browser(COUNCILLOR)
        browser.get("/modes")
        assert "It stands in the rules file" in browser.page.words
        assert not [f for f in browser.page.forms if "plan" in f.values]


def test_a_plan_that_stands_in_the_way_is_told_with_the_name_of_its_page(desk: Newsdesk) -> None:  # fmt: skip
    page = desk.house.settings.pages[1]
    plan(desk, page.page_id, 3)
    browser = desk.browser(COUNCILLOR)
    browser.get("/modes")
    last = f"{desk.clock() + 3 * DAY:%Y-%m-%d}"
    browser.send("/modes/away", until=last, away_reason="Now.")
    assert browser.status == 409
    assert re.search(f"stands for {page.name} from", browser.page.words)
    assert page.page_id not in browser.page.words


@pytest.mark.parametrize("kind", ["away", "pre_election"])
def test_a_plan_that_was_called_off_keeps_nothing_from_being_hidden_when_its_day_comes(
    place: Town, kind: Kind
) -> None:
    house = place.open()
    page, now = house.settings.pages[0].page_id, house.now()
    start_mode(house, page, kind, now + 3 * DAY, COUNCILLOR, "so far", starts_at=now + DAY)  # fmt: skip
    end_mode(house, page, kind, COUNCILLOR, "It was called off.")
    place.clock.forward(days=1.5)
    i_am_here(house, COUNCILLOR)
    threat = place.comment(place.post(), THREAT)
    place.round(house)
    assert threat.hidden and not house.standing(page, house.now()).waiting
    with pytest.raises(UserError, match="Nothing waits for your word"):
        resume_hiding(house, page, COUNCILLOR, "Is anything waiting?")


def test_one_that_was_ended_on_its_way_waits_for_a_person_as_ever(place: Town) -> None:
    house = place.open()
    page, now = house.settings.pages[0].page_id, house.now()
    start_mode(house, page, "away", now + 3 * DAY, COUNCILLOR, "so far", starts_at=now + DAY)  # fmt: skip
    place.clock.forward(days=1.5)
    end_mode(house, page, "away", COUNCILLOR, "I am back.")
    assert house.standing(page, house.now()).waiting == ("away",)


@pytest.mark.parametrize("ran", [True, False])
def test_one_that_ran_waits_for_a_person_also_where_the_clock_stood_before_it_at_its_end(
    place: Town, ran: bool
) -> None:
    house = place.open()
    page, now = house.settings.pages[0].page_id, house.now()
    place.clock.forward(days=20)
    i_am_here(house, COUNCILLOR)  # by a clock that is ahead, before it is planned
    place.clock.forward(days=-20)
    start_mode(house, page, "pre_election", now + 30 * DAY, COUNCILLOR, "The poll.", starts_at=now + DAY)  # fmt: skip
    if ran:
        place.clock.forward(days=2)
        i_am_here(house, COUNCILLOR)
        assert house.standing(page, house.now()).on("pre_election")
        place.clock.forward(days=-2)
    end_mode(house, page, "pre_election", COUNCILLOR, "It is over.")
    place.clock.forward(days=2)
    waiting = ("pre_election",) if ran else ()
    assert house.standing(page, house.now()).waiting == waiting
    if ran:
        resume_hiding(house, page, COUNCILLOR, "It is over.")
        assert not house.standing(page, house.now()).waiting


def test_a_live_matter_ends_by_its_name_and_no_other_with_it(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    place.clock.moment = utc_now() - DAY  # the command has the clock of the day
    posts = [place.post(text=f"About the {what}.") for what in ("depot", "pub")]
    house = place.round()
    page = house.settings.pages[0].page_id
    marked = [f"facebook:{post.native_id}" for post in posts]
    for post_id in marked:
        start_mode(house, page, "quasi_judicial", house.now() + 9 * DAY, COUNCILLOR, "live", post_id=post_id)  # fmt: skip
    assert mode(place, "end", "quasi-judicial", *WHO) == 2
    refused = capsys.readouterr().err
    assert "--post" in refused and "mode show" in refused
    assert house.standing(page, house.now()).live_matters == set(marked)
    assert mode(place, "end", "quasi-judicial", "--post", marked[0], *WHO) == 0
    assert house.standing(page, house.now()).live_matters == {marked[1]}
    assert mode(place, "end", "away", "--post", marked[1], *WHO) == 2


def away_until(place: Town, house: House, ends_at: str) -> None:
    """The rules file names a time away that began this morning, and the service takes it up."""
    path = place.folder / "rules_of_engagement.yaml"
    period = f"{{ starts_at: 2026-11-20T08:00:00Z, ends_at: {ends_at} }}"
    path.write_text(re.sub(r"(?m)^  away: .*$", f"  away: [{period}]", path.read_text()))  # fmt: skip
    place.round(house, times=3)


def told_over(house: House) -> int:
    query = "SELECT COUNT(*) FROM outbox WHERE kind = 'mode' AND subject LIKE 'The mode away is over%'"
    return int(house.store.value(query))


def test_an_end_that_is_put_into_the_past_in_the_file_is_told_once_for_each_page(
    place: Town,
) -> None:
    house = place.open()
    away_until(place, house, "2026-11-25T08:00:00Z")
    away_until(place, house, "2026-11-20T09:30:00Z")
    assert told_over(house) == len(house.settings.pages) == 2
    for one in house.settings.pages:
        assert house.standing(one.page_id, house.now()).waiting == ("away",)
        resume_hiding(house, one.page_id, COUNCILLOR, "I am back.")
        assert not house.standing(one.page_id, house.now()).waiting


def test_what_waits_anew_after_a_persons_word_is_told_anew(place: Town) -> None:
    house = place.open()
    away_until(place, house, "2026-11-25T08:00:00Z")
    away_until(place, house, "2026-11-20T09:30:00Z")
    for one in house.settings.pages:
        resume_hiding(house, one.page_id, COUNCILLOR, "I am back.")
    away_until(place, house, "2026-11-20T09:40:00Z")
    waits = [one for one in house.settings.pages if house.standing(one.page_id, house.now()).waiting]  # fmt: skip
    assert told_over(house) == 2 + len(waits)
