"""Posts, the page's own and others': kept, changed, gone and back again."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from listener.store.comments import sound_text
from listener.store.connection import LISTED, Row, Store, Transaction, as_text
from listener.store.never_hidden import NEVER_DONE
from moderation.types import Post

What = Literal["new", "edited", "back", "touched"]
_VERSION_ON_X = re.compile(r"^https://x\.com/i/web/status/(\d+)$")


@dataclass(frozen=True, slots=True)
class PostNews:
    """What is new in a post that was known, or that it is new itself. `was`: what it said before."""

    post: Post
    what: What
    was: str = ""


def save_post(tx: Transaction, post: Post) -> PostNews | None:
    """Keep a post; None where nothing is new in it."""
    known = tx.store.row("SELECT * FROM posts WHERE post_id = ?", (post.post_id,))
    text = sound_text(post.text)
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
        return PostNews(post, "new")
    if known["erased_at"] or _is_older(post.permalink, known["permalink"]):
        return None
    same = known["text"] == text
    is_anothers = bool(known["by_owner"]) and not post.by_owner  # as is known only now
    if same and not (known["gone_at"] or is_anothers):
        return None
    tx.update("posts", {**row, "gone_at": None}, "post_id = ?", (post.post_id,))
    if same:
        return PostNews(post, "back" if known["gone_at"] else "touched")
    # Without any words it may be the platform that withholds them; and what it says by itself nobody has changed.
    by_owner = post.by_owner and bool(known["by_owner"])
    its_own = bool(post.story) and sound_text(post.story) in (text, known["text"])
    said = bool(text.strip()) and not its_own
    what: What = "edited" if said and by_owner else "touched"
    return PostNews(post, what, known["text"])


def _is_older(link: str, known: str) -> bool:
    """Whether this is an earlier wording that comes late: on X each has a number of its own, and its link holds it."""
    mine, theirs = _VERSION_ON_X.match(link), _VERSION_ON_X.match(known)
    return bool(mine and theirs and int(mine[1]) < int(theirs[1]))


def own_posts(store: Store, page_id: str, since: datetime, most: int) -> list[Row]:
    """The page's own posts that stand, the newest first: post_id, seen_at."""
    return store.rows(
        """SELECT post_id, seen_at FROM posts WHERE page_id = ? AND by_owner = 1 AND gone_at IS NULL
        AND erased_at IS NULL AND COALESCE(created_at, seen_at) >= ? ORDER BY COALESCE(created_at, seen_at) DESC LIMIT ?""",
        (page_id, as_text(since), most),
    )


def mark_post_gone(tx: Transaction, post_id: str) -> Row | None:
    """Note that a post was deleted; gives it as it was, or None where that was known."""
    known = tx.store.row(
        "SELECT * FROM posts WHERE post_id = ? AND gone_at IS NULL", (post_id,)
    )
    if known is not None:
        tx.update("posts", {"gone_at": tx.at}, "post_id = ?", (post_id,))
    return known


def left_under_gone(store: Store, platforms: Sequence[str], limit: int) -> list[str]:
    """Comments that we still take to be there, though their post was deleted, on these platforms."""
    rows = store.rows(
        f"""SELECT comment_id FROM posts CROSS JOIN comments USING (post_id) WHERE posts.gone_at IS NOT NULL
        AND comments.gone_at IS NULL AND substr(posts.page_id, 1, instr(posts.page_id, ':') - 1) IN {LISTED} LIMIT ?""",
        (json.dumps(list(platforms)), limit),
    )
    return [row["comment_id"] for row in rows]


def hides_under(store: Store, post_id: str) -> int:
    """How often something was hidden under a post, by software or by people."""
    query = f"""SELECT COUNT(*) FROM decisions JOIN comments USING (comment_id)
        WHERE comments.post_id = ? AND decisions.verb = 'hide' AND NOT {NEVER_DONE}"""
    return int(store.value(query, (post_id,)) or 0)
