"""What X no longer shows after a long silence is named, with its time, and nothing else is."""

from __future__ import annotations

from datetime import datetime, timedelta

from connectors.base import Unseen
from tests.connectors.rigs import Rig


def lost(rig: Rig) -> set[Unseen]:
    return {one for batch in rig.seen.batches for one in batch.unseen}


def mentions(rig: Rig, count: int, seconds: float) -> None:
    for number in range(count):
        rig.clock.forward(seconds=seconds)
        rig.world.mention("x", f"@cllr_wren remark {number}", by=f"R{number % 50}")


def near(moment: datetime, expected: datetime) -> bool:
    return abs(moment - expected) < timedelta(minutes=10)


def test_of_more_mentions_than_x_shows_the_time_of_the_others_is_named(
    x_rig: Rig,
) -> None:
    rig = x_rig
    mentions(rig, 1, 1)
    connector = rig.connect()
    rig.poll(connector)
    began = rig.clock()
    mentions(rig, 1000, 200)
    rig.poll(connector)
    (one,) = lost(rig)
    assert one.what == "mentions" and near(one.since, began)
    assert near(one.until, began + timedelta(seconds=200 * 200))
    rig.poll(connector)
    assert lost(rig) == {one}


def test_neither_a_first_reading_nor_one_of_fewer_mentions_misses_any(
    x_rig: Rig,
) -> None:
    rig = x_rig
    connector = rig.connect()
    mentions(rig, 900, 60)
    rig.poll(connector)
    mentions(rig, 700, 60)
    rig.poll(connector)
    assert not lost(rig)


def test_replies_from_before_the_last_seven_days_are_named_as_lost(
    x_rig: Rig,
) -> None:
    rig = x_rig
    rig.fill(rig.post(), 2)
    connector = rig.connect()
    rig.poll(connector)
    began = rig.clock()
    rig.clock.forward(days=6)
    rig.poll(connector)
    assert not lost(rig)
    began = rig.clock()
    rig.clock.forward(days=9)
    for _ in range(2):
        rig.poll(connector)
    (one,) = lost(rig)
    assert (one.what, one.until) == ("replies", rig.clock() - timedelta(days=7))
    assert near(one.since, began)


def test_a_list_that_reaches_back_to_the_last_mention_known_misses_none(
    x_rig: Rig,
) -> None:
    rig = x_rig
    mentions(rig, 1, 1)
    connector = rig.connect()
    rig.poll(connector)
    for _ in range(18):
        mentions(rig, 90, 60 / 90)  # with the overlap of ten minutes, all that X shows
        rig.poll(connector)
    assert len(rig.seen.comments) == 18 * 90 + 1
    assert not lost(rig)
