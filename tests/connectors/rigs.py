"""The rig of the connector tests: a simulated world, a clock that we move, and what a listener would have stored."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal, cast

from hypothesis import strategies as st

from connectors.base import Batch, Connector, Personal, Proof, Sight
from connectors.simulator import Faults, Item, Simulator, World, XSettings
from moderation.types import Comment

HOSTS = {"facebook": "https://graph.facebook.com", "x": "https://api.twitter.com"}
START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that moves only when told."""

    at: datetime = START

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **by: float) -> None:
        self.at += timedelta(**by)


@dataclass
class Seen:
    """What a listener would have stored: every version by id, the latest sweeps, and the cursor."""

    cursor: str = ""
    comments: dict[str, Comment] = field(default_factory=dict)
    swept: dict[str, frozenset[str]] = field(default_factory=dict)
    batches: list[Batch] = field(default_factory=list)

    def take(self, batch: Batch) -> None:
        self.batches.append(batch)
        self.comments.update(
            (comment.comment_id, comment) for comment in batch.comments
        )
        self.swept.update(batch.swept)
        self.cursor = batch.cursor


@dataclass
class Rig:
    """One platform, ready to be tested."""

    platform: Literal["facebook", "x"]
    clock: Clock
    world: World
    faults: Faults
    simulator: Simulator
    seen: Seen = field(default_factory=Seen)

    @property
    def token(self) -> str:
        """The access token that works."""
        return self.world.tokens[self.platform].value

    @property
    def page(self) -> str:
        """The native id of the page or account."""
        return (
            self.world.page if self.platform == "facebook" else self.world.account
        ).id

    def secrets(self, token: str = "") -> Mapping[str, str]:
        return {
            "page_token" if self.platform == "facebook" else "access_token": token
            or self.token
        }

    def connect(
        self,
        token: str = "",
        timeout: tuple[float, float] = (2, 5),
        **more: timedelta,
    ) -> Personal:
        redirect = {HOSTS[self.platform]: self.simulator.url(self.platform)}
        module = importlib.import_module(f"connectors.{self.platform}")
        made = module.connect(
            self.page,
            self.secrets(token),
            redirect=redirect,
            timeout=timeout,
            now=self.clock,
            **more,
        )
        return cast(Personal, made)

    def proof(self, actor_id: str = "Cllr Wren Example") -> Proof:
        """A person who has shown just now who they are."""
        return Proof(actor_id, self.clock())

    def poll(self, connector: Connector) -> Seen:
        """One whole poll, stored batch by batch as the listener does."""
        for batch in connector.collect(self.seen.cursor, self.clock()):
            self.seen.take(batch)
        return self.seen

    def post(self, text: str = "The library stays open on Saturdays.") -> Item:
        return self.world.post(self.platform, text)

    def fill(self, post: Item, count: int) -> set[str]:
        """`count` comments a second apart; the ids as a connector names them."""
        made = []
        for number in range(count):
            self.clock.forward(seconds=1)
            made.append(
                self.world.comment(
                    post, f"Remark number {number}", by=f"Resident {number % 7}"
                )
            )
        return {self.name(item) for item in made}

    def name(self, item: Item) -> str:
        return f"{self.platform}:{item.native_id}"


def make_rig(
    platform: Literal["facebook", "x"], x: XSettings | None = None
) -> Iterator[Rig]:
    """A running world with nothing said in it yet."""
    clock, faults = Clock(), Faults(seed=7)
    world = World(now=clock, seed=3)
    with Simulator(world, faults, x=x) as simulator:
        yield Rig(platform, clock, world, faults, simulator)


def words(shown: Comment | Sight) -> str:
    """What a person wrote, without the name that X puts before a reply."""
    return (shown.text or "").removeprefix("@cllr_wren").strip()


# Keys and words that the parsers look for, so that chance finds its way deep into them.
_NAMES = """
data id message from name created_time updated_time parent paging cursors after next error code
error_subcode errors type title detail text author_id conversation_id edit_history_tweet_ids
referenced_tweets note_tweet includes users media attachments media_keys entities urls meta
result_count next_token attachment is_hidden can_hide success hidden permission status summary
total_count picture email
"""
_KEYS = st.sampled_from(_NAMES.split())
_WORDS = st.sampled_from(
    [
        "1",
        "1_2",
        "9100000000000000001",
        "1720000000000000001",
        "190",
        "true",
        "granted",
        "replied_to",
    ]
)
_LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | _WORDS
    | st.text(max_size=8)
    | st.characters(categories=["Cs"])
)
ANY_JSON: st.SearchStrategy[object] = st.recursive(
    _LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(_KEYS | st.text(max_size=5), inner, max_size=6)
    ),
    max_leaves=25,
)
