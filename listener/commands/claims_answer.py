"""`wardmote claims waiting|approve|decline`: what a second person of comms says."""

from __future__ import annotations

import json
from pathlib import Path

import click

from listener.claims.change import ACTION
from listener.claims.change import approve as agree
from listener.claims.change import decline as refuse
from listener.claims.compare import Comparison, compare
from listener.cli import data_option
from listener.commands.claims_forms import safe_lines
from listener.commands.claims_read import as_json_option, bank
from listener.commands.claims_warnings import change_warnings, say_warnings
from listener.commands.compared_lines import compared_lines, ended_words, named
from listener.commands.options import person_options
from listener.errors import UserError
from listener.house import utc_now
from listener.minutes.heads import note_head
from listener.modes.switch import bare_house
from listener.people.roster import who_is
from listener.store import Store
from listener.store.claims import Proposed, proposed, why_answered
from listener.telling.alerts import many
from listener.terminal import minute, safe
from moderation.claims.factbank.writing import write_claims

_number = click.IntRange(1, 10**15)


@click.command()
@click.argument("number", required=False, type=_number)
@data_option
@as_json_option
def waiting(number: int | None, folder: Path, as_json: bool) -> int:
    """List the changes that wait for a second person; with a NUMBER, show that one whole."""
    with bank(folder) as store:
        found = proposed(store, number)
        beside = [compare(store, each) for each in found]
        answers = [_answer(store, each) for each in found]
        warned = [
            line
            for each in found
            if number is not None
            for line in change_warnings(
                store, each.claims, utc_now(), replaces=each.replaces
            )
        ]
    if number is not None and not found:
        raise UserError(
            f"There is no proposal {number}. `wardmote claims waiting` shows what waits."
        )
    if as_json:
        for each in found:
            click.echo(json.dumps(_facts(each)))
        return 0
    for each, comparison, answer in zip(found, beside, answers, strict=True):
        click.echo(_line(each, comparison, answer))
        ended = ended_words(each.claims, utc_now())
        if ended and each.answer is None:
            click.echo(f"   {ended}")
        if number is not None:
            click.echo(safe_lines(write_claims(each.claims).rstrip("\n")))
            waits = each.answer is None
            for line in compared_lines(comparison, replaces=each.replaces, waits=waits):
                click.echo(line)
            for line in warned if waits else ():
                click.echo(line)
    if not found:
        click.echo("Nothing waits.")
    return 0


def _facts(each: Proposed) -> dict[str, object]:
    return {
        "number": each.number,
        "change": each.change,
        "claims": [claim.claim_id for claim in each.claims],
        "replaces": each.replaces,
        "by": each.actor.name,
        "reason": each.reason,
        "group": each.group_id,
        "proposed_at": each.proposed_at,
        "answer": each.answer,
    }


def _answer(store: Store, each: Proposed) -> str:
    """What was said to it, by whom and why; "" while it waits."""
    if not each.answer:
        return ""
    why = why_answered(store, each.number)
    return f" - {each.answer} by {each.answered_by}" + (f" ({why})" if why else "")


def _line(each: Proposed, beside: Comparison, answer: str) -> str:
    one = len(each.claims) == 1
    what = each.claims[0].claim_id if one else f"{len(each.claims)} claims"
    gone = beside.taken_out
    rest = f", and {many(len(gone), 'other')} taken out ({named(gone)})" if gone else ""
    rest += f", begun with group {each.group_id}" if each.group_id else ""
    return safe(
        f"{each.number}. {minute(each.proposed_at)}, {each.actor.name} asks: {what} {each.change}{rest} "
        f"({each.reason}){answer}"
    )


@click.command()
@click.argument("number", type=_number)
@data_option
@person_options
def approve(number: int, folder: Path, who: str, reason: str) -> int:
    """Agree to a change that another of comms asked for. It stands from now on."""
    with bare_house(folder, utc_now) as house:
        actor = who_is(house.settings, who, ACTION, house.now(), second=True)
        done = agree(house, number, actor, reason)
        asked = proposed(house.store, number)[0]
        ended = ended_words(asked.claims, house.now())
        note_head(house.store.db, house.heads, house.now().isoformat())
        click.echo(f"It stands: {done.in_words()}.")
        if not done.withdrawn:
            say_warnings(house.store, asked.claims, house.now())
    if ended:
        click.echo(ended)
    for claim_id in done.withdrawn:
        click.echo(
            f"What {safe(claim_id)} flagged: wardmote claims show {safe(claim_id)} --flags"
        )
    return 0


@click.command()
@click.argument("number", type=_number)
@data_option
@person_options
def decline(number: int, folder: Path, who: str, reason: str) -> int:
    """Say no to a change, or take your own back. Nothing changes."""
    with bare_house(folder, utc_now) as house:
        actor = who_is(house.settings, who, ACTION, house.now(), second=True)
        refuse(house, number, actor, reason)
        note_head(house.store.db, house.heads, house.now().isoformat())
    click.echo(f"Proposal {number} is declined.")
    return 0
