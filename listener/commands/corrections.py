"""`wardmote corrections`: own posts that were deleted or changed, and what the councillor says about it."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.options import person_options
from listener.errors import UserError
from listener.house import House, utc_now
from listener.minutes.heads import note_head
from listener.modes.switch import bare_house
from listener.people.corrections import (
    GAPS,
    Outcome,
    close_correction,
    correction_text,
    is_filled,
    write_correction,
)
from listener.people.roster import who_is
from listener.store.connection import Row, as_moment
from listener.store.corrections import correction, open_corrections
from listener.terminal import cell, safe

HOW = (
    "Fill it in:  wardmote corrections {number} --subject '...' --why '...' --correct '...' --as YOUR_NAME\n"
    "             (with --language cy for Welsh)\n"
    "Published:   wardmote corrections {number} done --as YOUR_NAME\n"
    "None needed: wardmote corrections {number} skipped --as YOUR_NAME --reason 'A typing error.'"
)


@click.command()
@click.argument("number", type=click.IntRange(1, 10**15), required=False)
@click.argument("outcome", type=click.Choice(("done", "skipped")), required=False)
@data_option
@person_options
@click.option("--subject", default="", help="What the post was about.")
@click.option("--why", default="", help="Why it was taken down or changed.")
@click.option("--correct", default="", help="What is right.")
@click.option("--language", "tongue", type=click.Choice(("en", "cy")), default="en", show_default=True, help="In which language these three are.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="For programs: one object a line.")  # fmt: skip
def corrections(number: int | None, outcome: Outcome | None, folder: Path, who: str, reason: str, as_json: bool, tongue: str, **gaps: str) -> int:  # fmt: skip
    """Posts of your own that were deleted or changed: say so on your page within two days. With a NUMBER, that one whole."""
    with bare_house(folder, utc_now) as house:
        if number is None:
            _list(house, as_json)
            return 0
        if outcome or any(gaps.values()):
            actor = who_is(house.settings, who, "reply", house.now())
            if any(gaps.values()):
                row = _found(house, number)
                said = {name: gaps[name] or row["text"].get(tongue, {}).get(name, "") for name in GAPS}  # fmt: skip
                write_correction(house, number, actor, {**row["text"], tongue: said})
            if outcome:
                close_correction(house, number, outcome, actor, reason)
            note_head(house.store.db, house.heads, house.now().isoformat())
        row = _found(house, number)
        click.echo(json.dumps(row) if as_json else _whole(row, house.now()))
    return 0


def _found(house: House, number: int) -> Row:
    row = correction(house.store, number)
    if row is None:
        raise UserError(f"There is no correction {number}. `wardmote corrections` lists those that wait.")  # fmt: skip
    return row


def _list(house: House, as_json: bool) -> None:
    rows = open_corrections(house.store)
    for row in rows:
        click.echo(json.dumps(row) if as_json else correction_line(row, house.now()))
    if not rows and not as_json:
        click.echo("No post of your own waits for a correction.")


def correction_line(row: Row, now: datetime) -> str:
    """One correction on one line, and how to see it whole on the next."""
    due = as_moment(row["due_at"])
    late = "LATE, was due" if due <= now else "due"
    did = "deleted" if row["what"] == "deleted" else "changed"
    words = cell(row["was"], 90).rstrip()
    said = f"  It said: {words}\n" if words else ""
    return (
        f"Correction {row['task_id']}: your post on {safe(row['page_id'])} was {did}; {late} {due:%Y-%m-%d %H:%M} UTC\n"
        f"{said}  Say so on your page: wardmote corrections {row['task_id']}"
    )


def _whole(row: Row, now: datetime) -> str:
    number, closed = row["task_id"], row["closed_at"]
    lines = [correction_line(row, now).rpartition("\n")[0]]
    if row["erased_at"]:
        lines.append("  The words were erased, as their time was over.")
    if row["what"] == "edited" and row["now_says"]:
        lines.append(f"  It says now: {cell(row['now_says'], 90).rstrip()}")
    if row["what"] == "deleted" and not row["gone_at"]:
        lines.append("  It is there again.")
    for tongue, name in (("en", "English"), ("cy", "Welsh, a draft")):
        if tongue == "en" or is_filled(row, "cy"):
            text = correction_text(row, "en" if tongue == "en" else "cy")
            lines += ["", f"To publish yourself, in {name}:", f"  {safe(text)}"]
    if closed:
        why = f": {safe(row['reason'])}" if row["reason"] else ""
        lines += ["", f"Closed by {safe(row['closed_by'])}, {closed[:16]} UTC: {row['outcome']}{why}"]  # fmt: skip
    else:
        lines += ["", HOW.format(number=number)]
    return "\n".join(lines)
