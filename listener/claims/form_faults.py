"""Every fault of a claim that somebody fills in, each with the field in which it lies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from listener.claims.adopt import local_day
from moderation.claims.factbank.registry import parse_claims
from moderation.claims.factbank.writing import write_claims
from moderation.types import Claim
from moderation.yaml_files.lines import FileError

# What stands in for a field that is missing, so that what else is wrong is found in the same look.
STAND_IN: dict[str, Any] = {
    "claim": "The council has closed the library in the square",
    "source_url": "https://council.example/",
    "owner_role": "comms-duty-editor",
    "approved_by_role": "comms-lead",
}
_KEY = re.compile(r" {4}(\w+):")
_FIELDS = {"id": "claim_id", "created": "expires", "scope": "ward", "status": "claim"}


@dataclass(frozen=True, slots=True)
class FieldFault:
    """What is wrong with one field, and how to mend it."""

    field: str
    message: str
    remedy: str

    def __str__(self) -> str:
        said = f"{self.message}: {self.remedy}."
        return said[:1].upper() + said[1:]


def field_faults(claim: Claim, now: datetime) -> list[FieldFault]:
    """What the registry would say of it; none where it could stand there."""
    text = write_claims([claim])
    try:
        parse_claims(text, today=local_day(now))
    except FileError as error:
        lines = text.splitlines()
        return [
            FieldFault(_field(lines, f.line, f.column), f.message, f.remedy)
            for f in error.faults
        ]
    return []


def _field(lines: list[str], number: int, column: int) -> str:
    """The field that a place in the file belongs to. Ward and service stand in one line."""
    for at in range(min(number, len(lines)) - 1, -1, -1):
        found = _KEY.match(lines[at])
        if found or lines[at].startswith("  - id:"):
            key = found[1] if found else "id"
            if key == "scope" and 0 <= lines[at].find('service: "') < column:
                return "service"
            return _FIELDS.get(key, key)
    return "claim"
