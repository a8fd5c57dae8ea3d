"""Two appeals that arrive at one moment, or soon after each other: one is kept, nobody is shown a fault or loses a code."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.minutes.verify import verify
from tests.listener.office import Browser, Office, office
from tests.listener.test_desk_appeals import SONG, hidden


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def at_once(desk: Office, *sent: tuple[Browser, dict[str, str]]) -> None:
    """Send appeals so that each has looked whether there is one before any of them is written."""
    other = sqlite3.connect(desk.here.house.store.path, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    with ThreadPoolExecutor(len(sent)) as several:
        going = [several.submit(one.post, "/appeal", form) for one, form in sent]
        time.sleep(0.5)
        other.rollback()
        for one in going:
            one.result()
    other.close()


def form_of_appeal(desk: Office, item: Item, browser: Browser) -> dict[str, str]:
    browser.get("/look-up", params={"link": desk.link(item)})
    form = next(f for f in browser.page.forms if f.action == "/appeal").values
    return form | {"text": SONG, "keeps": ""}


def test_a_button_pressed_twice_at_once_makes_one_appeal_and_loses_no_code(
    desk: Office,
) -> None:
    item, first, second = hidden(desk), desk.browser(), desk.browser()
    form = form_of_appeal(desk, item, first)
    second.client.cookies.update(first.client.cookies)
    at_once(desk, (first, form), (second, form))
    codes = {one.text.partition("<code>")[2].partition("</code>")[0] for one in (first, second)}  # fmt: skip
    assert (first.status, second.status) == (201, 201) and len(codes) == 1 and all(codes)  # fmt: skip
    assert len(desk.here.events("appeal_lodged")) == 1


def test_two_residents_who_appeal_at_once_are_told_that_there_is_one(
    desk: Office,
) -> None:
    item, first, second = hidden(desk), desk.browser(), desk.browser()
    at_once(desk, (first, form_of_appeal(desk, item, first)), (second, form_of_appeal(desk, item, second)))  # fmt: skip
    assert sorted((first.status, second.status)) == [201, 409]
    late = first if first.status == 409 else second
    assert "There is an appeal against this already" in late.page.words
    assert len(desk.here.events("appeal_lodged")) == 1


def test_who_goes_back_and_sends_other_words_is_told_that_the_first_are_the_appeal(
    desk: Office,
) -> None:
    browser = desk.browser()
    form = form_of_appeal(desk, hidden(desk), browser)
    for _ in range(2):
        browser.post("/appeal", form)
        assert browser.status == 201 and "What you wrote then" not in browser.page.words
    code = browser.text.partition("<code>")[2].partition("</code>")[0]
    browser.post("/appeal", form | {"text": "It is a line of a song, by Wil Tegid."})
    assert "What you wrote then is your appeal" in browser.page.words
    assert code and code in browser.text
    browser.post("/cy/appeal", form | {"text": "Llinell o gân ydyw."})
    assert "ni chadwyd yr hyn a anfonoch nawr" in browser.page.words
    assert len(desk.here.events("appeal_lodged")) == 1


def test_an_appeal_that_is_too_long_is_told_to_be_so(desk: Office) -> None:
    browser = desk.browser()
    browser.post("/appeal", form_of_appeal(desk, hidden(desk), browser) | {"text": SONG * 300})  # fmt: skip
    assert browser.status == 422
    assert "This is too long. Shorten it." in browser.page.words
