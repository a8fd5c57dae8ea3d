"""Writes the taught reader of stances as one small ONNX file, with the manifest that it is checked by.

Matrix weights are four bits each, with one scale for each 32 of them, as onnxruntime's MatMulNBits reads them.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import TensorProto, helper

from moderation.claims.reader import MANIFEST, STANCES
from training.four_bits import BITS, BLOCK, nibbles
from training.meaning import EPSILON, IR_VERSION, OPSET, WIDTH, Graph

if TYPE_CHECKING:
    from training.network import Layer
    from training.reader import Network

ENGINE = "reader-1"
FILE = "reader-1.onnx"
NBITS = "com.microsoft"  # the domain of onnxruntime's own operators

Floats = npt.NDArray[np.float32]


class _Graph(Graph):
    def small(self, x: str, name: str, part: torch.nn.Linear) -> str:
        """A linear step with weights of four bits."""
        weight = part.parametrizations.weight.original
        bytes_, scales = nibbles(weight)
        made = self.do(
            "MatMulNBits",
            x,
            self.constant(f"{name}_weight", bytes_),
            self.constant(f"{name}_scales", scales),
            domain=NBITS,
            K=weight.shape[1],
            N=weight.shape[0],
            bits=BITS,
            block_size=BLOCK,
            accuracy_level=1,
        )
        return self.do("Add", made, self.constant(f"{name}_bias", _plain(part.bias)))

    def normal(self, x: str, name: str, part: torch.nn.LayerNorm) -> str:
        scale = self.constant(f"{name}_scale", _plain(part.weight))
        shift = self.constant(f"{name}_shift", _plain(part.bias))
        return self.do("LayerNormalization", x, scale, shift, axis=-1, epsilon=EPSILON)


def _plain(value: torch.Tensor) -> Floats:
    found: Floats = value.detach().numpy().astype(np.float32)
    return found


def _layer(made: _Graph, x: str, layer: Layer, number: int) -> str:
    name = f"layer_{number}"
    together = made.small(x, f"{name}_all", layer.query_key_value)
    found = made.attended(together, f"{name}_part")
    mixed = made.small(found, f"{name}_mixed", layer.mixed)
    x = made.normal(made.do("Add", x, mixed), f"{name}_mixed_norm", layer.mixed_norm)
    wide = made.small(x, f"{name}_wide", layer.wide)
    narrow = made.small(made.gelu(wide), f"{name}_narrow", layer.narrow)
    return made.normal(made.do("Add", x, narrow), f"{name}_narrow_norm", layer.narrow_norm)  # fmt: skip


def model(network: Network) -> onnx.ModelProto:
    """float32 `half` (1, pieces, WIDTH) and int64 `start` (1,) -> float32 `stances` (1, 5), which sum to 1."""
    made = _Graph()
    x = "half"
    for number, layer in enumerate(network.layers):
        x = _layer(made, x, layer, number)
    zero, one, end = made.whole(0), made.whole(1), made.whole(2**31)
    parts = [
        made.do("ReduceMean", made.do("Slice", x, since, until, one), axes=[1], keepdims=0)
        for since, until in ((zero, one), (zero, "start"), ("start", end))
    ]  # fmt: skip
    pooled = made.do("Concat", *parts, axis=-1)
    turned = made.constant("out_weight", np.ascontiguousarray(_plain(network.out.weight).T))  # fmt: skip
    logits = made.do("Add", made.do("MatMul", pooled, turned), made.constant("out_bias", _plain(network.out.bias)))  # fmt: skip
    made.do("Softmax", logits, axis=-1, to="stances")
    graph = helper.make_graph(
        made.nodes,
        "reader",
        [
            helper.make_tensor_value_info("half", TensorProto.FLOAT, [1, "pieces", WIDTH]),
            helper.make_tensor_value_info("start", TensorProto.INT64, [1]),
        ],
        [helper.make_tensor_value_info("stances", TensorProto.FLOAT, [1, len(STANCES)])],
        made.constants,
    )  # fmt: skip
    domains = [helper.make_opsetid("", OPSET), helper.make_opsetid(NBITS, 1)]
    return helper.make_model(graph, ir_version=IR_VERSION, opset_imports=domains)


def write(network: Network, folder: Path, encoder_sha256: str) -> Path:
    """Writes the file and its manifest into `folder`; returns the file's path."""
    folder.mkdir(parents=True, exist_ok=True)
    content = model(network).SerializeToString(deterministic=True)
    (folder / FILE).write_bytes(content)
    told = {
        "engine": ENGINE,
        "file": FILE,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        "encoder": encoder_sha256,
    }
    (folder / MANIFEST).write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    return folder / FILE
