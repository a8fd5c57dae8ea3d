"""Names the files that weigh with the model's scores in the manifest beside it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from moderation.toxicity import embedded


def note_beside(path: Path) -> None:
    """Names a file that weighs with the model's scores in the manifest beside it, so that it is proved with the model."""
    manifest = path.parent / embedded.MANIFEST
    told, content = json.loads(manifest.read_text(encoding="utf-8")), path.read_bytes()
    proof = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
    told["beside"] = dict(sorted({**told.get("beside", {}), path.name: proof}.items()))
    manifest.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
