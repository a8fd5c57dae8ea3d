"""A machine's hide never outlives its promise, whatever goes wrong in between; and a person's hide is theirs."""

from __future__ import annotations

import datetime as dt
import time
from datetime import timedelta

import pytest
import schedule

from connectors.base import Batch
from listener.act import act
from listener.collect import _keep, collect
from listener.daemon import Daemon
from listener.decide import decide, expire
from listener.store.comments import cursor
from listener.store.decisions import open_item_of
from listener.telling.mail import open_post
from listener.weigh import weigh
from tests.listener.lives import (
    MENDED,
    OWNER,
    THREAT2,
    comment_id,
    hidden,
    later,
    on_its_way,
    page,
    stored,
)
from tests.town import CRITICISM, RUDE, THREAT, Town


def test_restore_survives_an_edit(place: Town) -> None:
    item, house = hidden(place)
    place.clock.forward(hours=24)
    place.world.edit(item, MENDED)
    expire(house)
    act(house)
    later(place, house)
    assert not item.hidden


def test_persons_show_survives_an_edit(place: Town) -> None:
    item, house = hidden(place)
    place.world.edit(item, MENDED)
    decide(house, stored(house, item), "show", OWNER, "fine")
    act(house)
    later(place, house)
    assert not item.hidden


def test_stale_old_wish_leaves_the_new_hides_timer(place: Town) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.open()
    place.faults.add("facebook", "hide", "server_error")
    place.round(house)
    place.world.edit(item, THREAT2)
    place.faults.clear()
    place.round(house)
    assert item.hidden
    later(place, house)
    assert not item.hidden


def test_dropped_second_wish_leaves_the_first_hides_timer(place: Town) -> None:
    item, house = hidden(place)
    place.world.edit(item, THREAT2)
    place.clock.forward(minutes=20)
    collect(house, page(house))
    weigh(house)
    place.world.edit(item, CRITICISM)
    place.round(house)
    later(place, house)
    assert not item.hidden


def test_stuck_second_wish_leaves_the_first_hides_timer(place: Town) -> None:
    item, house = hidden(place)
    place.world.edit(item, THREAT2)
    place.clock.forward(minutes=20)
    collect(house, page(house))
    weigh(house)
    place.faults.add("facebook", "*", "token_expired")
    act(house)
    place.faults.clear()
    later(place, house)
    assert not item.hidden


@pytest.mark.parametrize("platform", ["facebook", "x"])
@pytest.mark.parametrize("why", ["mode", "stuck", "kill_then_mode", "edit"])
def test_hide_that_reached_the_platform_unconfirmed_still_ends(
    place: Town, platform: str, why: str
) -> None:
    if why == "edit" and platform == "x":
        return
    item = place.comment(place.post(platform), THREAT)
    house = place.open()
    if why == "kill_then_mode":

        def seam(n):
            if n == "act:after-do":
                raise KeyboardInterrupt

        house.seam = seam
        with pytest.raises(KeyboardInterrupt):
            place.round(house)
    else:
        place.faults.add(platform, "hide", "server_error", after=True)
        place.round(house)
        place.faults.clear()
    assert item.hidden
    if why == "edit":
        place.world.edit(item, MENDED)
    if "mode" in why:
        place.settings(mode="assist")
        house = place.open()
    if why == "stuck":
        place.faults.add(platform, "*", "token_expired")
        place.clock.forward(minutes=1)
        act(house)
        place.faults.clear()
    later(place, house)
    assert not item.hidden


def test_restore_goes_on_after_a_long_outage(place: Town) -> None:
    item, house = hidden(place)
    place.clock.forward(hours=24)
    place.faults.add("facebook", "*", "service_down")
    for _ in range(15):
        place.clock.forward(minutes=16)
        expire(house)
        act(house)
    place.faults.clear()
    later(place, house)
    assert not item.hidden


def test_restore_goes_on_when_the_token_is_renewed(place: Town) -> None:
    item, house = hidden(place)
    place.clock.forward(hours=24)
    place.faults.add("facebook", "*", "token_expired")
    expire(house)
    act(house)
    place.faults.clear()
    later(place, house)
    assert not item.hidden


def test_daemon_survives_a_night_of_failures(place: Town) -> None:
    house = place.open()
    d = Daemon(house, open_post(house.settings))
    place.faults.add("facebook", "*", "token_expired")
    for n in range(50):
        place.clock.forward(minutes=16)
        d.one_pass()


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_hidden_comment_that_comes_back_is_restored(
    place: Town, platform: str
) -> None:
    item, house = hidden(place, platform=platform)
    place.world.delete(item)
    place.round(house, times=2)
    assert stored(house, item).gone_at
    item.deleted_at = None
    later(place, house, 80)
    assert stored(house, item).gone_at is None
    assert not item.hidden


def test_a_queued_comment_that_comes_back_is_queued(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    assert open_item_of(house.store, comment_id(item))
    place.world.delete(item)
    place.round(house, times=2)
    item.deleted_at = None
    place.round(house, times=2)
    assert stored(house, item).gone_at is None and open_item_of(
        house.store, comment_id(item)
    )


def test_what_a_person_hid_on_the_platform_stays_hidden(place: Town) -> None:
    item = place.comment(place.post(), THREAT)
    place.world.hide(item, True, by="owner")
    house = place.round()
    later(place, house)
    assert item.hidden


def test_what_a_person_hid_by_us_stays_hidden_after_an_edit(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    decide(house, stored(house, item), "hide", OWNER, "rude", rule="R1")
    act(house)
    place.world.edit(item, THREAT)
    later(place, house)
    assert item.hidden


def test_two_overdue_timers_on_one_comment(place: Town) -> None:
    item, house = hidden(place)
    place.world.edit(item, THREAT2)
    place.round(house)
    place.clock.forward(hours=30)
    expire(house)
    act(house)
    assert not item.hidden


def test_the_same_deletion_told_twice(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    b = Batch(gone=(comment_id(item),), cursor=cursor(house.store, page(house)))
    _keep(house, page(house), b)
    _keep(house, page(house), b)


def test_clocks_going_back_in_autumn(
    place: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    real = dt.datetime
    now = [real(2026, 10, 25, 0, 59, 30, tzinfo=dt.UTC)]
    runs = []

    class Fake(real):
        @classmethod
        def now(cls, tz=None):
            return (
                now[0].astimezone(tz)
                if tz
                else now[0].astimezone().replace(tzinfo=None)
            )

    house = place.open()
    d = Daemon(house, open_post(house.settings))
    monkeypatch.setattr(schedule.datetime, "datetime", Fake)
    d._schedule.clear()
    d._schedule.every(60).seconds.do(lambda: runs.append(now[0]))
    for _ in range(90):
        now[0] += timedelta(minutes=1)
        d._schedule.run_pending()
    monkeypatch.delenv("TZ")
    time.tzset()
    assert len(runs) > 80


def test_a_clock_that_was_ahead_does_not_stop_the_polls(place: Town) -> None:
    item = place.comment(place.post(), "hello")
    house = place.open()
    d = Daemon(house, open_post(house.settings))
    place.faults.add("facebook", "*", "service_down")
    now = place.clock.moment
    place.clock.moment = now + timedelta(days=3650)
    d.one_pass()
    place.faults.clear()
    place.clock.moment = now
    for _ in range(50):
        place.clock.forward(minutes=20)
        d.one_pass()
    assert stored(house, item)


def test_a_comment_that_cannot_be_seen_all_night_does_not_stop_the_step(
    place: Town,
) -> None:
    item, house = on_its_way(place)
    place.faults.add("facebook", "read", "gone")
    for _ in range(50):
        place.clock.forward(minutes=16)
        act(house)
    assert not item.hidden
    assert open_item_of(house.store, comment_id(item))


def test_a_clock_that_was_ahead_does_not_lengthen_a_hide(place: Town) -> None:
    place.clock.forward(days=30)
    item, house = hidden(place)
    there = place.clock.moment
    place.world.now = lambda: there  # the platform's own clock is another matter
    place.clock.moment -= timedelta(days=30)
    expire(house)
    act(house)
    assert not item.hidden


def test_a_person_who_confirms_in_the_moment_of_expiry_is_heard(place: Town) -> None:
    item, house = hidden(place)
    place.clock.forward(hours=25)
    decide(house, stored(house, item), "confirm", OWNER, "yes")
    assert expire(house) == []
    act(house)
    assert item.hidden
