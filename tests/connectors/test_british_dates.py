"""Dates of feeds as papers and councils here write them: the day stands first, and the month is never guessed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from connectors.british_dates import is_ours, moment_of
from connectors.feed_parsing import FeedItem, parse

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


def dated(said: str) -> FeedItem:
    feed = f"<rss version='2.0'><channel><item><title>Bins</title><pubDate>{said}</pubDate></item></channel></rss>"
    (item,) = parse(feed.encode(), "https://n.example/f", "text/xml", NOW).items
    return item


@pytest.mark.parametrize(
    ("said", "day", "hour", "minute"),
    [
        ("26/11/2026", 26, 0, 0),
        ("26.11.2026", 26, 0, 0),
        ("26-11-2026", 26, 0, 0),
        ("03/11/2026", 3, 0, 0),
        ("26/11/2026 14:30", 26, 14, 30),
        ("26/11/2026, 14:30:05 GMT", 26, 14, 30),
        ("14:30 26/11/2026", 26, 14, 30),
        ("26 Tachwedd 2026", 26, 0, 0),
        ("26 o Dachwedd 2026", 26, 0, 0),
        ("26ain o Dachwedd 2026 14:30", 26, 14, 30),
        ("Iau, 26 Tach 2026 14:30:00 +0000", 26, 14, 30),
        ("Dydd Iau 26 Tachwedd 2026 am 14:30", 26, 14, 30),
        ("26th November 2026", 26, 0, 0),
        ("Thursday 26 November 2026 at 14:30", 26, 14, 30),
        ("Thu, 26 Nov 2026 14:30:00 GMT", 26, 14, 30),
        ("2026/11/26 14:30", 26, 14, 30),
        ("26 TACHWEDD 2026 14:30", 26, 14, 30),
        ("26 November 2026 2:30pm", 26, 14, 30),
        ("26 November 2026, 2.30 p.m.", 26, 14, 30),
        ("Thursday 26 November 2026 - 9.00am", 26, 9, 0),
        ("26/11/2026 12:05 AM", 26, 0, 5),
        ("26/11/2026 12.05pm", 26, 12, 5),
        ("9am, 26 November 2026", 26, 9, 0),
        ("26 Tachwedd 2026 am 2.30yp", 26, 14, 30),
        ("26 Tachwedd 2026, 9.00 y.b.", 26, 9, 0),
        ("26 Tachwedd 2026 8yh GMT", 26, 20, 0),
        ("2026-11-26 14:30", 26, 14, 30),
        ("2026-11-26T15:30:00.123+01:00", 26, 14, 30),
        ("2026-11-26T14:30:00Z", 26, 14, 30),
        ("26/11/2026 14:30pm", 26, 14, 30),
        ("Thu, 26 Nov 2026 14:30:00 PM GMT", 26, 14, 30),
        ("Thu, 26 Nov 2026 00:30:00 AM +0000", 26, 0, 30),
        ("26/11/2026 0:30pm", 26, 12, 30),
        ("2026-11-26T24:00:00Z", 27, 0, 0),
        ("2026-11-26T23:59:60Z", 26, 23, 59),
    ],
)
def test_a_day_is_read_before_its_month(
    said: str, day: int, hour: int, minute: int
) -> None:
    at = dated(said).published_at
    assert at and at.replace(second=0) == datetime(2026, 11, day, hour, minute, tzinfo=UTC)  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "11/26/2026",
        "10:30 11/26/2026",
        "31/02/2026",
        "31 Mehefin 2026",
        "26/11.2026",
        "26 Thermidor 2026",
        "26/11/2026 25:00",
        "26/11/2026 25:00pm",
        "26/11/2026 24:01",
        "26/11/2026 14:61",
        "26/11/2026 14",
    ],
)
def test_what_is_no_day_when_read_so_is_none_and_no_month_is_tried_first(
    said: str,
) -> None:
    assert dated(said).published_at is None


def test_each_welsh_month_is_known_in_full_and_mawrth_is_a_month_and_a_weekday() -> (
    None
):
    months = "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"  # fmt: skip
    for number, name in enumerate(months.split(), 1):
        assert moment_of(f"4 {name} 2026") == datetime(2026, number, 4, tzinfo=UTC)
    assert moment_of("Mawrth, 3 Mawrth 2026") == datetime(2026, 3, 3, tzinfo=UTC)


def test_an_hour_without_a_zone_is_that_of_the_clock_here() -> None:
    assert moment_of("20/08/2026 10:30") == datetime(2026, 8, 20, 9, 30, tzinfo=UTC)
    assert moment_of("20 Awst 2026 10:30 BST") == datetime(2026, 8, 20, 9, 30, tzinfo=UTC)  # fmt: skip
    assert moment_of("20 Awst 2026 10:30 -0200") == datetime(2026, 8, 20, 12, 30, tzinfo=UTC)  # fmt: skip
    for said in ("2026-08-20T10:30:00", "2026-08-20 10:30", "20 August 2026 10.30am"):
        assert moment_of(said) == datetime(2026, 8, 20, 9, 30, tzinfo=UTC)
    assert moment_of("2026-08-20T10:30:00Z") == datetime(2026, 8, 20, 10, 30, tzinfo=UTC)  # fmt: skip
    assert not is_ours("Thu, 20 Aug 2026 10:30:00 EST"), "that is for the reader"


def test_a_month_in_letters_that_are_only_nearly_ours_keeps_no_feed_from_being_read() -> (
    None
):
    assert dated("26 MEHEF\u0130N 2026").published_at == datetime(2026, 6, 26, tzinfo=UTC)  # fmt: skip
    assert dated("26 Mehef\u0131n 2026").published_at == datetime(2026, 6, 26, tzinfo=UTC)  # fmt: skip
    assert dated("26 Augu\u017ft 2026").published_at == datetime(2026, 8, 26, tzinfo=UTC)  # fmt: skip
