"""What a second look that has not read a list says of each text of it: `training.second_look` writes it, `training.together` weighs by it.

The log odds of a breach, in steps of STEP, a byte for each text, in the order of `training.lists.listed`.
"""

from __future__ import annotations

import lzma
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

LEFT_OUT = Path(__file__).parent / "sentences" / "second_look.xz"
PARTS = 2  # of the lists
STEP, MOST = 0.1, 127

Column = np.ndarray[tuple[int, ...], np.dtype[np.floating[Any]]]


def part_of(number: int) -> int:
    """The part that a list is left out with."""
    return number % PARTS


def write(told: Sequence[float], path: Path) -> None:
    """Keep what was said of each text."""
    steps = np.clip(np.round(np.array(told) / STEP), -MOST, MOST).astype(np.int8)
    path.write_bytes(lzma.compress(steps.tobytes(), preset=9 | lzma.PRESET_EXTREME))


def read(path: Path = LEFT_OUT) -> Column:
    """What was said of each text of the lists. Raises OSError or lzma.LZMAError for a broken file."""
    return np.frombuffer(lzma.decompress(path.read_bytes()), dtype=np.int8) * STEP
