"""The listening ear on X: words that anybody may look for, held against the claims that the council has checked.

Nothing that a search finds is judged by the rules, queued or hidden: it was not said to us. Of a post in which no known
claim is heard only a keyed mark is kept. What is kept goes after a week, and within a day of its being deleted on X.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from connectors.base import Remark, Remarks
from connectors.feed_parsing import FeedItem
from listener.claims.as_it_stands import standing_of
from listener.claims.incidents import emergency, grow
from listener.claims.looking import Found, Known, look_through
from listener.claims.press import level_now_of
from listener.claims.proposing import propose_anew
from listener.claims.search_settings import SearchSettings
from listener.claims.states import ENDED
from listener.forgetting.erasing import erase_heard
from listener.forgetting.overwriting import must_clean
from listener.house import House
from listener.settings import PageSettings
from listener.store import Transaction
from listener.store.around import posted_by_owner
from listener.store.comments import kept
from listener.store.connection import as_moment, as_text
from listener.store.counts import last_beat
from listener.store.hearing import (
    SEARCH,
    Feed,
    Words,
    add_feed,
    change_feed,
    feed_at,
    found_by,
    marks_of,
    save_heard,
    save_item,
    subject_of,
)
from listener.store.incidents import Item, Spread, change_incident, incident
from listener.store.searched import item_at, put_words, say_of_post, sightings_of
from listener.telling.alerts import excerpt
from moderation.claims.factbank.registry import in_force
from moderation.claims.match import ClaimMatch
from moderation.claims.spread.priority import Priority, priority

# How the daemon's step for a search is called, before its page and name.
STEP = "search:"
LEAST = 10  # posts: X gives no fewer at a time
LOOK_AGAIN = timedelta(hours=20)  # policy, section 9: what is deleted goes within 24
Search = tuple[PageSettings, SearchSettings]


def address_of(page: PageSettings, wanted: SearchSettings) -> str:
    """The name under which the store keeps how a search stands."""
    return f"{SEARCH}{page.page_id}:{wanted.name}"


def step_of(page: PageSettings, wanted: SearchSettings) -> str:
    """The name of the daemon's step that asks for it."""
    return f"{STEP}{page.page_id}:{wanted.name}"


def due_searches(house: House) -> Iterator[Search]:
    """The searches whose time has come, and for which there is something left of today's posts."""
    for page in house.settings.pages:
        if page.page_id not in house.connectors:
            continue  # its poll tells why, and opens the way once that is mended
        for wanted in page.searches:
            now, known = house.now(), feed_at(house.store, address_of(page, wanted))
            if known is None:
                yield page, wanted
                continue
            last, _ = last_beat(house.store, known.beat)
            rested = not last or not (
                timedelta() <= now - as_moment(last) < timedelta(minutes=wanted.every)
            )
            if rested:
                yield page, wanted


def search(house: House, page: PageSettings, wanted: SearchSettings) -> int:
    """Ask X once, and keep what speaks of a known claim; gives how many posts were new. Raises ConnectorError."""
    known = _known(house, page, wanted)
    connector, now = house.connectors[page.page_id], house.now()
    _follow_deletions(house, page, known, now)
    left = wanted.most - _spent(known, now)
    if left < LEAST:
        house.store.beat(known.beat, now, "today's posts are used up")
        return 0
    found = connector.search(wanted.words, int(known.etag or 0), left, now)
    house.seam("search:before-store")
    fresh = [remark for remark in found.found if _is_new_here(house, remark)]
    news = look_through([_as_item(one) for one in fresh], _held_against(house, known, now), now)  # fmt: skip
    _keep(house, known, found, fresh, news)
    house.seam("search:after-store")
    house.store.beat(known.beat, now)
    return len(news)


def _known(house: House, page: PageSettings, wanted: SearchSettings) -> Feed:
    address = address_of(page, wanted)
    known = feed_at(house.store, address)
    if known is None:
        with house.store.transaction(house.now()) as tx:
            add_feed(tx, address)
            details = {"kind": "search", "every": wanted.every, "most": wanted.most}
            tx.record("feed_added", details=details)
        known = feed_at(house.store, address)
    assert known is not None
    return known


def _spent(known: Feed, now: datetime) -> int:
    """How many posts X has billed for this search today; X counts by days in UTC."""
    day, _, count = known.digest.partition(":")
    return int(count) if day == f"{now:%Y-%m-%d}" else 0


def _is_new_here(house: House, remark: Remark) -> bool:
    """Whether it is not ours anyway: a comment that was collected, or a reply under a post of the page."""
    ours = posted_by_owner(house.store, f"x:{remark.thread_id}")
    return not ours and kept(house.store, f"x:{remark.first_id}") is None


def _as_item(remark: Remark) -> FeedItem:
    return FeedItem(remark.first_id, remark.link, "", remark.text, remark.created_at)


def _held_against(house: House, known: Feed, now: datetime) -> Known:
    marks = marks_of(house.store, known.feed_id)
    subject, claims = house.store.writer.subject, in_force(house.claims, now)
    return Known(known.feed_id, marks, subject, claims, (), house.settings.names)


def _keep(
    house: House,
    known: Feed,
    found: Remarks,
    fresh: Sequence[Remark],
    news: Sequence[Found],
) -> None:
    """What was found, where the next search goes on, and what today has cost, in one write."""
    now = house.now()
    if not found.read:
        return  # the next search asks from where the last one did that brought something
    by_link = {remark.link: remark for remark in fresh}
    if any(item_at(house.store, known.feed_id, item.words.key) for item in news):
        must_clean(house, "log", now)
    with house.store.transaction(now) as tx:
        claims = sum(_keep_one(tx, house, known, by_link, item) for item in news)
        spent = f"{now:%Y-%m-%d}:{_spent(known, now) + found.read}"
        change_feed(tx, known.feed_id, {"etag": str(found.newest), "digest": spent})
        house.seam("search:in-store")
        details = {"feed_id": known.feed_id, "read": found.read, "new": len(news)}
        more = {"claims": claims, "complete": found.complete}
        tx.record("search_read", details={**details, **more})


def _keep_one(
    tx: Transaction,
    house: House,
    known: Feed,
    by_link: Mapping[str, Remark],
    item: Found,
) -> int:
    """Keep a post in which a claim was heard; of another, that it was seen. Gives how many claims were heard.

    Of one that was edited, what it said before goes, and counts no more where it says that no more.
    """
    words = item.words
    before = item_at(tx.store, known.feed_id, words.key)
    if before is not None and before["erased_at"] is None:
        erase_heard(tx, house, "edited", [before["item_id"]])
    if not item.matches:
        words = Words(words.key, words.mark, "", "", "", "", words.published_at)
    saved = save_item(tx, known.feed_id, words)
    if saved is None:
        return 0
    for match in item.matches:
        if match.claim is None:
            continue
        claim_id, sentence = match.claim.claim_id, excerpt(match.sentence)
        if _says_it(match):
            _grow(tx, house, by_link[words.link], saved[0], match)
            put_words(tx, saved[0], claim_id, sentence, words.link)
        save_heard(tx, saved, claim_id, match.stance, match.score, sentence, press=False)  # fmt: skip
    if before is not None:
        _says_no_more(tx, house, saved[0], item.matches)
    return len(item.matches)


def _says_it(match: ClaimMatch) -> bool:
    return match.stance == "repeats" and match.stopped is None


def _says_no_more(
    tx: Transaction, house: House, item_id: int, matches: Sequence[ClaimMatch]
) -> None:
    """A post that was edited, and repeats a claim no more, counts no more in its alert, which is weighed anew."""
    says = {match.claim.claim_id: match for match in matches if match.claim}
    for row in sightings_of(tx.store, item_id):
        match = says.get(row["claim_id"])
        if row["stance"] != "repeats" or (match and _says_it(match)):
            continue
        number = int(row["incident_id"])
        stance = "denies" if match and match.stance == "denies" else "other"
        say_of_post(tx, number, item_id, stance)
        stands, alert = standing_of(house, row["claim_id"], tx.now), incident(tx.store, number)  # fmt: skip
        if alert is None or row["state"] in ENDED or stands.claim is None:
            continue
        now = level_now_of(tx, house, stands.claim, number)
        change_incident(tx, number, level_now=now)
        propose_anew(tx, house, alert | {"level_now": now})


def _grow(
    tx: Transaction, house: House, remark: Remark, item_id: int, match: ClaimMatch
) -> None:
    """A post that repeats a claim is one more voice in its incident, under a pseudonym."""
    claim = match.claim
    assert claim is not None
    pseudonym = house.store.writer.subject(f"author x:{remark.author_id}")[:8]
    seen = Item(
        ref=subject_of(item_id),
        source=f"X, account {pseudonym}",
        text=excerpt(match.sentence),
        link=remark.link,
        platform="x",
        press=False,
        said_at=remark.created_at,
        views=remark.views,
    )

    def graded(spread: Spread) -> Priority:
        return priority(
            claim,
            match_score=match.score,
            certainty=match.certainty,
            accounts=spread.accounts,
            views=spread.views,
            press=spread.press,
            recent=spread.recent,
            before=spread.before,
            second_platform=spread.platforms > 1,
            emergency=emergency(house, None, tx.now),
        )

    key = f"claim:{claim.claim_id}"
    grow(tx, house, key, claim.claim, graded, None, claim=claim, item=seen, matched=match.score)  # fmt: skip


def _follow_deletions(
    house: House, page: PageSettings, known: Feed, now: datetime
) -> None:
    """Once a day: erase what is gone on X, and hear anew what was edited there."""
    links = found_by(house.store, known.feed_id)
    looked = as_moment(known.checked_at) if known.checked_at else None
    if not links or (looked and timedelta() <= now - looked < LOOK_AGAIN):
        return
    numbers = {link.rpartition("/")[2]: item_id for link, item_id in links.items()}
    stand = house.connectors[page.page_id].look_again(sorted(numbers))
    news = look_through([_as_item(one) for one in stand.there], _held_against(house, known, now), now)  # fmt: skip
    by_link = {remark.link: remark for remark in stand.there}
    gone = sorted(numbers[native] for native in stand.gone)
    if gone or news:
        must_clean(house, "log", now)
    with house.store.transaction(now) as tx:
        change_feed(tx, known.feed_id, {"checked_at": as_text(now)})
        for item in news:
            _keep_one(tx, house, known, by_link, item)
        if gone:
            erase_heard(tx, house, "searched", gone)
        details = {"feed_id": known.feed_id, "changed": len(news), "gone": len(gone)}
        tx.record("search_looked_again", details=details)
