"""What a pattern found that asks for either case, in the letters that our own tables have."""

from __future__ import annotations

# Such a pattern takes these for an i, an s and a k: a Turkish keyboard writes "Aprıl", and lower() leaves the ı as it is.
_NEARLY_OURS = str.maketrans("\u0131\u0130\u017f\u212a", "iisk")


def in_small(told: str) -> str:
    """Words that a pattern found in either case, in small letters as our tables have them; as long as they were found."""
    return told.translate(_NEARLY_OURS).lower()
