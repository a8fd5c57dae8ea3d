"""`wardmote claims add|change|renew|withdraw`: what one of comms asks for, and another agrees to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import click

from listener.claims.change import ACTION, check_kept_here, listed, propose, renewed
from listener.claims.form_faults import STAND_IN
from listener.claims.refusals import faults_of, refusals
from listener.cli import data_option
from listener.commands.claims_warnings import say_warnings
from listener.commands.noted import NotedNumber, NotedWord, noted
from listener.commands.options import claim_argument, person_options
from listener.errors import UserError
from listener.house import House, utc_now
from listener.minutes.heads import note_head
from listener.modes.switch import bare_house
from listener.people.roster import who_is
from listener.terminal import safe
from moderation.claims.factbank.entry import TOPICS, VERDICTS
from moderation.claims.factbank.registry import LONGEST_DAYS
from moderation.types import Claim

_TEXTS: Sequence[tuple[str, str, str]] = (
    ("--claim", "claim", "What is claimed, as a whole sentence in English."),
    ("--claim-cy", "claim_cy", "The same in Welsh."),
    ("--correct", "correct_statement", "What is right, in English."),
    ("--correct-cy", "correct_statement_cy", "What is right, in Welsh."),
    ("--source", "source_url", "The page that shows it, https://..."),
    ("--source-date", "source_date", "The day of the source, 2026-01-12."),
    ("--harm", "harm", "What may follow if people believe it."),
    ("--ward", "ward", "The ward that it is about."),
    ("--service", "service", "The service that it is about, such as libraries."),
    ("--owner-role", "owner_role", "The role that keeps it, such as comms-duty-editor."),
    ("--approver-role", "approved_by_role", "The role that approves it: another one."),
)  # fmt: skip
_LISTS: Sequence[tuple[str, str, str]] = (
    ("--paraphrase", "paraphrases", "How people say it; once for each."),
    ("--paraphrase-cy", "paraphrases_cy", "How people say it in Welsh; once for each."),
    ("--not-this", "not_this", "What sounds alike and is not it; once for each."),
)  # fmt: skip
_OPTION = {name: option for option, name, _ in (*_TEXTS, *_LISTS)} | {
    "verdict": "--verdict",
    "impact": "--impact",
    "topic": "--topic",
}
_KEY = re.compile(rf"`({'|'.join(_OPTION)})`")
_VERDICT = re.compile(r"`verdict: (\w+)`")
_days = click.option(
    "--days",
    type=click.IntRange(1, LONGEST_DAYS),
    default=LONGEST_DAYS,
    show_default=True,
    help="For how many days it holds.",
)


def _text_options(command: Any) -> Any:
    for option, name, told in reversed(_LISTS):
        command = click.option(option, name, multiple=True, help=told)(command)
    for option, name, told in reversed(_TEXTS):
        command = click.option(option, name, default=None, help=told)(command)
    command = click.option(
        "--topic",
        type=NotedWord(TOPICS),
        help="What the claim is about.",
    )(command)
    command = click.option(
        "--impact", type=NotedNumber(1, 5), help="1 trivial, 5 danger to people."
    )(command)
    return click.option(
        "--verdict",
        type=NotedWord(VERDICTS),
        help="What the check found.",
    )(command)


@click.command()
@claim_argument
@data_option
@person_options
@_text_options
@click.option("--days", type=NotedNumber(1, LONGEST_DAYS), default=LONGEST_DAYS, show_default=True, help="For how many days it holds.")  # fmt: skip
@click.option("--group", type=NotedNumber(1, 10**15),
              help="What several people say, if it is that: a number of `wardmote claims new`. Its alert goes on as this claim's.")  # fmt: skip
def add(
    claim_id: str,
    folder: Path,
    who: str,
    reason: str,
    days: int | None,
    group: int | None,
    **said: Any,
) -> int:
    """Ask to add a claim under a new id. It takes effect when another of comms agrees."""
    given = _given(said)
    missing = _missing(given)
    with bare_house(folder, utc_now) as house:
        check_kept_here(house)
        texts = {n: t for n, t in STAND_IN.items() if n != "source_url" or n in missing}
        whole = Claim(claim_id, **(texts | given))
        claim = renewed(whole, house.now(), days or LONGEST_DAYS)
        _check_all(house, "added", claim, who, reason, group, missing)
        return _ask(house, "added", claim, who, reason, group)


def _missing(given: Mapping[str, Any]) -> dict[str, str]:
    """The options that a new claim needs and was not given, by their names."""
    missing = {
        name: option
        for option, name in (
            ("--claim", "claim"),
            ("--verdict", "verdict"),
            ("--impact", "impact"),
            ("--topic", "topic"),
            ("--owner-role", "owner_role"),
            ("--approver-role", "approved_by_role"),
        )
        if name not in given and name not in noted()
    }
    if given.get("verdict", "unverified") != "unverified" and not given.get(
        "source_url"
    ):
        missing["source_url"] = "--source"
    return missing


def _check_all(
    house: House,
    change: str,
    claim: Claim,
    who: str,
    reason: str,
    group: int | None = None,
    missing: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Refuse what cannot be asked for, with all that is wrong at once. Raises UserError."""
    told = [f"A new claim needs more. Add {', '.join(missing.values())}."] if missing else []  # fmt: skip
    told += noted().values()
    unsound = [one for one in faults_of(house, claim) if one.field not in missing]
    is_sound = not (told or unsound)
    told += [_with_options(str(one)) for one in unsound]
    told += refusals(house, change, claim, who, reason, group, is_sound=is_sound)
    if len(told) == 1 and unsound:
        raise UserError(f"This cannot be a claim. {safe(told[0])}")
    if told:
        *lines, last = map(safe, told)
        head = [f"{len(told)} things must be mended first; nothing was asked for."] if lines else []  # fmt: skip
        raise UserError("\n".join([*head, *lines, last]))


def _with_options(sentence: str) -> str:
    """A fault of a file's entry in the words of the command line: its options for the keys."""
    plain = _VERDICT.sub(r"`--verdict \1`", sentence)
    return _KEY.sub(lambda key: f"`{_OPTION[key[1]]}`", plain)


@click.command()
@claim_argument
@data_option
@person_options
@_text_options
def change(claim_id: str, folder: Path, who: str, reason: str, **said: Any) -> int:
    """Ask to change what a claim says. What is not named stays; its end stays too (`renew` moves it)."""
    given = _given(said)
    with bare_house(folder, utc_now) as house:
        check_kept_here(house)
        claim = replace(listed(house, claim_id), **given)
        _check_all(house, "changed", claim, who, reason)
        return _ask(house, "changed", claim, who, reason)


@click.command()
@claim_argument
@data_option
@person_options
@_days
def renew(claim_id: str, folder: Path, who: str, reason: str, days: int) -> int:
    """Ask for a new end, because the source was looked at again and the claim still holds."""
    with bare_house(folder, utc_now) as house:
        claim = renewed(listed(house, claim_id), house.now(), days)
        return _ask(house, "renewed", claim, who, reason)


@click.command()
@claim_argument
@data_option
@person_options
def withdraw(claim_id: str, folder: Path, who: str, reason: str) -> int:
    """Ask to withdraw a claim, because what the council said of it was wrong.

    It never comes back under this id. What it flagged is listed for the reviewers to look at again.
    """
    with bare_house(folder, utc_now) as house:
        held = listed(house, claim_id)
        if held.status == "withdrawn":
            raise UserError(f"Claim {held.claim_id} was withdrawn already. `wardmote claims show {held.claim_id}` tells when, and why.")  # fmt: skip
        claim = replace(held, status="withdrawn")
        return _ask(house, "withdrawn", claim, who, reason)


def _given(said: dict[str, Any]) -> dict[str, Any]:
    """What was named on the command line. An empty text takes a text, or all of a list, away."""
    return {
        name: tuple(filter(None, value)) if isinstance(value, tuple) else value
        for name, value in said.items()
        if value not in (None, ())
    }


def _ask(
    house: House,
    change: str,
    claim: Claim,
    who: str,
    reason: str,
    group: int | None = None,
) -> int:
    actor = who_is(house.settings, who, ACTION, house.now())
    number = propose(house, change, [claim], actor, reason, group_id=group)
    note_head(house.store.db, house.heads, house.now().isoformat())
    click.echo(
        f"It waits as proposal {number}. Nothing has changed yet: another of comms agrees with "
        f"`wardmote claims approve {number} --as NAME`."
    )
    if change != "withdrawn":
        say_warnings(house.store, [claim], house.now())
    return 0
