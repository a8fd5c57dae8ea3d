"""The editor's schema, the loader and the checks agree: which checks there are, which options stand together, what an id is."""

from __future__ import annotations

from importlib import import_module

import pytest
from jsonschema import Draft202012Validator

from moderation.rulebook.schema import schema
from moderation.rules import known_checks, parse_rules
from tests.moderation.test_rules_options import faults, in_rule, put
from tests.moderation.test_schema import as_json

ALONE = {
    "a second look without urgency": (put("urgent: 0.70, hide: 0.90, ", "hide: 0.90, "), "`second` stands without"),
    "a second look for no threat": (put("[threat, severe_toxicity]", "[severe_toxicity]"), "`second` stands without"),
    "no second look for what it does not know": (
        put("labels: [intimidation], queue", "labels: [sexual], queue"),
        "`unseconded` stands without",
    ),
    "urgency that is doubted and is not there": (
        in_rule("N2", "urgent: 0.65, doubted_urgent", "doubted_urgent"),
        "`doubted_urgent` stands without `urgent`",
    ),
    "doubt of grave words": (put("level: mild, doubted", "doubted"), "`doubted` is for mild words of abuse"),
    "a need that has no number": (put("id: N8\n", "id: question\n"), "`id` in need question should be"),
    "a rule that has no number": (put("id: R12\n", "id: repeats\n"), "`id` in rule repeats should be"),
}  # fmt: skip


@pytest.fixture
def checker() -> Draft202012Validator:
    return Draft202012Validator(schema())


@pytest.mark.parametrize("name", ALONE)
def test_an_option_without_what_it_stands_beside_is_marked_in_the_editor_too(
    checker: Draft202012Validator, name: str
) -> None:
    text, told = ALONE[name]
    assert any(told in fault for fault in faults(text)), faults(text)
    assert not checker.is_valid(as_json(text))


def test_a_part_of_a_rule_that_leaves_empty_who_is_told_is_taken_by_both(
    checker: Draft202012Validator,
) -> None:
    text = put("Brawychu }, alert_to: [owner]", "Brawychu }, alert_to:")
    assert parse_rules(text, "r.yaml").rule("R2").subcodes["R2d"].alert_to is None
    assert checker.is_valid(as_json(text))


@pytest.mark.parametrize(
    ("rule", "allowed"),
    [("R2\n", "auto_hide"), ("R4\n", "notice"), ("R17 ", "notice")],
)
def test_of_a_rule_whose_number_is_lost_nothing_is_forbidden_that_it_may_have(
    rule: str, allowed: str
) -> None:
    said = faults(put(f"id: {rule}", f"id:{rule[-1]}"))
    assert any("`id` in rule number" in each for each in said)
    assert not [each for each in said if f"`{allowed}`" in each], said


@pytest.mark.parametrize("name", sorted(known_checks()))
def test_a_check_that_a_rules_file_may_name_can_look_at_a_comment(name: str) -> None:
    assert callable(import_module(f"moderation.checks.{name}").check)
