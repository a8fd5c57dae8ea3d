"""What is still found of a word in a data folder, byte by byte, however it may be written."""

from __future__ import annotations

import base64
import json
from pathlib import Path


def spellings(word: str) -> set[bytes]:
    """A word as UTF-8, as UTF-16 either way, inside a JSON text, and in base64 at each of its three places."""
    plain = word.encode()
    coded = {base64.b64encode(b"x" * shift + plain)[4:-4] for shift in range(3)}
    escaped = json.dumps(word)[1:-1].encode()
    return {
        plain,
        escaped,
        word.encode("utf-16-le"),
        word.encode("utf-16-be"),
        *(each for each in coded if len(each) >= 8),
    }


def remains(folder: Path, *words: str) -> list[str]:
    """Each file of a folder that still holds one of these words, with the word."""
    found = []
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        bytes_ = path.read_bytes()
        for word in words:
            if any(each in bytes_ for each in spellings(word)):
                found.append(f"{path.relative_to(folder)}: {word}")
    return found
