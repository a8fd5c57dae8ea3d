"""The times and threads that a page sets itself: each has an end, and each can only hold software back."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from moderation.rulebook.schema import schema
from moderation.rules import RulesError, parse_rules
from tests.moderation.judging import RULES_FILE
from tests.moderation.test_schema import as_json

TEXT = RULES_FILE.read_text("utf-8")
SHORT = "[{ starts_at: 2026-11-20T09:00:00Z, ends_at: 2026-11-20T21:00:00Z }]"
LONG = "[{ starts_at: 2026-11-20T09:00:00Z, ends_at: 2026-11-24T21:00:00Z }]"
BACK = "[{ starts_at: 2026-11-20T09:00:00Z, ends_at: 2026-11-19T09:00:00Z }]"


def with_mode(name: str, value: str) -> str:
    line = f"  {name}: []"
    assert line in TEXT
    return TEXT.replace(line, f"  {name}: {value}", 1)


@pytest.mark.parametrize("mode", ["meeting", "emergency", "pre_election", "away"])
def test_a_period_that_ends_before_it_starts_is_refused(mode: str) -> None:
    with pytest.raises(RulesError, match="ends before it starts"):
        parse_rules(with_mode(mode, BACK), "r.yaml")


def test_an_emergency_is_never_declared_for_more_than_three_days() -> None:
    with pytest.raises(RulesError, match="72 hours"):
        parse_rules(with_mode("emergency", LONG), "r.yaml")


def test_a_meeting_never_lasts_more_than_a_day() -> None:
    day = "[{ starts_at: 2026-11-20T09:00:00Z, ends_at: 2026-11-21T09:00:00Z }]"
    assert parse_rules(with_mode("meeting", day), "r.yaml").modes.meeting
    with pytest.raises(RulesError, match="24 hours.*give each sitting its own period"):
        parse_rules(with_mode("meeting", LONG), "r.yaml")


@pytest.mark.parametrize("mode", ["meeting", "emergency", "pre_election", "away"])
def test_an_editor_takes_a_period_and_refuses_what_is_none(mode: str) -> None:
    checker: Any = Draft202012Validator(schema())
    assert checker.is_valid(as_json(with_mode(mode, SHORT)))
    assert not checker.is_valid(as_json(with_mode(mode, "[{ starts_at: 2026-11-20T09:00:00Z }]")))  # fmt: skip


def test_who_is_away_without_a_delegate_is_the_default() -> None:
    (away,) = parse_rules(with_mode("away", SHORT), "r.yaml").modes.away
    assert away.delegate is False
