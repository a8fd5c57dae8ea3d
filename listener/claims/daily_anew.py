"""A daily digest that has not left yet is built anew before each try, from what of it still holds, as it holds.

What it was to tell first and that is over, or that the council no longer calls wrong, is told in no digest: comms do not
know of it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from listener.claims.as_it_stands import said_otherwise, standing_of
from listener.claims.became import WHY
from listener.claims.daily import (
    IN_DIGEST,
    KIND,
    ONCE,
    Found,
    composed,
    of_comms,
    with_what_waits,
)
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes.periods import LONDON
from listener.store import Transaction
from listener.store.connection import Row, as_moment, as_text
from listener.store.digest_views import (
    answered_since,
    ended_in,
    grown_in,
    told_first_in,
)
from listener.store.incidents import add_step, change_incident, open_incidents
from listener.store.messages import (
    Message,
    last_put_out,
    mark_dropped,
    reword,
    still_waiting,
)
from listener.telling.overtaken import CLOSED, WRONG, why_overtaken

EMPTIED = "nothing of it holds any more"


def daily_anew(house: House, message: Message) -> bool:
    """Have a daily digest hold what still holds; False where nothing changed, or another process sends it."""
    if not has_changed(house, message):
        return False
    with house.store.transaction(house.now()) as tx:
        # Asked again inside the write.
        digest = still_waiting(tx.store, message)
        if digest is None or digest.sending_at is not None or digest.taken:
            return False
        told = by_now(tx, house, digest)
        if told is None or told == (digest.subject, digest.body):
            return told is None
        reword(tx, digest, *told)
        tx.record("message_rewritten", details=_details(digest))
    return True


def has_changed(house: House, message: Message) -> bool:
    """Whether people answered any alert since a digest was written, or the council says something else of a claim."""
    since, now = message.created_at, house.now()
    # A change of that very moment may have come just after: what reads the same is not written anew.
    before = as_text(as_moment(since) - timedelta.resolution)
    if answered_since(house.store, since):
        return True
    first = told_first_in(house.store, since, IN_DIGEST)
    rows = (*first, *grown_in(house.store, since), *open_incidents(house.store))
    claims = {row["claim_id"] for row in rows if row["claim_id"]}
    return any(said_otherwise(house, claim_id, before, now) for claim_id in claims)


def by_now(tx: Transaction, house: House, digest: Message) -> tuple[str, str] | None:
    """Subject and body of a digest as they read by now; None where nothing of it is worth a message: then it is dropped."""
    day = date.fromisoformat(digest.once.removeprefix(ONCE))
    before = last_put_out(tx.store, ONCE, digest.once)
    found = _still(tx, house, digest, _hour(house, day), before or "")
    opens = house.settings.alerts.staffed.duty().opens_on(day)
    if not found.is_worth_a_message(open_today=opens):
        mark_dropped(tx, digest)
        tx.record("message_dropped", reason=EMPTIED, details=_details(digest))
        return None
    return composed(tx, house, found, before)


def _hour(house: House, day: date) -> str:
    at = time.fromisoformat(house.settings.alerts.digest_at)
    return as_text(datetime.combine(day, at, LONDON).astimezone(house.now().tzinfo))


def _still(
    tx: Transaction, house: House, digest: Message, at: str, before: str
) -> Found:
    """What of a digest still holds. What was to be told first and holds no more is told by nobody."""
    written, fresh = digest.created_at, []
    for row in told_first_in(tx.store, written, IN_DIGEST):
        if row["last_told_at"] != written:
            continue  # told by an alert of its own since
        over = standing_of(house, row["claim_id"], tx.now).over
        why = _why_over(tx, digest, row, "LOW") or WHY.get(over, "")
        if not why:
            fresh.append(row)
        elif why in (WRONG, CLOSED, *WHY.values()):
            _untell(tx, digest, row, why)
    grown = [
        row
        for row in grown_in(tx.store, written)
        if not _why_over(tx, digest, row, row["told_level"])
    ]
    true = [
        row
        for row in ended_in(tx.store, written)
        if standing_of(house, row["claim_id"], tx.now).over == "true"
    ]
    return with_what_waits(house, of_comms(house), fresh, grown, true, at, before)


def _why_over(tx: Transaction, digest: Message, row: Row, level: str) -> str:
    """Why one thing that a digest tells need not be told: a person ended it, or it was told as graver than this level."""
    as_alert = replace(digest, incident_id=int(row["incident_id"]), incident_level=level)  # fmt: skip
    return why_overtaken(tx.store, as_alert)


def _untell(tx: Transaction, digest: Message, row: Row, why: str) -> None:
    number, level = int(row["incident_id"]), "LOW"  # nothing graver is told here first
    change_incident(tx, number, told_level="NONE", told_at=None, last_told_at=None)
    add_step(tx, number, "not_sent", MACHINE, f"{level}{IN_DIGEST}", why)
    details = _details(digest) | {"incident_id": number, "level": level}
    tx.record("message_dropped", reason=why, details=details)


def _details(digest: Message) -> Row:
    return {"message_id": digest.message_id, "kind": KIND, "audience": digest.audience}
