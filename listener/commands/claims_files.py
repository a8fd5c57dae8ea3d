"""`wardmote claims import|export`: claims as files, in our own form, as a spreadsheet and as schema.org ClaimReview."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from listener.claims.adopt import Meant, local_day, look_at, take_in
from listener.claims.change import ACTION, check_keeper, propose
from listener.claims.taken_out import HeldBack
from listener.cli import data_option
from listener.commands.claims_forms import (
    REVIEWS,
    TABLE,
    YAML,
    form_of,
    form_to_import,
    parting,
    read_claims,
    safe_lines,
)
from listener.commands.claims_forms import form_option as form_option_of
from listener.commands.claims_read import bank
from listener.commands.claims_terms import check_for_reviews_only, terms_of
from listener.commands.claims_warnings import say_warnings
from listener.commands.compared_lines import ended_words
from listener.commands.kept_already import replaced_lines
from listener.commands.options import Day, person_options
from listener.errors import UserError
from listener.house import House, utc_now
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.modes.switch import bare_house
from listener.named_paths import NamedPath
from listener.own_files import check_not_ours
from listener.people.roster import who_is
from listener.store.claims import claim_file, listed_claims
from listener.terminal import safe
from moderation.claims.factbank.entry import TOPICS
from moderation.claims.factbank.read_review import UnfitError, read_reviews
from moderation.claims.factbank.registry import LARGEST_FILE
from moderation.claims.factbank.review import write_reviews
from moderation.claims.factbank.write_table import write_table
from moderation.claims.factbank.writing import write_claims
from moderation.types import Claim
from moderation.yaml_files.lines import FileError, decode, read_bytes

form_option = form_option_of(
    "Our own form (yaml), a spreadsheet (csv), or schema.org ClaimReview (JSON-LD). "
    "Left out: as the file's ending says, else yaml."
)
_day = Day()


@click.command()
@click.argument("path", required=False, type=NamedPath())
@data_option
@form_option
@click.option("--author", default="", help="For claimreview: the council's name.")
@click.option(
    "--replace", "replaces", is_flag=True, help="Write over a file that is there."
)
def export(
    path: Path | None, folder: Path, form: str | None, author: str, replaces: bool
) -> int:
    """Write the claims to a file, or print them. What `yaml` and `csv` write, `import` reads back the same."""
    if path is not None:
        check_not_ours(path, folder)
    form = form_of(path, form, writes=True)
    check_for_reviews_only(form)
    if path is not None:
        _check_free(path, replaces=replaces)
    with bank(folder) as store:
        claims = listed_claims(store)
    notes: list[str] = []
    if form == YAML:
        text = write_claims(claims)
    elif form == TABLE:
        text = write_table(claims, parting(path))
    else:
        if not author.strip():
            raise UserError(
                "A ClaimReview says who wrote it. Name the council with --author."
            )
        text, notes = write_reviews(claims, author.strip(), utc_now())
    for note in notes:
        click.echo(safe(note), err=True)
    if path is None:
        click.echo(text, nl=False)
        return 0
    # By its mark at the head, Excel knows that the accents are UTF-8.
    _write(path, f"\ufeff{text}" if form == TABLE else text)
    click.echo(f"Written to {safe(str(path))}.")
    return 0


def _check_free(path: Path, *, replaces: bool) -> None:
    """Refuse a place where somebody's work would be lost. Raises UserError."""
    if not os.path.lexists(path):
        return
    shown = safe(str(path))
    if path.is_dir():
        raise UserError(f"{shown} is a folder. Name a file in it.")
    if not replaces:
        raise UserError(
            f"{shown} is there already. Name another file, or add --replace to write over it."
        )


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all. Raises UserError."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with draft.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
        os.replace(draft, path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise UserError(
            f"{path} cannot be written ({error.strerror}). Name a place that you may write to."
        ) from error


@click.command("import")
@click.argument("path", type=NamedPath())
@data_option
@person_options
@form_option
@click.option(
    "--replace", "replaces", is_flag=True, help="Take out what the file lacks."
)
@click.option("--owner-role", default="", help="For claimreview: who keeps them.")
@click.option("--approver-role", default="", help="For claimreview: who approves them.")
@click.option("--expires", type=_day, help="For claimreview: the last day, 2026-12-31.")
@click.option(
    "--topic",
    type=click.Choice(TOPICS, case_sensitive=False),
    help="For claimreview: what the claims are about. Left out: guessed from their words, and told.",
)
@click.option(
    "--impact",
    type=click.IntRange(1, 5),
    help="For claimreview: 1 trivial, 5 danger to people. Left out: guessed from the words, and told.",
)
@click.option(
    "--verdict",
    "verdicts",
    multiple=True,
    help='For claimreview: what a rating means here, "Mostly false=misleading".',
)
@click.option(
    "--skip-unfit",
    is_flag=True,
    help="For claimreview: take in what fits, and name each review that is left out.",
)
def import_(
    path: Path,
    folder: Path,
    who: str,
    reason: str,
    form: str | None,
    replaces: bool,
    **said: Any,
) -> int:
    """Bring in the claims of a file: all of them or none, unless --skip-unfit leaves some out.

    A second person of comms agrees before they stand.

    Where wardmote.yaml names a file of claims, only that file can be brought in, and stands at once. If it takes out
    most claims, that needs --replace, your name and the reason.
    """
    with bare_house(folder, utc_now) as house:
        if house.settings.claims is not None:
            check_for_reviews_only(form or YAML)
            return _take_in(house, path, who, reason, replaces=replaces)
        form = form_to_import(path, form)
        check_for_reviews_only(form)
        if replaces and said["skip_unfit"]:
            raise UserError("--replace would take out the claims that --skip-unfit leaves out of the file. Leave one of the two out.")  # fmt: skip
        claims, notes = _read(house, path, form, said, replaces=replaces)
        if not claims:
            raise UserError(f"{safe(str(path))} has no claims, so nothing was brought in. A claim is taken out with `wardmote claims withdraw`.")  # fmt: skip
        here = listed_claims(house.store)
        if set(claims) <= set(here) and not (replaces and set(here) - set(claims)):
            raise UserError("Nothing would change: what the file says stands here already.")  # fmt: skip
        actor = who_is(house.settings, who, ACTION, house.now())
        number = propose(house, "imported", claims, actor, reason, replaces=replaces)
        note_head(house.store.db, house.heads, house.now().isoformat())
        # Only of what was brought in: beside a refusal they would read as if something had been.
        for note in notes:
            click.echo(safe(note), err=True)
        if form == REVIEWS:
            for line in replaced_lines(here, claims, number):
                click.echo(line, err=True)
        ended = ended_words(claims, house.now())
        click.echo(
            f"{'1 claim waits' if len(claims) == 1 else f'{len(claims)} claims wait'} as proposal {number}. Nothing has changed yet: another of comms agrees with "
            f"`wardmote claims approve {number} --as NAME`."
        )
        say_warnings(house.store, claims, house.now(), replaces=replaces)
    if ended:
        click.echo(ended)
    return 0


def _take_in(house: House, path: Path, who: str, reason: str, *, replaces: bool) -> int:
    named = house.settings.path(house.settings.claims or "")
    if path.resolve() != named.resolve():
        raise UserError(
            f"The claims stand in {named}, as wardmote.yaml says. Put the claims there, or take `claims:` out."
        )
    look = look_at(named)
    if look.sha256 == claim_file(house.store).in_force:
        click.echo("The file is in force already. Nothing has changed.")
        return 0
    try:
        done = take_in(house.store, house.settings, look, house.now(), house.seam)
    except HeldBack as found:
        if not replaces:
            raise UserError(safe(str(found))) from found
        meant = _meant(house, who, reason)
        done = take_in(house.store, house.settings, look, house.now(), house.seam, meant)  # fmt: skip
    except FileError as error:
        raise UserError(safe_lines(str(error))) from error
    note_head(house.store.db, house.heads, house.now().isoformat())
    click.echo(f"The file is in force: {done.in_words()}.")
    ended = ended_words(listed_claims(house.store), house.now())
    if ended:
        click.echo(ended)
    return 0


def _meant(house: House, who: str, reason: str) -> Meant:
    """Who says that a file is meant to take out most claims: comms, and where nobody is listed, whoever gives a name."""
    actor = who_is(house.settings, who, ACTION, house.now())
    if not house.settings.people:
        actor = Actor(actor.name, "comms")
    check_keeper(house, actor, reason)
    return Meant(actor, reason.strip())


def _read(
    house: House, path: Path, form: str, said: dict[str, Any], *, replaces: bool
) -> tuple[tuple[Claim, ...], tuple[str, ...]]:
    """The claims of a file, and what is to be told of it. Raises UserError."""
    today = local_day(house.now())
    if form != REVIEWS:
        registry, notes = read_claims(path, form, today)
        return registry.claims, notes
    terms = terms_of(said, today, listed_claims(house.store))
    name = str(path)
    try:
        text = decode(read_bytes(path, LARGEST_FILE), name)
        found = read_reviews(text, name, terms, today)
    except FileError as error:
        told = _with_way_out(error, replaces=replaces)
        raise UserError(safe_lines(told)) from error
    return found.claims, found.notes


def _with_way_out(error: FileError, *, replaces: bool) -> str:
    """What is wrong with a file of reviews, and that those of them which fit can be had alone, but not by --replace."""
    if not (isinstance(error, UnfitError) and error.fits):
        return str(error)
    fit = f"{error.fits} of {error.count} reviews"
    add = "take --replace out and add" if replaces else "add"
    told = f"{add} --skip-unfit to take in what fits ({fit}) and leave the rest out"
    one = len(error.faults) == 1
    return f"{error}; or {told}" if one else f"{error}\nOr {told}."
