"""`wardmote run` and `wardmote once`."""

from __future__ import annotations

from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.status import holding, summary
from listener.daemon import Daemon, only_one
from listener.errors import UserError
from listener.house import House, living_house, refuse_failing_rules
from listener.minutes.heads import note_head
from listener.store.counts import beats, count
from listener.telling.mail import open_post


@click.command()
@data_option
def run(folder: Path) -> int:
    """Listen until stopped: poll, judge, act, tell. SIGTERM ends it between two steps; SIGUSR1 polls at once."""
    with only_one(folder), living_house(folder) as house:
        _greet(house)
        Daemon(house, open_post(house.settings)).run()
    return 0


@click.command()
@data_option
def once(folder: Path) -> int:
    """Do everything once, then end. Exit code 2 where something needs a hand."""
    with only_one(folder), living_house(folder) as house:
        _greet(house)
        Daemon(house, open_post(house.settings)).one_pass()
        click.echo("\n".join(summary(count(house.store))))
        faults = [
            row["detail"]
            for row in beats(house.store)
            if row["name"].startswith("fault:") and row["detail"]
        ]
        note_head(house.store.db, house.heads, house.now().isoformat())
    if faults:
        raise UserError(" ".join(faults) + " What could be done was done.")
    return 0


def _greet(house: House) -> None:
    refuse_failing_rules(house)
    pages = ", ".join(page.name or page.page_id for page in house.settings.pages)
    click.echo(
        f"Listening to {pages} in mode {house.settings.mode}, rules {house.rules.version}."
    )
    standings = {
        page.page_id: house.standing(page.page_id, house.now())
        for page in house.settings.pages
    }
    for line in holding(house.settings, house.store, standings):
        click.echo(line, err=True)
    if house.scorer_fault:
        click.echo(
            f"The scorer does not work, so every comment goes to a person: {house.scorer_fault}",
            err=True,
        )
