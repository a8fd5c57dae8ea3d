"""`wardmote claims new`: what several people say about the council, or one comment that was reported, and no registry knows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import click

from listener.adopting import rules_at_hand
from listener.claims.adopt import local_day
from listener.claims.masking import Masks, masks_for
from listener.cli import data_option
from listener.errors import UserError
from listener.house import open_store, utc_now
from listener.settings import Settings, load_settings
from listener.store import Store
from listener.store.connection import as_text
from listener.store.own_claims import is_group_own
from listener.store.spreading import (
    Group,
    group,
    groups_said_by_several,
    headline,
    platforms,
    sayings_of,
)
from listener.telling.alerts import many
from listener.terminal import safe
from moderation.claims.opinion.stakes import stakes
from moderation.claims.spread.clusters import WINDOW

MOST_SAYINGS = 5  # in a draft
ERASED = "(its words are gone)"
FOR_FEW = (
    "(it may be confidential: the councillor and a delegate may read it, on the desk)"
)


@click.command()
@data_option
@click.option("--days", default=WINDOW / timedelta(days=1), show_default=True, type=click.FloatRange(0.1, 3650),
              help="How far back the last of them may lie.")  # fmt: skip
@click.option("--group", "number", type=click.IntRange(1, 10**15), help="One of them, as a draft of a claim.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="For programs: one object a line.")  # fmt: skip
def new(folder: Path, days: float, number: int | None, as_json: bool) -> int:
    """What three people or more say about the council, or the councillor reported, and nobody has checked.

    What spreads or was reported comes first.
    """
    settings = load_settings(folder)
    store = open_store(settings.folder)
    try:
        if number is not None:
            found = group(store, number)
            if found is None or is_group_own(store, number):
                raise UserError(f"There is no group {number}. See those there are: wardmote claims new --days 30")  # fmt: skip
            groups = [found]
        else:
            groups = groups_said_by_several(store, utc_now() - timedelta(days=days))
        masks = masks_for(store, settings, rules_at_hand(store, settings)[0])
        told = [_told(store, masks, each) for each in groups]
        others = _others(store, masks, number) if number is not None else []
    finally:
        store.close()
    for each in told:
        if as_json:
            click.echo(json.dumps(each, ensure_ascii=False))
        else:
            click.echo(
                _draft(each, others, settings) if number is not None else _line(each)
            )
    if not as_json and number is None:
        click.echo(_end(bool(told), settings))
    return 0


def _told(store: Store, masks: Masks, each: Group) -> dict[str, Any]:
    words = headline(store, each.group_id, for_all=True)
    topic, impact = stakes(words.statement) if words else ("services", 1)
    return {
        "group": each.group_id,
        "statement": masks.mask(words.statement) if words else None,
        "confidential": words is None and headline(store, each.group_id) is not None,
        "link": words.link if words else None,
        "accounts": each.accounts,
        "comments": each.comments,
        "platforms": platforms(store, each.group_id),
        "topic": topic,
        "impact": impact,
        "level": each.level,
        "reported": each.reported,
        "false_alarm": each.wrong,
        "first_at": as_text(each.first_at),
        "last_at": as_text(each.last_at),
        "spreads_at": as_text(each.spreads_at) if each.spreads_at else None,
    }


def _line(each: dict[str, Any]) -> str:
    reported = "reported" if each["reported"] else "several"
    marks = "spreads" if each["spreads_at"] else reported
    marks += ", called a false alarm by comms" if each["false_alarm"] else ""
    return (
        f"{each['group']:>5}  {marks}, {many(each['accounts'], 'account')}, {many(each['comments'], 'comment')} on "
        f"{' and '.join(each['platforms'])}, last {each['last_at'][:16].replace('T', ' ')} UTC\n"
        f"       {safe(each['statement'] or (FOR_FEW if each['confidential'] else ERASED))}\n       {safe(each['link'] or '')}".rstrip()
    )


def _others(store: Store, masks: Masks, number: int) -> list[str]:
    """In which other words it is said, each once."""
    said = sayings_of(store, number, MOST_SAYINGS, for_all=True)
    words = [" ".join(masks.mask(text, post).split()) for text, post in said]
    return [one for one in dict.fromkeys(words) if one != words[0]]


def _draft(each: dict[str, Any], others: Sequence[str], settings: Settings) -> str:
    """An entry for claims.yaml, with what only a person can fill in left open. JSON strings are YAML too."""
    add = f"wardmote claims add CLM-NUMBER --group {each['group']} --claim ... --as NAME --reason WHY"
    into = (
        "put it into claims.yaml under claims: and fill in what is empty."
        if settings.claims
        else f"ask for it on the desk, or with this and what is empty below:\n# {add}"
    )
    words = _quoted(each["statement"] or "")
    words += f"   # {FOR_FEW}" if each["confidential"] else ""
    others = ", ".join(_quoted(one) for one in others)
    return (
        f"# Check it first, then {into}\n"
        "  - id: CLM-\n"
        f"    claim: {words}\n"
        '    claim_cy: ""\n'
        f"    paraphrases: [{others}]   # how people say it: take out what says something else\n"
        "    verdict: unverified   # false, misleading, outdated or true once you know, with a source\n"
        '    correct_statement: ""\n'
        '    source_url: ""\n'
        "    source_date:   # the day of that source, as in 2026-01-12\n"
        '    harm: ""   # what may follow if people believe it\n'
        f"    impact: {each['impact']}\n"
        f"    topic: {each['topic']}\n"
        "    owner_role: comms-duty-editor\n"
        "    approved_by_role: comms-lead\n"
        f"    created: {local_day(utc_now())}   # the day you checked it\n"
        "    expires: ''   # at most 90 days on\n"
        "    status: active"
    )


def _quoted(words: str) -> str:
    return json.dumps(safe(words), ensure_ascii=False)


def _end(some: bool, settings: Settings) -> str:
    if not some:
        return "Nothing new is said by three people or more, or was reported."
    draft = (
        "a draft for claims.yaml"
        if settings.claims
        else "a draft, and how to ask for it"
    )
    return f"\nMake one a registry entry: wardmote claims new --group NUMBER   (prints {draft})"
