"""X's JSON posts as Comment and Post, under the old field names and the new ones alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from connectors.payload import as_items, as_mapping, as_text, as_time, trimmed
from connectors.x_calls import is_native_id
from connectors.x_text import typed
from moderation.types import Comment, Post

POST_FIELDS = [
    "attachments",
    "author_id",
    "conversation_id",
    "created_at",
    "edit_history_tweet_ids",
    "entities",
    "in_reply_to_user_id",
    "lang",
    "note_tweet",
    "public_metrics",
    "referenced_tweets",
    "reply_settings",
]
EXPANSIONS = ["author_id", "attachments.media_keys"]
USER_FIELDS = ["name", "username"]
MEDIA_FIELDS = ["type"]

MOST_VIEWS = 10**12  # more is no count of people, and no number for a database

_MEDIA = {"photo": "photo", "video": "video", "animated_gif": "animation"}
_MEDIA_BY_KEY = {"3": "photo", "7": "video", "13": "video", "16": "animation"}


@dataclass(frozen=True, slots=True)
class XPost:
    """One post as X shows it, whatever it is to us."""

    native_id: str  # of the version that X shows here
    first_id: str  # of the first version
    newest_id: str  # of the newest version: who asks for an older one is shown that
    conversation_id: str
    author_id: str
    text: str
    created_at: datetime | None
    answers_id: str  # "" where it answers nothing
    row: Mapping[str, Any]

    @property
    def is_root(self) -> bool:
        """Whether it starts its conversation."""
        return self.conversation_id in (self.first_id, self.native_id)

    @property
    def only_passes_on(self) -> bool:
        """Whether it is another's post, passed on without a word. That one is a post of its own, and names whom it names."""
        return any(
            as_mapping(one).get("type") == "retweeted" for one in _referenced(self.row)
        )


def posts_of(body: Mapping[str, Any], conversation: str = "") -> list[XPost | None]:
    """The posts of one page; None for each that has no usable id.

    `conversation` is where they stand should they not say so themselves.
    """
    return [
        xpost_of(as_mapping(row), conversation) for row in as_items(body.get("data"))
    ]


def xpost_of(row: Mapping[str, Any], conversation: str = "") -> XPost | None:
    """One post; None where it has no usable id."""
    native = as_text(row.get("id"))
    if not is_native_id(native):
        return None
    history = [
        as_text(one)
        for one in as_items(
            row.get("edit_history_tweet_ids") or row.get("edit_history_post_ids")
        )
    ]
    chain = [one for one in history if is_native_id(one)] or [native]
    answered = [
        as_mapping(one)
        for one in _referenced(row)
        if as_mapping(one).get("type") == "replied_to"
    ]
    named = as_text(row.get("conversation_id"))
    return XPost(
        native_id=native,
        first_id=chain[0],
        newest_id=chain[-1],
        conversation_id=named if is_native_id(named) else conversation,
        author_id=as_text(row.get("author_id")),
        text=typed(row),
        created_at=as_time(row.get("created_at")),
        answers_id=as_text(answered[0].get("id")) if answered else "",
        row=row,
    )


def _referenced(row: Mapping[str, Any]) -> list[Any]:
    return as_items(row.get("referenced_tweets") or row.get("referenced_posts"))


def comment_of(
    post: XPost, body: Mapping[str, Any], account: str, *, own: bool
) -> Comment:
    """The post as something said to `account`; `own` says whether it stands in one of its conversations."""
    person = _person(body, post.author_id)
    by_owner = post.author_id == account
    able = None if own and not post.author_id else own and not by_owner
    parent = post.answers_id if post.answers_id != post.conversation_id else ""
    return Comment(
        comment_id=f"x:{post.first_id}",
        page_id=f"x:{account}",
        text=post.text,
        native_id=post.native_id,
        author_id=post.author_id,
        author_name=as_text(person.get("name")),
        created_at=post.created_at,
        post_id=f"x:{post.conversation_id or post.first_id}",
        parent_id=f"x:{parent}" if parent else None,
        permalink=link_of(post),
        kind="comment" if own else "mention",
        on_own_post=own,
        by_owner=by_owner,
        media=_media(post.row, body),
        can_hide=able,
        is_hidden=None,
        views=views_of(post),
    )


def own_post_of(post: XPost, account: str) -> Post:
    """The post as one that the account published."""
    return Post(
        post_id=f"x:{post.conversation_id or post.first_id}",
        page_id=f"x:{account}",
        text=post.text,
        created_at=post.created_at,
        permalink=link_of(post),
        by_owner=True,
    )


def views_of(post: XPost) -> int | None:
    """How often X had shown it when it was read; None where X does not say."""
    counts = as_mapping(post.row.get("public_metrics"))
    views = counts.get("impression_count")
    if isinstance(views, bool) or not isinstance(views, int):
        return None
    return views if 0 <= views <= MOST_VIEWS else None


def raw_of(post: XPost, body: Mapping[str, Any]) -> dict[str, Any]:
    """The payload as evidence, with the author's names, nothing else about the author, and no counts of that moment."""
    person = _person(body, post.author_id)
    author = {
        key: as_text(person.get(key))
        for key in ("id", "name", "username")
        if key in person
    }
    row = {key: value for key, value in post.row.items() if key != "public_metrics"}
    return {**as_mapping(trimmed(row)), "author": author}


def _person(body: Mapping[str, Any], author_id: str) -> Mapping[str, Any]:
    people = [
        as_mapping(user)
        for user in as_items(as_mapping(body.get("includes")).get("users"))
    ]
    return next(
        (one for one in people if author_id and as_text(one.get("id")) == author_id), {}
    )


def link_of(post: XPost) -> str:
    """A link that works without naming the author: it goes into mails that must not say who wrote."""
    return f"https://x.com/i/web/status/{post.native_id}"


def _media(row: Mapping[str, Any], body: Mapping[str, Any]) -> tuple[str, ...]:
    included = [
        as_mapping(one)
        for one in as_items(as_mapping(body.get("includes")).get("media"))
    ]
    kinds = {
        as_text(one.get("media_key")): as_text(one.get("type")) for one in included
    }
    keys = [
        as_text(key)
        for key in as_items(as_mapping(row.get("attachments")).get("media_keys"))
    ]
    found = [
        _MEDIA.get(kinds.get(key, ""))
        or _MEDIA_BY_KEY.get(key.partition("_")[0], "photo")
        for key in keys
    ]
    urls = [
        as_mapping(url) for url in as_items(as_mapping(row.get("entities")).get("urls"))
    ]
    if any("media_key" not in url for url in urls):
        found.append("link")
    return tuple(dict.fromkeys(found))
