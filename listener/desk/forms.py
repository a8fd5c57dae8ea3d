"""Reads the fields of a form, and no more than a form may hold; and says where a page may lead."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

from starlette.formparsers import FormParser
from starlette.requests import Request

from listener.errors import UserError
from listener.people.codes import CodeRefused

LARGEST = 64 * 1024  # bytes
KIND = "application/x-www-form-urlencoded"
_OWN_PATH = re.compile(
    r"/(?:[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*/?)?(?:\?[A-Za-z0-9_.%=&+-]*)?"
)
MOST_DIGITS = 15


class BadForm(Exception):
    """What was sent is no form of ours: too large, or of another kind."""


async def read_form(request: Request) -> dict[str, str]:
    """The fields of a form, the first of each name. Raises BadForm."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != KIND:
        raise BadForm

    async def pieces() -> AsyncIterator[bytes]:
        size = 0
        async for piece in request.stream():
            size += len(piece)
            if size > LARGEST:
                raise BadForm
            yield piece

    found = await FormParser(request.headers, pieces()).parse()  # type: ignore[arg-type]
    fields: dict[str, str] = {}
    for name, value in found.multi_items():
        if isinstance(value, str):
            fields.setdefault(name, value.replace("\r\n", "\n"))
    return fields


def own_path(wanted: str) -> str:
    """A path of the desk's own that somebody asked to be led to; "" where it is none."""
    fits = len(wanted) <= 300 and _OWN_PATH.fullmatch(wanted)
    return wanted if fits and not wanted.startswith("//") else ""


def number(text: str) -> int:
    """A number as it stands in an address or a form; 0 where it is none."""
    plain = text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS
    return int(text) if plain else 0


def field_at_fault(error: UserError) -> str:
    """The field to which a refusal of the house leads back: that of the code, where the code was refused; else ""."""
    return "code" if isinstance(error, CodeRefused) else ""
