"""The shipped model carries no row for a piece that no text judged here is cut into."""

from __future__ import annotations

import onnx
import pytest

from moderation.toxicity import embedded
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.wordpieces import WordPieces
from training.lessons import pieces_of as pieces_of_scorer
from training.trimmed import kept, pieces_of, trimmed


@pytest.fixture(scope="module")
def model() -> onnx.ModelProto:
    return onnx.load(embedded.MODELS / embedded.read_manifest(embedded.MODELS).file)


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
