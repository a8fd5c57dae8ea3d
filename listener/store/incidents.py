"""Incidents, what was seen of them, and what was done about them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from listener.minutes.writer import Actor
from listener.store.comments import Kept
from listener.store.connection import Row, Store, Transaction, as_text

Stance = Literal["repeats", "asks", "denies"]
WINDOW = timedelta(hours=6)  # speed: the last six hours against the six before
CLUSTER = timedelta(hours=72)  # what lies farther apart is another spread (policy 10.2)
ONE_STORY = timedelta(
    days=7
)  # so long the press has it, and what others write of it is the same story
LEVELS = ("NONE", "LOW", "MEDIUM", "HIGH")
OPEN = "state NOT IN ('closed', 'wrong')"


@dataclass(frozen=True, slots=True)
class Spread:
    """How far an incident has come. Only what repeats it counts, but in `asks` and `denies`.

    recent, before: comments and items of the last six hours, and of the six before. accounts: distinct ones within 72
    hours, of people on platforms. articles: of the press, each once. press: whether one of them was seen within seven days.
    platforms: how many in the last twelve hours.
    views: those that platforms tell of, in all, within 72 hours. older: whether some that `repeats` counts were said before them.
    """

    recent: int = 0
    before: int = 0
    accounts: int = 0
    platforms: int = 0
    press: bool = False
    repeats: int = 0
    asks: int = 0
    denies: int = 0
    articles: int = 0
    views: int = 0
    older: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A sighting that is no comment: an article, a programme. `ref` is the name under which the log speaks of it.

    title: its headline, for the log's payload. platform: "" where it is none that residents write on. press: whether it is the press. said_at: when it came out.
    """

    ref: str
    source: str
    text: str = ""
    link: str = ""
    title: str = ""
    platform: str = ""
    press: bool = True
    said_at: datetime | None = None
    views: int | None = None


def incident(store: Store, incident_id: int) -> Row | None:
    """One incident, or None."""
    return store.row("SELECT * FROM incidents WHERE incident_id = ?", (incident_id,))


def open_incident(store: Store, key: str) -> Row | None:
    """The incident under this key that is not ended, or None."""
    return store.row(f"SELECT * FROM incidents WHERE key = ? AND {OPEN}", (key,))


def last_ended(store: Store, key: str) -> Row | None:
    """The newest ended incident under this key, or None."""
    query = "SELECT * FROM incidents WHERE key = ? ORDER BY incident_id DESC LIMIT 1"
    return store.row(query, (key,))


def open_incidents(store: Store) -> list[Row]:
    """Everything that is not ended, the gravest first, then what is due soonest."""
    return store.rows(
        f"""SELECT * FROM incidents WHERE {OPEN} ORDER BY CASE level WHEN 'HIGH' THEN 0 WHEN 'MEDIUM' THEN 1
        WHEN 'LOW' THEN 2 ELSE 3 END, COALESCE(acknowledge_by_at, 'z'), incident_id"""
    )


def all_incidents(store: Store) -> list[Row]:
    """Every incident, the newest first."""
    return store.rows("SELECT * FROM incidents ORDER BY incident_id DESC")


def add_incident(
    tx: Transaction,
    key: str,
    claim_id: str,
    topic: str,
    title: str,
    former_id: int | None,
) -> int:
    """Begin an incident; gives its number."""
    row: Row = {
        "key": key,
        "claim_id": claim_id,
        "topic": topic,
        "title": title,
        "level": "NONE",
        "level_now": "NONE",
        "value": 0.0,
        "parts": "{}",
        "state": "new",
        "former_id": former_id,
        "first_at": tx.at,
        "level_at": tx.at,
        "last_at": tx.at,
    }
    return tx.insert("incidents", row)


def change_incident(tx: Transaction, incident_id: int, **changes: Any) -> None:
    """Change columns of an incident; moments may be given as such."""
    row = {
        name: as_text(value) if isinstance(value, datetime) else value
        for name, value in changes.items()
    }
    tx.update("incidents", row, "incident_id = ?", (incident_id,))


def rename(tx: Transaction, key: str, to: str) -> None:
    """Have what is known under one key go by another; where something open does already, what was called wrong alone."""
    only = "" if open_incident(tx.store, to) is None else " AND state = 'wrong'"
    tx.update("incidents", {"key": to}, f"key = ?{only}", (key,))


def become_claim(tx: Transaction, key: str, claim_id: str, title: str, topic: str) -> None:  # fmt: skip
    """Have all incidents under a key, and what was seen of them, be those of a claim."""
    named = {"claim_id": claim_id, "title": title, "topic": topic}
    tx.update("incidents", named, "key = ?", (key,))
    mine = "claim_id = '' AND incident_id IN (SELECT incident_id FROM incidents WHERE key = ?)"  # fmt: skip
    tx.update("incident_comments", {"claim_id": claim_id}, mine, (key,))


def copy_sightings(tx: Transaction, from_id: int, to_id: int) -> None:
    """Have one incident hold what another has seen, too."""
    for table, columns in (
        (
            "incident_comments",
            "claim_id, comment_id, stance, matched, language, said_at, seen_at, author, platform, views, version",
        ),
        (
            "incident_items",
            "ref, source, text, link, platform, press, matched, language, said_at, seen_at, views, stance, stance_at",
        ),
    ):
        for row in tx.store.rows(
            f"SELECT {columns} FROM {table} WHERE incident_id = ?", (from_id,)
        ):
            tx.insert(table, {**row, "incident_id": to_id}, ignore=True)


def parts_of(row: Row) -> Mapping[str, float]:
    """The parts of an incident's priority."""
    found: Mapping[str, float] = json.loads(row["parts"])
    return found


def seen_before(
    store: Store, key: str, comment_id: str, item: Item | None, now: datetime
) -> Row | None:
    """The sighting of a comment, or of an item, under this key, or None: incident_id, stance, said (what an item says by now).

    An article under the same link is the same one: whatever it says within three days, and however late where its own date
    or its words are the same. An open incident comes first.
    """
    ref, link = (item.ref, item.link if item.press else "") if item else ("", "")
    dated = as_text(item.said_at) if item and item.said_at else ""
    return store.row(
        f"""SELECT incident_id, stance, stance AS said, {OPEN} AS is_open FROM incident_comments JOIN incidents USING (incident_id)
        WHERE key = ? AND comment_id = ?
        UNION ALL SELECT incident_id, 'repeats', stance, {OPEN} FROM incident_items JOIN incidents USING (incident_id)
        WHERE key = ? AND (ref = ? OR (press = 1 AND link <> '' AND link = ?
            AND (seen_at > ? OR said_at = ? OR (text <> '' AND text = ?))))
        ORDER BY is_open DESC, incident_id DESC LIMIT 1""",
        (key, comment_id, key, ref, link, as_text(now - CLUSTER), dated, item.text if item else ""),
    )  # fmt: skip


def save_sighting(
    tx: Transaction,
    incident_id: int,
    claim_id: str,
    known: Kept,
    stance: Stance,
    matched: float,
    language: str,
) -> None:
    """Note a comment; one that is there already takes the new stance."""
    said: Row = {"stance": stance, "matched": matched, "language": language, "version": known.version}  # fmt: skip
    comment = known.comment
    mine = (incident_id, comment.comment_id)
    if not tx.update("incident_comments", said, "incident_id = ? AND comment_id = ?", mine):  # fmt: skip
        key: Row = {"incident_id": incident_id, "comment_id": comment.comment_id}
        more: Row = {
            "claim_id": claim_id,
            "said_at": _said(tx, comment.created_at),
            "seen_at": tx.at,
            "author": comment.author_id,
            "platform": comment.page_id.partition(":")[0],
            "views": comment.views,
        }
        tx.insert("incident_comments", key | more | said)


def _said(tx: Transaction, said_at: datetime | None) -> str:
    """When it was written; nothing was written after now, whatever a platform says."""
    return as_text(min(said_at or tx.now, tx.now))


def save_item(
    tx: Transaction, incident_id: int, item: Item, matched: float, language: str
) -> None:
    """Note something that is no comment. An article is noted once, in however many feeds it stands."""
    again = "incident_id = ? AND stance <> 'repeats' AND (ref = ? OR (press = 1 AND link <> '' AND link = ?))"
    now: Row = {"stance": "repeats", "stance_at": tx.at}
    if tx.update("incident_items", now, again, (incident_id, item.ref, item.link)):
        if item.platform and not item.press:  # its account went when it said it no more
            voice: Row = {"incident_id": incident_id, "author": item.source, "last_at": _said(tx, item.said_at)}  # fmt: skip
            tx.insert("incident_voices", voice, ignore=True)
        return
    if item.press and item.link and _is_there(tx.store, incident_id, item.link):
        return
    row: Row = {
        "incident_id": incident_id,
        "ref": item.ref,
        "source": item.source,
        "text": item.text,
        "link": item.link,
        "platform": item.platform,
        "press": int(item.press),
        "matched": matched,
        "language": language,
        "said_at": _said(tx, item.said_at),
        "seen_at": tx.at,
        "views": item.views,
    }
    tx.insert("incident_items", row, ignore=True)


def _is_there(store: Store, incident_id: int, link: str) -> bool:
    query = "SELECT 1 FROM incident_items WHERE incident_id = ? AND press = 1 AND link <> '' AND link = ?"
    return store.row(query, (incident_id, link)) is not None


_AHEAD = """SELECT stance, 0 AS press FROM incident_comments
        WHERE incident_id = :number AND stance IN ('repeats', 'asks', 'denies') AND said_at > :now
    UNION ALL SELECT 'repeats', press FROM incident_items WHERE incident_id = :number AND stance = 'repeats' AND said_at > :now"""
_LATELY = """SELECT said_at, platform FROM incident_comments
        WHERE incident_id = :number AND stance = 'repeats' AND said_at > :before AND said_at <= :now
    UNION ALL SELECT said_at, platform FROM incident_items
        WHERE incident_id = :number AND stance = 'repeats' AND said_at > :before AND said_at <= :now"""
_VIEWS = """SELECT views FROM incident_comments
        WHERE incident_id = :number AND views IS NOT NULL AND stance = 'repeats' AND said_at > :cluster AND said_at <= :now
    UNION ALL SELECT views FROM incident_items
        WHERE incident_id = :number AND views IS NOT NULL AND stance = 'repeats' AND said_at > :cluster AND said_at <= :now"""
_OLDER = """SELECT 1 FROM incident_comments
        WHERE incident_id = :number AND stance = 'repeats' AND said_at <= :cluster
    UNION ALL SELECT 1 FROM incident_items
        WHERE incident_id = :number AND press = 0 AND stance = 'repeats' AND said_at <= :cluster"""
_PRESS = """SELECT 1 FROM incident_items WHERE incident_id = :number AND press = 1 AND stance = 'repeats' AND said_at <= :now
        AND MAX(seen_at, COALESCE(stance_at, '')) > :story"""
# Where the clock was put back, the last time that an account spoke may lie ahead, and an earlier one count.
_ACCOUNTS = """SELECT COUNT(*) FROM (SELECT author FROM incident_comments
        WHERE incident_id = :number AND stance = 'repeats' AND said_at > :cluster AND said_at <= :now
    UNION SELECT source FROM incident_items WHERE incident_id = :number AND platform <> '' AND press = 0 AND stance = 'repeats'
        AND said_at > :cluster AND said_at <= :now)"""


def spread(store: Store, incident_id: int, now: datetime) -> Spread:
    """How far an incident has come by now. Totals and accounts are kept as it grows (schema/continuing.py)."""
    asked: Any = {"number": incident_id, "now": as_text(now), "recent": as_text(now - WINDOW),
        "before": as_text(now - 2 * WINDOW), "cluster": as_text(now - CLUSTER), "story": as_text(now - ONE_STORY)}  # fmt: skip
    row = store.row(
        f"""SELECT lately.*, (SELECT COUNT(*) FROM incident_voices
                WHERE incident_id = :number AND last_at > :cluster) AS accounts,
            (SELECT COALESCE(SUM(views), 0) FROM ({_VIEWS})) AS views, EXISTS ({_OLDER}) AS older, EXISTS ({_PRESS}) AS press,
            counts.press - ahead.press AS articles, counts.repeats - ahead.repeats AS repeats,
            counts.asks - ahead.asks AS asks, counts.denies - ahead.denies AS denies, ahead.repeats AS ahead
        FROM incident_counts AS counts,
        (SELECT COUNT(*) FILTER (WHERE said_at > :recent) AS recent,
            COUNT(*) FILTER (WHERE said_at <= :recent) AS before,
            COUNT(DISTINCT NULLIF(platform, '')) AS platforms FROM ({_LATELY})) AS lately,
        (SELECT COALESCE(SUM(press), 0) AS press, COUNT(*) FILTER (WHERE stance = 'repeats') AS repeats,
            COUNT(*) FILTER (WHERE stance = 'asks') AS asks, COUNT(*) FILTER (WHERE stance = 'denies') AS denies
            FROM ({_AHEAD})) AS ahead
        WHERE incident_id = :number""",
        asked,
    )
    if row is None:
        return Spread()
    if row.pop("ahead"):
        row["accounts"] = store.value(_ACCOUNTS, asked)
    return Spread(**row | {name: bool(row[name]) for name in ("older", "press")})


def surest(store: Store, incident_id: int) -> float | None:
    """The best match among the comments that repeat it; None where there are none, or none was measured."""
    found: float | None = store.value(
        "SELECT NULLIF(MAX(matched), 0.0) FROM incident_comments WHERE incident_id = ? AND stance = 'repeats'",
        (incident_id,),
    )
    return found


def add_step(
    tx: Transaction,
    incident_id: int,
    what: str,
    actor: Actor,
    detail: str = "",
    reason: str = "",
    score: float | None = None,
) -> int:
    """Note what was done about an incident; gives the step's number."""
    row: Row = {
        "incident_id": incident_id,
        "what": what,
        "detail": detail,
        "actor": actor.name,
        "role": actor.role,
        "reason": reason,
        "score": score,
        "done_at": tx.at,
    }
    return tx.insert("incident_steps", row)


def steps_of(store: Store, incident_id: int) -> list[Row]:
    """What was done about an incident, in its order."""
    query = "SELECT * FROM incident_steps WHERE incident_id = ? ORDER BY step_id"
    return store.rows(query, (incident_id,))
