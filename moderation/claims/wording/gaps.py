"""Long runs of blanks, as somebody holds down a key: they say nothing, and to look for an end at each of them takes minutes."""

from __future__ import annotations

from moderation.patterns.late import late

# More than any pattern here allows between two words, so that what is cut reads as it did.
WIDEST = 240  # characters
_GAP = late(rf"(?<!\s)\s{{{WIDEST + 1},}}")


def narrowed(text: str) -> str:
    """The text with runs of blanks cut to WIDEST characters. A run that holds a line's end still holds one."""
    return _GAP.sub(lambda gap: _cut(gap[0]), text)


def _cut(gap: str) -> str:
    return gap[: WIDEST - 1] + ("\n" if "\n" in gap else gap[-1])


def before_narrowing(place: int, text: str) -> int:
    """Where in `text` stands what stands at `place` in it once it is narrowed; `place` lies in no gap."""
    for gap in _GAP.finditer(text):
        if gap.start() < place:
            place += len(gap[0]) - WIDEST
    return place
