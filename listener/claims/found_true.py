"""An alert whose claim the council found true meanwhile: it waits for nobody, and is taken up again if that changes.

It stays open, and is handed on as any, until comms read in the daily digest that there is nothing to put right; with that
it is over. What nobody has to decide on is not asked about day after day.
"""

from __future__ import annotations

from listener.claims.as_it_stands import standing_of
from listener.claims.became import STANDS_AGAIN, WHY
from listener.claims.clock import due
from listener.claims.examples import first_example
from listener.claims.incidents import SENT_AT_ONCE, is_theirs
from listener.claims.sending import Telling, leaves_at, send_to_comms
from listener.claims.states import move
from listener.claims.waiting import Clocks, running
from listener.claims.wording import alert_text, short_subject, short_text, subject
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes.periods import LONDON
from listener.store import Store, Transaction
from listener.store.claims import history_of
from listener.store.connection import Row, as_moment
from listener.store.incident_views import ended_as_true
from listener.store.incidents import (
    change_incident,
    incident,
    open_incident,
    spread,
    steps_of,
)
from listener.telling.notices import MONTHS_CY


def waits_no_more(house: House, row: Row, at: str) -> bool:
    """Whether comms are asked something about an incident whose claim the council had found true by then (text, UTC)."""
    if running(row) == Clocks():
        return False
    over = standing_of(house, row["claim_id"], house.now()).over
    return over == "true" and _found_true_at(house, row) <= at


def _found_true_at(house: House, row: Row) -> str:
    """Since when the council says that it is true; "" where no version tells."""
    since = ""
    for version in reversed(history_of(house.store, row["claim_id"])):
        if version["verdict"] != "true":
            break
        since = str(version["changed_at"])
    return since


def found_true_words(house: House, row: Row) -> tuple[str, str]:
    """When the council found it true and what that means, in both languages; for a line of the digest."""
    since = _found_true_at(house, row)
    on = on_cy = ""
    if since:
        day = as_moment(since).astimezone(LONDON)
        on = f" on {day.day} {day:%B}"
        on_cy = f" ar {day.day} {MONTHS_CY[day.month - 1]}"
    return (
        f"found true{on}; nothing to put right",
        f"canfuwyd ei fod yn wir{on_cy}; nid oes dim i'w gywiro",
    )


def end_as_true(tx: Transaction, row: Row) -> None:
    """It waits no more: comms are told in the digest of this moment that there is nothing to put right."""
    move(tx, row, "closed", MACHINE, "found_true", WHY["true"])


def take_up_again(house: House, row: Row) -> int:
    """Have what ended as true wait again, with new clocks, where the council says something else of the claim since."""
    if not _is_wrong_again(house, row):
        return 0
    with house.store.transaction(house.now()) as tx:
        number = int(row["incident_id"])
        fresh = incident(tx.store, number)
        still = {each["incident_id"] for each in ended_as_true(tx.store)}
        if fresh is None or number not in still or not _is_wrong_again(house, fresh):
            return 0
        move(tx, fresh, "new", MACHINE, "reopened", STANDS_AGAIN)
        begins = leaves_at(tx, house, fresh, fresh["told_level"])
        asked = due(fresh["told_level"], house.settings.alerts.staffed.duty(), begins)
        change_incident(
            tx,
            number,
            posture="",
            acknowledge_by_at=asked.acknowledge_by,
            posture_by_at=asked.posture_by,
            escalate_at=asked.acknowledge_by if fresh["told_level"] == "HIGH" else None,
            escalated=0,
            last_told_at=tx.at,
            last_at=tx.at,  # the three days until it counts as quiet begin anew
        )
        # Read anew: what was read above has the clocks of the time before.
        _tell_again(tx, house, incident(tx.store, number) or fresh)
    return 1


def _tell_again(tx: Transaction, house: House, row: Row) -> None:
    """Tell comms once more: they read in a digest that there was nothing to put right. LOW waits for the digest."""
    number, level = int(row["incident_id"]), row["told_level"]
    if level not in SENT_AT_ONCE or not is_theirs(house, row, tx.now):
        return
    desk, seen = house.settings.desk, spread(tx.store, number, tx.now)
    said = standing_of(house, row["claim_id"], tx.now)
    example = first_example(tx, house, number)
    telling = Telling(
        once=f"incident:{number}:{level}:again:{times_taken_up(tx.store, number)}",
        subject=subject(row, level, said, press=seen.press),
        whole=alert_text(row, said.claim, seen, example, (), desk, now=tx.now),
        short_subject=short_subject(row, level, said, press=seen.press),
        short=short_text(number, desk),
    )
    send_to_comms(tx, house, row, level, telling)


def times_taken_up(store: Store, number: int) -> int:
    """How often an incident was over, and waits again: each time whom it is handed on to hears anew."""
    ends = ("found_true", "closed", "quiet")
    return sum(step["what"] in ends for step in steps_of(store, number))


def _is_wrong_again(house: House, row: Row) -> bool:
    """Whether the council says something of the claim that is not "true", and no newer alert tells of that.

    An entry that merely ran out says nothing new: nobody called the claim wrong.
    """
    said = standing_of(house, row["claim_id"], house.now())
    if said.over or said.claim is None or said.claim.status == "expired":
        return False
    return open_incident(house.store, row["key"]) is None
