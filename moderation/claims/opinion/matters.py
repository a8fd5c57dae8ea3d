"""Whether a sentence tells of something that a council answers for, by what it means and not by its words.

"Twelve months of the year you can't take Fido on the sands" has no word for a council or for what it does. A straight line over
the sentence encoder's rows, learnt (training/matters.py) from who repeats what of made-up councils, beside fair comments, which
repeat nothing. It only says what a sentence is about: whether it is an opinion, a question or one's own case, the gate says.
"""

from __future__ import annotations

import lzma
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from moderation.claims.nearest import encoder

if TYPE_CHECKING:
    import numpy
    import numpy.typing

    Row = numpy.typing.NDArray[numpy.float32]

FILE = Path(__file__).parents[1] / "models" / "matters.xz"
STEP = 2.0**-8  # what one of the file's numbers stands for
FROM = 1.0  # log odds from which a sentence is about the council


def tells_of_council(sentence: str) -> bool:
    """Whether it does; False where the encoder cannot be had: then words decide alone. English only."""
    found = encoder.at_hand()
    if found is None:
        return False
    weights, bias = _line()
    return float(found.encode([sentence])[0] @ weights) + bias >= FROM


@lru_cache(maxsize=1)
def _line() -> tuple[Row, float]:
    import numpy as np

    steps = np.frombuffer(lzma.decompress(FILE.read_bytes()), dtype="<i2")
    weights: Row = steps[:-1] * np.float32(STEP)
    weights.setflags(write=False)
    return weights, float(steps[-1]) * STEP
