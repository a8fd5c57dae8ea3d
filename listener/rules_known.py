"""What the published rules say of the place where they hold: whether software may hide there, where to appeal, since when."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from listener.adopting import adopted_last, refused
from listener.errors import UserError
from listener.house import open_store
from listener.own_names import SETTINGS_NAME
from listener.settings import Settings, load_settings
from listener.store import Store
from listener.store.connection import as_moment
from listener.store.decisions import rule_books, rule_terms
from moderation.rulebook.published_words import Known, Span
from moderation.rules import Rules


def known_of(
    settings: Settings, store: Store, hashes: Collection[str], *, now_too: bool = True
) -> Known:
    """What is known of rules with these hashes, which say the same. `now_too`: whether they are those of now, not of before."""
    acts = _acts(settings) or not now_too
    return Known(acts=acts, appeal=_way(settings), spans=spans_of(store, hashes))


def _acts(settings: Settings) -> bool:
    """Whether the settings let software hide: in mode act, and not while shadow only notes what it would hide."""
    return settings.mode == "act" and not settings.shadow


def _way(settings: Settings) -> str:
    """Where anybody may appeal; "" where the desk has no name that residents could reach it by."""
    desk = settings.desk
    return f"https://{desk.name}/look-up" if desk and desk.name else ""


def hashes_of(store: Store, rules: Rules) -> set[str]:
    """Those of the file itself, and of every file of its version that was taken up here: a version names one text."""
    same = {book["sha256"] for book in rule_books(store) if book["version"] == rules.version}  # fmt: skip
    return {rules.sha256, *same}


def spans_of(store: Store, hashes: Collection[str]) -> list[Span]:
    """When rules with one of these hashes were in force, by the log, oldest first; times that follow on each other are one."""
    found: list[Span] = []
    for place, term in enumerate(rule_terms(store)):
        if term["sha256"] not in hashes:
            continue
        span = Span(as_moment(term["since"]), as_moment(term["until"]) if term["until"] else None, place == 0)  # fmt: skip
        if found and found[-1].until == span.since:
            span = replace(found.pop(), until=span.until)
        found.append(span)
    return found


def known_at(rules: Rules, path: Path, folder: Path, now: datetime) -> Known | None:
    """The same of a file that is published for a folder; None where that folder is none, or cannot be read.

    A text that was never in force there is so from today on at the earliest, whatever its `effective_from`.
    """
    if not (folder / SETTINGS_NAME).is_file():
        return None
    with suppress(UserError):  # `doctor` says what is wrong with them
        settings = load_settings(folder)
        if not settings.database.exists():
            return Known(acts=_acts(settings), appeal=_way(settings))
        store = open_store(folder)
        try:
            new = refused(store, rules, path)
            hashes = {rules.sha256} if new else hashes_of(store, rules)
            known = known_of(settings, store, hashes)
            begun = adopted_last(store) and not (
                known.spans and not known.spans[-1].until
            )
        finally:
            store.close()
        if not begun:
            return known
        return Known(known.acts, known.appeal, [*known.spans, Span(now)], taken_up=False)  # fmt: skip
    return None
