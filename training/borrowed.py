"""What the reader of stances borrows of the shipped sentence encoder: the rows of its pieces and its layers.

They are read back from the file as it ships, in bytes, so that it is taught on the weights that will run; the reader's own
file names them by their place in the encoder's file, and copies only what is small.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import TensorProto, numpy_helper

from moderation.claims.nearest import encoder
from training.meaning import FILE, LAYERS, Graph
from training.network import Layer

LARGE = 16 * 1024  # bytes from which a constant is borrowed, not copied
LENT = "lent_"  # before every borrowed name
# Our name of each linear step of a layer, and the encoder's.
STEPS = {
    "query_key_value": "all",
    "mixed": "attention_output_dense",
    "wide": "intermediate_dense",
    "narrow": "output_dense",
}
NORMS = ("mixed_norm", "narrow_norm")


@dataclass
class Lent:
    """The sentence encoder's file, and what stands in it."""

    content: bytes
    graph: onnx.GraphProto = field(init=False)
    of: dict[str, TensorProto] = field(init=False)

    def __post_init__(self) -> None:
        self.graph = onnx.load_from_string(self.content).graph
        self.of = {each.name: each for each in self.graph.initializer}

    def value(self, name: str) -> npt.NDArray[np.generic]:
        return numpy_helper.to_array(self.of[name])

    def floats(self, name: str) -> torch.Tensor:
        return torch.tensor(self.value(name).astype(np.float32))

    def pieces(self) -> torch.Tensor:
        """A row for each piece, shape (pieces, WIDTH)."""
        return self.floats("pieces") * self.floats("scales")

    def layers(self) -> list[Layer]:
        """The layers, with the weights that the bytes stand for."""
        made = []
        for number in range(LAYERS):
            layer = Layer()
            given = {}
            for own, theirs in STEPS.items():
                key = f"layer_{number}_{theirs}"
                if self.value(f"{key}_weight_zero_point").any():
                    raise ValueError(f"{key} is not even about nought")
                weight = self.floats(f"{key}_weight_quantized") * self.floats(f"{key}_weight_scale")  # fmt: skip
                given[f"{own}.weight"] = weight.T.contiguous()
                given[f"{own}.bias"] = self.floats(f"{key}_bias")
            for norm in NORMS:
                given[f"{norm}.weight"] = self.floats(f"layer_{number}_{norm}_scale")
                given[f"{norm}.bias"] = self.floats(f"layer_{number}_{norm}_shift")
            layer.load_state_dict(given)
            made.append(layer)
        return made


def lent(folder: Path) -> Lent:
    return Lent(encoder.read_model_file(folder, encoder.read_manifest(folder)))


def copied(made: Graph, from_: Lent, taught: dict[str, tuple[str, str]]) -> str:
    """Puts the encoder's nodes from `ids` to its last layer into a graph, each linear step with what was taught beside it.

    taught: for each step, by the encoder's name, what is multiplied first and then (names in the graph). Returns the name
    of the pieces' rows.
    """
    nodes = list(from_.graph.node)
    end = next(place for place, node in enumerate(nodes) if node.op_type == "ReduceMean")  # fmt: skip
    nodes, rows = nodes[:end], str(nodes[end].input[0])
    wanted = {name for node in nodes for name in node.input if name in from_.of}
    for name in sorted(wanted):
        _place(made, from_, name)
    comes: dict[str, tuple[str, str]] = {}  # of a product: its step, and what went in
    for node in nodes:
        new = _renamed(node)
        made.nodes.append(new)
        first = node.input[0]
        if node.op_type == "DynamicQuantizeLinear":
            comes[node.output[0]] = "", new.input[0]
        elif node.op_type == "MatMulInteger":
            step = node.input[1].removesuffix("_weight_quantized")
            comes[node.output[0]] = step, comes[first][1]
        elif node.op_type == "Cast" and first in comes:
            comes[node.output[0]] = comes[first]
        elif node.op_type == "Mul" and comes.get(first, ("",))[0]:
            step, x = comes[first]
            whole = new.output[0]
            new.output[0] = f"{whole}_given"
            narrow = made.do("MatMul", x, taught[step][0])
            beside = made.do("MatMul", narrow, taught[step][1])
            made.do("Add", new.output[0], beside, to=whole)
    return LENT + rows


def _renamed(node: onnx.NodeProto) -> onnx.NodeProto:
    new = onnx.NodeProto()
    new.CopyFrom(node)
    for names in (new.input, new.output):
        names[:] = [each if each in ("", "ids") else LENT + each for each in names]
    return new


def _place(made: Graph, from_: Lent, name: str) -> None:
    """A constant of the encoder: copied if small, else named by its place in the encoder's file."""
    own = TensorProto()
    own.CopyFrom(from_.of[name])
    own.name = LENT + name
    made.constants.append(own)
    held = own.raw_data
    if from_.value(name).nbytes < LARGE:
        return
    if from_.content.count(held) != 1:
        raise ValueError(f"{name} does not stand once in the encoder's file")
    offset = from_.content.find(held)
    own.ClearField("raw_data")
    own.data_location = TensorProto.EXTERNAL
    for key, value in (("location", FILE), ("offset", offset), ("length", len(held))):
        own.external_data.add(key=key, value=str(value))
