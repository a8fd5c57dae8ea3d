"""An alert that is over: nobody acts on it, no clock runs, and what one person did does not bear another's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.claims.handling import (
    acknowledge,
    act_on,
    close,
    say_right,
    say_wrong,
    set_posture,
)
from listener.claims.reopening import reopen
from listener.commands.alerts import alerts
from listener.errors import UserError
from listener.report.facts import Quarter
from listener.report.gathering import gather
from listener.report.wording import line
from listener.store.connection import as_moment, as_text
from listener.store.incidents import steps_of
from tests.listener.newsdesk import SECOND, newsdesk
from tests.listener.newsroom import COMMS, FRIDAY, Newsroom, newsroom
from tests.listener.test_alerts_shown import shown


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data") as opened:
        opened.spread(24)
        yield opened


ENDS = [(close, "is closed already"), (say_wrong, "was called a false alarm already")]


@pytest.mark.parametrize(("end", "state"), ENDS)
@pytest.mark.parametrize("posture", ["", "monitor"])
def test_what_is_over_is_not_acted_on_with_a_posture_or_without(
    room: Newsroom, end: object, state: str, posture: str
) -> None:
    if posture:
        set_posture(room.house, 1, "monitor", COMMS, "We look.")
    end(room.house, 1, COMMS, "Over.")  # type: ignore[operator]
    before = len(steps_of(room.house.store, 1))
    with pytest.raises(UserError) as refused:
        act_on(room.house, 1, COMMS, "It is done.")
    assert str(refused.value) == f"Alert 1 {state}."
    assert len(steps_of(room.house.store, 1)) == before


def test_what_was_acted_on_is_so_again_after_a_slip(room: Newsroom) -> None:
    act_on(room.house, 1, COMMS, "On the site.", posture="monitor")
    say_wrong(room.house, 1, COMMS, "I meant number 2.")
    say_right(room.house, 1, COMMS, "A slip.")
    assert room.open()["state"] == "acted"


@pytest.mark.parametrize("end", [close, say_wrong])
def test_the_command_asks_nothing_of_an_alert_that_is_over(room: Newsroom, end: object) -> None:  # fmt: skip
    assert "To be acknowledged by" in shown(room)
    end(room.house, 1, COMMS, "Over.")  # type: ignore[operator]
    story = shown(room)
    assert "acknowledged by" not in story and "osture by" not in story


def test_the_command_tells_only_the_clocks_that_still_run(room: Newsroom) -> None:
    acknowledge(room.house, 1, COMMS)
    story = shown(room)
    assert "acknowledged by" not in story
    # From a week on, by the clock of whoever asks, the day has its date.
    assert re.search(r"^  What to do is to be chosen by 12:00 GMT on Friday(?: 20 November)?\.$", story, re.MULTILINE)  # fmt: skip
    set_posture(room.house, 1, "monitor", COMMS, "We look.")
    assert "to be set by" not in shown(room)


def test_what_grew_graver_after_its_posture_is_only_to_be_acknowledged(tmp_path: Path) -> None:  # fmt: skip
    with newsroom(tmp_path / "data") as room:
        room.spread(5)
        set_posture(room.house, 1, "monitor", COMMS, "We look.")
        room.spread(8)
        assert room.open()["state"] == "new"
        story = shown(room)
    assert re.search(r"^  To be acknowledged by 10:30 GMT on Friday(?: 20 November)?\.$", story, re.MULTILINE)  # fmt: skip


def test_the_desk_shows_no_clock_of_an_alert_that_is_over(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data") as desk:
        desk.room.spread(24)
        close(desk.house, 1, COMMS, "Over.")
        browser = desk.browser()
        for path in ("/alerts/1", "/alerts?state=closed"):
            browser.get(path)
            assert "It is over." in browser.page.words
            assert "to be chosen by" not in browser.page.words
            assert "To be taken on by" not in browser.page.words


def test_the_owner_is_not_named_for_what_somebody_else_did(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data") as desk:
        desk.room.spread(24)
        acknowledge(desk.house, 1, COMMS)
        close(desk.house, 1, SECOND, "Over.")
        browser = desk.browser()
        for path in ("/alerts/1", "/alerts?state=closed"):
            browser.get(path)
            assert "It is over. With: Swift Example" in browser.page.words
            assert "By:" not in browser.page.words
            tongue, _, rest = path.partition("/alerts")
            browser.get(f"{tongue}/cy/alerts{rest}")
            assert "Gyda: Swift Example" in browser.page.words


def test_what_grew_graver_waits_to_be_taken_on_again_and_does_not_say_nobody_had_it(tmp_path: Path) -> None:  # fmt: skip
    with newsdesk(tmp_path / "data") as desk:
        desk.room.spread(5)
        set_posture(desk.house, 1, "monitor", COMMS, "We look.")
        desk.room.spread(8)
        browser = desk.browser()
        browser.get("/alerts/1")
        assert "It waits to be taken on again. Nobody has it now. It was with: Swift Example" in browser.page.words  # fmt: skip
        assert "Nobody has taken it on yet." not in browser.page.words


def test_what_was_closed_by_a_slip_is_opened_again_with_new_clocks(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data") as room:
        room.spread(12)
        room.tick(minutes=1)
        number, where = room.open()["incident_id"], ["--data", str(room.house.folder)]
        room.tick(minutes=45)
        assert len(room.subjects("lead@council.example")) == 1
        close(room.house, number, COMMS, "A slip: I meant another.")
        reopen(room.house, number, COMMS, "It was closed by a slip.")
        row = room.open()
        assert row["state"] == "new" and row["acknowledge_by_at"] > as_text(room.clock())  # fmt: skip
        (entry,) = room.events("incident_reopened")
        assert (entry["actor"], entry["role"]) != ("", "") and entry["details"]["from"] == "closed"  # fmt: skip
        room.tick(minutes=45)
        assert len(room.subjects("lead@council.example")) == 2, "handed on anew"
        with pytest.raises(UserError, match="is not over"):
            reopen(room.house, number, COMMS, "Again.")
        close(room.house, number, COMMS, "Done.")
        room.say()
        with pytest.raises(UserError, match="the same goes on in alert 2"):
            reopen(room.house, number, COMMS, "By a slip.")
        say_wrong(room.house, 2, COMMS, "It says something else.")
        with pytest.raises(UserError, match="wardmote alerts right 2"):
            reopen(room.house, 2, COMMS, "By a slip.")
        done = CliRunner().invoke(alerts, ["reopen", str(number), "--as", "Swift Example", "--reason", "A slip.", *where])  # fmt: skip
        assert "Alert 1 is open again" in done.output, done.output


def test_what_was_not_sent_as_the_alert_was_closed_is_sent_when_it_is_opened_again(
    tmp_path: Path,
) -> None:
    night = FRIDAY.replace(hour=23)
    with newsroom(tmp_path / "data", at=night) as room:
        room.spread(5)
        room.tick(minutes=1)
        number = room.open()["incident_id"]
        close(room.house, number, COMMS, "A slip.")
        room.tick(hours=8, minutes=1)
        assert room.subjects() == []
        reopen(room.house, number, COMMS, "It was closed by a slip.")
        room.tick(minutes=1)
        assert len(room.subjects()) == 1


@pytest.mark.parametrize(
    ("hours", "met"), [(None, "no"), (0, "yes"), (30, "no")], ids=str
)
@pytest.mark.parametrize("again", ["graver", "reopened"])
def test_the_report_counts_no_answer_from_before_an_alert_was_told_anew(
    tmp_path: Path, again: str, hours: int | None, met: str
) -> None:
    with newsroom(tmp_path / "data") as room:
        room.spread(5 if again == "graver" else 24)
        room.tick(minutes=1)
        acknowledge(room.house, 1, COMMS)
        if again == "graver":
            room.spread(24)
            room.tick(minutes=1)
        else:
            close(room.house, 1, COMMS, "A slip: I meant another.")
            room.tick(minutes=1)
            reopen(room.house, 1, COMMS, "It was closed by a slip.")
        row = room.open()
        assert (row["state"], row["level"]) == ("new", "HIGH")
        say_right(room.house, 1, COMMS, "It is so.")  # which takes on nothing
        if hours is not None:
            room.clock.forward(hours=hours)
            acknowledge(room.house, 1, COMMS)
        room.clock.forward(hours=30)
        found = gather(room.house.store, "facebook:100", Quarter(2026, 4), room.clock())
        assert [flag.in_time for flag in found.flags] == [met]


def test_the_report_calls_no_alert_late_before_its_time_has_come(tmp_path: Path) -> None:  # fmt: skip
    with newsroom(tmp_path / "data") as room:
        room.spread(24)
        room.tick(minutes=1)
        due = as_moment(room.open()["acknowledge_by_at"])
        quarter = Quarter(2026, 4)
        for moment, told in (
            (room.clock(), "open"),
            (due, "open"),
            (due + timedelta(minutes=1), "no"),
        ):
            found = gather(room.house.store, "facebook:100", quarter, moment)
            assert [flag.in_time for flag in found.flags] == [told]
        acknowledge(room.house, 1, COMMS)
        found = gather(room.house.store, "facebook:100", quarter, room.clock())
        assert [flag.in_time for flag in found.flags] == ["yes"]
    assert line("in_time:open", "en").startswith("Still open")
    assert line("in_time:open", "cy").startswith("Yn dal ar agor")
