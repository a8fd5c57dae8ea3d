"""The options of what people do: who they are, why, until which day, and what they say of the ladder's upper rungs."""

from __future__ import annotations

import functools
import getpass
import re
from typing import Any, cast

import click

from listener.errors import UserError
from listener.minutes.keys import signer_of
from listener.own_names import DATABASE_NAME
from listener.terminal import safe
from moderation.rulebook.published_words import Tongue
from moderation.yaml_files.words import no_such_moment

MOST_DAYS = 183  # of a block (people.block_checklist.LONGEST)
_RULE = re.compile(r"[Rr]?(\d{1,2})((?:[A-Za-z]|\.\w+)?)")


def me() -> str:
    """The login of whoever runs the command; "" where it cannot be told."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def rule_said(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """The id of a rule as people type it ("r2", "2") in the letters of the rules file."""
    told = _RULE.fullmatch(value.strip()) if value else None
    return f"R{told[1]}{told[2].lower()}" if told else value


def signs_log(command: Any) -> Any:
    """Looks for the key that signs the log before the command does anything, so that none fails after it was done."""

    @functools.wraps(command)
    def checked(*given: Any, **named: Any) -> Any:
        folder = named.get("folder")
        if folder is not None and (folder / DATABASE_NAME).exists():
            signer_of(folder)
        return command(*given, **named)

    return checked


def person_options(command: Any) -> Any:
    """Adds who decides, and why, and looks for the log's key first."""
    return name_options(signs_log(command))


def name_options(command: Any) -> Any:
    """Adds who decides, and why. A login says too little: whoever decides gives a name, in every mode."""
    for option in (
        click.option(
            "--as", "who", default="", help="Your name, as it will stand in the log."
        ),
        click.option(
            "--reason", default="", help="Why, in a few words that a resident may read."
        ),
    ):
        command = option(command)
    return command


def _claim_named(_: click.Context, __: click.Parameter, value: str) -> str:
    named = safe(" ".join(value.split()))
    if not named:
        raise UserError("A claim is named by its id, such as CLM-014. `wardmote claims list --all` shows those there are.")  # fmt: skip
    return named


claim_argument = click.argument("claim_id", callback=_claim_named)


def page_options(command: Any) -> Any:
    """Adds the form and the language of a page that is published."""
    form, language = ["text", "markdown", "html"], ["en", "cy", "both"]
    for option in (
        click.option("--language", type=click.Choice(language), default="both", show_default=True, help="English, Welsh (a draft), or both."),
        click.option("--format", "form", type=click.Choice(form), default="text", show_default=True, help="The form that is printed."),
    ):  # fmt: skip
        command = option(command)
    return command


def tongues(language: str) -> list[Tongue]:
    """The languages that an option of `page_options` asks for."""
    return ["en", "cy"] if language == "both" else [cast(Tongue, language)]


def rung_options(command: Any) -> Any:
    """Adds what delete, block, the requests and a hide under rule 4 need to be told."""
    given = (
        ("--code", "Your phone's six digits, for report and what cannot be undone."),
        ("--behaviour", "For stop_request: what should stop."),
        ("--behaviour-cy", "For stop_request: the same in Welsh, for the Welsh text."),
        ("--to", "For report: platform, council or police."),
        ("--source", "For rule 4: the page that shows it, https://..."),
        ("--harm", "For rule 4: the harm that it could do."),
        ("--reply-would-not-do", "For rule 4: why a reply would not be enough."),
        ("--why-not-hide", "For delete: why a hide would not do."),
        ("--other-route", "For block: how the author still reaches the council."),
    )
    for name, told in given:
        command = click.option(name, default="", help=told)(command)
    days = click.FloatRange(0, MOST_DAYS, min_open=True)
    for option in (
        click.option("--days", default=30.0, type=days, help="For block: how long."),
        click.option("--review-days", type=days, help="For block: when to look again."),
        click.option("--sent", is_flag=True, help="You have said it: remember it."),
    ):
        command = option(command)
    return command


class Day(click.DateTime):
    """A day on the command line. One that is in no calendar is told in the words that a file gets."""

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d"])

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "DAY"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # fmt: skip
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            wrong = no_such_moment(str(value))
            if wrong:
                self.fail(f"there is no day {safe(str(value))}: {wrong[1]}.", param, ctx)  # fmt: skip
            self.fail(f"{safe(str(value))} is no day. Write year, month and day, as in 2026-01-12.", param, ctx)  # fmt: skip
