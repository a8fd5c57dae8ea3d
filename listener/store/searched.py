"""Posts that a search found, and what of them is told: where they stand among what was seen, and where they are quoted."""

from __future__ import annotations

import json
from collections.abc import Sequence

from listener.store.connection import LISTED, Row, Store, Transaction
from listener.store.hearing import SEARCHED, subject_of
from listener.store.incident_views import say_of_item


def item_at(store: Store, feed_id: int, key: str) -> Row | None:
    """An item that was seen before: item_id, erased_at (since when it has no words); None where it is new."""
    return store.row(
        "SELECT item_id, erased_at FROM feed_items WHERE feed_id = ? AND item_key = ?",
        (feed_id, key),
    )


def links_of(store: Store, item_ids: Sequence[int]) -> frozenset[str]:
    """The links of those of these items that a search found: a message that quotes a post names its link."""
    rows = store.rows(
        f"""SELECT feed_items.link, incident_items.link AS seen_as FROM feed_items
        LEFT JOIN incident_items ON incident_items.ref = 'feed_item:' || item_id
        WHERE item_id IN {LISTED} AND {SEARCHED}""",
        (json.dumps(list(item_ids)),),
    )
    found = {row[name] for row in rows for name in ("link", "seen_as")}
    return frozenset(link for link in found if link)


def sightings_of(store: Store, item_id: int) -> list[Row]:
    """Where a post stands among what was seen of claims: incident_id, claim_id, stance, state."""
    return store.rows(
        """SELECT incident_id, claim_id, stance, state FROM incident_items JOIN incidents USING (incident_id)
        WHERE ref = ? ORDER BY incident_id""",
        (subject_of(item_id),),
    )


def put_words(
    tx: Transaction, item_id: int, claim_id: str, text: str, link: str
) -> None:
    """Have a post that was edited stand with its new words wherever it was seen to repeat a claim."""
    where = "ref = ? AND incident_id IN (SELECT incident_id FROM incidents WHERE claim_id = ?)"
    words = {"text": text, "link": link}
    tx.update("incident_items", words, where, (subject_of(item_id), claim_id))


def say_of_post(tx: Transaction, incident_id: int, item_id: int, stance: str) -> None:
    """Note that a post says another thing than it did: it counts no more, nor does its account but for what else it said."""
    ref = subject_of(item_id)
    query = "SELECT source FROM incident_items WHERE incident_id = ? AND ref = ?"
    source = str(tx.store.value(query, (incident_id, ref)))
    say_of_item(tx, incident_id, ref, stance)
    tx.take_away("incident_voices", "incident_id = ? AND author = ?", (incident_id, source))  # fmt: skip
    last = tx.store.value(
        """SELECT MAX(said_at) FROM incident_items WHERE incident_id = ? AND source = ? AND stance = 'repeats'
        AND platform <> '' AND press = 0""",
        (incident_id, source),
    )
    if last is not None:
        row: Row = {"incident_id": incident_id, "author": source, "last_at": last}
        tx.insert("incident_voices", row)
