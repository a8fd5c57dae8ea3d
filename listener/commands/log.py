"""`wardmote log show` and `wardmote log verify`: the minutes, for whoever checks them."""

from __future__ import annotations

import json
from pathlib import Path

import click

from listener.cli import data_option
from listener.errors import UserError
from listener.house import open_store
from listener.minutes.agree import disagreements
from listener.minutes.heads import read_heads
from listener.minutes.verify import verify as verify_log
from listener.settings import DATABASE_NAME
from listener.store import Store
from listener.store.comments import find, kept
from listener.store.connection import Row
from listener.store.counts import entries_about, last_entries
from listener.store.decisions import item
from listener.terminal import cell, safe

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
)


@click.group()
def log() -> None:
    """The minutes: every act, who, when, why, and under which rule."""


def _open(folder: Path) -> Store:
    if not (folder / DATABASE_NAME).is_file():
        raise UserError(
            f"There is no log in {folder}. Name the right folder with --data."
        )
    return open_store(folder)


@log.command()
@data_option
@click.option(
    "--last",
    default=40,
    show_default=True,
    type=click.IntRange(1, 10**9),
    help="How many entries.",
)
@click.option("--about", default="", help="Only this comment: its id or link.")
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="Also the rounds that found nothing to do.",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="For programs: one object a line, without payloads; implies --all.",
)
def show(folder: Path, last: int, about: str, everything: bool, as_json: bool) -> int:
    """Show the newest entries of the log. Times are UTC."""
    store = _open(folder)
    if about:
        rows = entries_about(store, store.writer.subject(_meant(store, about)), last)
    else:
        rows = last_entries(store, last, () if everything or as_json else QUIET)
    for row in rows:
        click.echo(_as_json(row) if as_json else _as_line(store, row))
    store.close()
    return 0


def _meant(store: Store, about: str) -> str:
    """The id of the comment that a queue number, an id or a link means."""
    if about.isascii() and about.isdigit() and len(about) < 19:
        row = item(store, int(about))
        if row is not None:
            return str(row["comment_id"])
    known = find(store, about)
    if known is None:
        raise UserError(f"No comment is known as {safe(about)}.")
    return known.comment.comment_id


def _as_json(row: Row) -> str:
    public = {
        name: value for name, value in row.items() if name not in ("body", "details")
    }
    return json.dumps({**public, "details": json.loads(row["details"])})


def _as_line(store: Store, row: Row) -> str:
    details = json.loads(row["details"])
    number = f" (decision {details['decision_id']})" if "decision_id" in details else ""
    rule = f" {row['rule']}" if row["rule"] else ""
    who = (
        "the machine" if row["role"] == "daemon" else f"{row['actor']} ({row['role']})"
    )
    payload = json.loads(row["body"]) if row["body"] else {}
    said = row["reason"] or payload.get("reason", "")
    known = kept(store, str(payload.get("comment_id", "")))
    quoted = f' "{cell(known.comment.text, 40).rstrip()}"' if known else ""
    event = row["event"].replace("_", " ")
    head = f"{row['seq']:>6}  {row['recorded_at'][:19]}Z  {event}{rule}{number}{quoted}, by {safe(who)}"
    return f"{head}: {safe(said)}" if said else head


@log.command()
@data_option
def verify(folder: Path) -> int:
    """Check the whole log, and what it vouches for. Exit code 1 where something is wrong."""
    store = _open(folder)
    heads = read_heads(folder / "heads.jsonl")
    verdict = verify_log(store.db, heads)
    wrong = disagreements(store.db) if verdict.sound else []
    store.close()
    if not verdict.sound:
        click.echo(
            f"The log is NOT sound. First bad entry: {verdict.first_bad}. It {verdict.fault}."
        )
        return 1
    erased = (
        f"; {verdict.erased} payloads were erased, on record" if verdict.erased else ""
    )
    click.echo(
        f"The log is sound: {verdict.entries} entries, all as they were written{erased}."
    )
    click.echo(f"Head: {verdict.head}")
    if not heads:
        click.echo(
            "No head was kept outside the database (heads.jsonl), so a log cut short would not be noticed."
        )
    for sentence in wrong:
        click.echo(f"But: {sentence}")
    if not wrong:
        click.echo("Decisions and evidence agree with it.")
    return 1 if wrong else 0
