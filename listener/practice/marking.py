"""Marks what the machine made of a scene against the scene's own answers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from connectors.simulator import Answer, Scene
from listener.store import Store
from listener.store.connection import Row
from listener.store.counts import newest_judgements

ACTIONS = ("none", "badge", "queue", "alert", "hide")


@dataclass
class Marks:
    """How judgements compare with answers. `table` counts (right answer, what was made of it)."""

    table: Counter[tuple[str, str]] = field(default_factory=Counter)
    false_alarms: list[Row] = field(
        default_factory=list
    )  # the key says: leave it alone
    misses: list[Row] = field(
        default_factory=list
    )  # the key says: a person, and it was left alone
    wrong_hides: list[Row] = field(
        default_factory=list
    )  # hidden, and the key does not accept it
    right: int = 0
    unmarked: int = 0  # the scene has no answer for it
    unseen: list[str] = field(
        default_factory=list
    )  # the scene has it, and the house never saw it

    @property
    def marked(self) -> int:
        return sum(self.table.values())


def mark(store: Store, scene: Scene) -> Marks:
    """Compare the newest judgement of each comment with the answer for the wording that was judged."""
    marks = Marks()
    seen = set()
    for row in newest_judgements(store):
        seen.add(row["comment_id"])
        answer = scene.key.get(row["comment_id"])
        accepted = _accepted(answer, row) if answer else ()
        if not accepted or row["action"] is None:
            marks.unmarked += 1
            continue
        _mark_one(marks, row, accepted)
    marks.unseen = [comment_id for comment_id in scene.key if comment_id not in seen]
    return marks


def _accepted(answer: Answer, row: Row) -> tuple[str, ...]:
    """The answer for the first wording, or for the last where the comment was edited."""
    return answer.actions if row["text"] == answer.text else answer.final


def _mark_one(marks: Marks, row: Row, accepted: tuple[str, ...]) -> None:
    action = row["action"]
    right = action in accepted
    marks.table[(action if right else accepted[0], action)] += 1
    marks.right += right
    if right:
        return
    if action == "hide":
        marks.wrong_hides.append(row)
    if "none" in accepted or "badge" in accepted:
        marks.false_alarms.append(row)
    elif action in ("none", "badge"):
        marks.misses.append(row)


def as_table(marks: Marks) -> list[str]:
    """The counts as lines: rows are the scene's answers, columns what was made of them."""
    lines = ["answer \\ made  " + "".join(f"{action:>7}" for action in ACTIONS)]
    for answer in ACTIONS:
        counts = [marks.table[(answer, action)] for action in ACTIONS]
        if any(counts):
            lines.append(
                f"{answer:<15}" + "".join(f"{count or '.':>7}" for count in counts)
            )
    return lines
