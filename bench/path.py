"""The whole path: many comments from the platforms through the real house, and how fast, how large."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.asked import Asked
from bench.datasets import comments, lengths
from bench.figures import figure, ratio
from bench.machine import memory
from bench.report import Block, Table
from bench.stage import Stage, redirect, staged
from listener.collect import Gathered
from listener.daemon import Daemon
from listener.house import open_house, utc_now
from listener.own_names import DATABASE_NAME
from listener.pages import connect
from listener.settings import load_settings
from listener.store.counts import beats
from listener.telling.mail import open_post
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.undisguised import score_undisguised

TITLE = "the whole path of many comments, from the platform to the log"
SELDOM = 3600  # seconds between polls: one pass is measured
AGO = timedelta(hours=2)


def measure(asked: Asked) -> list[Block]:
    """Both loops over the same texts, each with a fresh world, and what is left on disk."""
    texts, source = comments(asked.data, asked.comments)
    with staged(texts, ago=AGO, poll_seconds=SELDOM) as stage:
        bare = stage.child("path", "reading")
    with staged(texts, ago=AGO, poll_seconds=SELDOM) as stage:
        whole = through_the_house(stage)
        kilobytes = size_on_disk(stage.folder) / 1024
    return [
        (
            f"{len(texts):,} comments: {source}; {lengths(texts)}. Half of them stand on a simulated Facebook Page, half on "
            "X, in conversations of 150. The simulator runs in the parent process. The house runs in a child, in mode act with the demo's "
            "registry of claims, on a data folder on disk; this is one pass of `Daemon`, from an empty database."
        ),
        speeds(len(texts), whole, bare),
        (
            "The peer is a bare loop in another child: it fetches the same pages with the same connectors and scores each "
            "text once with the same model, but judges nothing and stores nothing. Its fetching stands beside `collect`, "
            "its scoring beside `weigh`. Both fetch from a simulator on the same machine, which takes its share of the time."
        ),
        Table(
            ("memory of the child, MiB", "the house", "bare loop", "ratio"),
            [
                (name, figure(ours), figure(peer), ratio(ours, peer))
                for name, ours, peer in zip(
                    ("before the first poll", "after the pass", "at most"),
                    whole["memory"],
                    bare["memory"],
                    strict=True,
                )
            ],
        ),
        (
            f"Database after the pass: {figure(kilobytes / 1024)} MiB, {figure(1000 * kilobytes / len(texts))} KiB for "
            f"1,000 comments ({ratio(kilobytes * 1024, _plain_bytes(texts))} the bare texts in UTF-8)."
        ),
    ]


def _plain_bytes(texts: list[Any]) -> int:
    return sum(len(text.text.encode("utf-8", "replace")) for text in texts)


def speeds(count: int, whole: dict[str, Any], bare: dict[str, Any]) -> Table:
    """Seconds and comments a second, step by step, beside the bare loop."""
    steps = whole["steps"]
    acting = steps.get("act", 0.0) + steps.get("tell", 0.0)
    fetching = bare["seconds"] - bare["scoring"]
    rows: list[tuple[str, float, float | None]] = [
        ("all", whole["seconds"], bare["seconds"]),
        ("collect", steps["poll"], fetching),
        ("weigh", steps["weigh"], bare["scoring"]),
        ("act + tell", acting, None),
    ]
    return Table(
        (
            "step",
            "seconds",
            "share",
            "comments a second",
            "bare loop, seconds",
            "ratio",
        ),
        [
            (
                name,
                figure(ours),
                f"{ours / whole['seconds']:.0%}",
                figure(count / ours) if ours else "-",
                figure(peer) if peer is not None else "-",
                ratio(ours, peer) if peer is not None else "-",
            )
            for name, ours, peer in rows
        ],
    )


def through_the_house(stage: Stage) -> dict[str, Any]:
    """One pass of the house over a stage. Raises RuntimeError where a step failed: its time would mean nothing."""
    whole: dict[str, Any] = stage.child("path", "house")
    if whole["faults"] or whole["comments"] != len(stage.scene.key):
        raise RuntimeError(
            f"the house saw {whole['comments']} of {len(stage.scene.key)} comments; faults: {whole['faults']}"
        )
    return whole


def size_on_disk(folder: Path) -> int:
    """Bytes of the database and what stands beside it."""
    return sum(path.stat().st_size for path in folder.glob(f"{DATABASE_NAME}*"))


# ---- what runs in the children ----


class Timed(Daemon):
    """The real daemon, with a stop-watch on each of its steps."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def _step(
        self, name: str, step: Callable[[], int | Gathered | object]
    ) -> int | Gathered | object:
        started = perf_counter()
        try:
            return super()._step(name, step)
        finally:
            taken = perf_counter() - started
            self.seconds[name.partition(":")[0]] += taken


def house(folder: str, facebook: str, x: str) -> dict[str, Any]:
    """One pass of the whole house over whatever is there."""
    opened = open_house(Path(folder), redirect=redirect(facebook, x))
    daemon = Timed(opened, open_post(opened.settings))
    _, at_rest = memory()
    started = perf_counter()
    daemon.one_pass()
    seconds = perf_counter() - started
    peak, after = memory()
    faults = [
        f"{row['name']}: {row['detail']}"
        for row in beats(opened.store)
        if row["name"].startswith("fault:") and row["detail"]
    ]
    seen = opened.store.value("SELECT COUNT(*) FROM comments")
    opened.close()
    return {
        "seconds": seconds,
        "steps": dict(daemon.seconds),
        "memory": [at_rest, after, peak],
        "comments": seen,
        "faults": faults,
    }


def reading(folder: str, facebook: str, x: str) -> dict[str, Any]:
    """The bare loop."""
    settings = load_settings(Path(folder))
    connectors, _ = connect(settings, redirect(facebook, x), utc_now)
    scorer = load_scorer("embedded")
    seen: set[str] = set()
    scoring = 0.0
    _, at_rest = memory()
    started = perf_counter()
    for connector in connectors.values():
        for batch in connector.collect("", utc_now()):
            begun = perf_counter()
            for comment in batch.comments:
                if comment.comment_id not in seen and comment.text.strip():
                    score_undisguised(scorer, comment.text)
                seen.add(comment.comment_id)
            scoring += perf_counter() - begun
    seconds = perf_counter() - started
    peak, after = memory()
    return {
        "seconds": seconds,
        "scoring": scoring,
        "comments": len(seen),
        "memory": [at_rest, after, peak],
    }
