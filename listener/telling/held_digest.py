"""What was held and leaves as one message: how many, and how grave; all of it in English, and beneath it in draft Welsh. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from listener.claims.wording import LEVELS_CY
from listener.store.messages import Message
from listener.telling.both import halves, with_welsh
from listener.telling.notices import many_cy

_LINE = "\n\n" + "-" * 40 + "\n\n"
_ABOVE = "Yn Saesneg yn unig, uchod."  # what has no Welsh of its own


def held_subject(held: Sequence[Message]) -> str:
    """No words of what is held: they could not be erased from here alone."""
    levels = Counter(message.incident_level for message in held)
    of = [level for level in ("HIGH", "MEDIUM", "LOW") if levels[level]]
    english = ", ".join(f"{levels[level]} {level}" for level in of)
    welsh = ", ".join(f"{levels[level]} {LEVELS_CY[level]}" for level in of)
    count = len(held)
    return (
        f"{count} messages that waited{f': {english}' if of else ''} / "
        f"{many_cy(count, 'neges')} a fu'n aros{f': {welsh}' if of else ''}"
    )


def digest_body(held: Iterable[tuple[Message, Sequence[str], Sequence[str]]]) -> str:
    """The words of what was held. With each, in both languages or in English alone: that it was held, and that a deadline passed."""
    english, welsh, any_welsh = [], [], False
    for message, waited, over in held:
        here, there = halves(message.body)
        any_welsh |= bool(there)
        english.append("\n\n".join((message.subject, *waited[:1], *over[:1], here)))
        welsh.append("\n\n".join((message.subject, *waited[1:], *over[1:], there or _ABOVE)))  # fmt: skip
    told = _LINE.join(english)
    return with_welsh((told,), (_LINE.join(welsh),)) if any_welsh else told
