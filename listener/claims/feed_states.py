"""How the feeds stand, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from listener.claims.search_settings import SearchSettings
from listener.claims.searching import address_of, step_of
from listener.settings import PageSettings, Settings
from listener.store import Store
from listener.store.counts import last_beat
from listener.store.hearing import feed_at, item_count


@dataclass(frozen=True, slots=True)
class FeedState:
    """One feed of the settings: when it was asked last ("" for never), what is kept of it, and what is wrong ("" for nothing)."""

    name: str
    url: str
    kind: str
    every: int
    last_read_at: str
    items: int
    fault: str
    fault_at: str
    stopped: bool
    moved_to: str
    passing: bool = False  # it may pass by itself, and nobody was told of it yet
    wait_until_at: str = ""  # the site asked to be left alone until then


def feed_states(settings: Settings, store: Store) -> list[dict[str, object]]:
    """Every feed in the order of the settings, then every search of X."""
    return [asdict(each) for each in states(settings, store)]


def states(settings: Settings, store: Store) -> list[FeedState]:
    """Every feed in the order of the settings, then every search of X."""
    found = []
    for feed in settings.feeds:
        known = feed_at(store, feed.url)
        found.append(
            FeedState(
                feed.name,
                feed.url,
                feed.kind,
                feed.every,
                last_beat(store, known.beat)[0] if known else "",
                item_count(store, known.feed_id) if known else 0,
                known.fault if known else "",
                (known.fault_at or "") if known else "",
                bool(known and known.gone_at),
                known.moved_to if known else "",
                bool(known and known.fault and not known.told_at),
                (known.wait_until_at or "") if known and known.fault else "",
            )
        )
    return found + [
        _of_search(store, page, wanted)
        for page in settings.pages
        for wanted in page.searches
    ]


def _of_search(store: Store, page: PageSettings, wanted: SearchSettings) -> FeedState:
    """A search of X. What goes wrong with it the daemon notes as a step that failed."""
    address = address_of(page, wanted)
    known = feed_at(store, address)
    last = last_beat(store, known.beat)[0] if known else ""
    fault_at, fault = last_beat(store, f"fault:{step_of(page, wanted)}")
    return FeedState(
        wanted.name,
        address,
        "search",
        wanted.every,
        last,
        item_count(store, known.feed_id) if known else 0,
        fault,
        fault_at if fault else "",
        stopped=False,
        moved_to="",
    )


def feeds_line(feeds: Sequence[dict[str, object]]) -> list[str]:
    """One line for `status`; none where no feed is configured."""
    if not feeds:
        return []
    items = sum(int(str(feed["items"])) for feed in feeds)
    how = f"{faults}: see `wardmote feeds`" if (faults := faults_in(feeds)) else "all are read"  # fmt: skip
    return [f"Feeds: {len(feeds)}, {how}; items kept: {items}"]


def faults_in(feeds: Sequence[dict[str, object]]) -> str:
    """How many of them need a person, and how many fail in passing: "1 cannot be read, 2 not read just now"; "" for none."""
    passing = sum(bool(feed["fault"] and feed["passing"]) for feed in feeds)
    faulty = sum(bool(feed["fault"]) for feed in feeds) - passing
    parts = [f"{faulty} cannot be read"] if faulty else []
    return ", ".join([*parts, f"{passing} not read just now"] if passing else parts)
