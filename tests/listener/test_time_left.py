"""How long something has still to wait, as a person would say it, in English and in Welsh."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from listener.claims.moments import ago
from listener.desk.clocks import time_left
from listener.store.connection import as_text
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import CLAIM, FRIDAY


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", claims=[CLAIM | {"impact": 5}]) as opened:
        yield opened


def test_hours_and_minutes_are_told_on_the_alert_in_both_languages(
    desk: Newsdesk,
) -> None:
    desk.room.spread(12)
    desk.room.tick(minutes=13)
    browser = desk.browser()
    browser.get("/alerts/1")
    assert re.search(r"Time left: 1[67] minutes", browser.page.words)
    assert re.search(r"Time left: 1 hour 4[67] minutes", browser.page.words)
    browser.get("/cy/alerts/1")
    assert re.search(r"Amser ar ôl: 1 awr 4[67] munud", browser.page.words)


@pytest.mark.parametrize(
    ("minutes", "told"),
    [
        (0, ("minutes", 0, 0)),
        (59, ("minutes", 59, 0)),
        (60, ("hours", 1, 0)),
        (107, ("hours", 1, 47)),
        (359, ("hours", 5, 59)),
        (360, ("hours", 6, 0)),
        (719, ("hours", 11, 0)),
        (2879, ("hours", 47, 0)),
        (2880, ("days", 2, 0)),
    ],
)
def test_minutes_are_told_beside_a_few_hours_only(
    minutes: int, told: tuple[str, int, int]
) -> None:
    left = time_left(as_text(FRIDAY + timedelta(minutes=minutes)), FRIDAY)
    assert left and (left["unit"], left["n"], left["minutes"]) == told
    assert not left["late"]


@pytest.mark.parametrize(
    ("minutes", "english", "welsh"),
    [
        (-5, "0 minutes ago", "0 munud yn ôl"),  # the clock was put back since
        (59, "59 minutes ago", "59 munud yn ôl"),
        (60, "1 hour ago", "1 awr yn ôl"),
        (107, "1 hour 47 minutes ago", "1 awr 47 munud yn ôl"),
        (120, "2 hours ago", "2 awr yn ôl"),
    ],
)
def test_how_long_ago_is_told_in_the_same_way(
    minutes: int, english: str, welsh: str
) -> None:
    assert ago(timedelta(minutes=minutes)) == (english, welsh)
