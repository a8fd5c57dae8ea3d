"""What was put off by a clock that was ahead does not wait for that clock: above all no wish to show (INV-1)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from listener.act import act
from listener.decide import decide, expire
from listener.house import House
from tests.listener.lives import OWNER, hidden, stored
from tests.town import RUDE, Town


def put_off_by_a_clock_that_is_ahead(place: Town, house: House, ahead: timedelta) -> None:  # fmt: skip
    """All that is due is tried once and fails, while the clock is so much ahead."""
    right = place.clock.moment
    place.clock.moment = right + ahead
    place.faults.add("facebook", "*", "service_down")
    act(house)
    place.faults.clear()
    place.clock.moment = right


@pytest.mark.parametrize("ahead", [timedelta(hours=3), timedelta(hours=36)])
def test_a_show_that_was_put_off_by_a_clock_that_was_ahead_waits_no_longer(
    place: Town, ahead: timedelta
) -> None:
    item, house = hidden(place)
    place.clock.forward(hours=24)
    expire(house)
    put_off_by_a_clock_that_is_ahead(place, house, ahead)
    place.clock.forward(minutes=1)
    act(house)
    assert not item.hidden


def test_nor_does_a_persons_hide_by_a_clock_that_was_more_than_a_day_ahead(
    place: Town,
) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    decide(house, stored(house, item), "hide", OWNER, "It is rude.", rule="R1")
    put_off_by_a_clock_that_is_ahead(place, house, timedelta(hours=36))
    place.clock.forward(minutes=1)
    act(house)
    assert item.hidden


def test_a_show_is_tried_every_two_hours_though_the_platform_asks_for_a_day(
    place: Town,
) -> None:
    item, house = hidden(place)
    place.clock.forward(hours=24)
    expire(house)
    place.faults.add("facebook", "unhide", "rate_limited", minutes=24 * 60)
    act(house)
    place.faults.clear()
    for _ in range(20):
        place.clock.forward(minutes=5)
        act(house)
    delayed = "SELECT COUNT(*) FROM entries WHERE event = 'act_delayed'"
    assert house.store.value(delayed) == 1, "and no more often"
    for _ in range(12):
        place.clock.forward(hours=2, minutes=1)
        act(house)
    assert not item.hidden
