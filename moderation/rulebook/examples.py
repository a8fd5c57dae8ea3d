"""A rules file's own test: each rule's and each need's `must_act` and `must_keep` examples, run through judge()."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from moderation.judge import judge
from moderation.rulebook.entries import Entry, Example
from moderation.rules import Rules
from moderation.types import ACTIONS, Comment, Judgement, Score
from moderation.yaml_files.faults import Fault
from moderation.yaml_files.lines import parse_yaml

# How each kind of fault is mended; the first whose words the message begins with.
_REMEDIES = (
    ("should lead to", "correct the `action` of the example, or change the checks of the rule"),
    ("should", "correct the `urgent` of the example, or change the rule"),
    ("must be kept", "if it may be acted on, move it to `must_act`; else change the checks of the rule"),
    ("must act", "if it may stand, move it to `must_keep`; else change the checks or the `action` of the rule"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FailedExample:
    """One example that does not turn out as its rule says."""

    rule_id: str
    text: str
    message: str
    line: int = 0
    column: int = 0
    as_written: str = ""  # as the file has it, so that a search finds it

    def in_file(self, path: str) -> Fault:
        """The same as every fault of a file is told: where it stands, and how to mend it."""
        remedy = next(told for start, told in _REMEDIES if self.message.startswith(start))  # fmt: skip
        message = f"example of {self.rule_id}: {self.message}: {self.as_written or self.text}"  # fmt: skip
        return Fault(path, self.line, self.column, message, remedy)

    def __str__(self) -> str:
        return f"{self.rule_id}: {self.message}: {self.text!r}"


def failed_examples(
    rules: Rules, scorer: Callable[[str], Score | None]
) -> list[FailedExample]:
    """The examples that fail under these rules and this scorer, in the order of the file; [] when all hold.

    A `must_act` example holds when its rule is among the findings and the action is the one it names, or at least
    as much as the rule itself leads to. A `must_keep` one holds when it is not hidden and its rule finds nothing.
    """
    failed: dict[_Place, FailedExample] = {}
    for part, entries in (("rules", rules.rules), ("needs", rules.needs)):
        for number, rule in enumerate(entries):
            for key, examples in (("must_act", rule.must_act), ("must_keep", rule.must_keep)):  # fmt: skip
                for at, example in enumerate(examples):
                    judged = judge(
                        _comment(example), example.context, scorer(example.text), rules
                    )
                    message = _wrong(rule, example, judged, key == "must_act")
                    if message:
                        one = FailedExample(rule.id, example.text, message)
                        failed[part, number, key, at] = one
    return _placed(failed, rules.source) if failed else []


_Place = tuple[str, int, str, int]


def _placed(failed: dict[_Place, FailedExample], source: str) -> list[FailedExample]:
    """Each with where it stands in the text of the rules. Read anew: only rules that fail need it."""
    marks = parse_yaml(source, "").marks
    lines = source.splitlines()
    found = []
    for place, one in failed.items():
        line, column = marks.get((*place, "text")) or marks.get(place, (0, 0))
        folded = bool(line) and one.text not in lines[line - 1]
        written = lines[line - 1][column - 1 :].strip() if folded else ""
        found.append(replace(one, line=line, column=column, as_written=written))
    return found


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
