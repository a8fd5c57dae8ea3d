"""How long states were on within a stretch of time. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Change:
    """From a moment on, a state is on, or off."""

    at: datetime
    state: str
    on: bool


def hours_by_state(
    changes: Iterable[Change], since: datetime, until: datetime
) -> dict[str, float]:
    """The hours that each state was on; what was on before the beginning counts from there."""
    began: dict[str, datetime] = {}
    hours: dict[str, float] = {}

    def end(state: str, at: datetime) -> None:
        first = max(began.pop(state), since)
        length = (min(at, until) - first).total_seconds() / 3600
        hours[state] = hours.get(state, 0.0) + max(0.0, length)

    for change in sorted(changes, key=lambda one: one.at):
        if change.on and change.state not in began:
            began[change.state] = change.at
        elif not change.on and change.state in began:
            end(change.state, change.at)
    for state in list(began):
        end(state, until)
    return hours


def hours_covered(spans: Iterable[tuple[datetime, datetime]]) -> float:
    """The hours in which at least one of these spans ran, each from its first moment to its last; one that ends before it
    begins is none."""
    seconds, reached = 0.0, None
    for begins, ends in sorted(spans):
        begins = max(begins, reached) if reached else begins
        if ends > begins:
            seconds += (ends - begins).total_seconds()
            reached = ends
    return seconds / 3600
