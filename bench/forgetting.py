"""What the daily run of forgetting costs on a full file, beside blanking as many rows of a bare table."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.asked import ROOT, Asked
from bench.figures import figure, ratio
from bench.machine import memory
from bench.report import Block, Table
from bench.stage import run_child
from listener.adopting import load_rules_for
from listener.forgetting.forget import forget_now
from listener.house import House, open_store
from listener.settings import PageSettings, Settings
from listener.store.connection import as_text

TITLE = "forgetting: the daily run on a full file"
NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
DAYS = 31  # comments of so many days lie in the file, so one day of them is due
FLAGGED = 50  # one comment in so many waited for a person
PAGE = "facebook:1"
POSTS = 30 * DAYS
AUTHORS = 5_000
_BEGIN = ("Bel", "Cor", "Dor", "Fen", "Gal", "Hur", "Jor", "Kel", "Lim", "Mor")
_END = ("a", "en", "ic", "o", "us", "wyn", "by", "ley", "ster", "ton")
WORDS = tuple(begin + end for begin in _BEGIN for end in _END)
NAMES = ("a day's share", "all the rest at once")
TEXT = (
    "The council ought to mend the lane before somebody falls, and I have said so. " * 2
)
RAW = f'{{"message": "{TEXT}"}}'


def measure(asked: Asked) -> list[Block]:
    """A day's share, then all that is left at once, each in a process of its own."""
    with TemporaryDirectory(prefix="wardmote-bench-") as place:
        fill(Path(place), asked.stored)
        size = (Path(place) / "wardmote.db").stat().st_size / 2**20
        share = run_child("forgetting", "one_run", [place, "0"])
        rest = run_child("forgetting", "one_run", [place, str(DAYS)])
        peers = [_bare(Path(place), asked.stored, run["comments"]) for run in (share, rest)]  # fmt: skip
    rows = [
        (
            name,
            f"{run['comments']:,}",
            figure(run["seconds"]),
            f"{run['mib']:.0f}",
            figure(run["longest_ms"]),
            ratio(run["seconds"], peer),
        )
        for name, run, peer in zip(NAMES, (share, rest), peers, strict=True)
    ]
    return [
        (
            f"{asked.stored:,} comments in one file of {size:.0f} MiB, as {DAYS} days of a page would bring them, one in "
            f"{FLAGGED} of them for a person. The time has in it the rewriting of the file afterwards, so that no "
            "remnant stays in it. The peer blanks as many rows of a bare table and rewrites its file."
        ),
        Table(
            (
                "",
                "comments erased",
                "seconds",
                "peak memory, MiB",
                "longest write, ms",
                "ratio of times",
            ),
            rows,
        ),
    ]


def fill(folder: Path, count: int, flagged: int = FLAGGED) -> None:
    """A data folder with so many comments, judged, spread evenly over DAYS; one in `flagged` waits for a person."""
    store = open_store(folder)
    run = store.db.conn.execute
    run("PRAGMA synchronous=OFF")
    run("BEGIN")
    run("INSERT INTO pages VALUES (?, 'facebook', 'A page')", (PAGE,))
    run("INSERT INTO rule_books VALUES ('0', '1', '', '', '')")
    many = store.db.conn.executemany
    many(
        """INSERT INTO comments (comment_id, page_id, native_id, post_id, author_id, author_name, permalink, kind,
        parent_id, on_own_post, by_owner, anonymous, media, version, created_at, first_seen_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'comment', ?, 1, 0, 0, '[]', 1, ?, ?)""",
        (
            (f"facebook:{n}", PAGE, str(n), _post(n, count), *_author(n), f"https://f/{n}", _parent(n, count), at, at)
            for n, at in _moments(count)
        ),
    )  # fmt: skip
    many(
        "INSERT INTO versions (comment_id, version, text, fingerprint, raw, seen_at, judged_at) VALUES (?, 1, ?, ?, ?, ?, ?)",
        (
            (f"facebook:{n}", f"{n} {TEXT}", f"{n * 7919:032x}", RAW if n > count - count // DAYS else "", at, at)
            for n, at in _moments(count)
        ),
    )  # fmt: skip
    many(
        """INSERT INTO judgements (comment_id, version, rules_sha256, engine, action, urgent, language, body, judged_at)
        VALUES (?, 1, '0', 'bench', ?, 0, 'en', ?, ?)""",
        (
            (f"facebook:{n}", "none" if n % flagged else "queue", '{"findings": [], "needs": []}', at)
            for n, at in _moments(count)
        ),
    )  # fmt: skip
    many(
        "INSERT INTO queue (comment_id, version, urgent, reason, opened_at) VALUES (?, 1, 0, 'It may break rule 1.', ?)",
        ((f"facebook:{n}", at) for n, at in _moments(count) if not n % flagged),
    )
    run("COMMIT")
    store.close()


def _post(n: int, count: int) -> str:
    """Thirty posts a day; and one comment in fifty stands under one that everybody speaks of."""
    return "facebook:all" if n % 50 == 7 else f"facebook:p{n * POSTS // count}"


def _author(n: int) -> tuple[str, str]:
    """The id and name of one of so many authors."""
    author = n % AUTHORS
    return str(author), f"{WORDS[author // 100]} {WORDS[author % 100]}"


def _parent(n: int, count: int) -> str | None:
    """One comment in four answers the one before it in its thread."""
    before = n - 50 if n % 50 == 7 else n - 1
    answers = n % 4 == 3 and before >= 0 and _post(n, count) == _post(before, count)
    return f"facebook:{before}" if answers else None


def _moments(count: int) -> Iterator[tuple[int, str]]:
    begun, step = NOW - timedelta(days=DAYS), timedelta(days=DAYS) / count
    return ((n, as_text(begun + n * step)) for n in range(count))


def one_run(place: str, days: str) -> dict[str, float]:
    """The daily run, so many days from now: comments erased, seconds, peak memory, and the longest write."""
    settings = Settings(
        pages=(PageSettings(connector="facebook", id="1"),),
        rules=ROOT / "rules_of_engagement.yaml",
    ).standing_in(Path(place))
    writes: list[float] = []
    begun = perf_counter()

    def seam(name: str) -> None:
        nonlocal begun
        if name == "forget:before-write":
            begun = perf_counter()
        if name == "forget:after-write":
            writes.append(perf_counter() - begun)

    house = House(
        settings,
        open_store(Path(place)),
        load_rules_for(settings),
        {},
        None,
        now=lambda: NOW + timedelta(days=int(days)),
        seam=seam,
    )
    started = perf_counter()
    counts, fault = forget_now(house)
    seconds = perf_counter() - started
    house.close()
    if fault:
        raise RuntimeError(fault)
    return {
        "comments": counts.get("unflagged", 0) + counts.get("queued", 0),
        "seconds": seconds,
        "mib": memory()[0],
        "longest_ms": 1000 * max(writes),
    }


def _bare(folder: Path, count: int, blanked: float) -> float:
    """Seconds to blank so many rows of a bare table of `count`, and to write its file anew."""
    path = folder / "bare.db"
    path.unlink(missing_ok=True)
    with sqlite3.connect(path, isolation_level=None) as bare:
        bare.execute("PRAGMA journal_mode=WAL")
        bare.execute("PRAGMA secure_delete=ON")
        bare.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        bare.execute("BEGIN")
        bare.executemany("INSERT INTO rows (text) VALUES (?)", ((f"{n} {TEXT}",) for n in range(count)))  # fmt: skip
        bare.execute("COMMIT")
        started = perf_counter()
        bare.execute("UPDATE rows SET text = '' WHERE id <= ?", (blanked,))
        bare.execute("VACUUM")
        bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        seconds = perf_counter() - started
    bare.close()
    return seconds
