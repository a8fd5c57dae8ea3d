"""`wardmote log show` and `wardmote log verify`: the minutes, for whoever checks them."""

from __future__ import annotations

import json
from pathlib import Path

import click

from listener.cli import data_option
from listener.errors import UserError
from listener.house import open_store
from listener.minutes.heads import read_heads
from listener.minutes.verify import verify as verify_log
from listener.settings import DATABASE_NAME
from listener.store import Store
from listener.store.comments import find
from listener.store.connection import Row
from listener.store.counts import entries_about, last_entries
from listener.terminal import safe


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
@click.option(
    "--about", default="", help="Only this comment: its queue number, id or link."
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="For programs: one object a line, without payloads.",
)
def show(folder: Path, last: int, about: str, as_json: bool) -> int:
    """Show entries of the log."""
    store = _open(folder)
    if about:
        known = find(store, about)
        if known is None:
            raise UserError(f"No comment is known as {safe(about)}.")
        rows = entries_about(
            store, store.writer.subject(known.comment.comment_id), last
        )
    else:
        rows = last_entries(store, last)
    for row in rows:
        click.echo(_as_json(row) if as_json else _as_line(row))
    store.close()
    return 0


def _as_json(row: Row) -> str:
    public = {
        name: value for name, value in row.items() if name not in ("body", "details")
    }
    return json.dumps({**public, "details": json.loads(row["details"])})


def _as_line(row: Row) -> str:
    details = json.loads(row["details"])
    number = f" (decision {details['decision_id']})" if "decision_id" in details else ""
    rule = f" {row['rule']}" if row["rule"] else ""
    who = (
        "the machine" if row["role"] == "daemon" else f"{row['actor']} ({row['role']})"
    )
    own_words = json.loads(row["body"]).get("reason", "") if row["body"] else ""
    said = row["reason"] or own_words
    reason = f": {said}" if said else ""
    return f"{row['seq']:>6}  {row['recorded_at'][:19]}  {row['event']}{rule}{number}, by {safe(who)}{safe(reason)}"


@log.command()
@data_option
def verify(folder: Path) -> int:
    """Check the whole log: every hash, link and payload. Exit code 1 where something is wrong."""
    store = _open(folder)
    verdict = verify_log(store.db, read_heads(folder / "heads.jsonl"))
    store.close()
    if verdict.sound:
        erased = (
            f"; {verdict.erased} payloads were erased, as they may be"
            if verdict.erased
            else ""
        )
        click.echo(
            f"The log is sound: {verdict.entries} entries, all as they were written{erased}."
        )
        click.echo(f"Head: {verdict.head}")
        return 0
    click.echo(
        f"The log is NOT sound. First bad entry: {verdict.first_bad}. It {verdict.fault}."
    )
    return 1
