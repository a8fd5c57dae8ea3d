"""`wardmote mode`: what holds on a page, and what people set themselves."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, cast

import click

from listener.cli import data_option
from listener.commands.election import confirm
from listener.commands.meant import check_stand_in, pages_meant
from listener.commands.options import person_options
from listener.commands.when import beginning_of, ending_of
from listener.errors import UserError
from listener.held_back import as_served, why_no_hiding
from listener.house import House, utc_now
from listener.minutes.heads import note_head
from listener.modes.changes import (
    end_mode,
    i_am_here,
    resume_hiding,
    say_yes,
    start_mode,
    take_yes_back,
)
from listener.modes.election import who_confirms
from listener.modes.gate import agreed, still_lacks
from listener.modes.periods import (
    AFTER_A_MEETING,
    KINDS,
    LONDON,
    Kind,
    Spell,
    in_words,
    quiet_until,
)
from listener.modes.standing import planned_by_people, planned_on
from listener.modes.switch import bare_house
from listener.people.roster import who_is
from listener.store.elections import election_yeses
from listener.store.modes import consents, find_post, trial
from listener.telling.notices import clock
from listener.terminal import safe


class Word(click.Choice[str]):
    """A mode as people write it, or as the rules file does: `pre-election` and `pre_election` are one."""

    def __init__(self) -> None:
        super().__init__([in_words(kind) for kind in KINDS])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:  # fmt: skip
        return super().convert(str(value).replace("_", "-"), param, ctx)


page_argument = click.argument("page_id", required=False)


@click.group()
def mode() -> None:
    """Meeting, emergency, pre-election, away and quasi-judicial: show, start and end them."""


mode.add_command(confirm)


@mode.command()
@data_option
def show(folder: Path) -> int:
    """What holds on each page now."""
    with bare_house(folder, utc_now) as opened:
        house = as_served(opened)
        shown = (_shown(house, page) for page in pages_meant(house, None))
        click.echo("\n".join(line for lines in shown for line in lines))
        if house is not opened:
            click.echo("The rules file is not taken up yet; `wardmote status` says why.")  # fmt: skip
    return 0


def _shown(house: House, page_id: str) -> list[str]:
    now = house.now()
    holds = house.standing(page_id, now)
    lines = [
        f"{safe(page_id)}: mode {house.settings.mode}{', shadow' if holds.shadow else ''}"
    ]
    lines += [f"  {_spell(spell, now)}" for spell in holds.running]
    lines += [
        f"  planned: {_spell(spell, now)}"
        for spell in planned_on(house.store, house.rules.modes, page_id, now)
    ]
    quiet = quiet_until(house.rules.modes.quiet_hours, now)
    if quiet:
        lines.append(f"  quiet hours until {_local(quiet)}")
    why = why_no_hiding(house, page_id)
    lines.append(f"  software hides nothing: {why}" if why else "  software may hide")
    if holds.missing:
        lines.append(f"  {still_lacks(house.store, page_id, now)}")
    lines += [
        f"  yes to mode act: {safe(row['name'])}"
        for row in consents(house.store, page_id)
    ]
    lines += [
        f"  yes to hiding in this pre-election period: {safe(row['name'])} ({row['role']})"
        for spell in holds.running
        if spell.kind == "pre_election"
        for row in election_yeses(house.store, page_id, spell.starts_at, spell.ends_at)
    ]
    return lines


def _spell(spell: Spell, now: datetime) -> str:
    """A mode with its end; one that is planned, with its beginning as well."""
    about = f" on {spell.post_id}" if spell.post_id else ""
    stands_in = ", somebody stands in" if spell.delegate else ""
    agreed_to = ", and software may hide in it" if spell.confirmed else ""
    since = f" from {_local(spell.starts_at)}" if spell.starts_at > now else ""
    until = _local(spell.ends_at)
    return f"{in_words(spell.kind)}{about}{since} until {until}{stands_in}{agreed_to}"


def _local(moment: datetime) -> str:
    return f"{moment.astimezone(LONDON):%d %B %Y}, {clock(moment)}"


@mode.command()
@click.argument("kind", type=Word())
@page_argument
@data_option
@person_options
@click.option(
    "--until", help='When it ends, in local time: "2026-12-01 18:00" or "18:00".'
)
@click.option("--for", "span", help='How long it lasts: "90m", "3h", "2d", "2w".')
@click.option(
    "--from", "since", help="When it begins, if not now. A day alone: at its midnight."
)
@click.option("--post", help="For quasi-judicial: the post's link or id.")
@click.option(
    "--delegate", is_flag=True, help="For away: somebody stands in and confirms."
)
def start(
    kind: str,
    page_id: str | None,
    folder: Path,
    who: str,
    reason: str,
    until: str | None,
    span: str | None,
    since: str | None,
    post: str | None,
    delegate: bool,
) -> int:
    """Begin a mode, on one page or on all. Every mode has an end."""
    with bare_house(folder, utc_now) as house:
        begins_at = beginning_of(since, house.now())
        ends_at = ending_of(until, span, begins_at)
        meant = cast(Kind, kind.replace("-", "_"))
        post_id, page_id = _post(house, meant, post, page_id)
        if delegate:
            check_stand_in(house, meant)
        for page in pages_meant(house, page_id):
            spell, replaced = start_mode(
                house, page, meant, ends_at, who_is(house.settings, who, "change_mode", house.now()), reason,
                starts_at=begins_at if since else None, post_id=post_id, delegate=delegate,
            )  # fmt: skip
            after = AFTER if meant == "meeting" else ""
            click.echo(f"{safe(page)}: {_spell(spell, house.now())}{after}.")
            for old in replaced:
                click.echo(f"  It takes the place of: {_spell(old, house.now())}.")
            _say_next(page, meant, delegate)
        _warn(house, meant)
        note_head(house.store.db, house.heads, house.now().isoformat())
    return 0


AFTER = f", the {AFTER_A_MEETING.seconds // 60} minutes after it included"


def _say_next(page_id: str, kind: Kind, delegate: bool) -> None:
    """What ends that software hides nothing there, each with a command that can be typed as it stands."""
    if kind == "pre_election" or (kind == "away" and not delegate):
        click.echo(
            "  Software hides nothing while it lasts, nor after it until you say: "
            f"wardmote mode resume {safe(page_id)} --as NAME --reason WHY"
        )
    if kind == "pre_election":
        click.echo(
            "  Only the owner and a reviewer together can let it hide in this period: "
            f"wardmote mode confirm-election {safe(page_id)} --as NAME --reason WHY"
        )


def _warn(house: House, kind: Kind) -> None:
    alerts = house.settings.alerts
    if kind == "meeting" and not (alerts.delegate or alerts.reviewers or alerts.safety):
        click.echo(
            "Nobody is named under `alerts: delegate`, `reviewers` or `safety`, so you will hear of threats in the meeting.",
            err=True,
        )


@mode.command()
@click.argument("kind", type=Word())
@page_argument
@data_option
@person_options
@click.option("--post", help="For quasi-judicial: the post's link or id.")
@click.option(
    "--planned", is_flag=True, help="What is planned for later. What runs stays."
)
def end(
    kind: str,
    page_id: str | None,
    folder: Path,
    who: str,
    reason: str,
    post: str | None,
    planned: bool,
) -> int:
    """End a mode before its time: the one that runs; where none does, or with --planned, what is planned."""
    with bare_house(folder, utc_now) as house:
        meant = cast(Kind, kind.replace("-", "_"))
        post_id, page_id = _post(house, meant, post, page_id)
        pages = pages_meant(house, page_id)
        for page in _on_which(house, pages, meant, planned=planned):
            actor = who_is(house.settings, who, "change_mode", house.now())
            over = end_mode(
                house, page, meant, actor, reason, post_id=post_id, planned=planned
            )
            click.echo(f"{safe(page)}: {kind} has ended.")
            for spell in over:
                if spell.starts_at > house.now():
                    click.echo(f"  It was planned: {_spell(spell, house.now())}.")
            why = why_no_hiding(house, page)
            if why:
                click.echo(f"{safe(page)}: software still hides nothing: {why}.")
        note_head(house.store.db, house.heads, house.now().isoformat())
    return 0


def _on_which(
    house: House, pages: list[str], kind: Kind, *, planned: bool
) -> list[str]:
    """The pages on which a mode is ended: where it runs, or, where it runs nowhere, where people planned it.

    Where it is on none, the first page says so.
    """
    now = house.now()
    on = [] if planned else [p for p in pages if house.standing(p, now).on(kind)]
    ahead = [
        page
        for page in pages
        if any(s.kind == kind for s in planned_by_people(house.store, page, now))
    ]
    return on or ahead or pages[:1]


@mode.command()
@click.argument("page_id")
@data_option
@person_options
def resume(page_id: str, folder: Path, who: str, reason: str) -> int:
    """Let software hide again after a time away or an election."""
    with bare_house(folder, utc_now) as house:
        (page,) = pages_meant(house, page_id)
        resume_hiding(
            house, page, who_is(house.settings, who, "change_mode", house.now()), reason
        )
        why = why_no_hiding(house, page)
        click.echo(
            f"{safe(page)}: software still hides nothing: {why}."
            if why
            else f"{safe(page)}: software may hide again."
        )
        note_head(house.store.db, house.heads, house.now().isoformat())
    return 0


@mode.command()
@click.argument("page_id")
@data_option
@person_options
@click.option("--withdraw", is_flag=True, help="Take every yes back.")
def act(page_id: str, folder: Path, who: str, reason: str, withdraw: bool) -> int:
    """Say yes to mode act on a page. It takes two people: the owner and a reviewer."""
    with bare_house(folder, utc_now) as house:
        (page,) = pages_meant(house, page_id)
        actor = who_confirms(house.settings, who, house.now())
        if withdraw:
            take_yes_back(house, page, actor, reason)
            click.echo(f"{safe(page)}: every yes is taken back. It acts no more.")
            return 0
        seen = trial(house.store, page)
        say_yes(house, page, actor, reason)
        click.echo(
            f"{safe(page)}: {seen['scored']} comments were looked at; it would have hidden {seen['would_hide']}."
        )
        if not agreed(house.store, page):
            click.echo("Your yes is written down. One more person must say yes.")
        elif house.settings.mode == "act":
            why = why_no_hiding(house, page)
            click.echo(
                f"Both have said yes. Software still hides nothing on {safe(page)}: {why}."
                if why
                else "Both have said yes: the page acts from now on."
            )
        else:
            click.echo(
                "Both have said yes: the page acts when `mode: act` stands in wardmote.yaml."
            )
        note_head(house.store.db, house.heads, house.now().isoformat())
    return 0


@mode.command()
@data_option
@person_options
def here(folder: Path, who: str, reason: str) -> int:
    """Say that you are here, though there was nothing to decide."""
    with bare_house(folder, utc_now) as house:
        actor = who_is(house.settings, who, "change_mode", house.now())
        i_am_here(house, actor, reason)
    click.echo(f"It is noted that {safe(who)} is here.")
    return 0


def _post(
    house: House, kind: Kind, post: str | None, page_id: str | None
) -> tuple[str, str | None]:
    """The post that is meant, and its page. Raises UserError."""
    if (kind == "quasi_judicial") != bool(post):
        raise UserError(
            "The mode quasi-judicial is for one post, and no other mode is. Name it with --post LINK; "
            "`wardmote mode show` names those that are marked."
        )
    if not post:
        return "", page_id
    row = find_post(house.store, post)
    if row is None:
        raise UserError(
            f"No post is known as {safe(post)}. Give the link of the post itself, or its number; one that was published a moment ago is known after the next look at the page."
        )
    return row["post_id"], row["page_id"]
