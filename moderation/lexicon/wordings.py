"""A way of saying something: a pattern, what must stand beside it in the text, and what must stand nowhere in it."""

from __future__ import annotations

from dataclasses import dataclass

from moderation.patterns.letters import Guarded, guarded


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """One wording. The pattern is looked for in a sentence and the one after it, for mockery often takes two."""

    pattern: Guarded
    also: Guarded | None = None  # must stand somewhere in the text too
    nowhere: Guarded | None = None  # cancels it wherever it stands in the text

    @property
    def patterns(self) -> tuple[Guarded, ...]:
        """Those of which each must be found."""
        return (self.pattern, self.also) if self.also else (self.pattern,)

    def fits(self, text: str) -> bool:
        """Whether nothing in the text excuses it, and what must stand beside it does."""
        if self.also and not self.also.search(text):
            return False
        return self.nowhere is None or not self.nowhere.search(text)


def wording(pattern: str, also: str = "", nowhere: str = "") -> Wording:
    """A wording, its patterns guarded."""
    return Wording(
        guarded(pattern),
        guarded(also) if also else None,
        guarded(nowhere) if nowhere else None,
    )
