"""Pages, comments and their versions. Posts are in posts.py, and what the judge needs to know around a comment in around.py."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from connectors.comment_links import comment_named
from listener.store.connection import Row, Store, Transaction, as_moment, as_text
from moderation.types import Comment

Outcome = Literal["new", "edited", "back", "updated", "same"]

ERASED = "(erased)"
LONG = 2000  # characters of a text that takes a second or more to judge
NEWEST = f"""SELECT comments.*, CASE WHEN versions.erased_at IS NULL THEN versions.text ELSE '{ERASED}' END AS text
    FROM comments JOIN versions ON versions.comment_id = comments.comment_id AND versions.version = comments.version"""


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
    erased_at: datetime | None = None  # its words and names are gone; the number stays


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


def known_pages(store: Store) -> set[str]:
    """The ids of the pages that were ever listened to."""
    return {row["page_id"] for row in store.rows("SELECT page_id FROM pages")}


def save_comment(tx: Transaction, comment: Comment, raw: dict[str, Any]) -> Outcome:
    """Keep a comment: as new, as a new version of one we have, or not at all where nothing changed."""
    text, media = sound_text(comment.text), json.dumps(list(comment.media))
    known = tx.store.row(
        NEWEST + " WHERE comments.comment_id = ?", (comment.comment_id,)
    )
    changing = {
        "native_id": comment.native_id,
        "author_name": sound_text(comment.author_name),
        "media": media,
        "can_hide": None if comment.can_hide is None else int(comment.can_hide),
        "views": most_views(comment.views, known["views"] if known else None),
    }
    if known is None:
        row = {**_lasting(comment), **changing, "version": 1}
        tx.insert("comments", {**row, "first_seen_at": tx.at})
        _save_version(tx, comment.comment_id, 1, text, raw)
        return "new"
    mine = (comment.comment_id,)
    if _is_older(comment.native_id, known["native_id"]):
        return "same"
    if known["erased_at"]:
        return _meet_again(tx, comment, known, text, changing, raw)
    if comment.on_own_post and not known["on_own_post"]:
        _come_home(tx, comment, known)
    if (text, media) != (known["text"], known["media"]):
        version = known["version"] + 1
        tx.update(
            "comments",
            {**changing, "version": version, "gone_at": None},
            "comment_id = ?",
            mine,
        )
        _save_version(tx, comment.comment_id, version, text, raw)
        return "edited"
    if known["gone_at"]:
        # It is back: what was said about it when it went no longer holds, so it is looked at anew.
        tx.update("comments", {**changing, "gone_at": None}, "comment_id = ?", mine)
        _judge_again(tx, comment, known)
        return "back"
    told = {name: changing[name] for name in ("can_hide", "views")}
    if any(known[name] != value for name, value in told.items()):
        tx.update("comments", told, "comment_id = ?", mine)
        return "updated"
    came_home = comment.on_own_post and not known["on_own_post"]
    return "updated" if came_home else "same"


def _come_home(tx: Transaction, comment: Comment, known: Row) -> None:
    """What was taken for a mention elsewhere stands under a post of the owner: it is looked at anew. Never the other way."""
    mine = (comment.comment_id,)
    home = {"kind": comment.kind, "on_own_post": 1}
    tx.update("comments", home, "comment_id = ?", mine)
    _judge_again(tx, comment, known)


def _judge_again(tx: Transaction, comment: Comment, known: Row) -> None:
    newest = (comment.comment_id, known["version"])
    again = {"judged_at": None}
    tx.update("versions", again, "comment_id = ? AND version = ?", newest)


def most_views(now: int | None, before: int | None) -> int | None:
    """The views to keep: new ones where they are a quarter and ten more, for each change is an entry in the log."""
    if now is None or before is None:
        return before if now is None else now
    return now if now > before + before // 4 + 10 else before


def words_mark(store: Store, text: str) -> str:
    """A keyed digest by which words that were erased are known again where they still stand."""
    return store.writer.subject(f"words of a comment: {text}")


def _meet_again(
    tx: Transaction,
    comment: Comment,
    known: Row,
    text: str,
    changing: Row,
    raw: dict[str, Any],
) -> Outcome:
    """A comment whose words were erased is shown to us. Only new words, or a return after it was gone, are taken in."""
    same = known["erased_mark"] == words_mark(tx.store, text)
    if not known["erased_mark"] or (same and not known["gone_at"]):
        return "same"
    version = known["version"] + 1
    row = {
        **changing,
        "author_id": comment.author_id,
        "permalink": comment.permalink,
        "version": version,
        "gone_at": None,
        "erased_at": None,
        "erased_mark": "",
    }
    if same and known["shown_by_person_version"] == known["version"]:
        row["shown_by_person_version"] = version  # the same words: still put back
    tx.update("comments", row, "comment_id = ?", (comment.comment_id,))
    _save_version(tx, comment.comment_id, version, text, raw)
    return "back" if known["gone_at"] else "edited"


def _save_version(
    tx: Transaction, comment_id: str, version: int, text: str, raw: dict[str, Any]
) -> None:
    row = {
        "comment_id": comment_id,
        "version": version,
        "text": text,
        "fingerprint": fingerprint(text),
    }
    tx.insert(
        "versions",
        {
            **row,
            "raw": sound_text(json.dumps(raw, ensure_ascii=True)),
            "seen_at": tx.at,
        },
    )


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
    row = store.row(NEWEST + " WHERE comments.comment_id = ?", (comment_id,))
    return as_kept(row) if row else None


def kept_now(store: Store, known: Kept) -> Kept | None:
    """What a comment is by now, asked inside a write that waited for its turn; None where its words were erased since."""
    now = kept(store, known.comment.comment_id)
    return None if now is None or now.erased_at else now


def find(store: Store, reference: str) -> Kept | None:
    """A comment by its id or its link, however the platform spells it. On Facebook its number stands behind the post's."""
    reference = sound_text(reference).strip()
    found = store.value(
        "SELECT comment_id FROM comments WHERE comment_id = ? OR (permalink = ? AND permalink <> '')",
        (reference, reference),
    )
    platform, _, number = comment_named(reference).partition("/")
    if not found and number:
        found = store.value(
            """SELECT comment_id FROM comments WHERE page_id LIKE ? || ':%'
            AND substr(native_id, instr(native_id, '_') + 1) = ? ORDER BY first_seen_at DESC LIMIT 1""",
            (platform, number),
        )
    return kept(store, found) if found else None


def unjudged(store: Store, limit: int) -> list[Kept]:
    """Comments whose newest version no judge has seen, oldest first; the long ones last, for they take the time."""
    query = f"""{NEWEST} WHERE versions.judged_at IS NULL AND comments.gone_at IS NULL
        ORDER BY LENGTH(versions.text) > ?, versions.seen_at, versions.comment_id LIMIT ?"""
    return [as_kept(row) for row in store.rows(query, (LONG, limit))]


def every_comment_id(store: Store) -> list[str]:
    """The ids of all comments."""
    return [row["comment_id"] for row in store.rows("SELECT comment_id FROM comments")]


def every_kept(store: Store) -> Iterator[Kept]:
    """All comments that still stand, with their newest texts, in the order in which they were seen."""
    rows = store.rows(
        NEWEST
        + """ WHERE comments.gone_at IS NULL AND comments.erased_at IS NULL
        ORDER BY comments.first_seen_at, comments.comment_id"""
    )
    return (as_kept(row) for row in rows)


def as_kept(row: Row) -> Kept:
    """A row of NEWEST as a stored comment."""
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
        views=row["views"],
    )
    return Kept(
        comment,
        row["version"],
        as_moment(row["first_seen_at"]),
        as_moment(row["gone_at"]) if row["gone_at"] else None,
        row["hidden_by"],
        row["shown_by_person_version"],
        as_moment(row["erased_at"]) if row["erased_at"] else None,
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
        NEWEST + " WHERE comments.post_id = ? AND comments.gone_at IS NULL",
        (post_id,),
    )
    return [as_kept(row) for row in rows if row["comment_id"] not in present]


def cursor(store: Store, page_id: str) -> str:
    """Where reading of this page had got to; "" at first."""
    return str(
        store.value("SELECT cursor FROM cursors WHERE page_id = ?", (page_id,)) or ""
    )


def cursor_moved_at(store: Store, page_id: str) -> datetime | None:
    """When the place was last written down; None where it never was."""
    found = store.value("SELECT moved_at FROM cursors WHERE page_id = ?", (page_id,))
    return as_moment(found) if found else None


def save_cursor(tx: Transaction, page_id: str, position: str) -> None:
    """Remember where reading had got to."""
    tx.upsert(
        "cursors",
        {"page_id": page_id, "cursor": position, "moved_at": tx.at},
        pk="page_id",
    )
