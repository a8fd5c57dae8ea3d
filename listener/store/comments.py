"""Pages, posts, comments and their versions, and what the judge needs to know around a comment."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from listener.store.connection import Row, Store, Transaction, as_moment, as_text
from moderation.types import Comment, Post

Outcome = Literal["new", "edited", "same"]
RECENT = timedelta(hours=24)
RECENT_TEXTS = 50

_COMMENT = """SELECT comments.*, versions.text FROM comments
    JOIN versions ON versions.comment_id = comments.comment_id AND versions.version = comments.version"""


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored comment: its newest version, and what we know of it beyond what the platform said."""

    comment: Comment
    version: int
    first_seen_at: datetime
    gone_at: datetime | None
    hidden_by: str | None  # "wardmote" or a person's login; None while visible
    shown_by_person_version: (
        int | None
    )  # a person put this version back: no machine hides it again


def sound_text(text: str) -> str:
    """Text that SQLite can keep: lone surrogates, which no encoding allows, become U+FFFD."""
    return (
        text.encode("utf-8", "replace").decode("utf-8")
        if text.isascii() is False
        else text
    )


def fingerprint(text: str) -> str:
    """The same for texts that differ only in case, spaces and punctuation. "" for texts without letters."""
    letters = re.sub(r"[\W_]+", "", text.casefold())
    return (
        hashlib.sha256(letters.encode("utf-8", "replace")).hexdigest()[:32]
        if letters
        else ""
    )


def save_page(tx: Transaction, page_id: str, name: str) -> None:
    """Make a page known."""
    tx.insert(
        "pages",
        {"page_id": page_id, "platform": page_id.partition(":")[0], "name": name},
        ignore=True,
    )


def save_post(tx: Transaction, post: Post) -> bool:
    """Keep a post; True where it is new or its text changed."""
    known = tx.store.row("SELECT text FROM posts WHERE post_id = ?", (post.post_id,))
    text = sound_text(post.text)
    if known is not None and known["text"] == text:
        return False
    row = {
        "post_id": post.post_id,
        "page_id": post.page_id,
        "text": text,
        "by_owner": int(post.by_owner),
        "permalink": post.permalink,
        "created_at": as_text(post.created_at) if post.created_at else None,
    }
    if known is None:
        tx.insert("posts", {**row, "seen_at": tx.at})
    else:
        tx.update("posts", row, "post_id = ?", (post.post_id,))
    return True


def save_comment(tx: Transaction, comment: Comment, raw: dict[str, Any]) -> Outcome:
    """Keep a comment: as new, as a new version of one we have, or not at all where nothing changed."""
    text = sound_text(comment.text)
    known = tx.store.row(
        _COMMENT + " WHERE comments.comment_id = ?", (comment.comment_id,)
    )
    if known is not None and (
        known["text"] == text or _is_older(comment.native_id, known["native_id"])
    ):
        if known["gone_at"]:
            tx.update(
                "comments", {"gone_at": None}, "comment_id = ?", (comment.comment_id,)
            )
            return "edited"
        return "same"
    version = known["version"] + 1 if known else 1
    changing = {
        "native_id": comment.native_id,
        "author_name": sound_text(comment.author_name),
        "media": json.dumps(list(comment.media)),
        "can_hide": None if comment.can_hide is None else int(comment.can_hide),
        "version": version,
        "gone_at": None,
    }
    if known:
        tx.update("comments", changing, "comment_id = ?", (comment.comment_id,))
    else:
        tx.insert("comments", {**_lasting(comment), **changing, "first_seen_at": tx.at})
    tx.insert(
        "versions",
        {
            "comment_id": comment.comment_id,
            "version": version,
            "text": text,
            "fingerprint": fingerprint(text),
            "raw": sound_text(json.dumps(raw, ensure_ascii=True)),
            "seen_at": tx.at,
        },
    )
    return "edited" if known else "new"


def _lasting(comment: Comment) -> Row:
    return {
        "comment_id": comment.comment_id,
        "page_id": comment.page_id,
        "post_id": comment.post_id,
        "parent_id": comment.parent_id,
        "author_id": comment.author_id,
        "permalink": comment.permalink,
        "kind": comment.kind,
        "on_own_post": int(comment.on_own_post),
        "by_owner": int(comment.by_owner),
        "anonymous": int(comment.anonymous),
        "created_at": as_text(comment.created_at) if comment.created_at else None,
    }


def _is_older(native_id: str, known_id: str) -> bool:
    """X gives each edit a new, larger id: a smaller one is an older version arriving late."""
    return native_id.isdigit() and known_id.isdigit() and int(native_id) < int(known_id)


def kept(store: Store, comment_id: str) -> Kept | None:
    """One stored comment with its newest text, or None."""
    row = store.row(_COMMENT + " WHERE comments.comment_id = ?", (comment_id,))
    return _as_kept(row) if row else None


def find(store: Store, reference: str) -> Kept | None:
    """A comment by its id, its link, or the number of its queue item."""
    if reference.isdigit():
        by_item = store.value(
            "SELECT comment_id FROM queue WHERE item_id = ?", (int(reference),)
        )
        if by_item:
            return kept(store, by_item)
    found = store.value(
        "SELECT comment_id FROM comments WHERE comment_id = ? OR (permalink = ? AND permalink <> '')",
        (reference, reference),
    )
    return kept(store, found) if found else None


def unjudged(store: Store, limit: int) -> list[Kept]:
    """Comments whose newest version no judge has seen, oldest first."""
    rows = store.rows(
        _COMMENT
        + " WHERE versions.judged_at IS NULL ORDER BY versions.seen_at, versions.comment_id LIMIT ?",
        (limit,),
    )
    return [_as_kept(row) for row in rows]


def _as_kept(row: Row) -> Kept:
    comment = Comment(
        comment_id=row["comment_id"],
        page_id=row["page_id"],
        text=row["text"],
        native_id=row["native_id"],
        author_id=row["author_id"],
        author_name=row["author_name"],
        created_at=as_moment(row["created_at"]) if row["created_at"] else None,
        post_id=row["post_id"],
        parent_id=row["parent_id"],
        permalink=row["permalink"],
        kind=row["kind"],
        on_own_post=bool(row["on_own_post"]),
        by_owner=bool(row["by_owner"]),
        anonymous=bool(row["anonymous"]),
        media=tuple(json.loads(row["media"])),
        can_hide=None if row["can_hide"] is None else bool(row["can_hide"]),
    )
    return Kept(
        comment,
        row["version"],
        as_moment(row["first_seen_at"]),
        as_moment(row["gone_at"]) if row["gone_at"] else None,
        row["hidden_by"],
        row["shown_by_person_version"],
    )


def mark_gone(tx: Transaction, comment_id: str) -> bool:
    """Note that the platform says this comment is deleted; False where we knew or never had it."""
    return (
        tx.update(
            "comments",
            {"gone_at": tx.at},
            "comment_id = ? AND gone_at IS NULL",
            (comment_id,),
        )
        == 1
    )


def mark_judged(tx: Transaction, comment_id: str, version: int) -> None:
    """Note that this version, and any older one that was never looked at, needs no judge any more."""
    tx.update(
        "versions",
        {"judged_at": tx.at},
        "comment_id = ? AND version <= ? AND judged_at IS NULL",
        (comment_id, version),
    )


def missing_from(store: Store, post_id: str, present: frozenset[str]) -> list[Kept]:
    """Comments that we hold under a post and that a full reading of it did not show."""
    rows = store.rows(
        _COMMENT + " WHERE comments.post_id = ? AND comments.gone_at IS NULL",
        (post_id,),
    )
    return [_as_kept(row) for row in rows if row["comment_id"] not in present]


def cursor(store: Store, page_id: str) -> str:
    """Where reading of this page had got to; "" at first."""
    return str(
        store.value("SELECT cursor FROM cursors WHERE page_id = ?", (page_id,)) or ""
    )


def save_cursor(tx: Transaction, page_id: str, position: str) -> None:
    """Remember where reading had got to."""
    tx.upsert(
        "cursors",
        {"page_id": page_id, "cursor": position, "moved_at": tx.at},
        pk="page_id",
    )


def post_text(store: Store, post_id: str) -> str:
    """The text of a post, or ""."""
    return str(
        store.value("SELECT text FROM posts WHERE post_id = ?", (post_id,)) or ""
    )


def texts_by_author(store: Store, comment: Comment, now: datetime) -> tuple[str, ...]:
    """What this author wrote on this page before this comment, in the last 24 hours, oldest first."""
    if not comment.author_id:
        return ()
    posted = as_text(comment.created_at) if comment.created_at else as_text(now)
    rows = store.rows(
        _COMMENT
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


def same_text(store: Store, comment: Comment, now: datetime) -> tuple[int, int]:
    """How many authors posted this text here in the last 24 hours, and how many copies, this one included."""
    mark = fingerprint(comment.text)
    if not mark:
        return 1, 1
    row = store.row(
        """SELECT COUNT(DISTINCT comments.author_id) AS authors, COUNT(DISTINCT comments.comment_id) AS copies
        FROM versions JOIN comments ON comments.comment_id = versions.comment_id
        WHERE versions.fingerprint = ? AND versions.seen_at > ? AND comments.page_id = ?""",
        (mark, as_text(now - RECENT), comment.page_id),
    )
    return (max(1, row["authors"]), max(1, row["copies"])) if row else (1, 1)


def reopen_copies(tx: Transaction, comment: Comment) -> int:
    """Have earlier copies of a text judged again, where they were passed before the text became a pattern."""
    return tx.update(
        "versions",
        {"judged_at": None},
        """fingerprint = ? AND seen_at > ? AND comment_id <> ? AND EXISTS (
            SELECT 1 FROM judgements JOIN comments ON comments.comment_id = judgements.comment_id
            WHERE judgements.comment_id = versions.comment_id AND judgements.version = versions.version
            AND comments.version = versions.version AND comments.page_id = ? AND judgements.action = 'none')
        AND NOT EXISTS (
            SELECT 1 FROM judgements WHERE judgements.comment_id = versions.comment_id
            AND judgements.version = versions.version AND judgements.action <> 'none')""",
        (
            fingerprint(comment.text),
            as_text(tx.now - RECENT),
            comment.comment_id,
            comment.page_id,
        ),
    )


def put_back_before(store: Store, comment: Comment, now: datetime) -> bool:
    """Whether a person put back this very text on this page within 90 days (policy P16)."""
    mark = fingerprint(comment.text)
    found = store.value(
        """SELECT 1 FROM versions JOIN comments USING (comment_id)
        WHERE versions.fingerprint = ? AND comments.page_id = ? AND versions.seen_at > ?
        AND comments.shown_by_person_version = versions.version""",
        (mark, comment.page_id, as_text(now - timedelta(days=90))),
    )
    return bool(mark and found)
