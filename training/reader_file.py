"""Writes the taught reader as one small, packed ONNX file, with the manifest that it is checked by.

The layers of the sentence encoder are borrowed from its own file (training/borrowed.py). What was taught beside them is
kept in steps of a scale a column: six bits of each byte, for the others change single answers, not how good they are (decision 0044), and pack badly.
"""

from __future__ import annotations

import hashlib
import json
import lzma
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from moderation.claims.reader import MANIFEST, STANCES, WORTHS
from training.borrowed import STEPS, Lent, copied
from training.meaning import IR_VERSION, OPSET, Graph

if TYPE_CHECKING:
    from training.reader import Network

ENGINE = "reader-3"
FILE = "reader-3.onnx.xz"
WAYS_OUT = ("out", "worth")  # of the network
MOST = 31  # steps to either side

Floats = npt.NDArray[np.float32]


def _plain(value: torch.Tensor) -> Floats:
    found: Floats = value.detach().numpy().astype(np.float32)
    return found


def model(network: Network, given: Lent) -> onnx.ModelProto:
    """int64 `ids` (1, pieces) and `start` (1,) -> float32 `stances` (1, 5), which sum to 1, and `worths` (1, 3)."""
    made = Graph()
    taught = {}
    for number, layer in enumerate(network.layers):
        for own, theirs in STEPS.items():
            step, part = f"layer_{number}_{theirs}", getattr(layer, own)
            ends = {end: _plain(getattr(part, end)) for end in ("first", "then")}
            first, then = (made.in_steps(f"{step}_{end}", ends[end], MOST) for end in ends)  # fmt: skip
            taught[step] = first, then
    x = copied(made, given, taught)
    zero, one, end = made.whole(0), made.whole(1), made.whole(2**31)
    parts = [
        made.do("ReduceMean", made.do("Slice", x, since, until, one), axes=[1], keepdims=0)
        for since, until in ((zero, one), (zero, "start"), ("start", end))
    ]  # fmt: skip
    pooled = made.do("Concat", *parts, axis=-1)
    logits = {}
    for name in WAYS_OUT:
        way_out = getattr(network, name)
        turned = made.constant(f"{name}_weight", np.ascontiguousarray(_plain(way_out.weight).T))  # fmt: skip
        logits[name] = made.do("Add", made.do("MatMul", pooled, turned), made.constant(f"{name}_bias", _plain(way_out.bias)))  # fmt: skip
    made.do("Softmax", logits["out"], axis=-1, to="stances")
    made.do("Sigmoid", logits["worth"], to="worths")
    graph = helper.make_graph(
        made.nodes,
        "reader",
        [
            helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "pieces"]),
            helper.make_tensor_value_info("start", TensorProto.INT64, [1]),
        ],
        [
            helper.make_tensor_value_info("stances", TensorProto.FLOAT, [1, len(STANCES)]),
            helper.make_tensor_value_info("worths", TensorProto.FLOAT, [1, len(WORTHS)]),
        ],
        made.constants,
    )  # fmt: skip
    return helper.make_model(graph, ir_version=IR_VERSION, opset_imports=[helper.make_opsetid("", OPSET)])  # fmt: skip


def read(network: Network, folder: Path) -> None:
    """Puts what the reader in `folder` holds into a network. KeyError if `write` did not write it."""
    name = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["file"]
    packed = lzma.decompress((folder / name).read_bytes())
    held = {each.name: numpy_helper.to_array(each) for each in onnx.load_model_from_string(packed).graph.initializer
            if each.data_location != TensorProto.EXTERNAL}  # fmt: skip
    with torch.no_grad():
        for number, layer in enumerate(network.layers):
            for own, theirs in STEPS.items():
                for part in ("first", "then"):
                    name = f"layer_{number}_{theirs}_{part}"
                    getattr(getattr(layer, own), part).copy_(torch.tensor(held[name] * held[f"{name}_scales"]))  # fmt: skip
        for name in WAYS_OUT:
            if f"{name}_weight" in held:
                # A way out that has been given one more answer keeps those that it knows.
                known, way_out = len(held[f"{name}_bias"]), getattr(network, name)
                way_out.weight[:known] = torch.tensor(held[f"{name}_weight"].T)
                way_out.bias[:known] = torch.tensor(held[f"{name}_bias"])


def write(network: Network, folder: Path, given: Lent) -> Path:
    """Writes the file and its manifest into `folder`; returns the file's path."""
    folder.mkdir(parents=True, exist_ok=True)
    made = model(network, given).SerializeToString(deterministic=True)
    content = lzma.compress(made, preset=9 | lzma.PRESET_EXTREME)
    (folder / FILE).write_bytes(content)
    told = {
        "engine": ENGINE,
        "file": FILE,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        "encoder": hashlib.sha256(given.content).hexdigest(),
    }
    (folder / MANIFEST).write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    return folder / FILE
