"""The context of a line of `wardmote judge`: what is known around a comment, held to the table in docs/judge.md."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import fields
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from listener.commands.lines import BadLine, Line
from moderation.rulebook.example_context import MEDIA
from moderation.types import Claim, Context

CLAIM_FIELDS = frozenset(field.name for field in fields(Claim))
NULLABLE = frozenset(field.name for field in fields(Context) if "bool | None" in str(field.type))  # fmt: skip
CONTEXT_FIELDS = frozenset(field.name for field in fields(Context)) - {"unknown_fields"}


@cache
def _adapter() -> TypeAdapter[Context]:
    return TypeAdapter(Context)


def context_from(given: Any) -> Context:
    """The context of one line. What it does not know it keeps by name, and then no automatic act follows."""
    if given is None:
        return Context()
    if not isinstance(given, dict):
        raise BadLine('"context" must be an object such as {"mode": "act"}')
    known = {name: value for name, value in given.items() if name in CONTEXT_FIELDS}
    unknown = tuple(sorted(str(name) for name in given if name not in CONTEXT_FIELDS))
    unknown += tuple(
        f"claims.{name}"
        for claim in _claims_of(given)
        for name in sorted(claim)
        if name not in CLAIM_FIELDS
    )
    if where := _no_letter(known):
        raise BadLine(
            f'"context": "{where}" holds half a letter, which is no text; take it out'
        )
    unknown = tuple(name.encode("utf-8", "replace").decode() for name in unknown)
    text = json.dumps({**_in_small(known), "unknown_fields": unknown})
    try:
        context = _adapter().validate_json(text, strict=True)
    except ValidationError as error:
        raise BadLine(f'"context": {_told(error)}') from error
    for where, should_be in _beyond(context):
        raise BadLine(f'"context": "{where}" is wrong: {should_be}')
    return context


def _in_small(known: Line) -> Line:
    """The language as its code is written here: "EN" and "en-GB" are "en"."""
    language = known.get("language")
    if not isinstance(language, str):
        return known
    return known | {"language": re.split("[-_]", language.strip().lower())[0]}


def _beyond(context: Context) -> Iterator[tuple[str, str]]:
    """What is of the right kind and outside of what docs/judge.md lets it be: where it stands, and what it must be."""
    if not 0 <= context.claim_threshold <= 1:  # nor is what is no number at all
        yield "claim_threshold", "it must be a number from 0 to 1"
    if not math.isfinite(context.age_hours):
        yield "age_hours", "it must be a number"
    for name in ("same_text_authors", "same_text_copies", "abusive_lately"):
        if getattr(context, name) < 0:
            yield name, "it must be a whole number from 0 on"
    if not re.fullmatch("|[a-z]{2,3}", context.language):
        yield (
            "language",
            'it must be the code of a language, such as "en" or "cy"; leave it out, and Wardmote tells by itself',
        )
    for number, kind in enumerate(context.media):
        if kind not in MEDIA:
            yield f"media.{number}", f"it must be {_one_of(MEDIA)}"
    for number, claim in enumerate(context.claims):
        for name in ("claim_id", "claim"):
            if not getattr(claim, name).strip():
                yield f"claims.{number}.{name}", "it must not be empty"
        if not 1 <= claim.impact <= 5:
            yield f"claims.{number}.impact", "it must be a whole number from 1 to 5"


def _one_of(values: Sequence[str]) -> str:
    *others, last = (f"'{value}'" for value in values)
    return f"{', '.join(others)} or {last}"


# What a value must be, in the words of the table of docs/judge.md, by what the library found wrong with it.
_MUST_BE = {
    "bool": "a boolean; write true or false, without quotes",
    "int": "a whole number; write it without quotes and without a point, such as 3",
    "float": "a number; write it without quotes, such as 0.5",
    "string": "a string; write it in quotes, or leave the key out",
    "tuple": 'a list of strings; write it in brackets, such as ["one", "two"]',
    "dataclass": 'an object, such as {"claim_id": "CLM-1", "claim": "The pool is closing"}',
    "datetime": 'a time, such as "2027-01-31T00:00:00Z"',
}


def _told(error: ValidationError) -> str:
    """Where the first fault stands, and what must stand there, in a whole sentence."""
    first = error.errors(include_url=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    kind = first["type"]
    if kind == "missing":
        return f'"{where}" is missing; a claim must have "claim_id" and "claim"'
    if kind == "literal_error":
        return f'"{where}" is wrong: it must be {first["ctx"]["expected"]}'
    must_be = _MUST_BE.get(
        kind.partition("_")[0], "what docs/judge.md has in its table"
    )
    if where == "claims":
        must_be = (
            "a list of objects; write it in brackets, such as [{...}], or leave it out"
        )
    if where in NULLABLE and kind == "bool_type":
        must_be = "a boolean or null; write true, false or null, without quotes"
    return f'"{where}" is wrong: it must be {must_be}'


def _no_letter(value: Any, where: str = "") -> str:
    """Where a text stands that holds half of a pair, which no file can hold; "" where none does."""
    if isinstance(value, str):
        return where if any("\ud800" <= letter <= "\udfff" for letter in value) else ""
    named: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()  # fmt: skip
    within = ((f"{where}.{name}".lstrip("."), one) for name, one in named)
    found = (_no_letter(one, there) for there, one in within)
    return next((there for there in found if there), "").encode("utf-8", "replace").decode()  # fmt: skip


def _claims_of(given: Line) -> list[Line]:
    claims = given.get("claims")
    return (
        [claim for claim in claims if isinstance(claim, dict)]
        if isinstance(claims, list)
        else []
    )
