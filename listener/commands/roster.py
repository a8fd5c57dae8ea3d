"""`wardmote people`: who is listed, their codes, and locks."""

from __future__ import annotations

import secrets
from datetime import date
from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.options import person_options
from listener.desk.passwords import set_password
from listener.errors import UserError
from listener.house import utc_now
from listener.minutes.heads import note_head
from listener.modes.switch import bare_house
from listener.people.codes import code_path, make_code, unlock
from listener.people.invitations import invite
from listener.people.listing import Listing, list_person, unlist_person
from listener.people.managing import GIVES, manager
from listener.people.recovery import make_recovery
from listener.people.roster import who_is
from listener.settings import same_name
from listener.store.codes import code_state
from listener.store.sessions import password_of
from listener.terminal import safe


@click.group()
def people() -> None:
    """Who may decide, and the codes for what cannot be undone."""


@people.command("list")
@data_option
def listed(folder: Path) -> int:
    """Who is listed in wardmote.yaml, in which role, and whether they have a code."""
    with bare_house(folder, utc_now) as house:
        for one in house.settings.people:
            code = "has a code" if code_path(house, one.name).exists() else "no code"
            if code_state(house.store, same_name(one.name)).locked_at:
                code = "code LOCKED"
            if password_of(house.store, same_name(one.name)).locked_at:
                code += ", sign-in LOCKED"
            until = f", until {one.until}" if one.until else ""
            click.echo(f"{safe(one.name)}: {one.role}{until}, {code}")
        if not house.settings.people:
            click.echo(
                "Nobody is listed. Whoever gives a name with --as decides as the owner; what needs a second person "
                "or a code is refused. Add `people:` to wardmote.yaml."
            )
    return 0


def _last_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UserError(f"{safe(text)} is no day. Write it as 2027-05-06.") from error


@people.command()
@click.argument("name")
@click.argument("role", type=click.Choice(sorted(GIVES["owner"])))
@data_option
@click.option("--until", required=True, help="The last day: 2027-05-06.")
@click.option("--as", "who", default="", help="Your name, as it will stand in the log.")
def add(name: str, role: str, folder: Path, until: str, who: str) -> int:
    """List NAME as ROLE in wardmote.yaml, or give them another last day in it."""
    with bare_house(folder, utc_now) as house:
        by = manager(house.settings, who, house.now())
        list_person(house, Listing(name, role, _last_day(until)), by)
        note_head(house.store.db, house.heads, house.now().isoformat())
    click.echo(f"{safe(name)} is {role} until {safe(until)}.")
    click.echo(f"If they cannot sign in yet: wardmote people invite '{safe(name)}'")
    click.echo("Wardmote takes it up when it starts next; the desk at once.")
    return 0


@people.command()
@click.argument("name")
@click.argument("role", type=click.Choice(sorted(GIVES["owner"])))
@data_option
@click.option("--as", "who", default="", help="Your name, as it will stand in the log.")
def remove(name: str, role: str, folder: Path, who: str) -> int:
    """Take ROLE away from NAME. With the last one go their password, phone, codes and sessions."""
    with bare_house(folder, utc_now) as house:
        by = manager(house.settings, who, house.now())
        returned = unlist_person(house, name, role, by)
        note_head(house.store.db, house.heads, house.now().isoformat())
    click.echo(f"{safe(name)} is no longer {role}.")
    if returned:
        click.echo(f"What was handed to them waits for everybody again: {returned}.")
    return 0


@people.command("invite")
@click.argument("name")
@data_option
@click.option("--as", "who", default="", help="Your name, as it will stand in the log.")
@click.option("--address", default="http://127.0.0.1:8790", show_default=True, help="Where the desk is reached.")  # fmt: skip
def invite_one(name: str, folder: Path, who: str, address: str) -> int:
    """Make a link by which NAME sets their own password and phone. It works once, for 72 hours."""
    with bare_house(folder, utc_now) as house:
        by = manager(house.settings, who, house.now())
        code = invite(house, name, by, secrets.token_bytes)
        note_head(house.store.db, house.heads, house.now().isoformat())
    click.echo(f"Give this to {safe(name)} yourself. It is shown only now:")
    click.echo(f"{safe(address.rstrip('/'))}/invitation?code={code}")
    return 0


@people.command()
@click.argument("name")
@data_option
def recovery(name: str, folder: Path) -> int:
    """Make ten recovery codes for NAME, in the place of those they had."""
    with bare_house(folder, utc_now) as house:
        codes = make_recovery(house, name, secrets.token_bytes)
    click.echo(f"Recovery codes of {safe(name)}. Each works once, with the password. They are shown only now:")  # fmt: skip
    for one in codes:
        click.echo(f"  {one}")
    return 0


@people.command()
@click.argument("name")
@data_option
@click.option("--new", "anew", is_flag=True, help="Replace the code they have.")
def code(name: str, folder: Path, anew: bool) -> int:
    """Make a secret for NAME and show, once, the address that their phone's authenticator app takes."""
    with bare_house(folder, utc_now) as house:
        address = make_code(house, name, secrets.token_bytes, anew=anew)
    click.echo(
        f"Add this to an authenticator app on the phone of {safe(name)}. It is shown only now:\n{address}"
    )
    return 0


@people.command()
@click.argument("name")
@data_option
def password(name: str, folder: Path) -> int:
    """Give NAME a password for the desk; you are asked for it. Whoever is signed in under that name is signed out."""
    # Asked for, never an option: a command line can be read by others.
    given = click.prompt(
        "The new password (14 letters or more)",
        hide_input=True,
        confirmation_prompt="The same again",
    )
    with bare_house(folder, utc_now) as house:
        listed = set_password(house, name, given)
        has_code = code_path(house, listed).exists()
    click.echo(f"{safe(listed)} has a new password.")
    if not has_code:
        click.echo(
            f"To sign in, a code from their phone is needed too. Make one: wardmote people code '{safe(listed)}'"
        )
    return 0


@people.command("unlock")
@click.argument("name")
@data_option
@person_options
def unlock_code(name: str, folder: Path, who: str, reason: str) -> int:
    """Let NAME try codes again, after ten wrong ones. An admin or the owner does that."""
    with bare_house(folder, utc_now) as house:
        actor = who_is(house.settings, who, "unlock", house.now())
        unlock(house, name, actor, reason)
    click.echo(f"{safe(name)} may try again.")
    return 0
