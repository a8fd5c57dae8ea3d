"""When a newspaper, or the council itself, repeats a claim that the council has found false: comms hear of it, once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from listener.claims.as_it_stands import Standing
from listener.claims.beside import beside, in_english, in_welsh
from listener.claims.dated import dated_words
from listener.claims.incidents import emergency, grow, is_theirs
from listener.claims.moments import on_the_wall
from listener.claims.proposing import propose_anew
from listener.claims.sending import Telling, send_to_comms
from listener.claims.spread_alert import weigh_spread
from listener.claims.states import ENDED
from listener.claims.wording import (
    LEVELS_CY,
    claim_cy,
    claim_en,
    short_subject,
    short_text,
    subject,
)
from listener.desk_settings import DeskSettings
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.store import Transaction
from listener.store.connection import Row, as_moment
from listener.store.hearing import in_press, subject_of
from listener.store.incident_views import in_items, say_of_item
from listener.store.incidents import (
    LEVELS,
    ONE_STORY,
    Item,
    Spread,
    add_step,
    change_incident,
    incident,
    seen_before,
    spread,
    surest,
)
from listener.telling.alerts import excerpt
from listener.telling.both import with_welsh
from listener.telling.where import alert_place
from moderation.claims.factbank.registry import in_force
from moderation.claims.match import SAME, ClaimMatch, match
from moderation.claims.spread.priority import NO_ENTRY_MATCH, Priority, priority
from moderation.types import Claim


@dataclass(frozen=True, slots=True)
class HeardItem:
    """An item of a feed in which a claim was heard."""

    item_id: int
    feed: str  # its name in the settings
    link: str
    title: str
    published_at: datetime | None = None
    version: int = 1  # more with each change of its words


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

    def graded(so_far: Spread) -> Priority:
        return _grade(tx, house, claim, match, so_far)

    key = f"claim:{claim.claim_id}"
    before = seen_before(tx.store, key, "", seen, tx.now)
    row = grow(
        tx,
        house,
        key,
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
    # What comms were told of as this article is no news, in whatever feed it turns up and however late.
    news = not told and (before is None or before["said"] != "repeats")
    if news and not by_alert and counts and is_theirs(house, row, tx.now):
        _tell_comms(tx, house, item, claim, match, row)


def now_says(text: str, claim: Claim, found: Sequence[ClaimMatch], called: Sequence[str]) -> str:  # fmt: skip
    """What an article says of a claim by now: "repeats", "denies" or "other". found: the claims that were seen in it."""
    mine = [each for each in found if each.claim and each.claim.claim_id == claim.claim_id]  # fmt: skip
    # What else it says may have been found before this claim.
    said = mine[0] if mine else match(text, (claim,), top=0, called=called)
    if said.claim is None or said.score < SAME or said.stance not in ("repeats", "denies"):  # fmt: skip
        return "other"
    return said.stance if said.stance == "denies" or said.stopped is None else "other"


def heard_no_more(
    tx: Transaction,
    house: House,
    item: HeardItem,
    text: str,
    found: Sequence[ClaimMatch],
) -> None:
    """An article that was changed, and repeats a claim no more, counts no more: its alert says so, and is weighed anew.

    What another feed brings under the same link may be a shorter text: it tells only where it denies the claim.
    """
    force = {claim.claim_id: claim for claim in in_force(house.claims, tx.now)}
    for row in in_items(tx.store, subject_of(item.item_id), item.link):
        claim = force.get(row["claim_id"])
        if claim is None or row["stance"] != "repeats" or not text:
            continue
        says = now_says(text, claim, found, house.settings.called)
        mine = row["ref"] == subject_of(item.item_id)
        if says == "denies" or (says == "other" and mine):
            _take_back(tx, house, item, claim, row, says)


def _take_back(
    tx: Transaction, house: House, item: HeardItem, claim: Claim, seen: Row, says: str
) -> None:
    number = int(seen["incident_id"])
    say_of_item(tx, number, seen["ref"], says)
    what = "put_right" if says == "denies" else "said_no_more"
    add_step(tx, number, what, MACHINE, item.feed)
    row = incident(tx.store, number)
    assert row is not None
    details: dict[str, object] = {"incident_id": number, "claim_id": claim.claim_id, "stance": says}  # fmt: skip
    if row["state"] not in ENDED:
        now = level_now_of(tx, house, claim, number)
        change_incident(tx, number, level_now=now)
        propose_anew(tx, house, row | {"level_now": now})
        details["priority"] = now
    tx.record("claim_put_right", about=seen["ref"], details=details)


def level_now_of(tx: Transaction, house: House, claim: Claim, number: int) -> str:
    """How grave it would be by what is still said. The level that it reached stays."""
    seen = spread(tx.store, number, tx.now)
    asked = "LOW" if seen.asks or seen.denies else "NONE"
    if not seen.repeats:
        return asked
    on = emergency(house, None, tx.now)
    sure = surest(tx.store, number) or NO_ENTRY_MATCH
    found = weigh_spread(claim, claim.claim, seen, emergency=on, match=sure)
    return max(asked, found.level, key=LEVELS.index)


def taken_back_words(row: Row, found: Sequence[Row], now: datetime) -> tuple[tuple[str, ...], tuple[str, ...]]:  # fmt: skip
    """Who of the press put it right or says it no more, since when, and what that makes of the priority, in both languages.

    Empty where nobody did.
    """
    if not found:
        return (), ()
    pairs = [_taken_back_by(each, now) for each in found]
    english, welsh = (tuple(pair[tongue] for pair in pairs) for tongue in (0, 1))
    level, by_now = row["level"], row["level_now"]
    if level == by_now:
        return english, welsh
    less = "nobody would be told" if by_now == "NONE" else f"it would be {by_now}"
    less_cy = "ni fyddai neb yn cael gwybod" if by_now == "NONE" else f"byddai'n {LEVELS_CY[by_now]}"  # fmt: skip
    return (
        (*english, f"It stays {level}, as it was told; by what is still said, {less}."),
        (*welsh, f"Mae'n dal yn {LEVELS_CY[level]}, fel y dywedwyd; yn ôl yr hyn sy'n dal i gael ei ddweud, {less_cy}."),
    )  # fmt: skip


def _taken_back_by(row: Row, now: datetime) -> tuple[str, str]:
    source = excerpt(row["source"])
    when, when_cy = on_the_wall(as_moment(row["stance_at"]), now)
    if row["stance"] == "denies":
        return (
            f"{source} put it right at {when}: its article counts no more.",
            f"Cywirodd {source} hyn am {when_cy}: nid yw ei erthygl yn cyfrif mwyach.",
        )
    return (
        f"{source} says it no more, since {when}: its article counts no more.",
        f"Nid yw {source} yn dweud hyn mwyach, ers {when_cy}: nid yw ei erthygl yn cyfrif mwyach.",
    )


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
    # An article that took it back and says it again is news again.
    telling = Telling(
        once=f"press:{claim.claim_id}:{item.item_id}:{item.version}",
        subject=subject(row, level, Standing(claim), press=True),
        whole=article_text(item, claim, match.sentence, row, desk, tx.now),
        short_subject=short_subject(row, level, Standing(claim), press=True),
        short=short_text(int(row["incident_id"]), desk),
        step="told_news",
    )
    send_to_comms(tx, house, row, level, telling)


def article_text(
    item: HeardItem,
    claim: Claim,
    sentence: str,
    row: Row,
    desk: DeskSettings | None,
    now: datetime,
) -> str:
    """The whole message, in both languages. sentence: what the paper writes, which stands once, in its own words."""
    number, level = int(row["incident_id"]), row["level"]
    dated, dated_cy = dated_words(item.published_at, now)
    english = (
        f"{item.feed} repeats this claim.",
        *claim_en(claim),
        f"Alert {number}, priority {level}; the press counts as the widest reach",
        f"Headline: {excerpt(item.title)}",
        f"It says: {excerpt(sentence)}",
        in_english(beside(sentence, claim)),
        f"Where: {item.link or 'the feed gives no link'}",
        dated,
        alert_place(desk, number)[0],
        f"To see all of it: wardmote alerts show {number}",
        "",
        "Please read the whole article first: a feed shows only its beginning.",
    )
    welsh = (
        f"Mae {item.feed} yn ailadrodd yr honiad hwn.",
        *claim_cy(claim),
        f"Rhybudd {number}; blaenoriaeth: {LEVELS_CY[level]}; mae'r wasg yn cyfrif fel y cyrhaeddiad ehangaf",
        in_welsh(beside(sentence, claim)),
        f"Ble: {item.link or 'nid oes dolen yn y ffrwd'}",
        dated_cy,
        alert_place(desk, number)[1],
        "",
        "Darllenwch yr erthygl gyfan yn gyntaf: dim ond ei dechrau sydd mewn ffrwd.",
    )
    return with_welsh(english, welsh)
