"""What a run of the benchmark was asked for: where the data sets are, and how much of everything."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path("../shared/data")
DOCUMENT = ROOT / "docs" / "benchmarks.md"


@dataclass(frozen=True, slots=True)
class Asked:
    """The defaults are what docs/benchmarks.md is made with; tests ask for less."""

    data: Path = DATA
    show: Path | None = None  # where `sets` writes the texts that it may be wrong about
    comments: int = (
        20_000  # path: how many comments; sets: how many go through the house
    )
    forced: int = 10  # latency: comments on each platform whose poll is forced
    waited: int = 4  # latency: comments that wait for the next poll
    poll_seconds: int = 60
    background: int = 600  # latency: fair comments on each platform before it begins; whole posts of 150
    entries: int = 200_000  # log: entries to verify
    stored: int = 50_000  # forgetting: comments in the file
    full: int = 1_000_000  # clock: comments in the file
    desk: int = 1_000_000  # desk: comments in the file
    waiting: int = 10_000  # desk: how many of them wait for a person
    requests: int = 100  # desk: of each page
    leaves: int = 1_000_000  # log: entries in the tree that proofs are taken from
    decisions: int = 200  # log: decisions of each kind
    speed: float = 1.0  # demo: how many times faster
    most_rows: int | None = None  # sets: of each file
    texts: int = 400  # score: texts of each length
    fresh: int = 3  # score: interpreters that are started anew for each scorer
    processes: int = 2  # sets
