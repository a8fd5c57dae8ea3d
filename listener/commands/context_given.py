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
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadLine(
            f'"context": "{where}" is wrong: {_plain(first["msg"])}'
        ) from error
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


def _plain(message: str) -> str:
    """What the library says of a value, in our words."""
    return message.replace("Input should be", "it must be").replace("a valid ", "a ")


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
