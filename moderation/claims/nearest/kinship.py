"""How near a comment comes to a claim as residents put it: the encoder's rows, turned by what was learnt from who repeats what.

The encoder was taught on the whole web, where "the baths are done for" and "the council is closing the swimming pool"
lie far apart, and any two remarks on swimming near. Two matrices, one for comments and one for claims, were learnt
(training/kinship.py) from comments that repeat claims of made-up councils, and from fair comments, which repeat none. They say
nothing of whether a claim is repeated or denied.
"""

from __future__ import annotations

import lzma
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy
    import numpy.typing

    Rows = numpy.typing.NDArray[numpy.float32]

FILE = Path(__file__).parents[1] / "models" / "kinship.xz"
STEP = 2.0**-8  # what one of the file's bytes stands for


def of_comments(rows: Rows) -> Rows:
    """The encoder's unit rows of comments, shape (texts, width), as unit rows to be held against those of claims."""
    return _turned(rows, matrices()[0])


def of_claims(rows: Rows) -> Rows:
    """The same for claims: the dot product of one of each, -1 to 1, is how near they are."""
    return _turned(rows, matrices()[1])


def _turned(rows: Rows, matrix: Rows) -> Rows:
    import numpy as np

    made: Rows = rows @ matrix
    made /= np.linalg.norm(made, axis=1, keepdims=True)
    return made


@lru_cache(maxsize=1)
def matrices() -> Rows:
    """The shipped matrices, shape (2, width, width): one and the file's steps beside it, a signed byte each, row by row."""
    import numpy as np

    steps = np.frombuffer(lzma.decompress(FILE.read_bytes()), dtype=np.int8)
    width = round((len(steps) / 2) ** 0.5)
    beside = steps.reshape(2, width, width) * np.float32(STEP)
    made: Rows = np.eye(width, dtype=np.float32) + beside
    made.setflags(write=False)
    return made
