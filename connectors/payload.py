"""Reading JSON that a stranger wrote: each function takes anything and gives a value of one type."""

from __future__ import annotations

import json
import logging
import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

_log = logging.getLogger(__name__)

_LONE_SURROGATE = re.compile(
    "[\ud800-\udfff]"
)  # legal in JSON, refused by SQLite and by UTF-8
_DEEPEST = 12

# Never stored: pictures, addresses, and anything that could carry a key.
_PERSONAL = frozenset(
    {
        "email",
        "emails",
        "picture",
        "full_picture",
        "profile_image_url",
        "profile_image_url_https",
        "access_token",
        "paging",
    }
)


def as_mapping(value: object) -> Mapping[str, Any]:
    """`value` where it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def cursor_content(cursor: str, platform: str) -> Mapping[str, Any]:
    """The JSON object of a cursor. One that cannot be read gives an empty one, and a warning: we start afresh."""
    try:
        content = as_mapping(json.loads(cursor)) if cursor else {}
    except (ValueError, RecursionError):
        content = {}
    if cursor and not content:
        _log.warning("the %s cursor cannot be read; starting afresh", platform)
    return content


def as_items(value: object) -> list[Any]:
    """`value` where it is a JSON list, else an empty one."""
    return value if isinstance(value, list) else []


def as_text(value: object) -> str:
    """A string that any store can hold; a whole number as digits; "" for anything else."""
    if isinstance(value, str):
        return _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**30:
        return str(value)
    return ""


def as_flag(value: object) -> bool | None:
    """A truth value, also where it is spelt "true" or "false"; None where it is neither."""
    if isinstance(value, bool):
        return value
    return (
        {"true": True, "false": False}.get(value.lower())
        if isinstance(value, str)
        else None
    )


def as_number(value: object) -> int | None:
    """A whole number, also where it is spelt in digits; None where it is not one."""
    text = as_text(value)
    return int(text) if re.fullmatch(r"-?[0-9]{1,18}", text) else None


def as_time(value: object) -> datetime | None:
    """A moment in UTC from ISO text (with or without a colon in the offset) or from Unix seconds.

    None for anything else, and for a year that nothing on these platforms can be from: sums with it would overflow.
    """
    try:
        seconds = as_number(value)
        given = (
            datetime.fromisoformat(as_text(value))
            if seconds is None
            else datetime.fromtimestamp(seconds, UTC)
        )
        moment = (
            given.replace(tzinfo=UTC) if given.tzinfo is None else given.astimezone(UTC)
        )
    except (ValueError, OverflowError, OSError):
        return None
    return moment if 1970 < moment.year < 2200 else None


def trimmed(value: object, depth: int = 0) -> Any:
    """A native payload fit to be stored: no picture, no e-mail, no key, plain JSON, not too deep."""
    if depth > _DEEPEST:
        return None
    if isinstance(value, dict):
        return {
            as_text(key): trimmed(inner, depth + 1)
            for key, inner in value.items()
            if key not in _PERSONAL
            and not (depth > 0 and key == "media" and isinstance(inner, dict))
        }
    if isinstance(value, list):
        return [trimmed(inner, depth + 1) for inner in value]
    if isinstance(value, str):
        return as_text(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value if isinstance(value, bool | int) else None
