"""For how long a site that is busy asks to be left alone. Pure."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from connectors.feed_session import Answer

LONGEST_WAIT = timedelta(days=1)  # whatever a site asks for


def rest_asked(answer: Answer, now: datetime) -> float | None:
    """The seconds for which a site that answers so is to be left alone; None where it asks for no rest."""
    wait = _retry_after(answer, now)
    if answer.status == 429:
        return wait or 3600.0
    return wait if answer.status == 503 else None


def _retry_after(answer: Answer, now: datetime) -> float | None:
    """The seconds that a site asks us to wait, given in seconds or as a date."""
    said = answer.header("Retry-After")
    if not said:
        return None
    try:
        seconds = float(said) if said.isdecimal() else _until(said, now)
    except (ValueError, TypeError, OverflowError):
        return None
    return min(max(seconds, 0.0), LONGEST_WAIT.total_seconds())


def _until(date: str, now: datetime) -> float:
    moment = parsedate_to_datetime(date)
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (aware - now).total_seconds()
