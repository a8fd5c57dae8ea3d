"""What a comment says of a claim, the two read side by side: whether it repeats the claim, denies it, asks, jokes or neither.

Both texts stand in one row of pieces, so that each word of one can be held against those of the other. The network is the
sentence encoder's (encoder.py), whose layers it borrows from that file, and adds to each step what it was taught from our
own pairs (training/reader.py). Used only if both files are, to the byte, those that were shipped.
"""

from __future__ import annotations

import importlib
import json
import lzma
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, get_args

from moderation import model_file
from moderation.claims.nearest import encoder
from moderation.claims.nearest.encoder import EncoderError, SentenceEncoder
from moderation.model_file import LARGEST_MODEL, REMEDY, faults, read_model, session

Stance = Literal["repeats", "denies", "asks", "jokes", "other"]
STANCES: tuple[Stance, ...] = get_args(Stance)
# What a text by itself is asked: would a debate's fact-checkers take it up, can it be checked, does it concern the public,
# and should somebody check it, for it may be false and do harm?
WORTHS = ("debated", "checkable", "public", "pressing")
MANIFEST = "reader.json"
CLAIM_PIECES, TEXT_PIECES = 48, 120  # read of each
REMEMBERED = 4096  # pairs whose reading is kept at hand


@dataclass(frozen=True, slots=True)
class Stances:
    """How likely each stance is, 0 to 1; together 1."""

    repeats: float
    denies: float
    asks: float
    jokes: float
    other: float


@dataclass(frozen=True, slots=True)
class Worths:
    """How likely the answer to each of WORTHS is yes, 0 to 1."""

    debated: float
    checkable: float
    public: float
    pressing: float


class Reader:
    """Reads a claim and a text together, or a text by itself. Made by `load`; may be shared between threads."""

    def __init__(self, sentences: SentenceEncoder, made: Any, engine: str) -> None:
        self.engine = engine
        self._sentences = sentences
        self._session = made
        self._np = importlib.import_module("numpy")
        self.read = lru_cache(maxsize=REMEMBERED)(self._read)
        self.worths = lru_cache(maxsize=REMEMBERED)(self._worths)

    def pieces(self, text: str) -> int:
        """How many pieces a text is cut into."""
        return len(self._sentences.pieces.ids(text))

    def _read(self, claim: str, text: str) -> Stances:
        """How the text stands to the claim. Any str will do; the same pair gets the same answer always."""
        return Stances(*self._run("stances", together(self._sentences, claim, text)))

    def _worths(self, text: str) -> Worths:
        """How much a text by itself is worth a check. Any str will do."""
        return Worths(*self._run("worths", by_itself(self._sentences, text)))

    def _run(self, wanted: str, read: tuple[list[int], int]) -> list[float]:
        ids, start = read
        whole = self._np.int64
        given = {"ids": self._np.array([ids], whole), "start": self._np.array([start], whole)}  # fmt: skip
        (found,) = self._session.run([wanted], given)
        return [float(each) for each in found[0]]


def together(sentences: SentenceEncoder, claim: str, text: str) -> tuple[list[int], int]:  # fmt: skip
    """The pieces of both, between the encoder's marks, and the place at which the text begins."""
    first, last = sentences.pieces.opening("")
    before = [first, *sentences.pieces.ids(claim)[:CLAIM_PIECES], last]
    return [*before, *sentences.pieces.ids(text)[:TEXT_PIECES], last], len(before)


def by_itself(sentences: SentenceEncoder, text: str) -> tuple[list[int], int]:
    """The pieces of a text alone, and the place at which it begins."""
    first, last = sentences.pieces.opening("")
    return [first, *sentences.pieces.ids(text)[:TEXT_PIECES], last], 1


@lru_cache(maxsize=1)
def shared() -> Reader:
    """The shipped reader, loaded once. Raises EncoderError as `load` does."""
    return load()


@lru_cache(maxsize=1)
def at_hand() -> Reader | None:
    """The shipped reader; None where it cannot be had: then rules and words decide alone."""
    try:
        return shared()
    except EncoderError:
        return None


def load(folder: Path | str | None = None) -> Reader:
    """The reader, with the encoder whose layers it borrows, from the shipped folder of models unless `folder` names another.

    Raises EncoderError if a file is missing, altered, cut short or unreadable, or made for another encoder.
    """
    folder = encoder.MODELS if folder is None else Path(folder)
    sentences = encoder.shared() if folder == encoder.MODELS else encoder.load(folder)
    lender = encoder.read_manifest(folder)
    path = folder / MANIFEST
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise EncoderError(f"Cannot read {path} ({error}): {REMEDY}.") from error
    match told:
        case {
            "engine": str(engine),
            "file": str(file),
            "sha256": str(sha256),
            "size": int(size),
            "encoder": sentences.sha256,
        } if (
            0 < size <= LARGEST_MODEL
            and Path(file).name == file
            and lender.sha256 == sentences.sha256
        ):
            pass
        case _:
            raise EncoderError(
                f"{path} does not describe a reader for this sentence encoder: {REMEDY}."
            )
    packed = read_model(folder / file, size, sha256, "the reader of stances", EncoderError)  # fmt: skip
    held = {lender.file: encoder.read_model_file(folder, lender)}
    runtime = model_file.runtime()
    broken: tuple[type[Exception], ...] = (lzma.LZMAError, *faults(runtime))
    try:
        made = session(runtime, lzma.decompress(packed), 1, held)
        return Reader(sentences, made, engine)
    except broken as error:
        raise EncoderError(
            f"onnxruntime {runtime.__version__} cannot run the reader in {folder} ({error}): {REMEDY}."
        ) from error
