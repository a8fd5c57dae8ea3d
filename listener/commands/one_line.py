"""One JSON line: read, answered, or told in one sentence what is wrong with it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

Line = dict[str, Any]
Answer = Callable[[Line], Line]


class BadLine(Exception):
    """A line of input that cannot be used: what is wrong, and how to mend it."""


def answered(raw: bytes, answer: Answer) -> Line:
    """What is answered to a line, or `error` where it is no good."""
    try:
        return answer(_parse(raw))
    except BadLine as error:
        return {"id": _id_of(raw), "error": str(error)}


def _parse(raw: bytes) -> Line:
    try:
        line = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadLine("this is not UTF-8 text; save the file as UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise BadLine(
            'this is not JSON; write one object a line, such as {"id": 1, "text": "hello"}'
        ) from error
    if not isinstance(line, dict):
        raise BadLine('this is not an object; write {"id": 1, "text": "hello"}')
    if "id" not in line:
        raise BadLine('"id" is missing; give each line one')
    if isinstance(line["id"], float) and not math.isfinite(line["id"]):
        raise BadLine('"id" must be a text or a number that JSON can write')
    if not isinstance(line.get("text"), str):
        raise BadLine('"text" must be a text in quotes')
    return line


def _id_of(raw: bytes) -> Any:
    try:
        line = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    known = line.get("id") if isinstance(line, dict) else None
    return None if isinstance(known, float) and not math.isfinite(known) else known
