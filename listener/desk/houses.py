"""The desk itself, and a house for each request: its own connection to the database, in the thread that answers."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import click

from listener.act import act
from listener.adopting import (
    adopted_last,
    check_first_rules,
    load_rules_for,
    rules_at_hand,
)
from listener.desk.exposure import Exposure
from listener.desk.limits import Limiter
from listener.desk.made_packs import MadePacks
from listener.desk.render import Pages, all_pages
from listener.errors import UserError
from listener.house import (
    House,
    enter,
    load_claims_for,
    load_scorer_for,
    open_store,
    utc_now,
)
from listener.minutes.heads import note_head
from listener.own_names import SETTINGS_NAME
from listener.people.act_for_people import act_for_people
from listener.report.publishing import Report
from listener.settings import Settings, load_settings
from listener.tried import Trial
from moderation.rules import Rules
from moderation.toxicity.scorer import Scorer

SLOWEST_REFUSAL = 0.7  # seconds; each refused sign-in takes this long, whatever it was


@dataclass(frozen=True)
class _Known:
    """What the files said when they were read last."""

    stamp: tuple[int, ...]
    settings: Settings
    rules: Rules | None  # None: the file cannot be used
    scorer: Scorer | None
    fault: str


@dataclass
class Desk:
    """What all pages share. `name`: the host that residents type, where a proxy with TLS stands before the desk.

    past: how many comments came in on days that are over, counted once.
    """

    folder: Path
    now: Callable[[], datetime] = utc_now
    token: Callable[[int], bytes] = secrets.token_bytes
    redirect: Mapping[str, str] | None = None
    name: str = ""
    slowest_refusal: float = SLOWEST_REFUSAL
    limiter: Limiter = field(default_factory=Limiter)
    exposure: Exposure = field(default_factory=Exposure)
    packs: MadePacks = field(default_factory=MadePacks)
    pages: Pages = field(default_factory=all_pages)
    drafts: dict[tuple[str, str], Report] = field(default_factory=dict)
    past: dict[tuple[datetime, datetime], int] = field(default_factory=dict)
    _known: _Known | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def secure(self) -> bool:
        """Whether TLS stands before the desk."""
        return bool(self.name)

    @contextmanager
    def house(self, *, acts: bool = False) -> Iterator[House]:
        """A house for one request. With `acts`, the ways to the pages are open, and what changed in the files is noted."""
        self.packs.forget_old(self.now())
        self._read_files()  # before a database is made
        store = open_store(self.folder, self.token)
        try:
            # First: rules that somebody takes up from here on are newer than those of the files.
            before = adopted_last(store)
            known = self._read_files()
            rules, rules_fault = rules_at_hand(
                store, known.settings, known.rules, Trial(known.scorer)
            )
        except UserError:
            store.close()
            raise
        house = House(
            known.settings,
            store,
            rules,
            {},
            known.scorer,
            known.fault,
            now=self.now,
        )
        house.rules_fault = rules_fault
        house.practice = self.redirect is not None
        try:
            if acts:
                self._open_ways(house, before)
            yield house
        finally:
            house.close()

    def _open_ways(self, house: House, before: str) -> None:
        # As the service holds it: a claims file that somebody is changing must not stop a decision.
        house.claims = load_claims_for(house.settings, house.store)
        house.open_ways(self.redirect)
        enter(house, before)

    def _read_files(self) -> _Known:
        """Settings and rules, read again only where a file changed. Raises UserError."""
        with self._lock:
            known = self._known
            paths = [self.folder / SETTINGS_NAME]
            paths += _others(known.settings) if known else []
            if known is None or known.stamp != _stamp(paths):
                known = self._known = self._read_anew()
            return known

    def _read_anew(self) -> _Known:
        settings = load_settings(self.folder)
        # Taken before reading: what is changed meanwhile is read once more.
        stamp = _stamp([self.folder / SETTINGS_NAME, *_others(settings)])
        scorer, fault = load_scorer_for(settings)
        rules = _rules_of(settings, scorer)
        if scorer is None and settings.mode == "act":
            settings = settings.model_copy(update={"mode": "assist"})
        return _Known(stamp, settings, rules, scorer, fault)

    def carry_out(self) -> None:
        """Have done on the platform what was just decided, and sign the log. The service goes on where this cannot."""
        with self.house(acts=True) as house:
            act(house)
            act_for_people(house)
            note_head(house.store.db, house.heads, house.now().isoformat())

    @contextmanager
    def at_least(self, seconds: float) -> Iterator[None]:
        """Take so long, whatever happens within: nobody learns from the time what was wrong."""
        began = time.monotonic()
        try:
            yield
        finally:
            time.sleep(max(0.0, seconds - (time.monotonic() - began)))


def _rules_of(settings: Settings, scorer: Scorer | None) -> Rules | None:
    """The rules; None while the file cannot be used: then those that were taken up last are gone by.

    Not those that were read here before: somebody else may have taken up newer ones since, and older ones must not
    come back into force.
    """
    check_first_rules(settings, Trial(scorer))
    try:
        return load_rules_for(settings)
    except UserError as error:
        click.echo(f"wardmote desk: {error}. The former rules stay.", err=True)
        return None


def _others(settings: Settings) -> list[Path]:
    """The files that the settings name."""
    return [settings.path(settings.rules)]


def _stamp(paths: list[Path]) -> tuple[int, ...]:
    found = []
    for path in paths:
        try:
            state = path.stat()
        except OSError:
            found += [0, 0]
        else:
            found += [state.st_mtime_ns, state.st_size]
    return tuple(found)
