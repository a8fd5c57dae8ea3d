"""`wardmote claims list|show|check`: what is in the fact bank, and what is wrong with a file of claims."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from listener.claims.adopt import adopt_claims, local_day
from listener.claims.standing import HELD_LINE, state_of
from listener.claims.taken_out import HeldBack, check_taken_out
from listener.cli import data_option
from listener.commands.claims_forms import form_of, read_claims
from listener.commands.claims_warnings import waiting_words, warnings_of, welsh_hints
from listener.commands.compared_lines import ended_words
from listener.commands.flagged import flagged, flagged_lines
from listener.commands.options import claim_argument
from listener.errors import UserError
from listener.house import no_seam, open_store, utc_now
from listener.named_paths import NamedPath
from listener.own_names import DATABASE_NAME, SETTINGS_NAME
from listener.settings import Settings, load_settings
from listener.store import Store
from listener.store.claims import (
    Held,
    claim_file,
    claim_meant,
    held_claims,
    history_of,
    listed_claims,
)
from listener.store.connection import Row
from listener.telling.alerts import many
from listener.terminal import cell, minute, safe
from moderation.claims.factbank.entry import created_on, expires_on
from moderation.claims.factbank.registry import (
    Registry,
    in_force,
)
from moderation.claims.factbank.table import in_headings
from moderation.types import Claim

KEPT_HERE = "the claims kept here"
as_json_option = click.option("--json", "as_json", is_flag=True, help="For programs.")


@contextmanager
def bank(folder: Path) -> Iterator[Store]:
    """The database of a data folder, to look into; a claims file that is new is taken in first. Raises UserError."""
    settings = load_settings(folder)
    store = open_store(folder)
    try:
        adopt_claims(store, settings, utc_now(), no_seam)
        yield store
    finally:
        store.close()


@click.command("list")
@data_option
@as_json_option
@click.option("--all", "everything", is_flag=True, help="Also what was taken out.")
def list_(folder: Path, as_json: bool, everything: bool) -> int:
    """List the claims, with how each stands today."""
    now = utc_now()
    with bank(folder) as store:
        held = [h for h in held_claims(store).values() if h.listed or everything]
        waits = claim_file(store).is_held
        asked = "" if as_json else waiting_words(store)
    if waits:
        click.echo(HELD_LINE, err=True)
    if as_json:
        for one in held:
            click.echo(json.dumps(_facts(one, now)))
        return 0
    for one in held:
        claim = one.claim
        click.echo(
            f"{cell(claim.claim_id, 16)} {cell(_acting(one, now), 10)} {cell(state_of(one, now), 9)} "
            f"until {expires_on(claim)}  {cell(claim.claim, 70).rstrip()}"
        )
    if not held:
        none = "There are no claims in force yet. "
        click.echo(none if asked else _nothing_held(load_settings(folder)), nl=not asked)  # fmt: skip
    if asked:
        click.echo(asked)
    return 0


def _nothing_held(settings: Settings) -> str:
    """How to begin: where a file is named, `claims add` is refused."""
    if settings.claims is not None:
        return safe(f"There are no claims in force. Write them into {settings.path(settings.claims)}.")  # fmt: skip
    return (
        "There are no claims yet. Write claims.yaml and name it as `claims:` in wardmote.yaml, or begin with: "
        "wardmote claims add"
    )


@click.command()
@claim_argument
@data_option
@as_json_option
@click.option("--flags", is_flag=True, help="Also each comment that it flagged.")
def show(claim_id: str, folder: Path, as_json: bool, flags: bool) -> int:
    """Show one claim: its texts, its history, and with --flags the comments that it flagged."""
    now = utc_now()
    with bank(folder) as store:
        held = claim_meant(store, claim_id)
        if held is None:
            raise UserError(
                f"There never was a claim {safe(claim_id)}. `wardmote claims list --all` shows what there is."
            )
        claim_id = held.claim.claim_id
        history = history_of(store, claim_id)
        found = flagged(store, folder, claim_id) if flags else []
    if as_json:
        facts = {**_facts(held, now), "history": history}
        if flags:
            facts["flags"] = found
        click.echo(json.dumps(facts))
        return 0
    click.echo("\n".join(_texts(held, now)))
    click.echo("History:")
    for before, row in zip([None, *history], history, strict=False):
        click.echo(_version(row, before))
    if flags:
        kept = "is" if len(found) == 1 else "are"
        click.echo(f"It flagged {many(len(found), 'comment')} that {kept} still kept:")
        for row in found:
            click.echo("\n".join(flagged_lines(row, held.claim)))
    return 0


def _acting(held: Held, now: datetime) -> str:
    """The verdict that counts at this moment: past its end, a claim counts as not checked."""
    return "unverified" if state_of(held, now) == "ended" else held.claim.verdict


def _facts(held: Held, now: datetime) -> dict[str, Any]:
    claim = held.claim
    facts = {k: v for k, v in asdict(claim).items() if not k.endswith("_at")}
    return {
        **facts,
        "created": str(created_on(claim)),
        "expires": str(expires_on(claim)),
        "state": state_of(held, now),
        "version": held.version,
        "acts_as": next((c.verdict for c in in_force([claim], now)), None)
        if held.listed
        else None,
    }


def _texts(held: Held, now: datetime) -> Iterator[str]:
    claim, verdict = held.claim, _acting(held, now)
    if verdict != claim.verdict:
        verdict = f"{verdict}, since it has ended; it was {claim.verdict}"
    yield f"{safe(claim.claim_id)} (version {held.version}): {state_of(held, now)}"
    rows: Mapping[str, object] = {
        "Claim": claim.claim,
        "In Welsh": claim.claim_cy,
        "Also said as": "; ".join((*claim.paraphrases, *claim.paraphrases_cy)),
        "But not": "; ".join(claim.not_this),
        "Verdict": verdict,
        "What is right": claim.correct_statement,
        "Yn gywir": claim.correct_statement_cy,
        "Source": " of ".join(filter(None, (claim.source_url, claim.source_date))),
        "Harm": claim.harm,
        "Impact": f"{claim.impact} of 5, on {claim.topic}",
        "Where": ", ".join(filter(None, (claim.ward, claim.service))),
        "Owner": claim.owner_role,
        "Approved by": claim.approved_by_role,
        "Checked": f"{created_on(claim)}, holds until {expires_on(claim)}",
    }
    for name, value in rows.items():
        if value:
            yield f"  {name + ':':<15}{safe(str(value))}"


_MADE = (
    "version",
    "change",
    "changed_by",
    "approved_by",
    "reason",
    "changed_at",
    "claim_id",
)


def _version(row: Row, before: Row | None) -> str:
    by = safe(row["changed_by"])
    if row["approved_by"]:
        by += f", agreed by {safe(row['approved_by'])}"
    why = f" ({safe(row['reason'])})" if row["reason"] else ""
    line = (
        f"  {row['version']}. {minute(row['changed_at'])} {row['change']} by {by}{why}"
    )
    changed = [
        name
        for name, value in row.items()
        if before and name not in _MADE and before[name] != value
    ]
    told = [
        f'     {name}: was "{cell(str(before[name]), 60).rstrip()}"'
        for name in changed
        if before
    ]
    return "\n".join([line, *told])


@click.command()
@click.argument("path", required=False, type=NamedPath())
@data_option
@click.option("--links", is_flag=True, help="Ask each source on the web, once.")
def check(path: Path | None, folder: Path, links: bool) -> int:
    """Check a file of claims: the one named, else the one in use, else the claims that are kept here.

    Nothing is changed. With --links, each source is asked for once, over the network, with a pause in between.
    What a claim would be better for is a warning, and no fault. Exit code 2 where the file cannot be used, 1 where a source does not answer.
    """
    registry, name = _registry(path, folder, local_day(utc_now()))
    now = utc_now()
    live = in_force(registry.claims, now)
    ended = sum(claim.status == "expired" for claim in live)
    held_back = [*_taken_out(registry, name, folder)]
    empty = [] if held_back else [*_empty(registry, name)]
    warnings = [*empty, *warnings_of(registry, name), *held_back]
    more = f"; warnings: {len(warnings)}" if warnings else ""
    click.echo(
        f"{safe(name)}: {_all_well(len(registry.claims))}; {ended} past {'its' if ended == 1 else 'their'} end{more}."
    )
    past = ended_words(registry.claims, now)
    for line in (*warnings, *([past] if past else []), *_hints(registry)):
        click.echo(line)
    return _dead_links(registry, name) if links else 0


def _hints(registry: Registry) -> Iterator[str]:
    """Which claims lack Welsh: no fault, and no warning."""
    right, claim = "`correct_statement_cy`", "`claim_cy`"
    if registry.of_rows:
        right, claim = in_headings(right), in_headings(claim)
    return welsh_hints(registry.claims, f"under {right}", f"under {claim}")


def _all_well(count: int) -> str:
    return "1 claim, as it should be" if count == 1 else f"{count} claims, all as they should be"  # fmt: skip


def _empty(registry: Registry, name: str) -> Iterator[str]:
    if not registry.claims and name != KEPT_HERE:
        yield safe(f"{name}: warning: the list is empty, so no claim is looked for, and any that is in force is taken out")  # fmt: skip


def _taken_out(registry: Registry, name: str, folder: Path) -> Iterator[str]:
    """That the file in use would take out most of the claims in force, and so waits for a person."""
    if name == KEPT_HERE or not (folder / DATABASE_NAME).is_file():
        return
    settings = load_settings(folder)
    if settings.claims is None or Path(name).resolve() != settings.path(settings.claims).resolve():  # fmt: skip
        return
    store = open_store(folder)
    try:
        check_taken_out(held_claims(store), registry.claims, settings.path(settings.claims))  # fmt: skip
    except HeldBack as found:
        yield safe(f"warning: {found}")
    finally:
        store.close()


def _registry(path: Path | None, folder: Path, today: date) -> tuple[Registry, str]:
    """The registry that is meant, and its name. Raises UserError with each fault."""
    form = form_of(path, None, writes=False)
    if path is None and (folder / SETTINGS_NAME).is_file():
        settings = load_settings(folder)
        if settings.claims is None:
            with bank(folder) as store:
                return Registry(listed_claims(store), {}), KEPT_HERE
        path = settings.path(settings.claims)
    if path is None:
        raise UserError("Name the file: wardmote claims check claims.yaml")
    registry, notes = read_claims(path, form, today)
    for note in notes:
        click.echo(safe(note), err=True)
    return registry, str(path)


def _dead_links(registry: Registry, name: str) -> int:
    from connectors.links import link_session, look
    from listener.claims.links import look_at_sources

    session = link_session()
    dead = asked = 0
    for claim, found in look_at_sources(
        registry.claims, lambda address: look(session, address), time.sleep
    ):
        asked += 1
        dead += not found.alive
        told = found.why or found.remark
        if told:
            where = registry.place(name, registry.lines.get(claim.claim_id))
            click.echo(_told(claim, where, told))
    were, do = "was" if asked == 1 else "were", "does" if dead == 1 else "do"
    click.echo(f"{many(asked, 'source')} {were} looked at; {dead} {do} not answer.")
    return 1 if dead else 0


def _told(claim: Claim, where: str, told: str) -> str:
    return safe(
        f"{where}claim {claim.claim_id}, source {claim.source_url}: {told}; "
        "open it in a browser, and mend the address or find another source"
    )
