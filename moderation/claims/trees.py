"""The trees that weigh what reader, words and meaning say of a claim and a comment. Made by training/weighing.py."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from moderation.trees import Trees, read

FILE = Path(__file__).parent / "models" / "weighing.json.xz"


@lru_cache(maxsize=1)
def shipped() -> Trees:
    """The trees that were shipped."""
    return read(FILE)
