"""An X account: reading what is said to it and hiding replies to it. API v2 over tweepy 4.17.

X shows nobody whether a reply is hidden, and lets only replies in one's own conversations be hidden; everyone can
still open a hidden reply with one click.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import tweepy

from connectors.base import (
    Batch,
    Capabilities,
    Minded,
    Permanent,
    Permission,
    Personal,
    Proof,
    Remarks,
    Remembered,
    Sight,
    Use,
    check_proof,
    fault,
)
from connectors.budget import Budget
from connectors.payload import as_items, as_mapping, as_text
from connectors.session import TIMEOUT, make_session
from connectors.x_calls import Calls, checked_id
from connectors.x_errors import is_positively_gone, renew
from connectors.x_parsing import POST_FIELDS, XPost, xpost_of
from connectors.x_progress import read_cursor
from connectors.x_reading import Poll
from connectors.x_roots import Known
from connectors.x_search import gone_posts, look_again, search

SWEEP_EVERY = timedelta(minutes=15)

# Each person on a page of the block list is billed, so few are read; the newest come first.
BLOCKED_PAGE_SIZE = 100
MOST_BLOCKED_PAGES = 5

_OAUTH1 = ("consumer_key", "consumer_secret", "access_token", "access_token_secret")
_NEEDED = {
    "tweet.read": "to read posts and replies",
    "users.read": "to read who wrote them",
    "tweet.moderate.write": "to hide and show replies",
}

CAPABILITIES = Capabilities(
    hide=True, hide_is_reversible=True, hidden_state_readable=False
)


def connect(
    native_page_id: str,
    secrets: Mapping[str, str],
    *,
    files: str = "x_",
    redirect: Mapping[str, str] | None = None,
    sweep_every: timedelta = SWEEP_EVERY,
    timeout: tuple[float, float] = TIMEOUT,
    now: Callable[[], datetime] | None = None,
) -> Personal:
    """A connector for one account, named by its number; `now` is the clock of the call budget. Makes no call.

    `secrets` is {"access_token": ...} alone (an OAuth 2 user token), or the four of OAuth 1: {"consumer_key",
    "consumer_secret", "access_token", "access_token_secret"}. `files` is what the names of its files in secrets/ begin
    with. Raises Permanent("auth_dead") where one is missing and Permanent("bad_request") where the account is not a
    number.
    """
    file = f"{files}access_token"
    given = {name: secrets.get(name, "").strip() for name in _OAUTH1}
    present = [name for name in _OAUTH1 if given[name]]
    if present not in (["access_token"], list(_OAUTH1)):
        lacking = (
            "access_token"
            if not present
            else ", ".join(name for name in _OAUTH1 if not given[name])
        )
        raise Permanent(
            f"secrets for X are missing ({lacking}): {renew(file)}", reason="auth_dead"
        )
    oauth1 = len(present) > 1
    keys = given if oauth1 else {"bearer_token": given["access_token"]}
    client = tweepy.Client(
        **keys, return_type=dict, wait_on_rate_limit=False
    )  # True would sleep, and recurse
    session = make_session(redirect, timeout, secrets=filter(None, given.values()))
    calls = Calls(client, session, Budget("X", now), oauth1=oauth1, file=file)
    return XAccount(checked_id(native_page_id), calls, sweep_every)


class XAccount:
    """The connector of one account. For one thread at a time."""

    platform = "x"
    capabilities = CAPABILITIES

    def __init__(
        self, native_page_id: str, calls: Calls, sweep_every: timedelta
    ) -> None:
        self.page_id = f"x:{native_page_id}"
        self._account = native_page_id
        self._calls = calls
        self._sweep_every = sweep_every
        self._known = Known()

    @property
    def told_at(self) -> datetime | None:
        """The Date of X's latest answer."""
        return self._calls.session.told_at

    def collect(self, cursor: str, now: datetime) -> Iterator[Batch]:
        """News since `cursor`, a Batch for each page that X gives; see connectors.base.Reader.

        Each Batch's cursor is safe to store with it: to go on from there loses nothing and may repeat.
        """
        progress = read_cursor(cursor)
        return Poll(
            self._calls, self._account, self._sweep_every, progress, now, self._known
        ).batches()

    def look(self, comment_id: str, native_id: str, *, use: Use = "read") -> Sight:
        """See one post as it is now, in its newest wording. `hidden` is always None: X does not tell."""
        # Showing again begins with a look; a look at what others did is reading.
        with self._calls.budget.spent_on(use):
            return self._sight(checked_id(native_id))

    def _sight(self, native_id: str) -> Sight:
        post = self._post(native_id)
        if isinstance(post, Sight):
            return post
        newest = self._newest(post)
        if newest != post.native_id:
            later = self._post(newest)
            post = later if isinstance(later, XPost) else post
        return Sight("there", None, post.text, self._can_hide(post), post.native_id)

    def search(
        self, words: Sequence[str], newest: int, most: int, now: datetime
    ) -> Remarks:
        """Search X for words that anybody may read, so many posts at most; see connectors.base.Searching."""
        return search(self._calls, self._account, words, newest, most, now)

    def look_again(self, native_ids: Sequence[str]) -> Remembered:
        """How posts that a search found stand now."""
        return look_again(self._calls, native_ids)

    def gone_posts(self, native_ids: Sequence[str]) -> Minded:
        """Of these posts of the account's own, those that X says are no longer there."""
        return gone_posts(self._calls, native_ids)

    def gone_mentions(self, native_ids: Sequence[str]) -> Minded:
        """Of these posts of others, those that X says are no longer there. A locked account's are not among them."""
        return gone_posts(self._calls, native_ids)

    def set_hidden(
        self, native_id: str, hidden: bool, *, by_person: bool = False
    ) -> None:
        """Hide or show one reply. Repeating is harmless, but counts against 50 calls in 15 minutes."""
        client = self._calls.client
        use: Use = "person" if by_person else "machine"
        with self._calls.budget.spent_on(use if hidden else "show"):
            body = self._calls.write(
                client.hide_reply if hidden else client.unhide_reply,
                checked_id(native_id),
            )
        if as_mapping(body.get("data")).get("hidden") is not hidden:
            raise fault("X did not confirm", write=True)

    def delete(self, native_id: str, proof: Proof | None, *, now: datetime) -> None:
        """Always Permanent("capability_denied"): on X only its author can delete a post."""
        check_proof(proof, now)
        checked_id(native_id)
        raise Permanent(
            "on X only its author can delete a reply: hide it instead",
            reason="capability_denied",
        )

    def block(
        self, native_author_id: str, proof: Proof | None, *, now: datetime
    ) -> None:
        """Always Permanent("capability_denied"): API v2 sells blocking to enterprises only."""
        check_proof(proof, now)
        self._refuse_to_block(native_author_id)

    def unblock(
        self, native_author_id: str, proof: Proof | None, *, now: datetime
    ) -> None:
        """Always Permanent("capability_denied"), as for `block`."""
        check_proof(proof, now)
        self._refuse_to_block(native_author_id)

    def is_blocked(self, native_author_id: str) -> bool | None:
        """Whether the account has blocked that person, by hand; None where X does not let us see, or not far enough."""
        who = checked_id(native_author_id)
        pages = self._calls.pages(
            self._calls.blocked,
            self._account,
            most=MOST_BLOCKED_PAGES,
            token="pagination_token",
            max_results=str(BLOCKED_PAGE_SIZE),
        )
        try:
            with self._calls.budget.spent_on("person"):
                for body in pages:
                    rows = (as_mapping(row) for row in as_items(body.get("data")))
                    if any(as_text(row.get("id")) == who for row in rows):
                        return True
        except Permanent as error:
            if error.reason != "capability_denied":
                raise
            return None  # block.read is no scope that the work needs
        return False if pages.complete else None

    def _refuse_to_block(self, native_author_id: str) -> None:
        checked_id(native_author_id)
        raise Permanent(
            "X does not let software block people on this plan: block them in the X app",
            reason="capability_denied",
        )

    def permissions(self) -> tuple[Permission, ...]:
        """What the token may do, as far as X lets us see without changing anything.

        Raises Permanent("auth_dead") where the token is dead or belongs to another account.
        """
        found: dict[str, bool | None] = dict.fromkeys(_NEEDED)
        refused = ""
        try:
            me = as_text(
                as_mapping(self._calls.read(self._calls.client.get_me).get("data")).get(
                    "id"
                )
            )
        except Permanent as error:
            if error.reason != "capability_denied":
                raise
            # X asks for both together.
            found["users.read"] = found["tweet.read"] = False
            refused = str(error)
        else:
            if me != self._account:
                raise Permanent(
                    f"the token belongs to another account of X: {renew(self._calls.file)}",
                    reason="auth_dead",
                )
            found["users.read"] = found["tweet.read"] = True
            level = (
                self._calls.session.last.headers.get("x-access-level", "")
                if self._calls.session.last
                else ""
            )
            found["tweet.moderate.write"] = (
                level.startswith("read-write") if level else None
            )
        return tuple(
            Permission(
                name,
                found[name],
                ""
                if found[name]
                else (refused if found[name] is False else "")
                or f"{name} is needed {why}: {renew(self._calls.file)}",
            )
            for name, why in _NEEDED.items()
        )

    def _post(self, native_id: str) -> XPost | Sight:
        """The post, or the Sight that its absence is."""
        try:
            body: Mapping[str, Any] = self._calls.read(
                self._calls.client.get_tweet, native_id, tweet_fields=POST_FIELDS
            )
        except Permanent as error:
            if error.reason != "gone_or_denied":
                raise
            return Sight("gone")
        post = xpost_of(as_mapping(body.get("data")))
        if post is not None:
            return post
        if not body.get("errors"):
            raise fault("X's answer shows no post", write=False)
        return Sight("gone" if is_positively_gone(body) else "unclear")

    def _newest(self, post: XPost) -> str:
        history = (
            post.row.get("edit_history_tweet_ids")
            or post.row.get("edit_history_post_ids")
            or []
        )
        last = as_text(history[-1]) if isinstance(history, list) and history else ""
        return last if last.isdigit() else post.native_id

    def _can_hide(self, post: XPost) -> bool | None:
        if post.is_root or post.author_id == self._account:
            return False
        if post.conversation_id in self._known.own:
            return True
        return False if post.conversation_id in self._known.foreign else None
