"""The sentence encoder: the same text means the same, always; a file that is not the shipped one is refused."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from moderation.claims.nearest.encoder import (
    MANIFEST,
    MODELS,
    EncoderError,
    SentenceEncoder,
    load,
    read_manifest,
    shared,
)

SAID = "The council is closing every library next month"
AGAIN = "They are shutting all our libraries in a few weeks"
OTHER = "The bins in Elm Street were not emptied on Tuesday"


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return shared()


def test_a_row_has_length_one_and_384_numbers(encoder: SentenceEncoder) -> None:
    rows = encoder.encode([SAID, OTHER])
    assert rows.shape == (2, 384) and rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


def test_what_says_the_same_is_nearer_than_what_does_not(
    encoder: SentenceEncoder,
) -> None:
    said, again, other = encoder.encode([SAID, AGAIN, OTHER])
    assert said @ again > 0.6 > said @ other


def test_a_row_never_depends_on_what_is_encoded_beside_it(
    encoder: SentenceEncoder,
) -> None:
    alone = load().encode([SAID])[0]
    beside = load().encode([OTHER * 40, SAID, AGAIN])[1]
    assert np.array_equal(alone, beside)


@pytest.mark.parametrize("text", ["", " \n", "\ud800", "😂" * 50, "x" * 200_000, "ŵŷ"])
def test_any_text_has_a_row(encoder: SentenceEncoder, text: str) -> None:
    row = encoder.encode([text])[0]
    assert np.isfinite(row).all() and abs(float(row @ row) - 1) < 1e-4


def test_no_texts_have_no_rows(encoder: SentenceEncoder) -> None:
    assert encoder.encode([]).shape == (0, 384)


def test_a_row_that_was_handed_out_cannot_spoil_the_next(
    encoder: SentenceEncoder,
) -> None:
    first = encoder.encode([SAID])
    first[:] = 0
    assert abs(float(np.linalg.norm(encoder.encode([SAID])[0])) - 1) < 1e-5


def test_the_model_is_small_and_is_the_one_its_manifest_names() -> None:
    manifest = json.loads((MODELS / MANIFEST).read_text("utf-8"))
    size = (MODELS / manifest["file"]).stat().st_size
    assert size == manifest["size"] <= 24 * 2**20


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MODELS, tmp_path / "models"))


def test_an_altered_model_is_refused_with_a_remedy(copied: Path) -> None:
    path = copied / read_manifest(copied).file
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(EncoderError, match=r"not the file that was shipped.*reinstall"):
        load(copied)


def test_a_missing_model_is_said_with_its_place(copied: Path) -> None:
    path = copied / read_manifest(copied).file
    path.unlink()
    with pytest.raises(EncoderError, match=rf"{path.name}.*No such file"):
        load(copied)


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"engine": "x"}', "[" * 100_000, "\x00"]
)
def test_a_broken_manifest_is_said(copied: Path, text: str) -> None:
    (copied / MANIFEST).write_text(text, "utf-8")
    with pytest.raises(EncoderError, match=MANIFEST):
        load(copied)


def test_a_manifest_may_not_point_out_of_its_folder(copied: Path) -> None:
    given = json.loads((copied / MANIFEST).read_text("utf-8"))
    given["file"] = "../elsewhere.onnx"
    (copied / MANIFEST).write_text(json.dumps(given), "utf-8")
    with pytest.raises(EncoderError, match="does not describe"):
        load(copied)


def test_no_threads_is_no_way_to_run() -> None:
    with pytest.raises(EncoderError, match="from 1 up"):
        load(threads=0)
