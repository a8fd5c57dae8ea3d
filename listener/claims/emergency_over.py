"""What an emergency made of an open alert, once it is over: the level that it reached stays, what is proposed does not."""

from __future__ import annotations

from listener.claims.incidents import emergency
from listener.claims.postures import IN_EMERGENCY
from listener.claims.proposing import propose_anew
from listener.claims.states import ENDED
from listener.claims.wording import posture_line
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.store.connection import Row
from listener.store.incidents import add_step, incident

OVER = "emergency_over"
_PROPOSED: Row = {"proposed": "emergency_lead", "proposed_why": IN_EMERGENCY}


def propose_after(house: House, row: Row) -> int:
    """Have an incident whose proposal rests on an emergency propose what fits now that none is on; gives 1, or 0 where it does not."""
    if not _is_over(house, row):
        return 0
    with house.store.transaction(house.now()) as tx:
        fresh = incident(tx.store, row["incident_id"])
        if fresh is None or not _is_over(house, fresh):
            return 0
        number = int(fresh["incident_id"])
        now = propose_anew(tx, house, fresh)
        add_step(tx, number, OVER, MACHINE)
        details = {"incident_id": number, "claim_id": fresh["claim_id"], "proposed": now["proposed"]}  # fmt: skip
        tx.record("incident_emergency_over", details=details)
    return 1


def speaks_of_one_that_is_over(house: House, body: str) -> bool:
    """Whether a message proposes something because of an emergency, and none is on. Words that it quotes do not count."""
    (line,) = posture_line(_PROPOSED, 0)
    return line in body.split("\n") and not emergency(house, None, house.now())


def _is_over(house: House, row: Row) -> bool:
    rests = row["state"] not in ENDED and row["proposed_why"] == IN_EMERGENCY
    return rests and not emergency(house, None, house.now())
