"""One poll of a Facebook page: the feed, then the comments of each post where there may be news.

Facebook tells neither edits nor deletions to one who polls, so every `sweep_every` all comments of the posts that
were active in the last seven days are read again.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from connectors.base import Batch, Permanent, Temporary
from connectors.facebook_errors import RENEW
from connectors.facebook_graph import Graph, Pages
from connectors.facebook_parsing import (
    COMMENT_FIELDS,
    POST_FIELDS,
    FeedItem,
    comment_of,
    feed_item_of,
    raw_of,
)
from connectors.facebook_progress import ACTIVE, HOT, Progress, Thread
from connectors.payload import as_items, as_mapping

OVERLAP = timedelta(minutes=10)  # comments may come to light a little late
PAGE_SIZE = "100"  # Facebook answers an error above that
MOST_FEED_PAGES = 20
MOST_COMMENT_PAGES = 500
BUSY_PERCENT = 60  # of the call budget: from here on sweeps wait, news does not
NO_IDS = f"Facebook shows comments without their ids: the page's token lacks the MODERATE task; {RENEW}"

_log = logging.getLogger(__name__)


@dataclass
class Poll:
    """One poll; `progress` is moved on as it goes."""

    graph: Graph
    page: str  # native id
    sweep_every: timedelta
    progress: Progress
    now: datetime
    skipped: int = 0  # items without a usable id
    items: dict[str, FeedItem] = field(
        default_factory=dict
    )  # the page's own feed, by native id

    def batches(self) -> Iterator[Batch]:
        """The news. A post's place in the cursor moves once all its comments have been handed over."""
        deep = self._is_due(self.progress.swept_at)
        # Anyone else is shown empty lists, as if all had been deleted.
        self.graph.check_open(self.page, self.now)
        whole = yield from self._feed(deep)
        yield from self._threads()
        self.progress.forget(self.now)
        if deep and whole:
            self.progress.swept_at = self.now
        yield Batch(cursor=self.progress.text())
        self.graph.ask_again(self.now)
        if self.skipped:
            _log.warning("%d items without a usable id were left out", self.skipped)

    def _feed(self, deep: bool) -> Generator[Batch, None, bool]:
        """Fill `items`; the result says whether the feed was read as far as was meant.

        The feed is ranked, so one old post proves nothing: only a whole page of quiet posts ends a shallow read.
        """
        pages = self.graph.pages(
            f"{self.page}/feed",
            MOST_FEED_PAGES,
            fields=POST_FIELDS,
            limit=PAGE_SIZE,
            include_hidden="true",
        )
        for body in pages:
            rows = _objects(body)
            parsed = [(feed_item_of(row, self.page), row) for row in rows]
            found = [(item, row) for item, row in parsed if item is not None]
            self._count(body, len(found))
            self.items.update(
                (item.native_id, item) for item, _ in found if item.on_page
            )
            yield Batch(
                comments=tuple(
                    item.visitor for item, _ in found if item.visitor is not None
                ),
                posts=tuple(item.post for item, _ in found),
                raw={
                    item.post.post_id: raw_of(row)
                    for item, row in found
                    if item.visitor is not None
                },
                cursor=self.progress.text(),
            )
            if (
                found
                and not deep
                and not any(
                    self._is_within(item.updated_at, ACTIVE) for item, _ in found
                )
            ):
                return True
        return pages.complete or pages.capped

    def _threads(self) -> Iterator[Batch]:
        """The comments of every post where there may be news, the liveliest first."""
        read, refused = 0, None
        for post in self._lively():
            item, known = (
                self.items.get(post),
                self.progress.threads.get(post, Thread()),
            )
            due = self._is_due(known.swept_at)
            if known.swept_at is not None and self.graph.used_percent >= BUSY_PERCENT:
                due = False
            moved = item is not None and item.updated_at != known.updated_at
            if not (due or moved or self._is_within(self._active_at(post), HOT)):
                continue
            try:
                yield from self._thread(post, known, due)
                read += 1
            except Permanent as error:
                if error.reason != "gone_or_denied":
                    raise
                self.progress.threads.pop(post, None)
                refused = str(error) if item is not None else refused
        if refused is not None and read == 0:
            # The feed shows posts, yet all their comments are withheld: that must not pass for a calm day.
            raise Temporary(
                f"no comment under any post can be read. {refused}",
                reason="gone_or_denied",
            )

    def _thread(self, post: str, known: Thread, due: bool) -> Iterator[Batch]:
        """One post's comments: all where a sweep is due, else those since the newest known, and some before."""
        fields = {"filter": "stream", "order": "chronological", "limit": PAGE_SIZE}
        full = due or known.heard_at is None
        if known.heard_at is not None and not full:
            fields["since"] = str(int((known.heard_at - OVERLAP).timestamp()))
        pages = self.graph.pages(
            f"{post}/comments", MOST_COMMENT_PAGES, fields=COMMENT_FIELDS, **fields
        )
        ids, heard_at, skipped = set[str](), known.heard_at, self.skipped
        for body in pages:
            parsed = [(comment_of(row, self.page, post), row) for row in _objects(body)]
            found = [(comment, row) for comment, row in parsed if comment is not None]
            self._count(body, len(found))
            if parsed and not found:
                raise Permanent(NO_IDS, reason="capability_denied")
            ids.update(comment.comment_id for comment, _ in found)
            heard_at = _latest(heard_at, *(comment.created_at for comment, _ in found))
            yield Batch(
                comments=tuple(comment for comment, _ in found),
                raw={comment.comment_id: raw_of(row) for comment, row in found},
                cursor=self.progress.text(),
            )
        self._note(post, known, heard_at, pages, full)
        if full and pages.complete and self.skipped == skipped:
            swept = {f"facebook:{post}": frozenset(ids | self._self(post))}
            yield Batch(swept=swept, cursor=self.progress.text())

    def _note(
        self,
        post: str,
        known: Thread,
        heard_at: datetime | None,
        pages: Pages,
        full: bool,
    ) -> None:
        """Move the post's place in the cursor on. After a circle nothing moves; after the cap, the time does."""
        if not (pages.complete or pages.capped):
            return
        item = self.items.get(post)
        updated_at = (
            item.updated_at if item is not None and pages.complete else known.updated_at
        )
        swept_at = self.now if full else known.swept_at
        # Not later than now, or a comment dated in the future would keep later ones from being asked for.
        heard_at = min(heard_at, self.now) if heard_at is not None else None
        self.progress.threads[post] = Thread(updated_at, heard_at, swept_at)

    def _self(self, post: str) -> set[str]:
        """A visitor's post counts as said beneath itself, so that a sweep does not miss it."""
        item = self.items.get(post)
        return (
            {item.post.post_id}
            if item is not None and item.visitor is not None
            else set()
        )

    def _lively(self) -> list[str]:
        posts = {*self.items, *self.progress.threads}
        lively = [
            post for post in posts if self._is_within(self._active_at(post), ACTIVE)
        ]
        return sorted(
            lively,
            key=lambda post: (self._active_at(post) or self.now, post),
            reverse=True,
        )

    def _active_at(self, post: str) -> datetime | None:
        item = self.items.get(post)
        known = self.progress.threads.get(post, Thread())
        return _latest(item.updated_at if item else None, known.active_at())

    def _is_within(self, moment: datetime | None, age: timedelta) -> bool:
        """Whether that was within `age` of now; a moment that is not known counts as yes."""
        return moment is None or moment > self.now - age

    def _is_due(self, swept_at: datetime | None) -> bool:
        return (
            swept_at is None
            or swept_at > self.now
            or self.now - swept_at >= self.sweep_every
        )

    def _count(self, body: Mapping[str, Any], found: int) -> None:
        self.skipped += len(as_items(body.get("data"))) - found


def _objects(body: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [as_mapping(row) for row in as_items(body.get("data"))]


def _latest(*moments: datetime | None) -> datetime | None:
    return max((moment for moment in moments if moment is not None), default=None)
