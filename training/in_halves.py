"""`python -m training.in_halves`: the encoder as two small files, its lower and its upper half, which borrow from the encoder's own.

onnxruntime runs all of a graph, whatever is asked of it. Where only the lower half of a text is wanted (a look for needs, a second look, one
sentence where it stands), the encoder in one piece would read on to its end for nothing.
"""

from __future__ import annotations

import lzma
from collections.abc import Sequence
from pathlib import Path

import click
import onnx
from onnx import TensorProto, helper

from moderation.toxicity import embedded
from moderation.toxicity.network import HALF, LOWER, SCORES, UPPER
from training.beside import note_beside
from training.lent import IR_VERSION, OPSET, placed
from training.lent import upper as branch

SAID = ("early_scores", "late_scores")  # what either half tells, by the encoder's names


def lower(content: bytes) -> onnx.ModelProto:
    """int64 `ids`, shape (1, pieces) -> float32 `half`, shape (1, pieces, WIDTH), `place` as the encoder tells it, float32
    `scores`, shape (OUTPUTS,), and bool `early`: whether these scores stand. It lists the pieces. content: the encoder's file."""
    whole = onnx.load_from_string(content)
    graph = whole.graph
    told = [each for each in graph.output if each.name != SCORES]
    nodes = leading_to([*(each.name for each in told), SAID[0]], graph.node)
    scores = next(each for each in graph.output if each.name == SCORES)
    nodes.append(helper.make_node("Identity", [SAID[0]], [SCORES]))
    made = _made(nodes, list(graph.input), [*told, scores], graph.initializer, content)
    made.metadata_props.extend(whole.metadata_props)
    return made


def upper(content: bytes) -> onnx.ModelProto:
    """float32 `half` -> float32 `scores`, shape (OUTPUTS,), as the encoder tells them of a text that it reads to the end."""
    graph = onnx.load_from_string(content).graph
    half, scores = (next(each for each in graph.output if each.name == name) for name in (HALF, SCORES))  # fmt: skip
    rest = branch(graph)
    nodes = [_renamed(node) for node in rest.node]
    return _made(nodes, [half], [scores], rest.initializer, content)


def _renamed(node: onnx.NodeProto) -> onnx.NodeProto:
    new = onnx.NodeProto()
    new.CopyFrom(node)
    new.input[:] = [HALF if each == "low_half" else each for each in new.input]
    new.output[:] = [SCORES if each == SAID[1] else each for each in new.output]
    return new


def _made(
    nodes: Sequence[onnx.NodeProto],
    given: Sequence[onnx.ValueInfoProto],
    told: Sequence[onnx.ValueInfoProto],
    held: Sequence[TensorProto],
    content: bytes,
) -> onnx.ModelProto:
    wanted = {name for node in nodes for name in node.input}
    lent = [placed(each, content, each.name) for each in held if each.name in wanted]
    graph = helper.make_graph(nodes, "half_of_the_encoder", given, told, lent)
    return helper.make_model(graph, ir_version=IR_VERSION, opset_imports=[helper.make_opsetid("", OPSET)])  # fmt: skip


def leading_to(
    outputs: Sequence[str], nodes: Sequence[onnx.NodeProto]
) -> list[onnx.NodeProto]:
    """The nodes that these outputs are made by, in their order."""
    kept, wanted = list[onnx.NodeProto](), {*outputs}
    for node in reversed(nodes):
        if wanted.intersection(node.output):
            kept.append(node)
            wanted.update(node.input)
    return kept[::-1]


def write(folder: Path) -> list[Path]:
    """Writes both files into `folder`, where the encoder stands that they borrow from, and into the manifest; returns their paths."""
    content = embedded.read_model(folder, embedded.read_manifest(folder))
    written = []
    for name, half in ((LOWER, lower(content)), (UPPER, upper(content))):  # fmt: skip
        path = folder / name
        made = half.SerializeToString(deterministic=True)
        path.write_bytes(lzma.compress(made, preset=9 | lzma.PRESET_EXTREME))
        note_beside(path)
        written.append(path)
    return written


@click.command()
@click.option("--models", type=click.Path(path_type=Path, exists=True), default=embedded.MODELS, help="The folder of the model.")  # fmt: skip
def main(models: Path) -> None:
    """Write both halves of the model in this folder beside it."""
    for path in write(models):
        click.echo(f"wrote {path}, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
