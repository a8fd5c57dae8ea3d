"""`wardmote alerts`: what comms were told of, and their answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from listener.claims.feedback import (
    by_month,
    how_it_stands,
    nothing_proposed,
    of_unsent,
    proposal,
    tune,
)
from listener.claims.forwarding import at_owner, close_own, forward
from listener.claims.handling import (
    acknowledge,
    act_on,
    at_comms,
    close,
    say_right,
    say_wrong,
    set_posture,
)
from listener.claims.postures import POSTURE_WORDS, Posture, posture_named
from listener.claims.reopening import reopen
from listener.claims.reporting import Reported, report
from listener.claims.states import ENDED, STANDS
from listener.claims.tuning_words import tuning_text
from listener.cli import data_option
from listener.commands.alerts_json import alerts_json, precision_json
from listener.commands.alerts_shown import lines_of, story_of
from listener.commands.options import person_options
from listener.errors import UserError
from listener.house import House, load_claims_for, utc_now
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.modes.switch import bare_house
from listener.store.comments import find
from listener.store.incidents import all_incidents, incident, open_incidents
from listener.store.own_claims import is_own
from listener.terminal import safe

NUMBER = click.IntRange(1, 10**15)


@contextmanager
def _house(folder: Path) -> Iterator[House]:
    """Enough of a house to read and answer alerts: no platform, no scorer."""
    with bare_house(folder, utc_now) as house:
        # What is in force, as on the desk: not a file that somebody edits just now, and also where none is named.
        house.claims = load_claims_for(house.settings, house.store)
        if not house.claims:
            with suppress(UserError):  # alerts are shown and answered all the same
                house.claims = load_claims_for(house.settings)
        yield house


@contextmanager
def _answering(folder: Path) -> Iterator[House]:
    with _house(folder) as house:
        yield house
        note_head(house.store.db, house.heads, house.now().isoformat())


def _answer(command: Any) -> Any:
    """Adds NUMBER, --data, --as and --reason."""
    wrapped = person_options(data_option(command))
    return click.argument("number", type=NUMBER)(wrapped)


_everything = click.option(
    "--all", "everything", is_flag=True, help="Also those that are over."
)

_as_json = click.option("--json", "as_json", is_flag=True, help="For programs.")


@click.group(invoke_without_command=True)
@click.pass_context
@data_option
@_everything
@_as_json
def alerts(ctx: click.Context, folder: Path, everything: bool, as_json: bool) -> int:
    """What comms were told of and is not over, the gravest first; and what they do about it."""
    if ctx.invoked_subcommand:
        ctx.obj = everything, as_json  # they may stand before `list`, too
        if ctx.get_parameter_source("folder") is ParameterSource.COMMANDLINE:
            raise UserError(
                f"Put --data at the end: wardmote alerts {ctx.invoked_subcommand} ... --data DIR"
            )
        return 0
    return _listed(folder, everything=everything, as_json=as_json)


def _listed(folder: Path, *, everything: bool, as_json: bool) -> int:
    with _house(folder) as house:
        rows = (all_incidents if everything else open_incidents)(house.store)
        shown = [row for row in rows if everything or row["level"] != "NONE"]
        if as_json:
            click.echo(alerts_json(house, shown))
            return 0
        lines = lines_of(house, shown)
    click.echo("\n".join(lines) if lines else "No alert is open.")
    if len(rows) > len(shown):
        click.echo(f"Not grave enough to be told: {len(rows) - len(shown)} (see --all)")
    return 0


@alerts.command("list")
@data_option
@_everything
@_as_json
@click.pass_obj
def list_(
    before: tuple[bool, bool], folder: Path, everything: bool, as_json: bool
) -> int:
    """The same as `wardmote alerts` alone."""
    return _listed(
        folder, everything=everything or before[0], as_json=as_json or before[1]
    )


@alerts.command()
@click.argument("number", type=NUMBER)
@data_option
def show(number: int, folder: Path) -> int:
    """The whole story of one: what was seen, when, next to the claim, and who did what."""
    with _house(folder) as house:
        row = incident(house.store, number)
        if row is None:
            raise UserError(
                f"There is no alert {number}. `wardmote alerts` lists those that are open."
            )
        click.echo("\n".join(story_of(house, row)))
    return 0


def _answered(
    answer: Callable[[House, int, Actor, str], object],
    number: int,
    folder: Path,
    who: str,
    reason: str,
    said: str,
) -> int:
    with _answering(folder) as house:
        answer(house, number, at_comms(house, who), reason)
    click.echo(f"Alert {number} is {said}.")
    return 0


@alerts.command()
@_answer
def ack(number: int, folder: Path, who: str, reason: str) -> int:
    """Take it on: you are its owner now."""
    with _answering(folder) as house:
        actor = at_comms(house, who)
        before = acknowledge(house, number, actor, reason)
    done = f"taken over from {safe(before)}" if before else "acknowledged"
    click.echo(f"Alert {number} is {done}. Its owner is {safe(actor.name)}.")
    return 0


@alerts.command()
@click.argument("number", type=NUMBER)
@click.argument("what")
@data_option
@person_options
def choose(number: int, what: str, folder: Path, who: str, reason: str) -> int:
    """Say what the council does about it, in quotes: "do nothing", "keep watch", "prepare lines", "brief the councillor",
    "publish a correction" or "call the emergency lead". None of these hides anything."""
    kind = posture_named(what)
    if kind is None:
        known = ", ".join(f'"{words}"' for words, _ in POSTURE_WORDS.values())
        raise UserError(f'"{safe(what)}" is nothing that can be chosen. Write one of these: {known}.')  # fmt: skip
    with _answering(folder) as house:
        before = set_posture(house, number, kind, at_comms(house, who), reason)
    click.echo(f"Alert {number}: {POSTURE_WORDS[kind][0]}.{_before(kind, *before)}{_THEN.get(kind, '')}")  # fmt: skip
    click.echo(f"Once something was done: wardmote alerts act {number} --as NAME --reason WHAT")  # fmt: skip
    return 0


def _before(kind: Posture, before: Posture | None, by: str) -> str:
    """What this takes the place of, and who had chosen that."""
    if before is None or before == kind:
        return ""
    who = f", by {safe(by)}" if by else ""
    return f" Before: {POSTURE_WORDS[before][0]}{who}."


# As it was called before, and programs may call it still.
alerts.add_command(
    click.Command(
        "posture",
        params=choose.params,
        callback=choose.callback,
        help=choose.help,
        hidden=True,
    )
)


# What follows from a posture, and what does not.
_THEN = {
    "brief_councillor": " The councillor is written to, with what is right and the source.",
    "publish_correction": " Publish it on the council's channels: Wardmote does not.",
    "emergency_lead": " Call whoever leads in the emergency: Wardmote does not call anybody.",
}


@alerts.command()
@_answer
def act(number: int, folder: Path, who: str, reason: str) -> int:
    """Note that it was done; --reason says what."""
    return _answered(act_on, number, folder, who, reason, "acted on")


@alerts.command("close")
@_answer
def close_one(number: int, folder: Path, who: str, reason: str) -> int:
    """End it. What comes later begins a new one that names this one."""
    with _answering(folder) as house:
        row = incident(house.store, number)
        if row is not None and is_own(row):
            close_own(house, number, at_owner(house, who), reason)
        else:
            close(house, number, at_comms(house, who), reason)
    click.echo(f"Alert {number} is closed.")
    return 0


@alerts.command("reopen")
@_answer
def reopen_one(number: int, folder: Path, who: str, reason: str) -> int:
    """Open again what was closed by a slip: it waits anew, with new clocks."""
    with _answering(folder) as house:
        row = incident(house.store, number)
        own = row is not None and is_own(row)
        actor = (at_owner if own else at_comms)(house, who)
        reopen(house, number, actor, reason)
    click.echo(f"Alert {number} is open again, and waits to be acknowledged.")
    return 0


@alerts.command("forward")
@_answer
def forward_one(number: int, folder: Path, who: str, reason: str) -> int:
    """For the councillor: give comms what was told to you alone."""
    with _answering(folder) as house:
        told = forward(house, number, at_owner(house, who), reason)
    later = "" if told else " They are not written to yet, as an election is near."
    click.echo(f"Alert {number} is with the communications team now.{later}")
    return 0


@alerts.command("report")
@click.argument("comment")
@data_option
@person_options
def report_one(comment: str, folder: Path, who: str, reason: str) -> int:
    """For the councillor: report one comment (its id or its link) as a possible falsehood about the council."""
    with _answering(folder) as house:
        known = find(house.store, comment)
        if known is None:
            raise UserError(f"No comment is known as {safe(comment)}. Give its id or its link.")  # fmt: skip
        made = report(house, known.comment.comment_id, at_owner(house, who), reason)
        row = incident(house.store, made.incident_id)
    click.echo(_reported(made, row["told_level"] if row else ""))
    return 0


def _reported(made: Reported, level: str) -> str:
    number = made.incident_id
    if made.own:
        return (
            f"It is about the councillor in person, so it is for them alone: alert {number}. "
            f"To give it to comms: wardmote alerts forward {number} --as NAME"
        )
    if made.told:
        return f"Alert {number} is with the communications team now."
    if level == "NONE":
        return f"It is in alert {number}. They are not written to yet, as an election is near."  # fmt: skip
    return f"It is in alert {number}. The communications team know of it already."


@alerts.command()
@_answer
def wrong(number: int, folder: Path, who: str, reason: str) -> int:
    """It was a false alarm."""
    return _answered(say_wrong, number, folder, who, reason, "kept as a false alarm")


@alerts.command()
@_answer
def right(number: int, folder: Path, who: str, reason: str) -> int:
    """It was a right alarm; also takes back `wrong`: it stands as before."""
    with _answering(folder) as house:
        goes_on = say_right(house, number, at_comms(house, who), reason)
        row = incident(house.store, number)
    stands = (
        f" It is {STANDS[row['state']]}." if row and row["state"] not in ENDED else ""
    )
    if goes_on:
        stands = f" It goes on in alert {goes_on}."
    click.echo(f"Alert {number} is kept as a right alarm.{stands}")
    return 0


@alerts.command()
@data_option
@_as_json
@click.pass_obj
def precision(before: tuple[bool, bool], folder: Path, as_json: bool) -> int:
    """How many alerts were right, by month, and the match that the answers speak for."""
    with _house(folder) as house:
        if as_json or before[1]:
            click.echo(precision_json(house))
            return 0
        for month in by_month(house.store):
            share = "-" if month.precision is None else f"{month.precision:.0%}"
            click.echo(
                f"{month.month}  told {month.told:>4}  right {month.right:>4}  wrong {month.wrong:>4}  precision {share}"
            )
        if unsent := of_unsent(house.store):
            click.echo(unsent)
        click.echo(safe(how_it_stands(house)))
        found = proposal(house)
        click.echo(tuning_text(found) if found else nothing_proposed(house))
    return 0


@alerts.command("tune")
@data_option
@person_options
@click.option("--back", is_flag=True, help="Back to what the rules file says.")
def tune_match(folder: Path, who: str, reason: str, back: bool) -> int:
    """Set the stricter match that your answers speak for. It counts from the next comment on."""
    with _answering(folder) as house:
        was, to = tune(house, at_comms(house, who), reason, back=back)
    click.echo(f"A comment counts as repeating a claim from a match of {to:.2f} on now; it was {was:.2f}.")  # fmt: skip
    return 0
