"""When a newspaper, or the council itself, repeats a claim that the council has found false: comms hear of it, once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from listener.claims.as_it_stands import Standing
from listener.claims.incidents import emergency, grow, is_theirs
from listener.claims.sending import Telling, send_to_comms
from listener.claims.wording import (
    LEVELS_CY,
    claim_cy,
    claim_en,
    short_text,
    subject,
)
from listener.desk_settings import DeskSettings
from listener.house import House
from listener.store import Transaction
from listener.store.connection import Row
from listener.store.hearing import in_press, subject_of
from listener.store.incidents import Item, Spread
from listener.telling.alerts import excerpt
from listener.telling.both import with_welsh
from listener.telling.where import alert_place
from moderation.claims.match import ClaimMatch
from moderation.claims.priority import Priority, priority
from moderation.types import Claim

ONE_STORY = timedelta(days=7)  # what others write of it within is the same story


@dataclass(frozen=True, slots=True)
class HeardItem:
    """An item of a feed in which a claim was heard."""

    item_id: int
    feed: str  # its name in the settings
    link: str
    title: str
    published_at: datetime | None = None


def heard_in_the_press(
    tx: Transaction, house: House, item: HeardItem, claim: Claim, match: ClaimMatch
) -> None:
    """Raise the claim's incident to the reach of the press, and tell comms if no paper had the story in the last week.

    At once, though it be LOW: whoever writes for a paper has a deadline, and it may be today. NONE is told to nobody.
    To be called before the sighting itself is saved. Nothing is hidden by it, and nobody's words are judged.
    """
    told = in_press(tx.store, claim.claim_id, tx.now - ONE_STORY)
    seen = Item(
        ref=subject_of(item.item_id),
        source=item.feed,
        title=item.title,
        text=excerpt(match.sentence),
        link=item.link,
        said_at=item.published_at,
    )

    def graded(spread: Spread) -> Priority:
        return _grade(tx, house, claim, match, spread)

    row = grow(
        tx,
        house,
        f"claim:{claim.claim_id}",
        claim.claim,
        graded,
        None,
        claim=claim,
        item=seen,
        matched=match.score,
        at_once=True,
    )
    # An alert that has just left says all of this. One that left earlier did not know of the press.
    by_alert = row["last_told_at"] == tx.at
    counts = row["level"] != "NONE"
    if not told and not by_alert and counts and is_theirs(house, row, tx.now):
        _tell_comms(tx, house, item, claim, match, row)


def _grade(
    tx: Transaction, house: House, claim: Claim, match: ClaimMatch, seen: Spread
) -> Priority:
    return priority(
        claim,
        match_score=match.score,
        certainty=match.certainty,
        accounts=seen.accounts,
        press=True,
        recent=seen.recent,
        before=seen.before,
        second_platform=seen.platforms > 1,
        emergency=emergency(house, None, tx.now),
    )


def _tell_comms(
    tx: Transaction,
    house: House,
    item: HeardItem,
    claim: Claim,
    match: ClaimMatch,
    row: Row,
) -> None:
    level, desk = row["level"], house.settings.desk
    telling = Telling(
        once=f"press:{claim.claim_id}:{item.item_id}",
        subject=subject(row, level, Standing(claim), press=True),
        whole=_text(item, claim, match, row, desk),
        short=short_text(row, level, Standing(claim), desk, press=True),
        step="told_news",
    )
    send_to_comms(tx, house, row, level, telling)


def _text(
    item: HeardItem,
    claim: Claim,
    match: ClaimMatch,
    row: Row,
    desk: DeskSettings | None,
) -> str:
    """The whole message, in both languages. What the paper writes stands once, in its own words."""
    number, level = int(row["incident_id"]), row["level"]
    english = (
        f"{item.feed} repeats this claim.",
        *claim_en(claim),
        f"Incident {number}, priority {level}; the press counts as the widest reach",
        f"Headline: {excerpt(item.title)}",
        f"It says: {excerpt(match.sentence)}",
        f"Where: {item.link or 'the feed gives no link'}",
        alert_place(desk, number)[0],
        f"To see all of it: wardmote alerts show {number}",
        "",
        "Please read the whole article first: a feed shows only its beginning.",
    )
    welsh = (
        f"Mae {item.feed} yn ailadrodd yr honiad hwn.",
        *claim_cy(claim),
        f"Rhybudd {number}; blaenoriaeth: {LEVELS_CY[level]}; mae'r wasg yn cyfrif fel y cyrhaeddiad ehangaf",
        f"Ble: {item.link or 'nid oes dolen yn y ffrwd'}",
        alert_place(desk, number)[1],
        "",
        "Darllenwch yr erthygl gyfan yn gyntaf: dim ond ei dechrau sydd mewn ffrwd.",
    )
    return with_welsh(english, welsh)
