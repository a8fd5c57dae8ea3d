"""Boosted trees as scikit-learn grows them, written as `moderation/trees.py` reads them."""

from __future__ import annotations

import json
import lzma
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sklearn.ensemble import GradientBoostingClassifier  # type: ignore[import-untyped]

PLACES = 4  # kept of a number


def write(
    model: GradientBoostingClassifier,
    names: Sequence[str],
    same: float,
    path: Path,
    line: Sequence[float] = (),
) -> None:
    """The trees, one a line, packed. `names`: the features in the order of the columns that were learnt from; `same`: from where on the
    sum counts; `line`: how they are weighed with something else."""
    rate = float(model.learning_rate)
    grown = [json.dumps(_nodes(each.tree_, rate)) for each in model.estimators_[:, 0]]
    more = f'"line": {json.dumps(list(line))},\n' if line else ""
    head = (
        f'{{"features": {json.dumps(list(names))},\n"same": {same},\n{more}"trees": [\n'
    )
    told = head + ",\n".join(grown) + "\n]}\n"
    path.write_bytes(lzma.compress(told.encode(), preset=9 | lzma.PRESET_EXTREME))


def _nodes(tree: Any, rate: float) -> list[float | list[float]]:
    """The nodes of one tree: of a leaf what it is worth, of any other its feature, the number, and where to go on."""
    return [
        round(rate * float(tree.value[n, 0, 0]), PLACES)
        if tree.feature[n] < 0
        else [int(tree.feature[n]), round(float(tree.threshold[n]), PLACES), int(tree.children_left[n]), int(tree.children_right[n])]
        for n in range(tree.node_count)
    ]  # fmt: skip
