"""`wardmote init`: begins a page, by a few questions or by options."""

from __future__ import annotations

import os
import secrets
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import IO, TypeVar

import click
import pyotp

from listener.beginning.answers import (
    NO_TEXT,
    Answers,
    Place,
    address_of,
    number_of,
    owner_name,
    page_name_of,
    place_of,
    readable,
    token_of,
    which_of,
)
from listener.beginning.founding import check_can_be_made, check_nothing_there, found
from listener.cli import data_option, same_folder
from listener.desk.passwords import check_password
from listener.desk.pictures import for_terminal
from listener.errors import UserError
from listener.house import utc_now
from listener.terminal import safe

T = TypeVar("T")
LARGEST_SECRET = 4096
LOOKS = 5


@click.command()
@data_option
@click.option("--owner", default="", help="Your name, as it will stand in the log.")
@click.option("--page", "pages", multiple=True, help="facebook:NUMBER or x:NUMBER; may be given several times.")  # fmt: skip
@click.option("--page-name", default="", help="What residents call the first page.")
@click.option("--mail", default="", help="Where to write to you.")
@click.option("--comms", default="", help="Where to write to the communications team.")
@click.option("--password-file", type=click.File("rb"), help="A file with your password for the desk on one line; - is the standard input.")  # fmt: skip
@click.option("--token-file", type=click.File("rb"), help="A file with the Facebook Page token on one line; of several pages, the first one's.")  # fmt: skip
@click.option("--ask/--no-ask", default=None, help="Whether to ask for what is missing. Without either: if somebody sits there.")  # fmt: skip
def init(
    folder: Path,
    owner: str,
    pages: tuple[str, ...],
    page_name: str,
    mail: str,
    comms: str,
    password_file: IO[bytes] | None,
    token_file: IO[bytes] | None,
    ask: bool | None,
) -> int:
    """Begin: write wardmote.yaml, make the data folder, and make you the owner with a password and a code."""
    check_nothing_there(folder)
    twice = next((one for at, one in enumerate(pages) if one in pages[:at]), "")
    if twice:
        raise UserError(f"{safe(twice)} is given twice. Name each page once.")
    given = Answers(
        owner_name(owner) if owner else "",
        tuple(place_of(one) for one in pages),
        address_of(mail),
        address_of(comms),
        _line_of(password_file, "password"),
        token_of(_line_of(token_file, "token")),
    )
    if given.places and page_name:
        first = replace(given.places[0], name=page_name_of(page_name))
        given = replace(given, places=(first, *given.places[1:]))
    check_can_be_made(folder)
    asks = sys.stdin.isatty() if ask is None else ask
    answers = _asked(folder, given) if asks else _complete(given)
    _check_token(folder, answers)
    with _to_the_end():
        made = found(folder, answers, utc_now, secrets.token_bytes)
        _show_made(folder, made.phone)
    if asks:
        _try_phone(made.phone)
    with _to_the_end():
        _show_recovery(made.recovery)
        _next(folder, answers)
    return 0


def _check_token(folder: Path, answers: Answers) -> None:
    """Refuse a token that no page would use. Raises UserError."""
    if answers.token and not any(one.connector == "facebook" for one in answers.places):
        raise UserError(f"--token-file is for a Facebook Page, and none is named. Leave it out; X's token goes into {folder / 'secrets' / 'x_access_token'} afterwards.")  # fmt: skip


@contextmanager
def _to_the_end() -> Iterator[None]:
    """Let no Ctrl-C come between: a token would lie there of which nobody is told, or an owner have codes that nobody saw."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _show_made(folder: Path, phone: str) -> None:
    """What there is now, and the code for the phone."""
    if os.geteuid() == 0:
        click.echo("\nYou are root, so the files are root's. The service should run as a user of its own: docs/install.md, step 2.")  # fmt: skip
    click.echo(f"\nMade: {safe(str(folder))}, with wardmote.yaml, your rules and the log. Only you may read it.")  # fmt: skip
    _show_phone(phone)


def _line_of(file: IO[bytes] | None, what: str) -> str:
    """The one line of a file with a secret. Raises UserError, which never repeats it."""
    if file is None:
        return ""
    try:
        text = file.read(LARGEST_SECRET + 1).decode("utf-8").strip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"The file with the {what} cannot be read. Write the {what} into it on one line.") from error  # fmt: skip
    if not text.strip() or "\n" in text or len(text) > LARGEST_SECRET:
        raise UserError(f"The file with the {what} should hold it on one line, and nothing else.")  # fmt: skip
    return text


def _complete(given: Answers) -> Answers:
    """What was given by options, where nobody is asked. Raises UserError for what must not be missing."""
    missing = [
        option
        for option, value in (("--owner NAME", given.owner), ("--page facebook:NUMBER", given.places))
        if not value
    ]  # fmt: skip
    if missing:
        raise UserError(f"Nobody sits there to be asked, so {' and '.join(missing)} must be given.")  # fmt: skip
    return given


def _asked(folder: Path, given: Answers) -> Answers:
    """The wizard: asks for what is missing, and asks again where an answer will not do."""
    click.echo("This begins Wardmote for your page, in watch mode: it only looks, and changes nothing on the page.")  # fmt: skip
    click.echo(f"Everything will lie in {safe(str(folder))}. Ctrl-C stops; until the last answer nothing is made.\n")  # fmt: skip
    owner = given.owner or _prompt("Your name, as it will stand in the log", owner_name)
    places = given.places or _ask_places()
    mail = given.mail or _prompt("Your mail address, for alerts (Enter: later)", address_of, "")  # fmt: skip
    comms = given.comms or _prompt("The communications team's mail address (Enter: later)", address_of, "")  # fmt: skip
    token = given.token
    on_facebook = [one.number for one in places if one.connector == "facebook"]
    if not token and on_facebook:
        which = f" of page {on_facebook[0]}" if len(on_facebook) > 1 else ""
        token = _prompt(f"The Facebook Page token{which}; nothing is shown while you paste it (Enter: later)", token_of, "", hidden=True)  # fmt: skip
    password = given.password or _ask_password(owner)
    return Answers(owner, places, mail, comms, password, token)


def _prompt(
    text: str, read: Callable[[str], T], default: str | None = None, *, hidden: bool = False
) -> T:  # fmt: skip
    """Ask until the answer will do."""
    while True:
        try:
            said = click.prompt(text, default=default, show_default=False, hide_input=hidden, type=str)  # fmt: skip
            return read(readable(said))
        except UserError as error:
            click.echo(f"  {safe(str(error))}")
        except UnicodeDecodeError:
            click.echo(f"  {NO_TEXT}")


def _ask_places() -> tuple[Place, ...]:
    which = _prompt("Where is your page: facebook, x or both? (Enter: facebook)", which_of, "facebook")  # fmt: skip
    found = []
    for connector in ("facebook", "x") if which == "both" else (which,):
        what = "page on Facebook" if connector == "facebook" else "account on X"
        number = _prompt(f"The number of your {what} (docs/install.md, step 3)", lambda said, c=connector: number_of(said, c))  # type: ignore[misc]  # fmt: skip
        name = _prompt(f"What residents call your {what} (Enter: nothing)", page_name_of, "")  # fmt: skip
        found.append(Place(connector, number, name))
    return tuple(found)


def _ask_password(owner: str) -> str:
    click.echo("\nA password for the desk: 14 letters or more. Four words that do not belong together are easy to remember.")  # fmt: skip

    def read(said: str) -> str:
        check_password(said, owner)
        return said

    while True:
        first = _prompt("Password (nothing is shown while you type)", read, hidden=True)
        if _prompt("The same again", str, hidden=True) == first:
            return first
        click.echo("  The two are not the same. Once more.")


def secret_in(address: str) -> str:
    """The key in the address for a phone."""
    return str(pyotp.parse_uri(address).secret)


def shows_now(address: str, digits: str, now: datetime) -> bool:
    """Whether a phone with this address shows these digits now, or did half a minute ago."""
    totp = pyotp.TOTP(secret_in(address))
    return totp.verify("".join(digits.split()), for_time=now, valid_window=1)


def _show_phone(address: str) -> None:
    """The code for the phone, as a square and as text."""
    click.echo("\nYour phone. In an authenticator app, add an account and point the camera at this. It is shown only now.")  # fmt: skip
    if sys.stdout.isatty():
        click.echo(for_terminal(address))
    key = secret_in(address)
    grouped = " ".join(key[at : at + 4] for at in range(0, len(key), 4))
    click.echo(f"Or type this key into the app (time based): {grouped}")
    click.echo(f"Or open this address on the phone: {safe(address)}")


def _try_phone(address: str) -> None:
    """Whether the code has arrived on the phone. Ctrl-C ends only this: all is made, and what comes next must still be said."""
    with suppress(click.Abort, KeyboardInterrupt):
        for _ in range(LOOKS):
            said = _prompt("What the app shows now, to see that it works (Enter: later)", str, "")  # fmt: skip
            if not said.strip():
                return
            if shows_now(address, said, utc_now()):
                click.echo("  It works.")
                return
            click.echo("  That is not it. Is the clock of the phone, and of this computer, right? The next one, please.")  # fmt: skip


def _show_recovery(codes: list[str]) -> None:
    click.echo("\nRecovery codes, for a lost phone. Each works once, with your password. Write them down: they are shown only now.")  # fmt: skip
    for left, right in zip(codes[::2], codes[1::2], strict=True):
        click.echo(f"  {left}    {right}")


def _next(folder: Path, answers: Answers) -> None:
    """The two steps that come next."""
    data = same_folder(folder)
    click.echo("\nWhat comes next:")
    click.echo(f"1. wardmote doctor{data}")
    click.echo("   It says, line by line, what is still missing (such as the token) and how to mend it.")  # fmt: skip
    if answers.mail or answers.comms:
        click.echo("   No mail is sent yet: it lies in alerts.mbox until `smtp` in wardmote.yaml names your mail server.")  # fmt: skip
    click.echo(f"2. wardmote run{data}     and beside it     wardmote desk{data}")
    click.echo(f"   The first listens to the page. The second opens your desk: sign in as {safe(answers.owner)}.")  # fmt: skip
    if not answers.password:
        click.echo(f"   You have no password yet: wardmote people password '{safe(answers.owner)}'{data}")  # fmt: skip
