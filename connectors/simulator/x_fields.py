"""Posts and users as X writes them: only what was asked for, ids as strings, text escaped, old or new names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from connectors.simulator.settings import XSettings
from connectors.simulator.things import Item, Person, Version
from connectors.simulator.world import World
from connectors.simulator.x_errors import invalid, missing
from connectors.simulator.x_links import CUT_AT, Said, with_picture, wrapped

POST_FIELDS = frozenset(
    [
        "attachments",
        "author_id",
        "context_annotations",
        "conversation_id",
        "created_at",
        "edit_controls",
        "edit_history_tweet_ids",
        "edit_history_post_ids",
        "entities",
        "geo",
        "id",
        "in_reply_to_user_id",
        "lang",
        "note_tweet",
        "note_post",
        "possibly_sensitive",
        "public_metrics",
        "referenced_tweets",
        "referenced_posts",
        "reply_settings",
        "source",
        "text",
        "withheld",
    ]
)
USER_FIELDS = frozenset(
    [
        "created_at",
        "description",
        "entities",
        "id",
        "location",
        "name",
        "pinned_tweet_id",
        "profile_image_url",
        "protected",
        "public_metrics",
        "url",
        "username",
        "verified",
        "withheld",
    ]
)
EXPANSIONS = frozenset(
    [
        "author_id",
        "referenced_tweets.id",
        "referenced_posts.id",
        "in_reply_to_user_id",
        "entities.mentions.username",
        "referenced_tweets.id.author_id",
        "edit_history_tweet_ids",
        "edit_history_post_ids",
        "attachments.media_keys",
    ]
)
NEW_NAMES = {
    "edit_history_tweet_ids": "edit_history_post_ids",
    "referenced_tweets": "referenced_posts",
    "note_tweet": "note_post",
}
OLD_NAMES = {new: old for old, new in NEW_NAMES.items()}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which fields and expansions the caller asked for, under their old names."""

    post: frozenset[str]
    user: frozenset[str]
    expand: frozenset[str]


def wanted_from(query: Mapping[str, str]) -> Wanted:
    """Read `tweet.fields` or `post.fields`, `user.fields` and `expansions`. Raises XProblem 400."""
    post = _listed(query, "tweet.fields", POST_FIELDS) | _listed(
        query, "post.fields", POST_FIELDS
    )
    user = _listed(query, "user.fields", USER_FIELDS)
    expand = _listed(query, "expansions", EXPANSIONS)
    old = frozenset(OLD_NAMES.get(name, name) for name in post)
    return Wanted(
        old, user, frozenset(name.replace("_posts", "_tweets") for name in expand)
    )


def _listed(
    query: Mapping[str, str], name: str, known: frozenset[str]
) -> frozenset[str]:
    values = frozenset(filter(None, query.get(name, "").split(",")))
    for value in sorted(values - known):
        shown = ",".join(sorted(known))
        raise invalid(
            name,
            value,
            f"The `{name}` query parameter value [{value}] is not one of [{shown}]",
        )
    return values


@dataclass(frozen=True, slots=True)
class XView:
    """The world as this caller sees it at one moment."""

    world: World
    settings: XSettings
    seen_at: datetime
    skew: timedelta

    def sees(self, item: Item) -> bool:
        """Whether the post exists for this reader."""
        return item.there_at(self.seen_at)

    def time(self, moment: datetime) -> str:
        """A time with milliseconds and Z."""
        return (moment + self.skew).strftime(
            "%Y-%m-%dT%H:%M:%S."
        ) + f"{moment.microsecond // 1000:03d}Z"

    def version(self, item: Item, native_id: str = "") -> Version:
        """The version with that id or, without one, the newest."""
        exact = next(
            (
                v
                for v in item.versions
                if v.native_id == native_id and v.at <= self.seen_at
            ),
            None,
        )
        return exact or item.version_at(self.seen_at)

    def post(self, item: Item, version: Version, wanted: Wanted) -> dict[str, Any]:
        """One post object: the three default fields and those asked for."""
        said = self._said(item, version)
        history = [v.native_id for v in item.versions if v.at <= self.seen_at]
        node: dict[str, Any] = {
            "id": version.native_id,
            "text": escaped(said.short),
            "edit_history_tweet_ids": history,
        }
        for name in sorted(wanted.post - {"id", "text", "edit_history_tweet_ids"}):
            value = self._field(name, item, version, said)
            if value is not None:
                node[name] = value
        if "author_id" in wanted.expand:
            node["author_id"] = item.author_id
        if "referenced_tweets.id" in wanted.expand and (answered := answers_to(item)):
            node["referenced_tweets"] = [{"type": "replied_to", "id": answered}]
        if self.settings.names == "new":
            node = {NEW_NAMES.get(name, name): value for name, value in node.items()}
        return node

    def _field(self, name: str, item: Item, version: Version, said: Said) -> Any:
        answered = answers_to(item)
        if name == "created_at":
            return self.time(version.at)
        if name == "note_tweet":
            return self._note(said) if len(said.text) > CUT_AT else None
        if name == "referenced_tweets":
            return [{"type": "replied_to", "id": answered}] if answered else None
        if name == "in_reply_to_user_id":
            return answered_person(self.world, item)
        if name == "entities":
            return self._entities(said.short, said.urls) or None
        if name == "public_metrics":
            counts = (
                "retweet_count",
                "reply_count",
                "quote_count",
                "bookmark_count",
            )
            seen = {"like_count": item.likes, "impression_count": item.views}
            return {**dict.fromkeys(counts, 0), **seen}
        if name == "edit_controls":
            until = self.time(item.created_at + timedelta(hours=1))
            left = max(0, 5 - len(item.later)) if not answered else 0
            return {
                "edits_remaining": left,
                "is_edit_eligible": not answered,
                "editable_until": until,
            }
        if name == "attachments":
            return {"media_keys": [_media_key(item)]} if item.media else None
        fixed = {
            "author_id": item.author_id,
            "conversation_id": item.post_id,
            "lang": item.lang,
        }
        return {**fixed, "reply_settings": "everyone", "possibly_sensitive": False}.get(
            name
        )

    def _said(self, item: Item, version: Version) -> Said:
        said = wrapped(full_text(self.world, item, version.text))
        if not item.media:
            return said
        author = self.world.people.get(item.author_id)
        name = author.username if author else "i"
        return with_picture(said, name, version.native_id, _media_key(item))

    def _note(self, said: Said) -> dict[str, Any]:
        found = self._entities(said.text, said.urls)
        return {"text": escaped(said.text)} | ({"entities": found} if found else {})

    def _entities(self, text: str, urls: list[dict[str, Any]]) -> dict[str, Any]:
        """Whom a text names, and which of these links stand in it."""
        shown = escaped(text)
        people = {
            p.username.lower(): p
            for p in self.world.crowd.with_handles(
                h[1:] for h in re.findall(r"@\w+", shown)
            )
        }
        named = []
        for match in re.finditer(r"@(\w+)", shown):
            person = people.get(match[1].lower())
            about = {"id": person.id} if person else {}
            place = {"start": match.start(), "end": match.end()}
            named.append({**place, "username": match[1], **about})
        links = [url for url in urls if url["end"] <= len(text)]
        return ({"mentions": named} if named else {}) | ({"urls": links} if links else {})  # fmt: skip

    def user(self, person: Person, wanted: Wanted) -> dict[str, Any]:
        """One user object: id, name, username and those fields of the asked ones that this world knows."""
        more = {
            "created_at": "2020-01-01T00:00:00.000Z",
            "description": "",
            "protected": False,
            "verified": False,
            "public_metrics": {
                "followers_count": 10,
                "following_count": 10,
                "tweet_count": 10,
                "listed_count": 0,
            },
        }
        node: dict[str, Any] = {
            "id": person.id,
            "name": person.name,
            "username": person.username,
        }
        return node | {
            name: value for name, value in more.items() if name in wanted.user
        }

    def includes(
        self, items: Iterable[Item], wanted: Wanted
    ) -> tuple[dict[str, Any], list[dict[str, str]]]:
        """What the expansions add, and an error for each thing that they name and that is not there."""
        people: dict[str, Person] = {}
        posts: dict[str, Item] = {}
        errors: dict[str, dict[str, str]] = {}
        for item in items:
            if "author_id" in wanted.expand:
                people[item.author_id] = self.world.people[item.author_id]
            answered_by = answered_person(self.world, item)
            if (
                "in_reply_to_user_id" in wanted.expand
                and answered_by in self.world.people
            ):
                people[answered_by] = self.world.people[answered_by]
            answered = answers_to(item)
            if answered and "referenced_tweets.id" in wanted.expand:
                other = self.world.find("x", answered)
                if other is not None and self.sees(other):
                    posts[answered] = other
                else:
                    host = self.settings.problem_host
                    errors[answered] = missing(host, answered, "referenced_tweets.id")
        found: dict[str, Any] = {}
        if people:
            found["users"] = [self.user(p, wanted) for p in people.values()]
        if posts:
            found["tweets"] = [
                self.post(other, self.version(other), wanted)
                for other in posts.values()
            ]
        return found, list(errors.values())


def _media_key(item: Item) -> str:
    return f"3_{item.native_id}"


def escaped(text: str) -> str:
    """The three characters that X escapes."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def answers_to(item: Item) -> str:
    """The id of the post that this one answers; "" for one that starts a conversation."""
    return item.parent_id or ("" if item.post_id == item.native_id else item.post_id)


def answered_person(world: World, item: Item) -> str | None:
    """Who wrote what this one answers; None where it answers nothing or that post is unknown."""
    other = world.find("x", answers_to(item))
    return other.author_id if other else None


def full_text(world: World, item: Item, text: str) -> str:
    """The wording with the names in front that X puts before a reply and a mention, unless they are there."""
    if item.kind in ("post", "elsewhere") or item.author_id == world.account.id:
        return text
    parent = world.people.get(answered_person(world, item) or "")
    names = [parent.username] if parent and parent.id != item.author_id else []
    names += [world.account.username] if world.account.username not in names else []
    lowered = text.lower()
    front = [f"@{name}" for name in names if f"@{name.lower()}" not in lowered]
    return " ".join([*front, text])
