"""What the brake goes by: how people decided on automatic hides, and what a scorer said when it was taken up."""

from __future__ import annotations

import json
from collections.abc import Collection

from listener.store.connection import LISTED, Store, Transaction
from moderation.types import LABELS, SIGNS, Score

_LOOKED_BACK = 200  # automatic hides; older ones say little about the machine as it is


def decided_hides(store: Store, page_id: str, limit: int) -> list[bool]:
    """For the newest automatic hides that a person decided on, newest first: whether the person undid it.

    A comment that someone showed again on the platform itself counts as undone. What was decided before a person last
    took the brake off was looked at then, and does not count again. Where all was shown at once in an emergency nobody
    had looked, and what is said of the comment later is said of no hide of software's: as the report counts it.
    """
    rows = store.rows(
        """WITH hides AS (
            SELECT decisions.*, (SELECT MIN(decision_id) FROM decisions AS next WHERE next.actor = 'wardmote'
                AND next.comment_id = decisions.comment_id AND next.verb = 'hide'
                AND next.decision_id > decisions.decision_id) AS next_hide
            FROM decisions JOIN comments USING (comment_id)
            WHERE decisions.actor = 'wardmote' AND decisions.verb = 'hide' AND comments.page_id = ?
            ORDER BY decisions.decision_id DESC LIMIT ?
        ), words AS (
            SELECT hides.decision_id AS hide, word.verb, word.decided_at AS at, word.decision_id AS place
            FROM hides JOIN decisions AS word ON word.comment_id = hides.comment_id
            WHERE word.actor <> 'wardmote' AND word.decision_id > hides.decision_id
                AND word.decision_id < COALESCE(hides.next_hide, 9223372036854775807)
                AND NOT EXISTS (SELECT 1 FROM decisions AS rush JOIN entries
                    ON json_extract(entries.details, '$.decision_id') = rush.decision_id
                    AND entries.event = 'show_intended' AND json_extract(entries.details, '$.why') = 'emergency'
                    WHERE rush.comment_id = hides.comment_id AND rush.verb = 'show'
                    AND rush.decision_id > hides.decision_id AND rush.decision_id <= word.decision_id
                    AND NOT EXISTS (SELECT 1 FROM decisions AS later WHERE later.undoes = rush.decision_id))
            UNION ALL
            SELECT hides.decision_id, 'show', seen.seen_at, 9223372036854775807
            FROM hides JOIN acts_elsewhere AS seen ON seen.comment_id = hides.comment_id
            WHERE seen.version = hides.version AND seen.verb = 'show' AND seen.was = 'wardmote'
                AND seen.seen_at >= hides.decided_at
        ), last AS (SELECT hide, verb, at, MAX(place) FROM words GROUP BY hide)
        SELECT verb FROM last WHERE verb IN ('confirm', 'show', 'keep')
            AND at > COALESCE((SELECT closed_at FROM breakers WHERE page_id = ?), '')
        ORDER BY at DESC, hide DESC LIMIT ?""",
        (page_id, _LOOKED_BACK, page_id, limit),
    )
    return [row["verb"] != "confirm" for row in rows]


def last_released(store: Store) -> str:
    """When a person last let the machine hide again on a page; "" for never."""
    return str(store.value("SELECT MAX(closed_at) FROM breakers") or "")


def keep_reference(tx: Transaction, engine: str, scores: tuple[Score, ...]) -> None:
    """Keep what an engine says of the reference sentences, as the measure for later."""
    values = [[one.of(label) for label in (*LABELS, *SIGNS)] for one in scores]
    row = {"engine": engine, "scores": json.dumps(values), "kept_at": tx.at}
    tx.insert("scorer_references", row, ignore=True)


def reference_of(store: Store, engine: str) -> tuple[Score, ...] | None:
    """What was kept of an engine, or None."""
    found = store.value(
        "SELECT scores FROM scorer_references WHERE engine = ?", (engine,)
    )
    if found is None:
        return None
    return tuple(Score.made(values, engine) for values in json.loads(found))


def hidden_by_machine(store: Store, page_ids: Collection[str]) -> list[str]:
    """The comments on these pages that software has hidden, or is about to, and that nobody confirmed or showed."""
    pages = json.dumps(sorted(page_ids))
    # Two short lists, each by its index; asked in one condition, or by the page (hence the plus), every comment would be read.
    rows = store.rows(
        f"""SELECT comment_id FROM comments WHERE gone_at IS NULL AND +page_id IN {LISTED} AND comment_id IN (
            SELECT comment_id FROM comments WHERE hidden_by = 'wardmote' AND page_id IN {LISTED}
            UNION SELECT acts.comment_id FROM acts JOIN decisions USING (decision_id)
            WHERE acts.verb = 'hide' AND acts.state = 'intended' AND decisions.actor = 'wardmote')
        AND NOT EXISTS (SELECT 1 FROM acts WHERE acts.comment_id = comments.comment_id AND acts.verb = 'show'
            AND acts.state = 'intended')
        ORDER BY first_seen_at, comment_id""",
        (pages, pages),
    )
    return [row["comment_id"] for row in rows]


def shows_under_way(store: Store, page_ids: Collection[str]) -> int:
    """How many comments on these pages are about to be shown again."""
    query = """SELECT COUNT(DISTINCT comment_id) FROM acts JOIN comments USING (comment_id)
        WHERE acts.verb = 'show' AND acts.state = 'intended' AND +page_id IN (SELECT value FROM json_each(?))"""
    return int(store.value(query, (json.dumps(sorted(page_ids)),)) or 0)


def was_threat(store: Store, decision_id: int) -> bool:
    """Whether a hide was for a threat (R2a), as the judgement that it followed says."""
    query = """SELECT EXISTS (SELECT 1 FROM json_each(body, '$.findings') AS found
            WHERE json_extract(found.value, '$.subcode') = 'R2a')
        FROM decisions JOIN judgements USING (comment_id, version) WHERE decision_id = ?
        ORDER BY judgement_id DESC LIMIT 1"""
    return bool(store.value(query, (decision_id,)))
