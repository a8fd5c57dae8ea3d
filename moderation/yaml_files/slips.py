"""Slips of the pen that turn one thing into another, so that what the model misses is not what is wrong.

A text that begins with `#` becomes nothing, a text with a colon becomes a key, a line that is indented too far becomes
a part of what stands above it. Each is told once, by its cause; what follows from it is not told.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import Any

from moderation.yaml_files.document import Document, Loc
from moderation.yaml_files.faults import Fault
from moderation.yaml_files.known_keys import known_keys
from moderation.yaml_files.words import EXAMPLES, QUOTE

Error = dict[str, Any]
_UNKNOWN = ("extra_forbidden", "unexpected_keyword_argument")
_NO_PART = ("model_type", "dataclass_type")
_NO_TEXT = ("string_type", *_NO_PART)


def slips(
    document: Document, model: type[Any], errors: Sequence[Error]
) -> tuple[list[Fault], list[Error]]:
    """The faults that such slips are behind, and the errors that none of them explains."""
    found: list[Fault] = []
    explained: set[Loc] = set()
    for error in errors:
        loc: Loc = error["loc"]
        if loc in explained:
            continue
        told = (
            _as_remark(document, error)
            or _as_key(document, model, error)
            or _too_deep(document, model, error)
        )
        if told:
            fault, covers = told
            found.append(fault)
            explained |= {loc, *covers}
    return found, [error for error in errors if error["loc"] not in explained]


def _as_remark(document: Document, error: Error) -> tuple[Fault, list[Loc]] | None:
    """A text that begins with `#`."""
    loc: Loc = error["loc"]
    if error["type"] not in _NO_TEXT or error["input"] is not None:
        return None
    place = document.remarks.get(loc)
    if place is None:
        return None
    key = _last_key(loc)
    told = f"the text of `{key}`{document.inside(loc)} begins with `#`, and so it is read as a remark"
    return Fault(document.name, *place, told, QUOTE), []


def _as_key(
    document: Document, model: type[Any], error: Error
) -> tuple[Fault, list[Loc]] | None:
    """An example with a colon and a blank in it: what stands before them is no key that was meant."""
    loc: Loc = error["loc"]
    if error["type"] not in _UNKNOWN or len(loc) < 3 or loc[-3] not in EXAMPLES:
        return None
    key, entry = str(loc[-1]), document.at(loc[:-1])
    known = known_keys(model, loc[:-1])
    if not isinstance(entry, dict) or len(entry) > 1 or _is_slip_of(key, known):
        return None
    told = (
        f"an example of `{loc[-3]}`{document.inside(loc)} has a colon and a space after `{key}`, "
        "and so it is no text"
    )
    missing = [(*loc[:-1], each) for each in known]
    return document.fault(loc, told, QUOTE), missing


def _is_slip_of(key: str, known: Sequence[str]) -> bool:
    """Whether that is one of the keys, not quite rightly written; a text begins with a capital, or has more words."""
    if key.casefold() in known:
        return True
    plain = key.islower() and " " not in key
    return plain and bool(difflib.get_close_matches(key, known, n=1, cutoff=0.5))


def _too_deep(
    document: Document, model: type[Any], error: Error
) -> tuple[Fault, list[Loc]] | None:
    """A key that is unknown where it stands, and known, but missing, further out."""
    loc: Loc = error["loc"]
    if error["type"] not in (*_UNKNOWN, *_NO_PART) or not isinstance(loc[-1], str):
        return None
    key = loc[-1]
    for depth in range(len(loc) - 2, -1, -1):
        parent, outer = loc[depth], document.at(loc[:depth])
        if not isinstance(parent, str) or not isinstance(outer, dict):
            continue
        if key in outer or key not in known_keys(model, loc[:depth]):
            continue
        inner, above = (document.marks.get(at) for at in (loc, loc[: depth + 1]))
        if not inner or not above or inner[0] == above[0]:
            return None  # in braces: no blank before it does anything
        told = f"`{key}`{document.inside(loc)} is indented too far, and so it is read as a part of `{parent}`"
        remedy = f"put as many spaces before it as before `{parent}`"
        return document.fault(loc, told, remedy), [(*loc[:depth], key)]
    return None


def _last_key(loc: Loc) -> str:
    return next(step for step in reversed(loc) if isinstance(step, str))
