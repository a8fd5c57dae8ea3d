"""`wardmote decide`, `wardmote undo` and `wardmote release`: what people do."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import Any, cast

import click

from listener.act import act
from listener.brake import release as release_brake
from listener.cli import data_option
from listener.decide import decide as decide_on
from listener.decide import undo as undo_decision
from listener.errors import UserError
from listener.house import House, living_house
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.store.acts import act_of
from listener.store.comments import Kept, find, kept
from listener.store.decisions import Decision, Verb, item
from listener.terminal import cell, safe

VERBS = ("keep", "hide", "confirm", "show")


def _me() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def person_options(command: Any) -> Any:
    """Adds who decides, and why."""
    for option in (
        click.option(
            "--as", "who", default=_me, help="Your name, as it will stand in the log."
        ),
        click.option(
            "--reason", default="", help="Why, in a few words that a resident may read."
        ),
    ):
        command = option(command)
    return command


@click.command()
@click.argument("reference")
@click.argument("verb", type=click.Choice(VERBS))
@data_option
@person_options
@click.option("--rule", help="For hide: the rule that was broken, such as R2.")
def decide(
    reference: str, verb: str, folder: Path, who: str, reason: str, rule: str | None
) -> int:
    """Decide on a comment, by its number in the queue, its id or its link."""
    with living_house(folder) as house:
        known = _meant(house, reference)
        made = decide_on(
            house, known, cast(Verb, verb), Actor(who, "owner"), reason, rule=rule
        )
        _report(house, made)
    return 0


def _meant(house: House, reference: str) -> Kept:
    """The comment that a number of the queue, an id or a link means, in the words that the person saw."""
    if not (reference.isascii() and reference.isdigit() and len(reference) < 19):
        known = find(house.store, reference)
        if known is None:
            raise UserError(
                f"No comment is known as {safe(reference)}. `wardmote queue` shows the numbers."
            )
        return known
    row = item(house.store, int(reference))
    known = kept(house.store, row["comment_id"]) if row else None
    if row is None or known is None:
        raise UserError(
            f"No comment is known as {reference}. `wardmote queue` shows the numbers."
        )
    if row["version"] != known.version:
        raise UserError(
            f"The words of number {reference} were changed by their author. "
            "`wardmote queue` shows the new words and their number."
        )
    return known


@click.command()
@click.argument("number", type=click.IntRange(1, 10**15))
@data_option
@person_options
def undo(number: int, folder: Path, who: str, reason: str) -> int:
    """Take back a decision, by its number in the log."""
    with living_house(folder) as house:
        made = undo_decision(
            house,
            number,
            Actor(who, "owner"),
            reason or f"Decision {number} is taken back.",
        )
        _report(house, made)
    return 0


def _report(house: House, made: Decision) -> None:
    """Try to carry the decision out at once, and say how it stands."""
    act(house)
    note_head(house.store.db, house.heads, house.now().isoformat())
    known = kept(house.store, made.comment_id)
    wish = act_of(house.store, made.decision_id)
    click.echo(f"Decision {made.decision_id}: {made.verb}, by {safe(made.actor.name)}.")
    if known is not None:
        click.echo(f'The comment: "{cell(known.comment.text, 100).rstrip()}"')
    if wish is None:
        return
    if wish.state == "done":
        click.echo("It is done on the platform.")
    elif wish.state == "intended":
        click.echo(
            f"It is not done yet ({wish.outcome}). Wardmote goes on trying while it runs."
        )
    else:
        click.echo(f"It could not be done: {wish.outcome}.")


@click.command()
@click.argument("page_id")
@data_option
@person_options
def release(page_id: str, folder: Path, who: str, reason: str) -> int:
    """Let Wardmote hide by itself again, after the brake came on. `status` names the page."""
    with living_house(folder) as house:
        release_brake(house, page_id, Actor(who, "owner"), reason)
    click.echo(f"The brake is off for {safe(page_id)}.")
    return 0
