"""`wardmote show-all`: in an emergency, everything that software has hidden is shown again at once."""

from __future__ import annotations

from pathlib import Path

import click

from listener.act import act
from listener.cli import data_option
from listener.commands.meant import pages_meant
from listener.commands.options import person_options
from listener.house import House, living_house
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.people.roster import roles_of, who_is
from listener.people.show_all import show_all as show_everything
from listener.terminal import safe


@click.command("show-all")
@click.argument("page_id", required=False)
@data_option
@person_options
def show_all(page_id: str | None, folder: Path, who: str, reason: str) -> int:
    """Show again, at once, all that software has hidden and no person has confirmed. Stop it first: wardmote stop-acting."""
    with living_house(folder) as house:
        pages = pages_meant(house, page_id)
        made = show_everything(house, pages, _actor(house, who), reason)
        act(house, only="show")
        note_head(house.store.db, house.heads, house.now().isoformat())
        where = ", ".join(safe(page) for page in pages)
    if not made:
        click.echo(f"Software has hidden nothing on {where} that waits for a person.")
        return 0
    click.echo(f"To be shown again on {where}: {len(made)}.")
    click.echo("What the platform has not taken yet is tried again while Wardmote runs. `wardmote status` says what waits.")  # fmt: skip
    return 0


def _actor(house: House, who: str) -> Actor:
    """Whoever it is, in the role that may show things, or else as the admin."""
    actor = who_is(house.settings, who, "restore", house.now())
    held = roles_of(house.settings, who, house.now())
    admin = next((one for one in held if one.role == "admin"), None)
    may_not = actor.role not in ("owner", "delegate", "reviewer")
    return Actor(admin.name, admin.role) if admin and may_not else actor
