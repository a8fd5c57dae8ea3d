"""What the clock does to incidents: it escalates, sends the daily digest, closes what is quiet, and forgets words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from listener.claims.as_it_stands import is_over, standing_of
from listener.claims.asked import press_deadline
from listener.claims.became import STANDS_AGAIN, WHY
from listener.claims.clock import acknowledge_by
from listener.claims.clocks_put_right import put_clocks_right
from listener.claims.daily import make_digest
from listener.claims.emergency_over import propose_after
from listener.claims.escalating import KIND as ESCALATION
from listener.claims.escalating import escalation
from listener.claims.feedback import proposal
from listener.claims.found_true import take_up_again, times_taken_up
from listener.claims.held_back import tell_held_back
from listener.claims.proposing import propose_anew
from listener.claims.quiet import end_quiet, is_quiet, is_told
from listener.claims.sending import weight_of
from listener.claims.states import ENDED
from listener.claims.tuning_words import tuning_text, tuning_welsh
from listener.claims.weighed_anew import weigh_anew
from listener.forgetting.overwriting import must_clean
from listener.forgetting.retention import months_before
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.store import Transaction
from listener.store.answers import thresholds
from listener.store.connection import Row, as_text
from listener.store.incident_views import ended_as_true
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
from listener.telling.both import with_welsh

ERASED_AT_ONCE = 50
LONG_OVER = timedelta(days=1)  # a deadline of the press of which nobody else need hear


def mind_incidents(house: House, doubt: Callable[[House], object] | None = None) -> int:
    """Do what is due; gives how many things were done. Each is done once, whoever runs this.

    `doubt` says why the clock is not believed, if so: then no alert ends as quiet, and no words go, by it.
    """
    done = sum(put_clocks_right(house, row) for row in open_incidents(house.store))
    done += sum(take_up_again(house, row) for row in ended_as_true(house.store))
    done += sum(_follow_claim(house, row) for row in open_incidents(house.store))
    done += sum(propose_after(house, row) for row in open_incidents(house.store))
    done += sum(weigh_anew(house, row) for row in open_incidents(house.store))
    done += sum(tell_held_back(house, row) for row in open_incidents(house.store))
    done += sum(_escalate(house, row) for row in open_incidents(house.store))
    done += make_digest(house)
    sure = doubt is None or doubt(house) is None
    if sure:
        done += sum(_close_quiet(house, row) for row in open_incidents(house.store))
    return done + _offer_tuning(house) + (_forget(house) if sure else 0)


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
    if row["state"] != "new":
        return False
    if row["told_level"] == "HIGH":
        return bool(
            row["escalate_at"]
            and row["escalate_at"] <= as_text(house.now())
            and row["escalated"] < len(stages(house))
        )
    return _press_waits(house, row)


def _press_waits(house: House, row: Row) -> bool:
    """Whether the press asked until an hour that comes soon, or has just gone by, and comms have not taken it on: the next
    person hears of it once."""
    by = row["acknowledge_by_at"]
    if row["escalated"] or not by or by > as_text(house.now()):
        return False
    until = press_deadline(house.store, house.rules, row)
    return until is not None and house.now() - until < LONG_OVER


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
    level = row["told_level"]
    to = stages(house)[turn]
    head, body = escalation(tx, house, row, level, to)
    again = times_taken_up(tx.store, number)
    put_out(
        tx,
        once=f"incident:{number}:{level}:escalated:{turn + 1}{f':{again}' if again else ''}",
        kind=ESCALATION,
        audience=to,
        subject=head,
        body=body,
        weight=weight_of(tx, house, row, level),
        incident=(number, level),
    )
    duty = house.settings.alerts.staffed.duty()
    next_at = acknowledge_by("HIGH", duty, tx.now) if level == "HIGH" else None
    change_incident(tx, number, escalated=turn + 1, escalate_at=next_at)
    add_step(tx, number, "escalated", MACHINE, f"to {to}")
    details = {"incident_id": number, "to": to, "turn": turn + 1}
    tx.record("incident_escalated", details=details)


def _close_quiet(house: House, row: Row) -> int:
    """Close what needs nobody any more. What waits for a person stays open until it grows again or somebody ends it."""
    if not is_quiet(row, house.now()):
        return 0
    # Nobody was told of it, and there is nothing to tell.
    idle = row["told_level"] == "NONE" and row["state"] == "new" and is_over(house, row)  # fmt: skip
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
    # What went back because answers were taken back, and is called for again, is offered again.
    back = sum(row["role"] == MACHINE.role for row in thresholds(house.store))
    once = f"tuning:{found.now:.2f}:{found.to:.2f}{f':{back}' if back else ''}"
    if was_put_out(house.store, once):
        return 0
    with house.store.transaction(house.now()) as tx:
        put_out(
            tx,
            once=once,
            kind="tuning",
            audience="comms",
            subject=(
                "Too many false alarms: a stricter match is proposed / "
                "Gormod o gamrybuddion: cynigir cyfatebiaeth lymach"
            ),
            body=with_welsh((tuning_text(found),), (tuning_welsh(found),)),
        )
        details = {"from": found.now, "to": found.to, "answers": found.answers}
        tx.record("claim_threshold_proposed", details=details)
    return 1


def _forget(house: House) -> int:
    """Erase words of incidents that ended as long ago as comments on false claims are kept, in the log's payloads too."""
    months = house.settings.retention.claims_months
    before = months_before(house.now(), months)
    numbers = old_words(house.store, before, ERASED_AT_ONCE)
    if not numbers:
        return 0
    must_clean(house, "log", house.now())
    with house.store.transaction(house.now()) as tx:
        seqs = erase_words(tx, numbers)
        tx.record("incident_words_erased", details={"incidents": numbers})
        if seqs:
            details = {"class": "answers", "comments": 0, "seqs": seqs}
            tx.record("payloads_erased", details=details)
    return len(numbers)
