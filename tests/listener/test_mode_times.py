"""When a mode begins and ends, as people type it: what they did not mean is refused, and what they did is understood."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest

from listener.cli import run
from listener.commands.when import beginning_of, ending_of
from listener.errors import UserError
from listener.modes.changes import start_mode
from listener.modes.periods import Kind
from tests.listener.lives import OWNER, page
from tests.town import Town

EVENING = datetime(2026, 11, 27, 18, 12, tzinfo=UTC)


def test_an_hour_that_is_past_is_refused_with_how_to_say_the_next_day() -> None:
    for understood in (ending_of, lambda text, _, now: beginning_of(text, now)):
        with pytest.raises(UserError) as caught:
            understood("17:00", None, EVENING)
        said = '17:00 is past at 18:12. For the next day write "2026-11-28 17:00".'
        assert str(caught.value) == said
    assert ending_of("2026-11-28 17:00", None, EVENING).day == 28


def test_an_hour_of_today_and_one_soon_after_midnight_are_as_they_were_meant() -> None:
    assert ending_of("21:00", None, EVENING) == datetime(2026, 11, 27, 21, tzinfo=UTC)
    late = datetime(2026, 11, 28, 0, 30, tzinfo=UTC)
    assert ending_of("00:30", None, EVENING) == late
    summer = datetime(2026, 6, 30, 21, 30, tzinfo=UTC)  # 22:30 on the clock
    assert ending_of("00:30", None, summer) == datetime(2026, 6, 30, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("2026-07-27T21:00:00Z", 21),
        ("2026-07-27T21:00Z", 21),
        ("2026-07-27 21:00:00+02:00", 19),
        ("2026-07-27 21:00", 20),  # local time, an hour ahead of UTC
        ("2026-07-27T21:00:00", 20),
    ],
)
def test_a_time_as_the_rules_file_has_it_is_understood(text: str, hour: int) -> None:
    found = ending_of(text, None, datetime(2026, 7, 27, 9, tzinfo=UTC))
    assert found == datetime(2026, 7, 27, hour, tzinfo=UTC)


@pytest.mark.parametrize("text", ["01:30", "2026-10-25 01:30", "2026-10-25T01:30"])
@pytest.mark.parametrize(
    ("now", "end"),
    [((0, 15), (0, 30)), ((0, 45), (1, 30)), ((1, 15), (1, 30))],
)
def test_an_hour_that_comes_twice_in_a_night_is_the_one_still_to_come(
    text: str, now: tuple[int, int], end: tuple[int, int]
) -> None:
    night = datetime(2026, 10, 25, tzinfo=UTC)  # 00:30 UTC is 01:30, and so is 01:30
    found = ending_of(text, None, night.replace(hour=now[0], minute=now[1]))
    assert found == night.replace(hour=end[0], minute=end[1])


@pytest.mark.parametrize(
    ("kind", "first", "last", "fits"),
    [
        ("away", "2026-08-01", "2026-10-31", True),  # 92 days, and an hour
        ("away", "2026-08-01", "2026-11-01", False),
        ("away", "2026-11-01", "2027-01-31", True),
        ("meeting", "2026-10-25", "2026-10-25", True),
        ("meeting", "2026-10-26", "2026-10-26", True),
        ("meeting", "2026-10-26", "2026-10-27", False),
    ],
)
def test_the_day_with_an_hour_more_makes_no_mode_too_long(
    place: Town, kind: Kind, first: str, last: str, fits: bool
) -> None:
    place.clock.moment = datetime(2026, 7, 20, 9, tzinfo=UTC)
    house = place.open()
    since = beginning_of(first, house.now())
    until = ending_of(last, None, since)
    begin = partial(start_mode, house, page(house), kind, until, OWNER, "as planned", starts_at=since)  # fmt: skip
    if fits:
        assert begin()[0].starts_at == since
    else:
        with pytest.raises(UserError, match="at most"):
            begin()


@pytest.mark.parametrize("text", ["20261201", "2026-13-01 18:00", "2026-12-01 25:00", "2026-12-01T18:00:00X", "25:00"])  # fmt: skip
def test_what_is_no_time_is_said_to_be_none(text: str) -> None:
    with pytest.raises(UserError, match="is no time"):
        ending_of(text, None, EVENING)


def test_a_mode_may_be_written_as_the_rules_file_writes_it(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    place.open()
    place.close()
    more = ["--data", str(place.folder), "--as", "Wren", "--reason", "Polling day."]
    assert run(["mode", "start", "pre_election", "--for", "2d", *more]) == 0
    assert "pre-election until" in capsys.readouterr().out
    assert run(["mode", "end", "pre_election", *more]) == 0
    assert run(["mode", "start", "elections", "--for", "2d", *more]) == 2
