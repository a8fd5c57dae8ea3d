"""Under which posts of a Facebook page a poll looks for comments, and in which order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from connectors.facebook_parsing import FeedItem
from connectors.facebook_progress import (
    ACTIVE,
    HOT,
    PICTURED,
    Progress,
    Thread,
    latest,
)
from moderation.types import Post

# While calls are short, a post that has not moved is read so often.
HOT_EVERY = timedelta(minutes=5)
# And a quiet post with pictures so often, at most.
ALBUM_EVERY = timedelta(hours=6)


@dataclass
class Turns:
    """The posts of one poll: those known from before, and those that the feed shows, by native id."""

    progress: Progress
    items: Mapping[str, FeedItem]
    sweep_every: timedelta
    now: datetime
    read_at: Mapping[str, datetime]  # when a post was read, as far as this process did
    lively_since: datetime = field(init=False)  # what has moved since then is read

    def __post_init__(self) -> None:
        # Counted from the last reading: what moved while nothing could be read may be quiet again by now.
        read_at = min(self.now, self.progress.swept_at or self.now)
        self.lively_since = read_at - ACTIVE

    def in_order(self) -> list[str]:
        """The liveliest first; what gave a fault last time is last."""
        unread = self.progress.unread
        lively = [
            post
            for post in {*self.items, *self.progress.threads, *unread}
            if post in unread or self.is_lively(self.active_at(post))
        ]
        return sorted(
            lively,
            key=lambda p: (p not in unread, self.active_at(p) or self.now, p),
            reverse=True,
        )

    def album(self) -> list[str]:
        """The quiet post with several pictures that has waited longest to be read again, if one has for long enough.

        Nothing says that a comment under one of several pictures moves the post, so it is looked for. One that could not
        be read is tried at each poll anyway, and would keep its place at the head of this queue.
        """
        ages = {
            post: known.swept_at or datetime.min.replace(tzinfo=UTC)
            for post in {*self.items, *self.progress.threads} - self.progress.unread
            if len(self.pictures(post, known := self._known(post))) > 1
            and self._is_album_age(self.active_at(post))
        }
        oldest = min(ages, key=lambda post: (ages[post], post), default="")
        return [oldest] if oldest and self._waited(ages[oldest]) else []

    def pictures(self, post: str, known: Thread) -> tuple[str, ...]:
        """The pictures of a post as the feed has just shown it, else as it was last seen."""
        item = self.items.get(post)
        return known.pictures if item is None else item.pictures

    def commented_unpublished(self, post: str) -> tuple[Post, ...]:
        """The post, where it is no public one and yet people comment on it: an advertisement, which they were shown."""
        item = self.items.get(post)
        return () if item is None or item.public else (item.post,)

    def visitors_own(self, post: str) -> set[str]:
        """A visitor's post counts as said beneath itself, so that a sweep does not miss it."""
        item = self.items.get(post)
        if item is None or item.visitor is None:
            return set()
        return {item.post.post_id}

    def _is_album_age(self, moment: datetime | None) -> bool:
        return (
            moment is not None
            and self.now - PICTURED < moment
            and not self.is_lively(moment)
        )

    def _waited(self, swept_at: datetime) -> bool:
        return swept_at > self.now or self.now - swept_at >= ALBUM_EVERY

    def _known(self, post: str) -> Thread:
        return self.progress.threads.get(post, Thread())

    def may_have_news(self, post: str, known: Thread, *, busy: bool) -> bool:
        """Whether it is read though no sweep of it is due. `busy`: calls are short."""
        item = self.items.get(post)
        moved = item is not None and item.updated_at != known.updated_at
        active_at = self.active_at(post)
        hot = active_at is None or active_at > self.now - HOT
        read_at = self.read_at.get(post) if busy else None
        hot = hot and not (read_at and timedelta() <= self.now - read_at < HOT_EVERY)
        return moved or hot or post in self.progress.unread

    def active_at(self, post: str) -> datetime | None:
        """When anything last moved there; None where that is not known."""
        item = self.items.get(post)
        return latest(item.updated_at if item else None, self._known(post).active_at())

    def is_lively(self, moment: datetime | None) -> bool:
        """Whether something moved lately; a moment that is not known counts as yes."""
        return moment is None or moment > self.lively_since

    def is_due(self, swept_at: datetime | None, times: int = 1) -> bool:
        """Whether what was last swept then is to be swept now, where one sweep in so many is made."""
        return (
            swept_at is None
            or swept_at > self.now
            or self.now - swept_at >= self.sweep_every * times
        )
