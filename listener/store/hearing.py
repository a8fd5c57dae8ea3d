"""What is heard in feeds: their state, their items, the claims in them, and what of it is due to be forgotten."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from listener.store.connection import LISTED, Row, Store, Transaction, as_text
from listener.store.forgetting import erase_payloads


@dataclass(frozen=True, slots=True)
class Feed:
    """How one feed stands."""

    feed_id: int
    url: str
    etag: str
    last_modified: str
    digest: str
    checked_at: str | None  # since when those three are what they are
    moved_to: str
    fault: str
    fault_at: str | None
    told_at: str | None
    told_grave: int  # 1 where a person was told to mend it
    wait_until_at: str | None
    gone_at: str | None

    @property
    def address(self) -> str:
        """Where it is read."""
        return self.moved_to or self.url

    @property
    def beat(self) -> str:
        """The name of the sign of life that each reading leaves."""
        return f"feed:{self.feed_id}"


@dataclass(frozen=True, slots=True)
class Words:
    """What an item says, as it is kept. Key and mark are keyed digests: of the feed's own id, and of all that it says."""

    key: str
    mark: str
    link: str
    title: str
    summary: str
    concern: str
    published_at: datetime | None


_FEED = """feed_id, url, etag, last_modified, digest, checked_at, moved_to, fault, fault_at, told_at, told_grave,
    wait_until_at, gone_at"""


def feed_at(store: Store, url: str) -> Feed | None:
    """The feed with this address in the settings, or None."""
    row = store.row(f"SELECT {_FEED} FROM feeds WHERE url = ?", (url,))
    return Feed(**row) if row else None


def add_feed(tx: Transaction, url: str) -> None:
    """Make a feed known."""
    tx.insert("feeds", {"url": url, "added_at": tx.at}, ignore=True)


def change_feed(tx: Transaction, feed_id: int, changes: dict[str, Any]) -> None:
    """Change the state of a feed."""
    tx.update("feeds", changes, "feed_id = ?", (feed_id,))


def marks_of(store: Store, feed_id: int) -> dict[str, str]:
    """The items of a feed that were ever seen: key and mark."""
    query = "SELECT item_key, mark FROM feed_items WHERE feed_id = ?"
    return {row["item_key"]: row["mark"] for row in store.rows(query, (feed_id,))}


def _known(store: Store, feed_id: int, key: str) -> Row | None:
    return store.row(
        "SELECT item_id, version, mark FROM feed_items WHERE feed_id = ? AND item_key = ?",
        (feed_id, key),
    )


def save_item(tx: Transaction, feed_id: int, words: Words) -> tuple[int, int] | None:
    """Keep an item as it stands now: its number and version. None where it is kept just so."""
    known = _known(tx.store, feed_id, words.key)
    if known and known["mark"] == words.mark:
        return None
    row: Row = {
        "mark": words.mark,
        "link": words.link,
        "title": words.title,
        "summary": words.summary,
        "concern": words.concern,
        "published_at": as_text(words.published_at) if words.published_at else None,
        "seen_at": tx.at,
        # Of what a search brings in vain only the marks stay.
        "erased_at": None if words.link or words.title or words.summary else tx.at,
    }
    if known:
        version = known["version"] + 1
        changes = {**row, "version": version}
        tx.update("feed_items", changes, "item_id = ?", (known["item_id"],))
        return known["item_id"], version
    fresh = {
        "feed_id": feed_id,
        "item_key": words.key,
        "version": 1,
        "first_seen_at": tx.at,
    }
    return tx.insert("feed_items", {**fresh, **row}), 1


def save_heard(
    tx: Transaction,
    item: tuple[int, int],
    claim_id: str,
    stance: str,
    matched: float,
    sentence: str,
    *,
    press: bool,
) -> None:
    """Note that an item, in this version, speaks of a claim."""
    row = {
        "item_id": item[0],
        "version": item[1],
        "claim_id": claim_id,
        "stance": stance,
        "matched": matched,
        "sentence": sentence,
        "press": int(press),
        "heard_at": tx.at,
    }
    tx.insert("heard", row, ignore=True)


def in_press(store: Store, claim_id: str, since: datetime) -> bool:
    """Whether the press repeated a claim after that moment."""
    query = (
        "SELECT 1 FROM heard WHERE claim_id = ? AND press = 1 AND heard_at > ? LIMIT 1"
    )
    return store.row(query, (claim_id, as_text(since))) is not None


def item_count(store: Store, feed_id: int) -> int:
    """How many items of a feed have their words."""
    query = "SELECT COUNT(*) FROM feed_items WHERE feed_id = ? AND erased_at IS NULL"
    return int(store.value(query, (feed_id,)))


def heard_items(store: Store, limit: int) -> list[Row]:
    """The items that speak of a claim, or name us with a word of concern, the newest first; once a claim."""
    return store.rows(
        """SELECT feed_items.item_id, feeds.url, link, title, concern, published_at, seen_at, claim_id, stance, matched,
            sentence, COALESCE(press, 0) AS press, COALESCE(heard.version < feed_items.version, 0) AS changed_since, COALESCE(heard_at, seen_at) AS heard_at
        FROM feed_items JOIN feeds USING (feed_id)
        LEFT JOIN heard ON heard.item_id = feed_items.item_id AND heard.version = (SELECT MAX(version) FROM heard AS newest
            WHERE newest.item_id = heard.item_id AND newest.claim_id = heard.claim_id)
        WHERE erased_at IS NULL AND (claim_id IS NOT NULL OR concern <> '')
        ORDER BY COALESCE(heard_at, seen_at) DESC, feed_items.item_id DESC LIMIT ?""",
        (limit,),
    )


_HEARD = "EXISTS (SELECT 1 FROM heard WHERE heard.item_id = feed_items.item_id)"
_HEARD_SINCE = "EXISTS (SELECT 1 FROM heard WHERE heard.item_id = feed_items.item_id AND heard_at > ?)"


SEARCH = "x-search:"  # how the address of a search begins
SEARCHED = f"feed_id IN (SELECT feed_id FROM feeds WHERE url LIKE '{SEARCH}%')"
ItemKind = Literal["feeds", "heard", "searched"]


def due_items(
    store: Store, before: datetime, limit: int, kind_of: ItemKind
) -> list[Row]:
    """Items that were seen so long ago: item_id, seen_at, the oldest first.

    "feeds": of feeds, in which no claim was heard; "heard": in which one was; "searched": what a search found.
    """
    kind, values = f"NOT {SEARCHED} AND NOT {_HEARD}", [as_text(before)]
    if kind_of == "heard":
        kind = f"NOT {SEARCHED} AND {_HEARD} AND NOT {_HEARD_SINCE}"
        values.append(as_text(before))
    words = "erased_at IS NULL"
    if kind_of == "searched":
        kind = SEARCHED
        # Of a post that an earlier version saw edited, only its newest words went.
        words = (
            f"({words} OR item_id IN (SELECT item_id FROM heard WHERE sentence <> ''))"
        )
    return store.rows(
        f"""SELECT item_id, seen_at FROM feed_items WHERE {words} AND seen_at <= ? AND {kind}
        ORDER BY seen_at, item_id LIMIT ?""",
        (*values, limit),
    )


def found_by(store: Store, feed_id: int) -> dict[str, int]:
    """What a search found and is kept: its link, and its number here."""
    query = (
        "SELECT link, item_id FROM feed_items WHERE feed_id = ? AND erased_at IS NULL"
    )
    return {row["link"]: row["item_id"] for row in store.rows(query, (feed_id,))}


def erase_items(tx: Transaction, item_ids: Sequence[int]) -> list[int]:
    """Erase the words and links of items, and what the log quotes of them. Gives the entries whose payloads went."""
    ids = (json.dumps(list(item_ids)),)
    where = f"item_id IN {LISTED}"
    bare = {"link": "", "title": "", "summary": "", "concern": "", "erased_at": tx.at}
    tx.update("feed_items", bare, where, ids)
    tx.update("heard", {"sentence": ""}, where, ids)
    refs = json.dumps([subject_of(each) for each in item_ids])
    tx.update("incident_items", {"text": "", "link": ""}, f"ref IN {LISTED}", (refs,))
    return erase_payloads(tx, [subject_of(each) for each in item_ids])


def subject_of(item_id: int) -> str:
    """The name under which the log speaks of an item."""
    return f"feed_item:{item_id}"
