"""The listening ear: each feed that is due is read, what is new or changed is kept, and known claims are looked for.

A feed that fails is noted, told once, and asked less and less often; the others go on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from connectors.base import ConnectorError
from connectors.feeds import FeedReader, Reading
from listener.claims.as_it_stands import standing_of
from listener.claims.feed_faults import (
    BROKEN,
    NO_FAULT,
    fault_since,
    must_tell,
    note_failure,
    tell_fault,
    tell_moved,
)
from listener.claims.feed_settings import FeedSettings
from listener.claims.looking import Found, Known, look_through
from listener.claims.press import (
    HeardItem,
    heard_in_the_press,
    heard_no_more,
)
from listener.house import House
from listener.store import Transaction
from listener.store.connection import as_moment, as_text
from listener.store.counts import last_beat
from listener.store.hearing import (
    Feed,
    add_feed,
    change_feed,
    feed_at,
    marks_of,
    save_heard,
    save_item,
)
from listener.systemd import notify
from listener.telling.alerts import excerpt
from moderation.claims.factbank.registry import in_force
from moderation.claims.match import ClaimMatch

LONGEST_WAIT = timedelta(hours=24)  # between two tries of a feed that fails
RECHECK = timedelta(
    hours=6
)  # how often a site's marks of change alone are worth an entry
ENOUGH = timedelta(seconds=20)  # one pass of the clock reads no longer than about this


def due_feeds(house: House) -> Iterator[FeedSettings]:
    """The feeds whose time has come, the longest unread first; none more once a pass has taken long enough."""
    began_at = house.now()
    waiting = [(last_read(house, feed), feed) for feed in house.settings.feeds]
    for _, feed in sorted(waiting, key=lambda each: (each[0], each[1].name)):
        now = house.now()
        if now - began_at > ENOUGH:
            return
        known = feed_at(house.store, feed.url)
        address = known.address if known else feed.url
        if house.ear is None or house.ear.pause(address, now):
            continue
        if known is None or _is_due(feed, known, last_read(house, feed), now):
            yield feed
            notify("WATCHDOG=1")


def last_read(house: House, feed: FeedSettings) -> str:
    """When a feed was asked last; "" for never."""
    known = feed_at(house.store, feed.url)
    return last_beat(house.store, known.beat)[0] if known else ""


def _is_due(feed: FeedSettings, known: Feed, last: str, now: datetime) -> bool:
    if known.gone_at:
        return False
    if not last or as_moment(last) > now:  # from a clock that was wrong
        return True
    wait = timedelta(minutes=feed.every)
    if known.fault_at:
        failing = as_moment(last) - as_moment(known.fault_at)
        wait = max(wait, min(LONGEST_WAIT, failing / 2))
    until = as_moment(known.wait_until_at) if known.wait_until_at else now
    if now < until <= now + LONGEST_WAIT:
        return False
    return now >= as_moment(last) + wait


@dataclass(frozen=True, slots=True)
class Asked:
    """A feed that is being read: as the settings say, as it stood, what its items are held against, and at what moment."""

    feed: FeedSettings
    known: Feed
    against: Known
    at: datetime


@dataclass(frozen=True, slots=True)
class Brought:
    """What a reading brought, and what of it is new or changed. whole: all of it was looked through."""

    reading: Reading
    news: tuple[Found, ...] = ()
    whole: bool = True


def hear(house: House, feed: FeedSettings) -> int:
    """Read one feed and keep what it brought; gives how many items were new or changed. A fault is noted, not raised."""
    if house.ear is None:
        return 0
    asked = prepare(house, feed)
    house.seam("hear:before-fetch")
    return take(house, asked, ask(house.ear, asked))


def prepare(house: House, feed: FeedSettings) -> Asked:
    """What must be known to read a feed."""
    known, now = _make_known(house, feed), house.now()
    against = Known(
        known.feed_id,
        marks_of(house.store, known.feed_id),
        house.store.writer.subject,
        in_force(house.claims, now),
        house.settings.names if feed.kind == "news" else (),
        house.settings.names,
    )
    return Asked(feed, known, against, now)


def ask(
    reader: FeedReader, asked: Asked, stopped: Callable[[], bool] | None = None
) -> Brought | ConnectorError:
    """Read a feed and look through it, or say why not. Touches nothing of the house, so it may take its time elsewhere.

    stopped: asked between two items; once it says so, the rest is left for the next reading.
    """
    known = asked.known
    try:
        reading = reader.read(
            known.address,
            asked.at,
            etag=known.etag,
            last_modified=known.last_modified,
            digest=known.digest,
        )
    except ConnectorError as error:
        return error
    items = reading.contents.items
    if stopped is None:
        return Brought(reading, look_through(items, asked.against, asked.at))
    news = look_through(items, asked.against, asked.at, stopped)
    return Brought(reading, news, whole=not stopped())


def take(house: House, asked: Asked, outcome: Brought | ConnectorError) -> int:
    """Keep what a reading brought; gives how many items were new or changed.

    One that was broken off does not count as a reading: the feed is due still, and goes on behind what is kept.
    """
    feed, known = asked.feed, asked.known
    if isinstance(outcome, ConnectorError):
        note_failure(house, feed, known, outcome)
        house.store.beat(known.beat, asked.at)
        return 0
    house.seam("hear:before-store")
    # Without its marks of change the site gives all of it once more.
    reading = outcome.reading if outcome.whole else replace(outcome.reading, same=True)
    _keep(house, feed, known, reading, outcome.news)
    house.seam("hear:after-store")
    if outcome.whole:
        house.store.beat(known.beat, asked.at)
    return len(outcome.news)


def _make_known(house: House, feed: FeedSettings) -> Feed:
    known = feed_at(house.store, feed.url)
    if known is None:
        with house.store.transaction(house.now()) as tx:
            add_feed(tx, feed.url)
            tx.record("feed_added", details={"kind": feed.kind, "every": feed.every})
        known = feed_at(house.store, feed.url)
    assert known is not None
    return known


def _keep(
    house: House,
    feed: FeedSettings,
    known: Feed,
    reading: Reading,
    news: Sequence[Found],
) -> None:
    """The items, what was heard in them, and the state of the feed, in one write. Nothing new, nothing written."""
    now = house.now()
    changes = _changes(known, reading, bool(news), now)
    untold = reading.contents.broken and must_tell(feed, known, now, grave=False)
    if not news and not changes and not untold:
        return
    with house.store.transaction(now) as tx:
        counts = {"new": 0, "changed": 0, "claims": 0}
        for item in news:
            saved = save_item(tx, known.feed_id, item.words)
            if saved is not None:
                counts["new" if saved[1] == 1 else "changed"] += 1
                counts["claims"] += _note_claims(tx, house, feed, item, saved)
        if changes:
            change_feed(tx, known.feed_id, changes)
        house.seam("hear:in-store")
        details = {"feed_id": known.feed_id, "left_out": reading.contents.left_out}
        tx.record("feed_read", details={**details, **counts})
        if moved_to := changes.get("moved_to"):
            tell_moved(tx, house, feed, known, moved_to)
        if reading.contents.broken:
            tell_fault(tx, house, feed, known, BROKEN, grave=False)
        elif known.fault:
            tx.record("feed_recovered", details={"feed_id": known.feed_id})


def _changes(
    known: Feed, reading: Reading, has_news: bool, now: datetime
) -> dict[str, str | None]:
    changes: dict[str, str | None] = {}
    marks = (reading.etag, reading.last_modified, reading.digest)
    checked_at = as_moment(known.checked_at) if known.checked_at else now - RECHECK
    old = (
        not timedelta() <= now - checked_at < RECHECK
    )  # or from a clock that was wrong
    if (
        not reading.same
        and marks != (known.etag, known.last_modified, known.digest)
        and (has_news or old)
    ):
        changes |= {
            "etag": marks[0],
            "last_modified": marks[1],
            "digest": marks[2],
            "checked_at": as_text(now),
        }
    moved = reading.moved_to
    if moved and moved != known.address:
        changes["moved_to"] = moved
    if reading.contents.broken:
        since = fault_since(known, now)
        if known.fault != BROKEN or known.fault_at != since:
            changes |= {"fault": BROKEN, "fault_at": since, "wait_until_at": None}
    elif known.fault:
        changes |= NO_FAULT
    return changes


def _note_claims(
    tx: Transaction,
    house: House,
    feed: FeedSettings,
    item: Found,
    saved: tuple[int, int],
) -> int:
    words, matches = item.words, _as_they_stand(house, item.matches, tx.now)
    item_id, version = saved
    heard = HeardItem(item_id, feed.name, words.link, words.title, words.published_at, version)  # fmt: skip
    text = f"{words.title}. {words.summary}" if words.title else words.summary
    heard_no_more(tx, house, heard, text, matches)
    for found in matches:
        claim = found.claim
        if claim is None:
            continue
        press = (
            feed.kind in ("news", "council")
            and item.fresh
            and found.stance == "repeats"
            and found.stopped is None
        )
        if press:
            heard_in_the_press(tx, house, heard, claim, found)
        sentence = excerpt(found.sentence)
        save_heard(tx, saved, claim.claim_id, found.stance, found.score, sentence, press=press)  # fmt: skip
    return len(matches)


def _as_they_stand(
    house: House, matches: Sequence[ClaimMatch], now: datetime
) -> list[ClaimMatch]:
    """What was found, by the claims as they are in force by now: the council may have changed them while the feed was read.

    What it has found true meanwhile, withdrawn or taken out is passed over.
    """
    kept = []
    for found in matches:
        if found.claim is None:
            kept.append(found)
            continue
        stands = standing_of(house, found.claim.claim_id, now)
        turned_true = stands.over == "true" and found.claim.verdict != "true"
        if stands.claim is not None and not turned_true:
            kept.append(replace(found, claim=stands.claim))
    return kept
