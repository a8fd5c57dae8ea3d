"""What stands around a comment: its post, its author's other words, and copies of its text."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from listener.minutes.writer import MACHINE
from listener.store.comments import NEWEST, Kept, fingerprint
from listener.store.connection import LISTED, Store, Transaction, as_text
from listener.store.elsewhere import may_be_hidden
from listener.store.near_copies import MOST_COPIES, RECENT, almost_copies, same_text
from moderation.checks.harassment import BRUSHED_OFF, PILED_ON
from moderation.checks.repeats import similarity
from moderation.text.normalise import normalise
from moderation.types import Comment

RECENT_TEXTS = 50
PILE_ON = timedelta(hours=1)
LOOKED_AT = (
    200  # newest judgements under a post: in a storm of critics more would cost time
)
REMEMBERED = timedelta(
    days=90
)  # how long a person's word on a text counts for its copies (policy P16)
ALMOST = 0.95  # likeness, 0 to 1, from which a text counts as one of those (policy P16)


def post_text(store: Store, post_id: str) -> str:
    """The text of a post, or ""."""
    return str(
        store.value("SELECT text FROM posts WHERE post_id = ?", (post_id,)) or ""
    )


def post_link(store: Store, post_id: str) -> str:
    """The link of a post, or ""."""
    return str(
        store.value("SELECT permalink FROM posts WHERE post_id = ?", (post_id,)) or ""
    )


def posted_by_owner(store: Store, post_id: str) -> bool:
    """Whether the owner wrote the post; a post that is not known counts as somebody else's."""
    written = store.value("SELECT by_owner FROM posts WHERE post_id = ?", (post_id,))
    return bool(written)


def abusive_lately(store: Store, comment: Comment, now: datetime) -> int:
    """How many other comments under the same post were found abusive (rule 1 or 2) within the last hour.

    Angry critics are no pile-on. So a score alone does not count, nor does a mild word that no score bears out, what is
    in doubt or only curt, and what a pile-on alone made grave: that would feed itself. What a person put back or kept
    does not count; what a person agreed to does. Abuse that several post in like words comes under rule 6 first, and is
    abuse. Looked at are the newest LOOKED_AT judgements by these rules.
    """
    if not comment.post_id:
        return 0
    found = store.value(
        """SELECT COUNT(*) FROM (
            SELECT DISTINCT judgements.comment_id FROM judgements
            WHERE judgements.judgement_id IN (
                SELECT newest.judgement_id FROM comments
                JOIN judgements AS newest ON newest.comment_id = comments.comment_id
                WHERE comments.post_id = ? AND comments.comment_id <> ? AND newest.judged_at > ?
                AND comments.shown_by_person_version IS NOT newest.version AND (newest.rule IN ('R1', 'R2', 'R6')
                    OR EXISTS (SELECT 1 FROM decisions WHERE decisions.comment_id = newest.comment_id
                        AND decisions.version = newest.version AND decisions.rule IN ('R1', 'R2')))
                ORDER BY newest.judgement_id DESC LIMIT ?)
            AND (EXISTS (SELECT 1 FROM json_each(judgements.body, '$.findings') AS found
                    WHERE judgements.rule IN ('R1', 'R2', 'R6') AND json_extract(found.value, '$.signal') = 'pattern'
                    AND json_extract(found.value, '$.evidence') NOT IN (?, ?)
                    AND json_array_length(found.value, '$.stops') = 0
                    AND (json_extract(found.value, '$.rule') = 'R2' OR json_extract(found.value, '$.rule') = 'R1'
                        AND EXISTS (SELECT 1 FROM json_each(judgements.body, '$.findings') AS scored
                            WHERE json_extract(scored.value, '$.signal') = 'model'
                            AND json_extract(scored.value, '$.rule') IN ('R1', 'R2'))))
                OR EXISTS (SELECT 1 FROM decisions WHERE decisions.comment_id = judgements.comment_id
                    AND decisions.version = judgements.version AND decisions.verb IN ('hide', 'confirm')
                    AND decisions.rule IN ('R1', 'R2') AND decisions.actor <> ? AND NOT EXISTS (
                        SELECT 1 FROM decisions AS after WHERE after.undoes = decisions.decision_id)))
            LIMIT ?)""",
        (
            *(comment.post_id, comment.comment_id, as_text(now - PILE_ON), LOOKED_AT),
            *(BRUSHED_OFF, PILED_ON, MACHINE.name, MOST_COPIES),
        ),
    )
    return int(found or 0)


def texts_by_author(store: Store, comment: Comment, now: datetime) -> tuple[str, ...]:
    """What this author wrote on this page before this comment, in the last 24 hours, oldest first."""
    if not comment.author_id:
        return ()
    posted = as_text(comment.created_at) if comment.created_at else as_text(now)
    rows = store.rows(
        NEWEST
        + """ WHERE comments.page_id = ? AND comments.author_id = ? AND comments.first_seen_at > ?
        AND comments.gone_at IS NULL AND (comments.created_at, comments.comment_id) < (?, ?)
        ORDER BY comments.created_at DESC, comments.comment_id DESC LIMIT ?""",
        (
            comment.page_id,
            comment.author_id,
            as_text(now - RECENT),
            posted,
            comment.comment_id,
            RECENT_TEXTS,
        ),
    )
    return tuple(row["text"] for row in reversed(rows))


def copy_stays(store: Store, known: Kept, least: float) -> bool:
    """Whether another comment that anybody can see says the same here, or is at least so alike (0 to 1).

    Looked at are those by the same author, those word for word alike, and all within a day of it: a page may hold a
    million. One whose hide is on its way, or may have reached the platform without our knowing, is not counted.
    """
    comment, seen_at = known.comment, known.first_seen_at
    said = normalise(comment.text).plain
    rows = store.rows(
        NEWEST
        + """ WHERE comments.page_id = ? AND comments.comment_id <> ? AND comments.on_own_post = 1
        AND comments.by_owner = 0 AND comments.hidden_by IS NULL AND comments.gone_at IS NULL AND comments.erased_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM acts WHERE acts.comment_id = comments.comment_id AND acts.verb = 'hide'
            AND acts.state = 'intended')
        AND (comments.author_id = ? OR versions.fingerprint = ? OR comments.first_seen_at BETWEEN ? AND ?)
        ORDER BY versions.fingerprint = ? DESC, comments.author_id = ? DESC""",
        (
            comment.page_id,
            comment.comment_id,
            *(comment.author_id, fingerprint(comment.text)),
            *(as_text(seen_at - RECENT), as_text(seen_at + RECENT)),
            *(fingerprint(comment.text), comment.author_id),
        ),
    )
    return any(
        similarity(said, normalise(row["text"]).plain) >= least
        and not may_be_hidden(store, row["comment_id"])
        for row in rows
    )


def reopen_copies(tx: Transaction, comment: Comment) -> int:
    """Have earlier copies of a text, and what is almost one, judged again where they were passed before it became a pattern."""
    # The first copies were reopened long ago; in a flood this must not be asked each time.
    if same_text(tx.store, comment, tx.now)[1] >= MOST_COPIES:
        return 0
    alike = almost_copies(tx.store, comment, tx.now)
    if len(alike) >= MOST_COPIES:
        return 0
    return tx.update(
        "versions",
        {"judged_at": None},
        f"""(fingerprint = ? OR comment_id IN {LISTED}) AND seen_at > ? AND comment_id <> ? AND EXISTS (
            SELECT 1 FROM judgements JOIN comments ON comments.comment_id = judgements.comment_id
            WHERE judgements.comment_id = versions.comment_id AND judgements.version = versions.version
            AND comments.version = versions.version AND comments.page_id = ? AND judgements.action = 'none')
        AND NOT EXISTS (
            SELECT 1 FROM judgements WHERE judgements.comment_id = versions.comment_id
            AND judgements.version = versions.version AND judgements.action <> 'none')""",
        (
            fingerprint(comment.text),
            json.dumps(alike),
            as_text(tx.now - RECENT),
            comment.comment_id,
            comment.page_id,
        ),
    )


# What was put back or kept, and when that was said of it or the words themselves were seen within the time asked.
_STOOD = """FROM comments CROSS JOIN versions ON versions.comment_id = comments.comment_id
        AND versions.version = comments.shown_by_person_version
    WHERE comments.page_id = ? AND comments.shown_by_person_version IS NOT NULL
    AND (versions.seen_at > ? OR EXISTS (
        SELECT 1 FROM decisions WHERE decisions.comment_id = versions.comment_id
        AND decisions.version = versions.version AND decisions.verb IN ('show', 'keep') AND decisions.decided_at > ?))"""


def put_back_before(store: Store, comment: Comment, now: datetime) -> bool:
    """Whether this very text was put back or kept on this page within 90 days (policy P16)."""
    mark, since = fingerprint(comment.text), as_text(now - REMEMBERED)
    found = store.value(
        f"SELECT 1 {_STOOD} AND versions.fingerprint = ? LIMIT 1",
        (comment.page_id, since, since, mark),
    )
    return bool(mark and found)


def almost_put_back_before(store: Store, comment: Comment, now: datetime) -> bool:
    """Whether almost this text was put back or kept here within 90 days. Each such text is compared: ask it seldom."""
    said, since = normalise(comment.text).plain, as_text(now - REMEMBERED)
    stood = store.rows(
        f"SELECT DISTINCT versions.text {_STOOD} AND versions.erased_at IS NULL",
        (comment.page_id, since, since),
    )
    return any(
        similarity(said, normalise(row["text"]).plain) >= ALMOST for row in stood
    )
