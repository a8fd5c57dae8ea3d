"""`wardmote backup`, `wardmote backup list`, `wardmote backup key` and `wardmote restore`."""

from __future__ import annotations

import json
import os
import shlex
import sqlite3
from dataclasses import asdict
from pathlib import Path

import click

from listener.backups.backup import Kept, make_backup
from listener.backups.restore import Request, Restored
from listener.backups.restore import restore as bring_back
from listener.backups.rotation import (
    backups_in,
    databases_before,
    folder_of,
    to_destroy,
    written_elsewhere,
)
from listener.backups.sealing import new_identity
from listener.cli import data_option
from listener.commands.options import me
from listener.errors import UserError
from listener.forgetting.erasing import erase_again
from listener.house import open_store, utc_now
from listener.named_paths import NamedPath
from listener.new_files import write_new
from listener.own_files import check_not_ours
from listener.own_names import DATABASE_NAME
from listener.people.roster import who_runs
from listener.settings import Settings, load_settings
from listener.terminal import safe

HANDED_OUT = "out"  # docs/install.md, step 2
PLAIN = (
    "It is not encrypted: it holds residents' words and names, so keep it locked away. "
    "`wardmote backup key FILE` makes a key for the next ones."
)


@click.group(invoke_without_command=True)
@data_option
@click.option(
    "--to",
    type=NamedPath(file_okay=False),
    help="The folder to write to, such as one on another disk.",
)
@click.pass_context
def backup(ctx: click.Context, folder: Path, to: Path | None) -> int:
    """Make a backup now, while the service runs. It is checked as it lies on the disk."""
    if ctx.invoked_subcommand is not None:
        ctx.obj = folder
        return 0
    if to is not None:
        check_not_ours(to, folder)
    settings = load_settings(folder)
    if not settings.database.is_file():
        raise UserError(
            f"There is nothing to back up in {folder} yet: {DATABASE_NAME} is missing. Run `wardmote once` first."
        )
    if to is not None:
        _check_apart(to, settings)
    store = open_store(folder)
    actor = who_runs(settings, me(), "export_or_erase", utc_now())
    try:
        made = make_backup(store, settings, utc_now(), to=to, actor=actor)
    finally:
        store.close()
    if made.manifest is not None:
        click.echo(
            f"{made.path}: {made.manifest.entries} log entries, {_size(made.manifest.size)}, checked."
        )
        if not made.manifest.encrypted:
            click.echo(PLAIN)
    return 0


def _check_apart(to: Path, settings: Settings) -> None:
    """Refuse a place in the data folder, with which the backup would be lost. Raises UserError.

    The folder that the settings name for backups may lie there, and so does `out`, from which files are taken away.
    """
    data, place = settings.folder.resolve(), to.resolve()
    own = (folder_of(settings), settings.folder / HANDED_OUT)
    if any(place.is_relative_to(one.resolve()) for one in own):
        return
    if place.is_relative_to(data):
        where = (
            "is the data folder itself" if place == data else "lies in the data folder"
        )
        raise UserError(
            f"{safe(str(to))} {where}, and a backup must not be lost with it. Name a folder elsewhere, such as one on "
            f"another disk; without --to it goes into {folder_of(settings)}."
        )


@backup.command(name="list")
@data_option
@click.option(
    "--to",
    type=NamedPath(file_okay=False),
    help="The folder to look into, if it is not the service's own.",
)
@click.option(
    "--json", "as_json", is_flag=True, help="For programs: one object a line."
)
def list_(folder: Path, to: Path | None, as_json: bool) -> int:
    """Show the backups, and which must be destroyed because something was erased since."""
    settings = load_settings(folder)
    place = to or folder_of(settings)
    found = backups_in(place)
    aside = databases_before(folder) if to is None else []
    doomed = {kept.path for kept in to_destroy([*found, *aside], folder, utc_now())}
    for kept in found:
        if as_json:
            facts = asdict(kept.manifest) if kept.manifest else {"file": kept.path.name}
            click.echo(json.dumps({**facts, "destroy": kept.path in doomed}))
        else:
            click.echo(_as_line(kept, doomed=kept.path in doomed))
    if as_json:
        for kept in aside:
            facts = {"file": kept.path.name, "before_restore": True}
            click.echo(json.dumps({**facts, "destroy": kept.path in doomed}))
        return 0
    if not found:
        click.echo(f"There are no backups in {place}.")
    if to is None and (where := _elsewhere(settings)):
        click.echo(f"Backups were written {where}. See them with `wardmote backup list --to FOLDER`.")  # fmt: skip
    for kept in aside:
        then = (
            "to be destroyed" if kept.path in doomed else "delete it when all is well"
        )
        click.echo(f"{kept.path.name}: the database before a restore; {then}")
    if doomed:
        click.echo(
            "To be destroyed: something was erased after they were made. Delete them, and every copy of them."
        )
    return 0


def _elsewhere(settings: Settings) -> str:
    """Where else backups may be; "" also for a log that cannot be read, for then its backups are needed most."""
    try:
        return written_elsewhere(settings)
    except sqlite3.Error:
        return ""


def _as_line(kept: Kept, *, doomed: bool) -> str:
    line = f"{kept.path.name}  {kept.made_at:%Y-%m-%d %H:%M} UTC"
    if kept.manifest is None:
        line += "  (its .json is missing)"
    else:
        line += f"  {kept.manifest.entries} log entries, {_size(kept.manifest.size)}"
        line += ", encrypted" if kept.manifest.encrypted else ", not encrypted"
    return f"{line}, to be destroyed" if doomed else line


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB"


@backup.command()
@click.argument("file", type=NamedPath(dir_okay=False))
def key(file: Path) -> int:
    """Make a key for backups: write the secret half to FILE, and show the half for wardmote.yaml."""
    check_not_ours(file)  # any data folder that it leads into
    recipient, identity = new_identity()
    lines = f"# public key: {recipient}\n{identity}\n"
    if os.path.lexists(file):
        raise UserError(
            f"{file} is there already. Name a new file, or you could lose the key of older backups."
        )
    write_new(file, lines)
    click.echo(f"The secret half is in {file}. Keep it away from this computer: on")
    click.echo(
        "paper, or on a stick in a drawer. Without it no backup can be restored."
    )
    click.echo("Write this into wardmote.yaml:")
    click.echo(f"backup:\n  recipient: {recipient}")
    return 0


@click.command()
@click.argument("file", type=NamedPath())
@data_option
@click.option(
    "--identity",
    type=NamedPath(),
    help="The file with the key, for an encrypted backup.",
)
@click.option(
    "--checkpoint",
    type=NamedPath(),
    help="A checkpoint of the log that was kept elsewhere.",
)
@click.option(
    "--erasures",
    type=NamedPath(),
    help="A newer erasures.jsonl that was kept elsewhere.",
)
@click.option(
    "--behind", default="", help="Why log entries that the backup lacks may be lost."
)
@click.option("--as", "who", default="", help="Your name, as it will stand in the log.")
def restore(
    file: Path,
    folder: Path,
    identity: Path | None,
    checkpoint: Path | None,
    erasures: Path | None,
    behind: str,
    who: str,
) -> int:
    """Bring a backup back into the folder of --data. Stop the service first."""
    if behind and not who.strip():
        raise UserError(
            "To lose log entries takes a name that will stand in the log. Add --as NAME."
        )
    name = who.strip() or me() or "unknown"
    request = Request(file, folder, name, identity, checkpoint, erasures, behind)
    _report(folder, bring_back(request, utc_now, comments=erase_again))
    return 0


def _report(folder: Path, done: Restored) -> None:
    click.echo(
        f"Restored to {folder}: {done.contents.entries} log entries, as of {done.contents.made_at[:19]} UTC."
    )
    if done.gap.lost:
        click.echo(
            f"Log entries lost: {done.gap.lost}, from {done.gap.first} to {done.gap.last}. The log says so now."
        )
    if done.blanked:
        click.echo(f"Payloads erased again, as they had been since: {done.blanked}.")
    if done.evidence:
        click.echo(f"Evidence erased again, as it had been since: {done.evidence}.")
    if done.subjects and not done.comments_erased:
        click.echo(
            f"NOT erased again, though erased whole since: comments, {done.subjects}. Erase them before you go on."
        )
    for name in done.kept:
        click.echo(f"Kept as it is, though the backup's differs: {safe(name)}")
    for place in done.placed:
        click.echo(f"Put back to where it lay: {safe(place)}")
    for fresh, place in done.homeless:
        click.echo(f"{safe(fresh)} belongs at {safe(place)}. Look at both, and copy it there if it is right.")  # fmt: skip
    for name in done.without_code:
        click.echo(f"{safe(name)} needs a new code for their phone: wardmote people code {shlex.quote(safe(name))}")  # fmt: skip
    ended = ", ".join(name.replace("_", " ") for name in done.ended)
    if ended:
        click.echo(f"Ended, as they may have been used since: {ended}. Whoever needs new ones: sign in, then Your account; or wardmote people invite.")  # fmt: skip
    if done.before is not None:
        click.echo(
            f"The database as it was lies in {done.before}. Delete it when all is well."
        )
    click.echo("Acts and messages under way at that time are looked at again.")
    click.echo("Now: wardmote log verify, then start the service.")
