"""A rules file's own test: each rule's and each need's `must_act` and `must_keep` examples, run through judge()."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from moderation.entries import Entry, Example
from moderation.judge import judge
from moderation.rules import Rules
from moderation.types import ACTIONS, Comment, Judgement, Score


@dataclass(frozen=True, slots=True)
class FailedExample:
    """One example that does not turn out as its rule says."""

    rule_id: str
    text: str
    message: str

    def __str__(self) -> str:
        return f"{self.rule_id}: {self.message}: {self.text!r}"


def failed_examples(
    rules: Rules, scorer: Callable[[str], Score | None]
) -> list[FailedExample]:
    """The examples that fail under these rules and this scorer, in the order of the file; [] when all hold.

    A `must_act` example holds when its rule is among the findings and the action is the one it names, or at least
    as much as the rule itself leads to. A `must_keep` one holds when it is not hidden and its rule finds nothing.
    """
    failed: list[FailedExample] = []
    for rule in (*rules.rules, *rules.needs):
        for must_act, examples in ((True, rule.must_act), (False, rule.must_keep)):
            for example in examples:
                judged = judge(
                    _comment(example), example.context, scorer(example.text), rules
                )
                message = _wrong(rule, example, judged, must_act)
                if message:
                    failed.append(FailedExample(rule.id, example.text, message))
    return failed


def _comment(example: Example) -> Comment:
    return Comment(comment_id="example", page_id="example", text=example.text)


def _wrong(rule: Entry, example: Example, judged: Judgement, must_act: bool) -> str:
    """What is wrong with this judgement of this example, or ""."""
    seen = (*judged.findings, *judged.needs)
    found = any(finding.rule == rule.id for finding in seen)
    if example.action is not None and judged.action != example.action:
        return f"should lead to {example.action}, leads to {judged.action}"
    if example.urgent is not None and judged.urgent is not example.urgent:
        return "should be urgent" if example.urgent else "should not be urgent"
    if not must_act:
        if judged.action == "hide":
            return "must be kept, would be hidden"
        return "must be kept, but the rule acts on it" if found else ""
    if not found:
        return "must act, but the rule sees nothing"
    enough = min(ACTIONS.index(rule.action), ACTIONS.index("queue"))
    return (
        ""
        if ACTIONS.index(judged.action) >= enough
        else f"must act, leads to {judged.action} only"
    )
