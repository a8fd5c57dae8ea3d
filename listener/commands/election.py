"""`wardmote mode confirm-election`: the owner and a reviewer let software hide in one pre-election period."""

from __future__ import annotations

from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.meant import pages_meant
from listener.commands.options import person_options
from listener.held_back import why_no_hiding
from listener.house import utc_now
from listener.minutes.heads import note_head
from listener.modes.election import (
    confirm_election,
    in_local_time,
    take_election_back,
    who_confirms,
)
from listener.modes.switch import bare_house
from listener.terminal import safe


@click.command("confirm-election")
@click.argument("page_id")
@data_option
@person_options
@click.option("--withdraw", is_flag=True, help="Take every yes back.")
def confirm(page_id: str, folder: Path, who: str, reason: str, withdraw: bool) -> int:
    """Let software hide in a pre-election period. It takes two people, the owner and a reviewer, and ends with it."""
    with bare_house(folder, utc_now) as house:
        (page,) = pages_meant(house, page_id)
        actor = who_confirms(house.settings, who, house.now())
        if withdraw:
            take_election_back(house, page, actor, reason)
            click.echo(
                f"{safe(page)}: every yes is taken back. Software hides nothing while the period runs."
            )
        else:
            for spell, both in confirm_election(house, page, actor, reason):
                said = (
                    "Both have said yes: software may hide in it. This ends with the period."
                    if both
                    else "Your yes is written down. One more person must say yes."
                )
                click.echo(f"{safe(page)}: pre-election {in_local_time(spell)}. {said}")
            why = why_no_hiding(house, page)
            if why:
                click.echo(f"{safe(page)}: software hides nothing just now: {why}.")
        note_head(house.store.db, house.heads, house.now().isoformat())
    return 0
