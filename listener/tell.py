"""Step five: tell the right people. Messages are written with the decision and sent later, so none is lost.

Each message has a key, `once`, under which it is never written, nor knowingly sent, twice.
"""

from __future__ import annotations

from datetime import timedelta

from listener.backoff import delay
from listener.house import House
from listener.modes.periods import Standing
from listener.store import Store, Transaction
from listener.store.comments import Kept
from listener.store.connection import Row
from listener.store.hearing import in_press
from listener.store.messages import (
    Message,
    incident,
    mark_sending,
    mark_sent,
    mark_unsent,
    put_out,
    save_incident,
    save_sighting,
    sightings,
)
from listener.telling.alerts import excerpt
from listener.telling.hold import ready
from listener.telling.post import MailError, Post
from moderation.claims.priority import Priority, priority
from moderation.types import Claim, Finding, Judgement

LEVELS = ("NONE", "LOW", "MEDIUM", "HIGH")
BEFORE_AN_ELECTION = ("services", "safety", "voting")
WINDOW = timedelta(hours=6)
ONE_STORY = timedelta(days=7)  # so long a claim that stood in the news counts as there
FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(hours=9)
TRIES = 10


def flag_claims(
    tx: Transaction, house: House, known: Kept, judgement: Judgement
) -> None:
    """Add a comment that repeats a false claim to the claim's incident, and tell comms when that grew graver.

    In an emergency, claims on safety and voting weigh more; before an election, comms hear of services, safety and
    voting only (policy 5).
    """
    holds = house.standing(known.comment.page_id, tx.now)
    by_id = {claim.claim_id: claim for claim in house.claims}
    for finding in judgement.findings:
        claim = by_id.get(str(finding.data.get("claim_id", "")))
        if finding.rule == "R4" and claim is not None:
            _flag(tx, known, claim, finding, holds)


def _flag(
    tx: Transaction, known: Kept, claim: Claim, finding: Finding, holds: Standing
) -> None:
    before = incident(tx.store, claim.claim_id)
    if before is None:
        save_incident(tx, claim.claim_id, "NONE", 0.0, {})
    save_sighting(tx, claim.claim_id, known.comment.comment_id, finding.score or 0.0)
    graded = _grade(tx.store, tx, claim, finding, emergency=holds.on("emergency"))
    save_incident(tx, claim.claim_id, graded.level, graded.value, graded.parts)
    details = {
        "claim_id": claim.claim_id,
        "priority": graded.level,
        "priority_parts": graded.parts,
    }
    tx.record(
        "claim_flagged",
        about=known.comment.comment_id,
        rule="R4",
        details=details,
        payload={"comment_id": known.comment.comment_id},
    )
    rose = before is None or LEVELS.index(graded.level) > LEVELS.index(before["level"])
    theirs = not holds.on("pre_election") or claim.topic in BEFORE_AN_ELECTION
    if rose and theirs and graded.level in ("MEDIUM", "HIGH"):
        _alert_comms(tx, known, claim, graded)


def _grade(
    store: Store, tx: Transaction, claim: Claim, finding: Finding, *, emergency: bool
) -> Priority:
    lately = sightings(store, claim.claim_id, tx.now - WINDOW, tx.now)
    earlier = sightings(store, claim.claim_id, tx.now - 2 * WINDOW, tx.now - WINDOW)
    return priority(
        claim,
        match_score=finding.score or 0.0,
        certainty=float(finding.data.get("certainty", 1.0)),
        accounts=lately["authors"] + earlier["authors"],
        press=in_press(store, claim.claim_id, tx.now - ONE_STORY),
        recent=lately["comments"],
        before=earlier["comments"],
        emergency=emergency,
    )


def _alert_comms(tx: Transaction, known: Kept, claim: Claim, graded: Priority) -> None:
    """Policy 10.5: claim, verdict, source, priority, thread, excerpt. No author, no history, no abuse findings."""
    seen = sightings(tx.store, claim.claim_id, tx.now - WINDOW, tx.now)
    put_out(
        tx,
        once=f"claim:{claim.claim_id}:{graded.level}:{tx.now:%G-%V}",
        kind="claim",
        audience="comms",
        subject=f"{graded.level}: {claim.claim}",
        body="\n".join(
            (
                f"Claim {claim.claim_id}, which the council has found {claim.verdict}: {claim.claim}",
                f"What is right: {claim.correct_statement or 'not yet written'}",
                f"Source: {claim.source_url or 'none yet'}",
                f"Priority: {_why(graded)}",
                f"Seen in the last six hours: {_spread(seen)}",
                f"One of them: {excerpt(known.comment.text)}",
                f"Where: {known.comment.permalink or known.comment.post_id}",
                "",
                "The comments stay visible: being wrong is not against the rules.",
            )
        ),
        weight="claim_high" if graded.level == "HIGH" else "plain",
    )


def _why(graded: Priority) -> str:
    """How a priority came about, in words: 'HIGH, because it may do harm (impact 5 of 5, ...)'."""
    parts = graded.parts
    how = (
        f"impact {parts['impact']:g} of 5, reach {parts['reach']:g} of 5, "
        f"sureness {parts['confidence']:.0%}, speed {parts['velocity']:g}"
    )
    if graded.floor:
        return f"{graded.level}, because it may do harm ({how})"
    return f"{graded.level}, {graded.value:.1f} points ({how})"


def _spread(seen: Row) -> str:
    return f"{many(seen['comments'], 'comment')} by {many(seen['authors'], 'account')}"


def many(count: int, noun: str) -> str:
    """A number with its noun: 1 comment, 2 comments."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def send(house: House, post: Post) -> int:
    """Send what waits in the outbox; gives how many were sent. A failed message waits and is tried again."""
    sent = 0
    for message in ready(house):
        # Written down first: after a crash in between, the message is looked for before it is sent again.
        with house.store.transaction(house.now()) as tx:
            mark_sending(tx, message)
            tx.record("message_leaving", details=_named(message))
        house.seam("tell:before-send")
        try:
            post.deliver(message)
        except MailError as error:
            _delay(house, message, str(error))
            continue
        house.seam("tell:after-send")
        with house.store.transaction(house.now()) as tx:
            mark_sent(tx, message)
            tx.record("message_sent", details=_named(message))
        sent += 1
    return sent


def _delay(house: House, message: Message, why: str) -> None:
    last = message.attempts + 1 >= TRIES
    wait = delay(FIRST_DELAY, LONGEST_DELAY, message.attempts, house.chance)
    with house.store.transaction(house.now()) as tx:
        mark_unsent(tx, message, None if last else tx.now + wait)
        event = "message_given_up" if last else "message_delayed"
        tx.record(event, reason=why, details=_named(message))


def _named(message: Message) -> dict[str, object]:
    return {
        "message_id": message.message_id,
        "kind": message.kind,
        "audience": message.audience,
    }
