"""`wardmote watchdog`: shows again what was hidden too long, and nothing else."""

from __future__ import annotations

from pathlib import Path

import click

from listener.cli import data_option
from listener.minutes.heads import note_head
from listener.store.timers import overdue_hidden
from listener.telling.alerts import many
from listener.terminal import safe
from listener.watchdog import restore, watching_house


@click.command()
@data_option
def watchdog(folder: Path) -> int:
    """Show again what the machine hid and nobody confirmed in time. Works when the service does not.

    Exit code 1 where something is overdue and still hidden.
    """
    with watching_house(folder) as (house, faults):
        shown = restore(house)
        note_head(house.store.db, house.heads, house.now().isoformat())
        left = overdue_hidden(house.store, house.now())
    for fault in faults:
        click.echo(f"wardmote: {safe(fault)}", err=True)
    click.echo(f"Shown again: {many(shown, 'comment')}.")
    if left:
        click.echo(
            f"Overdue and still hidden: {many(left, 'comment')}. `wardmote status` says why; the watchdog tries again."
        )
    return 1 if left else 0
