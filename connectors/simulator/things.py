"""What the simulated world is made of: people, posts and comments, scripted events, tokens and the write journal."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Platform = Literal["facebook", "x"]
Kind = Literal["post", "comment", "mention", "visitor", "elsewhere", "picture"]
Verb = Literal["hide", "unhide", "delete", "edit", "reply", "block", "unblock"]

STATE_AFTER: dict[Verb, str] = {
    "hide": "hidden",
    "unhide": "shown",
    "delete": "deleted",
    "edit": "edited",
    "reply": "posted",
    "block": "blocked",
    "unblock": "unblocked",
}
PLATFORMS: tuple[Platform, ...] = ("facebook", "x")


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who writes. `username` is the X handle without the at sign."""

    id: str
    name: str
    username: str = ""


@dataclass(frozen=True, slots=True)
class Owner(Person):
    """Whose page or account is watched."""


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of an item. On X each has an id of its own; on Facebook all share the first."""

    native_id: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Hiding:
    """One change of the hidden state, and who made it: "api", "platform", or a person's name."""

    at: datetime
    hidden: bool
    by: str


@dataclass(slots=True)
class Item:
    """A post, comment or mention with its whole history, so that it can be shown as it was at any time.

    kind: "post" is the owner's own post; "comment" lies under a post of the page or in the account's own
    conversation; "mention" is a post elsewhere that names the owner; "visitor" a visitor's post on the page; "picture" one of
    several in a post of the page, with comments of its own (pictures.py).
    """

    platform: Platform
    kind: Kind
    native_id: str  # of the first version; never changes
    author_id: str
    created_at: datetime
    text: str  # the first wording
    post_id: str = (
        ""  # the post it lies under, or on X the conversation; its own id for a post
    )
    parent_id: str | None = None  # the comment that it answers
    draft: bool = False  # Facebook: a post that nobody but the page sees yet
    shares: str = ""  # Facebook: the post of somebody else that it only passes on
    anonymous: bool = False
    media: tuple[str, ...] = ()
    can_hide: bool | None = True  # None: the platform does not say
    low_quality: bool = False  # Facebook leaves it out below a live video, where it is not asked for unfiltered
    likes: int = 0
    views: int = 0  # told by X alone
    lang: str = "und"
    later: list[Version] = field(default_factory=list)  # edits, oldest first
    hidings: list[Hiding] = field(default_factory=list)
    deleted_at: datetime | None = None
    seq: int = 0  # order of arrival in the world; set by the world

    @property
    def versions(self) -> list[Version]:
        """Every wording, oldest first."""
        return [Version(self.native_id, self.text, self.created_at), *self.later]

    @property
    def hidden(self) -> bool:
        """Whether it is hidden now."""
        return bool(self.hidings) and self.hidings[-1].hidden

    @property
    def hidden_by(self) -> str:
        """Who hid it, or "" while it shows."""
        return self.hidings[-1].by if self.hidden else ""

    def there_at(self, moment: datetime) -> bool:
        """Whether a reader could see that it exists at that moment."""
        gone = self.deleted_at is not None and self.deleted_at <= moment
        return self.created_at <= moment and not gone

    def hidden_at(self, moment: datetime) -> bool:
        """The hidden state at that moment."""
        return next((h.hidden for h in reversed(self.hidings) if h.at <= moment), False)

    def version_at(self, moment: datetime) -> Version:
        """The wording at that moment."""
        return next(
            (v for v in reversed(self.later) if v.at <= moment), self.versions[0]
        )


@dataclass(frozen=True, slots=True)
class Event:
    """Something scripted. `item` for "add"; `native_id` names the item otherwise.

    "edit" carries the new wording and, on X, the new id; "hide" and "unhide" carry who did it.
    """

    at: datetime
    do: Literal["add", "edit", "delete", "hide", "unhide"]
    platform: Platform
    native_id: str
    item: Item | None = None
    text: str = ""
    new_id: str = ""
    by: str = "platform"


@dataclass(frozen=True, slots=True)
class Write:
    """One write that was carried out for a caller.

    `state` is "hidden", "shown", "deleted", "edited", "posted", "blocked" or "unblocked"; for the last two
    `native_id` names a person.
    """

    at: datetime
    platform: Platform
    verb: Verb
    native_id: str
    state: str
    changed: bool  # False: it was already so


@dataclass(slots=True)
class Token:
    """An access token and what it may do. Change `grants`, `tasks` or `dead` at run time to take rights away."""

    platform: Platform
    value: str
    kind: Literal["page", "user", "oauth2", "oauth1", "app"]
    grants: set[str] = field(default_factory=set)  # Facebook permissions, or X scopes
    tasks: set[str] = field(
        default_factory=set
    )  # Facebook only: MODERATE, CREATE_CONTENT, ...
    dead: int | None = (
        None  # Facebook: the subcode of error 190 (0: none); X: any number means 401
    )
