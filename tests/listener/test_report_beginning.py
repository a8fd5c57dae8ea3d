"""A noughts' quarter is told from one in which nobody listened: each report says from which day on its page was read."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from listener.errors import UserError
from listener.report.facts import Quarter
from listener.report.publishing import (
    Report,
    as_csv,
    as_html,
    as_words,
    make_report,
    publish,
)
from listener.telling import notices
from listener.telling.notices import MONTHS_CY, MONTHS_EN
from tests.listener.lives import OWNER
from tests.listener.office import office

NEVER = "Wardmote did not listen to this page in this quarter"


def test_a_report_says_from_when_the_page_was_listened_to(tmp_path: Path) -> None:
    with office(tmp_path / "data") as desk:
        house, now = desk.here.house, desk.here.place.clock()
        page_id, quarter = house.settings.pages[0].page_id, Quarter.of(now)
        after = quarter.next.until + timedelta(days=1)
        told = {
            each.name: make_report(house, page_id, each, after)
            for each in (quarter.before, quarter, quarter.next)
        }
        day, dydd = notices.day(now, MONTHS_EN), notices.day(now, MONTHS_CY)
        before, mid, full = told.values()
        for form in (as_words, as_csv, as_html):
            assert f"{NEVER}. It began on {day}." in form(before, "en").replace('"', "")
            assert f"began to listen to this page on {day}" in form(mid, "en")
            assert "listen to this page" not in form(full, "en")
            assert dydd in form(before, "cy") and dydd in form(mid, "cy")


def test_a_report_of_before_is_read_and_says_nothing_of_its_beginning(tmp_path: Path) -> None:  # fmt: skip
    with office(tmp_path / "data") as desk:
        house, now = desk.here.house, desk.here.place.clock()
        page_id, later = house.settings.pages[0].page_id, now + timedelta(hours=1)
        made = make_report(house, page_id, Quarter.of(now), later)
        old = json.loads(made.json())
        assert old.pop("begun_at")
        assert "listen to this page" not in as_words(Report.read(json.dumps(old)), "en")


def test_the_page_of_the_report_says_so_too(tmp_path: Path) -> None:
    with office(tmp_path / "data") as desk:
        browser, quarter = desk.sign_in(OWNER), Quarter.of(desk.here.place.clock())
        page_id = desk.here.house.settings.pages[0].page_id
        browser.get(f"/report?page={page_id}&quarter={quarter.before.name}")
        assert NEVER in browser.page.words and "Publish it" not in browser.page.words
        browser.get("/report")
        assert NEVER not in browser.page.words and quarter.name in browser.page.words
        browser.get(f"/cy/report?page={page_id}&quarter={quarter.before.name}")
        assert "Ni fu Wardmote yn gwrando ar y dudalen hon" in browser.page.words


def test_a_report_of_a_time_before_it_is_not_published(tmp_path: Path) -> None:
    with office(tmp_path / "data") as desk:
        house, before = desk.here.house, Quarter.of(desk.here.place.clock()).before
        page_id = house.settings.pages[0].page_id
        with pytest.raises(UserError, match=f"did not listen to this page in {before.name}"):  # fmt: skip
            publish(house, page_id, before, OWNER)
        assert not house.store.rows("SELECT * FROM reports")


def test_a_page_that_was_never_listened_to_is_told_in_a_draft(tmp_path: Path) -> None:
    with office(tmp_path / "data") as desk:
        house, now = desk.here.house, desk.here.place.clock()
        made = make_report(house, house.settings.pages[0].page_id, Quarter.of(now), now)
        unheard = replace(made, begun_at="")
        assert "Wardmote has not listened to this page yet." in as_words(unheard, "en")
        assert "Nid yw Wardmote wedi gwrando ar" in as_words(unheard, "cy")
