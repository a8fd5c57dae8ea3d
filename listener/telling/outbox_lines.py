"""What people are told of messages that do not go out: lines for `status`, and what to do about them."""

from __future__ import annotations

from collections.abc import Sequence

from listener.settings import Settings
from listener.store.connection import Row
from listener.store.messages import Message
from listener.telling.alerts import many
from listener.telling.in_part import label
from listener.telling.unsent import AGAIN
from listener.terminal import cell, safe

MOST_LINES = 10
LATE_AFTER = 3  # tries
NO_COMMS = "Nobody is named as `comms`, so no alert to the communications team can leave by mail."
NO_COMMS_MEND = "Add `comms` under `alerts` in wardmote.yaml."


def lacks_comms(settings: Settings) -> bool:
    """Whether there is a mail server, and nobody at comms to write to."""
    return settings.alerts.smtp is not None and not settings.alerts.comms


def comms_line(settings: Settings) -> list[str]:
    """Nothing where somebody is named, or no mail server is."""
    return [f"{NO_COMMS} {NO_COMMS_MEND}"] if lacks_comms(settings) else []


def delayed_lines(delayed: Sequence[Row]) -> list[str]:
    """To whom messages have failed three times or more, and why; nothing where they go out."""
    return [
        f"Needs a hand: {many(row['messages'], 'message')} to {label(row['audience'])} "
        f"{'did not reach every address' if row['in_part'] else 'could not be sent'}, in "
        f"{LATE_AFTER} tries or more: {safe(row['why'] or 'the log says why').rstrip('.')}."
        for row in delayed
    ]


def given_up_lines(messages: Sequence[Message]) -> list[str]:
    """What was given up, with what to do about it; nothing where nothing was."""
    if not messages:
        return []
    listed = [
        f"  Message {one.message_id} to {label(one.audience)}, written {one.created_at[:16].replace('T', ' ')} UTC: "
        f"{cell(one.subject, 60).rstrip()}"
        for one in messages[:MOST_LINES]
    ]
    left = len(messages) - MOST_LINES
    more = [f"  and {left} more."] if left > 0 else []
    return [
        "",
        "Messages that were given up:",
        *listed,
        *more,
        f"  Mend what is wrong (`wardmote doctor`), then send them again: {AGAIN}",
        "  One alone: wardmote retry --message NUMBER --as YOUR_NAME",
    ]
