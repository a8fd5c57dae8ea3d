"""A small made-up town for tests: a world, the simulator that serves it, a data folder, and a clock set by hand."""

from __future__ import annotations

import functools
import json
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from connectors.simulator import Faults, Item, Simulator, World
from listener.daemon import Daemon
from listener.house import House, open_house
from listener.minutes.writer import Writer
from listener.own_names import DATABASE_NAME
from listener.store.connection import Store, make_closed
from listener.telling.mail import open_post

ROOT = Path(__file__).resolve().parent.parent
MORNING = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
THREAT = "I'm coming to your house tonight and I will break your legs."
CRITICISM = "This council is a disgrace and you should resign."
RUDE = "You are a silly little man, do shut up."


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, moment: datetime = MORNING) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, **amount: float) -> None:
        """Move on, for example forward(minutes=5)."""
        self.moment += timedelta(**amount)


def seeded(seed: int) -> Callable[[int], bytes]:
    """Random bytes that are the same each time."""
    return random.Random(seed).randbytes


class Town:
    """One page and one account, and the house that looks after them."""

    def __init__(self, folder: Path, simulator: Simulator, clock: Clock) -> None:
        self.folder = folder
        self.simulator = simulator
        self.clock = clock
        self.world = simulator.world
        self.house: House | None = None

    @property
    def faults(self) -> Faults:
        return self.simulator.faults

    def post(
        self, platform: str = "facebook", text: str = "What shall I ask the council?"
    ) -> Item:
        """The councillor posts something."""
        return self.world.post(platform, text)  # type: ignore[arg-type]

    def comment(self, post: Item, text: str, by: str = "Marlow Teasel") -> Item:
        """A resident comments; a second goes by."""
        item = self.world.comment(post, text, by=by)
        self.clock.forward(seconds=1)
        return item

    def settings(self, **changes: Any) -> None:
        """Write wardmote.yaml, with these changes."""
        write_settings(self.folder, self.world, **changes)

    def open(self, seed: int = 1) -> House:
        """Open the house, closing one that was open."""
        self.close()
        self.house = open_house(
            self.folder,
            now=self.clock,
            token=seeded(seed),
            redirect=self.simulator.redirect,
        )
        return self.house

    def round(self, house: House | None = None, times: int = 1) -> House:
        """One pass of every step, at a moment when a sweep is due."""
        house = house or self.house or self.open()
        for _ in range(times):
            self.clock.forward(minutes=20)
            Daemon(house, open_post(house.settings)).one_pass()
        return house

    def close(self) -> None:
        if self.house is not None:
            self.house.close()
            self.house = None


def write_settings(folder: Path, world: World, **changes: Any) -> None:
    """A folder as a councillor would have it, in mode act, for both platforms."""
    settings: dict[str, Any] = {
        "mode": "act",
        "confirmers": ["Cllr Wren Example"],
        "alerts": {
            "owner": ["owner@council.example"],
            "comms": ["comms@council.example"],
        },
        "pages": [
            {"connector": "facebook", "id": world.page.id, "name": world.page.name},
            {"connector": "x", "id": world.account.id, "name": world.account.name},
        ],
    }
    (folder / "wardmote.yaml").write_text(json.dumps(settings | changes))
    shutil.copy(ROOT / "rules_of_engagement.yaml", folder)
    secrets = folder / "secrets"
    secrets.mkdir(exist_ok=True, mode=0o700)
    for name, token in (("facebook_page_token", "facebook"), ("x_access_token", "x")):
        (secrets / name).touch(mode=0o600)
        (secrets / name).write_text(world.tokens[token].value)


def empty_database(folder: Path) -> None:
    """Put a database without rows into a folder, as a first start leaves it: to make its tables anew takes 20 ms."""
    path = folder / DATABASE_NAME
    make_closed(path)
    path.write_bytes(_without_rows())


@functools.cache
def _without_rows() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / DATABASE_NAME
        Store(path, Writer(bytes(32), seeded(0))).close()
        return path.read_bytes()


@contextmanager
def town(folder: Path, **changes: Any) -> Iterator[Town]:
    """A town that is open for the length of a test."""
    clock = Clock()
    folder.mkdir(parents=True, exist_ok=True)
    with Simulator(World(now=clock)) as simulator:
        place = Town(folder, simulator, clock)
        place.settings(**changes)
        empty_database(folder)
        try:
            yield place
        finally:
            place.close()
