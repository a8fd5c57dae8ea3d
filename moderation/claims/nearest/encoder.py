"""What a text means, as a row of 384 numbers: texts that say the same in other words get rows that point the same way.

A small encoder in one file beside this module, run by onnxruntime on the processor alone, and used only if it is, to
the byte, the one that its manifest names. One text is one run: its weights are bytes whose scale follows the text at
hand, so a text's row never depends on what it is encoded beside. numpy and onnxruntime are imported by `load`.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from moderation import model_file
from moderation.model_file import LARGEST_MODEL, REMEDY, faults, read_model, session
from moderation.toxicity import wordpieces
from moderation.toxicity.wordpieces import WordPieces

if TYPE_CHECKING:
    import numpy
    import numpy.typing

    Rows = numpy.typing.NDArray[numpy.float32]

MODELS = Path(__file__).parents[1] / "models"
MANIFEST = "manifest.json"
PIECES = "pieces"  # the model file's own property that holds its vocabulary, as `wordpieces.listed` packs it
REMEMBERED = 4096  # rows of texts kept at hand


class EncoderError(Exception):
    """The encoder cannot be had. The message is one plain sentence: what, where, and how to mend it."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What manifest.json says of the model file."""

    engine: str  # "sentences-1"
    file: str  # name of the model file, in the same folder
    sha256: str  # of the model file, 64 hexadecimal digits
    size: int  # of the model file, in bytes
    width: int  # how many numbers a row has
    features: str  # wordpieces.VERSION that the model's pieces are cut by


class SentenceEncoder:
    """Turns texts into rows of length 1. Made by `load`; may be shared between threads."""

    def __init__(
        self, manifest: Manifest, session: Any, pieces: WordPieces, np: Any
    ) -> None:
        self.engine = manifest.engine
        self.sha256 = manifest.sha256
        self.width = manifest.width
        self.pieces = pieces
        self._session = session
        self._np = np
        self._row = lru_cache(maxsize=REMEMBERED)(self._run)

    def encode(self, texts: Sequence[str]) -> Rows:
        """One unit row a text, float32, shape (texts, 384): the dot product of two rows is their likeness, -1 to 1.

        Any str will do. Of a long text the opening (254 pieces) is read. The same text gets the same row always.
        """
        rows: Rows = self._np.zeros((len(texts), self.width), dtype=self._np.float32)
        for place, text in enumerate(texts):
            rows[place] = self._row(text)
        return rows

    def _run(self, text: str) -> Rows:
        given = self._np.array([self.pieces.opening(text)], dtype=self._np.int64)
        (found,) = self._session.run(["row"], {"ids": given})
        row: Rows = found[0]
        row.setflags(write=False)  # it is kept, and handed out again
        return row


@lru_cache(maxsize=1)
def shared() -> SentenceEncoder:
    """The shipped encoder, loaded once. Raises EncoderError as `load` does."""
    return load()


@lru_cache(maxsize=1)
def at_hand() -> SentenceEncoder | None:
    """The shipped encoder; None where it cannot be had: then words decide alone."""
    try:
        return shared()
    except EncoderError:
        return None


def load(folder: Path | str | None = None, threads: int = 1) -> SentenceEncoder:
    """The encoder, from the shipped folder of models unless `folder` names another.

    Raises EncoderError if the manifest or the model file is missing, altered, cut short or unreadable.
    """
    if threads < 1:
        raise EncoderError(
            f"The sentence encoder cannot run on {threads} threads: give a whole number from 1 up."
        )
    folder = MODELS if folder is None else Path(folder)
    manifest = read_manifest(folder)
    model = read_model_file(folder, manifest)
    try:
        numpy = importlib.import_module("numpy")
        runtime = model_file.runtime()
    except ImportError as error:
        raise EncoderError(
            f"The sentence encoder cannot run: {error.name} is missing; {REMEDY}."
        ) from error
    try:
        made = session(runtime, model, threads)
    except faults(runtime) as error:
        raise EncoderError(
            f"onnxruntime {runtime.__version__} cannot run the sentence encoder in {folder} ({error}): {REMEDY}."
        ) from error
    told = made.get_modelmeta().custom_metadata_map.get(PIECES, "")
    try:
        pieces = WordPieces(wordpieces.unlisted(told))
    except (KeyError, ValueError) as error:
        raise EncoderError(
            f"The sentence encoder in {folder} names no word piece {error}: {REMEDY}."
        ) from error
    return SentenceEncoder(manifest, made, pieces, numpy)


def read_model_file(folder: Path, told: Manifest) -> bytes:
    """The model file in `folder`, proved to be the one that the manifest tells of. Raises EncoderError if it is not."""
    return read_model(folder / told.file, told.size, told.sha256, "the sentence encoder", EncoderError)  # fmt: skip


def read_manifest(folder: Path) -> Manifest:
    """The manifest in `folder`. Raises EncoderError if it is missing, unreadable or says too little."""
    path = folder / MANIFEST
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise EncoderError(
            f"Cannot read {path} ({error.strerror}): {REMEDY}."
        ) from error
    except (ValueError, RecursionError) as error:
        raise EncoderError(
            f"{path} is not the manifest that was shipped ({error}): {REMEDY}."
        ) from error
    match found:
        case {
            "engine": str(engine),
            "file": str(file),
            "sha256": str(sha256),
            "size": int(size),
            "width": int(width),
            "features": wordpieces.VERSION,
        } if 0 < size <= LARGEST_MODEL and Path(file).name == file:
            return Manifest(engine, file, sha256, size, width, wordpieces.VERSION)
    raise EncoderError(
        f"{path} does not describe a sentence encoder for {wordpieces.VERSION}: {REMEDY}."
    )
