"""What a run of forgetting would erase now, class by class: the table of retention with how much is due. Changes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from listener.backups.rotation import days_kept
from listener.forgetting.forget import (
    KINDS,
    comments_before,
    heard_before,
    is_due,
    raw_before,
)
from listener.forgetting.retention import months_before
from listener.house import House
from listener.people.block_checklist import LIFE
from listener.store.accounts import accounts_left
from listener.store.appeals import due_requests
from listener.store.comments import known_pages
from listener.store.corrections import due_corrections
from listener.store.forgetting import (
    asked,
    count_of_class,
    due_appeals,
    gone,
    notes_left,
    replaced,
    with_raw,
)
from listener.store.hearing import ItemKind, due_items
from listener.store.lapsing import (
    captures,
    due_messages,
    due_notices,
    due_posts,
)
from listener.store.strikes import count_pseudonyms

ALL = 10**9


@dataclass(frozen=True, slots=True)
class Due:
    """One class: its period in words, how many are due, and when the oldest of them began; "" for none."""

    kind: str
    what: str
    period: str
    due: int
    oldest: str


def due(house: House) -> list[Due]:
    """Every class, in the order of the policy."""
    periods = house.settings.retention
    past = count_pseudonyms(house.store, house.now() - LIFE)
    return [
        *_comments(house),
        *_followed(house),
        *_others(house),
        *_heard(house),
        Due("strikes", "strikes of what was erased, and requests to stop", f"six months; strikes count {periods.strikes_months} months", past, ""),
        Due("shadow", "what would have been hidden", "goes with its comment", 0, ""),
        Due("skeleton", "the log without words", f"{periods.skeleton_months} months; nothing is dropped yet", 0, ""),
        Due("backups", "backups", f"{days_kept(house.settings)} days, by the backup itself", 0, ""),
    ]  # fmt: skip


def _comments(house: House) -> list[Due]:
    periods, now = house.settings.retention, house.now()
    words = {
        "unflagged": ("comments in which nothing was seen", f"{periods.unflagged_days} days; on X {periods.unflagged_x_days}"),
        "queued": ("comments that waited for a person", f"{periods.queued_days} days"),
        "claims": ("comments that repeat a false claim", f"{periods.claims_months} months"),
        "actioned": ("comments that were acted on", f"{periods.actioned_months} months after the end"),
    }  # fmt: skip
    rows = []
    for kind in KINDS:
        counted = [
            count_of_class(
                house.store, kind, page, comments_before(kind, periods, page, now), now
            )
            for page in sorted(known_pages(house.store))
        ]
        total = sum(number for number, _ in counted)
        rows.append(Due(kind, *words[kind], total, _first(at for _, at in counted)))
    return rows


def _followed(house: House) -> list[Due]:
    store, now = house.store, house.now()
    before = raw_before(house.settings.retention, now)
    hours = house.settings.retention.raw_hours
    unseen = house.settings.retention.unseen_since(now)
    deleted, wished = gone(store, now, ALL), asked(store, now, unseen, ALL)
    edited, raw = replaced(store, now, ALL), with_raw(store, before, now, ALL)
    return [
        Due("deleted", "comments that the platform says are gone", "an hour", len(deleted), _first(row["since"] for row in deleted)),
        Due("edited", "words that their author replaced", "an hour", len(edited), _first(row["since"] for row in edited)),
        Due("asked", "what its author asked to erase", "as soon as nothing keeps it", len(wished), _first(row["since"] for row in wished)),
        Due("raw", "the platform's raw answers", f"{hours} hours", len(raw), _first(row["seen_at"] for row in raw)),
    ]  # fmt: skip


def _others(house: House) -> list[Due]:
    store, periods, now = house.store, house.settings.retention, house.now()
    proof = [one for one in captures(store, now) if is_due(one, periods, now)]
    noticed = months_before(now, periods.notices_months)
    notices = due_notices(store, noticed, now, ALL)
    appealed = due_appeals(store, noticed, now, ALL)
    wished = due_requests(store, noticed, now, ALL)
    notes = notes_left(store, months_before(now, periods.actioned_months), now, ALL)
    accounts = accounts_left(store, ALL)
    told = due_messages(store, now - timedelta(days=periods.messages_days), ALL)
    posts = [
        row
        for page in sorted(known_pages(store))
        for row in due_posts(store, periods.unflagged_before(page, now), page, ALL)
    ]
    own = [
        row
        for page in sorted(known_pages(store))
        for row in due_corrections(
            store, page, periods.unflagged_before(page, now), ALL
        )
    ]
    return [
        Due("evidence", "evidence", f"threats {periods.threat_evidence_months} months; else as its comment", len(proof), _first(one.captured_at for one in proof)),
        Due("notes", "notes on comments erased before", f"{periods.actioned_months} months", len(notes), _first(row["since"] for row in notes)),
        Due("accounts", "accounts in blocks that have ended", "with the comment", len(accounts), _first(row["since"] for row in accounts)),
        Due("notices", "notices", f"{periods.notices_months} months", len(notices), _first(row["decided_at"] for row in notices)),
        Due("appeals", "appeals, after they were decided", f"{periods.notices_months} months; at once where the comment is erased", len(appealed), _first(row["since"] for row in appealed)),
        Due("requests", "what officers asked for", f"{periods.notices_months} months", len(wished), _first(row["since"] for row in wished)),
        Due("messages", "alerts, and mails in the mailbox file", f"{periods.messages_days} days", len(told), _first(row["created_at"] for row in told)),
        Due("corrections", "own posts that were deleted, or as they were", f"{periods.unflagged_days} days; on X {periods.unflagged_x_days}", len(own), _first(row["found_at"] for row in own)),
        Due("posts", "other people's posts", "with the last comment under them", len(posts), _first(row["seen_at"] for row in posts)),
    ]  # fmt: skip


def _heard(house: House) -> list[Due]:
    periods, now = house.settings.retention, house.now()
    words: dict[ItemKind, tuple[str, str]] = {
        "feeds": ("items of feeds", f"{periods.unflagged_days} days"),
        "heard": ("items of feeds that speak of a claim", f"{periods.claims_months} months"),
        "searched": ("posts that a search of X found", f"{periods.unflagged_x_days} days"),
    }  # fmt: skip
    rows = []
    for kind, told in words.items():
        before = heard_before(kind, periods, now)
        found = due_items(house.store, before, ALL, kind)
        rows.append(
            Due(kind, *told, len(found), _first(row["seen_at"] for row in found))
        )
    return rows


def _first(moments: Iterable[str]) -> str:
    return min((moment for moment in moments if moment), default="")
