"""What an example of the rules file may say of itself beside its words: each value of the kind that the schema asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from moderation.check_use import refuse
from moderation.types import Context


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
    return given
