"""Boosted trees: many small decisions, each worth a little, added up and put between 0 and 1."""

from __future__ import annotations

import json
import lzma
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Trees:
    """What each tree asks, one node after the other, and the threshold from which the sum counts.

    A leaf is what it is worth, as log odds. Any other node is the place of a feature in `features`, a number, and the
    places of the nodes to go on with where the feature is at most that number, and where it is more.
    """

    features: tuple[str, ...]
    trees: tuple[tuple[float | tuple[int, float, int, int], ...], ...]
    same: float

    def probability(self, found: Mapping[str, float]) -> float:
        """How likely it is with features such as these, 0 to 1; one that is missing counts as 0."""
        values = [found.get(name, 0.0) for name in self.features]
        total = sum(_worth(tree, values) for tree in self.trees)
        return 1 / (1 + math.exp(-max(min(total, 30.0), -30.0)))


def _worth(
    tree: Sequence[float | tuple[int, float, int, int]], values: Sequence[float]
) -> float:
    node = tree[0]
    while isinstance(node, tuple):
        feature, most, here, there = node
        node = tree[here if values[feature] <= most else there]
    return node


def read(path: Path) -> Trees:
    """The trees of a file that `training.grown` wrote. OSError, LZMAError, ValueError or KeyError if it is none."""
    told = json.loads(lzma.decompress(path.read_bytes()))
    trees = tuple(
        tuple(tuple(node) if isinstance(node, list) else float(node) for node in tree)
        for tree in told["trees"]
    )
    return Trees(tuple(told["features"]), trees, float(told["same"]))
