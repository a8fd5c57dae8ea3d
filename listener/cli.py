"""The command line: `wardmote` and its verbs.

Exit codes: 0 good, 1 findings, 2 what was asked cannot be done, 70 a fault of ours (the service starts again), and of
`run` alone 75: what passes by itself, such as a full disk or a busy database (the service starts again, too).
"""

from __future__ import annotations

import importlib
import os
import re
import sys
import traceback
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import click

from listener.closed_files import give_back, let_through, shut, wall
from listener.errors import BusyError, StorageError, UserError
from listener.named_paths import NamedPath
from listener.new_files import NO_SPACE
from listener.output import OutputError, ReaderGone, drop_output, guard_output
from listener.own_names import is_own_name
from listener.terminal import safe

# Each verb is one function in a file of listener/commands, loaded only when it is called: `score` must not wait
# for tweepy, nor `log` for the model.
NO_TEXT = "Something in this command is not readable text (UTF-8), so nothing was done. Type it anew."
CLOSED = (
    "is closed to the user who runs this. Name a place that this user may use, such as a folder `out` in the data "
    "folder: docs/install.md, step 2."
)
FAULT_OF_OURS = 70  # EX_SOFTWARE
PASSING = 75  # EX_TEMPFAIL
# As click says it, and as we do.
_PLAINER = (
    (r"is not a valid integer(?: range)?\.", "is no whole number. Write it in digits, such as 8."),
    (r"is not a valid float(?: range)?\.", "is no number. Write it in digits, such as 0.5."),
    (r"(\S+) is not in the range (\S+?)<=x<=10{9,}\.", r"\1 will not do. Write a number from \2 on."),
    (r"(\S+) is not in the range (\S+?)<=x<=(\S+)\.", r"\1 will not do. Write a number from \2 to \3."),
    (r"(\S+) is not in the range (\S+?)<x<=(\S+)\.", r"\1 will not do. Write a number above \2, and up to \3."),
    (r"Directory ('.*') is a file\.", r"\1 is a file. Name a folder."),
    (r"File ('.*') is a directory\.", r"\1 is a folder. Name a file in it."),
)  # fmt: skip
_SPOILED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")  # a person must bring a backup back
VERBS = {
    "demo": "demo",
    "init": "init",
    "doctor": "doctor",
    "run": "daemon",
    "once": "daemon",
    "status": "status",
    "score": "scoring",
    "judge": "scoring",
    "desk": "desk",
    "queue": "queue",
    "decide": "people",
    "undo": "people",
    "release": "people",
    "retry": "retry",
    "watchdog": "watchdog",
    "approve": "ladder",
    "people": "roster",
    "appeals": "appeals",
    "request": "appeals",
    "mode": "modes",
    "stop-acting": "switch",
    "resume-acting": "switch",
    "log": "log",
    "forget": "forget",
    "hold": "forget",
    "evidence": "evidence",
    "corrections": "corrections",
    "notice-hold": "notice_hold",
    "show-all": "show_all",
    "person": "person",
    "report": "report",
    "foi": "foi",
    "rules": "rules",
    "claims": "claims",
    "feeds": "hearing",
    "alerts": "alerts",
    "backup": "backup",
    "restore": "backup",
}

# What `list` behind a verb means, as it does behind `alerts` and `claims`: most of these list what there is by themselves.
_LISTS = {"mode": "show", "rules": "show"} | dict.fromkeys(
    ("queue", "feeds", "corrections", "approve", "request", "hold", "notice-hold"), ""
)


class Verbs(click.Group):
    """A group that imports a verb's file when the verb is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in VERBS:
            return None
        module = importlib.import_module(f"listener.commands.{VERBS[cmd_name]}")
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does, but `queue list` is `queue`. Something else behind it may be words or a comment: they stay."""
        alone = all(one.startswith("-") for one in args[2:3])
        if args[1:2] == ["list"] and alone and args[0] in _LISTS:
            args = [args[0], *_LISTS[args[0]].split(), *args[2:]]
        return super().parse_args(ctx, args)


@click.command(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wardmote", prog_name="wardmote")
def wardmote() -> None:
    """Listens to a councillor's page, judges comments by published rules, acts gently, and minutes everything.

    Start with: wardmote demo. For your own page: wardmote init
    """


def default_folder() -> Path:
    """Where the data lies unless --data says otherwise: systemd's state folder, or one in the home folder."""
    given = os.environ.get("WARDMOTE_DATA") or os.environ.get("STATE_DIRECTORY")
    return Path(given) if given else Path.home() / ".local" / "share" / "wardmote"


def same_folder(folder: Path) -> str:
    """What a command needs behind it so that it looks at this folder: "" where it does so anyway."""
    return "" if folder == default_folder() else f" --data '{safe(str(folder))}'"


def data_option(command: Any) -> Any:
    """Adds --data DIR to a verb."""
    return click.option(
        "--data",
        "folder",
        type=NamedPath(file_okay=False),
        default=default_folder,
        help="The folder with wardmote.yaml and the database.",
    )(command)


def main() -> None:
    """Run the command line. Nothing that goes wrong reaches the user as a traceback."""
    guard_output()
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command; gives its exit code."""
    try:
        result = wardmote.main(arguments, prog_name="wardmote", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except UserError as error:
        if isinstance(error, OutputError):
            drop_output()
        click.echo(f"wardmote: {error}", err=True)
        return PASSING if arguments[:1] == ["run"] and _passes(error) else 2
    except click.ClickException as error:
        _show(error)
        return 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("wardmote: stopped.", err=True)
        return 130
    except (ReaderGone, BrokenPipeError):
        drop_output()
        return 0
    except UnicodeEncodeError as error:
        if any(not _is_text(one) for one in arguments):
            click.echo(f"wardmote: {NO_TEXT}", err=True)
            return 2
        return _unexpected(error)
    except PermissionError as error:
        # A service that meets this goes down as by any fault, and is started again; a person is told where to go.
        if error.filename is None or arguments[:1] == ["run"]:
            return _unexpected(error)
        click.echo(f"wardmote: {_closed(error.filename, arguments)}", err=True)
        return 2
    except Exception as error:
        return _unexpected(error)


def _closed(name: str | bytes | int, arguments: list[str]) -> str:
    """The sentence about a file or folder that the user may not use: one of Wardmote's own is given back.

    Where it is a folder on the way to the data folder, that one is named, and who can open it.
    """
    path, data = Path(str(name)), _data_in(arguments)
    ours = is_own_name((path.name,)) or is_own_name((path.parent.name,))
    if ours and (closed := shut(path)):
        return safe(give_back(closed))
    is_in = path.absolute() == data or data in path.absolute().parents
    if is_in and (closed := wall(path)):
        return safe(let_through(closed, data))
    return f"{safe(str(path))} {CLOSED}"


def _data_in(arguments: list[str]) -> Path:
    """The data folder that a command was given, or takes by itself."""
    found = [b for a, b in pairwise(arguments) if a == "--data"]
    found += [a.partition("=")[2] for a in arguments if a.startswith("--data=")]
    return (Path(found[-1]) if found else default_folder()).absolute()


def _show(error: click.ClickException) -> None:
    """What click says of the arguments, in plain words where it does not use them."""
    heard = StringIO()
    error.show(heard)
    said = heard.getvalue()
    for theirs, ours in _PLAINER:
        said = re.sub(theirs, ours, said)
    click.echo(said, err=True, nl=False)


def _passes(error: UserError) -> bool:
    """Whether what stopped the service may be over at the next start, with nothing mended in its settings."""
    cause = error.__cause__
    if isinstance(error, (StorageError, BusyError)):
        spoiled = str(getattr(cause, "sqlite_errorname", "")).startswith(_SPOILED)
        closed = isinstance(cause, PermissionError) or "no such table" in str(cause)
        return not spoiled and not closed
    return isinstance(cause, OSError) and cause.errno in NO_SPACE


def _is_text(argument: str) -> bool:
    """Whether what was typed is text, and not bytes of another encoding."""
    return not any("\ud800" <= letter <= "\udfff" for letter in argument)


def _unexpected(error: Exception) -> int:
    """A fault of ours. One sentence for the user; the traceback only for who asks for it."""
    from connectors.session import redact

    if os.environ.get("WARDMOTE_DEBUG"):
        click.echo(redact(traceback.format_exc()), err=True)
    click.echo(
        f"wardmote: something went wrong inside Wardmote ({redact(f'{type(error).__name__}: {error}')}). Nothing was "
        "half-done. Please report it; WARDMOTE_DEBUG=1 shows the details.",
        err=True,
    )
    return FAULT_OF_OURS


if __name__ == "__main__":  # python -m listener.cli
    main()
