"""What people did in the platform's own app, and which comments are worth a look because of our own acts."""

from __future__ import annotations

from datetime import datetime

from listener.store.comments import NEWEST, Kept, as_kept
from listener.store.connection import Store, Transaction, as_moment, as_text


def save_act_elsewhere(tx: Transaction, known: Kept, verb: str) -> None:
    """Note that someone hid or showed a comment on the platform itself."""
    tx.insert(
        "acts_elsewhere",
        {
            "comment_id": known.comment.comment_id,
            "version": known.version,
            "verb": verb,
            "was": known.hidden_by,
            "seen_at": tx.at,
        },
    )


def shown_elsewhere(store: Store, comment_id: str) -> list[tuple[datetime, int]]:
    """When somebody showed a comment on the platform itself, and which version of its words, oldest first."""
    query = "SELECT seen_at, version FROM acts_elsewhere WHERE comment_id = ? AND verb = 'show' ORDER BY number"
    rows = store.rows(query, (comment_id,))
    return [(as_moment(row["seen_at"]), int(row["version"])) for row in rows]


def worth_a_look(store: Store, page_id: str, since: datetime) -> list[Kept]:
    """Comments of a page that are hidden, or on which we acted since a moment, oldest first; none that is gone.

    And those that wait for a person under a Facebook post where nobody has written since then: no sweep reads it.
    """
    # Three short lists, each by its index; in one condition every comment of the page would be read.
    rows = store.rows(
        NEWEST
        + """ WHERE +comments.page_id = ?1 AND comments.gone_at IS NULL AND comments.comment_id IN (
            SELECT comment_id FROM comments WHERE page_id = ?1 AND hidden_by IS NOT NULL
            UNION SELECT comment_id FROM acts WHERE (state = 'done' OR attempted_at IS NOT NULL) AND finished_at > ?2
            UNION SELECT comment_id FROM queue JOIN comments USING (comment_id)
            WHERE closed_at IS NULL AND page_id LIKE 'facebook:%' AND NOT EXISTS (SELECT 1 FROM comments AS newer
                WHERE newer.post_id = comments.post_id AND newer.created_at > ?2))
        ORDER BY comments.first_seen_at, comments.comment_id""",
        (page_id, as_text(since)),
    )
    return [as_kept(row) for row in rows]


def beyond_sweeps(
    store: Store, page_id: str, swept_since: datetime, after: str, most: int
) -> list[Kept]:
    """What stands of a page and no sweep reads: mentions, and on X replies under older posts. Those after `after` come first.

    Words that were erased in their time are not asked for.
    """
    rows = store.rows(
        NEWEST
        + """ WHERE comments.page_id = ? AND comments.gone_at IS NULL AND comments.erased_at IS NULL
        AND (comments.kind = 'mention' OR comments.page_id LIKE 'x:%' AND NOT EXISTS (SELECT 1 FROM posts
            WHERE posts.post_id = comments.post_id AND posts.by_owner = 1 AND posts.created_at > ?))
        ORDER BY comments.comment_id <= ?, comments.comment_id LIMIT ?""",
        (page_id, as_text(swept_since), after, most),
    )
    return [as_kept(row) for row in rows]


def hidden_by_us_before(store: Store, comment_id: str) -> bool:
    """Whether a hide of ours on this comment may have reached the platform without our knowing."""
    query = """SELECT 1 FROM acts WHERE comment_id = ? AND verb = 'hide' AND attempted_at IS NOT NULL
        AND state <> 'done'"""
    return store.row(query, (comment_id,)) is not None


def person_will_hide(store: Store, comment_id: str, version: int) -> bool:
    """Whether a person's hide of these words is still on its way."""
    query = """SELECT 1 FROM acts JOIN decisions USING (decision_id) WHERE acts.comment_id = ? AND acts.version = ?
        AND acts.verb = 'hide' AND state = 'intended' AND role <> 'daemon'"""
    return store.row(query, (comment_id, version)) is not None


def in_doubt(store: Store, page_id: str) -> list[Kept]:
    """Comments of a page that may be hidden without our knowing, and for which nothing is under way; none that is gone."""
    rows = store.rows(
        NEWEST
        + """ WHERE comments.page_id = ? AND comments.gone_at IS NULL AND comments.hidden_by IS NULL
        AND comments.comment_id IN (SELECT comment_id FROM acts
            WHERE verb = 'hide' AND attempted_at IS NOT NULL AND state IN ('dropped', 'stuck'))
        AND NOT EXISTS (SELECT 1 FROM acts WHERE acts.comment_id = comments.comment_id AND acts.state = 'intended')
        ORDER BY comments.first_seen_at, comments.comment_id""",
        (page_id,),
    )
    found = [as_kept(row) for row in rows]
    return [one for one in found if may_be_hidden(store, one.comment.comment_id)]


def may_be_hidden(store: Store, comment_id: str) -> bool:
    """Whether a hide was sent since the last act that we know was done, and we never learned what became of it."""
    query = """SELECT 1 FROM acts WHERE comment_id = ? AND verb = 'hide' AND attempted_at IS NOT NULL
        AND state <> 'done' AND act_id > COALESCE(
            (SELECT MAX(done.act_id) FROM acts AS done WHERE done.comment_id = ? AND done.state = 'done'), 0)"""
    return store.row(query, (comment_id, comment_id)) is not None
