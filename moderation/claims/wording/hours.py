"""A whole hour by the clock of twelve, in plain letters: "6am", "6.00 p.m"."""

from __future__ import annotations

from moderation.patterns.late import late

HOUR = late(
    r"\b(\d{1,2})(?:[.:]00)? ?([ap])\.?m\b"
)  # the hour, and its half of the day
