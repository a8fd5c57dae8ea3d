"""`wardmote appeals` and `wardmote request`: what authors and officers ask for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

import click

from listener.act import act
from listener.cli import data_option
from listener.commands.options import me, person_options, rule_said, signs_log
from listener.house import House, living_house, utc_now
from listener.minutes.heads import note_head
from listener.modes.switch import bare_house
from listener.own_names import SETTINGS_NAME
from listener.people.appeals import (
    OUTCOMES,
    WORKING_DAYS,
    Outcome,
    decide_appeal,
    is_shown_again,
    lodge,
)
from listener.people.matrix import may, roles_for
from listener.people.requests import FIREWALL, council_request
from listener.people.roster import day_of, who_is, who_runs
from listener.people.won_appeals import took_part
from listener.settings import same_name
from listener.store.appeals import (
    appeal,
    council_requests,
    open_appeals,
    overturned_words,
)
from listener.store.comments import kept
from listener.store.connection import Row
from listener.store.decisions import decision
from listener.terminal import safe

ERASED = "(erased)"


@click.group()
def appeals() -> None:
    """Appeals against what was hidden, deleted or blocked."""


@appeals.command("lodge")
@click.argument("link")
@data_option
@click.option("--text", required=True, help="What the author says, in their words.")
@click.option("--against", type=click.Choice(["hide", "delete", "block"]), help="What is meant, where its author is blocked as well.")  # fmt: skip
@signs_log
def lodge_one(link: str, folder: Path, text: str, against: str | None) -> int:
    """Take an appeal about the comment at LINK."""
    with bare_house(folder, utc_now) as house:
        number = lodge(house, link, text, against=against or "")
        note_head(house.store.db, house.heads, house.now().isoformat())
        told = what_next(house, number)
    click.echo(f"Appeal {number} is taken. {told}")
    return 0


def what_next(house: House, number: int) -> str:
    """Who will decide an appeal, or that nobody is listed who may."""
    waits = appeal(house.store, number)
    part = took_part(house.store, waits["comment_id"]) if waits else frozenset()
    today = day_of(house.now())
    free = [
        each
        for each in house.settings.people
        if may(each.role, "decide_appeal")
        and same_name(each.name) not in part
        and (each.until is None or each.until >= today)
    ]
    if free:
        return f"A different person will decide in {WORKING_DAYS} working days."
    return (
        f"Nobody is listed who may decide it, and {WORKING_DAYS} working days are set for it. Add an {roles_for('decide_appeal')} "
        f"who had no part in the decision under `people:` in {house.settings.folder / SETTINGS_NAME}."
    )


@appeals.command("list")
@data_option
def list_open(folder: Path) -> int:
    """What waits for a decision, oldest first."""
    with bare_house(folder, utc_now) as house:
        rows = [(row, _now(house, row)) for row in open_appeals(house.store)]
    for row, now in rows:
        click.echo(
            f"{row['appeal_id']:>5}  against decision {row['decision_id']} ({row['verb']}, {row['rule'] or '-'}), "
            f"due {row['due_at'][:10]}: {safe(row['text'])}\n       {safe(row['comment_id'])}{now}"
        )
    if not rows:
        click.echo("No appeal waits for a decision.")
    return 0


def _now(house: House, row: Row) -> str:
    """That a comment is visible again, where a person has shown it since."""
    made, known = decision(house.store, row["decision_id"]), kept(house.store, row["comment_id"])  # fmt: skip
    if made is None or known is None or not is_shown_again(house.store, made, known):
        return ""
    return "\n       The comment is visible again, so all that is left is to decide: overturned."


@appeals.command("decide")
@click.argument("number", type=click.IntRange(1, 10**15))
@click.argument("outcome", type=click.Choice(OUTCOMES))
@data_option
@person_options
@click.option(
    "--rule",
    callback=rule_said,
    help="For changed: the rule that it falls under instead.",
)
def decide_one(
    number: int, outcome: str, folder: Path, who: str, reason: str, rule: str | None
) -> int:
    """Decide an appeal. Whoever hid, confirmed or agreed cannot."""
    with living_house(folder) as house:
        actor = who_is(house.settings, who, "decide_appeal", house.now())
        decide_appeal(house, number, cast(Outcome, outcome), actor, reason, rule)
        act(house)
        note_head(house.store.db, house.heads, house.now().isoformat())
    click.echo(f"Appeal {number}: {outcome}.")
    return 0


@appeals.command("examples")
@data_option
def show_examples(folder: Path) -> int:
    """Appeals that succeeded, as examples for the rules file: what must be kept. Words only where their author said yes."""
    with bare_house(folder, utc_now) as house:
        rows = overturned_words(house.store)
    for row in rows:
        words = json.dumps(safe(row["text"]), ensure_ascii=False) if row["text"] else "# the author did not say that the words may be kept"  # fmt: skip
        click.echo(f"# appeal {row['appeal_id']}, rule {row['rule'] or '-'}, must_keep:\n- {words}")  # fmt: skip
    if not rows:
        click.echo("No appeal has succeeded yet.")
    return 0


def _later(row: Row) -> str:
    """What people did to the comment after the request came, if anything."""
    if not row["verb"]:
        return ""
    return f"; afterwards {row['verb']} by {safe(row['actor'])} under rule {row['rule'] or '-'}, {row['decided_at'][:10]}"


def _about(row: Row) -> str:
    """Which comment is meant: its link, or its id where no link is known."""
    return safe(row["permalink"] or row["comment_id"] or "") or "No comment was named."


@click.command()
@click.argument("words", required=False)
@click.argument("comment", required=False)
@data_option
@click.option("--by", default="", help="Who asks: 'Name, role'.")
@click.option("--as", "who", default="", help="Your name, as it will stand in the log; else your login.")  # fmt: skip
def request(
    words: str | None, comment: str | None, folder: Path, by: str, who: str
) -> int:
    """Keep an officer's request to hide a comment. It changes nothing. Without WORDS, all that were kept."""
    with bare_house(folder, utc_now) as house:
        if words is None:
            rows = council_requests(house.store)
            for row in rows:
                words, by = row["words"] or ERASED, row["requester"] or ERASED
                click.echo(
                    f"{row['request_id']:>5}  {row['received_at'][:10]}  {safe(by)}: "
                    f"{safe(words)} ({row['outcome']}{_later(row)})\n       {_about(row)}"
                )
            if not rows:
                click.echo(
                    "Nobody at the council has asked for a comment to be hidden."
                )
            return 0
        actor = who_runs(house.settings, who or me(), "posture", house.now())
        number = council_request(house, words, by, comment, actor)
        note_head(house.store.db, house.heads, house.now().isoformat())
    click.echo(f"Request {number} is kept. {FIREWALL} Nothing was changed.")
    return 0
