"""The protocol that every platform meets, its capabilities, and the two errors it may raise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal, Protocol, runtime_checkable

from moderation.types import Comment, Post

Reason = Literal[
    "retry_soon",  # a fault of the moment
    "wait_until",  # a rate limit; `retry_after` says how long
    "unknown_result",  # the call may or may not have been carried out: look before doing it again
    "auth_dead",  # the token no longer works: a person must renew it
    "capability_denied",  # a permission is missing: that capability only
    "policy_block",  # the platform has blocked writes for a while
    "gone_or_denied",  # deleted, or no longer allowed to see it; the platform does not say which
    "bad_request",  # our mistake, or a dead API version
    "our_computer",  # it had too little time or memory: no fault of whoever was asked
    "unpublished",  # the page takes a break: nobody but its own people sees it
]


# What calls are for. Where they run short, the last of these gives way first.
Use = Literal["show", "person", "machine", "read", "look"]

MACHINE_ID = "wardmote"  # what the daemon calls itself: never a person
PROOF_HOLDS = timedelta(minutes=5)


class ConnectorError(Exception):
    """What a platform call may raise. The text is one plain sentence and holds no secret."""

    def __init__(
        self,
        message: str,
        *,
        reason: Reason,
        retry_after: float | None = None,
        in_part: bool = False,
    ) -> None:
        super().__init__(message)
        self.reason = reason
        self.retry_after = retry_after  # seconds
        self.in_part = in_part  # of a poll: all but what the text names was read


class Temporary(ConnectorError):
    """Try again later: after `retry_after` seconds where known."""


class Silent(Temporary):
    """The platform was given all the time that a call may take, and did not answer: more calls now would take as long."""


class Permanent(ConnectorError):
    """Trying again will not help: say it and stop."""


def fault(said: str, *, write: bool, silent: bool = False) -> Temporary:
    """A fault of the moment. For a write the outcome is unknown, so that the caller looks first.

    `silent`: no answer came in all the time that there was for it.
    """
    kind = Silent if silent else Temporary
    if write:
        return kind(
            f"{said}: the change may or may not have been made", reason="unknown_result"
        )
    return kind(said, reason="retry_soon")


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a platform can do at all. Unknown means not allowed.

    A connector's module holds its own as `CAPABILITIES`: it is known where no way to the platform is open.
    """

    hide: bool
    hide_is_reversible: bool
    hidden_state_readable: bool
    delete: bool = False  # a comment that somebody else wrote, for good
    block: bool = False  # a person, from the whole page; and to take that back


@dataclass(frozen=True, slots=True)
class Proof:
    """That a named person has just shown who they are. What only people may do asks for one each time."""

    actor_id: str  # the login of a person
    proved_at: datetime  # UTC


def check_proof(proof: Proof | None, now: datetime) -> Proof:
    """`proof`, where it is a person's and fresh. Raises Permanent("capability_denied") for anything else."""
    said = _fault_of(proof, now)
    if said or not isinstance(proof, Proof):
        raise Permanent(
            f"this may only be done by a person: {said}", reason="capability_denied"
        )
    return proof


def _fault_of(proof: object, now: datetime) -> str:
    """What is wrong with a proof; "" where it is sound. In doubt it is not."""
    if not isinstance(proof, Proof) or not isinstance(proof.actor_id, str):
        return "nobody has shown who they are"
    name = proof.actor_id.strip()
    if not name or not name.isprintable():
        return "the proof names nobody"
    if name.casefold() == MACHINE_ID:
        return "the software has asked for it"
    moments = (proof.proved_at, now)
    if not all(isinstance(at, datetime) and at.tzinfo for at in moments):
        return "the proof has no moment"
    if not timedelta() <= now - proof.proved_at <= PROOF_HOLDS:
        return "the proof is older than five minutes, or from the future; log in again"
    return ""


@dataclass(frozen=True, slots=True)
class Unseen:
    """What was, or may have been, written after the last reading, and is no longer shown to anybody who reads now."""

    what: Literal["mentions", "replies"]
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Batch:
    """One page of news. `cursor` covers exactly what has been handed over so far: store both together."""

    comments: tuple[Comment, ...] = ()
    posts: tuple[Post, ...] = ()
    gone: tuple[
        str, ...
    ] = ()  # comment ids that the platform positively says are deleted
    swept: dict[str, frozenset[str]] = field(
        default_factory=dict
    )  # post_id -> every comment_id now under it
    cursor: str = ""  # opaque; the connector reads it back next time
    raw: dict[str, dict[str, Any]] = field(
        default_factory=dict
    )  # comment_id -> trimmed native payload
    unseen: tuple[Unseen, ...] = ()


@dataclass(frozen=True, slots=True)
class Sight:
    """What a look at one comment on the platform showed."""

    state: Literal["there", "gone", "unclear"]
    hidden: bool | None = None  # None: the platform does not tell
    text: str | None = None
    can_hide: bool | None = None
    native_id: str = ""  # of these words, where each edit has a number of its own


@dataclass(frozen=True, slots=True)
class Remark:
    """A post that a search found: said in public, and not to us."""

    native_id: str
    first_id: str  # of its first wording
    author_id: str
    thread_id: str
    text: str
    link: str  # without its author's name
    created_at: datetime | None
    views: int | None = None  # how often it was shown; None: the platform does not say


@dataclass(frozen=True, slots=True)
class Remarks:
    """What a search found. `newest` is where the next one goes on; `read` is how many posts the platform bills."""

    found: tuple[Remark, ...]
    newest: int
    read: int
    complete: bool  # False: there was more than was asked for


@dataclass(frozen=True, slots=True)
class Remembered:
    """How posts that were found earlier stand now. Of those in neither part nothing is known."""

    there: tuple[Remark, ...]
    gone: frozenset[
        str
    ]  # native ids that the platform positively says are no longer there


@dataclass(frozen=True, slots=True)
class Minded:
    """Which of the posts that were asked for are gone, and of which the platform would not say so, by native id."""

    gone: frozenset[str]
    refused: Mapping[str, Permanent] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Permission:
    """One permission that the work needs, by the platform's own name."""

    name: str
    granted: bool | None  # None: could not be told
    remedy: str = ""


@runtime_checkable
class Reader(Protocol):
    """The half of a connector that only looks. In mode `watch` this is all there is."""

    platform: str
    page_id: str
    capabilities: Capabilities

    @property
    def told_at(self) -> datetime | None:
        """The platform's own time in its latest answer; None where it did not tell."""
        ...

    def collect(self, cursor: str, now: datetime) -> Iterator[Batch]:
        """Yield what is new or changed since `cursor` ("" at first), oldest cursor first.

        Items may come twice or out of order: the caller stores each version once.
        """
        ...

    def look(self, comment_id: str, native_id: str, *, use: Use = "read") -> Sight:
        """See one comment as it is now. use: "show" where an act hangs on it, "look" where nothing says that it has changed."""
        ...

    def permissions(self) -> tuple[Permission, ...]:
        """Which permissions the token has, of those the work needs."""
        ...


@runtime_checkable
class Searching(Protocol):
    """A Reader that can also search what anybody may read on the platform. Both raise ConnectorError."""

    def search(
        self, words: Sequence[str], newest: int, most: int, now: datetime
    ) -> Remarks:
        """Posts with all the words of any of `words`, since `newest` (0 at first), `most` at most."""
        ...

    def look_again(self, native_ids: Sequence[str]) -> Remembered:
        """How posts that were found earlier stand now."""
        ...


@runtime_checkable
class Minding(Protocol):
    """A Reader that can also tell which of many posts are gone. Both raise ConnectorError."""

    def gone_posts(self, native_ids: Sequence[str]) -> Minded:
        """Of these posts of the page's own, those that the platform positively says are no longer there.

        Each is judged alone: one that is refused keeps no other from being asked for.
        """
        ...

    def gone_mentions(self, native_ids: Sequence[str]) -> Minded:
        """The same of what others said to the page, beside its own posts. Of what proves nothing, nothing is said."""
        ...


@runtime_checkable
class Connector(Reader, Protocol):
    """A Reader that can also hide and show. Both set an absolute state, so repeating is harmless."""

    def set_hidden(
        self, native_id: str, hidden: bool, *, by_person: bool = False
    ) -> None:
        """Hide (True) or show (False) one comment on our own page.

        `by_person`: a person asked for it, so it may use calls that are kept back from the machine.
        """
        ...


@runtime_checkable
class Personal(Connector, Protocol):
    """A Connector that also does what only people may do.

    Each act takes a person's fresh Proof and the moment, and raises Permanent("capability_denied") without one, or
    where the platform does not offer it. Each sets an absolute state, so that repeating is harmless; after
    Temporary("unknown_result") look first: `look` says "gone", `is_blocked` says whether.
    """

    def delete(self, native_id: str, proof: Proof | None, *, now: datetime) -> None:
        """Delete one comment on our own page, for good. One that is gone already is a success."""
        ...

    def block(
        self, native_author_id: str, proof: Proof | None, *, now: datetime
    ) -> None:
        """Keep one person off the page."""
        ...

    def unblock(
        self, native_author_id: str, proof: Proof | None, *, now: datetime
    ) -> None:
        """Let one person back onto the page."""
        ...

    def is_blocked(self, native_author_id: str) -> bool | None:
        """Whether that person is kept off the page now; None where it cannot be told."""
        ...
