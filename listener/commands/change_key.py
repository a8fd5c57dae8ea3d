"""`wardmote log change-key`: another key signs for the log, and the log says so."""

from __future__ import annotations

from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.options import me
from listener.errors import UserError
from listener.house import open_store, utc_now
from listener.named_paths import NamedPath
from listener.own_names import DATABASE_NAME
from listener.people.roster import who_runs
from listener.reviewing.key_change import change_key as change
from listener.settings import load_settings


@click.command("change-key")
@data_option
@click.option(
    "--was",
    type=NamedPath(dir_okay=False, exists=True),
    help="Where both halves of the old key are lost: a file with its public half, as others have it.",
)
@click.option("--as", "who", default="", help="Your name, as it will stand in the log; else your login.")  # fmt: skip
@click.option("--reason", default="", help="Why; it stands in the log.")
def change_key(folder: Path, was: Path | None, who: str, reason: str) -> int:
    """Have a new key sign the log: when the old one is lost, or others may have it. What it signed stays good."""
    settings = load_settings(folder)
    if not (folder / DATABASE_NAME).is_file():
        raise UserError(
            f"There is no log in {folder}. Name the right folder with --data."
        )
    actor = who_runs(settings, who or me(), "export_or_erase", utc_now())
    store = open_store(folder)
    before, after = change(store, folder, actor, reason, utc_now(), was)
    store.close()
    click.echo(
        f"From now on key {after.key_id.hex()} signs the log, and no longer {before.key_id.hex()}. The log says so."
    )
    click.echo(
        f"Give {folder / 'keys' / 'minutes.pub'} to your witnesses and reviewers. They keep the old one: old receipts and "
        "copies are checked with it, new ones with the new."
    )
    click.echo("Make a backup now: older ones hold the old key.")
    return 0
