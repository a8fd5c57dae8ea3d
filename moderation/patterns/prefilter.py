"""Which of many shapes a text may hold at all, without asking every one of them.

Each shape is kept under one group of words that it cannot match without. Only the shapes under a group of which a word
stands in the text are asked, in their order; the others would have said no.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from moderation.patterns.letters import (
    LONGEST,
    SELDOM,
    Guarded,
    odd,
    present,
    rarest_groups,
)

Shape = TypeVar("Shape")


class Prefilter(Generic[Shape]):
    """Shapes that are looked for together; `patterns` names what all must be found of one."""

    def __init__(
        self, shapes: Iterable[Shape], patterns: Callable[[Shape], Sequence[Guarded]]
    ) -> None:
        self._shapes = [(shape, tuple(patterns(shape))) for shape in shapes]
        self._asked = 0
        self._under: dict[int, list[int]] = {}  # number of a group -> shapes
        self._groups: frozenset[int] = frozenset()  # that any shape is under
        self._always: list[int] = []  # shapes that are under none
        # Whether letters that no group of words holds may make a match.
        self._fold = any(each.folds for _, made in self._shapes for each in made)

    def __iter__(self) -> Iterator[Shape]:
        return (shape for shape, _ in self._shapes)

    def likely(self, text: str) -> list[Shape]:
        """The shapes of which each pattern may match somewhere in the text."""
        self._asked += 1
        if self._asked == SELDOM + 2:  # by now each has read what it needs
            self._sort()
        hidden = self._fold and odd(text)
        if self._asked <= SELDOM + 2 or len(text) > LONGEST or hidden:
            return self._one_by_one(text)
        here = present(text)
        numbers = {at for group in here & self._groups for at in self._under[group]}
        asked = (self._shapes[at] for at in sorted(numbers.union(self._always)))
        fitting = [shape for shape, patterns in asked if _fit(patterns, here)]
        # Where a pattern was read meanwhile, what it needs was not among what was looked for.
        return fitting if present(text) is here else self._one_by_one(text)

    def _one_by_one(self, text: str) -> list[Shape]:
        return [
            shape
            for shape, patterns in self._shapes
            if all(pattern.may_match(text) for pattern in patterns)
        ]

    def _sort(self) -> None:
        under: dict[int, list[int]] = {}
        always = []
        for at, (_, patterns) in enumerate(self._shapes):
            groups = next((found for each in patterns if (found := rarest_groups(each))), [])  # fmt: skip
            for group in groups:
                under.setdefault(group, []).append(at)
            if not groups:
                always.append(at)
        self._under, self._groups, self._always = under, frozenset(under), always


def _fit(patterns: Sequence[Guarded], here: frozenset[int]) -> bool:
    for pattern in patterns:
        if not pattern.fits(here):
            return False
    return True
