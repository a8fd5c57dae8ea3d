"""How each hide ended, and why each comment was shown again: read off what was decided on one comment. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from listener.reconcile import ELSEWHERE
from listener.store.connection import Row


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done or said about one comment. `verb`: hide, show, confirm or reopen.

    `why`: for a show, as the log has it, or "elsewhere". `stands`: nobody has undone it. `done`: the platform took it.
    """

    number: int
    at: str
    verb: str
    version: int
    software: bool
    why: str = ""
    undoes: int | None = None
    stands: bool = True
    done: bool = True


@dataclass(frozen=True, slots=True)
class Shown:
    """A comment was shown again. `ends`: the number of the hide that it ended, or None where no hide of ours did."""

    at: str
    cause: str
    ends: int | None


@dataclass(slots=True)
class Told:
    """What became of one comment: by the number of each hide how it ended, and each time that it was shown again."""

    ends: dict[int, str] = field(default_factory=dict)
    shown: list[Shown] = field(default_factory=list)


def steps_by_comment(
    decisions: Iterable[Row], elsewhere: Iterable[Row], causes: Mapping[int, str], won: Iterable[Row]
) -> dict[str, list[Step]]:  # fmt: skip
    """What is stored, as steps in their order. `won`: appeals that nothing could be shown for."""
    found: dict[str, list[Step]] = {}
    for row in decisions:
        found.setdefault(row["comment_id"], []).append(_decided(row, causes))
    for row in elsewhere:
        if row["was"] == ELSEWHERE:
            continue  # hidden there and shown there: nothing of ours
        _insert(found, row, Step(0, row["at"], "show", row["version"], False, "elsewhere"))  # fmt: skip
    for row in won:
        if (
            row["comment_id"] in found
        ):  # a word on the hide, though the comment was gone
            _insert(found, row, Step(0, row["at"], "show", row["version"], False, "appeal", done=False))  # fmt: skip
    return found


def _insert(found: dict[str, list[Step]], row: Row, step: Step) -> None:
    steps = found.setdefault(row["comment_id"], [])
    steps.insert(sum(one.at <= step.at for one in steps), step)


def _decided(row: Row, causes: Mapping[int, str]) -> Step:
    software = row["role"] == "daemon"
    why = causes.get(row["decision_id"], "") if row["verb"] == "show" else ""
    if row["verb"] == "show" and row["role"] == "admin":
        why = "emergency"  # all that an admin may show
    if software and row["verb"] == "show" and why != "failed":
        why = "expired"
    return Step(
        row["decision_id"],
        row["at"],
        row["verb"],
        row["version"],
        software,
        why,
        row["undoes"],
        not row["undone"],
        row["state"] in (None, "done"),
    )


def tell(steps: Sequence[Step]) -> Told:
    """What became of the hides of one comment."""
    told = Told()
    for place, step in enumerate(steps):
        if step.verb == "hide" and step.done:
            told.ends[step.number] = _end(step, steps[place + 1 :])
    told.shown = list(_shown(steps))
    return told


def _end(hide: Step, after: Sequence[Step]) -> str:
    """How a hide ended: by the last word on it that stands."""
    if not hide.software:
        last = _last_word(hide, _until_next(after, software=False))
        return "taken_back" if last and last.verb == "show" else "stands"
    words = _until_next(after, software=True)
    for place, step in enumerate(words):
        # From here on it was in view again though nobody had judged it: what is said later is about no hide of software's.
        if step.verb == "show" and step.done and step.why == "expired":
            return step.why
        if step.verb == "show" and step.done and step.why in ("failed", "emergency") and step.stands:  # fmt: skip
            words = words[:place]
            break
    last = _last_word(hide, words)
    if last is None:
        return "other"
    return "rejected" if last.verb == "show" else "confirmed"


def _until_next(after: Sequence[Step], *, software: bool) -> list[Step]:
    """What was said before it was hidden anew: by software, or for a person's hide by anybody."""
    found: list[Step] = []
    for step in after:
        if step.verb == "hide" and step.done and (step.software or not software):
            break
        found.append(step)
    return found


def _last_word(hide: Step, words: Sequence[Step]) -> Step | None:
    """The last word of a person that stands: on the very words that were hidden, else on what became of them."""
    said = [w for w in words if w.stands and not w.software and w.verb != "reopen" and w.why != "emergency"]  # fmt: skip
    same = [w for w in said if w.version == hide.version]
    other = [w for w in said if w.verb != "hide"]
    return next(reversed(same or other), None)


def _shown(steps: Sequence[Step]) -> Iterable[Shown]:
    """Each time that the comment was shown again, with its one cause."""
    hide: Step | None = None
    adopted, agreed = False, set[int]()  # a person hid it, or agreed by these
    for step in steps:
        if step.verb == "hide":
            hide = step if step.done else hide or replace(step, number=0)
            adopted = not step.software
        elif step.verb == "confirm":
            adopted = True
            agreed.add(step.number)
        elif step.verb == "reopen" and step.undoes in agreed:
            adopted = hide is not None and not hide.software
        elif step.verb == "show" and step.done:
            yield Shown(step.at, _cause(step, hide, adopted=adopted), hide.number or None if hide else None)  # fmt: skip
            hide, adopted = None, False


def _cause(show: Step, hide: Step | None, *, adopted: bool) -> str:
    if show.why in ("expired", "failed", "appeal", "elsewhere", "emergency"):
        return show.why
    return "rejected" if hide is not None and not adopted else "taken_back"
