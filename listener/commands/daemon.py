"""`wardmote run` and `wardmote once`."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.status import holding, summary
from listener.daemon import Daemon
from listener.desk_settings import DeskSettings
from listener.errors import UserError
from listener.follow_rules import refuse_failing_rules
from listener.house import House, living_house, utc_now
from listener.minutes.heads import note_head
from listener.not_yet import not_yet
from listener.only_one import only_one
from listener.practice.worlds import world_of
from listener.proved import doubt, in_sentences
from listener.store.counts import beats, count
from listener.telling.mail import open_post


@click.command()
@data_option
@click.option(
    "--desk",
    "with_desk",
    is_flag=True,
    help="Serve the web desk too. Without this, `desk:` in wardmote.yaml decides.",
)
def run(folder: Path, with_desk: bool) -> int:
    """Listen until stopped: poll, judge, act, tell. SIGTERM ends it between two steps; SIGUSR1 polls at once."""
    # Until the daemon listens for it, it would end the process; the first pass polls anyway.
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    with only_one(folder), living_house(folder, greets=True) as house:
        _greet(house)
        place = house.settings.desk or (DeskSettings() if with_desk else None)
        with desk_beside(house, place) as steps:
            Daemon(house, open_post(house.settings), beside=steps).run()
    return 0


@contextmanager
def desk_beside(
    house: House, place: DeskSettings | None
) -> Iterator[dict[str, Callable[[], object]]]:
    """The step that keeps the desk open beside the service; none where nobody wants it. Raises UserError."""
    if place is None:
        yield {}
        return
    from listener.desk.serving import TLS, Beside, NotOpen, address_of, hosts_of

    if hosts_of(place) or place.name:
        click.echo(TLS, err=True)
    with world_of(house.settings, utc_now) as redirect:
        desk = Beside(house.settings, place, redirect)
        try:
            desk.keep_open()
            click.echo(f"The desk is open: {address_of(place)}")
        except NotOpen as error:
            click.echo(
                f"{error} Wardmote goes on without it, and tries again each minute.",
                err=True,
            )
        try:
            yield {"desk": desk.keep_open}
        finally:
            desk.close()


@click.command()
@data_option
def once(folder: Path) -> int:
    """Do everything once, then end. Exit code 2 where something needs a hand."""
    with only_one(folder), living_house(folder, greets=True) as house:
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
        said = " ".join(f"{one.rstrip('.')}." for one in faults)
        raise UserError(f"{said} What could be done was done.")
    return 0


def _greet(house: House) -> None:
    refuse_failing_rules(house)
    pages = ", ".join(page.name or page.page_id for page in house.settings.pages)
    click.echo(
        f"Listening to {pages} in mode {house.settings.mode}, rules {house.rules.version}."
    )
    for page_id, why in house.closed.items():
        told = f"{page_id} stands still, and is tried again by itself: {why}"
        click.echo(told, err=True)
    standings = {
        page.page_id: house.standing(page.page_id, house.now())
        for page in house.settings.pages
    }
    for line in holding(house.settings, house.store, standings):
        click.echo(line, err=True)
    if house.rules_fault:
        click.echo(house.rules_fault, err=True)
    now = house.now()
    if later := not_yet(house.rules, now):
        click.echo(later, err=True)
    for line in in_sentences(house.scorer, house.scorer_fault, doubt(house, now), now):
        click.echo(line, err=True)
