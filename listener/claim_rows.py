"""What the claims of a registry mean, as rows of numbers: made once, and kept in the user's cache folder.

A registry of 14,000 claims takes a minute or two to make ready. The file's name is a hash of the encoder, of which rows
a claim has and of every wording, so a changed claim gets new rows. It holds numbers only. Where it cannot be read or
written, nothing is lost but time.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import astuple
from pathlib import Path

import numpy as np

from moderation.claims.nearest.encoder import SentenceEncoder
from moderation.claims.nearest.lexicon import Entry
from moderation.claims.nearest.rows import Rows, first_rows, rows_of_one

WORTH_KEEPING = 300  # entries; fewer are ready in a second or two
_WHICH_ROWS = b"title, claim, subtitle, others"  # of each entry: rows kept while others were made have another name


def cache_folder() -> Path:
    """Where the user's programs keep what they can make again."""
    chosen = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(chosen) if chosen else Path.home() / ".cache") / "wardmote"


def rows_for(
    entries: Sequence[Entry], encoder: SentenceEncoder, folder: Path | None = None
) -> Rows:
    """The rows of all entries, from the cache where they lie there. `folder`: another cache."""
    if len(entries) < WORTH_KEEPING:
        return _made(entries, encoder)
    path = (folder or cache_folder()) / f"claims-{_name(entries, encoder)}.npy"
    count = int(first_rows(entries)[-1])
    with suppress(OSError, ValueError, EOFError):
        kept: Rows = np.load(path, allow_pickle=False)
        if kept.shape == (count, encoder.width) and kept.dtype == np.float32:
            return kept
    rows = _made(entries, encoder)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_name(f"{path.name}.{os.getpid()}")
        with half.open("wb") as file:
            np.save(file, rows)
        half.replace(path)
    return rows


def _made(entries: Sequence[Entry], encoder: SentenceEncoder) -> Rows:
    """Each text is encoded alone; threads only share out the entries."""
    if not entries:
        return np.zeros((0, encoder.width), dtype=np.float32)
    with ThreadPoolExecutor(min(os.cpu_count() or 1, 8)) as pool:
        return np.concatenate(
            list(pool.map(lambda entry: rows_of_one(entry, encoder), entries))
        )


def _name(entries: Sequence[Entry], encoder: SentenceEncoder) -> str:
    told = hashlib.sha256(_WHICH_ROWS + encoder.sha256.encode())
    for entry in entries:
        told.update(json.dumps(astuple(entry)).encode())
    return told.hexdigest()[:40]
