"""The JSON Schema of the rules file, by which an editor completes and checks it as it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from moderation.bilingual import gaps_pattern, other_rule
from moderation.check_use import (
    KEPT_CHECKS,
    KEPT_STRONG,
    OPTIONS,
    PARTS,
    SCORED,
    CheckUse,
    known_checks,
)
from moderation.entries import (
    COMMS_HEAR_OF,
    CONTACTS,
    FIXED_ACTIONS,
    LIGHTER_PARTS,
    LONGEST_WATCHED,
    MAY_AUTO_HIDE,
    MOST_OF_OTHERS,
    NOT_FOR_COMMS,
    NOTICE_GAPS,
    ONLY_A_MARK,
    SELF_HARM,
    WATCHED,
    subcode_pattern,
)
from moderation.rules_shape import CORE, REACHES_A_PERSON, RulesFile


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the rules file, for editors. It refuses all that a schema can see is wrong."""
    found = RulesFile.model_json_schema()
    parts = found["$defs"]
    # In the file a plain text will do for an example.
    whole = parts["Example"]
    parts["Example"] = {"anyOf": [whole["properties"]["text"], whole]}
    for each in parts["Context"]["properties"].values():
        if each.get("type") in ("integer", "number"):
            each["minimum"] = 0
    names = sorted(known_checks())
    parts["CheckUse"]["properties"]["check"]["enum"] = names
    parts["CheckUse"]["allOf"] = [_options_of(name) for name in names]
    examples = {"must_act": {"minItems": 1}, "must_keep": {"minItems": 1}}
    tested = {
        "if": {"properties": {"checks": {"minItems": 1}}, "required": ["checks"]},
        "then": {"properties": examples, "required": list(examples)},
    }
    parts["Rule"]["allOf"] = [
        tested,
        *map(_limits_of, RULE_IDS),
        _HIDING,
        _NO_SELF_HARM,
    ]
    offered = {"offer": _with_gaps(CONTACTS, CONTACTS)}
    parts["Need"]["allOf"] = [tested, {"properties": {"checks": _NEVER_HIDES, **offered}}, _PRIVATE]  # fmt: skip
    parts["Need"]["allOf"] += [_reaches(name) for name in KEPT_CHECKS if name[0] == "N"]
    for part, initial in (("rules", "R"), ("needs", "N")):
        found["properties"][part]["allOf"] = [
            {"contains": {"properties": {"id": {"const": name}}, "required": ["id"]}}
            for name in dict.fromkeys((*CORE, *KEPT_CHECKS))
            if name[0] == initial
        ]
    found["required"].append("needs")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **found,
        "title": "Wardmote's rules of engagement",
    }


def _reaches(need_id: str) -> dict[str, Any]:
    """What a need of somebody in danger keeps: its check, and a person."""
    kept = {
        "action": {"enum": list(REACHES_A_PERSON)},
        "checks": {"allOf": _kept_checks(need_id)},
    }
    return {
        "if": {"properties": {"id": {"const": need_id}}, "required": ["id"]},
        "then": {"properties": kept},
    }


def _kept_checks(name: str) -> list[dict[str, Any]]:
    """For each check that a rule or need keeps, that it stands there."""
    found: list[dict[str, Any]] = []
    for check in KEPT_CHECKS.get(name, ()):
        use: dict[str, Any] = {"check": {"const": check}}
        if name == "R2" and check in KEPT_STRONG:
            use["level"] = {"not": {"const": "mild"}}
        found.append({"contains": {"properties": use, "required": ["check"]}})
    return found


RULE_IDS = tuple(f"R{number}" for number in range(1, 100))
_NOTHING = {"type": "null"}
_NEVER_HIDES = {"items": {"properties": {"hide": _NOTHING}}}


def _looks_for(names: Sequence[str]) -> dict[str, Any]:
    """A check that is one of these, or looks for one of these labels."""
    some = {"enum": list(names)}
    return {
        "anyOf": [
            {"properties": {"check": some}, "required": ["check"]},
            {"properties": {"labels": {"contains": some}}, "required": ["labels"]},
        ]
    }


_NO_COMMS = {"not": {"contains": {"const": "comms"}}}
_NO_SELF_HARM = {"properties": {"checks": {"items": {"not": _looks_for([SELF_HARM])}}}}
_PRIVATE = {
    "if": {"properties": {"checks": {"contains": _looks_for([SELF_HARM, *NOT_FOR_COMMS])}}, "required": ["checks"]},
    "then": {"properties": {"alert_to": _NO_COMMS}},
}  # fmt: skip
_HIDING = {
    "if": {"properties": {"auto_hide": {"const": True}}, "required": ["auto_hide"]},
    "then": {
        "properties": {
            "checks": {"contains": {"properties": {"hide": {"type": "number"}}, "required": ["hide"]}},
        }
    },
}  # fmt: skip


def _options_of(check: str) -> dict[str, Any]:
    """What one check understands, and how far its numbers go."""
    known = OPTIONS.get(check, {})
    options: dict[str, Any] = {
        name: {} if name in known else _NOTHING
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


def _limits_of(rule_id: str) -> dict[str, Any]:
    """What policy leaves open to one rule."""
    limits: dict[str, Any] = {
        "notice": _with_gaps(*NOTICE_GAPS.get(rule_id, ((), ())), other_rule(rule_id)),
        "subcodes": {"propertyNames": {"pattern": subcode_pattern(rule_id)}},
    }
    if rule_id in PARTS:
        limits["subcodes"] = {"propertyNames": {"enum": list(PARTS[rule_id])}}
    if rule_id not in MAY_AUTO_HIDE:
        limits |= {"auto_hide": {"const": False}, "checks": _NEVER_HIDES}
    if rule_id in KEPT_CHECKS:
        limits["checks"] = {
            **limits.get("checks", {}),
            "allOf": _kept_checks(rule_id),
        }
    if rule_id in FIXED_ACTIONS:
        limits["action"] = {"const": FIXED_ACTIONS[rule_id]}
    if rule_id in ONLY_A_MARK:
        limits |= {"urgent": {"const": False}, "sla_hours": _NOTHING}
        limits |= {"alert_to": {"maxItems": 0}, "subcodes": {"maxProperties": 0}}
    then: dict[str, Any] = {"properties": limits}
    part: dict[str, Any] = {}
    if rule_id in WATCHED:
        least, most = {"minimum": WATCHED[rule_id]}, {"maximum": LONGEST_WATCHED}
        soon = {"type": "number", **most}
        limits |= {"urgent": {"const": True}, "severity": least, "sla_hours": soon}
        then["required"] = ["urgent", "sla_hours"]
        if rule_id not in LIGHTER_PARTS:
            part |= {"urgent": {"not": {"const": False}}, "severity": least}
            part["sla_hours"] = most
    else:
        limits["severity"] = part["severity"] = {"maximum": MOST_OF_OTHERS}
    if rule_id not in COMMS_HEAR_OF:
        limits.setdefault("alert_to", _NO_COMMS)
        part["alert_to"] = _NO_COMMS
    limits["subcodes"] |= {"additionalProperties": {"properties": part}}
    return {
        "if": {"properties": {"id": {"const": rule_id}}, "required": ["id"]},
        "then": then,
    }


def _with_gaps(
    english: Sequence[str], welsh: Sequence[str], without: str = ""
) -> dict[str, Any]:
    """A text in both languages that leaves open only what these names fill. `without`: a pattern that neither holds."""
    never = {"not": {"pattern": without}} if without else {}
    return {
        "properties": {
            "en": {"pattern": gaps_pattern(english), **never},
            "cy": {"pattern": gaps_pattern(welsh), **never},
        }
    }
