"""Packs the model file, and names the files that weigh with its scores in the manifest beside it."""

from __future__ import annotations

import hashlib
import json
import zlib
from pathlib import Path

from moderation.model_file import PACKED
from moderation.toxicity import embedded


def packed(content: bytes) -> bytes:
    """A model file as it is shipped: more than a quarter of it is air. Read again by `moderation.model_file.unpacked`."""
    # Weights never repeat one another, so only how seldom each of them is can be made use of.
    made = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16, 9, zlib.Z_FILTERED)
    return made.compress(content) + made.flush()


def note_model(folder: Path, content: bytes) -> Path:
    """Writes the model in this folder anew, packed, and its proof into the manifest; returns the path of its file."""
    manifest, file = folder / embedded.MANIFEST, packed(content)
    told = json.loads(manifest.read_text(encoding="utf-8"))
    path: Path = folder / (told["file"].removesuffix(PACKED) + PACKED)
    path.write_bytes(file)
    told |= {"file": path.name, "sha256": hashlib.sha256(file).hexdigest(), "size": len(file)}  # fmt: skip
    manifest.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    return path


def note_beside(path: Path) -> None:
    """Names a file that weighs with the model's scores in the manifest beside it, so that it is proved with the model."""
    manifest = path.parent / embedded.MANIFEST
    told, content = json.loads(manifest.read_text(encoding="utf-8")), path.read_bytes()
    proof = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
    told["beside"] = dict(sorted({**told.get("beside", {}), path.name: proof}.items()))
    manifest.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
