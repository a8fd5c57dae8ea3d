"""How long a comment that breaks the rules stands on the platform before it is hidden there."""

from __future__ import annotations

import json
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice, product
from pathlib import Path

from bench.asked import Asked
from bench.datasets import Text, comments
from bench.figures import figure, median, percentile, ratio
from bench.judging import Judging
from bench.listening import AGO, listening
from bench.report import Block, Table
from bench.stage import SEED, Stage, redirect, staged
from connectors.simulator import Item
from connectors.simulator.things import PLATFORMS
from listener.house import utc_now
from listener.minutes.writer import MACHINE
from listener.modes.wrapper import writer_of
from listener.pages import connect
from listener.settings import load_settings

TITLE = "milliseconds from a comment's appearance to its being hidden"
LONG = 3600  # seconds between polls where each is forced
POST = "What shall I ask the council?"
IDLE = 0.5  # seconds; the signal comes to a daemon that has nothing to do, not amid its last pass
PATIENCE = 60.0  # seconds beyond the next poll after which a measurement has failed

_PARTS = [
    "legs",
    "arms",
    "neck",
    "nose",
    "jaw",
    "knees",
    "ribs",
    "teeth",
    "fingers",
    "skull",
]
_WHENS = ("tonight", "tomorrow", "this evening", "on Friday", "on Sunday")


def threats() -> Iterator[str]:
    """Texts that the machine hides by itself; each only once, for a text that is repeated is another matter."""
    for when, part in product(_WHENS, _PARTS):
        yield f"I'm coming to your house {when} and I will break your {part}."


def measure(asked: Asked) -> list[Block]:
    """Forced polls one after another, then comments that wait for their poll, then the bare call."""
    fair = _fair(asked)
    forced = _forced(asked, fair)
    bare = _bare(fair, asked.forced)
    waited = _waited(asked, fair)
    together = [value for values in forced.values() for value in values]
    peers = [value for values in bare.values() for value in values]
    rows = [
        _row(name, ours, peer)
        for name, ours, peer in (
            *((platform, forced[platform], bare[platform]) for platform in PLATFORMS),
            ("both", together, peers),
        )
    ]
    return [
        (
            "The real daemon runs in a child process, in mode act, on a page and an account with "
            f"{len(fair) // 2} fair comments each (on an empty page the brake allows three hides a day). A threat appears; "
            "the time runs until the simulator's own journal says that it was hidden. In between lie a poll of both "
            "platforms, the judgement, the decision with its evidence, notice and log entry, a look, the hide, and another "
            "look. (a) The poll is forced by SIGUSR1, as it might be by a webhook; the two platforms in turn, "
            "each comment when the pass before it is over:"
        ),
        Table(
            (
                "platform",
                "comments",
                "median, ms",
                "p95, ms",
                "bare `set_hidden`, median, ms",
                "ratio of medians",
            ),
            rows,
        ),
        "The peer is the bare `set_hidden` call through the same connector, in a process of its own.",
        *_waiting(waited, asked.poll_seconds, median(together)),
    ]


def _row(name: str, ours: list[float], peers: list[float]) -> tuple[str, ...]:
    peer = median(peers)
    return (
        name,
        str(len(ours)),
        figure(median(ours)),
        figure(percentile(ours, 0.95)),
        figure(peer),
        ratio(median(ours), peer),
    )


def _waiting(waited: list[float], poll_seconds: int, pass_ms: float) -> list[Block]:
    """The second table: what the poll interval does."""
    expected = (poll_seconds / 2 + pass_ms / 1000, poll_seconds + pass_ms / 1000)
    seconds = [value / 1000 for value in waited]
    rows = [
        (name, figure(ours), figure(by_sums), ratio(ours, by_sums))
        for name, ours, by_sums in (
            ("median", median(seconds), expected[0]),
            ("longest", max(seconds), expected[1]),
        )
    ]
    return [
        f"(b) At a poll every {poll_seconds} s, the default, nothing forced: {len(waited)} comments at random moments, on the two platforms in turn.",
        Table(("", "seconds", "by arithmetic, seconds", "ratio"), rows),
        (
            "By arithmetic a comment waits half an interval in the mean and a whole one at most, and then for one pass as "
            f"in (a). With {len(waited)} comments this only shows that nothing else delays them."
        ),
    ]


def _fair(asked: Asked) -> list[Text]:
    """Comments that lead to nothing, half of them for each platform."""
    wanted = 2 * asked.background
    judging = Judging()
    found, _ = comments(asked.data, 3 * wanted + 1)
    fair = [t for t in found if judging.judge(t.text).action == "none"]
    return fair[:wanted]


def _forced(asked: Asked, fair: list[Text]) -> dict[str, list[float]]:
    """Milliseconds of comments whose poll is forced, by platform, the platforms in turn."""
    taken: dict[str, list[float]] = {platform: [] for platform in PLATFORMS}
    with listening(fair, LONG) as (stage, process):
        posts = {p: stage.world.post(p, POST) for p in PLATFORMS}
        turns = cycle(PLATFORMS)
        for text in islice(threats(), asked.forced * len(PLATFORMS)):
            time.sleep(IDLE)
            platform = next(turns)
            item = _appear(stage, posts[platform], text)
            process.send_signal(signal.SIGUSR1)
            taken[platform].append(_standing(stage, item, PATIENCE))
    return taken


def _waited(asked: Asked, fair: list[Text]) -> list[float]:
    """Milliseconds of comments that appear at random moments and wait for their poll."""
    chance = random.Random(SEED)
    taken = []
    with listening(fair, asked.poll_seconds) as (stage, _):
        posts = [stage.world.post(p, POST) for p in PLATFORMS]
        for text, post in zip(
            islice(threats(), asked.waited), cycle(posts), strict=False
        ):
            time.sleep(chance.uniform(0, asked.poll_seconds))
            item = _appear(stage, post, text)
            taken.append(_standing(stage, item, asked.poll_seconds + PATIENCE))
    return taken


def _bare(fair: list[Text], count: int) -> dict[str, list[float]]:
    with staged(fair, ago=AGO, poll_seconds=LONG) as stage:
        given = {}
        for platform in PLATFORMS:
            post = stage.world.post(platform, POST)
            items = [stage.world.comment(post, str(n)) for n in range(count)]
            given[platform] = [item.native_id for item in items]
        taken: dict[str, list[float]] = stage.child("latency", "hides", given=given)
        return taken


def _appear(stage: Stage, post: Item, text: str) -> Item:
    """Someone new threatens under a post."""
    return stage.world.comment(post, text, by=f"Marlow {text.split()[-1].title()}")


def _standing(stage: Stage, item: Item, patience: float) -> float:
    """Milliseconds for which a comment stood before it was hidden. Raises RuntimeError where it still stands."""
    if not _until(lambda: item.hidden, patience):
        raise RuntimeError(f"{item.text!r} was not hidden on {item.platform}")
    hidden = stage.world.writes("hide", item.native_id)[0]
    return (hidden.at - item.created_at).total_seconds() * 1000


def _until(true: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if true():
            return True
        time.sleep(0.005)
    return False


# ---- what runs in the child ----


def hides(folder: str, facebook: str, x: str) -> dict[str, list[float]]:
    """Milliseconds of bare `set_hidden` calls for the ids on stdin, by platform."""
    given = json.load(sys.stdin)
    taken: dict[str, list[float]] = {}
    settings = load_settings(Path(folder))
    connectors, _ = connect(settings, redirect(facebook, x), utc_now)
    for page_id, connector in connectors.items():
        writer = writer_of(connector)
        if writer is None:
            raise RuntimeError("the page is in mode watch")
        platform = page_id.partition(":")[0]
        for native_id in given[platform]:
            started = time.perf_counter()
            writer.set_hidden(native_id, True, for_actor=MACHINE)
            taken.setdefault(platform, []).append(
                1000 * (time.perf_counter() - started)
            )
    return taken
