"""What runs in processes of its own, so that its memory and time are its own: `python -m bench.child NAME ...`.

Each prints one line of JSON at its end. NAME is a function of this file.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.machine import memory
from connectors.base import Connector
from listener.collect import Gathered
from listener.daemon import Daemon, only_one
from listener.house import connect, open_house, utc_now
from listener.mail import open_post
from listener.settings import load_settings
from listener.store.counts import beats
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.undisguised import score_undisguised


class Timed(Daemon):
    """The real daemon, with a stop-watch on each of its steps."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.seconds: Counter[str] = Counter()

    def _step(
        self, name: str, step: Callable[[], int | Gathered | object]
    ) -> int | Gathered | object:
        started = perf_counter()
        try:
            return super()._step(name, step)
        finally:
            self.seconds[name.partition(":")[0]] += perf_counter() - started  # type: ignore[assignment]


def _redirect(facebook: str, x: str) -> dict[str, str]:
    return {"https://graph.facebook.com": facebook, "https://api.twitter.com": x}


def house(folder: str, facebook: str, x: str) -> dict[str, Any]:
    """One pass of the whole house over whatever is there."""
    opened = open_house(Path(folder), redirect=_redirect(facebook, x))
    daemon = Timed(opened, open_post(opened.settings))
    _, at_rest = memory()
    started = perf_counter()
    daemon.one_pass()
    seconds = perf_counter() - started
    peak, after = memory()
    faults = [
        row["detail"]
        for row in beats(opened.store)
        if row["name"].startswith("fault:") and row["detail"]
    ]
    opened.close()
    return {
        "seconds": seconds,
        "steps": dict(daemon.seconds),
        "memory": [at_rest, after, peak],
        "faults": faults,
    }


def reading(folder: str, facebook: str, x: str) -> dict[str, Any]:
    """The bare loop: the same pages by the same connectors, the same scorer; nothing is judged or kept."""
    settings = load_settings(Path(folder))
    connectors = connect(settings, _redirect(facebook, x))
    scorer = load_scorer("embedded")
    seen: set[str] = set()
    scoring = 0.0
    _, at_rest = memory()
    started = perf_counter()
    for connector in connectors.values():
        for batch in connector.collect("", utc_now()):
            fresh = {c.comment_id: c.text for c in batch.comments} | {}
            begun = perf_counter()
            for comment_id, text in fresh.items():
                if comment_id not in seen and text.strip():
                    score_undisguised(scorer, text)
            scoring += perf_counter() - begun
            seen.update(fresh)
    seconds = perf_counter() - started
    peak, after = memory()
    return {
        "seconds": seconds,
        "scoring": scoring,
        "comments": len(seen),
        "memory": [at_rest, after, peak],
    }


def daemon(folder: str, facebook: str, x: str) -> dict[str, Any]:
    """The daemon until it is told to stop. Prints "ready" after its first round."""
    said: list[str] = []

    def ready() -> None:
        if not said:
            said.append("ready")
            print("ready", flush=True)

    with only_one(Path(folder)):
        opened = open_house(Path(folder), redirect=_redirect(facebook, x))
        Daemon(opened, open_post(opened.settings), on_tick=ready).run()
        opened.close()
    return {}


def hides(folder: str, facebook: str, x: str) -> dict[str, list[float]]:
    """Milliseconds of bare `set_hidden` calls for the ids given, by platform."""
    given = json.load(sys.stdin)
    settings = load_settings(Path(folder))
    taken: dict[str, list[float]] = {}
    for page in settings.pages:
        opener = __import__(f"connectors.{page.connector}", fromlist=["connect"])
        secret = {
            "facebook": {"page_token": "facebook_page_token"},
            "x": {"access_token": "x_access_token"},
        }[page.connector]
        secrets = {
            name: (Path(folder) / "secrets" / file).read_text()
            for name, file in secret.items()
        }
        connector: Connector = opener.connect(
            page.id, secrets, redirect=_redirect(facebook, x)
        )
        for native_id in given[page.connector]:
            started = perf_counter()
            connector.set_hidden(native_id, True)
            taken.setdefault(page.connector, []).append(
                1000 * (perf_counter() - started)
            )
    return taken


def main(name: str, *arguments: str) -> None:
    """Run one child by name."""
    run: Callable[..., Any] = globals()[name]
    print(json.dumps(run(*arguments)))


if __name__ == "__main__":
    main(*sys.argv[1:])
