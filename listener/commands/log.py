"""`wardmote log`: the minutes, for whoever reads or checks them. What is handed to others is in `proofs`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

import click

from listener.cli import data_option
from listener.commands import proofs
from listener.commands.change_key import change_key
from listener.commands.entry_lines import EntryLines
from listener.commands.entry_told import told_of
from listener.commands.log_asked import by_whom, subject_of, why_nothing
from listener.commands.options import Day, rule_said
from listener.commands.proofs import open_log
from listener.errors import UserError
from listener.minutes.agree import COMPARED, disagreements
from listener.minutes.clock import said_of, set_back
from listener.minutes.heads import Head
from listener.minutes.key_changes import Term, signed_by
from listener.minutes.lost import without_lost
from listener.minutes.outside import Outside, look_outside
from listener.minutes.spoiled import spoiled
from listener.minutes.verify import Verdict
from listener.named_paths import NamedPath
from listener.own_names import HEADS_NAME
from listener.reviewing.proving import UNREADABLE, not_sound, verdict_on
from listener.store import Store
from listener.store.connection import Row
from listener.store.counts import newest_seq
from listener.store.faults import storage_faults
from listener.store.log_views import entry as entry_of
from listener.store.log_views import newest_fitting
from listener.store.minutes_views import Asked
from listener.terminal import safe

# What only says that the service is at work. `--all` shows it too.
QUIET = (
    "comments_collected",
    "comments_judged",
    "message_leaving",
    "message_sent",
    "act_attempted",
    "hide_chosen",
    "criticism_let_stand",
    "matter_tagged",
    "retention_run",
    "payloads_erased",
    "raw_erased",
)
_DAY = Day()


@click.group()
def log() -> None:
    """The minutes: every act, who, when, why, and under which rule."""


for command in (proofs.prove, proofs.export, proofs.checkpoint, change_key):
    log.add_command(command)


@log.command()
@data_option
@click.option(
    "--last",
    default=40,
    show_default=True,
    type=click.IntRange(1, 10**9),
    help="How many entries.",
)
@click.option(
    "--about",
    default="",
    help="Only this comment: its number in the queue, its id, its link, or its pseudonym as --json tells it.",
)
@click.option(
    "--by",
    default="",
    help="Only this person, by name; software or person for all of a kind.",
)
@click.option(
    "--rule", callback=rule_said, default="", help="Only this rule, such as R2."
)
@click.option("--since", type=_DAY, help="Only from this day on, such as 2026-11-20.")
@click.option("--until", type=_DAY, help="Only up to this day, and with it.")
@click.option(
    "--entry", type=click.IntRange(1, 10**12), help="Only the entry of this number."
)
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="Also routine, and what was let stand as fair criticism.",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="For programs: one object a line, without payloads; implies --all.",
)
def show(
    folder: Path,
    last: int,
    about: str,
    by: str,
    rule: str,
    since: datetime | None,
    until: datetime | None,
    entry: int | None,
    everything: bool,
    as_json: bool,
) -> int:
    """Show the newest entries of the log. Times are UTC."""
    if entry:
        filters = {"--about": about, "--by": by, "--rule": rule, "--since": since, "--until": until}  # fmt: skip
        _check_alone(filters)
    store = open_log(folder)
    kind, name = by_whom(by)
    asked = Asked(
        by=kind,
        actor=name,
        rule=rule,
        since=since.date() if since else None,
        until=until.date() if until else None,
        subject=subject_of(store, about),
        without=() if about or everything or as_json else QUIET,
    )
    rows = [_one(store, entry)] if entry else newest_fitting(store, asked, last)
    lines = EntryLines(store)
    for row in rows:
        click.echo(_as_json(row) if as_json else lines.line(row))
        for more in told_of(store, row) if entry and not as_json else ():
            click.echo(f"        {more}")
    if not rows:
        click.echo(why_nothing(store, asked), err=True)
    store.close()
    return 0


def _check_alone(filters: Mapping[str, object]) -> None:
    """That one entry, named by its number, is asked for without a filter beside it. Raises UserError."""
    for option, value in filters.items():
        if value:
            raise UserError(f"One entry is looked up by its number alone. Give --entry or {option}, not both.")  # fmt: skip


def _one(store: Store, number: int) -> Row:
    row = entry_of(store, number)
    if row is None:
        raise UserError(
            f"There is no entry {number} in the log. Its last is {newest_seq(store)}."
        )
    return row


def _as_json(row: Row) -> str:
    public = {
        name: value for name, value in row.items() if name not in ("body", "details")
    }
    return json.dumps({**public, "details": json.loads(row["details"])})


@log.command()
@data_option
@click.option(
    "--from",
    "older",
    type=NamedPath(dir_okay=False, exists=True),
    help="A file of checkpoints that were kept elsewhere, such as by a witness.",
)
def verify(folder: Path, older: Path | None) -> int:
    """Check the whole log, and what it vouches for. Exit code 1 where something is wrong."""
    store = open_log(folder)
    with storage_faults(folder / HEADS_NAME):
        outside = look_outside(store.db, folder)
    if older and not outside.terms:
        raise UserError(f"{outside.key_fault} Restore `keys` from a backup.")
    kept_elsewhere = proofs.heads_in(older, outside.terms) if older else []
    to_meet, lost = without_lost(store.db, kept_elsewhere)
    verdict, wrong = _checked(store, [*outside.heads, *to_meet])
    clock = said_of(set_back(store.db)) if verdict and verdict.sound else ""
    store.close()
    if verdict is None or not verdict.sound:
        click.echo(not_sound(verdict, wrong))
        return 1
    strangers = outside.strangers()
    wrong = [*outside.faults(strangers), *lost, *wrong]
    for line in _found(verdict, wrong):
        click.echo(line)
    if outside.terms and not strangers:
        _say_what_agrees(outside.signed, None if lost else older, outside.terms)
    for line in outside.cautions():
        click.echo(line)
    if outside.key_fault not in wrong and (line := _no_public_key(folder, outside)):
        click.echo(line)
    if clock:
        click.echo(clock)
    for sentence in wrong:
        click.echo(f"But: {safe(sentence)}")
    if not wrong:
        click.echo(COMPARED)
    return 1 if wrong else 0


def _found(verdict: Verdict, wrong: list[str]) -> list[str]:
    """The verdict on a log whose entries are whole, what is wrong beside them first; and its head."""
    gone = verdict.erased
    erased = f"; {gone} payloads were erased, on record" if gone else ""
    whole = f"{verdict.entries} entries, all as they were written{erased}."
    head = f"Head: {verdict.head}"
    if not wrong:
        return [f"The log is sound: {whole}", head]
    many = f"{len(wrong)} things are wrong. The first: " if len(wrong) > 1 else ""
    return [
        f"NOT all is well: {many}{safe(wrong[0])}",
        f"The log's own entries: {whole}",
        head,
    ]


def _checked(store: Store, heads: list[Head]) -> tuple[Verdict | None, list[str]]:
    """The verdict on the log, None where it cannot be read, and what does not agree with it, a sentence each."""
    verdict, why = verdict_on(store, heads)
    if verdict is None or not verdict.sound:
        return verdict, [why] if why else []
    try:
        with storage_faults(store.path):
            return verdict, disagreements(store.db, store.writer.subject)
    except UNREADABLE:
        return verdict, [spoiled(store.db.conn)]


def _no_public_key(folder: Path, outside: Outside) -> str:
    """What could not be checked without the public key, "" where it is there."""
    fault = outside.key_fault
    public = folder / "keys" / "minutes.pub"
    if outside.heads and not (
        outside.signed or public.exists() or (folder / "keys" / "minutes").exists()
    ):
        return "This log is from before it was signed. The next `wardmote once` makes the key."  # fmt: skip
    if fault:
        return (
            f"{fault} So no signature could be checked. Restore `keys` from a backup."
        )
    if public.exists():
        return ""
    return (
        f"The public key of the log is missing ({public}), so it was not compared with the secret one. "
        "Restore it from a backup."
    )


def _say_what_agrees(signed: list[Head], older: Path | None, terms: Sequence[Term]) -> None:  # fmt: skip
    if signed:
        click.echo(
            f"Checkpoints kept outside the database, all in agreement: {len(signed)}."
        )
        for line in signed_by(signed, terms):
            click.echo(f"  {safe(line)}")
    if older:
        click.echo(f"It goes on from the checkpoint in {safe(str(older))}.")
