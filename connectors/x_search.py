"""Searches of X for what anybody may read there: words and hashtags, never a person's account, list or group.

Each post that X shows is billed, so a search asks only for what is new, and for so many posts at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from connectors.base import Minded, Permanent, Remark, Remarks, Remembered
from connectors.payload import as_items, as_mapping, as_text
from connectors.x_calls import Calls, is_native_id
from connectors.x_errors import is_positively_gone
from connectors.x_parsing import XPost, link_of, posts_of, views_of
from connectors.x_progress import HORIZON, MARGIN, id_at, since
from connectors.x_reading import QUERY_CHARACTERS

SMALLEST = 10  # posts a page: X gives no fewer
PAGE = 100
LOOKUP_MOST = 100
MOST_REFUSED = 5  # posts, and none answered: then it is no matter of one post
_FIELDS = [
    "author_id",
    "conversation_id",
    "created_at",
    "edit_history_tweet_ids",
    "entities",
    "in_reply_to_user_id",
    "note_tweet",
    "public_metrics",
]


def query_of(words: Sequence[str], account: str) -> str:
    """Any of these, each with all of its words; no reposts, and nothing of the account's own."""
    wanted = " OR ".join(f"({each})" for each in words)
    return f"({wanted}) -is:retweet -from:{account}"


def search(
    calls: Calls, account: str, words: Sequence[str], newest: int, most: int, now: datetime
) -> Remarks:  # fmt: skip
    """The newest posts with these words since `newest`, `most` at most (10 or more).

    What names the account is left out: it comes as a mention. Raises ConnectorError.
    """
    query = query_of(words, account)
    if len(query) > QUERY_CHARACTERS:
        raise Permanent(
            f"a search of X takes {QUERY_CHARACTERS} characters, and this one is {len(query)}: use fewer words",
            reason="bad_request",
        )
    fields: dict[str, Any] = since(newest, not_before=now - HORIZON + MARGIN)
    pages = calls.pages(
        calls.client.search_recent_tweets,
        query,
        most=max(1, most // PAGE),
        token="next_token",
        tweet_fields=_FIELDS,
        max_results=max(SMALLEST, min(PAGE, most)),
        **fields,
    )
    found: dict[str, Remark] = {}
    read = 0
    for body in pages:
        posts = [post for post in posts_of(body) if post is not None]
        read += len(posts)
        for post in posts:
            if not _names(post, account):
                found[post.first_id] = _remark(post)
    return Remarks(tuple(found.values()), id_at(now), read, pages.complete)


def look_again(calls: Calls, native_ids: Sequence[str]) -> Remembered:
    """How posts stand now that were found earlier. Of what X says nothing of, nothing is said. Raises ConnectorError.

    Who asks for a wording that was replaced is shown that, so the newest is asked for. Where X does not show the newest, what
    was found earlier stands no more, and counts as gone.
    """
    stand, gone = _look_up(calls, native_ids)
    newer = sorted({post.newest_id for post in stand.values()} - stand.keys() - gone)
    more, _ = _look_up(calls, newer)
    stand |= more
    there = {}
    for asked in native_ids:
        if asked in stand and (newest := stand.get(stand[asked].newest_id)):
            there[newest.first_id] = _remark(newest)
        elif asked in stand:
            gone.add(asked)
    return Remembered(tuple(there.values()), frozenset(gone))


def _look_up(
    calls: Calls, native_ids: Sequence[str]
) -> tuple[dict[str, XPost], set[str]]:
    """The posts that X shows, by the ids that were asked for, and those that it positively says are gone."""
    stand: dict[str, XPost] = {}
    gone: set[str] = set()
    asked = [native for native in native_ids if is_native_id(native)]
    for start in range(0, len(asked), LOOKUP_MOST):
        some = asked[start : start + LOOKUP_MOST]
        body = calls.read(calls.client.get_tweets, ids=some, tweet_fields=_FIELDS)
        stand |= {post.native_id: post for post in posts_of(body) if post is not None}
        for error in as_items(body.get("errors")):
            about = as_mapping(error)
            named = as_text(about.get("resource_id") or about.get("value"))
            if named in some and is_positively_gone({"errors": [error]}):
                gone.add(named)
    return stand, gone


def gone_posts(calls: Calls, native_ids: Sequence[str]) -> Minded:
    """Of these posts, those that X says are no longer there. Where it refuses many at once, they are asked for in halves.

    Raises ConnectorError, also where as many as MOST_REFUSED are refused and not one is answered.
    """
    gone, refused = set[str](), dict[str, Permanent]()
    parts, answered = [list(native_ids)], False
    while parts:
        some = parts.pop()
        try:
            gone |= _look_up(calls, some)[1]
        except Permanent as error:
            if error.reason != "bad_request":
                raise
            half = len(some) // 2
            if half:
                parts += [some[half:], some[:half]]
                continue
            refused[some[0]] = error
            if not answered and len(refused) == MOST_REFUSED:
                raise
        else:
            answered = True
    return Minded(frozenset(gone), refused)


def _names(post: XPost, account: str) -> bool:
    """Whether the post names the account or answers it, or is its own."""
    entities = as_mapping(post.row.get("entities"))
    named = {
        as_text(as_mapping(one).get("id")) for one in as_items(entities.get("mentions"))
    }
    return account in {
        *named,
        post.author_id,
        as_text(post.row.get("in_reply_to_user_id")),
    }


def _remark(post: XPost) -> Remark:
    return Remark(
        native_id=post.native_id,
        first_id=post.first_id,
        author_id=post.author_id,
        thread_id=post.conversation_id,
        text=post.text,
        link=link_of(post),
        created_at=post.created_at,
        views=views_of(post),
    )
