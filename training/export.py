"""Writes a fitted linear model as a small ONNX file, with the manifest that the daemon checks it by.

A weight is kept as one signed byte c that stands for c * |c|: fine steps near nothing, where most weights
are, and coarse ones far out. The graph adds these up as whole numbers, so that no order of adding and no
processor can change a sum, and only then scales it.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from moderation.toxicity import embedded, ngrams
from moderation.types import LABELS
from training.fit import Linear

ENGINE = "embedded-linear-1"
FILE = "linear-1.onnx"
OPSET = 17
IR_VERSION = 8
_LARGEST_BYTE = 127


@dataclass(frozen=True, slots=True)
class Packed:
    """A linear model in bytes: weight = byte * |byte| * scale."""

    table: npt.NDArray[np.int8]  # shape (buckets, 6)
    scale: npt.NDArray[np.float64]  # shape (6,)
    bias: npt.NDArray[np.float64]  # shape (6,)

    def weights(self) -> npt.NDArray[np.float32]:
        """The weights that the bytes stand for, shape (buckets, 6)."""
        wide = self.table.astype(np.float64)
        weights: npt.NDArray[np.float32] = (wide * np.abs(wide) * self.scale).astype(
            np.float32
        )
        return weights


def pack(model: Linear) -> Packed:
    """The nearest model in bytes."""
    largest = np.abs(model.weights).max(axis=0).astype(np.float64)
    size = np.round(np.sqrt(np.abs(model.weights) / largest) * _LARGEST_BYTE)
    table = (size * np.sign(model.weights)).astype(np.int8)
    return Packed(table, largest / _LARGEST_BYTE**2, model.bias.astype(np.float64))


def graph(packed: Packed) -> onnx.ModelProto:
    """Inputs: int64 ids `words` and `chars`, any number of each. Output: float64 `scores`, shape (6,)."""
    constants: dict[str, npt.NDArray[Any]] = {
        "table": packed.table,
        "scale": packed.scale,
        "bias": packed.bias,
        "down": np.array([0], dtype=np.int64),
        "one": np.array([1.0]),
    }
    nodes = [*_block("words"), *_block("chars")]
    nodes += [
        helper.make_node("Add", ["words_mean", "chars_mean"], ["both"]),
        helper.make_node("Mul", ["both", "scale"], ["scaled"]),
        helper.make_node("Add", ["scaled", "bias"], ["logits"]),
        helper.make_node("Sigmoid", ["logits"], ["scores"]),
    ]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, [None])
        for name in ("words", "chars")
    ]
    output = helper.make_tensor_value_info("scores", TensorProto.DOUBLE, [len(LABELS)])
    weights = [
        numpy_helper.from_array(value, name) for name, value in constants.items()
    ]
    whole = helper.make_graph(nodes, "toxicity", inputs, [output], weights)
    model = helper.make_model(
        whole, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION
    )
    onnx.checker.check_model(model, full_check=True)
    return model


def _block(kind: str) -> list[onnx.NodeProto]:
    """From one kind's ids to `{kind}_mean`: sum of their weights / sqrt(how many there are)."""

    def node(
        operator: str, inputs: list[str], output: str, **attributes: Any
    ) -> onnx.NodeProto:
        return helper.make_node(operator, inputs, [f"{kind}_{output}"], **attributes)

    return [
        node("Gather", ["table", kind], "bytes", axis=0),
        node("Cast", [f"{kind}_bytes"], "whole", to=TensorProto.INT64),
        node("Abs", [f"{kind}_whole"], "size"),
        node("Mul", [f"{kind}_whole", f"{kind}_size"], "squared"),
        node("ReduceSum", [f"{kind}_squared", "down"], "sum", keepdims=0),
        node("Cast", [f"{kind}_sum"], "total", to=TensorProto.DOUBLE),
        node("Shape", [kind], "count"),
        node("Cast", [f"{kind}_count"], "number", to=TensorProto.DOUBLE),
        node("Max", [f"{kind}_number", "one"], "least"),
        node("Sqrt", [f"{kind}_least"], "root"),
        node("Div", [f"{kind}_total", f"{kind}_root"], "mean"),
    ]


def write(packed: Packed, folder: Path) -> Path:
    """Writes the model file and its manifest into `folder`; returns the model file's path."""
    folder.mkdir(parents=True, exist_ok=True)
    content = graph(packed).SerializeToString(deterministic=True)
    (folder / FILE).write_bytes(content)
    manifest = {
        "engine": ENGINE,
        "file": FILE,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        "labels": list(LABELS),
        "features": ngrams.VERSION,
    }
    (folder / embedded.MANIFEST).write_text(
        json.dumps(manifest, indent=2) + "\n", encoding="utf-8"
    )
    return folder / FILE
