"""The encoder of the engine in the box, as onnxruntime runs it: in two halves where they are shipped, else in one piece.

onnxruntime runs all of a graph, whatever is asked of it. What only wants the lower half of a text (a look for needs, a second look, one
sentence where it stands) would pay for the upper half as well, which is why the halves have files of their own; they borrow the encoder's bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Protocol

SCORES = "scores"  # what the model file tells of a text
# What it makes of each piece half way, how a stretch of them is weighed, and whether what it makes of the text by then stands.
HALF, PLACE, EARLY = "half", "place", "early"
LOWER, UPPER = "lower-1.onnx.xz", "upper-1.onnx.xz"
# In the encoder's own file the upper half is a branch, and in a branch onnxruntime does not join these steps. Joined, their last bits
# differ, and rounded to bytes again at each step that comes to thousandths of a score: a text would be read otherwise in halves.
APART = {UPPER: ("SkipLayerNormFusion",)}
# Windows whose outcome is kept: a text is asked for as a whole, then its parts where they stand, then it is looked at
# again. A comment of 6,000 characters has some twenty and forty parts; where fewer are kept than it has, each is run again.
REMEMBERED = 64


class Network(Protocol):
    """Reads windows of word pieces. Whoever reads the same window again is told what was found the first time."""

    place: Any  # float32, shape (2 * 384 + 1, labels), or None where the file does not tell

    def scores(self, window: Sequence[int]) -> list[float]:
        """The probability of each label."""
        ...

    def half(self, window: Sequence[int]) -> Any:
        """What the lower half makes of each piece, float32, shape (1, pieces, 384); None where the file does not tell."""
        ...


class InOnePiece:
    """The whole encoder, which stops half way by itself where that is enough."""

    def __init__(self, session: Any, numpy: Any, window: Sequence[int]) -> None:
        """window: any, to ask for what is always the same."""
        self._session, self._numpy = session, numpy
        told = {each.name for each in session.get_outputs()}
        self._outputs = [SCORES, HALF] if {HALF, PLACE} <= told else [SCORES]
        ids = _as_ids(numpy, window)
        self.place = session.run([PLACE], ids)[0] if HALF in self._outputs else None
        self._read = lru_cache(maxsize=REMEMBERED)(self._run)

    def scores(self, window: Sequence[int]) -> list[float]:
        found: list[float] = self._read(tuple(window))[0]
        return found

    def half(self, window: Sequence[int]) -> Any:
        return self._read(tuple(window))[1]

    def _run(self, window: tuple[int, ...]) -> tuple[list[float], Any]:
        values, *half = self._session.run(self._outputs, _as_ids(self._numpy, window))
        return [float(value) for value in values], half[0] if half else None


class InHalves:
    """The lower half, and the upper half where the lower leaves a doubt."""

    def __init__(
        self, lower: Any, upper: Any, numpy: Any, window: Sequence[int]
    ) -> None:
        """window: any, to ask for what is always the same."""
        self._lower, self._upper, self._numpy = lower, upper, numpy
        self.place = lower.run([PLACE], _as_ids(numpy, window))[0]
        self._begun = lru_cache(maxsize=REMEMBERED)(self._begin)
        self._ended = lru_cache(maxsize=REMEMBERED)(self._end)

    def scores(self, window: Sequence[int]) -> list[float]:
        return self._ended(tuple(window))

    def half(self, window: Sequence[int]) -> Any:
        return self._begun(tuple(window))[1]

    def _begin(self, window: tuple[int, ...]) -> tuple[Any, Any, bool]:
        values, half, early = self._lower.run([SCORES, HALF, EARLY], _as_ids(self._numpy, window))  # fmt: skip
        return values, half, bool(early)

    def _end(self, window: tuple[int, ...]) -> list[float]:
        values, half, early = self._begun(window)
        if not early:
            (values,) = self._upper.run([SCORES], {HALF: half})
        return [float(value) for value in values]


def _as_ids(numpy: Any, window: Sequence[int]) -> dict[str, Any]:
    return {"ids": numpy.array([window], dtype=numpy.int64)}
