"""`wardmote retry`: has an act tried again that failed."""

from __future__ import annotations

from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.options import person_options
from listener.commands.people import report
from listener.house import living_house
from listener.people.roster import who_is
from listener.retry import retry as try_again


@click.command()
@click.argument("number", type=click.IntRange(1, 10**15))
@data_option
@person_options
def retry(number: int, folder: Path, who: str, reason: str) -> int:
    """Try an act again that failed. `status` gives its number."""
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
    return 0
