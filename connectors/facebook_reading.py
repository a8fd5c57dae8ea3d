"""One poll of a Facebook page: the feed, then the comments of each post where there may be news.

Facebook tells neither edits nor deletions to one who polls, so every `sweep_every` all comments of the posts that
were active in the last seven days are read again, and one older post with pictures.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from connectors.base import Batch, ConnectorError, Silent, Temporary
from connectors.facebook_errors import of_posts, without_ids
from connectors.facebook_graph import Graph
from connectors.facebook_parsing import (
    COMMENT_FIELDS,
    POST_FIELDS,
    FeedItem,
    comment_of,
    feed_item_of,
    raw_of,
)
from connectors.facebook_progress import Progress, Thread, latest
from connectors.facebook_turns import Turns
from connectors.payload import as_items, as_mapping

OVERLAP = timedelta(minutes=10)  # comments may come to light a little late
EVERYTHING = {  # replies too, and under a live video what Facebook finds poor
    "filter": "stream",
    "live_filter": "no_filter",
}
MOST_FEED_PAGES = 20
MOST_COMMENT_PAGES = 500
BUSY_PERCENT = 60  # of the call budget: from here on sweeps wait, news does not
OF_ONE_POST = ("retry_soon", "bad_request")  # faults that may strike one post alone
MOST_FAULTS = 5  # posts in a row that cannot be read: then it is no matter of one post
MOST_ASKED = 3  # posts, to find out whether any can be read
# Pictures of one post whose comments are read with its news. Each costs a call at every poll, so more wait for the sweep.
FEW_PICTURES = 4
SWEEPS_LATE = 4  # times a sweep's turn goes by, while calls are short, before it is made for those all the same
WITHHELD = "Facebook shows the post, but not what is said under it: it may be deleted just now, or we may not see that (code 100/33)"

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Read:
    """What was read of one post's comments."""

    heard_at: datetime | None  # when the newest comment was written
    ids: set[str] = field(default_factory=set)
    complete: bool = True  # to the end, wherever people comment on it
    ended: bool = True  # so, or as far as is ever read
    faults: list[ConnectorError] = field(default_factory=list)  # of single pictures


@dataclass
class Poll:
    """One poll; `progress` is moved on as it goes."""

    graph: Graph
    page: str  # native id
    sweep_every: timedelta
    progress: Progress
    now: datetime
    skipped: int = 0  # items without a usable id
    deep: bool = False  # whether the whole feed is read
    left_out: bool = False  # too many faults in a row kept posts from their first try
    items: dict[str, FeedItem] = field(
        default_factory=dict
    )  # the page's own feed, by native id
    faults: dict[str, ConnectorError] = field(default_factory=dict)  # by post
    turns: Turns = field(init=False)

    def __post_init__(self) -> None:
        self.turns = Turns(
            self.progress, self.items, self.sweep_every, self.now, self.graph.read_at
        )

    def batches(self) -> Iterator[Batch]:
        """The news. A post's place in the cursor moves once all its comments have been handed over.

        A fault with one post is raised at the end, when the others have been read; its place does not move.
        """
        deep = self.deep = self.turns.is_due(self.progress.swept_at)
        if deep:
            self.graph.sizes.clear()
            self.graph.read_at.clear()
        # Anyone else is shown empty lists, as if all had been deleted.
        self.graph.check_open(self.page, self.now)
        whole = yield from self._feed(deep)
        went_through = yield from self._threads()
        self.progress.forget(self.now, self.turns.lively_since)
        if deep and whole and not self.left_out:
            self.progress.swept_at = self.now
        yield Batch(cursor=self.progress.text())
        self.graph.ask_again(self.now)
        if self.skipped:
            _log.warning("%d items without a usable id were left out", self.skipped)
        if self.faults:
            names = [self._name_of(post) for post in self.faults]
            raise of_posts(names, list(self.faults.values()), went_through)

    def _feed(self, deep: bool) -> Generator[Batch, None, bool]:
        """Fill `items`; the result says whether the feed was read as far as was meant.

        The feed is ranked, so one old post proves nothing: only a whole page of quiet posts ends a shallow read.
        """
        pages = self.graph.pages(
            f"{self.page}/feed",
            MOST_FEED_PAGES,
            fields=POST_FIELDS,
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
                # What nobody was shown yet may be changed and dropped without a word.
                posts=tuple(item.post for item, _ in found if item.public),
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
                and not any(self.turns.is_lively(item.updated_at) for item, _ in found)
            ):
                return True
        return pages.complete or pages.capped

    def _threads(self) -> Generator[Batch, None, bool]:
        """The comments of every post where there may be news, the liveliest first; what gave a fault last time is last.

        The result says whether all were tried: too many faults in a row end it.
        """
        read, waiting, in_a_row = 0, 0, 0
        withheld, unread_before = list[str](), set(self.progress.unread)
        posts = self.turns.in_order()
        if self.deep and self.graph.used_percent < BUSY_PERCENT:
            posts += self.turns.album()
        for number, post in enumerate(posts, 1):
            known = self.progress.threads.get(post, Thread())
            due = self.turns.is_due(known.swept_at)
            busy = self.graph.used_percent >= BUSY_PERCENT
            if busy and known.swept_at is not None:
                due = self._hides_news(post, known)
            if not (due or self.turns.may_have_news(post, known, busy=busy)):
                waiting += 1
                continue
            try:
                fault = yield from self._thread(post, known, due)
                self.graph.read_at[post] = self.now
                read, in_a_row = read + 1, 0
                self.progress.unread.discard(post)
                self.graph.withheld.pop(post, None)
                if (
                    fault is not None
                ):  # it was read, but not what was said under one of its pictures
                    self.faults[post] = fault
                    self.progress.unread.add(post)
            except ConnectorError as error:
                if error.reason in OF_ONE_POST:
                    self.faults[post], in_a_row = error, in_a_row + 1
                    self.progress.unread.add(post)
                    if in_a_row == MOST_FAULTS:
                        return self._others_were_read(posts[number:], error, read)
                    continue
                if error.reason != "gone_or_denied":
                    raise
                self._note_withheld(post, withheld)
        if withheld and not (read or waiting or self.faults or self._another_shows()):
            # The feed shows posts, yet all their comments are withheld: that must not pass for a calm day.
            raise Temporary(
                f"no comment under any post can be read. {WITHHELD}",
                reason="gone_or_denied",
            )
        for post in (each for each in withheld if each in unread_before):
            self.faults[post] = Temporary(WITHHELD, reason="gone_or_denied")
            self.graph.withheld[post] = self._name_of(post)
        return True

    def _others_were_read(
        self, rest: list[str], error: ConnectorError, read: int
    ) -> bool:
        """Whether too many faults in a row strike none but posts that could not be read last time. Those left are named, too."""
        self.left_out = not self.progress.unread.issuperset(rest)
        if self.left_out or not (read or self._another_shows()):
            return False
        self.faults.update(dict.fromkeys(rest, error))
        return True

    def _another_shows(self) -> bool:
        """Whether comments can be read under a post that was not tried: on a quiet page only what cannot be read is tried."""
        others = {*self.items, *self.progress.threads} - self.progress.unread
        for post in sorted(others, reverse=True)[:MOST_ASKED]:
            try:
                self.graph.read(f"{post}/comments", fields="id", limit="1")
            except ConnectorError as error:
                if error.reason == "gone_or_denied":
                    continue
                if error.reason in OF_ONE_POST:
                    return False
                raise
            return True
        return False

    def _hides_news(self, post: str, known: Thread) -> bool:
        """Whether a sweep must not wait any longer: under the pictures of such a post nothing else finds what is new."""
        many = len(self.turns.pictures(post, known)) > FEW_PICTURES
        return many and self.turns.is_due(known.swept_at, SWEEPS_LATE)

    def _note_withheld(self, post: str, withheld: list[str]) -> None:
        """Its comments are not shown to us. One that was just deleted is in no feed any more at the next poll."""
        self.progress.threads.pop(post, None)
        told = post in self.graph.withheld and not self.deep
        if post in self.items or told:
            withheld.append(post)
            self.progress.unread.add(post)
        elif self.deep:  # otherwise the feed may hold it, farther down
            self.progress.unread.discard(post)
            self.graph.withheld.pop(post, None)

    def _name_of(self, post: str) -> str:
        """The page's own posts by their number. What a visitor wrote is not named: this goes into the log for good."""
        item = self.items.get(post)
        if item is not None and item.visitor is None:
            return f"post {post}"
        moment = self.turns.active_at(post)
        if moment is None:
            return self.graph.withheld.get(post, "a post")
        return f"a post last active {moment:%Y-%m-%d %H:%M} UTC"

    def _thread(
        self, post: str, known: Thread, due: bool
    ) -> Generator[Batch, None, ConnectorError | None]:
        """One post's comments: all where a sweep is due, else those since the newest known, and some before.

        The result is the fault of a picture, where one could not be read.
        """
        fields = {**EVERYTHING, "order": "chronological"}
        full = due or known.heard_at is None
        if known.heard_at is not None and not full:
            fields["since"] = str(int((known.heard_at - OVERLAP).timestamp()))
        read = _Read(heard_at=known.heard_at)
        skipped, pictures = self.skipped, self.turns.pictures(post, known)
        # A post that nobody has commented on yet is read in full at every poll; its many pictures are not.
        with_pictures = due or len(pictures) <= FEW_PICTURES
        yield from self._part(post, post, fields, read)
        for picture in pictures if with_pictures else ():
            yield from self._picture(picture, post, fields, read)
            if not read.ended and len(read.faults) >= MOST_FAULTS:
                break
        swept_whole = full and with_pictures
        self._note(post, known, read, swept_whole, pictures)
        if swept_whole and read.complete and self.skipped == skipped:
            swept = {
                f"facebook:{post}": frozenset(read.ids | self.turns.visitors_own(post))
            }
            yield Batch(swept=swept, cursor=self.progress.text())
        return read.faults[0] if read.faults else None

    def _picture(
        self, picture: str, post: str, fields: dict[str, str], read: _Read
    ) -> Iterator[Batch]:
        """What was said under one picture. One that cannot be read proves nothing of the rest: it was taken out of the post
        meanwhile, or is another page's, which the same token may not read. Another fault of it is told once the rest is read.
        """
        try:
            yield from self._part(picture, post, fields, read)
        except ConnectorError as error:
            read.complete = False
            if error.reason in OF_ONE_POST and not isinstance(error, Silent):
                read.faults.append(error)
                # What may be read soon is asked for again from the same place.
                read.ended = read.ended and error.reason == "bad_request"
            elif error.reason not in ("gone_or_denied", "capability_denied"):
                raise

    def _part(
        self, node: str, post: str, fields: dict[str, str], read: _Read
    ) -> Iterator[Batch]:
        """The comments under a post, or under one of its pictures, as comments of the post."""
        pages = self.graph.pages(
            f"{node}/comments", MOST_COMMENT_PAGES, fields=COMMENT_FIELDS, **fields
        )
        for body in pages:
            parsed = [(comment_of(row, self.page, post), row) for row in _objects(body)]
            found = [(comment, row) for comment, row in parsed if comment is not None]
            self._count(body, len(found))
            if parsed and not found:
                raise without_ids(self.graph.file, under_a_picture=node != post)
            read.ids.update(comment.comment_id for comment, _ in found)
            read.heard_at = latest(
                read.heard_at, *(comment.created_at for comment, _ in found)
            )
            yield Batch(
                comments=tuple(comment for comment, _ in found),
                posts=self.turns.commented_unpublished(post) if found else (),
                raw={comment.comment_id: raw_of(row) for comment, row in found},
                cursor=self.progress.text(),
            )
        read.complete = read.complete and pages.complete
        read.ended = read.ended and (pages.complete or pages.capped)

    def _note(
        self,
        post: str,
        known: Thread,
        read: _Read,
        swept_whole: bool,
        pictures: tuple[str, ...],
    ) -> None:
        """Move the post's place in the cursor on. After a circle nothing moves; after the cap, the time does."""
        if not read.ended:
            return
        item = self.items.get(post)
        updated_at = (
            item.updated_at if item is not None and read.complete else known.updated_at
        )
        swept_at = self.now if swept_whole else known.swept_at
        heard_at = read.heard_at
        # Not later than now, or a comment dated in the future would keep later ones from being asked for.
        heard_at = min(heard_at, self.now) if heard_at is not None else None
        self.progress.threads[post] = Thread(updated_at, heard_at, swept_at, pictures)

    def _count(self, body: Mapping[str, Any], found: int) -> None:
        self.skipped += len(as_items(body.get("data"))) - found


def _objects(body: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [as_mapping(row) for row in as_items(body.get("data"))]
