"""The guide to the rules file (docs/rules.md) shows figures and examples as they are."""

from __future__ import annotations

import re
from typing import Any

import pytest
from ruamel.yaml import YAML

from moderation.rulebook.bilingual import NOTICE_GAPS
from moderation.rulebook.check_use import OPTIONS, SCORED
from moderation.rulebook.schema import schema
from moderation.rulebook.shape import Modes, RulesFile
from tests.moderation.judging import RULES_FILE, shipped_rules
from tests.moderation.test_rules_options import faults, put

GUIDE = (RULES_FILE.parent / "docs" / "rules.md").read_text("utf-8")


def loaded(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


def row(name: str, under: str = "## What looks for it") -> str:
    """The row of the table under this heading whose first cell names this."""
    table = GUIDE.partition(f"{under}\n")[2].partition("\n## ")[0]
    (found,) = re.findall(rf"(?m)^\| [^|]*`{name}`.*$", table)
    return str(found)


def test_the_rule_that_is_read_slowly_is_the_one_that_ships() -> None:
    (shown,) = loaded(GUIDE.partition("```yaml\n")[2].partition("```")[0])
    (ships,) = (r for r in loaded(RULES_FILE.read_text("utf-8"))["rules"] if r["id"] == shown["id"])  # fmt: skip
    assert set(shown.pop("must_keep")) < set(ships.pop("must_keep"))
    assert shown == ships


def test_the_example_in_parts_is_one_that_ships() -> None:
    (shown,) = re.findall(r"`(\{ text: [^`]*)`", GUIDE)
    (rule,) = (r for r in loaded(RULES_FILE.read_text("utf-8"))["rules"] if r["id"] == "R5")  # fmt: skip
    assert loaded(shown) in rule["must_act"]


@pytest.mark.parametrize("check", OPTIONS)
def test_the_options_of_a_check_and_how_far_they_go_are_those_of_the_code(
    check: str,
) -> None:
    found = row(check)
    for option, span in OPTIONS[check].items():
        assert f"`{option}`" in found
        if span:
            low, high = (f"{n:.2f}" if isinstance(n, float) and n != 1 else f"{n:g}" for n in span)  # fmt: skip
            assert f"({low} to {high})" in found, option
    for label in SCORED.get(check, ()):
        assert f"`{label}`" in found


@pytest.mark.parametrize("mode", Modes.model_fields)
def test_every_mode_of_the_file_has_a_row(mode: str) -> None:
    assert row(mode, "## Modes").count("|") == 3
    assert re.search(rf"(?m)^  {mode}: ", RULES_FILE.read_text("utf-8"))


def test_the_fault_that_is_shown_is_told_so() -> None:
    shown = re.findall(r"^wardmote: my-rules\.yaml:(.*)$", GUIDE, re.MULTILINE)
    text = put("- check: repeats", "- { check: repeats, times: 1 }")
    assert [fault.partition(":")[2] for fault in faults(text)] == shown


def test_every_part_of_the_file_and_every_gap_in_a_text_is_named() -> None:
    for part in RulesFile.model_fields:
        assert row(part, "## What is in the file")
    for english, welsh in NOTICE_GAPS.values():
        for gap in (*english, *welsh):
            assert f"`{{{gap}}}`" in GUIDE


def test_the_limits_that_ship_are_the_most_that_is_allowed_but_for_one() -> None:
    limits = schema()["$defs"]["Limits"]["properties"]
    ships = loaded(RULES_FILE.read_text("utf-8"))["limits"]
    assert set(ships) == set(limits)
    larger = [name for name, value in ships.items() if limits[name]["maximum"] > value]
    assert larger == ["reading_sla_hours"]
    assert f"to {limits['reading_sla_hours']['maximum']:g} hours" in row("limits", "## What is in the file")  # fmt: skip


def test_who_was_asked_to_stop_is_told_of_as_it_is() -> None:
    assert "cannot yet" not in GUIDE
    assert "stop_request" in row("harassment")


def test_what_the_guide_says_of_personal_data_and_court_is_what_the_rules_say() -> None:
    texts = {rule.id: rule.text.en for rule in shipped_rules().rules}
    for word in ("school", "e-mail", "family"):
        assert word in row("personal_data") and word in texts["R10"]
    for word in ("victim", "jury", "child"):
        assert word in row("court") and word in texts["R15"]
