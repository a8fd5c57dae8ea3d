"""A period that stands twice, and quiet hours with nothing after them, are slips: the loader and the editor say so."""

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator

from moderation.rulebook.schema import schema
from moderation.rules import RulesError, parse_rules
from tests.moderation.test_rules_options import faults, put
from tests.moderation.test_schema import as_json

SPELL = "{ starts_at: 2027-03-22T18:00:00Z, ends_at: 2027-03-22T20:00:00Z }"
LATER = "{ starts_at: 2027-03-23T18:00:00Z, ends_at: 2027-03-23T20:00:00Z }"
LISTS = ("meeting", "emergency", "pre_election", "away")
HOURS = 'quiet_hours: { starts: "22:00", ends: "07:00" }'


def sound(text: str) -> bool:
    """Whether neither the loader nor the editor's schema finds a fault. They must agree."""
    valid = Draft202012Validator(schema()).is_valid(as_json(text))
    try:
        parse_rules(text, "r.yaml")
    except RulesError:
        assert not valid
    else:
        assert valid
    return valid


@pytest.mark.parametrize("name", LISTS)
def test_the_same_period_twice_is_refused_and_two_of_them_are_not(name: str) -> None:
    twice = put(f"  {name}: []", f"  {name}: [{SPELL}, {SPELL}]")
    assert not sound(twice)
    assert any("stands here twice" in fault for fault in faults(twice))
    assert sound(put(f"  {name}: []", f"  {name}: [{SPELL}, {LATER}]"))
    assert sound(put(f"  {name}: []", f"  {name}: [{SPELL}]"))


@pytest.mark.parametrize("nothing", ["quiet_hours:", "quiet_hours: null"])
def test_quiet_hours_with_nothing_after_them_are_refused(nothing: str) -> None:
    text = put(HOURS, nothing)
    assert not sound(text)
    assert any("`quiet_hours` has nothing after it" in fault for fault in faults(text))


def test_quiet_hours_may_be_left_out() -> None:
    text = put(f"  {HOURS}\n", "")
    assert sound(text)
    assert parse_rules(text, "r.yaml").modes.quiet_hours is None


@pytest.mark.parametrize(
    "text",
    [put("  meeting: []", f"  meeting: [{SPELL}, {SPELL}]"), put(HOURS, "quiet_hours:")],
)  # fmt: skip
def test_rules_that_were_taken_up_with_such_a_slip_hold_on(text: str) -> None:
    assert faults(text)
    assert parse_rules(text, "r.yaml", taken_up=True).rules
