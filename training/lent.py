"""Constants of the encoder's file in a small file beside it, which names the large ones by where they stand there."""

from __future__ import annotations

import onnx
from onnx import TensorProto, numpy_helper

from moderation.toxicity import embedded

LARGE = 1024  # bytes from which a constant is borrowed, not copied
OPSET, IR_VERSION = 17, 8  # of the encoder, and so of whatever borrows from it


def placed(given: TensorProto, content: bytes, name: str) -> TensorProto:
    """A constant of the encoder, by this name: copied if small, else told by its place in the encoder's file."""
    own = TensorProto()
    own.CopyFrom(given)
    own.name = name
    held = numpy_helper.to_array(given).tobytes()
    if len(held) < LARGE or content.count(held) != 1:
        return own
    for field in ("raw_data", "float_data", "int32_data"):
        own.ClearField(field)
    own.data_location = TensorProto.EXTERNAL
    for key, value in (("location", embedded.read_manifest(embedded.MODELS).lender), ("offset", content.find(held)), ("length", len(held))):  # fmt: skip
        own.external_data.add(key=key, value=str(value))
    return own


def upper(graph: onnx.GraphProto) -> onnx.GraphProto:
    """The branch of a model file's graph that is the upper half."""
    (choice,) = (node for node in graph.node if node.op_type == "If")
    rest: onnx.GraphProto
    (rest,) = (each.g for each in choice.attribute if each.name == "else_branch")
    return rest
