"""What grew grave while comms could not be told, as before an election, is told once they can be: with its clocks.

So is what weighs more by what the fact bank says of its claim, or in an emergency: nobody said it anew.
"""

from __future__ import annotations

from listener.claims.as_it_stands import is_over
from listener.claims.incidents import SENT_AT_ONCE, hand_to_comms, is_theirs
from listener.claims.proposing import propose_anew
from listener.claims.states import ENDED
from listener.claims.weighed_anew import ANEW, IN_EMERGENCY, STEP, weighed_at
from listener.house import House
from listener.store import Store
from listener.store.connection import Row, as_moment
from listener.store.incidents import LEVELS, incident
from listener.store.own_claims import is_own
from listener.telling.notices import LONDON, MONTHS_CY

_WHY = {
    STEP: ("it became claim {id} in the fact bank", "am iddo ddod yn honiad {id} yn y banc ffeithiau"),
    ANEW: ("claim {id} was changed in the fact bank", "gan i honiad {id} gael ei newid yn y banc ffeithiau"),
    IN_EMERGENCY: ("an emergency was declared", "gan i argyfwng gael ei ddatgan"),
}  # fmt: skip


def tell_held_back(house: House, row: Row) -> int:
    """Tell comms at once of an incident that is grave and of which they were told less, or nothing. LOW waits for the digest."""
    if not _is_held_back(house, row):
        return 0
    with house.store.transaction(house.now()) as tx:
        fresh = incident(tx.store, row["incident_id"])
        if fresh is None or not _is_held_back(house, fresh):
            return 0
        if fresh["claim_id"]:
            fresh = fresh | propose_anew(tx, house, fresh)
        hand_to_comms(tx, house, fresh, _since(tx.store, fresh))
    return 1


def _is_held_back(house: House, row: Row) -> bool:
    level, told = row["level"], row["told_level"]
    if level not in SENT_AT_ONCE or LEVELS.index(level) <= LEVELS.index(told):
        return False
    ours = row["state"] not in ENDED and not is_own(row)
    return ours and is_theirs(house, row, house.now()) and not is_over(house, row)


def _since(store: Store, row: Row) -> tuple[str]:
    """Why it comes only now, in both languages: the counts in it may be those of days ago."""
    day = as_moment(row["level_at"]).astimezone(LONDON)
    weighed, step = weighed_at(store, row["incident_id"])
    if row["level_at"] == weighed:
        english = f"It is {row['level']} since {day.day} {day:%B}, for {_WHY[step][0]}"
        welsh = f"Felly y mae ers {day.day} {MONTHS_CY[day.month - 1]}, {_WHY[step][1]}"
        return (f"{english} ({welsh}).".replace("{id}", row["claim_id"]),)
    english = f"It has been {row['level']} since {day.day} {day:%B}, and could not be told to you before now"
    welsh = f"Ni ellid ei anfon atoch cyn hyn; felly y mae ers {day.day} {MONTHS_CY[day.month - 1]}"
    return (f"{english} ({welsh}).",)
