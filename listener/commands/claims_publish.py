"""`wardmote claims publish`: the fact bank and its history, for anybody to read."""

from __future__ import annotations

from pathlib import Path

import click

from listener.claims.publishing import Told, page
from listener.cli import data_option
from listener.commands.claims_read import bank
from listener.commands.options import page_options, tongues
from listener.house import utc_now
from listener.store.claims import held_claims, history_of
from moderation.rulebook.publish import rendered


@click.command()
@page_options
@data_option
def publish(form: str, language: str, folder: Path) -> int:
    """Print every claim and its history for residents: verdict, what is right, source, days. No names of people."""
    now = utc_now()
    with bank(folder) as store:
        told = [Told(h, history_of(store, i)) for i, h in held_claims(store).items()]
    pages = [(tongue, page(told, now, tongue)) for tongue in tongues(language)]
    click.echo(rendered(pages, form), nl=False)
    return 0
