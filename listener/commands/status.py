"""`wardmote status`: how it stands, in plain words."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click

from listener.adopting import rules_at_hand, waited_for
from listener.backups.rotation import dated_ahead, overdue_before
from listener.claims.feed_states import feed_states, feeds_line
from listener.claims.standing import claims_standing, in_words
from listener.cli import data_option
from listener.errors import UserError
from listener.house import load_scorer_for, open_store, utc_now
from listener.modes.gate import still_lacks
from listener.modes.periods import Standing
from listener.modes.standing import standing_on
from listener.modes.stop_file import read_stop
from listener.not_yet import not_yet_in_force
from listener.proved import doubt_of_scorer, in_sentences
from listener.settings import Settings, load_settings
from listener.store import Store
from listener.store.connection import Row
from listener.store.corrections import count_corrections
from listener.store.counts import Counts, beats, breakers, count
from listener.store.messages import given_up, why_delayed
from listener.store.rests import resting_since
from listener.store.stuck import stuck_acts
from listener.telling.outbox_lines import (
    LATE_AFTER,
    comms_line,
    delayed_lines,
    given_up_lines,
)
from listener.telling.unread import unread_lines
from listener.terminal import cell, safe
from listener.tried import Trial
from moderation.rulebook.shape import Modes


@click.command()
@data_option
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def status(folder: Path, as_json: bool) -> int:
    """How it stands: what was seen, what waits for you, and what is broken."""
    settings = load_settings(folder)
    pages = [page.page_id for page in settings.pages]
    by_file = read_stop(folder, pages)
    if by_file and not as_json:  # before the database, which may be broken
        click.echo(_stopped(by_file.pages, pages))
    store = open_store(folder)
    numbers = count(store)
    modes, fault, waits = _rules(settings, store)
    later = not_yet_in_force(store, utc_now())
    standings = _standings(settings, store, modes)
    stopped = {page for page, holds in standings.items() if holds.stopped}
    if as_json:
        facts = {
            "mode": settings.mode,
            **asdict(numbers),
            "stopped": sorted(stopped),
            "rules_fault": fault,
            "rules_waiting": waits,
            "rules_later": later,
            "no_hiding": {page: s.no_hiding() for page, s in standings.items()},
            "unproved": unproved(settings, utc_now()),
            "beats": beats(store),
            "breakers": breakers(store),
            "stuck": stuck_acts(store),
            "claims": asdict(claims_standing(store, utc_now())),
            "feeds": feed_states(settings, store),
            "corrections": dict(
                zip(("open", "late"), count_corrections(store, utc_now()), strict=True)
            ),
        }
        click.echo(json.dumps(facts))
    else:
        if stopped and not by_file:
            click.echo(_stopped(stopped, pages))
        lines = (
            f"Mode: {settings.mode}",
            *_of_rules(fault, waits, later),
            *holding(settings, store, standings),
            *unproved(settings, utc_now()),
            *summary(numbers),
            *_corrections(store),
            *in_words(claims_standing(store, utc_now())),
            *_life(settings, store),
            *_to_destroy(settings),
        )
        click.echo("\n".join(lines))
    store.close()
    return 0


def _of_rules(fault: str, waits: str, later: str) -> list[str]:
    """What is to be said of the rules file, a line each."""
    told = {"Rules not taken up: ": fault, "Rules not taken up yet: ": waits, "": later}
    return [f"{head}{line}" for head, line in told.items() if line]


def _to_destroy(settings: Settings) -> list[str]:
    """Whole copies that must be gone by now, a line each: from before a restore, and backups by a clock that was ahead."""
    due = overdue_before(settings.folder, utc_now(), settings)
    ahead = dated_ahead(settings, utc_now())
    return [
        *(f"To be destroyed: {kept.path.name}, from before a restore" for kept in due),
        *(
            f"To be destroyed, if the clock is right now: {kept.path.name}, dated in the future"
            for kept in ahead
        ),
    ]


def _stopped(stopped: Collection[str], pages: Collection[str]) -> str:
    where = "any page" if set(stopped) == set(pages) else ", ".join(sorted(stopped))
    return (
        f"STOPPED: software hides nothing on {where}. To go on: wardmote resume-acting"
    )


def _rules(settings: Settings, store: Store) -> tuple[Modes, str, str]:
    """The modes of the rules in force; why the file's can not be taken up, and that they wait to be; "" where neither is so.

    Where none were ever taken up and the file cannot be used, there are no modes; the service does not start then.
    """
    try:
        rules, fault = rules_at_hand(store, settings, trial=Trial())
    except UserError as error:
        return Modes(), str(error), ""
    in_force = None if fault else waited_for(store, rules)
    if in_force is None:
        return rules.modes, fault, ""
    waits = (
        f"the file says version {rules.version}; version {in_force.version} is in force, with its modes. The next command "
        "that acts, such as `wardmote once`, a press on the desk or a restart takes the file up."
    )
    return in_force.modes, "", waits


def _standings(settings: Settings, store: Store, modes: Modes) -> dict[str, Standing]:
    """What holds on each page."""
    practice = settings.world is not None
    return {
        page.page_id: standing_on(
            store, settings, modes, page.page_id, utc_now(), practice=practice
        )
        for page in settings.pages
    }


def holding(
    settings: Settings, store: Store, standings: Mapping[str, Standing]
) -> list[str]:
    """For each page in mode act: what the page still lacks for it, or why software hides nothing just now."""
    if settings.mode != "act":
        return []
    return [
        still_lacks(store, page_id, utc_now())
        if holds.missing
        else f"Software hides nothing on {page_id} just now: {holds.no_hiding()}."
        for page_id, holds in standings.items()
        if holds.no_hiding()
    ]


def unproved(settings: Settings, now: datetime) -> list[str]:
    """What stops all hiding by software, on whatever page, or will: the scorer. The rules have a line of their own."""
    if settings.mode != "act":
        return []
    scorer, fault = load_scorer_for(settings)
    return in_sentences(scorer, fault, doubt_of_scorer(scorer, now), now)


def summary(numbers: Counts) -> list[str]:
    """The counts, a line each."""
    return [
        f"Comments seen:  {numbers.seen}",
        f"  left alone:   {numbers.left_alone}",
        f"  for a person: {numbers.queued}",
        f"  alert only:   {numbers.alerted}",
        f"  badge only:   {numbers.badged}",
        f"  not yet read: {numbers.unjudged}",
        f"Hidden now:     {numbers.hidden}{_by_the_machine(numbers)}",
        f"No longer on the platform: {numbers.gone}{_with_a_post(numbers)}",
        f"Waiting for you: {numbers.open_items} ({numbers.urgent_items} urgent)",
        f"Acts under way: {numbers.open_acts}; failed, need a hand: {numbers.stuck_acts}",
        f"Messages sent:  {numbers.sent_messages}; waiting: {numbers.waiting_messages}; failed: {numbers.stuck_messages}",
        f"Log entries:    {numbers.entries}",
    ]


def _corrections(store: Store) -> list[str]:
    """Posts of their own that the councillor deleted or changed, and has said nothing about yet."""
    waits, late = count_corrections(store, utc_now())
    if not waits:
        return []
    return [
        f"Corrections due for posts of your own: {waits} ({late} late). See: wardmote corrections"
    ]


def _by_the_machine(numbers: Counts) -> str:
    by = "all" if numbers.hidden_by_machine == numbers.hidden else numbers.hidden_by_machine  # fmt: skip
    return f" ({by} by the machine)" if numbers.hidden_by_machine else ""


def _with_a_post(numbers: Counts) -> str:
    """Whoever deletes a post of their own takes down what others said there: that must not pass for the others' doing."""
    if not numbers.gone_with_post:
        return ""
    return f" ({numbers.gone_with_post} with a post of your own that was deleted)"


def _life(settings: Settings, store: Store) -> list[str]:
    lines = []
    signs = {row["name"]: row for row in beats(store)}
    for page in settings.pages:
        beat = signs.get(f"poll:{page.page_id}")
        last = f"last read {beat['at'][:19]} UTC" if beat else "never read yet"
        lines.append(f"{page.name or page.page_id}: {last}")
        lines += unread_lines(store, page.page_id)
        resting = resting_since(store, page.page_id)
        if resting:
            lines.append(
                f"  It is not published since {resting:%Y-%m-%d %H:%M} UTC, so it is not read. Wardmote goes on by itself when it is back."
            )
    lines += feeds_line(feed_states(settings, store))
    lines += [
        f"Needs a hand: {row['detail']}"
        for name, row in signs.items()
        if name.startswith("fault:") and row["detail"]
    ]
    lines += [
        f"Automatic hiding has stopped on {row['page_id']}: {row['reason']}. "
        f"To switch it on again: wardmote release {row['page_id']} --as YOUR_NAME --reason '...'"
        for row in breakers(store)
    ]
    lines += comms_line(settings)
    lines += delayed_lines(why_delayed(store, LATE_AFTER))
    lines += given_up_lines(given_up(store))
    return [*lines, *stuck_lines(stuck_acts(store))]


def stuck_lines(stuck: Sequence[Row]) -> list[str]:
    """What could not be done, with what to do about it; nothing where all went well."""
    if not stuck:
        return []
    lines = ["", "Could not be done on the platform, and needs a hand:"]
    for row in stuck:
        ended = "given up" if row["state"] == "stuck" else "still being tried"
        lines += [
            f"  Act {row['act_id']}: {row['verb']} ({ended}): {safe(row['why'])}",
            f"    {cell(row['text'], 90).rstrip()}",
            f"    {safe(row['permalink']) or safe(row['comment_id'])}",
        ]
    return [
        *lines,
        "  Mend what is named, then: wardmote retry NUMBER --as YOUR_NAME",
        "  Or do it on the platform itself: Wardmote sees that, and follows.",
    ]
