"""By when a person decides what was judged, and who is told of it at once."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.rulebook.entries import Need, Rule, Subcode
from moderation.rules import Rules
from moderation.types import Finding

# "Nonce" and its like: where it is told of somebody as a fact, the rule on allegations says which it is.
CHARGE = "abuse.strong.13"


def low(finding: Finding) -> bool:
    """Whether no more than the queue's band was reached: a person looks in their turn."""
    return not finding.urgent and finding.data.get("band") == "queue"


def sla_hours(
    lead: Finding | None,
    acting: Sequence[Finding],
    needed: Sequence[Need],
    rules: Rules,
) -> float | None:
    """Hours in which a person should decide: the shortest of those that the broken rules and the needs give, whichever
    rule leads. What only reached the queue's band waits no longer than what is urgent: the published page promises one
    time for a rule.
    """
    hours = [need.sla_hours for need in needed]
    for finding in acting:
        rule, part = rule_and_part(finding, rules)
        named = part.sla_hours if part and part.sla_hours else rule.sla_hours
        promised = rules.limits.reading_sla_hours if rule.action == "queue" else None
        hours.append(named or promised)
    given = [each for each in hours if each is not None]
    if given or (lead and rules.rule(lead.rule).action != "queue"):
        return min(given, default=None)
    return rules.limits.reading_sla_hours  # no rule is broken, or it names no time


def alert_to(
    acting: list[Finding], needed: Sequence[Need], hidden: bool, rules: Rules
) -> tuple[str, ...]:
    """Who is told at once: the owner of threats, hides and danger, comms of false claims and the press.

    Nobody of what only reached the queue's band.
    """
    told = {"owner"} if hidden else set()
    told.update(role for need in needed for role in need.alert_to)
    if any(need.is_private for need in needed):
        told.discard("comms")  # who may hurt themselves is for the owner alone
    for finding in acting:
        if low(finding):
            continue
        rule, part = rule_and_part(finding, rules)
        told.update(
            part.alert_to if part and part.alert_to is not None else rule.alert_to
        )
    return tuple(sorted(told, reverse=True))


def rule_and_part(finding: Finding, rules: Rules) -> tuple[Rule, Subcode | None]:
    """The rule that a finding breaks, and the part of it that it belongs to, if any."""
    rule = rules.rule(finding.rule)
    return rule, rule.of(finding.subcode)


def part_of(entry_id: str, code: str) -> str:
    """A part where it belongs to this rule or need, else "": R10b is one of R10, and none of R1."""
    own = code.startswith(entry_id) and not code[len(entry_id) :][:1].isdigit()
    return code if own else ""


def despised(findings: tuple[Finding, ...]) -> bool:
    """Whether a group is despised, and all of rule 2 is that it is called perverts or the like: of a people that is more."""
    seen = {f.evidence for f in findings if f.rule == "R3"}
    plain = seen & {"contempt.called", "contempt.nature"}
    sure = {"contempt.identity_attack", "toxicity.identity_attack"} <= seen
    return (bool(plain) or sure) and all(
        f.evidence == CHARGE for f in findings if f.rule == "R2"
    )
