"""`wardmote feeds` and `wardmote claims heard`: how the feeds stand, and what was heard in them."""

from __future__ import annotations

import json
from pathlib import Path
from shlex import quote

import click

from listener.claims.feed_faults import ask_again
from listener.claims.feed_states import FeedState, feed_states, states
from listener.claims.searching import address_of
from listener.cli import data_option
from listener.commands.beside_lines import beside_lines
from listener.errors import UserError
from listener.house import open_store, utc_now
from listener.settings import Settings, load_settings, same_name
from listener.store import Store
from listener.store.claims import held_claims
from listener.store.connection import Row
from listener.store.hearing import heard_items
from listener.terminal import cell, safe
from moderation.types import Claim

HOW = {
    "repeats": "repeats",
    "denies": "denies or corrects",
    "asks": "asks about",
    "jokes": "jokes about",
}


@click.command()
@data_option
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@click.option("--again", "name", help="Ask the feed NAME again, though its site said that it is gone.")  # fmt: skip
def feeds(folder: Path, as_json: bool, name: str | None) -> int:
    """The feeds and searches in wardmote.yaml: when each was read last, what is kept of it, and what is wrong with it."""
    settings = load_settings(folder)
    store = open_store(folder)
    try:
        if name is not None:
            _again(settings, store, folder, name)
        found = states(settings, store)
        if as_json:
            click.echo(json.dumps(feed_states(settings, store)))
            return 1 if any(each.fault for each in found) else 0
    finally:
        store.close()
    if not found:
        click.echo(
            "No feed and no search is configured. Add `feeds:` to wardmote.yaml."
        )
    for each in found:
        click.echo("\n".join(_lines(each)))
    return 1 if any(each.fault for each in found) else 0


def _again(settings: Settings, store: Store, folder: Path, name: str) -> None:
    meant = same_name(name)
    feed = next((each for each in settings.feeds if same_name(each.name) == meant), None)  # fmt: skip
    if feed is None:
        known = ", ".join(each.name for each in settings.feeds) or "none"
        raise UserError(
            f"There is no feed called {safe(name)[:80]} in {folder / 'wardmote.yaml'}. There are: {safe(known)}."
        )
    ask_again(store, feed.url, utc_now())
    click.echo(f"{safe(feed.name)} is asked again when it is next due.")


def _lines(each: FeedState) -> list[str]:
    last = f"{each.last_read_at[:16].replace('T', ' ')} UTC" if each.last_read_at else "never"  # fmt: skip
    lines = [
        f"{cell(each.name, 30)} {each.kind:8} last asked: {last}; items kept: {each.items}",
        f"  {safe(each.url)}",
    ]
    if each.moved_to:
        lines.append(f"  has moved to {safe(each.moved_to)}")
    if each.fault:
        since = each.fault_at[:16].replace("T", " ")
        what = "STOPPED" if each.stopped else "may pass by itself," if each.passing else "needs a hand"  # fmt: skip
        lines.append(f"  {what} since {since} UTC: {safe(each.fault)}")
    if each.stopped:
        lines.append(f"  To have it asked once more: wardmote feeds --again {quote(safe(each.name))}")  # fmt: skip
    elif each.fault and each.wait_until_at:
        lines.append(f"  Its site asked to be left alone until {each.wait_until_at[:16].replace('T', ' ')} UTC.")  # fmt: skip
    return lines


@click.command()
@data_option
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@click.option(
    "--limit", default=50, type=click.IntRange(1, 10_000), help="How many, at most."
)
def heard(folder: Path, as_json: bool, limit: int) -> int:
    """What was heard in feeds and searches: items that speak of a known claim, or name us with a word of concern."""
    settings = load_settings(folder)
    store = open_store(folder)
    try:
        rows = heard_items(store, limit)
        known = {} if as_json else held_claims(store)
    finally:
        store.close()
    names = {feed.url: feed.name for feed in settings.feeds}
    names |= {
        address_of(page, wanted): f"Search of X for {wanted.name}"
        for page in settings.pages
        for wanted in page.searches
    }
    if as_json:
        for row in rows:
            click.echo(json.dumps(_fields(row, names)))
        return 0
    for row in rows:
        held = known.get(row["claim_id"])
        click.echo("\n".join(_told(row, names, held.claim if held else None)))
    if not rows:
        click.echo("Nothing was heard yet.")
    return 0


def _fields(row: Row, names: dict[str, str]) -> Row:
    return {
        "feed": names.get(row["url"], row["url"]),
        "title": row["title"],
        "link": row["link"],
        "published_at": row["published_at"],
        "heard_at": row["heard_at"],
        "claim_id": row["claim_id"],
        "stance": row["stance"],
        "score": row["matched"],
        "sentence": row["sentence"],
        "press": bool(row["press"]),
        "changed_since": bool(row["changed_since"]),
        "concern": row["concern"],
    }


def _told(row: Row, names: dict[str, str], claim: Claim | None) -> list[str]:
    about = (
        f"{HOW.get(row['stance'], '')} {row['claim_id']} ({row['matched']:.2f})"
        + (", in the press" if row["press"] else "")
        + ("; the item was changed since" if row["changed_since"] else "")
        if row["claim_id"]
        else f"names us, with the word `{safe(row['concern'])}`"
    )
    feed = names.get(row["url"]) or str(row["url"])
    return [
        f"{row['heard_at'][:16].replace('T', ' ')} UTC  {safe(feed)}: {cell(row['title'], 90).rstrip()}",
        f"  {about}",
        *([f"  It says: {cell(row['sentence'], 110).rstrip()}"] if row["sentence"] else []),
        *(beside_lines(row["sentence"], claim, "  ") if claim and row["sentence"] else ()),
        *([f"  {safe(row['link'])}"] if row["link"] else []),
    ]  # fmt: skip
