"""`wardmote show-all`: in an emergency, everything that software has hidden is shown again at once."""

from __future__ import annotations

from pathlib import Path

import click

from listener.act import act
from listener.cli import data_option
from listener.commands.meant import pages_meant
from listener.commands.options import name_options
from listener.house import living_house
from listener.minutes.heads import note_head
from listener.people.show_all import show_all as show_everything
from listener.people.show_all import who_shows_all
from listener.terminal import safe


@click.command("show-all")
@click.argument("page_id", required=False)
@data_option
@name_options  # in an emergency all is shown, whether the log can be signed or not
def show_all(page_id: str | None, folder: Path, who: str, reason: str) -> int:
    """Show again, at once, all that software has hidden and no person has confirmed. Stop it first: wardmote stop-acting."""
    with living_house(folder) as house:
        pages = pages_meant(house, page_id)
        made = show_everything(
            house, pages, who_shows_all(house.settings, who, house.now()), reason
        )
        act(house, only="show")
        note_head(house.store.db, house.heads, house.now().isoformat())
        where = ", ".join(safe(page) for page in pages)
    if not made:
        click.echo(f"Software has hidden nothing on {where} that waits for a person.")
        return 0
    click.echo(f"To be shown again on {where}: {len(made)}.")
    click.echo("What the platform has not taken yet is tried again while Wardmote runs. `wardmote status` says what waits.")  # fmt: skip
    return 0
