"""Sections of docs/benchmarks.md: their Markdown, and how new ones take the place of old ones."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

INTRODUCTION = """# Benchmarks

Written by `python -m bench` (`make bench`); do not edit by hand. `python -m bench path score` measures these two
again and leaves the other sections as they stand, so each section says itself when and on what it was measured.
A ratio stands beside every speed: it compares with a peer that was measured in the same run on the same machine, and
says more than the figure before it. "1.25 x" is a quarter more than the peer needs.
"""
_HEADING = re.compile(r"^## (\w+): .*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under columns; the first `words` columns hold words, and the figures after them are set to the right."""

    columns: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    words: int = 1

    def __str__(self) -> str:
        rule = ["---" if n < self.words else "---:" for n in range(len(self.columns))]
        return "\n".join(_line(row) for row in (self.columns, rule, *self.rows))


@dataclass(frozen=True, slots=True)
class Code:
    """Lines that keep their columns."""

    lines: Sequence[str]

    def __str__(self) -> str:
        return "\n".join(("```", *self.lines, "```"))


Block = str | Table | Code


def section(name: str, title: str, stamp: str, blocks: Sequence[Block]) -> str:
    """One measurement's section, without a line break at its end."""
    parts = (f"## {name}: {title}", stamp, *(str(block) for block in blocks))
    return "\n\n".join(part for part in parts if part)


def merge(old: str, fresh: Mapping[str, str], order: Sequence[str]) -> str:
    """The document with `fresh` sections in place of old ones of that name; the others stay to the letter."""
    sections = split(old) | dict(fresh)
    known = [sections[name] for name in order if name in sections]
    return "\n\n".join((INTRODUCTION.strip(), *known)) + "\n"


def split(document: str) -> dict[str, str]:
    """The sections of a document by name."""
    heads = list(_HEADING.finditer(document))
    ends = [*(head.start() for head in heads), len(document)][1:]
    return {
        head[1]: document[head.start() : end].strip()
        for head, end in zip(heads, ends, strict=False)
    }


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
