"""`wardmote demo`: the whole main job on a simulated world. No account, no configuration."""

from __future__ import annotations

import secrets
import shutil
import sys
from datetime import timedelta
from pathlib import Path
from threading import Thread

import click

from listener.commands.daemon import desk_beside
from listener.commands.status import summary
from listener.daemon import Daemon
from listener.desk_settings import DeskSettings
from listener.errors import UserError
from listener.house import living_house, utc_now
from listener.minutes.heads import note_head, read_heads
from listener.minutes.verify import verify
from listener.minutes.writer import MACHINE
from listener.named_paths import NamedPath
from listener.only_one import only_one
from listener.practice.demo import (
    POLL_SECONDS,
    SELDOM_SECONDS,
    Stage,
    clear_folder,
    get_ready,
    play,
    scene_of_comments,
    scripted_scene,
    write_folder,
)
from listener.practice.live import LiveTable
from listener.practice.marking import Marks, as_table, mark
from listener.practice.people import PASSWORD, codes_now, furnish
from listener.store import Store
from listener.store.connection import Row
from listener.store.counts import by_rule, count, held_back, newest_judgements
from listener.telling.mail import open_post
from listener.terminal import cell

START_DELAY = timedelta(seconds=0.2)  # the daemon is listening when the scene begins
SHOWN = 10


@click.command()
@click.option(
    "--seed",
    default=7,
    show_default=True,
    help="Another seed gives other ids and small delays.",
)
@click.option(
    "--speed",
    default=1.0,
    show_default=True,
    type=click.FloatRange(0.01, 1000),
    help="Play so many times faster.",
)
@click.option("--data", "folder", type=NamedPath(), default=Path("wardmote-demo"), show_default=True,
              help="Where to keep what the demo leaves, to be looked at with the other verbs.")  # fmt: skip
@click.option(
    "--comments",
    type=NamedPath(),
    help="Play real comments: CSV, CSV.gz or JSON lines.",
)
@click.option(
    "--text-column",
    default="text",
    show_default=True,
    help="With --comments: the column with the text.",
)
@click.option(
    "--desk",
    "with_desk",
    is_flag=True,
    help="Afterwards, open the web desk, with made-up people to sign in as.",
)
@click.option("--port", default=8790, show_default=True, type=click.IntRange(1, 65535),
              help="With --desk: where to open it.")  # fmt: skip
def demo(
    seed: int,
    speed: float,
    folder: Path,
    comments: Path | None,
    text_column: str,
    with_desk: bool,
    port: int,
) -> int:
    """Show a councillor's page being moderated: a simulated world, the real daemon, no account needed."""
    get_ready()
    starts_at = utc_now() + START_DELAY
    if comments is None:
        scene = scripted_scene(seed, speed, starts_at)
    else:
        scene = scene_of_comments(comments, text_column, seed, utc_now())
    clear_folder(folder)
    poll_seconds = POLL_SECONDS if comments is None else SELDOM_SECONDS
    write_folder(folder, scene, poll_seconds, people=with_desk)
    click.echo(
        f"{scene.title}: {len(scene.key)} comments on a simulated Facebook Page and X account."
    )
    click.echo(
        "Nothing here leaves this computer. What happens on the page, as the log writes it:\n"
    )
    tables: list[LiveTable] = []

    def tick(stage: Stage) -> None:
        if not tables:
            tables.append(LiveTable(stage.house.store, click.echo))
            tables[0].begin()
        tables[0].catch_up()

    stage = play(folder, scene, tick)
    tick(stage)
    note_head(stage.house.store.db, stage.house.heads, utc_now().isoformat())
    code = _report(stage, folder, has_key=comments is None)
    stage.house.close()
    if code == 0 and with_desk:
        _open_desk(folder, port)
    elif code == 0 and sys.stdin.isatty() and sys.stdout.isatty():
        _stay_up(folder)
    return code


def _report(stage: Stage, folder: Path, *, has_key: bool) -> int:
    store = stage.house.store
    click.echo("\n" + "\n".join(summary(count(store))))
    rows = newest_judgements(store)
    _show_hidden(rows, stage.house.rules.limits.confirm_within_hours)
    if held_back(store):
        click.echo(
            f"\nThe brake came on, as it should when much happens at once: {held_back(store)} more would have "
            "been hidden, and wait for a person instead."
        )
    if has_key:
        _show_marks(mark(store, stage.scene))
    else:
        _show_rules(store)
    verdict = verify(store.db, read_heads(stage.house.heads))
    if not verdict.sound:
        raise UserError(
            f"The log is not sound: entry {verdict.first_bad} {verdict.fault}."
        )
    click.echo(
        f"\nThe log was checked: {verdict.entries} entries, every one as it was written."
    )
    click.echo(
        f"Look round with:  {_called()} queue --data {folder}   (or status, log show, log verify, undo)"
    )
    if not stage.house.settings.people:
        click.echo(
            f"Or in a browser, with made-up people to sign in as:  {_called()} demo --desk"
        )
    return 0


def _called() -> str:
    """What to type for `wardmote` here: after `make demo` it lies in a folder in which no shell looks."""
    typed = sys.argv[0]
    here = Path(typed).name == "wardmote" and Path(typed).is_file()
    return typed if here and not shutil.which("wardmote") else "wardmote"


def _show_hidden(rows: list[Row], hours: float) -> None:
    """What is hidden now, as many as the counts say; and what was meant to be, with what came between."""
    hidden = [r for r in rows if r["hidden_by"] == MACHINE.name and not r["gone_at"]]
    meant = [
        r
        for r in rows
        if r["action"] == "hide" and (r["gone_at"] or not r["hidden_by"])
    ]
    _list(
        f"Hidden now by the machine ({len(hidden)}), all for a person to confirm within {hours:g} hours",
        hidden,
    )
    _list(f"Chosen to be hidden, but not hidden now ({len(meant)})", meant)
    for why in sorted({str(r["act"]) for r in meant if r["act"]}):
        click.echo(f"  Why not: {cell(why, 110).rstrip()}")


def _show_rules(store: Store) -> None:
    """What was made of plain comments, by rule."""
    click.echo("\nBy rule (- is no rule: another language, or nothing to read):")
    for row in by_rule(store):
        if row["action"] != "none":
            click.echo(f"  {row['action']:6} {row['rule']:4} {row['comments']:>7}")


def _show_marks(marks: Marks) -> None:
    """How the machine did against the scene's own answers."""
    click.echo(
        f"\nAgainst the scene's own answers: {marks.right} of {marks.marked} as a fair person would have it."
    )
    for line in as_table(marks):
        click.echo("  " + line)
    click.echo(
        f"Wrongly hidden: {len(marks.wrong_hides)}. False alarms: {len(marks.false_alarms)}. Missed: {len(marks.misses)}."
    )
    _list("False alarms", marks.false_alarms)
    _list("Missed", marks.misses)
    if marks.unseen:
        click.echo(
            f"Never seen, as they were gone before the next look: {len(marks.unseen)}."
        )


def _list(title: str, rows: list[Row]) -> None:
    if not rows:
        return
    click.echo(f"\n{title}:")
    for row in rows[:SHOWN]:
        click.echo(
            f"  {row['rule'] or '-':4} {row['action']:6} {cell(row['text'], 100).rstrip()}"
        )
    if len(rows) > SHOWN:
        click.echo(f"  and {len(rows) - SHOWN} more")


def _stay_up(folder: Path) -> None:
    """Go on listening to the finished world until the person has seen enough."""
    if not click.confirm(
        "\nStay up, with the daemon running, so that you can try the other verbs?",
        default=False,
    ):
        return
    with only_one(folder), living_house(folder) as house:
        click.echo("Listening. Press Ctrl-C to stop.")
        table = LiveTable(house.store, click.echo)
        table.skip()
        Daemon(house, open_post(house.settings), on_tick=table.catch_up).run()


def _open_desk(folder: Path, port: int) -> None:
    """Go on listening to the finished world, with the desk open and people who can sign in to it."""
    with only_one(folder), living_house(folder) as house:
        furnish(house, secrets.token_bytes)
        place = DeskSettings(port=port)
        click.echo()
        with desk_beside(house, place) as steps:
            click.echo(
                f"Nobody here is real. The password of all of them is:  {PASSWORD}"
            )
            _show_codes(folder)
            if sys.stdin.isatty():
                click.echo(
                    "A code counts once, for a minute. Enter shows the next ones; Ctrl-C stops."
                )
                Thread(target=_at_enter, args=(folder,), daemon=True).start()
            Daemon(house, open_post(house.settings), beside=steps).run()


def _show_codes(folder: Path) -> None:
    for one, code in codes_now(folder, utc_now()):
        click.echo(f"  {one.name:16} {one.role:9} code {code}")


def _at_enter(folder: Path) -> None:
    for _ in sys.stdin:
        _show_codes(folder)
