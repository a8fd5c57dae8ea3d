"""`wardmote status`: how it stands, in plain words."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from listener.cli import data_option
from listener.house import open_store
from listener.settings import Settings, load_settings
from listener.store import Store
from listener.store.counts import Counts, beats, breakers, count


@click.command()
@data_option
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def status(folder: Path, as_json: bool) -> int:
    """How it stands: what was seen, what waits for you, and what is broken."""
    settings = load_settings(folder)
    store = open_store(folder)
    numbers = count(store)
    if as_json:
        facts = {
            "mode": settings.mode,
            **asdict(numbers),
            "beats": beats(store),
            "breakers": breakers(store),
        }
        click.echo(json.dumps(facts))
    else:
        click.echo(
            "\n".join(
                (f"Mode: {settings.mode}", *summary(numbers), *_life(settings, store))
            )
        )
    store.close()
    return 0


def summary(numbers: Counts) -> list[str]:
    """The counts, a line each."""
    return [
        f"Comments seen:  {numbers.seen}",
        f"  left alone:   {numbers.left_alone}",
        f"  for a person: {numbers.queued}",
        f"  false claims: {numbers.alerted}",
        f"  badge only:   {numbers.badged}",
        f"  not yet read: {numbers.unjudged}",
        f"Hidden now:     {numbers.hidden}",
        f"Taken down by their authors: {numbers.gone}",
        f"Waiting for you: {numbers.open_items} ({numbers.urgent_items} urgent)",
        f"Acts under way: {numbers.open_acts}; failed, need a hand: {numbers.stuck_acts}",
        f"Messages sent:  {numbers.sent_messages}; waiting: {numbers.waiting_messages}; failed: {numbers.stuck_messages}",
        f"Log entries:    {numbers.entries}",
    ]


def _life(settings: Settings, store: Store) -> list[str]:
    lines = []
    signs = {row["name"]: row for row in beats(store)}
    for page in settings.pages:
        beat = signs.get(f"poll:{page.page_id}")
        last = f"last read {beat['at'][:19]} UTC" if beat else "never read yet"
        lines.append(f"{page.name or page.page_id}: {last}")
    lines += [
        f"Needs a hand: {row['detail']}"
        for name, row in signs.items()
        if name.startswith("fault:") and row["detail"]
    ]
    lines += [
        f"Automatic hiding has stopped on {row['page_id']}: {row['reason']}"
        for row in breakers(store)
    ]
    return lines
