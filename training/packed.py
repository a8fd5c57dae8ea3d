"""Texts of our own that are packed many to an archive, because there are so many: `tar -xJf` unpacks one."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from pathlib import Path


def texts_in(archive: Path) -> Iterator[str]:
    """The text of each member, in the order of their names. Raises OSError or tarfile.TarError for a broken archive."""
    return (text for _, text in named_texts_in(archive))


def named_texts_in(archive: Path) -> Iterator[tuple[str, str]]:
    """Name and text of each member, in the order of their names. Raises as `texts_in` does."""
    with tarfile.open(archive, "r:xz") as files:
        for name in sorted(files.getnames()):
            member = files.extractfile(name)
            if member is not None:
                yield name, member.read().decode("utf-8")
