"""The engine in the box: a small encoder in one file beside this module, run by onnxruntime on the processor alone.

The file is used only if it is, to the byte, the one that its manifest names. One text is one run: its weights are
bytes whose scale follows the text at hand, so texts that share a run would move each other's scores. numpy and
onnxruntime are imported by `load`, not with this module: naming an engine must cost nothing.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from moderation import model_file
from moderation.model_file import (
    LARGEST_MODEL,
    PACKED,
    REMEDY,
    faults,
    prove,
    session,
    unpacked,
)
from moderation.model_file import read_model as read_file
from moderation.toxicity import needs_look, second_look, wordpieces
from moderation.toxicity.network import (
    APART,
    LOWER,
    UPPER,
    InHalves,
    InOnePiece,
    Network,
)
from moderation.toxicity.scorer import ScorerError
from moderation.toxicity.wordpieces import WordPieces
from moderation.types import LABELS, SIGNS, Score

MODELS = Path(__file__).parent / "models"
MANIFEST = "manifest.json"
PIECES = "pieces"  # the model file's own property that holds its vocabulary, as `wordpieces.listed` packs it

# The last bits of a sum of floats differ between processors; what is left of them after this is noise all the same.
_PLACES = 6


@dataclass(frozen=True, slots=True)
class Beside:
    """A file that weighs with the model's scores, and is proved with it."""

    file: str  # name, in the same folder
    sha256: str
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Manifest:
    """What manifest.json says of the model file."""

    engine: str  # "embedded-encoder-2"
    file: str  # name of the model file, in the same folder; packed, if it ends so
    sha256: str  # of the model file, 64 hexadecimal digits
    size: int  # of the model file, in bytes
    labels: tuple[str, ...]  # meaning of the model's outputs, in order
    features: str  # wordpieces.VERSION that the model was trained on
    calibrated_at: datetime | None = (
        None  # when its scores were last set against true rates; None where that is not said
    )
    beside: tuple[Beside, ...] = ()  # as `training.beside.note_beside` wrote them

    @property
    def lender(self) -> str:
        """The name under which the second look borrows from the model, whether its file is packed or not."""
        return self.file.removesuffix(PACKED)


class EmbeddedScorer:
    """Scores with the embedded model. Made by `load`; may be shared between threads."""

    def __init__(
        self,
        engine: str,
        network: Network,
        pieces: WordPieces,
        numpy: Any,
        shipped: Manifest | None = None,
        second: Any = None,
        needs: Any = None,
    ) -> None:
        self.engine = engine
        self.shipped = (
            shipped  # by what its file was proved; None for one from elsewhere
        )
        self._network = network
        self._second, self._needs = second, needs
        self.pieces = pieces
        self._numpy = numpy

    def score(self, text: str) -> Score:
        """Probabilities from 0 to 1, each that of the worst window of the first 100,000 characters."""
        found = [self._network.scores(each) for each in self.pieces.windows(text)]
        worst = [round(max(values), _PLACES) for values in zip(*found, strict=True)]
        return Score.made(worst, self.engine)

    def in_place(
        self, passages: Sequence[str], parts: Sequence[tuple[int, int]]
    ) -> list[Score | None]:
        """What the lower half makes of each part among its surroundings, by its own way out; see HearsInPlace.

        The whole text has been through the lower half already, so this costs a few sums.
        """
        if self._network.place is None:
            return [None] * len(parts)
        ids = [self.pieces.ids(each) for each in passages]
        ends = [0, *accumulate(map(len, ids))]
        whole = [each for passage in ids for each in passage]
        return [self._placed(whole, ends[first], ends[after]) for first, after in parts]

    def _placed(self, ids: list[int], start: int, end: int) -> Score | None:
        around = self.pieces.around(ids, start, end)
        if around is None or start == end:
            return None
        window, where = around
        half = self.half(window)[0, where]
        told = self._numpy.concatenate((half.mean(0), half.max(0), [1.0]))
        sure = 1 / (1 + self._numpy.exp(-(told @ self._network.place)))
        return Score.made([round(float(each), _PLACES) for each in sure], self.engine)

    def second_look(self, text: str) -> tuple[float, ...]:
        """The log odds of each of `types.SECOND`, each of the worst window; () where no second look is shipped."""
        if self._second is None:
            return ()
        return _most([_told(self._second, half) for half in self._halves(text)])

    def needs(self, text: str) -> tuple[float, ...]:
        """The log odds of each of `types.NEEDS`, each of the window that needs it most; () where no look for needs is shipped."""
        if self._needs is None:
            return ()
        return _most([_told(self._needs, half) for half in self._halves(text)])

    def _halves(self, text: str) -> list[Any]:
        """What the lower half makes of each window of the text with whoever is named in it under one name."""
        return [*map(self.half, self.pieces.windows(second_look.as_looked_at(text)))]

    def half(self, window: Sequence[int]) -> Any:
        """What the lower half alone makes of each piece, float32, shape (1, pieces, 384)."""
        return self._network.half(window)


def load(folder: Path | str | None = None, threads: int = 1) -> EmbeddedScorer:
    """The embedded engine, from the shipped folder of models unless `folder` names another.

    Each call proves the files, which are read for it where somebody touched them since; the shipped engine stands in memory
    once, however many ask for it.
    Raises ScorerError if the manifest, the model file or one beside it is missing, altered, cut short or unreadable.
    """
    if threads < 1:
        raise ScorerError(
            f"The embedded model cannot run on {threads} threads: give a whole number from 1 up."
        )
    ours = folder is None
    folder = MODELS if folder is None else Path(folder)
    manifest = read_manifest(folder)
    _prove(folder, manifest)
    try:
        importlib.import_module("numpy")
        model_file.runtime()
    except ImportError as error:
        raise ScorerError(
            f"The toxicity model cannot run: {error.name} is missing; {REMEDY}."
        ) from error
    if manifest.features != wordpieces.VERSION:
        raise ScorerError(
            f"The toxicity model in {folder} was trained on {manifest.features} but this program has "
            f"{wordpieces.VERSION}: {REMEDY}, or train the model again (python -m training.encoder)."
        )
    return (_shared if ours else _woken)(folder, manifest, threads, ours)


def _woken(
    folder: Path, manifest: Manifest, threads: int, ours: bool
) -> EmbeddedScorer:
    """The model, its word pieces and the second look, ready to run."""
    model, runtime = read_model(folder, manifest), model_file.runtime()
    again, needs, lower, upper = (
        _borrower(folder, manifest, model, threads, file, what)
        for file, what in (
            (second_look.FILE, "the second look"),
            (needs_look.FILE, "the look for needs"),
            (LOWER, "the model's lower half"),
            (UPPER, "the model's upper half"),
        )
    )
    try:
        made = lower if lower and upper else session(runtime, model, threads)
    except faults(runtime) as error:
        raise ScorerError(
            f"onnxruntime {runtime.__version__} cannot run the model in {folder} ({error}): {REMEDY}."
        ) from error
    told = made.get_modelmeta().custom_metadata_map.get(PIECES, "")
    try:
        pieces = WordPieces(wordpieces.unlisted(told))
    except (KeyError, ValueError) as error:
        raise ScorerError(
            f"The toxicity model in {folder} names no word piece {error}: {REMEDY}."
        ) from error
    numpy = importlib.import_module("numpy")
    any_window = pieces.windows("")[0]
    network = (
        InHalves(lower, upper, numpy, any_window)
        if made is lower
        else InOnePiece(made, numpy, any_window)
    )
    return EmbeddedScorer(manifest.engine, network, pieces, numpy, manifest if ours else None, again, needs)  # fmt: skip


def _borrower(
    folder: Path, manifest: Manifest, model: bytes, threads: int, file: str, what: str
) -> Any:
    """A look that goes on from the model's lower half, ready to run; None where the manifest names none."""
    found = next((each for each in manifest.beside if each.file == file), None)
    if found is None:
        return None
    packed = read_file(folder / file, found.size, found.sha256, what, ScorerError)
    return second_look.woken(packed, file, manifest.lender, model, threads, APART.get(file, ()))  # fmt: skip


def _told(look: Any, half: Any) -> list[float]:
    return [float(each) for each in look.run(["said"], {"half": half})[0][0]]


def _most(told: list[list[float]]) -> tuple[float, ...]:
    return tuple(round(max(values), _PLACES) for values in zip(*told, strict=True))


# A desk that reads changed settings, and each house of a process, would hold tens of megabytes of its own.
_shared = lru_cache(maxsize=1)(_woken)


def read_manifest(folder: Path) -> Manifest:
    """The manifest in `folder`. Raises ScorerError if it is missing, unreadable or says too little."""
    path = folder / MANIFEST
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ScorerError(
            f"Cannot read {path} ({error.strerror}): {REMEDY}."
        ) from error
    except (ValueError, RecursionError) as error:
        raise ScorerError(
            f"{path} is not the manifest that was shipped ({error}): {REMEDY}."
        ) from error
    manifest = _manifest(found)
    if (
        manifest is None
        or manifest.labels != (*LABELS, *SIGNS)
        or Path(manifest.file).name != manifest.file
    ):
        raise ScorerError(
            f"{path} does not describe a toxicity model with the labels {', '.join(LABELS)}: {REMEDY}."
        )
    return manifest


def _manifest(found: object) -> Manifest | None:
    """The fields of a manifest, or None if one is missing or of another kind."""
    match found:
        case {
            "engine": str(engine),
            "file": str(file),
            "sha256": str(sha256),
            "size": int(size),
            "labels": list(labels),
            "features": str(features),
            **others,
        } if 0 < size <= LARGEST_MODEL:
            at, beside = _moment(others.get("calibrated_at")), _beside(others.get("beside", {}))  # fmt: skip
            told = tuple(map(str, labels))
            return None if beside is None else Manifest(engine, file, sha256, size, told, features, at, beside)  # fmt: skip
    return None


def _beside(told: object) -> tuple[Beside, ...] | None:
    """The files that a manifest names beside the model, by name; None if one is told wrongly."""
    found = []
    for name, proof in told.items() if isinstance(told, dict) else [("", told)]:
        match proof:
            case {"sha256": str(sha256), "size": int(size)} if name and Path(name).name == name:  # fmt: skip
                found.append(Beside(name, sha256, size))
            case _:
                return None
    return tuple(found)


def _moment(said: object) -> datetime | None:
    """A moment as the manifest gives it, in UTC; None for anything else."""
    try:
        moment = datetime.fromisoformat(str(said))
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _prove(folder: Path, manifest: Manifest) -> None:
    """Raise ScorerError unless the model file, and each beside it, is what the manifest names."""
    prove(folder / manifest.file, manifest.size, manifest.sha256, "the toxicity model", ScorerError)  # fmt: skip
    for each in manifest.beside:
        prove(folder / each.file, each.size, each.sha256, "the file of weights", ScorerError)  # fmt: skip


def read_model(folder: Path, manifest: Manifest) -> bytes:
    """The model, unpacked, from a file that is proved to be what the manifest names; ScorerError if it is not."""
    path, what = folder / manifest.file, "the toxicity model"
    held = read_file(path, manifest.size, manifest.sha256, what, ScorerError)
    return unpacked(held, path, what, ScorerError)
