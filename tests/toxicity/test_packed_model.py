"""The model file is packed: more than a quarter of it is air."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from moderation.model_file import LARGEST_MODEL
from moderation.toxicity import embedded
from moderation.toxicity.scorer import ScorerError
from training.beside import note_model, packed

WHOLE = embedded.read_model(embedded.MODELS, embedded.read_manifest(embedded.MODELS))


def proved(folder: Path, content: bytes, name: str) -> None:
    """Puts a file into the place of the model, and its proof into the manifest."""
    path = folder / embedded.MANIFEST
    told = json.loads(path.read_text(encoding="utf-8"))
    told |= {"file": name, "sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}  # fmt: skip
    (folder / name).write_bytes(content)
    path.write_text(json.dumps(told), encoding="utf-8")


SPOILT = {
    "nothing that is packed": b"x",
    "its mark alone": b"\x1f\x8b",
    "its end is missing": packed(b"x" * 9_000)[:-1],
    "another follows": packed(b"x") + b"x",
    "too large": packed(bytes(LARGEST_MODEL + 1)),
}


@pytest.mark.parametrize("content", SPOILT.values(), ids=SPOILT)
def test_a_proved_model_that_cannot_be_unpacked_is_named_with_its_remedy(
    models: Path, content: bytes
) -> None:
    proved(models, content, "model.onnx.gz")
    with pytest.raises(ScorerError, match=r"Cannot unpack the toxicity model .*model\.onnx\.gz.*reinstall"):  # fmt: skip
        embedded.load(models)


def test_a_model_that_is_not_packed_is_read_as_it_stands(models: Path) -> None:
    proved(models, WHOLE, "encoder-3.onnx")
    told = embedded.read_manifest(models)
    assert embedded.read_model(models, told) == WHOLE
    assert told.lender == embedded.read_manifest(embedded.MODELS).lender == told.file
    bare, text = embedded.load(models), "You useless idiot"
    assert bare.score(text) == embedded.load().score(text)
    assert bare.second_look(text) == embedded.load().second_look(text)


def test_what_is_packed_anew_is_the_same_file(models: Path) -> None:
    shipped = embedded.read_manifest(models)
    note_model(models, WHOLE)
    assert embedded.read_model(models, embedded.read_manifest(models)) == WHOLE
    assert embedded.read_manifest(models).file == shipped.file
