"""Which decisions are looked at a second time: about one in twenty, drawn by the log itself. Pure.

A decision is drawn where SHA-256 of "second look", its month and the hash of its entry, a line break between each,
begins with a number (eight hex digits) below one twentieth of all. The hash of an entry is known only once the decision
stands in the log for good, so nobody can choose, and anybody with the log can draw again and compare.
"""

from __future__ import annotations

from hashlib import sha256

SHARE = 0.05
_BOUND = int(SHARE * 2**32)


def is_drawn(entry_hash: str, recorded_at: str) -> bool:
    """Whether the entry of a decision is drawn. `recorded_at`: as the entry says; its month counts."""
    text = f"second look\n{recorded_at[:7]}\n{entry_hash}"
    return int(sha256(text.encode()).hexdigest()[:8], 16) < _BOUND
