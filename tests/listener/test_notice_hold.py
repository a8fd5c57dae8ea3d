"""A look-up entry that the police have asked to delay: by a named person, for thirty days at most, and counted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.cli import run
from listener.collect import collect
from listener.decide import decide
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.notice_holds import (
    end_notice_holds_over,
    hold_notice,
    release_notice,
)
from listener.store.connection import as_text
from listener.store.notice_holds import notice_holds
from listener.store.persons import record_of
from listener.store.report_counts import notices_held_back
from listener.weigh import weigh
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id, page, stored
from tests.listener.office import Office, office
from tests.listener.test_modes_at_work import events
from tests.town import RUDE, THREAT

NOTHING = "Nothing is recorded for this link"
POLICE = "Example Constabulary, 26/0042"
WHY = "They ask us to wait while they find out who it is."
DAY = timedelta(days=1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as found:
        yield found


def a_hidden_one(desk: Office) -> tuple[Item, House]:
    place = desk.here.place
    item = place.comment(place.post(), THREAT)
    house = place.round(desk.here.house, times=2)
    decide(house, stored(house, item), "confirm", OWNER, "It is a threat.")
    assert item.hidden
    return item, house


def held(house: House, item: Item, by: Actor = OWNER, days: float = 10) -> int:
    until = house.now() + days * DAY
    return hold_notice(house, stored(house, item), by, WHY, POLICE, until)


def looked_up(desk: Office, item: Item) -> str:
    browser = desk.browser()
    browser.get(f"/look-up?link={desk.link(item)}")
    return browser.text


@pytest.mark.parametrize("by", [OWNER, REVIEWER])
def test_the_look_up_page_says_nothing_until_the_hold_is_over(
    desk: Office, by: Actor
) -> None:
    item, house = a_hidden_one(desk)
    assert "This comment is hidden" in looked_up(desk, item)
    held(house, item, by)
    assert NOTHING in looked_up(desk, item)
    desk.here.place.clock.forward(days=10, seconds=1)
    assert "This comment is hidden" in looked_up(desk, item), "with no daemon at work"
    assert end_notice_holds_over(house) == 1 and end_notice_holds_over(house) == 0
    (placed,) = events(house, "notice_hold_placed")
    (ended,) = events(house, "notice_hold_ended")
    assert placed["actor"] == by.name and placed["until"] and ended["role"] == "daemon"
    assert POLICE not in json.dumps(placed), "whose words can be erased"


def test_an_appeal_tells_no_more_than_the_look_up_and_has_its_days_afterwards(
    desk: Office,
) -> None:
    item, house = a_hidden_one(desk)
    browser = desk.browser()
    browser.get(f"/look-up?link={desk.link(item)}")
    held(house, item, days=30)
    browser.send("/appeal", text="It was a joke.")
    assert browser.status == 409 and NOTHING in browser.text
    desk.here.place.clock.forward(days=85)
    browser = desk.browser()
    browser.get(f"/look-up?link={desk.link(item)}")
    browser.send("/appeal", text="It was a joke.")
    assert browser.status == 201


def test_a_hold_is_never_longer_than_thirty_days_in_all(desk: Office) -> None:
    item, house = a_hidden_one(desk)
    with pytest.raises(UserError, match="30 days at most"):
        held(house, item, days=31)
    held(house, item, days=20)
    desk.here.place.clock.forward(days=19)
    with pytest.raises(UserError, match="30 days at most"):
        held(house, item, days=12)
    held(house, item, days=11)
    assert len(notice_holds(house.store, house.now())) == 1
    release_notice(house, stored(house, item), OWNER, "They have found him.")
    assert "This comment is hidden" in looked_up(desk, item)
    desk.here.place.clock.forward(days=12)
    with pytest.raises(UserError, match="are over"):
        held(house, item, days=1)
    since, page_id = house.now() - 90 * DAY, stored(house, item).comment.page_id
    told = [as_text(since), as_text(house.now())]
    assert notices_held_back(house.store, page_id, *told) == 1
    assert notices_held_back(house.store, "x:9", *told) == 0


def test_only_the_owner_or_a_reviewer_and_only_for_the_police(desk: Office) -> None:
    item, house = a_hidden_one(desk)
    until = house.now() + DAY
    for by in (DELEGATE, Actor("wardmote", "owner"), Actor("Somebody", "owner")):
        with pytest.raises(UserError):
            held(house, item, by)
    with pytest.raises(UserError, match="Only the police"):
        hold_notice(house, stored(house, item), OWNER, WHY, " ", until)
    with pytest.raises(UserError, match="needs a reason"):
        hold_notice(house, stored(house, item), OWNER, "", POLICE, until)
    place = desk.here.place
    visible = place.comment(place.post(), RUDE)
    place.round(house)
    with pytest.raises(UserError, match="nothing to hold back"):
        held(house, visible)
    with pytest.raises(UserError, match="is not delayed"):
        release_notice(house, stored(house, item), OWNER, "Enough.")
    assert NOTHING not in looked_up(desk, item)


def test_a_notice_that_falls_due_meanwhile_is_published_when_the_hold_ends(
    desk: Office,
) -> None:
    place, house = desk.here.place, desk.here.house
    item = place.comment(place.post(), RUDE)
    place.round(house, times=2)
    decide(house, stored(house, item), "hide", OWNER, "rude", rule="R1")
    held(house, item)
    act(house)
    published = "SELECT published_at FROM notices WHERE comment_id = ?"
    assert item.hidden
    assert house.store.value(published, (comment_id(item),)) is None
    place.clock.forward(days=11)
    place.round(house)
    assert house.store.value(published, (comment_id(item),))


def test_the_look_up_page_gives_the_day_on_which_the_notice_could_be_read_first(
    desk: Office,
) -> None:
    place, house = desk.here.place, desk.here.house
    item = place.comment(place.post(), THREAT)
    place.clock.forward(minutes=20)
    collect(house, page(house))
    weigh(house)
    assert not item.hidden
    assert "What the author is told" in looked_up(desk, item), "it is under way"
    assert "What the author was told" not in looked_up(desk, item)
    held(house, item)
    act(house)
    decide(house, stored(house, item), "confirm", OWNER, "It is a threat.")
    place.clock.forward(days=10, seconds=1)
    words = looked_up(desk, item)
    assert item.hidden and "What the author is told" in words, "the hold just ended"
    assert "A person has agreed by now" in words
    end_notice_holds_over(house)
    heading, _, after = looked_up(desk, item).partition("What the author was told, ")[2].partition("</h3>")  # fmt: skip
    assert "30 November 2026" in heading and "A person has agreed by now" in after


def test_the_person_concerned_is_not_told_by_their_own_data_while_it_runs(
    desk: Office,
) -> None:
    item, house = a_hidden_one(desk)
    held(house, item)
    pack = record_of(house.store, comment_id(item))
    assert not pack["notice_holds"]
    assert "notice_hold_placed" not in [entry["event"] for entry in pack["log"]]
    release_notice(house, stored(house, item), REVIEWER, "No longer needed.")
    pack = record_of(house.store, comment_id(item))
    assert len(pack["notice_holds"]) == 1


def test_the_command_delays_lists_and_releases(
    desk: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    item, house = a_hidden_one(desk)
    folder, link = str(desk.here.place.folder), desk.link(item)
    desk.here.place.close()
    told = ["--data", folder, "--as", OWNER.name, "--reason", WHY]
    assert run(["notice-hold", link, *told, "--police", POLICE]) == 2
    assert "--until" in capsys.readouterr().err
    day = f"{house.now() + 400 * DAY:%Y-%m-%d}"
    assert run(["notice-hold", link, *told, "--police", POLICE, "--until", day]) == 2
    assert "30 days at most" in capsys.readouterr().err
    assert run(["notice-hold", "--data", folder]) == 0
    assert "No look-up entry is delayed" in capsys.readouterr().out
    assert run(["notice-hold", link, *told, "--release"]) == 2
    assert "is not delayed" in capsys.readouterr().err
