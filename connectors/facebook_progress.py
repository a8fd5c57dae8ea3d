"""How far the reading of a Facebook page has come: the cursor, as small JSON text without any secret."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from connectors.facebook_graph import is_native_id
from connectors.payload import as_items, as_mapping, as_text, as_time, cursor_content

ACTIVE = timedelta(
    days=7
)  # a post in which nothing moved for so long is no longer swept
PICTURED = timedelta(
    days=90
)  # for so long its pictures, if several, are still looked at
HOT = timedelta(
    hours=2
)  # such a post is read at every poll: nobody promises that `updated_time` moves
MOST_POSTS = 500


@dataclass(slots=True)
class Thread:
    """What is known of one post's comments. All times are the platform's own, but for `swept_at`."""

    updated_at: datetime | None = (
        None  # the post's `updated_time` when its comments were last read
    )
    heard_at: datetime | None = (
        None  # when the newest comment that was read was written
    )
    swept_at: datetime | None = None  # when all its comments were last read
    pictures: tuple[str, ...] = ()  # of a post with several: comments lie under each

    def active_at(self) -> datetime | None:
        """When anything last moved."""
        return latest(self.updated_at, self.heard_at)


@dataclass(slots=True)
class Progress:
    """The cursor. `swept_at` is when the whole feed was last read, by our clock."""

    swept_at: datetime | None = None
    threads: dict[str, Thread] = field(default_factory=dict)
    unread: set[str] = field(
        default_factory=set
    )  # posts whose comments could not be read: tried at every poll until they can

    def text(self) -> str:
        """As a cursor."""
        threads = {
            post: [
                _seconds(thread.updated_at),
                _seconds(thread.heard_at),
                _seconds(thread.swept_at),
                *([list(thread.pictures)] if thread.pictures else []),
            ]
            for post, thread in self.threads.items()
        }
        content: dict[str, object] = {
            "swept_at": _seconds(self.swept_at),
            "posts": threads,
        }
        if self.unread:
            content["unread"] = sorted(self.unread)
        return json.dumps(content, separators=(",", ":"))

    def forget(self, now: datetime, lively_since: datetime) -> None:
        """Drop threads in which nothing moved since then, those with pictures later, and the stalest of too many."""
        aged = [
            (thread.active_at() or now, post) for post, thread in self.threads.items()
        ]
        kept = sorted(
            (moment, post)
            for moment, post in aged
            if moment > lively_since
            or (self.threads[post].pictures and moment > now - PICTURED)
        )[-MOST_POSTS:]
        self.threads = {post: self.threads[post] for _, post in kept}


def read_cursor(cursor: str) -> Progress:
    """The progress that a cursor stands for. One that cannot be read means starting afresh: nothing is lost."""
    content = cursor_content(cursor, "Facebook")
    threads = {
        post: _thread(as_items(told))
        for post, told in as_mapping(content.get("posts")).items()
        if is_native_id(post)
    }
    unread = {as_text(post) for post in as_items(content.get("unread"))}
    return Progress(
        as_time(content.get("swept_at")), threads, set(filter(is_native_id, unread))
    )


def latest(*moments: datetime | None) -> datetime | None:
    """The last of those that are known; None where none is."""
    return max((moment for moment in moments if moment is not None), default=None)


def _thread(told: list[object]) -> Thread:
    updated_at, heard_at, swept_at, pictures = (*told[:4], *[None] * 4)[:4]
    named = tuple(filter(is_native_id, map(as_text, as_items(pictures))))
    return Thread(as_time(updated_at), as_time(heard_at), as_time(swept_at), named)


def _seconds(moment: datetime | None) -> int | None:
    return int(moment.timestamp()) if moment else None
