"""What an example of the rules file may say of itself beside its words: each value of the kind that the schema asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from moderation.rulebook.check_use import refuse
from moderation.types import Context

MEDIA = ("photo", "video", "sticker", "animation", "link")  # as docs/judge.md has it


def _no_number(value: Any) -> bool:
    """Whether a value would pass for a number though it is none from 0 on; what never would is told of by its type."""
    if isinstance(value, str):
        return bool(re.fullmatch(r"\s*[-+]?[\d.]+\s*", value))
    return isinstance(value, bool) or (isinstance(value, int | float) and value < 0)


def as_the_schema_has_it(given: Any) -> Any:
    """A switch in quotes would be read as set, and a count below nought as none: neither says what was meant."""
    for field in fields(Context):
        value = given.get(field.name) if isinstance(given, Mapping) else None
        if value is None:
            continue
        kinds = str(field.type).split(" | ")
        if "bool" in kinds and not isinstance(value, bool):
            raise refuse(
                f"`{field.name}` is neither true nor false: {value!r}",
                "write true or false, without quotes",
                at=(field.name,),
            )
        if {"int", "float"} & set(kinds) and _no_number(value):
            raise refuse(
                f"`{field.name}` is no number from 0 on: {value!r}",
                "write a number, without quotes",
                at=(field.name,),
            )
    if isinstance(given, Mapping):
        _known_media(given.get("media"))
        _weighed_claims(given.get("claims"))
    return given


def _known_media(media: Any) -> None:
    for number, kind in enumerate(media if isinstance(media, list | tuple) else ()):
        if kind not in MEDIA:
            raise refuse(
                f"`media` cannot be {str(kind)[:40]!r}",
                f"write one of these: {', '.join(MEDIA)}",
                at=("media", number),
            )


def _weighed_claims(claims: Any) -> None:
    for number, claim in enumerate(claims if isinstance(claims, list | tuple) else ()):
        impact = claim.get("impact", 1) if isinstance(claim, Mapping) else 1
        if impact not in range(1, 6) or isinstance(impact, bool):
            raise refuse(
                f"`impact` of a claim cannot be {str(impact)[:40]!r}",
                "write a whole number from 1 (little) to 5 (grave)",
                at=("claims", number, "impact"),
            )
