"""Raises lives of the house, one process each, and kills them, by SIGKILL, after as many seconds as it is told.

Usage: python -m tests.faults.nursery. One JSON object a line in: folder, moment, redirect, seed, `after` (seconds; null:
it lives to its end) and `counted_from` ("birth", or "open": when its house stands open). One JSON object a line out:
`end` ("killed", "ended" or what went wrong) and `seconds` from there. The imports are done once, so a life is short.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
import traceback
from datetime import datetime
from pathlib import Path
from typing import Any

from listener.brake import release
from listener.daemon import Daemon
from listener.decide import decide
from listener.errors import UserError
from listener.house import House, open_house
from listener.store.comments import kept
from listener.store.counts import breakers
from listener.store.decisions import Verb, open_items
from listener.telling.mail import open_post
from listener.undo import undo
from tests.listener.lives import OWNER

CHOICES: tuple[tuple[Verb, str | None], ...] = (
    ("keep", None),
    ("hide", "R2"),
    ("confirm", None),
    ("show", None),
)


def main() -> None:
    for line in sys.stdin:
        end, seconds = raised(json.loads(line))
        print(json.dumps({"end": end, "seconds": seconds}), flush=True)


def raised(order: dict[str, Any]) -> tuple[str, float]:
    """Fork a life, wait for it or kill it; how it ended, and after how many seconds."""
    opened, opens = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(opened)
        _live(order, opens)
    os.close(opens)
    if order["counted_from"] == "open":
        os.read(opened, 1)  # or the end of the file, where it died before
    try:
        return _awaited(child, order["after"])
    finally:
        os.close(opened)


def _awaited(child: int, after: float | None) -> tuple[str, float]:
    started = time.monotonic()
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        lived = time.monotonic() - started
        if done:
            code = os.waitstatus_to_exitcode(status)
            return "ended" if code == 0 else f"failed with {code}", lived
        if after is not None and lived >= after:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return "killed", lived
        time.sleep(0.001)


def _live(order: dict[str, Any], opens: int) -> None:
    """The whole life, in the child; never returns."""
    code = 1
    try:
        moment = datetime.fromisoformat(order["moment"])
        house = open_house(
            Path(order["folder"]), now=lambda: moment, redirect=order["redirect"]
        )
        os.write(opens, b".")
        draw = random.Random(order["seed"])
        daemon = Daemon(house, open_post(house.settings))
        people_decide(house, draw)
        daemon.one_pass()
        people_decide(house, draw)
        daemon.one_pass()
        house.close()
        code = 0
    finally:
        if code:
            traceback.print_exc()
        sys.stderr.flush()
        os._exit(code)


def people_decide(house: House, draw: random.Random) -> None:
    """What people do meanwhile: look at some of the queue, take some of it back, take the brake off."""
    for row in breakers(house.store):
        release(house, row["page_id"], OWNER, "Looked at.")
    for row in open_items(house.store, 40):
        known = kept(house.store, row["comment_id"])
        if known is None or draw.random() < 0.7:
            continue
        verb, rule = draw.choice(CHOICES)
        try:
            made = decide(house, known, verb, OWNER, "As I see it.", rule=rule)
            if draw.random() < 0.3:
                undo(house, made.decision_id, OWNER, "On second thoughts.")
        except UserError:
            continue  # refused in a sentence: nothing was changed


if __name__ == "__main__":
    main()
