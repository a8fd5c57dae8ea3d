"""One poll of an X account: its own posts, the new replies in its conversations, who mentions it, then the sweeps.

X shows a reply only to a search by conversation, and only for seven days. Every `sweep_every` each conversation is
read whole again, to see what was deleted. That may take more calls than X allows, so it comes last.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from connectors.base import Batch, ConnectorError, Permanent, Unseen
from connectors.x_calls import Calls
from connectors.x_parsing import (
    EXPANSIONS,
    MEDIA_FIELDS,
    POST_FIELDS,
    USER_FIELDS,
    XPost,
    comment_of,
    own_post_of,
    posts_of,
    raw_of,
)
from connectors.x_progress import (
    HORIZON,
    MARGIN,
    Conversation,
    Progress,
    Reached,
    id_at,
    since,
    time_of,
)
from connectors.x_roots import Known, Roots

QUERY_CHARACTERS = 512
MOST_PAGES = 300
LIVELY = timedelta(days=1)
MOST_SHOWN = 800  # mentions: X shows none that are older, however long the list was
NEARLY = 20  # of these it may withhold

_ASKED = {
    "tweet_fields": POST_FIELDS,
    "user_fields": USER_FIELDS,
    "media_fields": MEDIA_FIELDS,
    "expansions": EXPANSIONS,
    "max_results": 100,
}

_log = logging.getLogger(__name__)


@dataclass
class Poll:
    """One poll; `progress` is moved on as it goes."""

    calls: Calls
    account: str  # native id
    sweep_every: timedelta
    progress: Progress
    now: datetime
    known: Known
    skipped: int = 0  # items without a usable id
    newest_reply: int = 0
    read_to: int = 0  # where a sweep went on: what is newer was not read with it
    whole: bool = True  # no list went in a circle
    roots: Roots = field(init=False)

    def __post_init__(self) -> None:
        self.roots = Roots(
            self.calls, self.account, self.progress, self.now, self.known
        )

    def batches(self) -> Iterator[Batch]:
        """The news. The ids in the cursor move only with the last Batch."""
        self.known.own.update(self.progress.conversations)
        if lost := self._unseen_replies():
            yield Batch(unseen=(lost,), cursor=self.progress.text())
        posts_id = yield from self._own_posts()
        fault: ConnectorError | None = None
        try:
            yield from self._new_replies()
        except ConnectorError as error:
            if error.reason == "auth_dead":
                raise
            fault = error  # of the search alone, it may be: who names us is still read
        mentions_id = yield from self._mentions()
        if self.whole:
            self.progress.posts_id = posts_id
            self.progress.mentions_id = mentions_id
            yield Batch(cursor=self.progress.text())
        if fault is not None:
            raise fault
        yield from self._sweeps()
        self.progress.forget(self.now)
        if self.whole:
            newest = self.read_to or self.newest_reply
            self.progress.replies_id = self._newest(self.progress.replies_id, newest)
        yield Batch(cursor=self.progress.text())
        if self.skipped:
            _log.warning("%d items without a usable id were left out", self.skipped)

    def _unseen_replies(self) -> Unseen | None:
        """What was said in our conversations after the last reading, and before what a search still finds."""
        week = self.now - HORIZON
        swept = [one.swept_at for one in self.progress.conversations.values()]
        oldest = min((at for at in swept if at is not None), default=week)
        return Unseen("replies", oldest, week) if oldest < week else None

    def _own_posts(self) -> Generator[Batch, None, int]:
        """What the account published: each starts a conversation. The result is the newest id seen."""
        client, newest = self.calls.client, 0
        pages = self.calls.pages(
            client.get_users_tweets,
            self.account,
            most=MOST_PAGES,
            token="pagination_token",
            exclude=["retweets", "replies"],
            **_ASKED,
            **self._since_or_week(self.progress.posts_id),
        )
        for body in pages:
            roots = [
                post
                for post in self._posts(body)
                if post.is_root or not post.conversation_id
            ]
            for post in roots:
                self.roots.remember(post)
                newest = max(newest, int(post.native_id))
            yield Batch(
                posts=tuple(own_post_of(p, self.account) for p in roots),
                cursor=self.progress.text(),
            )
        self.whole = self.whole and (pages.complete or pages.capped)
        return self._newest(self.progress.posts_id, newest)

    def _new_replies(self) -> Iterator[Batch]:
        """The new replies in lively conversations.

        A quiet conversation waits for its sweep: a reply that names the account shows among the mentions anyway.
        """
        threads = self.progress.conversations.items()
        lively = [
            native
            for native, thread in threads
            if not self._is_due(thread.swept_at) and self._is_lively(thread)
        ]
        yield from self._in_groups(lively, full=False)

    def _sweeps(self) -> Iterator[Batch]:
        """All replies in the conversations where a sweep is due. One that ended in its middle goes on from there."""
        threads, done = self.progress.conversations, set[str]()
        reached = self.progress.reached
        if reached is not None and id_at(self.now - HORIZON + MARGIN) < reached.oldest:
            group = [native for native in reached.group if native in threads]
            if group:
                self.read_to, done = reached.newest, set(group)
                yield from self._search(group, full=True, before=reached.oldest)
        self.progress.reached = None
        due = [
            native
            for native, thread in threads.items()
            if native not in done and self._is_due(thread.swept_at)
        ]
        yield from self._in_groups(due, full=True)

    def _in_groups(self, native_ids: list[str], full: bool) -> Iterator[Batch]:
        left = list(native_ids)
        while left:
            group = self._group(left)
            left = left[len(group) :]
            yield from self._search(group, full)

    def _group(self, native_ids: list[str]) -> list[str]:
        """As many from the front as one query may ask for."""
        group = native_ids[:1]
        while not self.known.one_by_one and len(group) < len(native_ids):
            if len(_query(native_ids[: len(group) + 1])) > QUERY_CHARACTERS:
                break
            group = native_ids[: len(group) + 1]
        return group

    def _search(self, group: list[str], full: bool, before: int = 0) -> Iterator[Batch]:
        """One search for the replies in several conversations; `before`: for those with smaller ids alone."""
        week = self.now - HORIZON + MARGIN
        fields = {} if full else since(self.progress.replies_id, not_before=week)
        if before:
            fields["until_id"] = str(before)
        client, skipped = self.calls.client, self.skipped
        pages = self.calls.pages(
            client.search_recent_tweets,
            _query(group),
            most=MOST_PAGES,
            token="next_token",
            **_ASKED,
            **fields,
        )
        heard: dict[str, set[str]] = {native: set() for native in group}
        try:
            for body in pages:
                posts = [post for post in self._posts(body, group) if not post.is_root]
                for post in posts:
                    heard.setdefault(post.conversation_id, set()).add(
                        f"x:{post.first_id}"
                    )
                    self.newest_reply = max(self.newest_reply, int(post.native_id))
                    self.roots.note_heard(post)
                if full:
                    self._note_reached(group, [int(post.native_id) for post in posts])
                yield self._batch(body, [(post, True) for post in posts])
        except Permanent as error:
            if error.reason != "bad_request" or len(group) == 1:
                raise
            self.known.one_by_one = (
                True  # how many may be asked for at once depends on the account's tier
            )
            for native in group:
                yield from self._search([native], full, before)
            return
        if full:
            self.progress.reached = None
        self.whole = self.whole and (pages.complete or pages.capped)
        if full and (pages.complete or pages.capped):
            # A search that ends early, or a conversation older than the search's horizon, proves no absence.
            trusted = (
                pages.complete
                and not before
                and skipped == self.skipped
                and set(heard) == set(group)
            )
            yield self._swept(heard, trusted, week)

    def _note_reached(self, group: list[str], numbers: list[int]) -> None:
        """A sweep has come so far: X gives the newest first. Where calls end in its middle, the rest is read next time."""
        known = self.progress.reached
        numbers += [known.oldest, known.newest] if known is not None else []
        if numbers:
            self.progress.reached = Reached(tuple(group), min(numbers), max(numbers))

    def _swept(
        self, heard: dict[str, set[str]], trusted: bool, week: datetime
    ) -> Batch:
        swept = {}
        for native, comment_ids in heard.items():
            thread = self.progress.conversations.get(native)
            if thread is None:
                continue
            thread.swept_at = self.now
            if trusted and thread.started_at is not None and thread.started_at > week:
                swept[f"x:{native}"] = frozenset(comment_ids)
        return Batch(swept=swept, cursor=self.progress.text())

    def _mentions(self) -> Generator[Batch, None, int]:
        """Who names the account, in its own conversations or elsewhere. The result is the newest id seen."""
        client, newest, numbers = self.calls.client, 0, list[int]()
        asked = self._since_or_week(self.progress.mentions_id)
        if roots := self.roots.find_out_whose(set(self.progress.unsettled)):
            yield Batch(posts=roots, cursor=self.progress.text())
        pages = self.calls.pages(
            client.get_users_mentions,
            self.account,
            most=MOST_PAGES,
            token="pagination_token",
            **_ASKED,
            **asked,
        )
        for body in pages:
            named = self._posts(body)
            numbers += (int(post.native_id) for post in named)
            newest = max([newest, *numbers])
            posts = [post for post in named if not post.only_passes_on]
            roots = self.roots.find_out_whose(
                {p.conversation_id for p in posts if not p.is_root} - {""}
            )
            if roots:
                yield Batch(posts=roots, cursor=self.progress.text())
            for post in posts:
                self.roots.note_heard(
                    post
                )  # an old conversation of ours that has come to life again
            yield self._batch(
                body, [(post, post.conversation_id in self.known.own) for post in posts]
            )
        self.whole = self.whole and (pages.complete or pages.capped)
        known = self.progress.mentions_id
        if "since_id" in asked and len(numbers) >= MOST_SHOWN - NEARLY and min(numbers) > known:  # fmt: skip
            lost = Unseen("mentions", time_of(known), time_of(min(numbers)))
            yield Batch(unseen=(lost,), cursor=self.progress.text())
        return self._newest(self.progress.mentions_id, newest)

    def _posts(
        self, body: Mapping[str, Any], group: list[str] | None = None
    ) -> list[XPost]:
        """The posts of a page that can be named. In a search for one conversation, that is where they stand."""
        parsed = posts_of(
            body, group[0] if group is not None and len(group) == 1 else ""
        )
        posts = [post for post in parsed if post is not None]
        self.skipped += len(parsed) - len(posts)
        return posts

    def _batch(self, body: Mapping[str, Any], posts: list[tuple[XPost, bool]]) -> Batch:
        return Batch(
            comments=tuple(
                comment_of(post, body, self.account, own=own) for post, own in posts
            ),
            raw={f"x:{post.first_id}": raw_of(post, body) for post, _ in posts},
            cursor=self.progress.text(),
        )

    def _since_or_week(self, newest: int) -> dict[str, Any]:
        return since(newest) or {"start_time": self.now - HORIZON + MARGIN}

    def _newest(self, before: int, seen: int) -> int:
        """Never later than this poll: what is written while we read must be asked for again."""
        return max(before, min(seen, id_at(self.now)))

    def _is_lively(self, thread: Conversation) -> bool:
        moment = thread.heard_at or thread.started_at
        return moment is None or moment > self.now - LIVELY

    def _is_due(self, swept_at: datetime | None) -> bool:
        return (
            swept_at is None
            or swept_at > self.now
            or self.now - swept_at >= self.sweep_every
        )


def _query(native_ids: list[str]) -> str:
    return " OR ".join(f"conversation_id:{native}" for native in native_ids)
