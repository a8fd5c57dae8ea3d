"""`wardmote doctor`: what is well, what is not, and how to mend it. It changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from listener.adopting import rules_at_hand
from listener.cli import data_option, same_folder
from listener.commands.taken_up import not_taken_up
from listener.doctor.channels import look_at_channels
from listener.doctor.council import look_at_council
from listener.doctor.desks import look_at_desk
from listener.doctor.feeds import look_at_feeds
from listener.doctor.files import look_at_files, look_at_people
from listener.doctor.inside import (
    look_at_backups,
    look_at_backups_ahead,
    look_at_clock,
    look_at_life,
    look_at_log,
    look_at_model,
    look_at_old_databases,
    look_at_outbox,
    look_at_rules,
)
from listener.doctor.lines import Line, bad, note
from listener.doctor.ways import (
    look_at_connectors,
    look_at_mail,
    look_at_mailbox,
    look_at_pages,
    look_at_password,
)
from listener.errors import UserError
from listener.house import House, load_claims_for, open_store, utc_now
from listener.practice.worlds import world_of
from listener.settings import Settings, load_settings
from listener.terminal import safe
from moderation.toxicity.scorer import Scorer

SIGNS = {"good": "ok  ", "note": "note", "bad": "MEND"}


@click.command()
@data_option
@click.option("--offline", is_flag=True, help="Ask neither platforms nor the mail server.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def doctor(folder: Path, offline: bool, as_json: bool) -> int:
    """Look everything over: a line each, with how to mend it. Exit code 1 where something is broken."""
    settings = load_settings(folder)
    lines: list[Line] = []
    for line in _all(settings, offline=offline):
        lines.append(line)
        if not as_json:
            _show(line)
    broken = sum(line.state == "bad" for line in lines)
    if as_json:
        click.echo(json.dumps([asdict(line) for line in lines]))
    elif broken:
        click.echo(f"\nTo mend: {broken}. It stands behind each line.")
    else:
        click.echo("\nNothing is broken.")
    if not as_json and any("wardmote " in line.mend for line in lines):
        _where(folder)
    return 1 if broken else 0


def _where(folder: Path) -> None:
    """A command that is copied from a line must not look at another folder."""
    if data := same_folder(folder):
        click.echo(f"Each command that is named here needs this at its end:{data}")


def _show(line: Line) -> None:
    click.echo(f"{SIGNS[line.state]}  {line.what}: {safe(line.said)}")
    if line.mend:
        click.echo(f"      {safe(line.mend)}")


def _all(settings: Settings, *, offline: bool) -> Iterator[Line]:
    yield Line("good", "Settings", f"wardmote.yaml can be read; mode {settings.mode}.")
    yield look_at_council(settings)
    yield from look_at_files(settings)
    yield from look_at_desk(settings)
    model, scorer = look_at_model(settings, utc_now())
    yield model
    yield from look_at_rules(settings, scorer, not_taken_up(settings))
    try:
        load_claims_for(settings)
    except UserError as error:
        yield bad("Claims", str(error), "Correct it, then: wardmote claims check FILE")
    yield from _inside(settings, scorer)
    yield from look_at_channels(settings)
    if offline:
        yield from look_at_connectors(settings, utc_now)
        yield from filter(None, (look_at_mailbox(settings), look_at_password(settings)))
        yield note("Ways out", "Not looked at, as you asked (--offline).")
        return
    try:
        with world_of(settings, utc_now) as redirect:
            yield from look_at_pages(settings, redirect, utc_now)
    except UserError as error:
        yield bad("World", str(error))
    yield from look_at_mail(settings)


def _inside(settings: Settings, scorer: Scorer | None) -> Iterator[Line]:
    """What needs the database. One that cannot be opened is a line, too."""
    if not settings.database.exists():
        yield note("Log", "There is no database yet. It is made at the first start.", "wardmote once")  # fmt: skip
        return
    try:
        store = open_store(settings.folder)
    except UserError as error:
        yield bad("Database", str(error))
        return
    try:
        rules, _ = rules_at_hand(store, settings)
    except UserError:
        store.close()
        return  # said already; without rules there is no house
    house = House(settings, store, rules, {}, scorer)
    try:
        yield look_at_log(house)
        yield look_at_clock(house)
        yield from look_at_people(house)
        yield from look_at_life(house)
        yield from look_at_feeds(house)
        yield from look_at_outbox(house)
        yield look_at_backups(house)
        yield from look_at_old_databases(house)
        yield from look_at_backups_ahead(house)
    except UserError as error:
        yield bad("Database", str(error))
    finally:
        house.close()
