"""A world as one JSON file, written whole or not at all, so that a finished demonstration can be opened again."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from connectors.simulator.things import (
    Event,
    Hiding,
    Item,
    Owner,
    Person,
    Token,
    Version,
    Write,
)

if TYPE_CHECKING:
    from connectors.simulator.world import World

FORMAT = "wardmote-world-1"


@dataclass(frozen=True, slots=True)
class Saved:
    """What a file holds: the arguments of `World`, and what must be put into it afterwards."""

    arguments: dict[str, Any]
    items: list[Item]
    journal: list[Write]


def write_world(world: World, path: Path) -> None:
    """Put a world at `path` so that a crash leaves the old file or the new one, never half of one."""
    content = {
        "format": FORMAT,
        "seed": world.seed,
        "page": asdict(world.page),
        "account": asdict(world.account),
        "people": [asdict(person) for person in world.crowd.strangers],
        "tokens": world.tokens,
        "items": world.items,
        "waiting": world.waiting,
        "journal": world.journal,
        "ids_used": world.ids.count,
        "blocked": world.blocks.pairs,
    }
    plain = json.dumps(content, default=_plain, ensure_ascii=False)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(plain)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except OSError:
        Path(name).unlink(missing_ok=True)  # leave no litter beside the file
        raise


def read_world(path: Path) -> Saved:
    """What `write_world` wrote. Raises ValueError, in one sentence, for any other file."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path.name} is not a saved world: it is not JSON") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise ValueError(f"{path.name} is not a saved world: it does not say {FORMAT}")
    arguments = {
        "seed": content["seed"],
        "page": Owner(**content["page"]),
        "account": Owner(**content["account"]),
        "people": [Person(**row) for row in content["people"]],
        "tokens": {name: token_from(row) for name, row in content["tokens"].items()},
        "events": [event_from(row) for row in content["waiting"]],
        "ids_used": content["ids_used"],
        "blocked": [(where, person) for where, person in content.get("blocked", [])],
    }
    items = [item_from(row) for row in content["items"]]
    return Saved(arguments, items, [write_from(row) for row in content["journal"]])


def item_from(row: Mapping[str, Any]) -> Item:
    """An item from its JSON form."""
    values = {**row, **_times(row, "created_at", "deleted_at")}
    values["media"] = tuple(row["media"])
    values["later"] = [
        Version(v["native_id"], v["text"], _time(v["at"])) for v in row["later"]
    ]
    values["hidings"] = [
        Hiding(_time(h["at"]), h["hidden"], h["by"]) for h in row["hidings"]
    ]
    return Item(**values)


def event_from(row: Mapping[str, Any]) -> Event:
    """A scripted event from its JSON form."""
    item = item_from(row["item"]) if row["item"] else None
    return Event(**{**row, "at": _time(row["at"]), "item": item})


def write_from(row: Mapping[str, Any]) -> Write:
    """A journal line from its JSON form."""
    return Write(**{**row, "at": _time(row["at"])})


def token_from(row: Mapping[str, Any]) -> Token:
    """A token from its JSON form."""
    return Token(**{**row, "grants": set(row["grants"]), "tasks": set(row["tasks"])})


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _times(row: Mapping[str, Any], *names: str) -> dict[str, datetime | None]:
    return {name: _time(row[name]) if row[name] else None for name in names}


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, set):
        return sorted(value)
    if isinstance(value, Item | Event | Write | Token):
        return asdict(value)
    raise TypeError(f"{type(value).__name__} has no JSON form in a saved world")
