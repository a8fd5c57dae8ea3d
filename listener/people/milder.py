"""Under which rule an appeal may let a comment stay out of view: never a graver one (policy 6.6)."""

from __future__ import annotations

from listener.errors import UserError
from moderation.rules import Rule, Rules

FALSE = "R4"  # false or unverified information


def milder(rules: Rules, rule: str | None) -> list[Rule]:
    """The rules under which an appeal may let a comment stay out of view: no graver than before, and no other than one
    under which one person may hide. Rule 4 needs a source, the harm and a second person."""
    most = max((one.severity for one in rules.rules if one.id == rule), default=0)
    return [
        one
        for one in rules.rules
        if one.severity <= most and one.id not in (rule, FALSE) and one.action not in ("none", "badge")
    ]  # fmt: skip


def check_rule(rules: Rules, was: str | None, outcome: str, rule: str | None) -> None:
    """Where the outcome is `changed`, `rule` is milder than the one it `was`; with any other none is named. Raises UserError."""
    if outcome != "changed":
        if rule:
            raise UserError(
                "An appeal names another rule only where it is changed. Leave out --rule, or decide changed."
            )
        return
    if rule in {one.id for one in milder(rules, was)}:
        return
    severity = {one.id: one.severity for one in rules.rules}
    if rule in severity and rule != was and severity[rule] <= severity.get(was or "", 0):  # fmt: skip
        raise UserError(
            f"An appeal cannot move a comment to rule {rule.removeprefix('R')}, for no comment is kept from view under it "
            "by one person. Name another rule, or show the comment again."
        )
    raise UserError(
        "An appeal never makes it harsher. Name with --rule the rule that it falls under, no graver than before."
    )
