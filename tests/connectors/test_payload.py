"""Reading a stranger's JSON: any value gives a value of the promised type."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.payload import (
    as_flag,
    as_items,
    as_mapping,
    as_number,
    as_text,
    as_time,
    trimmed,
)
from tests.connectors.rigs import ANY_JSON


@given(ANY_JSON)
def test_every_value_becomes_the_promised_type(value: object) -> None:
    assert isinstance(as_mapping(value), dict) and isinstance(as_items(value), list)
    as_text(value).encode()
    assert as_flag(value) in (True, False, None)
    assert as_number(value) is None or isinstance(as_number(value), int)
    moment = as_time(value)
    assert moment is None or moment.utcoffset() == timedelta(0)


@given(ANY_JSON)
def test_a_trimmed_payload_is_strict_json_that_any_store_can_hold(
    value: object,
) -> None:
    json.dumps(trimmed(value), allow_nan=False, ensure_ascii=False).encode()


def test_half_an_emoji_does_not_break_the_store() -> None:
    assert as_text("a\ud83db") == "a\N{REPLACEMENT CHARACTER}b"


@pytest.mark.parametrize(
    "written",
    [
        "2021-08-10T18:45:03+0000",
        "2021-08-10T18:45:03.000Z",
        "2021-08-10T19:45:03+01:00",
        "2021-08-10T18:45:03",
        1628621103,
        "1628621103",
    ],
)
def test_every_way_of_writing_a_time_gives_the_same_moment(written: object) -> None:
    assert as_time(written) == datetime(2021, 8, 10, 18, 45, 3, tzinfo=UTC)


@given(st.integers(min_value=-(10**29), max_value=10**29))
def test_an_id_that_came_as_a_number_keeps_every_digit(number: int) -> None:
    assert as_text(number) == str(number)


def test_pictures_addresses_and_keys_are_dropped_at_any_depth() -> None:
    kept = trimmed(
        {
            "from": {"id": "1", "email": "a@example.org", "picture": {"url": "u"}},
            "attachment": {"type": "photo", "media": {"image": {"src": "u"}}},
            "paging": {"next": "https://graph.facebook.com?access_token=t"},
        }
    )
    assert kept == {"from": {"id": "1"}, "attachment": {"type": "photo"}}
