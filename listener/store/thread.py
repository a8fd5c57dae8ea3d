"""The comments that stand around one in its thread."""

from __future__ import annotations

from listener.store.comments import Kept
from listener.store.connection import Row, Store, as_text

_SAID = """SELECT comments.comment_id, comments.author_name, comments.author_id, comments.created_at,
    comments.by_owner, comments.hidden_by, comments.gone_at, comments.parent_id, versions.erased_at,
    substr(versions.text, 1, 1200) AS text
    FROM comments JOIN versions USING (comment_id, version)"""
FOR_FEW = "R15a"


def above_and_below(store: Store, known: Kept, many: int) -> tuple[list[Row], list[Row]]:  # fmt: skip
    """What was said just before and just after a comment, oldest first.

    Where it answers another, or is answered, the same little thread; else what stands beside it under the post.
    """
    comment = known.comment
    at = as_text(comment.created_at or known.first_seen_at)
    beside = "comments.post_id = ? AND COALESCE(comments.parent_id, '') = ?"
    values = (comment.post_id, comment.parent_id or "")
    here = "(comments.created_at, comments.comment_id)"
    before = store.rows(
        f"{_SAID} WHERE {beside} AND {here} < (?, ?) ORDER BY comments.created_at DESC, comments.comment_id DESC LIMIT ?",
        (*values, at, comment.comment_id, many),
    )
    after = store.rows(
        f"{_SAID} WHERE {beside} AND {here} > (?, ?) ORDER BY comments.created_at, comments.comment_id LIMIT ?",
        (*values, at, comment.comment_id, many),
    )
    return before[::-1], after


def replies(store: Store, known: Kept, many: int) -> list[Row]:
    """What answers a comment, oldest first."""
    # On X an edit gives a new native id, and an answer names that one. The plus: a post has far more comments than
    # a comment has answers, so the index over answers is to be used.
    platform = known.comment.page_id.partition(":")[0]
    return store.rows(
        f"""{_SAID} WHERE +comments.post_id = ? AND comments.parent_id IN (?, ?)
        ORDER BY comments.created_at, comments.comment_id LIMIT ?""",
        (known.comment.post_id, known.comment.comment_id, f"{platform}:{known.comment.native_id}", many),
    )  # fmt: skip


def parent_of(store: Store, known: Kept) -> Row | None:
    """What a comment answers, or None."""
    if not known.comment.parent_id:
        return None
    return store.row(f"{_SAID} WHERE comments.comment_id = ?", (known.comment.parent_id,))  # fmt: skip


def names_around(store: Store, post_id: str) -> list[str]:
    """The names of all who wrote under a post, by which a comment may speak of them."""
    rows = store.rows(
        "SELECT DISTINCT author_name FROM comments WHERE post_id = ? AND author_name <> ''",
        (post_id,),
    )
    return [row["author_name"] for row in rows]


def for_few(comment_id: str, version: str = "") -> str:
    """The same as `is_for_few`, for a WHERE; `comment_id`: how the comment is named there, `version`: one of its versions."""
    of = f"AND judgements.version = {version}" if version else ""
    return f"""EXISTS (SELECT 1 FROM json_each((SELECT body FROM judgements WHERE judgements.comment_id = {comment_id} {of}
        ORDER BY judgement_id DESC LIMIT 1), '$.findings') WHERE json_extract(value, '$.subcode') = '{FOR_FEW}')"""


def is_for_few(store: Store, comment_id: str) -> bool:
    """Whether a comment may hold confidential words, which only the owner and delegates read (policy T62)."""
    return bool(store.value(f"SELECT {for_few('?')}", (comment_id,)))
