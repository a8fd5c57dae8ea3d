"""What a second look says: of threats (docs/decisions/0043-a-second-look.md), and whether a text breaks any rule."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from moderation.types import SECOND, Score

OF_THREATS = ("threat", "intimidation")  # what a second look has learnt of
SURE = 0.9


def threatens(score: Score, *kinds: str) -> float:
    """How likely a second look finds the likeliest of these kinds (of SECOND), 0 to 1. IndexError where none was taken."""
    return 1 / (1 + math.exp(-max(score.second[SECOND.index(kind)] for kind in kinds)))


def gainsays(score: Score, options: Mapping[str, Any]) -> bool:
    """Whether a second look was taken and finds a breach of any rule less likely than the option `doubted_again` asks for."""
    if "doubted_again" not in options or not score.second:
        return False
    return threatens(score, "breach") < float(options["doubted_again"])


def unseconded(label: str, sure: float, score: Score, options: Mapping[str, Any]) -> bool:  # fmt: skip
    """Whether a second look was taken of what one score takes for a threat, and finds any, open or veiled, less likely than the
    option `unseconded` asks for. label: that score's; sure: all scores together, which need no second look from SURE on."""
    if "unseconded" not in options or not score.second or label not in OF_THREATS:
        return False
    return sure < SURE and threatens(score, "threat", "menace") < float(options["unseconded"])  # fmt: skip
