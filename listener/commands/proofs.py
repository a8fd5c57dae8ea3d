"""`wardmote log prove`, `export` and `checkpoint`: what is handed to residents, reviewers and witnesses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from listener.cli import CLOSED, data_option
from listener.commands.options import me
from listener.errors import UserError
from listener.house import open_store, utc_now
from listener.minutes.browse import write_copy
from listener.minutes.export import write_lines, write_table
from listener.minutes.heads import Head, read_heads
from listener.minutes.key_changes import Term, opened
from listener.minutes.notes import NoteError, apart
from listener.minutes.writer import Actor
from listener.named_paths import NamedPath
from listener.new_files import NO_SPACE, closed, not_written
from listener.own_files import check_not_ours
from listener.own_names import DATABASE_NAME, HEADS_NAME
from listener.people.roster import who_runs
from listener.reviewing.exporting import note_copy, sign_copy
from listener.reviewing.proving import (
    fault_of_log,
    newest_signed,
    receipt_of,
    verifier_of_log,
)
from listener.settings import load_settings
from listener.store import Store
from listener.terminal import safe

SUFFIX = ".tlog-proof"
_MORE = "`wardmote log verify` says more; restore the last backup."


def open_log(folder: Path) -> Store:
    """Open the database of a data folder that must be there. Raises UserError."""
    if not (folder / DATABASE_NAME).is_file() and not (folder / HEADS_NAME).is_file():
        raise UserError(
            f"There is no log in {folder}. Name the right folder with --data."
        )
    return open_store(folder)


def heads_in(path: Path, terms: Sequence[Term]) -> list[Head]:
    """The checkpoints in a file, once their signatures have been checked. Raises UserError."""
    try:
        notes = apart(path.read_bytes().decode("utf-8"))
        found = [(opened(note, terms)[0], note) for note in notes]
    except NoteError as error:
        raise UserError(
            f"{safe(str(path))} cannot be used: it {safe(str(error))}. Give the file as it came, without changes."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"{safe(str(path))} cannot be read as a checkpoint. Give the file as it came, without changes."
        ) from error
    return [Head("", checkpoint.size, "", note) for checkpoint, note in found]


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """One sentence where a file cannot be written."""
    try:
        yield
    except OSError as error:
        raise _not_written(safe(str(path)), error) from error


def _not_written(path: str, error: OSError) -> UserError:
    if isinstance(error, PermissionError):
        return UserError(f"{path} {CLOSED}")
    if error.errno in NO_SPACE:  # of a folder of files some are there
        return UserError(f"The disk is full: {path} could not be written whole. Free some space, delete what is there of it, and try again.")  # fmt: skip
    if isinstance(error, (FileNotFoundError, FileExistsError, NotADirectoryError)):
        return UserError(f"{path} cannot be written, for no such folder can be made. Name another place.")  # fmt: skip
    return not_written(path, error)


@click.command()
@data_option
def checkpoint(folder: Path) -> int:
    """Print the signed state of the log. Keep it somewhere else: `log verify --from` checks against it."""
    store = open_log(folder)
    if fault := fault_of_log(store, folder):
        store.close()
        click.echo(f"{fault} So it was not signed. {_MORE}", err=True)
        return 1
    click.echo(newest_signed(store, folder, utc_now()).note, nl=False)
    store.close()
    return 0


@click.command()
@click.argument("number", type=click.IntRange(1, 10**12))
@data_option
@click.option(
    "--out",
    type=NamedPath(dir_okay=False, allow_dash=True),
    help=f"The file to write; - prints it. Unless given: entry-NUMBER{SUFFIX}.",
)
def prove(number: int, folder: Path, out: Path | None) -> int:
    """Write a receipt: the proof that entry NUMBER is in the log, for a resident or a reviewer."""
    path = out or Path(f"entry-{number}{SUFFIX}")
    if str(out) != "-":
        check_not_ours(path, folder)
    store = open_log(folder)
    fault = fault_of_log(store, folder)
    text = "" if fault else receipt_of(store, folder, number, utc_now())
    store.close()
    if fault:
        click.echo(f"{fault} So no receipt was written. {_MORE}", err=True)
        return 1
    if out is not None and str(out) == "-":
        click.echo(text, nl=False)
        return 0
    with _writing(path), open(path, "wb", opener=closed) as file:
        file.write(text.encode())
    click.echo(
        f"The receipt of entry {number} is in {safe(str(path))}. The key to check it is {folder / 'keys' / 'minutes.pub'}."
    )
    return 0


def _whoever(folder: Path, who: str) -> Actor:
    """Who takes a copy. The log may be all that there is, or all that can be read: then nobody is listed."""
    try:
        settings = load_settings(folder)
    except UserError:
        settings = None
    return who_runs(settings, who or me(), "export_or_erase", utc_now())


@click.command()
@click.argument("target", metavar="DIR", type=NamedPath())
@data_option
@click.option(
    "--format",
    "form",
    type=click.Choice(("jsonl", "csv", "sqlite")),
    default="jsonl",
    show_default=True,
    help="jsonl: exact, with all that is needed to check it. csv: for a spreadsheet. sqlite: for Datasette.",
)
@click.option("--as", "who", default="", help="Your name, as it will stand in the log; else your login.")  # fmt: skip
@click.option("--reason", default="", help="What it is for; it stands in the log.")
def export(target: Path, folder: Path, form: str, who: str, reason: str) -> int:
    """Write the log into a new folder DIR, without texts and names of residents. That it was, is an entry of the log.

    Exit code 1 where the log is not sound: then the copy shows it as it is."""
    check_not_ours(target, folder)
    store = open_log(folder)
    with _writing(target):
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise UserError(f"{target} is there already. Name a new or an empty folder.")  # fmt: skip
    fault = fault_of_log(store, folder)  # before this copy is noted in it
    with _writing(target):
        target.mkdir(parents=True, exist_ok=True, mode=0o700)
        note_copy(store, form, _whoever(folder, who), reason, utc_now())
        unsigned = sign_copy(store, folder, utc_now()) if form != "jsonl" else ""
        if form == "csv":
            count = write_table(store.db, target)
        elif form == "sqlite":
            count = write_copy(store.db, target, store.writer.subject)
        else:
            newest = newest_signed(store, folder, utc_now())
            earlier = [h for h in read_heads(folder / HEADS_NAME) if h.seq < newest.seq]
            count = write_lines(
                store.db, target, [*earlier, newest], verifier_of_log(folder)
            )
    store.close()
    click.echo(f"{count} entries are in {target}.")
    if unsigned:
        click.echo(f"No signed state was kept of the entry on this copy. {unsigned}", err=True)  # fmt: skip
    if fault:
        click.echo(f"{fault} The copy shows it as it is now, so it proves nothing. {_MORE}", err=True)  # fmt: skip
    return 1 if fault else 0
