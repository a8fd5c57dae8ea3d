"""The toxicity model without the pieces and places that it never meets: `python -m training.trimmed` writes the shipped file anew, smaller.

A thousand of BERT's pieces stand for nothing, and as many are letters of scripts in which no text is judged here: such a text waits for a
person whatever its score is. Each costs a row of 384 bytes. What is left keeps its rows, so every text that is written in our letters is
scored as before, to the last digit. A letter that is left out is read as unknown. And no window is longer than WINDOW pieces: the rows of the places
behind it are never asked for. What borrows from the file is told where its bytes stand then.
"""

from __future__ import annotations

import lzma
import re
import unicodedata
from pathlib import Path

import click
import onnx
from onnx import helper, numpy_helper

from moderation.toxicity import embedded, needs_look, second_look, wordpieces
from training import in_halves
from training.beside import note_beside, note_model

MARKS = ("[UNK]", "[CLS]", "[SEP]")
# Of our own letters, and of those that are put in their place to deceive.
SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
# In floats, or in bytes with more behind the name.
ROWS, PLACES = "low_encoder.words.weight", "low_encoder.places.weight"
_INSIDE = re.compile("^##(?=.)")


def kept(vocabulary: list[str]) -> list[int]:
    """The places of the pieces that a text of ours can be cut into, and of the marks."""
    return [place for place, piece in enumerate(vocabulary) if piece in MARKS or _occurs(piece)]  # fmt: skip


def _occurs(piece: str) -> bool:
    bare = _INSIDE.sub("", piece)
    return wordpieces.plain(bare) == bare and wordpieces.one_word(bare) and all(map(_ours, bare))  # fmt: skip


def _ours(letter: str) -> bool:
    return not letter.isalpha() or unicodedata.name(letter, "").startswith(SCRIPTS)


def pieces_of(model: onnx.ModelProto) -> list[str]:
    """The word pieces that a model file lists, in the order of their rows."""
    told: dict[str, str] = {each.key: each.value for each in model.metadata_props}
    return wordpieces.unlisted(told[embedded.PIECES])


def trimmed(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model without the rows and the pieces that no text of ours has. Changes the one that it is given."""
    pieces = pieces_of(model)
    places = kept(pieces)
    for each in model.graph.initializer:
        if each.name.startswith(ROWS) and len(each.dims) == 2:
            each.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(each)[places], each.name))  # fmt: skip
        if each.name.startswith(PLACES) and len(each.dims) == 2:
            each.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(each)[: wordpieces.WINDOW], each.name))  # fmt: skip
    helper.set_model_props(model, {embedded.PIECES: wordpieces.listed([pieces[place] for place in places])})  # fmt: skip
    return model


def borrowed_anew(path: Path, before: bytes, now: bytes) -> None:
    """Writes the file at `path`, which borrows from the model file, so that it finds there the bytes that it found before."""
    model = onnx.load_from_string(lzma.decompress(path.read_bytes()))
    for each in model.graph.initializer:
        told = {entry.key: entry for entry in each.external_data}
        if not told:
            continue
        start, length = int(told["offset"].value), int(told["length"].value)
        told["offset"].value = str(now.index(before[start : start + length]))
    made = model.SerializeToString(deterministic=True)
    path.write_bytes(lzma.compress(made, preset=9 | lzma.PRESET_EXTREME))


@click.command()
@click.option("--models", type=click.Path(path_type=Path, exists=True), default=embedded.MODELS, help="The folder of the model.")  # fmt: skip
def main(models: Path) -> None:
    """Write the model in this folder anew without the pieces that it never meets."""
    before = embedded.read_model(models, embedded.read_manifest(models))
    content = trimmed(onnx.load_from_string(before)).SerializeToString(deterministic=True)  # fmt: skip
    path = note_model(models, content)
    for borrower in (second_look.FILE, needs_look.FILE):
        borrowed_anew(models / borrower, before, content)
        note_beside(models / borrower)
    in_halves.write(models)
    click.echo(f"wrote {path}, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
