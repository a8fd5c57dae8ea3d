"""The shipped model carries no row for a piece that no text judged here is cut into."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

from moderation.toxicity import embedded, second_look
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.wordpieces import WINDOW, WordPieces
from training.lessons import pieces_of as pieces_of_scorer
from training.trimmed import PLACES, borrowed_anew, kept, pieces_of, trimmed


@pytest.fixture(scope="module")
def model() -> onnx.ModelProto:
    return onnx.load_from_string(embedded.read_model(embedded.MODELS, embedded.read_manifest(embedded.MODELS)))  # fmt: skip


def test_the_shipped_model_lists_no_piece_that_it_never_meets(
    model: onnx.ModelProto,
) -> None:
    pieces = pieces_of(model)
    assert kept(pieces) == list(range(len(pieces)))
    assert model.SerializeToString(deterministic=True) == trimmed(model).SerializeToString(deterministic=True)  # fmt: skip


def test_of_a_vocabulary_stay_the_marks_and_what_is_written_in_our_letters() -> None:
    whole = ["[PAD]", "[unused7]", "[UNK]", "[CLS]", "[SEP]", "bin", "##s", "##ß", "ж", "!", "_", "##出", "の", "é", "₂"]  # fmt: skip
    assert [whole[place] for place in kept(whole)] == ["[UNK]", "[CLS]", "[SEP]", "bin", "##s", "##ß", "ж", "!", "_"]  # fmt: skip


@pytest.mark.parametrize("letter", ["出", "の", "ب", "अ", "한", "א"])
def test_a_letter_of_another_script_is_read_as_unknown(letter: str) -> None:
    pieces: WordPieces = pieces_of_scorer(load_scorer("embedded"))
    (number,) = pieces.ids(letter)[:1]
    assert pieces.vocabulary[number] == "[UNK]"


def test_there_is_a_place_for_each_piece_of_the_longest_window_and_none_more(
    model: onnx.ModelProto,
) -> None:
    (rows,) = (list(each.dims) for each in model.graph.initializer if each.name.startswith(PLACES) and len(each.dims) == 2)  # fmt: skip
    assert rows[0] == WINDOW


def test_what_borrows_from_the_model_file_finds_its_bytes_after_the_file_has_shrunk(
    tmp_path: Path,
) -> None:
    lender = embedded.read_manifest(embedded.MODELS)
    content, own = embedded.read_model(embedded.MODELS, lender), tmp_path / second_look.FILE  # fmt: skip
    own.write_bytes((embedded.MODELS / second_look.FILE).read_bytes())
    borrowed_anew(own, content, content[1000:])
    told, anew = (second_look.woken(path.read_bytes(), second_look.FILE, lender.lender, held, 1) for path, held in
                  ((embedded.MODELS / second_look.FILE, content), (own, content[1000:])))  # fmt: skip
    width = told.get_inputs()[0].shape[2]
    half = np.linspace(-1, 1, 7 * width, dtype=np.float32).reshape(1, 7, width)
    said = [each.run(["said"], {"half": half})[0].tolist() for each in (told, anew)]
    assert said[0] == said[1]
