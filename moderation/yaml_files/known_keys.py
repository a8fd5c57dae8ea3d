"""The keys that a model knows at a place, so that a slip of the pen can be told from the right word."""

from __future__ import annotations

from typing import Any, get_type_hints

Loc = tuple[str | int, ...]


def known_keys(model: type[Any], loc: Loc) -> list[str]:
    """The keys that may stand at `loc`, found by walking the model's own annotations."""
    kinds: list[Any] = [model]
    for step in loc:
        below = [
            _field_type(kind, step) if isinstance(step, str) else kind for kind in kinds
        ]
        kinds = [part for kind in below for part in _parts(kind)]
    names: list[str] = []
    for kind in kinds:
        names += list(
            getattr(kind, "model_fields", None)
            or getattr(kind, "__dataclass_fields__", {})
        )
    return names


def _field_type(kind: Any, name: str) -> Any:
    fields = getattr(kind, "model_fields", None)
    if fields and name in fields:
        return fields[name].annotation
    return get_type_hints(kind)[name] if name in getattr(kind, "__dataclass_fields__", {}) else kind  # fmt: skip


def _parts(kind: Any) -> list[Any]:
    """The classes inside an annotation: `tuple[Rule, ...] | None` gives Rule."""
    inner = [a for a in getattr(kind, "__args__", ()) if a is not Ellipsis]
    return [part for a in inner for part in _parts(a)] if inner else [kind]
