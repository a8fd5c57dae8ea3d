"""By when a person decides, where a comment breaks several rules: the published page promises hours for each."""

from __future__ import annotations

from dataclasses import replace

from moderation.rules import parse_rules
from moderation.types import SIGNS
from tests.moderation.judging import RULES_FILE, judged, score, shipped_rules


def test_a_comment_waits_no_longer_than_any_rule_that_it_breaks_promises() -> None:
    text = (
        "From the part 2 meeting last night: the leader took a bribe from Sample Homes."
    )
    judgement = judged(text)
    assert judgement.rule == "R13" and shipped_rules().rule("R13").sla_hours == 24
    assert "R15" in {finding.rule for finding in judgement.findings}
    assert judgement.sla_hours == shipped_rules().rule("R15").sla_hours == 4


def test_a_rule_without_hours_promises_those_of_what_is_only_read_beside_others_too() -> (
    None
):
    text = RULES_FILE.read_text("utf-8")
    before, mark, after = text.partition("  - id: R7\n")
    after = after.replace("    severity: 1\n", "    severity: 2\n", 1)
    after = after.replace("    sla_hours: 72\n", "    sla_hours: 500\n", 1)
    first, sixth, rest = before.partition("  - id: R6\n")
    sixth += rest.replace("    sla_hours: 72\n", "", 1).replace("severity: 2", "severity: 1", 1)  # fmt: skip
    rules = parse_rules(first + sixth + mark + after, "r.yaml")
    judgement = judged("Gutters cleaned from £30, message me today. Earn £900 a week at home!! http://one.example http://two.example http://three.example", rules=rules)  # fmt: skip
    assert {"R6", "R7"} <= {finding.rule for finding in judgement.findings}
    assert judgement.rule == "R7"
    assert judgement.sla_hours == rules.limits.reading_sla_hours


def test_a_rule_that_only_alerts_loses_nothing_of_which_nobody_is_told() -> None:
    """Of what only reached the queue's band nobody is told: then a person reads it in their turn."""
    text = RULES_FILE.read_text("utf-8")
    before, mark, after = text.partition("  - id: R7\n")
    alone = "    action: alert\n    alert_to: [owner]\n"
    after = after.replace("    action: queue\n    sla_hours: 72\n", alone, 1)
    rules = parse_rules(before + mark + after, "r.yaml")
    sure = judged("Gutters cleaned from £30, message me today.", rules=rules)
    assert (sure.action, sure.alert_to) == ("alert", ("owner",))
    faint = judged(
        "We do eyebrows and lashes too, friendly and cheap.",
        replace(score(), signs=tuple(0.9 * (sign == "promotion") for sign in SIGNS)),
        rules=rules,
    )
    assert (faint.action, faint.rule, faint.alert_to) == ("queue", "R7", ())
    assert faint.sla_hours == rules.limits.reading_sla_hours
