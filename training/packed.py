"""Texts of our own that are packed, because there are so many: `tar -xjf` unpacks an archive, `xzcat` shows one file."""

from __future__ import annotations

import json
import lzma
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def texts_in(archive: Path) -> Iterator[str]:
    """The text of each member, in the order of their names. Raises OSError or tarfile.TarError for a broken archive."""
    return (text for _, text in named_texts_in(archive))


def named_texts_in(archive: Path) -> Iterator[tuple[str, str]]:
    """Name and text of each member, in the order of their names. Raises as `texts_in` does."""
    with tarfile.open(archive, "r:bz2") as files:
        for name in sorted(files.getnames()):
            member = files.extractfile(name)
            if member is not None:
                yield name, member.read().decode("utf-8")


def rows_in(path: Path) -> list[dict[str, Any]]:
    """The rows of a packed file of JSON lines. Raises OSError, lzma.LZMAError or ValueError for a broken one."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]
