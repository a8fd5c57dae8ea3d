"""Looks through the items of a feed for what is new, for known claims, and for our name. Touches no database."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from connectors.feed_parsing import FeedItem
from listener.store.hearing import Words
from moderation.claims.match import SAME, ClaimMatch, match, repeated
from moderation.claims.spread.concern import concern
from moderation.types import Claim

KEPT_TEXT = 1000  # characters of an item's text that are kept; more is only looked at
FRESH = timedelta(days=14)  # older items are no news, and alarm nobody
MOST_CLAIMS = 5  # looked for in one item


@dataclass(frozen=True, slots=True)
class Known:
    """What items are held against. `subject` makes a keyed digest; `marks` are those of the items that are kept."""

    feed_id: int
    marks: Mapping[str, str]
    subject: Callable[[str], str]
    claims: tuple[Claim, ...]  # as they are in force
    names: tuple[
        str, ...
    ]  # of the councillor and the council; none where nobody looks for them
    called: tuple[
        str, ...
    ] = ()  # the same, where it only matters which council is ours


@dataclass(frozen=True, slots=True)
class Found:
    """An item that is new or says something new, with what was found in it."""

    words: Words
    matches: tuple[ClaimMatch, ...] = ()
    fresh: bool = True


def _never() -> bool:
    return False


def look_through(
    items: Sequence[FeedItem],
    known: Known,
    now: datetime,
    stopped: Callable[[], bool] = _never,
) -> tuple[Found, ...]:
    """The items that were never seen, or that say something else than when they were; those before `stopped` said so."""
    found = []
    for item in items:
        if stopped():
            break
        key = known.subject(f"feed item {known.feed_id}: {item.native_id}")
        said = f"{item.title}\0{item.text}\0{item.link}"
        mark = known.subject(f"words of a feed item: {said}")
        if known.marks.get(key) != mark:
            found.append(_look_into(item, key, mark, known, now))
    return tuple(found)


def _look_into(
    item: FeedItem, key: str, mark: str, known: Known, now: datetime
) -> Found:
    text = whole(item)
    fresh = item.published_at is None or now - item.published_at <= FRESH
    # What was read before and stands otherwise now may put right what it said, however old it is.
    read = fresh or key in known.marks
    worry = concern(text, known.names) if fresh else ""
    where, summary = item.link or item.enclosed, _cut(item.text)
    words = Words(key, mark, where, item.title, summary, worry, item.published_at)
    return Found(
        words, claims_in(text, known.claims, known.called) if read else (), fresh
    )


def whole(item: FeedItem) -> str:
    """Headline and text, the headline as a sentence of its own."""
    end = "" if item.title[-1:] in (".", "!", "?", "…") else "."
    return f"{item.title}{end} {item.text}" if item.title else item.text


def _cut(text: str) -> str:
    return text if len(text) <= KEPT_TEXT else text[: KEPT_TEXT - 1] + "…"


def claims_in(
    text: str, claims: Sequence[Claim], called: Sequence[str] = ()
) -> tuple[ClaimMatch, ...]:
    """Every claim that a text says, at most a few; where it says none, the one that it denies, asks about or jokes of."""
    said = repeated(text, claims, called)[:MOST_CLAIMS]
    if said:
        return said
    nearest = match(text, claims, top=0, called=called)
    if nearest.claim is None or nearest.score < SAME or nearest.stance == "other":
        return ()
    return (nearest,)
