"""A second look at a text that all scores together leave in doubt (docs/decisions/0043-a-second-look.md).

It goes on from where the encoder's lower half left the text, through the upper half with something added to each of its steps, as the lists
that strangers wrote taught it (training/second_look.py). What the encoder itself says stays as it is, and so do the lines that the rules
draw through it. It borrows the encoder's bytes, and is proved with them.
"""

from __future__ import annotations

import lzma
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from moderation import model_file
from moderation.model_file import REMEDY, faults, session
from moderation.text.anyone import as_anyone
from moderation.toxicity.scorer import ScorerError

FILE = "second-1.onnx.xz"


@lru_cache(maxsize=4)
def as_looked_at(text: str) -> str:
    """The text as it is looked at: nothing of it may hang on who is named."""
    return as_anyone(text) or " "


def woken(
    packed: bytes,
    file: str,
    lender: str,
    model: bytes,
    threads: int,
    apart: Sequence[str] = (),
) -> Any:
    """A session that runs the file `packed`, which borrows from `model`, the file `lender`. ScorerError if it cannot be run.

    file: the name of what is packed. apart: as `model_file.session` has it.
    """
    runtime = model_file.runtime()
    broken: tuple[type[Exception], ...] = (lzma.LZMAError, *faults(runtime))
    try:
        return session(
            runtime, lzma.decompress(packed), threads, {lender: model}, apart
        )
    except broken as error:
        raise ScorerError(
            f"onnxruntime {runtime.__version__} cannot run {file} beside the toxicity model ({error}): {REMEDY}."
        ) from error
