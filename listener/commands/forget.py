"""`wardmote forget` and `wardmote hold`: what is erased when its time has come, and what a person keeps from that."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from listener.brake import clock_doubt
from listener.cli import data_option
from listener.commands.options import Day, me, person_options
from listener.errors import UserError
from listener.forgetting.due import Due, due
from listener.forgetting.forget import forget_now
from listener.house import House, utc_now
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.modes.switch import bare_house
from listener.people.matrix import ACTION_OF
from listener.people.roster import who_is, who_runs
from listener.permits import check_person
from listener.store.comments import Kept, find, kept, kept_now
from listener.store.decisions import item
from listener.store.holds import LONGEST, holds, place_hold, release_hold
from listener.terminal import cell, safe


@click.command()
@data_option
@click.option(
    "--dry-run", is_flag=True, help="Show what is due, class by class. Changes nothing."
)
@click.option("--clock-is-right", is_flag=True, help="You have looked at this computer's clock, and it is right.")  # fmt: skip
@click.option("--as", "who", default="", help="Your name, as it will stand in the log; else your login.")  # fmt: skip
def forget(folder: Path, dry_run: bool, clock_is_right: bool, who: str) -> int:
    """Erase what is due.

    The service does this by itself once a day; once an hour with what was deleted on the platform, and with words that
    an edit replaced.
    """
    if dry_run:
        with bare_house(folder, utc_now) as house:
            click.echo("\n".join(_table(due(house))))
        return 0
    with bare_house(folder, utc_now) as house:
        _insist_on_the_clock(house, who if clock_is_right else None)
        counts, fault = forget_now(house)
        note_head(house.store.db, house.heads, house.now().isoformat())
    for kind, count in counts.items():
        click.echo(f"Erased: {count} {kind}")
    if not counts:
        click.echo("Nothing was due.")
    if fault:
        click.echo(fault)
    return 1 if fault else 0


def _insist_on_the_clock(house: House, who: str | None) -> None:
    """Erase by no clock that is in doubt, unless somebody says that it is right. Raises UserError."""
    doubt = clock_doubt(house)
    if doubt is None:
        return
    if who is None:
        raise UserError(f"{doubt} If the clock is right, say so: wardmote forget --clock-is-right")  # fmt: skip
    now = house.now()
    actor = who_runs(house.settings, who or me(), "export_or_erase", now)
    with house.store.transaction(now) as tx:
        tx.record("clock_called_right", actor=actor, details={"clock": tx.at})


def _table(rows: list[Due]) -> list[str]:
    head = f"{'class':10} {'what':42} {'kept for':40} {'due':>7}  oldest"
    return [
        head,
        *(
            f"{row.kind:10} {cell(row.what, 42)} {cell(row.period, 40)} {row.due:>7}  {row.oldest[:10] or '-'}"
            for row in rows
        ),
    ]


@click.command()
@click.argument("reference", required=False)
@data_option
@person_options
@click.option(
    "--until",
    type=Day(),
    help="The day on which the hold ends, such as 2027-03-31.",
)
@click.option("--release", is_flag=True, help="End the hold.")
def hold(
    reference: str | None,
    folder: Path,
    who: str,
    reason: str,
    until: datetime | None,
    release: bool,
) -> int:
    """Keep a comment from being erased: by its number in the queue, its id or its link. Without one: list the holds."""
    with bare_house(folder, utc_now) as house:
        if reference is None:
            _list(house)
            return 0
        known = meant_comment(house, reference)
        # The matrix has no row for a hold. It takes nothing away and hands nothing out, so whoever decides may place it.
        actor = who_is(house.settings, who, ACTION_OF["keep"], house.now())
        check_person(actor, reason)
        if release:
            _release(house, known, actor, reason)
        else:
            _place(house, known, actor, reason, until)
        note_head(house.store.db, house.heads, house.now().isoformat())
    return 0


def meant_comment(house: House, reference: str) -> Kept:
    """The comment that a number in the queue, an id or a link names. Raises UserError."""
    if reference.isascii() and reference.isdigit() and len(reference) < 19:
        row = item(house.store, int(reference))
        known = kept(house.store, row["comment_id"]) if row else None
    else:
        known = find(house.store, reference)
    if known is None:
        raise UserError(
            f"No comment is known as {safe(reference)}. `wardmote queue` shows the numbers."
        )
    return known


def _place(
    house: House, known: Kept, actor: Actor, reason: str, until: datetime | None
) -> None:
    """Keep a comment from being erased until a day. Raises UserError, also where it was erased a moment ago."""
    now = house.now()
    end = until.replace(tzinfo=UTC) if until else None
    if end is None or end <= now:
        raise UserError(
            "A hold needs a day in the future on which it ends. Add one with --until, such as --until 2027-03-31."
        )
    if end > now + LONGEST:
        raise UserError(
            f"A hold lasts six years at most. Name a day by {now + LONGEST:%Y-%m-%d} with --until; before it ends, it can be placed again."
        )
    comment_id = known.comment.comment_id
    with house.store.transaction(now) as tx:
        if kept_now(tx.store, known) is None:
            raise UserError("This comment was erased already. There is nothing to hold.")  # fmt: skip
        number = place_hold(tx, comment_id, actor.name, reason, end)
        tx.record(
            "hold_placed",
            actor=actor,
            about=comment_id,
            details={"hold_id": number, "until": end.isoformat()},
            payload={"comment_id": comment_id, "reason": reason},
        )
    click.echo(
        f"Held until {end:%Y-%m-%d}. In 90 days you are asked to look at it again."
    )


def _release(house: House, known: Kept, actor: Actor, reason: str) -> None:
    comment_id = known.comment.comment_id
    with house.store.transaction(house.now()) as tx:
        if not release_hold(tx, comment_id, actor.name):
            raise UserError("There is no hold on this comment. `wardmote hold` lists them.")  # fmt: skip
        tx.record(
            "hold_released",
            actor=actor,
            about=comment_id,
            payload={"comment_id": comment_id, "reason": reason},
        )
    click.echo("Released. It is erased when its time has come.")


def _list(house: House) -> None:
    rows = holds(house.store, house.now())
    now = house.now().isoformat()
    for row in rows:
        review = (
            "review it now"
            if row["review_at"] <= now
            else f"review by {row['review_at'][:10]}"
        )
        click.echo(
            f"{safe(row['comment_id'])}: until {row['until_at'][:10]}, {review}, by {safe(row['approver'])}: {safe(row['reason'])}"
        )
    if not rows:
        click.echo("Nothing is held.")
