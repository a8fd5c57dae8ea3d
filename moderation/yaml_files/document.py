"""What a YAML file says, and where it says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from moderation.yaml_files.faults import Fault, writable

Loc = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """What a YAML file says, and where it says it. `marks` gives (line, column), from 1, for each path."""

    name: str
    data: Any
    marks: Mapping[Loc, tuple[int, int]]
    nouns: Mapping[str, str] = field(
        default_factory=dict
    )  # {"rules": "rule"}: how to name an entry of a list
    remarks: Mapping[Loc, tuple[int, int]] = field(
        default_factory=dict
    )  # where a remark stands in the place of a value

    def fault(self, loc: Sequence[str | int], message: str, remedy: str) -> Fault:
        """A fault at `loc`, or at the nearest place above it that the file has."""
        path = tuple(loc)
        while path and path not in self.marks:
            path = path[:-1]
        line, column = self.marks.get(path, (0, 0))
        return Fault(self.name, line, column, writable(message), remedy)

    def at(self, loc: Sequence[str | int]) -> Any:
        """The value at `loc`, or None where the file has none."""
        value = self.data
        for step in loc:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                return None
        return value

    def inside(self, loc: Sequence[str | int]) -> str:
        """Where that is in words: " in rule R2", or "" at the top of the file."""
        for depth in range(len(loc) - 1, 0, -1):
            noun = self.nouns.get(str(loc[depth - 1]))
            if noun and isinstance(loc[depth], int):
                entry = self.at(loc[: depth + 1])
                known = entry.get("id") if isinstance(entry, dict) else None
                known = known if isinstance(known, str | int) else None
                return f" in {noun} {known if known else 'number ' + str(int(loc[depth]) + 1)}"
        return ""
