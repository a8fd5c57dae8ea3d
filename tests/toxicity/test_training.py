"""The program that makes the embedded model: no leaks, no lost weights, no stale card."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from scipy import sparse  # type: ignore[import-untyped]

from moderation.toxicity import embedded
from moderation.types import LABELS
from training import council, export, jigsaw
from training.calibrate import calibrate
from training.fit import Linear, Settings, fit
from training.measure import calibration_error


@pytest.fixture(scope="module")
def split(shared_data: Path) -> jigsaw.Split:
    return jigsaw.read(shared_data / "jigsaw2018")


def test_nothing_that_is_measured_on_was_learnt_from(split: jigsaw.Split) -> None:
    learnt = {jigsaw.text_key(text) for text in split.learn.texts}
    learnt |= {jigsaw.text_key(text) for text in council.sentences()[0]}
    for part in (split.calibrate, split.held_out, split.official):
        assert not learnt & {jigsaw.text_key(text) for text in part.texts}
    held_out = {jigsaw.text_key(text) for text in split.held_out.texts}
    assert not held_out & {jigsaw.text_key(text) for text in split.calibrate.texts}


def test_no_council_sentence_is_a_case_of_the_hatecheck_suite(
    shared_data: Path,
) -> None:
    with (shared_data / "hatecheck" / "hatecheck_dev60.csv").open(
        encoding="utf-8", newline=""
    ) as file:
        cases = {jigsaw.text_key(row["test_case"]) for row in csv.DictReader(file)}
    assert not cases & {jigsaw.text_key(text) for text in council.sentences()[0]}


def test_the_held_out_tenth_is_a_tenth_and_keeps_the_natural_rate(
    split: jigsaw.Split,
) -> None:
    assert 1_800 < len(split.held_out.texts) < 2_200
    assert 0.08 < split.held_out.labels[:, 0].mean() < 0.12
    assert not np.isnan(split.held_out.labels).any()


def test_unknown_labels_are_kept_apart_from_absent_ones(split: jigsaw.Split) -> None:
    assert not np.isnan(split.learn.labels[:, 0]).any()
    assert np.isnan(split.learn.labels[:, 1]).sum() > 1_000
    assert np.isnan(split.official.labels[:, 1:]).all()


def test_a_comment_falls_into_the_same_tenth_however_it_is_written() -> None:
    assert (
        jigsaw.tenth("Hello,  World!")
        == jigsaw.tenth("hello world")
        == jigsaw.tenth("HELLO\nWORLD")
    )
    assert {jigsaw.tenth(f"comment {number}") for number in range(200)} == set(
        range(10)
    )


def test_council_sentences_carry_labels_that_fit_together() -> None:
    texts, labels = council.sentences()
    assert len(texts) == len(labels) == len(set(texts))
    for row in labels:
        assert len(row) == len(LABELS)
        assert row[0] == max(row)  # whatever carries a label is toxic as well


def test_fitting_learns_what_is_known_and_leaves_unknown_labels_alone() -> None:
    draw = np.random.Generator(np.random.PCG64(1))
    present = (draw.random((400, 30)) < 0.3).astype(np.float32)
    labels = np.stack([present[:, kind] for kind in range(6)], axis=1)
    labels[:, 5] = np.nan
    labels[0, 5], labels[1, 5] = 1, 0
    one = np.ones(400, dtype=np.float32)
    model = fit(sparse.csr_matrix(present), labels, one, Settings(steps=40), workers=2)
    for kind in range(5):
        assert model.weights[:, kind].argmax() == kind
        logits = present @ model.weights[:, kind] + model.bias[kind]
        assert ((logits > 0) == (labels[:, kind] == 1)).all()
    again = fit(sparse.csr_matrix(present), labels, one, Settings(steps=40), workers=2)
    assert np.array_equal(again.weights, model.weights)


def test_the_written_graph_computes_what_the_bytes_stand_for() -> None:
    draw = np.random.Generator(np.random.PCG64(2))
    weights = draw.normal(0, 1, (500, 6)).astype(np.float32) ** 3
    packed = export.pack(Linear(weights, np.linspace(-2, 1, 6).astype(np.float32)))
    assert np.abs(packed.weights() - weights).max() <= np.abs(weights).max() / 100
    session = onnxruntime.InferenceSession(
        export.graph(packed).SerializeToString(), providers=["CPUExecutionProvider"]
    )
    for words, chars in (
        ([], []),
        ([3], []),
        ([], [1, 2]),
        ([0, 499], list(range(100))),
    ):
        ids = {
            "words": np.array(words, dtype=np.int64),
            "chars": np.array(chars, dtype=np.int64),
        }
        (found,) = session.run(None, ids)
        logits = packed.bias.copy()
        for each in ids.values():
            logits += packed.weights()[each].sum(axis=0) / np.sqrt(max(len(each), 1))
        assert np.allclose(found, 1 / (1 + np.exp(-logits)), atol=1e-5)


def test_calibration_brings_claimed_rates_to_true_ones() -> None:
    draw = np.random.Generator(np.random.PCG64(3))
    true = draw.normal(-2, 2, (20_000, 6))
    labels = (draw.random(true.shape) < 1 / (1 + np.exp(-true))).astype(np.float32)
    boasting = true * 3 + 2
    packed = export.Packed(np.zeros((1, 6), np.int8), np.full(6, 3.0), np.full(6, 2.0))
    better = calibrate(packed, boasting, labels)
    assert np.allclose(better.scale, 1.0, atol=0.05)
    assert np.allclose(better.bias, 0.0, atol=0.1)
    before = calibration_error(labels[:, 0], 1 / (1 + np.exp(-boasting[:, 0])))
    after = calibration_error(labels[:, 0], 1 / (1 + np.exp(-true[:, 0])))
    assert after < 0.02 < before


def test_calibration_refuses_a_label_that_ranks_upside_down() -> None:
    scores = np.tile(np.linspace(-3, 3, 200)[:, None], (1, 6))
    labels = (scores < 0).astype(np.float32)
    labels[::7] = 1 - labels[::7]
    packed = export.Packed(np.zeros((1, 6), np.int8), np.ones(6), np.zeros(6))
    with pytest.raises(ValueError, match="upside down"):
        calibrate(packed, scores, labels)


def test_a_sure_and_right_claim_has_no_calibration_error_and_a_sure_wrong_one_has_all() -> (
    None
):
    truth = np.array([1, 1, 0, 0], dtype=np.float32)
    assert calibration_error(truth, np.array([1.0, 1.0, 0.0, 0.0])) == 0.0
    assert calibration_error(truth, np.array([0.0, 0.0, 1.0, 1.0])) == 1.0
    assert calibration_error(truth, np.full(4, 0.5)) == 0.0


def test_the_model_card_is_of_the_model_that_is_shipped(root: Path) -> None:
    card = (root / "docs" / "model-card.md").read_text(encoding="utf-8")
    manifest = embedded.read_manifest(embedded.MODELS)
    assert manifest.sha256 in card
    assert manifest.engine in card
    assert "CC0" in card
    assert "CC BY-SA 3.0" in card
