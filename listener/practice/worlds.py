"""The demo's world: where it answers, while it plays and after."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from connectors.simulator import Simulator, World
from listener.closed_files import open_lock
from listener.errors import UserError
from listener.settings import Settings

WORLD_URL_NAME = "world.url"
WORLD_LOCK_NAME = "world.lock"


@contextmanager
def world_of(
    settings: Settings, now: Callable[[], datetime]
) -> Iterator[Mapping[str, str] | None]:
    """Where the world of a demo answers: the one that plays just now, or the saved one, kept again at the end.

    None for a folder that talks to the real platforms.
    """
    if settings.world is None:
        yield None
        return
    playing = settings.path(WORLD_URL_NAME)
    if playing.exists() and _is_in_use(settings.folder):
        redirect: Mapping[str, str] = json.loads(playing.read_text())
        yield redirect
        return
    path = settings.path(settings.world)
    try:
        world = World.load(path, now=now)
    except (OSError, ValueError) as error:
        raise UserError(
            f"{path} cannot be read ({error}). Play the demo again: wardmote demo --data {settings.folder}"
        ) from error
    with Simulator(world) as simulator, announced(settings.folder, simulator):
        try:
            yield simulator.redirect
        finally:
            world.save(path)


@contextmanager
def announced(folder: Path, simulator: Simulator) -> Iterator[None]:
    """Tell other commands, while a world plays, where it answers: two copies of one world would drift apart."""
    path = folder / WORLD_URL_NAME
    with os.fdopen(open_lock(folder / WORLD_LOCK_NAME), "rb") as lock:
        # Held as long as it plays; where two begin at one moment, the second plays all the same.
        with suppress(BlockingIOError):
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        path.write_text(json.dumps(simulator.redirect))
        try:
            yield
        finally:
            path.unlink(missing_ok=True)


def _is_in_use(folder: Path) -> bool:
    """Whether somebody plays the world just now: service, desk or command; a mark that a killed one left means nothing."""
    try:
        with os.fdopen(open_lock(folder / WORLD_LOCK_NAME), "rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    return False
