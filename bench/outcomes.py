"""What became of a comment, as one word of a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bench.figures import per_cent
from bench.report import Table
from moderation.types import Judgement

HIDDEN, BRAKE, URGENT, QUEUED, OTHER, ALONE = OUTCOMES = (
    "hidden",
    "but for the brake",
    "urgent",
    "queued",
    "badge or alert",
    "left alone",
)
BRAKE_CODE = "P18"
NO_RULE = "no rule (language, no words)"


@dataclass(frozen=True, slots=True)
class Made:
    """What was made of one text."""

    outcome: str
    rule: str
    evidence: tuple[str, ...] = ()


@dataclass
class Tally:
    """Counts of one set and label."""

    outcomes: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)  # of those not left alone

    def add(self, made: Made) -> None:
        """Count one."""
        self.outcomes[made.outcome] += 1
        if made.outcome != ALONE:
            self.rules[made.rule] += 1


def made_of(judgement: Judgement) -> Made:
    """What a judgement leads to."""
    failed = [step.code for step in judgement.preconditions if not step.passed]
    evidence = tuple(finding.evidence for finding in judgement.findings)
    return Made(
        _outcome(judgement.action, judgement.urgent, failed),
        judgement.rule or NO_RULE,
        evidence,
    )


def made_of_stored(row: Mapping[str, Any], body: Mapping[str, Any]) -> Made:
    """The same from a stored judgement: its row, and its body parsed."""
    failed = [step["code"] for step in body["preconditions"] if not step["passed"]]
    evidence = tuple(finding["evidence"] for finding in body["findings"])
    outcome = _outcome(row["action"], bool(row["urgent"]), failed)
    return Made(outcome, row["rule"] or NO_RULE, evidence)


def _outcome(action: str, urgent: bool, failed: Sequence[str]) -> str:
    if action == "hide":
        return HIDDEN
    if failed == [BRAKE_CODE]:
        return BRAKE
    if action == "queue":
        return URGENT if urgent else QUEUED
    return OTHER if action in ("badge", "alert") else ALONE


def as_table(tallies: Mapping[tuple[str, str], Tally]) -> Table:
    """One row a set and label: how many of each outcome, and what share."""
    rows = []
    for (name, label), tally in tallies.items():
        total = tally.outcomes.total()
        cells = (_cell(tally.outcomes[outcome], total) for outcome in OUTCOMES)
        rows.append((name, label, f"{total:,}", *cells))
    return Table(("set", "label", "comments", *OUTCOMES), rows, words=2)


def rules_table(tallies: Mapping[tuple[str, str], Tally]) -> Table:
    """One row a set and label: under which rules those stood that were not left alone."""
    rows = [
        (name, label, ", ".join(f"{rule}: {n:,}" for rule, n in tally.rules.most_common()) or "-")
        for (name, label), tally in tallies.items()
    ]  # fmt: skip
    return Table(("set", "label", "by rule"), rows, words=3)


def _cell(part: int, total: int) -> str:
    return f"{part:,} ({per_cent(part, total)})" if part else "0"
