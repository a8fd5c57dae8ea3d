"""What the jobs of the clock cost on a file as full as it will ever be: those of every minute, and those of every day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.asked import ROOT, Asked
from bench.figures import figure
from bench.forgetting import DAYS, FLAGGED, NOW, fill
from bench.machine import at_work, memory
from bench.report import Block, Table
from bench.stage import ON_DISK, run_child
from listener.adopting import load_rules_for
from listener.collect import Gathered
from listener.daemon import Daemon
from listener.house import House, open_store
from listener.settings import BackupSettings, PageSettings, Settings
from listener.telling.mail import open_post

TITLE = "what the jobs of the clock cost on a full file"
Spent = dict[str, list[float]]
NAMES = {
    "forget": "forgetting, and the file written anew",
    "backup": "the backup, and its check",
}


def measure(asked: Asked) -> list[Block]:
    """The jobs of one minute in which the daily ones are due, and of a later one."""
    disk = ON_DISK if ON_DISK.is_dir() else None
    with TemporaryDirectory(prefix="wardmote-bench-", dir=disk) as place:
        fill(Path(place), asked.full)
        size = (Path(place) / "wardmote.db").stat().st_size / 2**20
        daily = run_child("clock", "rounds", [place, "0"])
        # The first round of a process tries the examples of the rules, once: what every minute costs is the one after.
        minute = run_child("clock", "rounds", [place, "2", "3"])
    rows = [
        _row(NAMES[job], daily["spent"][job], daily["mib"]) for job in ("forget", "backup")
    ]  # fmt: skip
    rows += [
        _row("all jobs of a day together", _total(daily["spent"]), daily["mib"]),
        _row("all jobs of a minute together", _total(minute["spent"]), minute["mib"]),
    ]
    return [
        (
            f"{asked.full:,} comments in one file of {size:,.0f} MiB, as {DAYS} days of a page would bring them, one in "
            f"{FLAGGED} of them for a person. The platform answers nothing here, so what is asked of it is not in it. "
            "`At work` is the processor's time alone; the rest is waiting for the disk and for other programs."
        ),
        Table(("", "seconds", "at work, seconds", "peak memory, MiB"), rows),
    ]


def _row(name: str, spent: list[float], mib: float) -> tuple[str, ...]:
    return name, figure(spent[0]), figure(spent[1]), f"{mib:.0f}"


def _total(spent: Spent) -> list[float]:
    return [sum(one[place] for one in spent.values()) for place in (0, 1)]


class Timed(Daemon):
    """Notes what each job of the clock took."""

    spent: Spent

    def _step(
        self, name: str, step: Callable[[], int | Gathered | object]
    ) -> int | Gathered | object:
        given: list[int | Gathered | object] = []
        self.spent[name] = list(at_work(lambda: given.append(super(Timed, self)._step(name, step))))  # fmt: skip
        if self._failures.get(name):
            raise RuntimeError(f"{name} failed")
        return given[0]


def rounds(place: str, *minutes: str) -> dict[str, object]:
    """Every job of the clock, so many minutes from now, one round for each: seconds and work of the last, and the most memory held."""
    settings = Settings(
        pages=(PageSettings(connector="facebook", id="1"),),
        rules=ROOT / "rules_of_engagement.yaml",
        backup=BackupSettings(),
    ).standing_in(Path(place))
    clock = [NOW]
    house = House(
        settings,
        open_store(Path(place)),
        load_rules_for(settings),
        {},
        None,
        now=lambda: clock[0],
    )
    daemon = Timed(house, open_post(settings))
    for after in minutes:
        clock[0] = NOW + timedelta(minutes=int(after))
        daemon.spent = {}
        daemon.clocked()
    house.close()
    return {"spent": daemon.spent, "mib": memory()[0]}
