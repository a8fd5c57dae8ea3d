"""Writes a taught encoder as one small ONNX file, with the manifest that the daemon checks it by.

The lower half of the encoder and its way out always run. Only if some label is likelier than its limit does the upper
half run too (an `If` in the graph), so that plainly harmless comments cost half. Matrix weights are bytes, one scale a
column, seven bits of each used: with eight, processors without VNNI instructions overflow and give other scores.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import TensorProto, compose, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from moderation.model_file import PACKED
from moderation.toxicity import embedded, network, wordpieces
from moderation.types import LABELS, SIGNS
from training.beside import packed
from training.calibrate import OUTPUTS, Lines
from training.network import WIDTH, Encoder
from training.trimmed import trimmed

ENGINE = "embedded-encoder-3"
FILE = "encoder-3.onnx" + PACKED
OPSET, IR_VERSION = 17, 8

Floats = npt.NDArray[np.float64]
Model = onnx.ModelProto


class _Lower(torch.nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        half = self.encoder.lower(ids)
        return half, self.encoder.early(half, None)


class _Upper(torch.nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, half: torch.Tensor) -> torch.Tensor:
        late: torch.Tensor = self.encoder.late(self.encoder.upper(half), None)
        return late


def halves(
    encoder: Encoder, *, small: bool = True
) -> tuple[onnx.ModelProto, onnx.ModelProto]:
    """The two halves as graphs: ids -> (half, early), half -> late. `small`: with weights in bytes."""
    encoder = encoder.eval()
    ids = torch.randint(1_000, 20_000, (1, 12))
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        lower, upper = Path(folder) / "lower.onnx", Path(folder) / "upper.onnx"
        _exported(_Lower(encoder), ids, lower, ["ids"], ["half", "early"])
        _exported(_Upper(encoder), encoder.lower(ids), upper, ["half"], ["late"])
        if small:
            for path in (lower, upper):
                quantize_dynamic(path, path, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
                                 op_types_to_quantize=["MatMul", "Gemm", "Gather"])  # fmt: skip
        return onnx.load(lower), onnx.load(upper)


def _exported(
    part: torch.nn.Module,
    given: torch.Tensor,
    path: Path,
    inputs: list[str],
    outputs: list[str],
) -> None:
    axes = {name: {1: "pieces"} for name in (*inputs, "half")}
    torch.onnx.export(part.eval(), (given,), str(path), input_names=inputs, output_names=outputs,
                      dynamic_axes=axes, opset_version=OPSET, dynamo=False)  # fmt: skip


def joined(
    lower: onnx.ModelProto,
    upper: onnx.ModelProto,
    lines: Lines,
    limits: Floats,
    pieces: list[str],
) -> onnx.ModelProto:
    """One graph: int64 `ids`, shape (1, pieces) -> float32 `scores`, shape (OUTPUTS,), and bool `early`.

    `limits`: the probabilities up to which the lower half's answer stands.
    """
    low = compose.add_prefix(lower, "low_", rename_inputs=False).graph
    early = _scored("low_early", "early", lines.early_slope, lines.early_shift)
    highest = numpy_helper.from_array(limits.astype(np.float32), "limits")
    graph = helper.make_graph(
        [*low.node, *early.nodes, *_choice(upper, lines)],
        "toxicity",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "pieces"])],
        [
            _scores("scores"),
            helper.make_tensor_value_info("early", TensorProto.BOOL, []),
        ],
        [*low.initializer, *early.constants, highest],
    )
    domains = {
        each.domain: each.version
        for model in (lower, upper)
        for each in model.opset_import
    }
    model = helper.make_model(
        graph,
        ir_version=IR_VERSION,
        opset_imports=[helper.make_opsetid(*each) for each in sorted(domains.items())],
    )
    helper.set_model_props(model, {embedded.PIECES: wordpieces.listed(pieces)})
    return trimmed(with_places(model))


def with_places(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model, which also tells what it makes of each piece half way, and how a stretch of them is weighed.

    Two outputs more: float32 `half`, shape (1, pieces, WIDTH), and float32 `place`, shape (2 * WIDTH + 1, OUTPUTS): the
    lower half's way out with its line of calibration, to be multiplied with the mean, the largest and 1.
    """
    graph = model.graph
    held = {
        each.name: numpy_helper.to_array(each)
        for each in graph.initializer
        if each.name.startswith(("early_", "low_encoder.early."))
    }
    way_out = "low_encoder.early.out"
    weights = held.get(
        f"{way_out}.weight"
    )  # in floats it is turned, (OUTPUTS, 2 * WIDTH)
    weights = (
        held[f"{way_out}.weight_quantized"].astype(np.float32)
        * held[f"{way_out}.weight_scale"]
        if weights is None
        else weights.T
    )
    slope, shift = held["early_slope"], held["early_shift"]
    rows = np.vstack((weights * slope, held[f"{way_out}.bias"] * slope + shift))
    graph.initializer.append(
        numpy_helper.from_array(rows.astype(np.float32), "early_place")
    )
    told: dict[str, tuple[str, list[str | int]]] = {
        "low_half": (network.HALF, [1, "pieces", WIDTH]),
        "early_place": (network.PLACE, [*rows.shape]),
    }
    for given, (output, shape) in told.items():
        graph.node.append(helper.make_node("Identity", [given], [output]))
        graph.output.append(
            helper.make_tensor_value_info(output, TensorProto.FLOAT, shape)
        )
    return model


def _choice(upper: onnx.ModelProto, lines: Lines) -> list[onnx.NodeProto]:
    """From `early_scores` and `limits` to `early` and `scores`; the upper half is a branch that may not run."""
    high = compose.add_prefix(upper, "high_").graph
    late = _scored("high_late", "late", lines.late_slope, lines.late_shift)
    begun = helper.make_node("Identity", ["low_half"], ["high_half"])
    rest = helper.make_graph(
        [begun, *high.node, *late.nodes],
        "rest",
        [],
        [_scores("late_scores")],
        [*high.initializer, *late.constants],
    )
    kept = helper.make_node("Identity", ["early_scores"], ["kept_scores"])
    enough = helper.make_graph([kept], "enough", [], [_scores("kept_scores")])
    return [
        helper.make_node("Greater", ["early_scores", "limits"], ["over"]),
        helper.make_node("Cast", ["over"], ["over_number"], to=TensorProto.FLOAT),
        helper.make_node("ReduceMax", ["over_number"], ["most"], keepdims=0),
        helper.make_node("Cast", ["most"], ["doubt"], to=TensorProto.BOOL),
        helper.make_node("Not", ["doubt"], ["early"]),
        helper.make_node(
            "If", ["early"], ["scores"], then_branch=enough, else_branch=rest
        ),
    ]


@dataclass(frozen=True, slots=True)
class _Part:
    nodes: list[onnx.NodeProto]
    constants: list[onnx.TensorProto]


def _scored(logits: str, name: str, slope: Floats, shift: Floats) -> _Part:
    """From logits of shape (1, OUTPUTS) to `{name}_scores` of shape (OUTPUTS,)."""

    def node(operator: str, inputs: list[str], output: str) -> onnx.NodeProto:
        return helper.make_node(operator, inputs, [f"{name}_{output}"])

    constants: dict[str, npt.NDArray[Any]] = {"slope": slope.astype(np.float32), "shift": shift.astype(np.float32),
                                              "flat": np.array([OUTPUTS], dtype=np.int64)}  # fmt: skip
    return _Part(
        [
            node("Reshape", [logits, f"{name}_flat"], "row"),
            node("Mul", [f"{name}_row", f"{name}_slope"], "sloped"),
            node("Add", [f"{name}_sloped", f"{name}_shift"], "line"),
            node("Sigmoid", [f"{name}_line"], "scores"),
        ],
        [
            numpy_helper.from_array(value, f"{name}_{key}")
            for key, value in constants.items()
        ],
    )


def _scores(name: str) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, [OUTPUTS])


def write(model: onnx.ModelProto, folder: Path, calibrated_at: datetime) -> Path:
    """Writes the model file and its manifest into `folder`; returns the model file's path. calibrated_at: in UTC."""
    folder.mkdir(parents=True, exist_ok=True)
    content = packed(model.SerializeToString(deterministic=True))
    (folder / FILE).write_bytes(content)
    manifest = {
        "engine": ENGINE,
        "file": FILE,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        "labels": [*LABELS, *SIGNS],
        "features": wordpieces.VERSION,
        "calibrated_at": calibrated_at.isoformat(timespec="seconds"),
    }
    (folder / embedded.MANIFEST).write_text(
        json.dumps(manifest, indent=2) + "\n", encoding="utf-8"
    )
    return folder / FILE
