"""`wardmote desk`: the web desk, over the data folder of a page."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from listener.cli import data_option
from listener.desk_settings import DeskSettings
from listener.house import open_store, utc_now
from listener.practice.worlds import world_of
from listener.settings import Settings, load_settings

PRACTICE = (
    "To play a practice page with made-up people who can sign in: wardmote demo --desk"
)


@click.command()
@data_option
@click.option("--host", help="Where to listen.  [default: 127.0.0.1]")
@click.option("--port", type=click.IntRange(1, 65535), help="[default: 8790]")
@click.option(
    "--name",
    help="The name that people type, where a proxy with TLS stands before the desk: desk.council.example",
)
@click.option(
    "--beyond-this-machine",
    is_flag=True,
    default=None,
    help="Yes, others than this machine may reach it (with --host).",
)
def desk(folder: Path, **given: str | int | bool | None) -> int:
    """Serve the desk: pages for the councillor, comms, reviewers and residents. Ctrl-C ends it.

    What is not given here stands under `desk:` in wardmote.yaml, if anywhere.
    """
    from listener.desk.houses import Desk
    from listener.desk.serving import TLS, Server, address_of, hosts_of

    settings = load_settings(folder)
    place = _place(settings, given)
    hosts = hosts_of(place)
    open_store(folder).close()  # what is wrong with it is said now, not on a page
    if hosts or place.name:
        click.echo(TLS, err=True)
    if not settings.people:
        click.echo(
            "Nobody can sign in yet: add `people:` to wardmote.yaml. Residents can use the desk already.",
            err=True,
        )
    if not settings.people and settings.world:
        click.echo(PRACTICE, err=True)
    with _ended_in_order(), world_of(settings, utc_now) as redirect:
        made = Desk(folder, redirect=redirect, name=place.name.lower())
        server = Server(made, place)
        click.echo(f"The desk is open: {address_of(place)}   Ctrl-C ends it.")
        server.run()
    return 0


def _place(
    settings: Settings, given: dict[str, str | int | bool | None]
) -> DeskSettings:
    """What was given, else what the settings say."""
    known = settings.desk or DeskSettings()
    asked = {name: value for name, value in given.items() if value is not None}
    return known.model_copy(update=asked)


@contextmanager
def _ended_in_order() -> Iterator[None]:
    """Let SIGTERM end the desk as Ctrl-C does. The server passes it on when it has ended, and what is open is closed."""
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
