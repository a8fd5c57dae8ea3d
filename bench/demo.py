"""The demo, marked against its scene's own answers."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.asked import Asked
from bench.figures import figure, per_cent, ratio
from bench.report import Block, Code, Table
from bench.stage import SEED, run_child, scratch
from listener.house import utc_now
from listener.practice.demo import (
    POLL_SECONDS,
    SECONDS,
    play,
    scripted_scene,
    write_folder,
)
from listener.practice.marking import as_table, mark
from listener.store.counts import held_back

TITLE = "what the demo makes of its scene, against the scene's own answers"


def measure(asked: Asked) -> list[Block]:
    """Play the demo once, with the default seed."""
    with scratch() as folder:
        made: dict[str, Any] = run_child(
            "demo", "played", [str(folder), str(asked.speed), str(SEED)]
        )
    lasting = SECONDS / asked.speed
    return [
        (
            f"`wardmote demo` with seed {SEED}, in a child process. Rows are what a fair, trained moderator would accept "
            "by the scene's own key, columns what the machine made of it."
        ),
        Code(made["table"]),
        Table(
            ("", "comments"),
            [
                ("marked against the key", str(made["marked"])),
                (
                    "as a fair person would have it",
                    f"{made['right']} ({per_cent(made['right'], made['marked'])})",
                ),
                ("wrongly hidden", str(made["wrong_hides"])),
                ("false alarms", str(made["false_alarms"])),
                ("missed", str(made["misses"])),
                (
                    "another step than the key's, neither of these",
                    str(made["otherwise"]),
                ),
                ("would have been hidden but for the brake", str(made["held_back"])),
                ("gone before they were seen", str(made["unseen"])),
                ("without an answer in the key", str(made["unmarked"])),
            ],
        ),
        (
            f"It took {figure(made['seconds'])} s, {ratio(made['seconds'], lasting)} the {figure(lasting)} s that its "
            "scene plays."
        ),
        (
            "The scene and its key were written with the rules in view, and the rules were mended after the first demo. "
            "So this table shows that nothing was broken since, and not how good the machine is: for that see `sets`."
        ),
    ]


def played(folder: str, speed: str, seed: str) -> dict[str, Any]:
    """In the child: play, and mark."""
    scene = scripted_scene(
        int(seed), float(speed), utc_now() + timedelta(seconds=0.2 / float(speed))
    )
    write_folder(Path(folder), scene, POLL_SECONDS)
    started = perf_counter()
    stage = play(Path(folder), scene, lambda _: None)
    seconds = perf_counter() - started
    marks = mark(stage.house.store, scene)
    braked = held_back(stage.house.store)
    stage.house.close()
    return {
        "seconds": seconds,
        "table": as_table(marks),
        "marked": marks.marked,
        "right": marks.right,
        "wrong_hides": len(marks.wrong_hides),
        "false_alarms": len(marks.false_alarms),
        "misses": len(marks.misses),
        "otherwise": marks.marked
        - marks.right
        - len(marks.false_alarms)
        - len(marks.misses),
        "held_back": braked,
        "unseen": len(marks.unseen),
        "unmarked": marks.unmarked,
    }
