"""Writes a taught second look as one small, packed ONNX file that borrows the encoder's upper half from the encoder's own file.

What is large there is named by its place in that file, what is small is copied. What was learnt beside it is kept in steps of a scale a
column: five bits of each byte, for the others say nothing that can be measured, and pack badly. Where a glance was learnt, the upper half
is a branch that is run only where the glance finds it worth its time: onnxruntime runs all of a graph, whatever is asked of it.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import TensorProto, helper
from torch import nn

from moderation.toxicity import embedded
from moderation.toxicity.needs_look import WORTH
from moderation.toxicity.second_look import FILE
from training.lent import IR_VERSION, OPSET, placed, upper
from training.meaning import Graph
from training.network import HALF, WIDTH
from training.read_back import MATRICES

LENT = "lent_"  # before every borrowed name
MOST = 15  # steps to either side
AT_A_GLANCE = 63  # the same, of what is told at a glance: it has fewer weights, and each sees more

Floats = npt.NDArray[np.float32]


def _plain(value: torch.Tensor) -> Floats:
    found: Floats = value.detach().numpy().astype(np.float32)
    return found


def model(
    look: torch.nn.Module, content: bytes, glance: torch.nn.Module | None = None
) -> onnx.ModelProto:
    """float32 `half`, shape (1, pieces, WIDTH) -> float32 `said`, shape (1, asked), log odds. content: the encoder's file.

    glance: where one was learnt, what tells as much of the same `half`, in the same order: less than WORTH of each, it is what is said.
    """
    made, rest = Graph(), upper(onnx.load_from_string(content).graph)
    taught = iter(
        [
            tuple(
                made.in_steps(f"{number}_{step}_{end}", _plain(getattr(getattr(layer, step), end)), MOST)
                for end in ("first", "then")
            )
            for number, layer in enumerate(look.layers, HALF)
            for step in MATRICES
        ]
    )  # fmt: skip
    x = _copied(made, rest, content, taught)
    mean = made.do("ReduceMean", x, axes=[1], keepdims=0)
    most = made.do("ReduceMax", x, axes=[1], keepdims=0)
    pooled = made.do("Concat", mean, most, axis=-1)
    turned = made.constant("out_weight", np.ascontiguousarray(_plain(look.out.weight).T))  # fmt: skip
    product = made.do("MatMul", pooled, turned)
    made.do("Add", product, made.constant("out_bias", _plain(look.out.bias)), to="said")
    count = look.out.out_features
    nodes = made.nodes if glance is None else _glanced_first(made, glance, count)
    half = helper.make_tensor_value_info("half", TensorProto.FLOAT, [1, "pieces", WIDTH])  # fmt: skip
    graph = helper.make_graph(nodes, "second_look", [half], [_numbers("said", count)], made.constants)  # fmt: skip
    return helper.make_model(graph, ir_version=IR_VERSION, opset_imports=[helper.make_opsetid("", OPSET)])  # fmt: skip


def _numbers(name: str, count: int) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, count])


def _glanced_first(
    made: Graph, glance: torch.nn.Module, count: int
) -> list[onnx.NodeProto]:
    """The nodes that make `said`, so many numbers, out of the glance, or out of all that stands in the graph where that is worth its time."""
    looked = [*made.nodes]
    looked[-1].output[0] = "looked"
    _glanced(made, glance)
    surest = made.do("ReduceMax", "glance", keepdims=0)
    enough = made.do("Less", surest, made.number(WORTH))
    kept = helper.make_node("Identity", ["glance"], ["kept"])
    made.do(
        "If",
        enough,
        to="said",
        then_branch=helper.make_graph([kept], "glanced", [], [_numbers("kept", count)]),
        else_branch=helper.make_graph(looked, "looked", [], [_numbers("looked", count)]),
    )  # fmt: skip
    return made.nodes[len(looked) :]


def _glanced(made: Graph, glance: torch.nn.Module) -> None:
    """Two linear steps over the mean and the most of each number of all pieces."""
    mean = made.do("ReduceMean", "half", axes=[1], keepdims=0)
    most = made.do("ReduceMax", "half", axes=[1], keepdims=0)
    x = made.do("Concat", mean, most, axis=-1)
    x = made.do("Sub", x, made.constant("glance_mean", _plain(glance.mean)))
    x = made.do("Div", x, made.constant("glance_spread", _plain(glance.spread)))
    for step in glance.steps:
        if isinstance(step, nn.Linear):
            name = f"glance_{len(made.constants)}"
            weights = made.in_steps(name, _plain(step.weight).T, AT_A_GLANCE)
            bias = made.constant(f"{name}_bias", _plain(step.bias))
            x = made.do("Add", made.do("MatMul", x, weights), bias)
        elif isinstance(step, nn.GELU):
            x = made.gelu(x)
    made.do("Identity", x, to="glance")


def _copied(
    made: Graph,
    rest: onnx.GraphProto,
    content: bytes,
    taught: Iterator[tuple[str, ...]],
) -> str:
    """Puts the upper half's layers into a graph, each linear step with what was taught beside it; the name of what they make."""
    nodes = list(rest.node)
    end = next(at for at, node in enumerate(nodes) if node.op_type == "ReduceMean")
    held = {each.name: each for each in rest.initializer}
    for name in sorted({name for node in nodes[:end] for name in node.input if name in held}):  # fmt: skip
        made.constants.append(placed(held[name], content, LENT + name))
    comes: dict[str, str] = {}  # of a product: what went in
    for node in nodes[:end]:
        new = onnx.NodeProto()
        new.CopyFrom(node)
        for names in (new.input, new.output):
            names[:] = ["half" if each == "low_half" else LENT + each for each in names]
        made.nodes.append(new)
        first = node.input[0] if node.input else ""
        if node.op_type == "DynamicQuantizeLinear":
            comes[node.output[0]] = new.input[0]
        elif node.op_type in ("MatMulInteger", "Cast") and first in comes:
            comes[node.output[0]] = comes[first]
        elif node.op_type == "Mul" and first in comes:
            whole = new.output[0]
            new.output[0] = f"{whole}_given"
            then, last = next(taught)
            beside = made.do("MatMul", made.do("MatMul", comes[first], then), last)
            made.do("Add", new.output[0], beside, to=whole)
    return LENT + str(nodes[end].input[0])


def write(
    look: torch.nn.Module,
    folder: Path,
    file: str = FILE,
    glance: torch.nn.Module | None = None,
) -> Path:
    """Writes the file into `folder`, where the encoder stands whose upper half it borrows; returns its path."""
    content = embedded.read_model(folder, embedded.read_manifest(folder))
    made = model(look, content, glance).SerializeToString(deterministic=True)
    path = folder / file
    path.write_bytes(lzma.compress(made, preset=9 | lzma.PRESET_EXTREME))
    return path
