"""What the clock does to incidents: it escalates, sends the daily digest, closes what is quiet, and forgets words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from listener.claims.as_it_stands import (
    STANDS_AGAIN,
    WHY,
    sentences,
    standing_of,
)
from listener.claims.asked import quoted_of
from listener.claims.clock import acknowledge_by
from listener.claims.digest import digest_entry, digest_text
from listener.claims.feedback import proposal
from listener.claims.incidents import (
    end_quiet,
    is_quiet,
    is_theirs,
    is_told,
)
from listener.claims.masking import masks_of
from listener.claims.proposing import propose_anew
from listener.claims.states import ENDED
from listener.claims.tuning_words import tuning_text
from listener.claims.wording import escalation_text, subject
from listener.forgetting.retention import months_before
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes.periods import LONDON
from listener.store import Transaction
from listener.store.connection import Row, as_moment, as_text
from listener.store.incident_views import grown_between
from listener.store.incident_words import erase_words, old_words
from listener.store.incidents import (
    add_step,
    change_incident,
    incident,
    open_incidents,
    steps_of,
)
from listener.store.messages import put_out, was_put_out
from listener.store.own_claims import is_own

ERASED_AT_ONCE = 50


def mind_incidents(house: House) -> int:
    """Do what is due; gives how many things were done. Each is done once, whoever runs this."""
    done = sum(_follow_claim(house, row) for row in open_incidents(house.store))
    done += sum(_escalate(house, row) for row in open_incidents(house.store))
    done += _digest(house)
    done += sum(_close_quiet(house, row) for row in open_incidents(house.store))
    return done + _offer_tuning(house) + _forget(house)


def _follow_claim(house: House, row: Row) -> int:
    """The council changed its mind on a claim: its open incident says so, and proposes what fits that now."""
    if not row["claim_id"] or not _change_of(house, row):
        return 0
    with house.store.transaction(house.now()) as tx:
        fresh = incident(tx.store, row["incident_id"])
        what = _change_of(house, fresh) if fresh else ""
        if fresh is None or not what or fresh["state"] in ENDED:
            return 0
        number = int(fresh["incident_id"])
        details = {"incident_id": number, "claim_id": fresh["claim_id"]}
        tx.record("incident_claim_changed", reason=what, details=details)
        propose_anew(tx, house, fresh)
        add_step(tx, number, "claim_changed", MACHINE, reason=what)
    return 1


def _change_of(house: House, row: Row) -> str:
    """What became of the claim of an incident since its story last spoke of it; "" where nothing did."""
    steps = steps_of(house.store, row["incident_id"])
    said = [step["reason"] for step in steps if step["what"] == "claim_changed"]
    last = said[-1] if said else STANDS_AGAIN
    now = WHY.get(standing_of(house, row["claim_id"], house.now()).over, STANDS_AGAIN)
    return now if now != last else ""


def stages(house: House) -> tuple[str, ...]:
    """Whom an unacknowledged HIGH goes to, one after another; to comms again where nobody else is named."""
    alerts = house.settings.alerts
    named = {"comms_lead": alerts.comms_lead, "reviewers": alerts.reviewers}
    return tuple(name for name, given in named.items() if given) or ("comms",)


def _waits(house: House, row: Row) -> bool:
    return bool(
        row["state"] == "new"
        and row["told_level"] == "HIGH"
        and row["escalate_at"]
        and row["escalate_at"] <= as_text(house.now())
        and row["escalated"] < len(stages(house))
    )


def _escalate(house: House, row: Row) -> int:
    if not _waits(house, row):
        return 0
    with house.store.transaction(house.now()) as tx:
        # Asked again inside the write: somebody may have acknowledged it a moment ago.
        fresh = incident(tx.store, row["incident_id"])
        if fresh is None or not _waits(house, fresh):
            return 0
        _hand_on(tx, house, fresh)
    return 1


def _hand_on(tx: Transaction, house: House, row: Row) -> None:
    number, turn = int(row["incident_id"]), int(row["escalated"])
    to = stages(house)[turn]
    told_at = as_moment(row["last_told_at"])
    over = standing_of(house, row["claim_id"], tx.now).over
    if row["claim_id"]:
        row = row | propose_anew(tx, house, row)
    quoted = quoted_of(tx, masks_of(house), row)
    put_out(
        tx,
        once=f"incident:{number}:HIGH:escalated:{turn + 1}",
        kind="escalation",
        audience=to,
        subject=f"Not acknowledged: {subject(row, 'HIGH', quoted=quoted)}",
        body=escalation_text(
            row,
            told_at,
            tx.now - told_at,
            house.settings.desk,
            sentences(row["claim_id"], over),
            quoted,
        ),
        weight="claim_high",
        incident=(number, "HIGH"),
    )
    again = acknowledge_by("HIGH", house.settings.alerts.staffed.duty(), tx.now)
    change_incident(tx, number, escalated=turn + 1, escalate_at=again)
    add_step(tx, number, "escalated", MACHINE, f"to {to}")
    details = {"incident_id": number, "to": to, "turn": turn + 1}
    tx.record("incident_escalated", details=details)


def digest_hour(house: House, now: datetime) -> datetime:
    """The last moment at which the daily digest was due, in UTC."""
    at = time.fromisoformat(house.settings.alerts.digest_at)
    today = now.astimezone(LONDON).date()
    due_at = datetime.combine(today, at, LONDON)
    if due_at > now:
        due_at = datetime.combine(today - timedelta(days=1), at, LONDON)
    return due_at.astimezone(now.tzinfo)


def _digest(house: House) -> int:
    """One message a day to comms, with what is LOW, what grew and what waits too long; none where there is nothing.

    What came after the stated hour waits for the next day.
    """
    now = house.now()
    hour = digest_hour(house, now)
    once = f"comms-digest:{hour.astimezone(LONDON):%Y-%m-%d}"
    if was_put_out(house.store, once) or not any(_sorted_out(house, hour)):
        return 0
    with house.store.transaction(now) as tx:
        fresh, grown, late = _sorted_out(house, hour)
        if not (fresh or grown or late) or was_put_out(tx.store, once):
            return 0
        _put_digest(tx, house, once, fresh, grown, late)
    return 1


def _sorted_out(house: House, hour: datetime) -> tuple[list[Row], list[Row], list[Row]]:
    """What the digest of that hour holds: not told yet; told and grown since; waiting longer than agreed."""
    rows = [
        row
        for row in open_incidents(house.store)
        if row["level"] != "NONE"
        and not is_own(row)
        and is_theirs(house, row, house.now())
    ]
    at = as_text(hour)
    fresh = [
        row
        for row in rows
        if not is_told(row) and row["level_at"] <= at and not _is_over(house, row)
    ]
    grown = [
        row
        for row in rows
        if row["last_told_at"]
        and grown_between(house.store, row["incident_id"], row["last_told_at"], hour)
        and row not in fresh
    ]
    late = [row for row in rows if is_late(row, at) and row not in grown]
    return fresh, grown, late


def _is_over(house: House, row: Row) -> bool:
    """Whether the council no longer calls the claim of an incident wrong."""
    return bool(standing_of(house, row["claim_id"], house.now()).over)


@dataclass(frozen=True, slots=True)
class Clocks:
    """The moments, as text, by which an incident still waits for a person; None for what was done or is not asked for."""

    acknowledge_by_at: str | None = None
    posture_by_at: str | None = None


def running(row: Row) -> Clocks:
    """Which clocks of an incident still run. None does once it is over."""
    if row["state"] in ENDED:
        return Clocks()
    return Clocks(
        row["acknowledge_by_at"] if row["state"] == "new" else None,
        None if row["posture"] else row["posture_by_at"],
    )


def is_late(row: Row, at: str) -> bool:
    """Whether it waits longer than the service levels allow."""
    clocks = running(row)
    return any(due_at and due_at <= at for due_at in (clocks.acknowledge_by_at, clocks.posture_by_at))  # fmt: skip


def _put_digest(
    tx: Transaction,
    house: House,
    once: str,
    fresh: list[Row],
    grown: list[Row],
    late: list[Row],
) -> None:
    sections = [
        [digest_entry(tx, house, row) for row in rows] for rows in (fresh, grown, late)
    ]
    put_out(
        tx,
        once=once,
        kind="comms_digest",
        audience="comms",
        subject=f"Daily digest: {len(fresh)} new, {len(grown)} grown, {len(late)} waiting",
        body=digest_text(house.settings.desk, *sections),
    )
    for row in fresh:
        number, level = int(row["incident_id"]), row["level"]
        first = row["told_at"] or tx.at
        change_incident(tx, number, told_level=level, told_at=first)
        add_step(tx, number, "told", MACHINE, f"{level}, in the daily digest")
        tx.record(
            "incident_told",
            details={"incident_id": number, "level": level, "to": ["comms"]},
        )
    for row in (*fresh, *grown):
        change_incident(tx, row["incident_id"], last_told_at=tx.at)
    counts = {"new": len(fresh), "grown": len(grown), "late": len(late)}
    tx.record("comms_digest_made", details=counts)


def _close_quiet(house: House, row: Row) -> int:
    """Close what needs nobody any more. What waits for a person stays open until it grows again or somebody ends it."""
    if not is_quiet(row, house.now()):
        return 0
    # Nobody was told of it, and there is nothing to tell.
    idle = row["told_level"] == "NONE" and row["state"] == "new" and _is_over(house, row)  # fmt: skip
    done = row["state"] == "acted" or row["level"] in ("NONE", "LOW") or is_own(row)
    if not (idle or (done and is_told(row))):
        return 0
    with house.store.transaction(house.now()) as tx:
        fresh = incident(tx.store, row["incident_id"])
        if fresh is None or fresh["state"] != row["state"]:
            return 0
        if fresh["last_at"] != row["last_at"]:
            return 0
        end_quiet(tx, fresh)
    return 1


def _offer_tuning(house: House) -> int:
    """Show comms, once, the threshold that their answers speak for. Only they can set it."""
    found = proposal(house)
    if found is None:
        return 0
    once = f"tuning:{found.now:.2f}:{found.to:.2f}"
    if was_put_out(house.store, once):
        return 0
    with house.store.transaction(house.now()) as tx:
        put_out(
            tx,
            once=once,
            kind="tuning",
            audience="comms",
            subject="Too many false alarms: a stricter match is proposed",
            body=tuning_text(found),
        )
        details = {"from": found.now, "to": found.to, "answers": found.answers}
        tx.record("claim_threshold_proposed", details=details)
    return 1


def _forget(house: House) -> int:
    """Erase words of incidents that ended as long ago as comments on false claims are kept."""
    months = house.settings.retention.claims_months
    before = months_before(house.now(), months)
    numbers = old_words(house.store, before, ERASED_AT_ONCE)
    if not numbers:
        return 0
    with house.store.transaction(house.now()) as tx:
        for number in numbers:
            erase_words(tx, number)
        tx.record("incident_words_erased", details={"incidents": numbers})
    return len(numbers)
