"""The demo: a simulated world, the real house, and the real daemon between them."""

from __future__ import annotations

import csv
import gzip
import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO, Any

from connectors.simulator import Scene, Simulator, World, load_scene, scene_from_rows
from listener.backups.swap import alone
from listener.daemon import Daemon
from listener.errors import UserError
from listener.house import House, open_house, utc_now
from listener.only_one import only_one
from listener.own_names import DATABASE_NAME, RESTORE_LOCK, SETTINGS_NAME
from listener.practice.people import OWNER, listed
from listener.practice.worlds import WORLD_LOCK_NAME, WORLD_URL_NAME, announced
from listener.starter import demo_claims, demo_scene, starter_rules
from listener.store.acts import due
from listener.store.connection import as_text
from listener.store.counts import count, last_beat
from listener.store.faults import storage_faults
from listener.telling.mail import open_post
from moderation.claims.factbank.registry import load_claims
from moderation.claims.match import repeated
from moderation.rulebook.examples import failed_examples
from moderation.rules import load_rules
from moderation.toxicity.scorer import load_scorer

WORLD_NAME = "world.json"
SECONDS = 14.0  # how long the scene plays at speed 1
SCENE_MINUTES = 40.0
POLL_SECONDS = 1
SELDOM_SECONDS = 600  # plain comments are all there from the start: one look is enough
SWEEP_MINUTES = 0.05
LONGEST_WAIT = timedelta(seconds=90)  # for a page that cannot be read to the end
_OURS = (
    SETTINGS_NAME,
    WORLD_NAME,
    "claims.yaml",
    "rules_of_engagement.yaml",
    "alerts.mbox",
    "heads.jsonl",
    "erasures.jsonl",
    WORLD_URL_NAME,
)
_LOCKS = ("daemon.lock", "act.lock", WORLD_LOCK_NAME)
_DATABASE = (
    DATABASE_NAME,
    f"{DATABASE_NAME}-wal",
    f"{DATABASE_NAME}-shm",
)


@dataclass(frozen=True, slots=True)
class Stage:
    """A demo under way: what plays, where, and the world that answers."""

    scene: Scene
    world: World
    simulator: Simulator
    house: House


def clear_folder(folder: Path) -> None:
    """Make room for a new demo. Raises UserError where the folder holds anything but an old demo."""
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is a file. Name a folder with --data.")
    # A demo that broke off at its very beginning left locks, and nothing in them.
    empty = {*_LOCKS, RESTORE_LOCK}
    strangers = [path for path in folder.iterdir() if path.name not in empty] if folder.exists() else []  # fmt: skip
    if strangers and not (folder / WORLD_NAME).exists():
        raise UserError(
            f"{folder} holds other things than a demo. Name an empty or a new folder with --data."
        )
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Not under one who reads it: SQLite removes files by name, and would take those of the new demo.
        with only_one(folder), alone(folder):
            for name in _OURS + _LOCKS + _DATABASE:
                (folder / name).unlink(missing_ok=True)
            for name in ("secrets", "keys"):
                shutil.rmtree(folder / name, ignore_errors=True)
    except OSError as error:
        raise UserError(
            f"{folder} cannot be written ({error.strerror}). Name a folder that you may write with --data."
        ) from error


def write_folder(
    folder: Path, scene: Scene, poll_seconds: int, *, people: bool = False
) -> None:
    """Everything that a councillor would configure, for the world of the scene; with made-up people, if asked for.

    The world comes first: it marks the folder as a demo's, whatever happens later. Raises UserError where the disk is full.
    """
    with storage_faults(folder):
        scene.world(utc_now).save(folder / WORLD_NAME)
        _write_all(folder, scene, poll_seconds, people=people)


def _write_all(folder: Path, scene: Scene, poll_seconds: int, *, people: bool) -> None:
    rules = starter_rules().read_text(encoding="utf-8")
    # A demo played at night must not keep its alerts until the morning.
    rules = re.sub(r"^  quiet_hours: .*\n", "", rules, flags=re.MULTILINE)
    (folder / "rules_of_engagement.yaml").write_text(rules, encoding="utf-8")
    (folder / "claims.yaml").write_text(_claims_of_today(scene.start_at))
    secrets = folder / "secrets"
    secrets.mkdir(mode=0o700)
    for name, token in (("facebook_page_token", "facebook"), ("x_access_token", "x")):
        (secrets / name).touch(mode=0o600)
        (secrets / name).write_text(scene.tokens[token])
    pages = [
        {"connector": "facebook", "id": scene.page.id, "name": scene.page.name},
        {"connector": "x", "id": scene.account.id, "name": scene.account.name},
    ]
    settings: dict[str, Any] = {
        "mode": "act",
        "claims": "claims.yaml",
        "world": WORLD_NAME,
        "confirmers": ["the councillor"],
        "alerts": {
            "owner": ["councillor@council.example"],
            "comms": ["comms@council.example"],
        },
        "pages": [
            page | {"poll_seconds": poll_seconds, "sweep_minutes": SWEEP_MINUTES}
            for page in pages
        ],
    }
    if people:
        settings |= {"people": listed(), "confirmers": [OWNER]}
    # JSON is YAML, and needs no quoting rules for what the scene may hold.
    (folder / SETTINGS_NAME).touch(mode=0o600)
    (folder / SETTINGS_NAME).write_text(json.dumps(settings, indent=2) + "\n")


def _claims_of_today(now: datetime) -> str:
    """The scene's registry as if it had been checked today: its entries would be out of date one day."""
    text = demo_claims().read_text(encoding="utf-8")
    expires_at = now + timedelta(days=60)
    for key, moment in (
        ("source_date", now),
        ("created", now),
        ("expires", expires_at),
    ):
        text = re.sub(rf"\b{key}: [\d-]{{10}}", f"{key}: {moment:%Y-%m-%d}", text)
    return text


def scripted_scene(seed: int, speed: float, now: datetime) -> Scene:
    """The scene that comes with Wardmote."""
    return load_scene(
        demo_scene(), start_at=now, seed=seed, pace=SCENE_MINUTES * 60 / SECONDS * speed
    )


def scene_of_comments(path: Path, text_column: str, seed: int, now: datetime) -> Scene:
    """Real comments from a data set, played through the same world. All are there when the daemon first looks."""
    rows = list(read_rows(path, text_column))
    if not rows:
        raise UserError(f"{path} holds no comments.")
    return scene_from_rows(
        rows,
        text_column,
        start_at=now - timedelta(seconds=SECONDS),
        seconds=SECONDS,
        seed=seed,
        title=path.name,
    )


def read_rows(path: Path, text_column: str) -> Iterator[dict[str, Any]]:
    """The rows of a CSV, CSV.gz or JSON lines file. Raises UserError with the line of the first fault."""
    opener: Callable[..., IO[str]] = gzip.open if path.suffix == ".gz" else open
    kind = Path(path.stem).suffix if path.suffix == ".gz" else path.suffix
    rows_of = _json_rows if kind in (".jsonl", ".ndjson", ".json") else _csv_rows
    at = 1
    try:
        with opener(path, "rt", encoding="utf-8-sig", newline="") as file:
            for at, row in rows_of(file):
                if row is None:
                    raise ValueError("it is no JSON object")
                if row.get(text_column) is None:
                    known = ", ".join(f"`{name}`" for name in row if name)
                    raise UserError(
                        f"{path}:{at}: there is no column `{text_column}`. "
                        f"Name the right one with --text-column: {known}."
                    )
                yield row
    except FileNotFoundError as error:
        raise UserError(
            f"There is no file {path}. Check the name given to --comments."
        ) from error
    except (OSError, EOFError, ValueError, csv.Error) as error:
        raise UserError(
            f"{path}:{at}: this cannot be read ({error}). "
            "Give a CSV, CSV.gz or JSON lines file in UTF-8."
        ) from error


def _csv_rows(file: IO[str]) -> Iterator[tuple[int, dict[str, Any] | None]]:
    csv.field_size_limit(10**7)
    reader = csv.DictReader(file)
    for row in reader:
        yield reader.line_num, row


def _json_rows(file: IO[str]) -> Iterator[tuple[int, dict[str, Any] | None]]:
    """Each object with its line; None for a line that is none."""
    for at, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        yield at, row if isinstance(row, dict) else None


def get_ready() -> None:
    """Do before the scene begins what is done but once in a process, so that a slow machine sees the same scene."""
    scorer = load_scorer("embedded")
    failed_examples(load_rules(starter_rules()), scorer.score)
    claims = tuple(load_claims(demo_claims()))
    repeated(claims[0].claim, claims)


def play(folder: Path, scene: Scene, on_tick: Callable[[Stage], None]) -> Stage:
    """Play a scene to its end, with the real daemon. `on_tick` is called after every round of the daemon."""
    world = scene.world(utc_now)
    with (
        only_one(folder),
        Simulator(world) as simulator,
        announced(folder, simulator),
    ):
        house = open_house(folder, redirect=simulator.redirect)
        stage = Stage(scene, world, simulator, house)
        try:
            daemon = Daemon(
                house, open_post(house.settings), on_tick=lambda: on_tick(stage)
            )
            daemon.run(until=Ending(stage).has_come)
        finally:
            with storage_faults(folder):
                world.save(folder / WORLD_NAME)
    return stage


class Ending:
    """Tells whether the last word was said, read again in a sweep, judged and acted upon."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        seldom = all(
            page.poll_seconds == SELDOM_SECONDS for page in stage.house.settings.pages
        )
        # Where all was there from the start, nothing is read again.
        settling = timedelta() if seldom else timedelta(minutes=2 * SWEEP_MINUTES)
        self._settled_at = stage.scene.ends_at + settling
        self._first: dict[
            str, str
        ] = {}  # of each page, its first reading that ended late enough
        self._read: set[str] = set()

    def has_come(self) -> bool:
        """Asked after every round of the daemon."""
        house = self._stage.house
        read = self._all_read() or house.now() > self._settled_at + LONGEST_WAIT
        if house.now() < self._settled_at or not read or due(house.store, house.now()):
            return False
        numbers = count(house.store)
        return not numbers.unjudged and not numbers.waiting_messages

    def _all_read(self) -> bool:
        """Whether each page was read from beginning to end after the last word.

        On a slow machine a reading may have begun long before it ends: the one after it is the one that counts.
        """
        settings, store = self._stage.house.settings, self._stage.house.store
        enough = as_text(self._settled_at - timedelta(minutes=SWEEP_MINUTES))
        for page in settings.pages:
            at, _ = last_beat(store, f"poll:{page.page_id}")
            if page.poll_seconds == SELDOM_SECONDS and at:
                self._read.add(page.page_id)  # all was there when it was first read
            elif at >= enough and at != self._first.setdefault(page.page_id, at):
                self._read.add(page.page_id)
        return len(self._read) == len(settings.pages)
