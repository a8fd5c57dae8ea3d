"""What the pages of the desk ask: a day in numbers, an author's decisions, and the minutes by filter."""

from __future__ import annotations

from datetime import datetime

from listener.store.appeals import appeals_about
from listener.store.connection import Row, Store, as_text
from listener.store.never_hidden import NEVER_DONE

MOST_EVENTS = 200


def day_in_numbers(store: Store, since: datetime) -> Row:
    """Since a moment: `arrived`, `hidden`, `shown`, `decided` (by people); and `waiting`, `urgent` now.

    What was undone was not decided in the end, and undoing it decides nothing else.
    """
    row = store.row(
        f"""SELECT
            (SELECT COUNT(*) FROM comments WHERE first_seen_at >= ?1 AND by_owner = 0) AS arrived,
            (SELECT COUNT(*) FROM decisions WHERE decided_at >= ?1 AND verb = 'hide' AND NOT {NEVER_DONE}) AS hidden,
            (SELECT COUNT(*) FROM decisions WHERE decided_at >= ?1 AND verb = 'show') AS shown,
            (SELECT COUNT(*) FROM decisions AS made WHERE decided_at >= ?1 AND role <> 'daemon' AND undoes IS NULL
                AND NOT EXISTS (SELECT 1 FROM decisions WHERE undoes = made.decision_id)) AS decided,
            (SELECT COUNT(*) FROM queue WHERE closed_at IS NULL) AS waiting,
            (SELECT COUNT(*) FROM queue WHERE closed_at IS NULL AND urgent = 1) AS urgent""",
        (as_text(since),),
    )
    return row or {}


def decisions_about_author(
    store: Store, page_id: str, author_id: str, but: str, many: int
) -> list[Row]:
    """What was decided on an author's other comments here, the newest first: no words of theirs.

    `appeal`: how the appeal against it ended, "open" for one that waits, None for none; `to_rule`: the rule that it changed.
    """
    if not author_id:
        return []
    rows = store.rows(
        """SELECT decision_id, comment_id, verb, rule, role, decided_at, (
            SELECT COALESCE(outcome, 'open') FROM appeals WHERE appeals.decision_id = decisions.decision_id
            ORDER BY appeal_id DESC LIMIT 1) AS appeal
        FROM decisions WHERE comment_id IN (
            SELECT comment_id FROM comments WHERE page_id = ? AND author_id = ? AND comment_id <> ?
            ORDER BY created_at DESC LIMIT 500)
        ORDER BY decision_id DESC LIMIT ?""",
        (page_id, author_id, but, many),
    )
    return [row | {"to_rule": _changed_to(store, row)} for row in rows]


def _changed_to(store: Store, row: Row) -> str | None:
    """The rule under which an appeal left what was decided; None where it changed none."""
    if row["appeal"] != "changed":
        return None
    about = appeals_about(store, row["comment_id"])
    found = [one["to_rule"] for one in about if one["decision_id"] == row["decision_id"]]  # fmt: skip
    return found[-1] if found else None


def timer_of(store: Store, comment_id: str) -> str | None:
    """When a machine's hide of a comment ends unless a person agrees, or None."""
    found = store.value(
        "SELECT MAX(restore_at) FROM timers WHERE comment_id = ? AND ended_at IS NULL",
        (comment_id,),
    )
    return str(found) if found else None


def notice_of(store: Store, decision_id: int) -> Row | None:
    """The notice of a decision in both languages, and since when its author can read it (published_at, None before that); or None."""
    return store.row(
        "SELECT english, welsh, published_at FROM notices WHERE decision_id = ? ORDER BY notice_id DESC LIMIT 1",
        (decision_id,),
    )


def kinds_of_event(store: Store) -> list[str]:
    """The kinds of entries that there are."""
    # From one kind to the next along the index: a DISTINCT would walk over every entry.
    query = """WITH RECURSIVE kinds (event) AS (SELECT MIN(event) FROM entries
        UNION ALL SELECT (SELECT MIN(event) FROM entries WHERE event > kinds.event) FROM kinds
        WHERE kinds.event IS NOT NULL)
        SELECT event FROM kinds WHERE event IS NOT NULL LIMIT ?"""
    return [row["event"] for row in store.rows(query, (MOST_EVENTS,))]


def own_decision(store: Store, decision_id: int, name: str) -> Row | None:
    """A decision that this person made, with the number of its comment's newest item; None for anybody else's."""
    return store.row(
        """SELECT decisions.*, (SELECT MAX(item_id) FROM queue WHERE queue.comment_id = decisions.comment_id)
            AS item_id FROM decisions WHERE decision_id = ? AND actor = ?""",
        (decision_id, name),
    )
