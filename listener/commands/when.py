"""When a mode begins and ends, as people type it: "2026-12-01", "2026-12-01 18:00", "18:00", "2w". Local time."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime, time, timedelta

from listener.errors import UserError
from listener.modes.periods import LONDON
from listener.terminal import safe

_SPAN = re.compile(r"^(\d{1,4})\s*(m|min|h|d|w)$")
_WRITTEN_OUT = re.compile(
    r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$", re.ASCII
)
PAST_MIDNIGHT = timedelta(hours=12)  # an hour alone that lies further off is a slip
_UNITS = {
    "m": timedelta(minutes=1),
    "min": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
}


def beginning_of(since: str | None, now: datetime) -> datetime:
    """When a mode begins: now where nothing is said. A day alone begins at its midnight, today at once. Raises UserError."""
    if not since:
        return now
    day = _day(since)
    if day is None:
        return _moment(since, now)
    is_today = day.date() == now.astimezone(LONDON).date()
    return now if is_today else day.astimezone(UTC)


def ending_of(until: str | None, span: str | None, begins_at: datetime) -> datetime:
    """When a mode ends, by one of the two that people give. Raises UserError."""
    if until and span:
        raise UserError(
            "A mode has one end. Name it with --until or with --for, not both."
        )
    if not until and not span:
        raise UserError("Every mode has an end. Name it with --until or --for.")
    if until:
        return _moment(until, begins_at)
    found = _SPAN.match(span or "")
    if found is None:
        raise UserError(
            f'"{safe(span or "")}" is no length of time. Write it as in "90m", "3h" or "2d".'
        )
    try:
        return begins_at + int(found[1]) * _UNITS[found[2]]
    except OverflowError:
        raise UserError(f"{safe(span or '')} from then on ends on no day of the calendar. Name a sooner end.") from None  # fmt: skip


def _day(text: str) -> datetime | None:
    """The midnight with which a day begins; None where the text is no day alone."""
    with suppress(ValueError, OverflowError):
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=LONDON)
    return None


def _moment(text: str, after: datetime) -> datetime:
    """A time as people write it: an hour alone is the next such hour, a day alone its end. Raises UserError."""
    with suppress(OverflowError):  # a day alone is meant whole
        if day := _day(text):
            return (day + timedelta(days=1)).astimezone(UTC)
    with suppress(ValueError, OverflowError):
        if _WRITTEN_OUT.match(text):  # with a Z or an offset as the rules file has it
            found = datetime.fromisoformat(text)
            return found.astimezone(UTC) if found.tzinfo else _here(found, after)
    try:
        clock = datetime.strptime(text, "%H:%M").time()
    except ValueError:
        raise UserError(
            f'"{safe(text)}" is no time. Write it as in "2026-12-01 18:00" or "18:00", in local time.'
        ) from None
    return _next(clock, text, after)


def _next(clock: time, text: str, after: datetime) -> datetime:
    """The next such hour: also past midnight, as a long sitting ends, but not by nearly a day. Raises UserError."""
    local = after.astimezone(LONDON)
    today = _here(datetime.combine(local.date(), clock), after)
    if today > after:
        return today
    tomorrow = datetime.combine(local.date() + timedelta(days=1), clock, LONDON)
    if tomorrow.astimezone(UTC) - after > PAST_MIDNIGHT:
        raise UserError(
            f'{safe(text)} is past at {local:%H:%M}. For the next day write "{tomorrow:%Y-%m-%d %H:%M}".'
        )
    return tomorrow.astimezone(UTC)


def _here(wall: datetime, after: datetime) -> datetime:
    """The moment at which the wall shows this. An hour that comes twice in a night is meant as the one that is still to come."""
    first, second = (wall.replace(tzinfo=LONDON, fold=turn).astimezone(UTC) for turn in (0, 1))  # fmt: skip
    return second if first <= after < second else first
