"""What an open incident proposes, once the council says something else of its claim."""

from __future__ import annotations

from listener.claims.as_it_stands import standing_of
from listener.claims.incidents import emergency, proposal
from listener.house import House
from listener.store import Transaction
from listener.store.connection import Row
from listener.store.incidents import change_incident, spread


def propose_anew(tx: Transaction, house: House, row: Row) -> Row:
    """Have an incident propose what fits what the council says of its claim by now; gives what changed of the row."""
    number = int(row["incident_id"])
    said = standing_of(house, row["claim_id"], tx.now)
    seen, on = spread(tx.store, number, tx.now), emergency(house, None, tx.now)
    over = said.claim is None and bool(said.over)
    proposed, why = proposal(house, row, row["level"], said.claim, seen, on=on, over=over)  # fmt: skip
    changes: Row = {"proposed": proposed, "proposed_why": why}
    change_incident(tx, number, **changes)
    return changes
