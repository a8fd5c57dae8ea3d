"""What the pages for comms ask of incidents: a stretch of the list by filter, one's spread over time, and its sightings."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from listener.store.connection import Row, Store, Transaction, as_text
from listener.store.incidents import last_ended
from listener.store.own_claims import NOT_OWN

OPEN = ("new", "acknowledged", "acted")
ALERTS = (
    "HIGH",
    "MEDIUM",
    "LOW",
)  # what is listed and counted as an alert: LOW may still wait for the digest
_GRAVEST = """CASE level WHEN 'HIGH' THEN 0 WHEN 'MEDIUM' THEN 1 WHEN 'LOW' THEN 2 ELSE 3 END"""
# Of what is over the newest comes first.
_ORDER = f"""state IN ('closed', 'wrong'), CASE WHEN state IN ('closed', 'wrong') THEN 9 ELSE {_GRAVEST} END,
    CASE WHEN state IN ('closed', 'wrong') THEN '' ELSE COALESCE(acknowledge_by_at, 'z') END,
    CASE WHEN state IN ('closed', 'wrong') THEN -incident_id ELSE incident_id END"""

# When an article came out, where its feed says so: else it is noted as said when it was seen.
_CAME_OUT = "CASE WHEN {of}platform = '' AND {of}said_at < {of}seen_at THEN {of}said_at END AS came_out"

JUDGED = """COALESCE(NULLIF(incident_comments.version, 0), (SELECT MAX(earlier.version) FROM versions AS earlier
    WHERE earlier.comment_id = incident_comments.comment_id AND earlier.seen_at <= incident_comments.seen_at), comments.version)"""


def _where(
    states: tuple[str, ...], levels: tuple[str, ...], own: bool
) -> tuple[str, list[Any]]:
    marks = ", ".join("?" for _ in states), ", ".join("?" for _ in levels)
    whose = "1" if own else NOT_OWN
    where = f"state IN ({marks[0]}) AND level IN ({marks[1]}) AND {whose}"
    return where, [*states, *levels]


def repeated_in(store: Store, comment_id: str) -> list[Row]:
    """The open incidents that a comment repeats; `matched`: how surely, `said_in`: its language, `version`: in which version (0: not known)."""
    return store.rows(
        """SELECT incidents.*, matched, language AS said_in, incident_comments.version AS version FROM incident_comments JOIN incidents USING (incident_id)
        WHERE comment_id = ? AND stance = 'repeats' AND state NOT IN ('closed', 'wrong')""",
        (comment_id,),
    )


def begins_again(store: Store, key: str) -> bool:
    """Whether what goes by this key ended once: what is seen of it now belongs to a new incident, or one that followed."""
    newest = last_ended(store, key)
    return bool(newest and (newest["former_id"] or newest["state"] not in OPEN))


def said_before(store: Store, row: Row) -> int:
    """How many accounts said it in the incident before this one, and not in this one."""
    return int(
        store.value(
            """SELECT COUNT(*) FROM incident_voices WHERE incident_id = ? AND author NOT IN
            (SELECT author FROM incident_voices WHERE incident_id = ?)""",
            (row["former_id"], row["incident_id"]),
        )
    )


def count_incidents(
    store: Store,
    states: tuple[str, ...],
    levels: tuple[str, ...],
    *,
    own: bool = False,
) -> int:
    """How many incidents are in one of these states and of one of these levels. own: with those for the owner alone."""
    where, values = _where(states, levels, own)
    return int(store.value(f"SELECT COUNT(*) FROM incidents WHERE {where}", values))


def some_incidents(
    store: Store,
    states: tuple[str, ...],
    levels: tuple[str, ...],
    first: int,
    many: int,
    *,
    own: bool = False,
) -> list[Row]:
    """A stretch of them: what is open first, the gravest of it first."""
    where, values = _where(states, levels, own)
    return store.rows(
        f"SELECT * FROM incidents WHERE {where} ORDER BY {_ORDER} LIMIT ? OFFSET ?",
        (*values, many, first),
    )


def count_seen(store: Store, incident_id: int) -> int:
    """How many sightings an incident has."""
    query = """SELECT (SELECT COUNT(*) FROM incident_comments WHERE incident_id = ?1)
        + (SELECT COUNT(*) FROM incident_items WHERE incident_id = ?1)"""
    return int(store.value(query, (incident_id,)))


def seen_of(store: Store, incident_id: int) -> list[Row]:
    """Every sighting in its order: text, link, stance, stance_at (since when it says another thing than at first), matched, language, seen_at, source, comment_id, version,
    post_id, and `resident`: a resident wrote it. Of a comment the words are those of the version that was judged; `newest`
    is the one that stands now, and `gone_at` since when none does. `came_out`: of an article, when, where that is known.

    No author. The text is None where it was erased; the ids are "" for what is no comment.
    """
    return store.rows(
        f"""SELECT CASE WHEN versions.erased_at IS NULL THEN versions.text END AS text, comments.permalink AS link,
            stance, NULL AS stance_at, matched, language, incident_comments.seen_at AS seen_at,
            substr(comments.page_id, 1, instr(comments.page_id, ':') - 1) AS source,
            comments.comment_id AS comment_id, versions.version AS version, comments.post_id AS post_id,
            1 AS resident, comments.version AS newest, comments.gone_at AS gone_at, NULL AS came_out
        FROM incident_comments JOIN comments USING (comment_id)
        JOIN versions ON versions.comment_id = comments.comment_id AND versions.version = {JUDGED}
        WHERE incident_id = ?
        UNION ALL SELECT NULLIF(text, ''), link, stance, stance_at, matched, language, seen_at, source, '', 0, '',
            platform <> '' AND press = 0, 0, NULL, {_CAME_OUT.format(of="")} FROM incident_items
        WHERE incident_id = ? ORDER BY seen_at""",
        (incident_id, incident_id),
    )


def article_in(store: Store, incident_id: int, ref: str = "", told: str = "") -> Row | None:  # fmt: skip
    """An article that says it still, and whose words are kept: ref, source, text, link, title and published_at (None where its feed does not
    say). The one named `ref` where that is one, else one of which a message `told` has the link or the headline on a line of its own, else the
    newest; None where there is none."""
    return store.row(
        """SELECT ref, source, incident_items.text AS text, incident_items.link AS link, COALESCE(title, '') AS title, published_at
        FROM incident_items LEFT JOIN feed_items ON ref = 'feed_item:' || item_id
        WHERE incident_id = ? AND press = 1 AND stance = 'repeats' AND incident_items.text <> ''
        ORDER BY ref = ? DESC, incident_items.link <> '' AND instr(?, char(10) || 'Where: ' || incident_items.link || char(10)) > 0 DESC,
        title <> '' AND instr(?, char(10) || 'Headline: ' || title || char(10)) > 0 DESC, incident_items.seen_at DESC, ref LIMIT 1""",
        (incident_id, ref, told, told),
    )


def some_seen(store: Store, incident_id: int, first: int, many: int) -> list[Row]:
    """A stretch of the sightings, the newest first, each as `seen_of` gives it. Words are read of this stretch alone."""
    return store.rows(
        f"""WITH picked AS (
            SELECT comment_id, '' AS ref, seen_at FROM incident_comments WHERE incident_id = ?1
            UNION ALL SELECT '', ref, seen_at FROM incident_items WHERE incident_id = ?1
            ORDER BY seen_at DESC, comment_id DESC LIMIT ?2 OFFSET ?3)
        SELECT CASE WHEN picked.ref <> '' THEN NULLIF(items.text, '') WHEN versions.erased_at IS NULL THEN versions.text END
            AS text, COALESCE(items.link, comments.permalink, '') AS link, COALESCE(incident_comments.stance, items.stance) AS stance, items.stance_at AS stance_at,
            COALESCE(incident_comments.matched, items.matched) AS matched, COALESCE(incident_comments.language, items.language) AS language,
            picked.seen_at, picked.comment_id, COALESCE(comments.post_id, '') AS post_id,
            COALESCE(items.platform <> '' AND items.press = 0, 1) AS resident,
            COALESCE(items.source, substr(comments.page_id, 1, instr(comments.page_id, ':') - 1)) AS source,
            versions.version AS version, comments.version AS newest, comments.gone_at AS gone_at, {_CAME_OUT.format(of="items.")}
        FROM picked
        LEFT JOIN incident_comments ON incident_comments.incident_id = ?1 AND incident_comments.comment_id = picked.comment_id
        LEFT JOIN comments ON comments.comment_id = picked.comment_id
        LEFT JOIN versions ON versions.comment_id = comments.comment_id AND versions.version = {JUDGED}
        LEFT JOIN incident_items AS items ON items.incident_id = ?1 AND items.ref = picked.ref
        ORDER BY picked.seen_at DESC, picked.comment_id DESC""",
        (incident_id, many, first),
    )


def moments_of(store: Store, incident_id: int) -> list[tuple[str, str]]:
    """When it was said, and how (repeats, asks, denies), in the order of time."""
    rows = store.rows(
        """SELECT said_at, stance FROM incident_comments WHERE incident_id = ?1
        UNION ALL SELECT said_at, stance FROM incident_items WHERE incident_id = ?1 AND stance = 'repeats' ORDER BY said_at""",
        (incident_id,),
    )
    return [(row["said_at"], row["stance"]) for row in rows]


def voices_of(store: Store, incident_id: int) -> dict[str, int]:
    """A number for whoever wrote each comment, in the order in which they first wrote; 0 where that is not known."""
    rows = store.rows(
        """SELECT comment_id, page_id || author_id AS voice, author_id FROM incident_comments
        JOIN comments USING (comment_id) WHERE incident_id = ? ORDER BY incident_comments.seen_at, comment_id""",
        (incident_id,),
    )
    numbers: dict[str, int] = {}
    found: dict[str, int] = {}
    for row in rows:
        if row["author_id"]:
            numbers.setdefault(row["voice"], len(numbers) + 1)
        found[row["comment_id"]] = numbers.get(row["voice"], 0)
    return found


def words_repeated(store: Store, incident_id: int, since: datetime) -> list[tuple[str, str]]:  # fmt: skip
    """What comments said lately that repeat it and stand as they were judged, each with its account ("platform:author")."""
    rows = store.rows(
        f"""SELECT versions.text, platform || ':' || author AS account FROM incident_comments
        JOIN comments USING (comment_id)
        JOIN versions ON versions.comment_id = comments.comment_id AND versions.version = {JUDGED}
        WHERE incident_id = ? AND stance = 'repeats' AND author <> '' AND said_at > ?
            AND versions.version = comments.version AND gone_at IS NULL AND versions.erased_at IS NULL""",
        (incident_id, as_text(since)),
    )
    return [(row["text"], row["account"]) for row in rows]


def alerts_since(store: Store, since: datetime) -> list[tuple[str, str]]:
    """The alerts since a moment: when comms were told, or where they wait for the digest when first seen; and the gravest level."""
    marks = ", ".join("?" for _ in ALERTS)
    rows = store.rows(
        f"""SELECT COALESCE(told_at, first_at) AS at, level FROM incidents
        WHERE level IN ({marks}) AND COALESCE(told_at, first_at) >= ? AND {NOT_OWN} ORDER BY at""",
        (*ALERTS, as_text(since)),
    )
    return [(row["at"], row["level"]) for row in rows]


def grown_between(store: Store, incident_id: int, since: str, until: datetime) -> bool:
    """Whether anything was seen of it after one moment, and not after the other."""
    return bool(
        store.value(
            """SELECT EXISTS (SELECT 1 FROM incident_comments WHERE incident_id = ?1 AND seen_at > ?2 AND seen_at <= ?3)
            OR EXISTS (SELECT 1 FROM incident_items WHERE incident_id = ?1 AND seen_at > ?2 AND seen_at <= ?3)""",
            (incident_id, since, as_text(until)),
        )
    )


def ended_as_true(store: Store) -> list[Row]:
    """The incidents that ended because the council found their claim true, the newest under each key alone."""
    return store.rows(
        """SELECT * FROM incidents WHERE state = 'closed' AND claim_id <> ''
        AND incident_id = (SELECT MAX(newest.incident_id) FROM incidents AS newest WHERE newest.key = incidents.key)
        AND 'found_true' = (SELECT what FROM incident_steps WHERE incident_steps.incident_id = incidents.incident_id
            AND what IN ('found_true', 'closed', 'quiet', 'wrong', 'joined') ORDER BY step_id DESC LIMIT 1)"""
    )


def postures_of_claim(store: Store, claim_id: str) -> list[tuple[int, str]]:
    """Which postures people ever set for the alerts of a claim: the incident's number and the posture, each pair once."""
    rows = store.rows(
        f"""SELECT DISTINCT incident_id, detail FROM incident_steps WHERE what = 'posture_set' AND incident_id IN
        (SELECT incident_id FROM incidents WHERE claim_id = ? AND {NOT_OWN}) ORDER BY incident_id, detail""",
        (claim_id,),
    )
    return [(int(row["incident_id"]), row["detail"]) for row in rows]


def in_items(store: Store, ref: str, link: str) -> list[Row]:
    """Where an article stands among what was seen, by its own name or by its link: incident_id, claim_id, ref, stance."""
    return store.rows(
        """SELECT incident_id, claim_id, ref, stance FROM incident_items JOIN incidents USING (incident_id)
        WHERE press = 1 AND claim_id <> '' AND (ref = ?1 OR (link <> '' AND link = ?2))""",
        (ref, link),
    )


def say_of_item(tx: Transaction, incident_id: int, ref: str, stance: str) -> None:
    """Note that an article says another thing than it did."""
    changes: Row = {"stance": stance, "stance_at": tx.at}
    tx.update("incident_items", changes, "incident_id = ? AND ref = ?", (incident_id, ref))  # fmt: skip


def taken_back(store: Store, incident_id: int, since: str = "", until: str = "z") -> list[Row]:  # fmt: skip
    """The articles that repeat it no more, by a change between two moments (text, UTC): source, stance, stance_at."""
    return store.rows(
        """SELECT source, stance, stance_at FROM incident_items WHERE incident_id = ? AND press = 1 AND stance <> 'repeats'
        AND stance_at > ? AND stance_at <= ? ORDER BY stance_at, ref""",
        (incident_id, since, until),
    )
