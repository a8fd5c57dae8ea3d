"""Plain weights that say how surely a part of a comment speaks of a claim: made by training/stance.py, read here."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).parents[1] / "models" / "stance.json"


@dataclass(frozen=True, slots=True)
class Weights:
    """A sum of weighted features, put between 0 and 1, and the threshold from which it counts."""

    weights: Mapping[str, float]
    constant: float
    same: float

    def probability(self, features: Mapping[str, float]) -> float:
        """How surely features such as these speak of the claim, 0 to 1."""
        total = self.constant + sum(
            weight * features.get(name, 0.0) for name, weight in self.weights.items()
        )
        return 1 / (1 + math.exp(-max(min(total, 30.0), -30.0)))


@lru_cache(maxsize=1)
def shipped() -> Weights:
    """The weights that were shipped."""
    found = json.loads(FILE.read_text(encoding="utf-8"))
    return Weights(
        dict(found["weights"]), float(found["constant"]), float(found["same"])
    )


def with_meaning(
    found: Mapping[str, float],
    near: float,
    near_sentence: float,
    rival: float,
    other: float,
) -> dict[str, float]:
    """The features of words with the likeness of meaning: of the part, of its sentence, of the next best claim."""
    return {
        **found,
        "cos": near,
        "cos_sentence": near_sentence,
        "cos_rival": max(rival - near, -0.3),
        "nearer_not_this": float(found["nearer_other"] > 0 and other > near),
        "said_and_meant": found["said"] * near,
        "least": min(found["subjects"], near),
        "event_unlike": found["event_missing"] * (1 - near),
        "missing_in_form": found["most_missing"] * found["letters"],
        "swapped_in_form": found["swapped"] * found["letters"],
    }
