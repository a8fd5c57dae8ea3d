"""How far the reading of an X account has come: the cursor, as small JSON text without any secret."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from connectors.payload import as_items, as_mapping, as_text, as_time, cursor_content
from connectors.x_calls import is_native_id

HORIZON = timedelta(days=7)  # recent search looks no further back
MARGIN = timedelta(hours=1)  # and refuses an id that lies beyond
OVERLAP = timedelta(minutes=10)  # a post may be found a little late
MOST_CONVERSATIONS = 300

_EPOCH = datetime(
    2010, 11, 4, 1, 42, 54, 657000, tzinfo=UTC
)  # X counts the time in its ids from here
_TIME_SHIFT = 22  # below the time stand 22 bits of other things


@dataclass(slots=True)
class Conversation:
    """One conversation that the account started."""

    started_at: datetime | None = None
    heard_at: datetime | None = None  # when the newest reply that was read was written
    swept_at: datetime | None = (
        None  # when all its replies were last read, by our clock
    )


@dataclass(slots=True)
class Unsettled:
    """A conversation that names us, and of which X has not shown who started it."""

    heard_at: datetime | None = (
        None  # when the newest mention in it was written, or first read
    )
    asked_at: datetime | None = None  # when X was last asked, by our clock


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a sweep of some conversations came that did not end: the ids that it has read lie between these."""

    group: tuple[str, ...]
    oldest: int
    newest: int


@dataclass(slots=True)
class Progress:
    """The cursor. The three ids are the newest that were seen in each list when it was last read to its end."""

    posts_id: int = 0
    replies_id: int = 0
    mentions_id: int = 0
    conversations: dict[str, Conversation] = field(default_factory=dict)
    unsettled: dict[str, Unsettled] = field(default_factory=dict)
    reached: Reached | None = None

    def text(self) -> str:
        """As a cursor."""
        rows = {
            native: [
                _seconds(one.started_at),
                _seconds(one.heard_at),
                _seconds(one.swept_at),
            ]
            for native, one in self.conversations.items()
        }
        newest = {
            "posts": str(self.posts_id),
            "replies": str(self.replies_id),
            "mentions": str(self.mentions_id),
        }
        unsettled = {
            native: [_seconds(one.heard_at), _seconds(one.asked_at)]
            for native, one in self.unsettled.items()
        }
        content: dict[str, object] = {
            "newest": newest,
            "conversations": rows,
            "unsettled": unsettled,
        }
        if one := self.reached:
            content["reached"] = [*one.group, str(one.oldest), str(one.newest)]
        return json.dumps(content, separators=(",", ":"))

    def forget(self, now: datetime) -> None:
        """Drop conversations in which nothing was said for a week, and the stalest where there are too many."""
        aged = [
            (max(filter(None, (c.started_at, c.heard_at)), default=now), n)
            for n, c in self.conversations.items()
        ]
        self.conversations = {n: self.conversations[n] for n in _newest(aged, now)}
        aged = [(one.heard_at or now, n) for n, one in self.unsettled.items()]
        self.unsettled = {n: self.unsettled[n] for n in _newest(aged, now)}


def read_cursor(cursor: str) -> Progress:
    """The progress that a cursor stands for. One that cannot be read means starting afresh: nothing is lost."""
    content = cursor_content(cursor, "X")
    newest = as_mapping(content.get("newest"))
    posts, replies, mentions = (
        _whole(newest.get(name)) for name in ("posts", "replies", "mentions")
    )
    conversations = {
        native: Conversation(*(as_time(moment) for moment in as_items(moments)[:3]))
        for native, moments in as_mapping(content.get("conversations")).items()
        if is_native_id(native)
    }
    unsettled = {
        native: Unsettled(*(as_time(moment) for moment in as_items(moments)[:2]))
        for native, moments in as_mapping(content.get("unsettled")).items()
        if is_native_id(native)
    }
    reached = _reached(as_items(content.get("reached")))
    return Progress(posts, replies, mentions, conversations, unsettled, reached)


def _reached(told: list[object]) -> Reached | None:
    *group, oldest, newest = ("", "", *map(as_text, told))
    named = tuple(filter(is_native_id, group))
    first, last = _whole(oldest), _whole(newest)
    return Reached(named, first, last) if named and first and last else None


def id_at(moment: datetime) -> int:
    """The smallest id that X could have given at that time."""
    return max(0, (moment - _EPOCH) // timedelta(milliseconds=1)) << _TIME_SHIFT


def time_of(number: int) -> datetime:
    """When X gave an id: about when the post was written."""
    return _EPOCH + timedelta(milliseconds=number >> _TIME_SHIFT)


def since(newest: int, *, not_before: datetime | None = None) -> dict[str, str]:
    """The parameter that leaves out what is known, with an overlap; {} where that would be refused or useless."""
    start = newest - id_at(_EPOCH + OVERLAP)
    if start <= 0 or (not_before is not None and start < id_at(not_before)):
        return {}
    return {"since_id": str(start)}


def _newest(aged: list[tuple[datetime, str]], now: datetime) -> list[str]:
    kept = sorted(one for one in aged if one[0] > now - HORIZON)
    return [native for _, native in kept[-MOST_CONVERSATIONS:]]


def _whole(value: object) -> int:
    text = as_text(value)
    return int(text) if is_native_id(text) else 0


def _seconds(moment: datetime | None) -> int | None:
    return int(moment.timestamp()) if moment else None
