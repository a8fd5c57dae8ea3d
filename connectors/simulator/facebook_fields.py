"""The `fields` parameter of the Graph API, and the nodes it selects from, as they look at one moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from connectors.simulator.facebook_errors import bad_parameter
from connectors.simulator.pictures import USUAL, told_of
from connectors.simulator.settings import FacebookSettings
from connectors.simulator.things import Item, Token
from connectors.simulator.world import World

COMMENT_DEFAULT = "created_time,from,message,id"
POST_DEFAULT = "created_time,message,id"
PRIVATE_REPLY_DAYS = 7
UNMODELLED = {  # real fields of the node that this world never fills
    "Comment": {
        "admin_creator",
        "application",
        "live_broadcast_timestamp",
        "message_tags",
        "private_reply_conversation",
    },
    "PagePost": {
        "story",
        "message_tags",
        "to",
        "shares",
        "full_picture",
        "icon",
        "place",
        "targeting",
    },
}


@dataclass(slots=True)
class Field:
    """One selected field: its name, the modifiers `.limit(5)`, and what is selected inside it."""

    name: str
    arguments: dict[str, str] = field(default_factory=dict)
    inner: list[Field] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class View:
    """Who is looking, and when: the moment whose truth is shown, and the clock error of the answering server."""

    world: World
    settings: FacebookSettings
    token: Token
    seen_at: datetime
    skew: timedelta

    @property
    def knows_people(self) -> bool:
        """Only a Page token with the permission for visitors' content is told who wrote something."""
        return (
            self.token.kind == "page" and "pages_read_user_content" in self.token.grants
        )

    @property
    def moderates(self) -> bool:
        """Whether this token may moderate the page; without, comment ids are withheld too."""
        return self.token.kind == "page" and "MODERATE" in self.token.tasks

    def time(self, moment: datetime) -> str:
        """A time as the Graph API writes it, without a colon in the offset."""
        return (moment + self.skew).strftime("%Y-%m-%dT%H:%M:%S+0000")

    def sees(self, item: Item) -> bool:
        """Whether the item exists for this reader."""
        return item.there_at(self.seen_at)


def parse_fields(text: str) -> list[Field]:
    """`a,b{c,d},e.limit(3){f}` as a tree. Raises GraphError 100 for anything that does not parse."""
    fields, rest = _parse(text, 0)
    if rest != len(text):
        raise bad_parameter("Syntax error in the fields parameter")
    return fields


def _parse(text: str, at: int) -> tuple[list[Field], int]:
    fields: list[Field] = []
    while at < len(text) and text[at] != "}":
        start = at
        while at < len(text) and text[at] not in ",{}.":
            at += 1
        name = text[start:at].strip()
        found = Field(name)
        while at < len(text) and text[at] == ".":
            close = text.find(")", at)
            modifier, bracket, value = text[at + 1 : close].partition("(")
            if close < 0 or not bracket:
                raise bad_parameter(f"Syntax error after the field {name}")
            found.arguments[modifier] = value
            at = close + 1
        if at < len(text) and text[at] == "{":
            found.inner, at = _parse(text, at + 1)
            if at >= len(text):
                raise bad_parameter(
                    f"Syntax error: the brace after {name} is not closed"
                )
            at += 1
        if name:
            fields.append(found)
        if at < len(text) and text[at] == ",":
            at += 1
        elif at < len(text) and text[at] != "}":
            raise bad_parameter(f"Syntax error after the field {name}")
    return fields, at


def comment_node(item: Item, fields: list[Field], view: View) -> dict[str, Any]:
    """A comment with the selected fields; fields that have no value are left out."""
    node = _node("Comment", _COMMENT, item, fields, view)
    if view.moderates:
        node["id"] = item.native_id
    else:
        node.pop("id", None)
    return node


def post_node(item: Item, fields: list[Field], view: View) -> dict[str, Any]:
    """A post with the selected fields and its id. The caller fills in `comments`."""
    chosen = [f for f in fields if f.name != "comments"]
    return {**_node("PagePost", _POST, item, chosen, view), "id": item.native_id}


Getter = Callable[[Item, View, Field], Any]


def _node(
    kind: str, getters: dict[str, Getter], item: Item, fields: list[Field], view: View
) -> dict[str, Any]:
    node: dict[str, Any] = {}
    for chosen in fields:
        getter = getters.get(chosen.name)
        if getter is None and chosen.name not in UNMODELLED[kind]:
            raise bad_parameter(
                f"Tried accessing nonexisting field ({chosen.name}) on node type ({kind})"
            )
        value = getter(item, view, chosen) if getter else None
        if value is not None:
            node[chosen.name] = value
    return node


ANONYMOUS_NAME = (
    "Anonymous participant"  # unverified: how groups show such an author on screen
)


def _author(item: Item, view: View, chosen: Field) -> dict[str, str] | None:
    own = item.author_id == view.world.page.id
    if item.kind == "mention" or not (own or view.knows_people):
        return None
    if item.anonymous:
        return {"name": ANONYMOUS_NAME}
    person = view.world.people[item.author_id]
    whole = {"name": person.name, "id": person.id}
    wanted = {f.name for f in chosen.inner} or set(whole)
    return {
        name: value for name, value in whole.items() if name in wanted or name == "id"
    }


def _parent(item: Item, view: View, chosen: Field) -> dict[str, Any] | None:
    parent = view.world.find("facebook", item.parent_id) if item.parent_id else None
    if parent is None or not view.sees(parent):
        return None
    return comment_node(parent, chosen.inner or parse_fields(COMMENT_DEFAULT), view)


def _attachment(item: Item, view: View, chosen: Field) -> dict[str, Any] | None:
    if not item.media:
        return None
    types = {
        "video": "video_inline",
        "animation": "animated_image_share",
        "link": "share",
    }
    part = item.native_id.rpartition("_")[2]
    url = f"https://www.facebook.com/photo.php?fbid={part}"
    image = {"height": 480, "src": f"https://scontent.example/{part}.jpg", "width": 640}
    kind = types.get(item.media[0], item.media[0])
    return {
        "type": kind,
        "media": {"image": image},
        "target": {"id": part, "url": url},
        "url": url,
    }


def _permalink(item: Item, view: View, chosen: Field) -> str:
    own_part = item.native_id.rpartition("_")[2]
    if item.kind != "comment":
        return f"https://www.facebook.com/{item.native_id.partition('_')[0]}/posts/{own_part}"
    base = f"https://www.facebook.com/{view.world.page.id}/posts/{item.post_id.rpartition('_')[2]}?comment_id="
    if item.parent_id is None:
        return base + own_part
    return f"{base}{item.parent_id.rpartition('_')[2]}&reply_comment_id={own_part}"


def _can_hide(item: Item, view: View, chosen: Field) -> bool | None:
    if not view.settings.can_hide_told or item.can_hide is None:
        return None
    return view.moderates and item.can_hide and item.author_id != view.world.page.id


def _replies(item: Item, view: View, chosen: Field) -> int:
    return len(
        view.world.shelf("facebook", "stream", item.native_id).cut(5000, view.sees).rows
    )


def _updated(item: Item, view: View, chosen: Field) -> str:
    stream = view.world.shelf("facebook", "stream", item.native_id)
    last = next(stream.last(up_to=(view.seen_at.timestamp(), float("inf"))), item)
    return view.time(max(item.created_at, last.created_at))


def _message(item: Item, view: View, chosen: Field) -> str:
    return item.version_at(view.seen_at).text


def _answerable(item: Item, view: View, chosen: Field) -> bool:
    recent = view.seen_at - item.created_at <= timedelta(days=PRIVATE_REPLY_DAYS)
    return view.moderates and recent and item.author_id != view.world.page.id


_COMMENT: dict[str, Getter] = {
    "id": lambda item, view, _: item.native_id,
    "message": _message,
    "from": _author,
    "created_time": lambda item, view, _: view.time(item.created_at),
    "parent": _parent,
    "attachment": _attachment,
    "permalink_url": _permalink,
    "is_hidden": lambda item, view, _: item.hidden_at(view.seen_at),
    "is_private": lambda item, view, _: False,
    "can_hide": _can_hide,
    "can_remove": lambda item, view, _: view.moderates,
    "can_comment": lambda item, view, _: True,
    "can_like": lambda item, view, _: True,
    "can_reply_privately": _answerable,
    "comment_count": _replies,
    "like_count": lambda item, view, _: item.likes,
    "user_likes": lambda item, view, _: False,
    "object": lambda item, view, _: {"id": item.post_id},
}
_POST: dict[str, Getter] = {
    "id": lambda item, view, _: item.native_id,
    "message": lambda item, view, chosen: _message(item, view, chosen) or None,
    "from": _author,
    "created_time": lambda item, view, _: view.time(item.created_at),
    "updated_time": _updated,
    "permalink_url": _permalink,
    "status_type": lambda item, view, _: _status(item),
    "parent_id": lambda item, view, _: item.shares or None,
    "is_hidden": lambda item, view, _: item.hidden_at(view.seen_at),
    "is_published": lambda item, view, _: view.world.published and not item.draft,
    "is_expired": lambda item, view, _: False,
    "can_reply_privately": lambda item, view, _: False,
    "attachments": lambda item, view, chosen: _attachments(item, view, chosen),
}


def _status(item: Item) -> str:
    if item.shares:
        return "shared_story"
    return "mobile_status_update" if item.kind == "post" else "wall_post"


def _attachments(item: Item, view: View, chosen: Field) -> dict[str, Any] | None:
    one = _attachment(item, view, chosen) or {}
    inner = next((f for f in chosen.inner if f.name == "subattachments"), None)
    most = int(inner.arguments.get("limit", USUAL)) if inner else USUAL
    hung = view.world.shelf("facebook", "pictures", item.native_id).cut(most, view.sees)
    if len(hung.rows) > 1:
        one = {"type": "album", "media_type": "album", "subattachments": told_of(hung)}
    return {"data": [one]} if one else None
