"""What people are told of messages that do not go out: lines for `status`, and what to do about them."""

from __future__ import annotations

from collections.abc import Sequence

from listener.settings import Settings
from listener.store.messages import Message
from listener.telling.unsent import AGAIN, label
from listener.terminal import cell

MOST_LINES = 10
NO_COMMS = "Nobody is named as `comms`, so no alert to the communications team can leave by mail."
NO_COMMS_MEND = "Add `comms` under `alerts` in wardmote.yaml."


def lacks_comms(settings: Settings) -> bool:
    """Whether there is a mail server, and nobody at comms to write to."""
    return settings.alerts.smtp is not None and not settings.alerts.comms


def comms_line(settings: Settings) -> list[str]:
    """Nothing where somebody is named, or no mail server is."""
    return [f"{NO_COMMS} {NO_COMMS_MEND}"] if lacks_comms(settings) else []


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
