"""A meeting that stands in the rules file switches the mode on and off by itself, as the one that a person starts."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from listener.errors import UserError
from listener.modes.changes import end_mode
from listener.modes.follow import follow_modes
from tests.listener.lives import OWNER, page
from tests.listener.test_mode_overlap import begin
from tests.listener.test_modes_at_work import events, mails
from tests.town import MORNING, THREAT, Town, town

HOUR = timedelta(hours=1)


def sits(place: Town, since: float, until: float) -> None:
    """Write a meeting into the rules file, from and until so many hours from the morning."""
    path = place.folder / "rules_of_engagement.yaml"
    text = path.read_text("utf-8")
    starts, ends = (f"{MORNING + h * HOUR:%Y-%m-%dT%H:%M:%SZ}" for h in (since, until))
    span = f"  meeting: [{{ starts_at: {starts}, ends_at: {ends} }}]"
    assert text.count("  meeting: []") == 1
    path.write_text(text.replace("  meeting: []", span, 1), "utf-8")


def test_it_begins_and_ends_by_the_clock_with_an_entry_for_each(place: Town) -> None:
    sits(place, 1, 3)
    house = place.open()
    on = []
    for _ in range(16):
        follow_modes(house)
        on.append(house.standing(page(house), house.now()).on("meeting"))
        place.clock.forward(minutes=15)
    assert on == [False] * 4 + [True] * 9 + [False] * 3, "two hours and a quarter"
    pages = len(house.settings.pages)
    started, ended = events(house, "mode_started"), events(house, "mode_ended")
    assert len(started) == len(ended) == pages
    assert all(e["kind"] == "meeting" and e["actor"] != OWNER.name for e in started)
    assert house.standing(page(house), house.now()).no_hiding() == ""


def test_the_owner_hears_nothing_meanwhile_and_the_delegate_of_threats(
    tmp_path: Path,
) -> None:
    alerts = {
        "owner": ["owner@council.example"],
        "delegate": ["deputy@council.example"],
    }
    with town(tmp_path / "data", alerts=alerts) as place:
        sits(place, -1, 1)
        house = place.open()
        threat = place.comment(place.post(), THREAT)
        place.round(house, times=2)
        assert threat.hidden, "a meeting changes nothing in what is hidden"
        assert mails(place, "owner") == [] and mails(place, "deputy")
        place.clock.forward(minutes=10)
        place.round(house)
        assert mails(place, "owner") == [], "a quarter of an hour is left to it"
        place.clock.forward(minutes=5)
        place.round(house)
        assert mails(place, "owner")


def test_a_meeting_that_is_called_off_in_the_file_is_over(place: Town) -> None:
    path = place.folder / "rules_of_engagement.yaml"
    text = path.read_text("utf-8")
    sits(place, -1, 5)
    house = place.open()
    place.round(house)
    assert house.standing(page(house), house.now()).on("meeting")
    place.close()
    path.write_text(text, "utf-8")
    house = place.open()
    place.round(house)
    assert not house.standing(page(house), house.now()).on("meeting")
    assert len(events(house, "mode_ended")) == len(house.settings.pages)


def test_it_is_ended_in_the_file_and_a_shorter_one_does_not_end_it(
    place: Town,
) -> None:
    sits(place, -1, 5)
    house = place.open()
    with pytest.raises(UserError, match="Change its `ends_at` there"):
        end_mode(house, page(house), "meeting", OWNER, "over")
    with pytest.raises(UserError, match="would not end when you say"):
        begin(house, "meeting", 0, 2)
    assert begin(house, "meeting", 0, 9)[1] == []
