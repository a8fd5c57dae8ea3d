"""The wiring: one object that holds what the four steps need, opened from a data folder."""

from __future__ import annotations

import fcntl
import math
import os
import random
import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from connectors.feeds import FeedReader
from listener.adopting import (
    Look,
    adopt,
    adopted_last,
    check_first_rules,
    rules_at_hand,
    say_fault,
)
from listener.backoff import Broken, Chance, chance_from
from listener.backups.swap import settle
from listener.claims.adopt import adopt_claims
from listener.closed_files import open_lock
from listener.errors import UserError
from listener.keyring import pseudonym_key
from listener.minutes.heads import newest_head
from listener.minutes.writer import MACHINE, Actor, Writer
from listener.modes.periods import Standing
from listener.modes.standing import standing_on
from listener.modes.wrapper import Assisting, Watching
from listener.own_names import DATABASE_NAME, HEADS_NAME
from listener.pages import connect, connect_leaving, connect_one
from listener.people.noted import is_noted, note_people, set_roster
from listener.practice.worlds import world_of
from listener.reading_place import Place
from listener.settings import PageSettings, Settings, load_settings
from listener.settings_noted import note_settings
from listener.store import Store
from listener.store.claims import bank_mark, listed_claims
from listener.store.comments import known_pages, save_page
from listener.store.connection import has_entries
from listener.store.counts import last_details
from listener.store.faults import damaged, storage_faults
from listener.store.modes import note_held, rostered
from listener.telling.alerts import alert_scorer
from listener.tried import Trial
from moderation.rules import Rules
from moderation.toxicity.scorer import Scorer, ScorerError, load_scorer
from moderation.types import Claim


def utc_now() -> datetime:
    """The moment, aware and in UTC. The only clock of the house; everything else is handed a moment."""
    return datetime.now(UTC)


def no_seam(name: str) -> None:
    """Where a crash is tested: called between every two steps with its name. Does nothing."""


LONG_HELD = 1.0  # seconds that a call took while the lock was held
THEIR_TURN = 0.1  # seconds, for a person who waited for it meanwhile


@dataclass
class House:
    """Everything with state, for one data folder."""

    settings: Settings
    store: Store
    rules: Rules
    connectors: dict[str, Watching]
    scorer: Scorer | None
    scorer_fault: str = ""
    claims: tuple[Claim, ...] = ()
    now: Callable[[], datetime] = utc_now
    seam: Callable[[str], None] = no_seam
    chance: Chance = random.random
    scorer_checked_at: datetime | None = None
    ahead: timedelta | None = None  # of the platform's clock, at the last full poll
    claims_mark: tuple[int, ...] = ()  # the tables as `claims` was read from them
    claims_look: str = ""  # a changed claims file, seen once
    ear: FeedReader | None = None  # reads feeds, where any are configured
    practice: bool = False  # a simulated world answers: nothing real is hidden
    rules_fault: str = ""  # why the rules file is not what is in force
    rules_look: Look | None = None  # of a service that runs
    places: dict[str, Place] = field(default_factory=dict)  # by page
    broken: dict[str, Broken] = field(default_factory=dict)  # single jobs that failed
    looked_at: dict[str, str] = field(default_factory=dict)  # last, by ring
    closed: dict[str, str] = field(default_factory=dict)  # pages to open anew, and why
    opener: Callable[[PageSettings], Watching] | None = None

    @property
    def folder(self) -> Path:
        return self.settings.folder

    @property
    def heads(self) -> Path:
        """Where the log's signed checkpoints are kept, outside the database."""
        return self.folder / HEADS_NAME

    def page(self, page_id: str) -> PageSettings:
        """The settings of one page."""
        return next(page for page in self.settings.pages if page.page_id == page_id)

    def standing(self, page_id: str, now: datetime) -> Standing:
        """What holds on a page at this moment: read anew each time, for a person may have stopped it just now."""
        settings = self.settings
        if settings.mode == "act" and page_id not in settings.page_ids:
            # Taken out of the settings: what is hidden there is shown again, and nothing more is hidden.
            settings = settings.model_copy(update={"mode": "assist"})
        return standing_on(
            self.store,
            settings,
            self.rules.modes,
            page_id,
            now,
            practice=self.practice,
        )

    def forbids(self, page_id: str, actor: Actor) -> str:
        """Why nothing may be hidden on this page for this actor just now; "" where it may."""
        standing = self.standing(page_id, self.now())
        if standing.everything:
            return f"every change on the platform is stopped ({standing.stopped})"
        return standing.no_hiding() if actor == MACHINE else ""

    @contextmanager
    def acting(self) -> Iterator[None]:
        """Hold the lock under which wishes are carried out and people decide; a killed process drops it."""
        # os.open: the layers of a text file cost more than the lock.
        lock = open_lock(self.folder / "act.lock")
        held_from = math.inf
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            held_from = time.monotonic()
            yield
        finally:
            os.close(lock)
            if time.monotonic() - held_from > LONG_HELD:
                time.sleep(THEIR_TURN)  # else whoever holds it takes it again at once

    def open_ways(self, redirect: Mapping[str, str] | None) -> None:
        """Open the way to each page. Raises UserError where there is a way to none."""
        settings, now = self.settings, self.now
        opened, self.closed = connect(settings, redirect, now)
        self.opener = lambda page: connect_one(settings, page, redirect, now)
        self._put(opened | connect_leaving(self.store, settings, redirect, now))

    def _put(self, ways: dict[str, Watching]) -> None:
        for page_id, connector in ways.items():
            if isinstance(connector, Assisting):
                connector.forbids = partial(self.forbids, page_id)
        self.connectors |= ways

    def way_to(self, page_id: str) -> Watching:
        """The way to a page; one that was closed is opened with the secrets of now. Raises UserError while it cannot be."""
        if page_id in self.closed and self.opener:
            try:
                self._put({page_id: self.opener(self.page(page_id))})
            except UserError as error:
                self.closed[page_id] = str(error)
                raise
            del self.closed[page_id]
        return self.connectors[page_id]

    def close(self) -> None:
        """Close what is open."""
        self.store.close()


def open_store(
    folder: Path, token: Callable[[int], bytes] = secrets.token_bytes
) -> Store:
    """Open the database of a data folder, with the key of its pseudonyms."""
    path = folder / DATABASE_NAME
    with storage_faults(path):
        settle(folder)
        head = newest_head(folder / HEADS_NAME)
        keyed = (folder / "keys" / "pseudonyms").exists()
    if head and not path.exists():
        raise UserError(
            f"{path} is missing, though heads.jsonl knows {head.seq} log entries. Restore the last backup; "
            "or, to begin anew, move heads.jsonl away."
        )
    if head and not path.stat().st_size:
        # SQLite would take it for a new one, and begin the log anew.
        raise damaged(path)
    secret = folder / "keys" / "pseudonyms"
    if not keyed and (head or has_entries(path)):
        raise UserError(
            f"{secret} is missing, and with another key the log would not know its comments any more. "
            "Restore `keys` from the last backup."
        )
    key = pseudonym_key(folder, token)
    return Store(path, Writer(key, token))


def load_claims_for(
    settings: Settings, store: Store | None = None
) -> tuple[Claim, ...]:
    """The registry to look at, with nothing written: as the store holds it, or else as the file says."""
    if store is not None:
        return listed_claims(store)
    if settings.claims is None:
        return ()
    from moderation.claims.factbank.registry import load_claims
    from moderation.yaml_files.lines import FileError

    try:
        return load_claims(settings.path(settings.claims))
    except FileError as error:
        raise UserError(str(error)) from error


def load_scorer_for(settings: Settings) -> tuple[Scorer | None, str]:
    """The scorer, or None and the sentence why not. Without one, every comment goes to a person."""
    try:
        return load_scorer(settings.scorer.engine, **settings.scorer.options()), ""
    except ScorerError as error:
        return None, str(error)


def open_house(
    folder: Path,
    *,
    now: Callable[[], datetime] = utc_now,
    token: Callable[[int], bytes] = secrets.token_bytes,
    redirect: Mapping[str, str] | None = None,
    practice: bool | None = None,
) -> House:
    """Open a data folder: settings, rules, database, scorer and connectors. Raises UserError.

    practice: whether a simulated world answers; None where `redirect` tells.
    """
    settings = load_settings(folder)
    scorer, fault = load_scorer_for(settings)
    check_first_rules(settings, Trial(scorer))
    if scorer is None and settings.mode == "act":
        # Policy 14.17: a dependency that failed never leads to an act. The house runs, as if it were `assist`.
        settings = settings.model_copy(update={"mode": "assist"})
    store = open_store(folder, token)
    with _closed_if_refused(store):
        before = adopted_last(store)
        rules, rules_fault = rules_at_hand(store, settings, trial=Trial(scorer))
        claims = adopt_claims(store, settings, now(), no_seam)
    house = House(settings, store, rules, {}, scorer, fault, claims, now)
    house.rules_fault = rules_fault
    house.claims_mark = bank_mark(store)
    house.chance = chance_from(token)
    house.ear = FeedReader(redirect) if settings.feeds else None
    house.practice = redirect is not None if practice is None else practice
    with _closed_if_refused(store):
        house.open_ways(redirect)
    enter(house, before)
    return house


@contextmanager
def _closed_if_refused(store: Store) -> Iterator[None]:
    try:
        yield
    except BaseException:
        store.close()
        raise


def enter(house: House, before: str | None = None) -> None:
    """Make pages, rules and mode known to the database, with an entry for each change since last time.

    before: the rules that were adopted last when these were read. Where others were since, those of now are read anew.
    """
    before = adopted_last(house.store) if before is None else before
    while not _entered(house, before):
        before = adopted_last(house.store)
        house.rules, house.rules_fault = rules_at_hand(
            house.store, house.settings, trial=Trial(house.scorer)
        )


def _entered(house: House, before: str) -> bool:
    """False where other rules than those of before were adopted meanwhile: then nothing is written."""
    note_settings(house.store, house.settings, house.scorer, house.now())
    known = known_pages(house.store)
    fresh = [page for page in house.settings.pages if page.page_id not in known]
    rules = house.rules
    stance = {
        "mode": house.settings.mode,
        "shadow": house.settings.shadow,
        "scorer": house.scorer.engine if house.scorer else "none",
    }
    if house.practice:
        stance["practice"] = True  # the gate to mode act is open: docs/decisions/0010
    adopted = adopted_last(house.store)
    if adopted != before:
        return False
    stance_changed = last_details(house.store, "mode_set") != stance
    on_roster = rostered(house.store)
    roster = set(house.settings.confirmers)
    noted = adopted == rules.sha256 and is_noted(house.store, house.settings)
    if noted and not fresh and not stance_changed and roster == on_roster:
        return True
    with house.store.transaction(house.now()) as tx:
        if adopted_last(tx.store) != before:
            return False
        for page in fresh:
            save_page(tx, page.page_id, page.name)
            tx.record("page_added", details={"page_id": page.page_id})
        if adopted != rules.sha256:
            adopt(tx, rules)
        if roster != on_roster:
            set_roster(tx, roster, on_roster)
        if not is_noted(house.store, house.settings):
            note_people(tx, house.settings)
        if stance_changed:
            tx.record("mode_set", reason=house.scorer_fault, details=stance)
            if house.scorer_fault:
                alert_scorer(tx, house.scorer_fault)
        if house.settings.mode == "act":
            # At once, or it would be told from the first round on.
            for page in house.settings.pages:
                note_held(tx, page.page_id, house.standing(page.page_id, tx.now).cause())  # fmt: skip
    return True


@contextmanager
def living_house(
    folder: Path, *, now: Callable[[], datetime] = utc_now, greets: bool = False
) -> Iterator[House]:
    """Open a data folder for one command. A demo's world answers in place of the platforms.

    `greets`: the command says itself by which rules it goes.
    """
    settings = load_settings(folder)
    with world_of(settings, now) as redirect:
        house = open_house(folder, now=now, redirect=redirect)
        try:
            say_fault("" if greets else house.rules_fault)
            yield house
        finally:
            house.close()
