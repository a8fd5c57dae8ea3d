"""Copies of a text on a page within a day, whoever wrote them: letter for letter, and almost so."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache

from listener.store.comments import fingerprint
from listener.store.connection import Store, as_text
from moderation.checks.repeats import SIMILARITY, similarity
from moderation.checks.spam import BULK_LENGTH
from moderation.text.length import as_read
from moderation.text.normalise import normalise
from moderation.types import Comment

RECENT = timedelta(hours=24)
MOST_COPIES = 50
LOOKED_THROUGH = 200  # newest comments of a page: in a flood more would cost time
LONGER = 3  # times as long a text may be written with blanks between its letters

_Found = set[tuple[str, str]]  # of each copy who wrote it, and its number


def same_text(store: Store, comment: Comment, now: datetime) -> tuple[int, int]:
    """How many authors posted this text here in the last 24 hours, and how many copies, this one included.

    Counted up to MOST_COPIES: in a flood, more would cost time and change nothing.
    """
    return _counted(_copies(store, comment, now))


def almost_same_text(store: Store, comment: Comment, now: datetime) -> tuple[int, int]:
    """The same, with those that differ in a word or a disguised letter, of the newest LOOKED_THROUGH.

    Where a text is so short that many may say almost the same, only the very same counts.
    """
    found = _copies(store, comment, now) | {(comment.author_id, comment.comment_id)}
    if len(found) < MOST_COPIES:
        found |= _near(store, comment, now)
    return _counted(found)


def almost_copies(store: Store, comment: Comment, now: datetime) -> list[str]:
    """Which other comments say almost the same as they now stand, of the newest LOOKED_THROUGH."""
    return sorted(copy for _, copy in _near(store, comment, now))


def _counted(found: _Found) -> tuple[int, int]:
    return max(1, len({author for author, _ in found})), max(1, len(found))


def _copies(store: Store, comment: Comment, now: datetime) -> _Found:
    mark = fingerprint(comment.text)
    if not mark:
        return set()
    rows = store.rows(
        """SELECT comments.author_id, comments.comment_id
        FROM versions JOIN comments ON comments.comment_id = versions.comment_id
        WHERE versions.fingerprint = ? AND versions.seen_at > ? AND comments.page_id = ? LIMIT ?""",
        (mark, as_text(now - RECENT), comment.page_id, MOST_COPIES),
    )
    return {(row["author_id"], row["comment_id"]) for row in rows}


def _near(store: Store, comment: Comment, now: datetime) -> _Found:
    said, words = _as_read(as_read(comment.text))
    if len(said) <= BULK_LENGTH:
        return set()
    rows = store.rows(
        """SELECT * FROM (
            SELECT comments.author_id, comments.comment_id, versions.text
            FROM comments JOIN versions ON versions.comment_id = comments.comment_id AND versions.version = comments.version
            WHERE comments.page_id = ? AND comments.first_seen_at > ? AND comments.erased_at IS NULL
            AND versions.erased_at IS NULL AND comments.by_owner = 0
            ORDER BY comments.first_seen_at DESC, comments.comment_id DESC LIMIT ?)
        WHERE comment_id <> ? AND LENGTH(text) BETWEEN ? AND ?""",
        (
            *(comment.page_id, as_text(now - RECENT), LOOKED_THROUGH),
            *(comment.comment_id, len(said) // LONGER, len(comment.text) * LONGER),
        ),
    )
    found = set[tuple[str, str]]()
    for row in rows:
        other, its_words = _as_read(as_read(row["text"]))
        # To compare letters takes long: what shares less than half of its words is another text.
        shared = 2 * len(words & its_words) >= max(len(words), len(its_words))
        if shared and similarity(said, other) >= SIMILARITY:
            found.add((row["author_id"], row["comment_id"]))
    return found


@lru_cache(maxsize=2 * LOOKED_THROUGH)
def _as_read(text: str) -> tuple[str, frozenset[str]]:
    """A text without its disguises, and the words of it."""
    plain = normalise(text).plain
    return plain, frozenset(plain.split())
