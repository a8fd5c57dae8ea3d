"""A change of the settings is an entry of the log, with the old and the new value, once, and without an address."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from listener.cli import run
from tests.listener.test_agree import wrong
from tests.town import Town

ALERTS = {"owner": ["wren@home.example"], "channels": [{"name": "teams"}]}


def noted(place: Town) -> list[dict[str, object]]:
    house = place.house or place.open()
    rows = house.store.rows("SELECT details FROM entries WHERE event = 'settings_changed' ORDER BY seq")  # fmt: skip
    return [json.loads(row["details"]) for row in rows]


def test_the_first_time_the_settings_are_noted_as_they_stand(place: Town) -> None:
    place.settings(retention={"queued_days": 60})
    house = place.open()
    (first,) = noted(place)
    assert first["changed"] == {}
    held = first["settings"]
    assert isinstance(held, dict) and held["retention.queued_days"] == 60
    page = house.settings.pages[0]
    assert held[f"pages.{page.page_id}.name"] == page.name
    assert len(held["program.word_lists"]) == 16 and held["program.calibrated_on"]
    assert wrong(house) == []


def test_a_change_is_noted_once_with_its_old_and_new_value(place: Town) -> None:
    place.settings(retention={"queued_days": 60})
    place.open()
    place.settings(retention={"queued_days": 30}, abuse_an_hour=10)
    for _ in range(3):
        place.open()
    _, second = noted(place)
    assert second["changed"] == {"abuse_an_hour": [40, 10], "retention.queued_days": [60, 30]}  # fmt: skip


def test_an_address_is_noted_as_changed_and_never_written_down(place: Town) -> None:
    place.settings(alerts=ALERTS, called=["Quillon Vexworth"])
    place.open()
    place.settings(alerts={**ALERTS, "owner": ["other@home.example"]}, called=["Quillon Vexworth"])  # fmt: skip
    place.open()
    _, second = noted(place)
    changed = second["changed"]
    assert isinstance(changed, dict) and list(changed) == ["alerts.owner"]
    (old,), (new,) = changed["alerts.owner"]
    assert old != new and old.startswith("hidden:") and new.startswith("hidden:")
    text = json.dumps(noted(place))
    assert not [word for word in ("home.example", "Quillon", "Vexworth") if word in text]  # fmt: skip
    assert "alerts.channels.teams.levels" in text


def test_log_show_tells_of_the_change_in_plain_words(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    place.settings(retention={"queued_days": 60})
    place.open()
    place.settings(retention={"queued_days": 30})
    place.open()
    place.close()
    run(["log", "show", "--data", str(Path(place.folder))])
    said = capsys.readouterr().out
    assert "settings changed (retention.queued days: 60 -> 30)" in said
    assert "settings, written down for the first time)" in said


def test_bank_holidays_are_nobodys_address_and_can_be_read(place: Town) -> None:
    place.settings(alerts={**ALERTS, "staffed": {"closed": ["2026-12-25"]}})
    place.open()
    (first,) = noted(place)
    held = first["settings"]
    assert isinstance(held, dict) and held["alerts.staffed.closed"] == ["2026-12-25"]
