"""A wish that was, or that nearly came true: "I wanted to kill that driver. Then I met his mother."

Whoever tells how angry they once were threatens nobody by it, and whoever says "I was going to kill you" may well mean to. So a
person reads it as before, and at once; only software hides nothing for it.
"""

from __future__ import annotations

from moderation.patterns.late import late

_ONCE = late(
    r"\b(?:(?:wanted|longed|itched|wished|meant|used|hoped|dreamt|dreamed|fantasised|tempted|have\s+(?:liked|loved))\s+(?:to|of)"
    r"|(?:was|were)\s+(?:\w+\s+)?(?:going\s+to|about\s+to|gonna)|felt\s+like|nearly|almost)\b"
)


def once_wished(said: str) -> bool:
    """Whether the deed in `said` (plain, in small letters, from whoever does it on) is past or was never done."""
    return bool(_ONCE.search(said))
