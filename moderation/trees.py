"""Boosted trees: many small decisions, each worth a little, added up and put between 0 and 1."""

from __future__ import annotations

import json
import lzma
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# What a leaf is worth, as log odds; or the place of a feature in `features`, a number, and the nodes to go on with where
# the feature is at most that number, and where it is more.
Node = float | tuple[int, float, "Node", "Node"]


@dataclass(frozen=True, slots=True)
class Trees:
    """What each tree asks, from its root on, and the threshold from which the sum counts."""

    features: tuple[str, ...]
    trees: tuple[Node, ...]
    same: float
    # Where they are weighed with something else, as log odds: what is added, and what each of both is multiplied with.
    line: tuple[float, ...] = ()

    def probability(self, found: Mapping[str, float]) -> float:
        """How likely it is with features such as these, 0 to 1; one that is missing counts as 0."""
        values = [found.get(name, 0.0) for name in self.features]
        total = sum([_worth(tree, values) for tree in self.trees])
        return 1 / (1 + math.exp(-max(min(total, 30.0), -30.0)))


def _worth(node: Node, values: Sequence[float]) -> float:
    while isinstance(node, tuple):
        feature, most, here, there = node
        node = here if values[feature] <= most else there
    return node


def _grown(tree: Sequence[Any], at: int = 0) -> Node:
    """The node at this place of a tree as a file tells it, where a node names the places of those to go on with."""
    node = tree[at]
    if not isinstance(node, list):
        return float(node)
    feature, most, here, there = node
    return feature, most, _grown(tree, here), _grown(tree, there)


def read(path: Path) -> Trees:
    """The trees of a file that `training.grown` wrote. OSError, LZMAError, ValueError or KeyError if it is none."""
    told = json.loads(lzma.decompress(path.read_bytes()))
    trees = tuple(_grown(tree) for tree in told["trees"])
    line = tuple(map(float, told.get("line", ())))
    return Trees(tuple(told["features"]), trees, float(told["same"]), line)
