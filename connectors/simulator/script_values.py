"""Single values of a scene file: each is checked, and each complaint names the line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NoReturn

from connectors.simulator.things import PLATFORMS, Platform
from moderation.types import ACTIONS

DURATION = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?")
MEDIA = ("photo", "video", "sticker", "animation", "link")


class SceneError(ValueError):
    """What is wrong with a scene file, in one sentence that names the file and the line."""


class Values:
    """Reads values from parsed YAML; `name` is the file's."""

    def __init__(self, name: str) -> None:
        self.name = name

    def fail(self, place: Any, what: str, key: str = "") -> NoReturn:
        """Raise with the line of `place`, or of one key in it."""
        raise SceneError(f"{self.name} line {self.line(place, key)}: {what}.")

    def line(self, place: Any, key: str = "") -> int:
        """The line, counted from 1, on which a mapping or one of its keys begins."""
        mark = getattr(place, "lc", None)
        if mark is None:
            return 1
        if key and key in (mark.data or {}):
            return int(mark.data[key][0]) + 1
        return int(mark.line or 0) + 1

    def known(self, row: Any, what: str, *names: str) -> None:
        """It is a mapping and has no key that nobody reads."""
        if not isinstance(row, Mapping):
            self.fail(row, f"{what} must be a mapping of names to values")
        for name in row:
            if name not in names:
                self.fail(
                    row,
                    f"{what} has no {name!r}; known are {', '.join(names)}",
                    str(name),
                )

    def rows(self, content: Any, name: str) -> Any:
        """A list of mappings that is there."""
        rows: Any = content.get(name)
        if not isinstance(rows, list):
            self.fail(content, f"{name} must be a list", name)
        for place, row in enumerate(rows):
            if not isinstance(row, Mapping):
                line = (
                    content[name].lc.item(place)[0] + 1
                )  # plain words carry no line of their own
                raise SceneError(
                    f"{self.name} line {line}: an entry of {name} must be a mapping of names to values."
                )
        return rows

    def mapping(self, content: Any, name: str, *keys: str) -> dict[str, str]:
        """A mapping of texts with exactly these keys."""
        self.known(content.get(name), name, *keys)
        return {key: self.text(content[name], key) for key in keys}

    def text(self, row: Any, name: str, *, empty: bool = False) -> str:
        """A text, or a number written as one."""
        value = row.get(name, "" if empty else None)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if not isinstance(value, str) or not (value.strip() or empty):
            self.fail(row, f"{name} is missing or is not text", name)
        return str(value)

    def optional(self, row: Any, name: str) -> str:
        """A text, or "" where there is none."""
        return self.text(row, name) if row.get(name) is not None else ""

    def flag(self, row: Any, name: str) -> bool | None:
        """true, false or absent."""
        value = row.get(name)
        if value is not None and not isinstance(value, bool):
            self.fail(row, f"{name} must be true or false", name)
        return value

    def platform(self, row: Any) -> Platform:
        """`on`, where it names a platform."""
        for platform in PLATFORMS:
            if row.get("on") == platform:
                return platform
        self.fail(row, "on must be facebook or x", "on")

    def time(self, row: Any, name: str) -> float:
        """A time like 12m30s or 1h2m as seconds."""
        value = row.get(name)
        found = DURATION.fullmatch(value) if isinstance(value, str) and value else None
        if found is None:
            self.fail(row, f"{name} must be a time like 12m30s or 1h2m", name)
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return hours * 3600.0 + minutes * 60 + seconds

    def key(self, row: Any) -> tuple[str, ...]:
        """The accepted actions."""
        value = row.get("key")
        accepted = (
            tuple(str(v) for v in value) if isinstance(value, list) else (str(value),)
        )
        if not accepted or any(action not in ACTIONS for action in accepted):
            self.fail(row, f"key must be one or several of {', '.join(ACTIONS)}", "key")
        return accepted

    def media(self, row: Any) -> tuple[str, ...]:
        """The kinds of media that hang on it."""
        value = row.get("media") or []
        if not isinstance(value, list) or any(kind not in MEDIA for kind in value):
            self.fail(row, f"media must be a list of {', '.join(MEDIA)}", "media")
        return tuple(value)

    def unique(self, content: Any, name: str, slugs: list[str]) -> None:
        """No two entries share an id."""
        for place, slug in enumerate(slugs):
            if slug and slug in slugs[:place]:
                self.fail(content[name][place], f"the id {slug!r} is used twice", "id")
