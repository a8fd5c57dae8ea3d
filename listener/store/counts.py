"""How things stand, in numbers: for `status`, and for the end of a pass."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from listener.minutes.writer import MACHINE
from listener.store.connection import Row, Store, as_moment
from listener.store.stuck import STUCK

FALLS_TOGETHER = "facebook:%"  # as FALL_TOGETHER in listener/own_posts.py


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each there are now. A comment counts by the judgement of its newest version."""

    seen: int
    left_alone: int
    badged: int
    queued: int
    alerted: int
    hidden: int  # hidden at this moment, by us or on the platform
    hidden_by_machine: int  # of these, by the machine, which nobody has confirmed yet
    gone: int
    gone_with_post: int  # of these, with a post of the page's own that was deleted
    unjudged: int
    open_items: int
    urgent_items: int
    open_acts: int
    stuck_acts: int
    waiting_messages: int
    stuck_messages: int
    sent_messages: int
    entries: int


_QUERY = f"""SELECT
    (SELECT COUNT(*) FROM comments) AS seen,
    (SELECT COUNT(*) FROM newest WHERE action = 'none') AS left_alone,
    (SELECT COUNT(*) FROM newest WHERE action = 'badge') AS badged,
    (SELECT COUNT(*) FROM newest WHERE action = 'queue') AS queued,
    (SELECT COUNT(*) FROM newest WHERE action = 'alert') AS alerted,
    (SELECT COUNT(*) FROM comments WHERE hidden_by IS NOT NULL AND gone_at IS NULL) AS hidden,
    (SELECT COUNT(*) FROM comments WHERE hidden_by = '{MACHINE.name}' AND gone_at IS NULL) AS hidden_by_machine,
    (SELECT COUNT(*) FROM comments WHERE gone_at IS NOT NULL) AS gone,
    (SELECT COUNT(*) FROM posts CROSS JOIN comments USING (post_id) WHERE posts.gone_at IS NOT NULL
        AND comments.gone_at >= posts.gone_at AND posts.by_owner = 1
        AND posts.page_id LIKE '{FALLS_TOGETHER}') AS gone_with_post,
    (SELECT COUNT(*) FROM versions WHERE judged_at IS NULL) AS unjudged,
    (SELECT COUNT(*) FROM queue WHERE closed_at IS NULL) AS open_items,
    (SELECT COUNT(*) FROM queue WHERE closed_at IS NULL AND urgent = 1) AS urgent_items,
    (SELECT COUNT(*) FROM acts WHERE state = 'intended') AS open_acts,
    (SELECT COUNT(*) FROM acts JOIN comments USING (comment_id) WHERE {STUCK}) AS stuck_acts,
    (SELECT COUNT(*) FROM outbox WHERE state = 'waiting') AS waiting_messages,
    (SELECT COUNT(*) FROM outbox WHERE state = 'stuck') AS stuck_messages,
    (SELECT COUNT(*) FROM outbox WHERE state = 'sent') AS sent_messages,
    (SELECT COUNT(*) FROM entries) AS entries"""

_NEWEST = """WITH newest AS (
    SELECT judgements.action FROM comments JOIN judgements USING (comment_id, version)
    WHERE judgement_id = (SELECT MAX(judgement_id) FROM judgements AS j
        WHERE j.comment_id = comments.comment_id AND j.version = comments.version))
"""


def count(store: Store) -> Counts:
    """How things stand now."""
    row = store.row(_NEWEST + _QUERY)
    return Counts(**(row or {}))


def passed_over(store: Store) -> tuple[int, int]:
    """How many of the comments seen nobody can judge anew: those gone from the platform, and others whose words were erased."""
    row = store.row(
        """SELECT COUNT(*) FILTER (WHERE gone_at IS NOT NULL) AS gone,
        COUNT(*) FILTER (WHERE gone_at IS NULL AND erased_at IS NOT NULL) AS erased FROM comments"""
    )
    return (row["gone"], row["erased"]) if row else (0, 0)


def beats(store: Store) -> list[Row]:
    """The signs of life: name, at, detail."""
    return store.rows("SELECT name, at, detail FROM beats ORDER BY name")


def signs_shown(store: Store, prefix: str) -> list[str]:
    """The names of the signs that begin so and say something now, without that beginning."""
    rows = store.rows(
        "SELECT name FROM beats WHERE name >= ? AND name < ? AND detail <> '' ORDER BY name",
        (prefix, f"{prefix}\U0010ffff"),
    )
    return [row["name"].removeprefix(prefix) for row in rows]


def breakers(store: Store) -> list[Row]:
    """The pages on which the machine may not hide: page_id, reason, opened_at."""
    return store.rows(
        """SELECT page_id, reason, opened_at FROM breakers WHERE closed_at IS NULL
        ORDER BY page_id"""
    )


def entries(store: Store, *, since: int, limit: int) -> list[Row]:
    """Entries of the log after a sequence number, oldest first."""
    query = """SELECT entries.*, payloads.body FROM entries LEFT JOIN payloads USING (seq)
        WHERE seq > ? ORDER BY seq LIMIT ?"""
    return store.rows(query, (since, limit))


def last_details(store: Store, event: str) -> Row:
    """The details of the newest entry of a kind; empty where there is none."""
    found = store.value(
        "SELECT details FROM entries WHERE event = ? ORDER BY seq DESC LIMIT 1",
        (event,),
    )
    details: Row = json.loads(found) if found else {}
    return details


def last_moment(store: Store, event: str) -> str:
    """When the newest entry of a kind was recorded; empty where there is none."""
    found = store.value(
        "SELECT recorded_at FROM entries WHERE event = ? ORDER BY seq DESC LIMIT 1",
        (event,),
    )
    return str(found or "")


def newest_seq(store: Store) -> int:
    """The sequence number of the newest entry; 0 where there is none."""
    return int(store.value("SELECT MAX(seq) FROM entries") or 0)


def newest_at(store: Store) -> datetime | None:
    """When the newest entry was written, by the clock of that moment; None where there is none."""
    found = store.value("SELECT recorded_at FROM entries ORDER BY seq DESC LIMIT 1")
    return as_moment(found) if found else None


def newest_judgements(store: Store) -> list[Row]:
    """For each comment: comment_id, version, text, the action, rule and urgency of its newest judgement, who hid it, when
    it went, and how the last act on it ended (`act`; None for none)."""
    return store.rows(
        """SELECT comments.comment_id, comments.version, versions.text, judgements.action, judgements.rule,
            judgements.urgent, comments.hidden_by, comments.gone_at,
            (SELECT outcome FROM acts WHERE acts.comment_id = comments.comment_id ORDER BY act_id DESC LIMIT 1) AS act
        FROM comments JOIN versions USING (comment_id, version)
        LEFT JOIN judgements ON judgement_id = (SELECT MAX(judgement_id) FROM judgements AS j
            WHERE j.comment_id = comments.comment_id AND j.version = comments.version)
        ORDER BY comments.first_seen_at, comments.comment_id"""
    )


def held_back(store: Store) -> int:
    """How many comments the machine would have hidden, had the brake not been on."""
    return int(
        store.value(
            """SELECT COUNT(DISTINCT subject) FROM entries WHERE event = 'comment_queued'
            AND json_extract(details, '$.checks.P18') = 0
            AND (SELECT COUNT(*) FROM json_each(details, '$.checks') WHERE value = 0) = 1"""
        )
    )


def by_rule(store: Store) -> list[Row]:
    """For each action and rule: how many comments were judged so. Columns action, rule, comments."""
    return store.rows(
        """SELECT action, COALESCE(rule, '-') AS rule, COUNT(DISTINCT comment_id) AS comments FROM judgements
        GROUP BY action, rule ORDER BY action, comments DESC"""
    )


def last_beat(store: Store, name: str) -> tuple[str, str]:
    """When a sign of life was left, and what it says; "" twice where there is none."""
    row = store.row("SELECT at, detail FROM beats WHERE name = ?", (name,))
    return (row["at"], row["detail"]) if row else ("", "")
