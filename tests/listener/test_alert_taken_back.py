"""`right` takes `wrong` back: the alert stands as it stood before, with its owner and its clock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.claims.handling import acknowledge, close, say_right, say_wrong
from listener.commands.alerts import alerts
from listener.minutes.verify import verify
from listener.store.connection import Row
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import COMMS, SAID, Newsroom, newsroom
from tests.listener.test_alerts_shown import shown

CLOCKS = ("acknowledge_by_at", "posture_by_at", "escalate_at", "owner", "posture")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data") as opened:
        opened.spread(24)
        yield opened


def mistake(room: Newsroom) -> Row:
    """Somebody calls the alert wrong and takes it back; gives it as it is then."""
    say_wrong(room.house, 1, COMMS, "I meant number 2.")
    room.clock.forward(minutes=3)
    say_right(room.house, 1, COMMS, "A slip.")
    return room.incidents()[0]


def test_an_alert_that_was_taken_on_is_taken_on_again_with_its_owner_and_its_clock(
    room: Newsroom,
) -> None:
    acknowledge(room.house, 1, COMMS)
    before = room.open()
    after = mistake(room)
    assert after["state"] == "acknowledged" and after["ended_at"] is None
    assert [after[name] for name in CLOCKS] == [before[name] for name in CLOCKS]
    (entry,) = room.events("incident_right")
    assert entry["details"] == {"incident_id": 1, "from": "wrong", "to": "acknowledged"}
    assert verify(room.house.store.db).sound


def test_an_alert_that_nobody_had_taken_on_is_handed_on_when_its_time_is_over(
    room: Newsroom,
) -> None:
    assert mistake(room)["state"] == "new"
    room.tick(minutes=40)
    assert room.events("incident_escalated")


def test_an_alert_that_was_closed_before_stays_closed(room: Newsroom) -> None:
    close(room.house, 1, COMMS, "Over.")
    assert mistake(room)["state"] == "closed"


def test_an_alert_that_goes_on_under_another_number_stays_closed(
    room: Newsroom,
) -> None:
    say_wrong(room.house, 1, COMMS, "Nothing in it.")
    room.say(f"{SAID} Still.")
    assert room.open()["incident_id"] == 2
    say_right(room.house, 1, COMMS, "There was.")
    assert [row["state"] for row in room.incidents()] == ["closed", "new"]


def test_a_second_slip_is_taken_back_like_the_first(room: Newsroom) -> None:
    acknowledge(room.house, 1, COMMS)
    mistake(room)
    assert mistake(room)["state"] == "acknowledged"


def test_on_the_desk_a_slip_is_taken_back_with_it_was_right(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data") as desk:
        desk.room.spread(24)
        acknowledge(desk.house, 1, COMMS)
        say_wrong(desk.house, 1, COMMS, "I meant number 2.")
        browser = desk.browser()
        browser.get("/alerts/1")
        assert "alert stands as before" in browser.page.words
        browser.send("/alerts/1/answer", what="right", why="A slip.")
        browser.get("/alerts/1")
        assert "Somebody has taken it on. With: Swift Example" in browser.page.words
        assert "What to do is to be chosen by:" in browser.page.words


def test_the_command_says_how_the_alert_stands_again(room: Newsroom) -> None:
    acknowledge(room.house, 1, COMMS)
    say_wrong(room.house, 1, COMMS, "I meant number 2.")
    said = ["right", "1", "--as", COMMS.name, "--reason", "A slip."]
    done = CliRunner().invoke(alerts, [*said, "--data", str(room.house.folder)])
    assert "kept as a right alarm. It is taken on." in done.output


def begun_anew(room: Newsroom) -> None:
    """Called wrong while somebody had it, and the same is said again."""
    acknowledge(room.house, 1, COMMS)
    say_wrong(room.house, 1, COMMS, "Nothing in it.")
    room.say(f"{SAID} Still.")
    assert room.open()["incident_id"] == 2


def test_the_command_and_the_story_say_in_which_incident_it_goes_on(room: Newsroom) -> None:  # fmt: skip
    begun_anew(room)
    said = ["right", "1", "--as", COMMS.name, "--reason", "There was."]
    done = CliRunner().invoke(alerts, [*said, "--data", str(room.house.folder)])
    assert done.output == "Alert 1 is kept as a right alarm. It goes on in alert 2.\n"  # fmt: skip
    story = shown(room)
    assert "called right (it goes on in alert 2): There was." in story
    assert "as before" not in story.partition("What was done:")[2]


def test_what_was_closed_before_a_slip_is_closed_as_before_though_it_began_again(
    room: Newsroom,
) -> None:
    close(room.house, 1, COMMS, "Over.")
    say_wrong(room.house, 1, COMMS, "A slip.")
    room.say(f"{SAID} Still.")
    say_right(room.house, 1, COMMS, "Back.")
    assert "called right (as before: it was over): Back." in shown(room)


def test_the_desk_says_what_right_does_where_the_alert_goes_on_elsewhere(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data") as desk:
        desk.room.spread(24)
        begun_anew(desk.room)
        browser = desk.browser()
        browser.get("/alerts/1")
        said = browser.page.words
        assert "stands as before" not in said
        assert 'Choose "It was right". This alert stays closed, as it goes on in alert 2.' in said  # fmt: skip
        assert "/alerts/2" not in browser.page.links, "nobody has said so yet"
        browser.get("/cy/alerts/1")
        assert "fel yr oedd" not in browser.page.words and "rhybudd 2" in browser.page.words  # fmt: skip
        browser.get("/alerts/1")
        browser.send("/alerts/1/answer", what="right", why="There was.")
        browser.get("/alerts/1")
        said = browser.page.words
        assert "It is over. With: Swift Example It goes on in alert 2" in said
        assert "called right (it goes on in alert 2)" in said
        assert "/alerts/2" in browser.page.links
