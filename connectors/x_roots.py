"""Who started a conversation on X: ours, another's, or not known yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from connectors.payload import as_items, as_mapping
from connectors.x_calls import Calls
from connectors.x_parsing import POST_FIELDS, XPost, own_post_of, xpost_of
from connectors.x_progress import Conversation, Progress, Unsettled
from moderation.types import Post

LOOKUP_MOST = 100
ASK_AGAIN = timedelta(minutes=5)  # who started a conversation, where X did not show it


@dataclass
class Known:
    """What one connector remembers between polls, to spare calls."""

    own: set[str] = field(default_factory=set)  # conversations that the account started
    foreign: set[str] = field(
        default_factory=set
    )  # conversations that X showed us to be started by others
    one_by_one: bool = False  # X refused a search for several conversations at once


@dataclass
class Roots:
    """The conversations of one poll, by who started them; `progress` is moved on as it goes."""

    calls: Calls
    account: str  # native id
    progress: Progress
    now: datetime
    known: Known

    def remember(self, root: XPost) -> None:
        """Keep a conversation that the account started."""
        native = root.conversation_id or root.first_id
        self.known.own.add(native)
        thread = self.progress.conversations.setdefault(native, Conversation())
        thread.started_at = thread.started_at or root.created_at

    def note_heard(self, post: XPost) -> None:
        """Something was said in a conversation that is kept."""
        native = post.conversation_id
        thread = self.progress.conversations.get(native) or self.progress.unsettled.get(
            native
        )
        if thread is not None and post.created_at is not None:
            thread.heard_at = max(thread.heard_at or post.created_at, post.created_at)

    def find_out_whose(self, native_ids: set[str]) -> tuple[Post, ...]:
        """Look up who started the conversations that are not known yet; gives those of the account.

        Foreign is only what X showed to be another's: an answer may leave out some for a fault of the moment.
        """
        asked = {
            native
            for native in native_ids - self.known.foreign
            if native not in self.progress.conversations and self._may_ask(native)
        }
        found = []
        for root in self._roots(sorted(asked)):
            if root.author_id == self.account:
                self.remember(root)
                found.append(own_post_of(root, self.account))
            elif root.author_id:
                self.known.foreign |= {root.conversation_id or root.first_id} & asked
        for native in asked:
            self._note_asked(native)
        return tuple(found)

    def _roots(self, native_ids: list[str]) -> Iterator[XPost]:
        for start in range(0, len(native_ids), LOOKUP_MOST):
            body = self.calls.read(
                self.calls.client.get_tweets,
                ids=native_ids[start : start + LOOKUP_MOST],
                tweet_fields=POST_FIELDS,
            )
            shown = (xpost_of(as_mapping(row)) for row in as_items(body.get("data")))
            yield from (root for root in shown if root is not None)

    def _may_ask(self, native: str) -> bool:
        known = self.progress.unsettled.get(native)
        asked_at = known.asked_at if known is not None else None
        return asked_at is None or not self.now - ASK_AGAIN < asked_at <= self.now

    def _note_asked(self, native: str) -> None:
        """Whose a conversation is was asked. What X did not show is asked again; one of ours is read in full next time."""
        known = self.progress.unsettled.pop(native, None)
        if thread := self.progress.conversations.get(native):
            thread.heard_at = known.heard_at if known is not None else thread.heard_at
        elif native not in self.known.foreign:
            heard_at = known.heard_at if known is not None else self.now
            self.progress.unsettled[native] = Unsettled(heard_at, self.now)
