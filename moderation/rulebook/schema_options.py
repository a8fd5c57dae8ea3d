"""What the JSON Schema of the rules file says of the options of a check: which it takes, how far they go, and which stand together."""

from __future__ import annotations

from typing import Any

from moderation.rulebook.check_use import OPTIONS, SCORED, CheckUse

NOTHING = {"type": "null"}
_NUMBER = {"type": "number"}


def options_of(check: str) -> dict[str, Any]:
    """What one check understands, and how far its numbers go."""
    known = OPTIONS.get(check, {})
    options: dict[str, Any] = {
        name: {} if name in known else NOTHING
        for name in CheckUse.model_fields
        if name != "check"
    }
    for name, span in known.items():
        if span:
            options[name] = {"minimum": span[0], "maximum": span[1]}
    then: dict[str, Any] = {"properties": options}
    if check in SCORED:
        options["labels"] = {"type": "array", "items": {"enum": list(SCORED[check])}}
        options["queue"]["type"] = "number"
        then["required"] = ["labels", "queue"]
    return {
        "if": {"properties": {"check": {"const": check}}, "required": ["check"]},
        "then": then,
    }


def _labels(*names: str) -> dict[str, Any]:
    """A list with one of these labels in it."""
    return {"type": "array", "contains": {"enum": list(names)}}


def _beside(option: str, check: dict[str, Any], needed: dict[str, Any]) -> dict[str, Any]:  # fmt: skip
    """That an option, where it is a number, stands beside these."""
    given = {option: _NUMBER, **check}
    return {
        "if": {"properties": given, "required": list(given)},
        "then": {"properties": needed, "required": list(needed)},
    }


STAND_TOGETHER = (
    _beside("second", {}, {"urgent": _NUMBER, "labels": _labels("threat")}),
    _beside("unseconded", {}, {"urgent": _NUMBER, "labels": _labels("threat", "intimidation")}),
    _beside("doubted_urgent", {}, {"urgent": _NUMBER}),
    _beside("doubted", {"check": {"const": "abuse"}}, {"level": {"const": "mild"}}),
)  # fmt: skip
