"""`wardmote retry`: has an act tried again that failed, or messages sent again that were given up."""

from __future__ import annotations

from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.options import person_options
from listener.commands.people import report
from listener.house import living_house, utc_now
from listener.modes.switch import bare_house
from listener.people.roster import who_is
from listener.retry import retry as try_again
from listener.telling.again import send_again, who_sends_again
from listener.telling.alerts import many

NUMBER = click.IntRange(1, 10**15)


@click.command()
@click.argument("number", type=NUMBER, required=False)
@click.option("--messages", is_flag=True, help="Send all messages again that were given up.")  # fmt: skip
@click.option("--message", type=NUMBER, help="Send this one again, by its number.")
@data_option
@person_options
def retry(
    number: int | None,
    messages: bool,
    message: int | None,
    folder: Path,
    who: str,
    reason: str,
) -> int:
    """Try an act again that failed, or send messages again that were given up. `status` gives their numbers."""
    if sum((number is not None, messages, message is not None)) != 1:
        raise click.UsageError(
            "Give the number of an act, or --messages, or --message NUMBER."
        )
    if number is not None:
        _act(folder, number, who, reason)
    else:
        _send(folder, message, who, reason)
    return 0


def _act(folder: Path, number: int, who: str, reason: str) -> None:
    with living_house(folder) as house:
        why = reason or f"Act {number} is tried again."
        report(
            house,
            try_again(
                house,
                number,
                who_is(house.settings, who, "hide_by_hand", house.now()),
                why,
            ),
        )


def _send(folder: Path, number: int | None, who: str, reason: str) -> None:
    with bare_house(folder, utc_now) as house:
        actor = who_sends_again(house.settings, who, house.now())
        why = reason or "It is to be sent again."
        back, bare = send_again(house, number, actor, why)
    click.echo(f"Waiting to be sent again: {many(len(back), 'message')}. The service sends what waits.")  # fmt: skip
    if bare:
        click.echo(f"Not sent, as the words were erased since: {many(bare, 'message')}.")  # fmt: skip
