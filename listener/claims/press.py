"""When a newspaper, or the council itself, repeats a claim that the council has found false: comms hear of it, once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from listener.house import House
from listener.store import Transaction
from listener.store.hearing import in_press, subject_of
from listener.store.messages import incident, put_out, save_incident, sightings
from listener.telling.alerts import excerpt
from moderation.claims.match import ClaimMatch
from moderation.claims.priority import Priority, priority
from moderation.types import Claim

WINDOW = timedelta(hours=6)
ONE_STORY = timedelta(days=7)  # what others write of it within is the same story
BEFORE_AN_ELECTION = ("services", "safety", "voting")  # policy 5


@dataclass(frozen=True, slots=True)
class HeardItem:
    """An item of a feed in which a claim was heard."""

    item_id: int
    feed: str  # its name in the settings
    link: str
    title: str


def heard_in_the_press(
    tx: Transaction, house: House, item: HeardItem, claim: Claim, match: ClaimMatch
) -> None:
    """Raise the claim's incident to the reach of the press, and tell comms if no paper had the story in the last week.

    To be called before the sighting itself is saved. Nothing is hidden by it, and nobody's words are judged.
    """
    told = in_press(tx.store, claim.claim_id, tx.now - ONE_STORY)
    graded = _grade(tx, house, claim, match)
    before = incident(tx.store, claim.claim_id)
    save_incident(tx, claim.claim_id, graded.level, graded.value, graded.parts)
    details = {
        "claim_id": claim.claim_id,
        "priority": graded.level,
        "priority_parts": graded.parts,
        "incident": "grown" if before else "new",
    }
    tx.record(
        "claim_in_the_press",
        about=subject_of(item.item_id),
        rule="R4",
        details=details,
        payload={"title": item.title, "link": item.link, "sentence": match.sentence},
    )
    theirs = not _holds(tx, house, "pre_election") or claim.topic in BEFORE_AN_ELECTION
    if not told and theirs and graded.level in ("MEDIUM", "HIGH"):
        _tell_comms(tx, item, claim, match, graded)


def _grade(tx: Transaction, house: House, claim: Claim, match: ClaimMatch) -> Priority:
    lately = sightings(tx.store, claim.claim_id, tx.now - WINDOW, tx.now)
    earlier = sightings(tx.store, claim.claim_id, tx.now - 2 * WINDOW, tx.now - WINDOW)
    return priority(
        claim,
        match_score=match.score,
        certainty=match.certainty,
        accounts=lately["authors"] + earlier["authors"],
        press=True,
        recent=lately["comments"],
        before=earlier["comments"],
        emergency=_holds(tx, house, "emergency"),
    )


def _holds(
    tx: Transaction, house: House, mode: Literal["pre_election", "emergency"]
) -> bool:
    """Whether a mode holds on any page: what is in the paper belongs to all of them."""
    return any(
        house.standing(page.page_id, tx.now).on(mode) for page in house.settings.pages
    )


def _tell_comms(
    tx: Transaction, item: HeardItem, claim: Claim, match: ClaimMatch, graded: Priority
) -> None:
    put_out(
        tx,
        once=f"press:{claim.claim_id}:{item.item_id}",
        kind="claim",
        audience="comms",
        subject=f"{graded.level}: in the news: {claim.claim}",
        body="\n".join(
            (
                f"{item.feed} repeats claim {claim.claim_id}, which the council has found {claim.verdict}: {claim.claim}",
                f"What is right: {claim.correct_statement or 'not yet written'}",
                f"Source: {claim.source_url or 'none yet'}",
                f"Priority: {graded.level}, {graded.value:.1f} points; the press counts as the widest reach",
                f"Headline: {excerpt(item.title)}",
                f"It says: {excerpt(match.sentence)}",
                f"Where: {item.link or 'the feed gives no link'}",
                "",
                "Please read the whole article first: a feed shows only its beginning.",
            )
        ),
        weight="claim_high" if graded.level == "HIGH" else "plain",
    )
