"""What the speed of an alert means, in plain words: English and draft Welsh, the same that the desk says. Pure."""

from __future__ import annotations

from moderation.claims.spread.priority import FASTEST

_SPEEDS = (  # from which speed, and how many more that is than in the six hours before
    (FASTEST, "six times as many as before, or on two platforms", "chwe gwaith cynifer ag o'r blaen, neu ar ddau blatfform"),
    (1.5, "three times as many as before", "teirgwaith cynifer ag o'r blaen"),
    (1.25, "twice as many as before", "dwywaith cynifer ag o'r blaen"),
    (0.0, "hardly more than before", "prin mwy nag o'r blaen"),
)  # fmt: skip


def speed_en(velocity: float) -> str:
    """ "speed 1.5 of 2: in six hours, at the last count, three times as many as before"."""
    return f"speed {velocity:g} of {FASTEST:g}: in six hours, at the last count, {_meant(velocity)[0]}"


def speed_cy(velocity: float) -> str:
    """The same in Welsh."""
    return f"cyflymder {velocity:g} o {FASTEST:g}: mewn chwe awr, ar y cyfrif diwethaf, {_meant(velocity)[1]}"


def _meant(velocity: float) -> tuple[str, str]:
    return next((en, cy) for least, en, cy in _SPEEDS if velocity >= least)
