"""Polls that bring nothing make no entries; a page that is unpublished is waited for."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.collect import collect
from listener.commands.status import _life
from listener.daemon import Daemon
from listener.decide import decide
from listener.house import House
from listener.store.comments import cursor, kept
from listener.store.rests import resting_since
from listener.telling.mail import open_post
from tests.listener.lives import OWNER, comment_id, hidden, page, stored
from tests.town import RUDE, Town


def entries(house: House, event: str = "comments_collected") -> list[dict[str, Any]]:
    query = "SELECT details FROM entries WHERE event = ? ORDER BY seq"
    return [json.loads(row["details"]) for row in house.store.rows(query, (event,))]


def polled(place: Town, house: House, times: int, number: int, **step: float) -> None:
    for _ in range(times):
        place.clock.forward(**step)
        collect(house, page(house, number))


@pytest.mark.parametrize("number", [0, 1])
def test_an_hour_of_polls_that_bring_nothing_is_one_entry_with_their_number(
    place: Town, number: int
) -> None:
    platform = ("facebook", "x")[number]
    place.comment(place.post(platform), RUDE)
    house = place.open()
    collect(house, page(house, number))
    before = len(entries(house))
    polled(place, house, 55, number, minutes=1)
    assert len(entries(house)) == before
    polled(place, house, 10, number, minutes=1)
    (one,) = entries(house)[before:]
    assert 58 <= one["empty_polls"] <= 62 and one["new"] == 0


def test_what_comes_after_quiet_polls_is_kept_with_their_number_and_the_place(
    place: Town,
) -> None:
    post = place.post()
    place.comment(post, RUDE)
    house = place.open()
    collect(house, page(house))
    polled(place, house, 3, 0, minutes=6)
    stood = cursor(house.store, page(house))
    item = place.comment(post, "And another thing.")
    polled(place, house, 1, 0, minutes=6)
    last = entries(house)[-1]
    assert last["new"] == 1 and last["empty_polls"] == 3
    assert cursor(house.store, page(house)) != stood
    assert kept(house.store, comment_id(item))


def test_a_place_that_was_not_written_down_costs_a_restart_nothing(place: Town) -> None:
    post = place.post("x")
    first = place.comment(post, RUDE)
    house = place.open()
    collect(house, page(house, 1))
    polled(place, house, 4, 1, minutes=6)
    second = place.comment(post, "And another thing.")
    house = place.open()
    polled(place, house, 1, 1, minutes=6)
    for item in (first, second):
        assert stored(house, item).version == 1
    assert house.store.value("SELECT COUNT(*) FROM versions") == 2


def test_a_poll_that_failed_is_no_empty_poll(place: Town) -> None:
    place.comment(place.post(), RUDE)
    house = place.round(times=2)
    place.faults.add("facebook", "feed", "server_error")
    place.round(house, times=2)
    assert house.places[page(house)].empty_polls <= 1


def unpublished(place: Town, house: House) -> None:
    place.world.published = False
    place.round(house, times=2)


def test_an_unpublished_page_is_noticed_and_not_read_and_the_owner_is_told_once(
    place: Town,
) -> None:
    post = place.post()
    house = place.round()
    unpublished(place, house)
    assert resting_since(house.store, page(house))
    assert len(entries(house, "page_unpublished")) == 1
    place.simulator.calls.clear()
    item = place.comment(post, RUDE)
    place.round(house, times=3)
    asked = {call.operation for call in place.simulator.calls if call.platform == "facebook"}  # fmt: skip
    assert not asked & {"feed", "comments"} and not kept(house.store, comment_id(item))
    told = "SELECT COUNT(*) FROM outbox WHERE kind = 'page'"
    assert house.store.value(told) == 1
    assert not entries(house, "step_failed"), "a break is no fault"
    assert "It is not published since" in "\n".join(_life(house.settings, house.store))
    assert not place.world.writes("hide"), "and nobody publishes or unpublishes it"


def test_a_page_that_is_back_is_read_on_by_itself_and_nothing_is_lost(
    place: Town,
) -> None:
    post = place.post()
    house = place.round()
    unpublished(place, house)
    item = place.comment(post, RUDE)
    house = place.round(place.open())  # a restart remembers
    assert resting_since(house.store, page(house))
    assert len(entries(house, "page_unpublished")) == 1
    place.world.published = True
    place.round(house)
    assert kept(house.store, comment_id(item))
    assert resting_since(house.store, page(house)) is None
    assert len(entries(house, "page_published")) == 1


def test_what_people_decide_is_still_done_on_an_unpublished_page(place: Town) -> None:
    item, house = hidden(place)
    unpublished(place, house)
    decide(house, stored(house, item), "show", OWNER, "I was wrong.")
    act(house)
    assert not item.hidden


def test_the_other_page_is_read_while_one_is_away(place: Town) -> None:
    post = place.post("x")
    house = place.round()
    unpublished(place, house)
    item: Item = place.comment(post, RUDE)
    place.round(house)
    assert kept(house.store, comment_id(item))


@pytest.mark.parametrize("longest", [60.0, 0.2])
@pytest.mark.parametrize("what", ["weigh", "follow_claims"])
def test_what_computes_for_long_gives_signs_of_life_meanwhile_but_not_for_ever(
    place: Town, monkeypatch: pytest.MonkeyPatch, what: str, longest: float
) -> None:
    house = place.open()
    told: list[str] = []
    monkeypatch.setattr("listener.daemon.notify", told.append)
    monkeypatch.setattr("listener.daemon.SIGN_OF_LIFE", 0.0)
    monkeypatch.setattr("listener.systemd.EVERY", 0.05, raising=False)
    monkeypatch.setattr("listener.systemd.LONGEST_WORK", longest, raising=False)
    during: list[int] = []

    def slow(*given: object, **more: object) -> list[object]:
        before = len(told)
        time.sleep(1.0)
        during.append(len(told) - before)
        return []

    monkeypatch.setattr(f"listener.daemon.{what}", slow)
    Daemon(house, open_post(house.settings)).one_pass()
    assert during and all(signs >= 8 if longest > 1 else 1 <= signs <= 4 for signs in during)  # fmt: skip
