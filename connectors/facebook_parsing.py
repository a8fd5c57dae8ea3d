"""Facebook's JSON items as Comment and Post. Unknown fields are ignored, missing ones are "not known"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from connectors.facebook_graph import is_native_id
from connectors.payload import as_flag, as_items, as_mapping, as_text, as_time, trimmed
from moderation.types import Comment, Post

COMMENT_FIELDS = (
    "id,message,from{id,name},created_time,parent{id},is_hidden,can_hide,can_remove,can_reply_privately,"
    "attachment,permalink_url,comment_count,like_count,user_likes"
)
MOST_PICTURES = 100  # of one post
POST_FIELDS = (
    "id,message,story,from,created_time,updated_time,permalink_url,status_type,parent_id,is_hidden,is_published,"
    f"attachments{{subattachments.limit({MOST_PICTURES}){{target{{id}}}}}}"
)

# The platform's own words for an author it does not name. A person's chosen name is never judged.
ANONYMOUS_NAMES = frozenset(
    {"anonymous participant", "anonymous member", "cyfranogwr dienw", "aelod dienw"}
)

_KEPT = frozenset(
    [
        "id",
        "from",
        "message",
        "story",
        "created_time",
        "updated_time",
        "parent",
        "attachment",
        "is_hidden",
        "can_hide",
        "can_remove",
        "can_reply_privately",
        "permalink_url",
        "comment_count",
        "like_count",
        "user_likes",
        "status_type",
        "is_published",
    ]
)
_MEDIA = (
    ("video", "video"),
    ("animated", "animation"),
    ("sticker", "sticker"),
    ("photo", "photo"),
    ("album", "photo"),
    ("image", "photo"),
)


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One entry of the page's feed, and when anything last moved in it."""

    native_id: str
    post: Post
    updated_at: datetime | None
    on_page: bool  # the comments under it are ours to moderate
    visitor: (
        Comment | None
    )  # the same entry as something said to the page, where a visitor wrote it
    pictures: tuple[
        str, ...
    ] = ()  # native ids, where it has several: people comment under each
    public: bool = True  # False: a draft, a post for a later day, or an advertisement


def comment_of(item: Mapping[str, Any], page: str, post: str) -> Comment | None:
    """A comment under `post` of `page` (both native ids); None where the item has no usable id."""
    native = as_text(item.get("id"))
    if not is_native_id(native):
        return None
    author = as_mapping(item.get("from"))
    parent = as_text(as_mapping(item.get("parent")).get("id"))
    return Comment(
        comment_id=f"facebook:{native}",
        page_id=f"facebook:{page}",
        text=as_text(item.get("message")),
        native_id=native,
        author_id=as_text(author.get("id")),
        author_name=as_text(author.get("name")),
        created_at=as_time(item.get("created_time")),
        post_id=f"facebook:{post}",
        parent_id=f"facebook:{parent}" if parent else None,
        permalink=_link(item),
        by_owner=as_text(author.get("id")) == page,
        anonymous=as_text(author.get("name")).casefold() in ANONYMOUS_NAMES,
        media=_media(item.get("attachment")),
        can_hide=as_flag(item.get("can_hide")),
        is_hidden=as_flag(item.get("is_hidden")),
    )


def feed_item_of(item: Mapping[str, Any], page: str) -> FeedItem | None:
    """One entry of `/{page}/feed`; None where it has no usable id.

    A post by someone else is also given as a mention: it must be listened to, but nothing says that it can be
    hidden, so it goes to people only.
    """
    native = as_text(item.get("id"))
    if not is_native_id(native):
        return None
    author = as_mapping(item.get("from"))
    author_id = as_text(author.get("id"))
    on_page = native.startswith(
        f"{page}_"
    )  # a post that only tags the page stands on someone else's profile
    # Told also where its author is withheld.
    by_visitor = as_text(item.get("status_type")) == "wall_post"
    by_owner = author_id == page or (on_page and not author_id and not by_visitor)
    text, story, created_at, link = (
        as_text(item.get("message")),
        as_text(item.get("story")),
        as_time(item.get("created_time")),
        _link(item),
    )
    post = Post(
        f"facebook:{native}",
        f"facebook:{page}",
        text or story,
        created_at,
        link,
        by_owner,
        story,
    )
    visitor = None if by_owner else _said_by(item, post)
    moved_at = as_time(item.get("updated_time")) or created_at
    pictures = _pictures(item) if on_page and not _passes_on(item, page) else ()
    public = not by_owner or as_flag(item.get("is_published")) is not False
    return FeedItem(native, post, moved_at, on_page, visitor, pictures, public)


def _said_by(item: Mapping[str, Any], post: Post) -> Comment:
    """A visitor's post as something said to the page."""
    author = as_mapping(item.get("from"))
    return Comment(
        comment_id=post.post_id,
        page_id=post.page_id,
        text=as_text(item.get("message")),
        native_id=post.post_id.partition(":")[2],
        author_id=as_text(author.get("id")),
        author_name=as_text(author.get("name")),
        created_at=post.created_at,
        post_id=post.post_id,
        permalink=post.permalink,
        kind="mention",
        on_own_post=False,
        can_hide=False,
        is_hidden=as_flag(item.get("is_hidden")),
    )


def _passes_on(item: Mapping[str, Any], page: str) -> bool:
    """Whether it shares what somebody else posted: then its pictures are theirs, and what is said under these is no matter of the page."""
    if parent := as_text(item.get("parent_id")):
        return not parent.startswith(f"{page}_")
    return as_text(item.get("status_type")) == "shared_story"


def _pictures(item: Mapping[str, Any]) -> tuple[str, ...]:
    """The pictures of a post that has several. One alone shares its comments with the post."""
    told = [
        as_text(as_mapping(as_mapping(each).get("target")).get("id"))
        for part in as_items(as_mapping(item.get("attachments")).get("data"))
        for each in as_items(as_mapping(as_mapping(part).get("subattachments")).get("data"))
    ]  # fmt: skip
    known = dict.fromkeys(each for each in told if is_native_id(each))
    return tuple(known)[:MOST_PICTURES] if len(known) > 1 else ()


def raw_of(item: Mapping[str, Any]) -> dict[str, Any]:
    """The payload as evidence: the fields that were asked for, without pictures or their addresses."""
    return dict(
        as_mapping(trimmed({key: value for key, value in item.items() if key in _KEPT}))
    )


def _link(item: Mapping[str, Any]) -> str:
    link = as_text(item.get("permalink_url"))
    return link if link.startswith("https://") else ""


def _media(attachment: object) -> tuple[str, ...]:
    if not as_mapping(attachment):
        return ()
    kind = as_text(as_mapping(attachment).get("type"))
    return (next((ours for start, ours in _MEDIA if start in kind), "link"),)
