"""`wardmote notice-hold`: delay the public look-up entry of a comment because the police ask for it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.forget import meant_comment
from listener.commands.options import Day, person_options
from listener.errors import UserError
from listener.house import House, utc_now
from listener.minutes.heads import note_head
from listener.modes.switch import bare_house
from listener.people.notice_holds import hold_notice, release_notice, who_holds
from listener.store.notice_holds import notice_holds
from listener.terminal import safe


@click.command("notice-hold")
@click.argument("reference", required=False)
@data_option
@person_options
@click.option(
    "--until",
    type=Day(),
    help="The day on which the entry appears, at most 30 days on.",
)
@click.option("--police", default="", help="Which force asks, and its reference.")
@click.option("--release", is_flag=True, help="Let the entry appear now.")
def notice_hold(
    reference: str | None,
    folder: Path,
    who: str,
    reason: str,
    until: datetime | None,
    police: str,
    release: bool,
) -> int:
    """Delay what the look-up page says of a comment, at the request of the police. Without a comment: list what is delayed."""
    with bare_house(folder, utc_now) as house:
        if reference is None:
            _list(house)
            return 0
        known = meant_comment(house, reference)
        actor = who_holds(house.settings, who, house.now())
        if release:
            release_notice(house, known, actor, reason)
            click.echo("The look-up page shows it from now on.")
        elif until is None:
            raise UserError(
                "A look-up entry is delayed until a day. Add it with --until, such as --until 2027-03-31."
            )
        else:
            end = until.replace(tzinfo=UTC)
            hold_notice(house, known, actor, reason, police, end)
            click.echo(
                f"The look-up page says nothing of it until {end:%Y-%m-%d}. It appears then by itself, and can be appealed "
                "for 60 days from then."
            )
        note_head(house.store.db, house.heads, house.now().isoformat())
    return 0


def _list(house: House) -> None:
    rows = notice_holds(house.store, house.now())
    for row in rows:
        click.echo(
            f"{safe(row['comment_id'])}: until {row['until_at'][:10]}, by {safe(row['approver'])} ({row['role']})"
        )
    if not rows:
        click.echo("No look-up entry is delayed.")
