"""Which evidence goes when its author asks for erasure: about the comments that go, and about those that went before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from listener.forgetting.forget import goes_on_request
from listener.house import House
from listener.store.connection import as_moment
from listener.store.lapsing import Capture, captures
from listener.store.persons import left_of, quoted_in_evidence

Sorted = tuple[list[Capture], list[str]]  # what goes, and why the rest stays


def about(house: House, comment_ids: Sequence[str], at: datetime) -> Sorted:
    """Of the evidence about comments that go."""
    return _sorted(house, captures(house.store, at, comment_ids) if comment_ids else [], at)  # fmt: skip


def about_earlier(house: House, author: str, at: datetime) -> Sorted:
    """Of the evidence about comments of theirs whose words went before, as where they deleted them themselves."""
    left = numbers_left(house, author)
    found = captures(house.store, at) if left else []
    return _sorted(house, [one for one in found if one.evidence_id in left], at)


def numbers_left(house: House, author: str) -> list[int]:
    """The evidence that outlived the words of an author's comments."""
    return [int(one["evidence_id"]) for one in left_of(house.store, author)]


def quoted(house: House, comment_ids: list[str], own: Sequence[int]) -> list[str]:
    """That these comments stand as what was around in evidence about others'. `own`: evidence about theirs."""
    found = quoted_in_evidence(house.store, comment_ids)
    others = [number for number in found if number not in own]
    if not others:
        return []
    return [
        f"evidence about other comments, in which theirs stand as what was around (numbers {listed(others)}): until that evidence goes"
    ]


def listed(numbers: Sequence[int]) -> str:
    """1, 2, 3."""
    return ", ".join(str(number) for number in numbers)


def _sorted(house: House, found: Sequence[Capture], at: datetime) -> Sorted:
    periods = house.settings.retention
    doomed, kept = [], []
    for one in found:
        day = f"{as_moment(one.captured_at):%Y-%m-%d}"
        if one.kept_by:
            kept.append(f"evidence (number {one.evidence_id}), taken on {day}: a hold or an act that is under way keeps it")  # fmt: skip
        elif goes_on_request(one, periods, at):
            doomed.append(one)
        elif one.unseen:
            kept.append(
                f"evidence of a possible threat (number {one.evidence_id}), taken on {day}, at which nobody has looked: for "
                f"{periods.queued_days} days"
            )
        else:
            kept.append(
                f"evidence of a threat (number {one.evidence_id}), taken on {day}: for {periods.threat_evidence_months} months, "
                "for the police and the courts"
            )
    return doomed, kept
