"""The shipped model file back into torch: what its bytes mean, so that learning can go on from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import numpy_helper

from moderation.toxicity import embedded
from training.lent import upper
from training.network import HALF, LAYERS, Encoder, vocabulary
from training.trimmed import pieces_of

MATRICES = ("query_key_value", "mixed", "wide", "narrow")  # in the order of the graph
_BYTES = "_quantized"

Floats = npt.NDArray[np.float32]


def encoder(folder: Path) -> Encoder:
    """The network with the weights of the model in this folder; its lines of calibration are left behind.

    KeyError if its file does not hold what `training.export` writes.
    """
    told = embedded.read_manifest(folder)
    model = onnx.load_from_string(embedded.read_model(folder, told))
    graph = model.graph
    weights = _weights(graph, "low_", range(HALF))
    weights["words.weight"] = _untrimmed(weights["words.weight"], pieces_of(model))
    weights |= _weights(upper(graph), "high_", range(HALF, LAYERS))
    made = Encoder()
    made.load_state_dict(
        {name: torch.from_numpy(np.array(value)) for name, value in weights.items()}
    )
    made.eval()
    return made


def _untrimmed(rows: Floats, pieces: list[str]) -> Floats:
    """A row for each piece of the whole vocabulary: one that was left out is as good as unknown."""
    places = {piece: place for place, piece in enumerate(pieces)}
    unknown = places["[UNK]"]
    return rows[[places.get(piece, unknown) for piece in vocabulary()]]


def _weights(graph: onnx.GraphProto, prefix: str, layers: range) -> dict[str, Floats]:
    held = {
        each.name.removeprefix(prefix): numpy_helper.to_array(each)
        for each in graph.initializer
    }
    found = {
        name.removeprefix("encoder."): value
        for name, value in held.items()
        if name.startswith("encoder.") and name.rpartition(".")[2] in ("weight", "bias")
    }
    for table in ("words", "places"):
        if f"encoder.{table}.weight{_BYTES}" in held:
            found[f"{table}.weight"] = _floats(held, f"encoder.{table}.weight")
    (head,) = (name for name in held if name.endswith(f".out.weight{_BYTES}"))
    head = head.removesuffix(_BYTES)
    found[head.removeprefix("encoder.")] = _floats(held, head).T
    matrices = iter(_matrices(held))
    for layer in layers:
        for name in MATRICES:
            found[f"layers.{layer}.{name}.weight"] = next(matrices).T
    return found


def _matrices(held: dict[str, Floats]) -> Iterator[Floats]:
    """Those without a name of their own, in the order in which the graph uses them."""
    names = [
        name.removesuffix(_BYTES)
        for name in held
        if "MatMul_" in name and name.endswith(_BYTES)
    ]
    for name in sorted(names, key=lambda each: int(each.rpartition("_")[2])):
        yield _floats(held, name)


def _floats(held: dict[str, Floats], name: str) -> Floats:
    zero = held[f"{name}_zero_point"].astype(np.float32)
    scale = held[f"{name}_scale"].astype(np.float32)
    found: Floats = (held[f"{name}{_BYTES}"].astype(np.float32) - zero) * scale
    return found
