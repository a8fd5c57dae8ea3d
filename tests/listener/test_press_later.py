"""A day that the press named is told on later days by its date, on the terminal, for programs and on the desk."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from listener.commands.alerts_json import alerts_json
from listener.store.incidents import all_incidents
from tests.listener.newsdesk import newsdesk
from tests.listener.test_press_alerts import ASKED, listing


@pytest.mark.parametrize(
    ("until", "read", "read_cy"),
    [
        (" My deadline is 5pm today.", "(deadline 17:00 GMT on Saturday, passed)", "(dyddiad cau 17:00 GMT ddydd Sadwrn, wedi mynd heibio)"),
        (" My deadline is noon on Tuesday.", "(deadline 12:00 GMT on Tuesday)", "(dyddiad cau 12:00 GMT ddydd Mawrth)"),
        (" My deadline is close of play today.", "(said on Saturday 21 November, deadline is close of play today)", "(dywedwyd ddydd Sadwrn 21 Tachwedd, deadline is close of play today)"),
        (" My deadline is 5pm.", "(deadline is 5pm)", "(deadline is 5pm)"),
        ("", "", ""),
    ],
)  # fmt: skip
def test_a_day_named_by_the_press_is_told_on_later_days_by_its_date(
    tmp_path: Path, until: str, read: str, read_cy: str
) -> None:
    saturday = datetime(2026, 11, 21, 10, tzinfo=UTC)
    with newsdesk(tmp_path / "data") as desk:
        room = desk.room
        room.clock.moment = saturday
        room.say(f"Jo from the Sample Gazette here. Would you give us a comment on the pool?{until}")  # fmt: skip
        room.tick(minutes=1)
        said = until[4:].strip(" .").replace("deadline", "(deadline") + ")" if until else ""  # fmt: skip
        assert f"{ASKED} {said}".strip() in listing(room)[0]
        room.clock.moment = saturday.replace(day=23, hour=8)
        (listed,) = listing(room)
        assert f"{ASKED} {read}".strip() in listed and ("today" in listed) == ("said" in read)  # fmt: skip
        assert f"{ASKED} {read}".strip() in json.loads(alerts_json(room.house, all_incidents(room.house.store)))[0]["about"]  # fmt: skip
        browser = desk.browser()
        browser.get("/alerts")
        assert f"{ASKED} {read}".strip() in browser.page.words
        browser.get("/cy/alerts/1")
        assert f"{ASKED} {read_cy}".strip() in browser.page.words
