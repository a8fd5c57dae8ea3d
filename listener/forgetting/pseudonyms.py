"""What stays of a person under a pseudonym when their words are erased: breaches, and that they were asked to stop."""

from __future__ import annotations

from listener.house import House
from listener.people.block_checklist import LIFE
from listener.store.strikes import (
    count_pseudonyms,
    delete_pseudonyms,
    known_by_pseudonym,
)

NOTHING = (
    "Nothing is kept about this author under a name. `wardmote person find` shows who is known, and how. Breaches that a person "
    "confirmed, and that somebody was asked to stop, stay under a pseudonym for six months."
)
STAYS = {
    "strikes": "breaches that a person confirmed: under a pseudonym, without words, for six months",
    "requests_to_stop": "that they were asked to stop, or warned: under a pseudonym, without words, for six months",
}


def under_pseudonym(house: House, author: str) -> list[str]:
    """What of an author stays so, a clause each. `author`: "platform:the platform's own id"."""
    return [STAYS[kind] for kind in known_by_pseudonym(house.store, author)]


def forget_pseudonyms(house: House) -> int:
    """Delete what counts no more: requests to stop, and breaches on comments that were erased; gives how many."""
    before = house.now() - LIFE
    if not count_pseudonyms(house.store, before):
        return 0
    with house.store.transaction(house.now()) as tx:
        counts = delete_pseudonyms(tx, before)
        tx.record("pseudonyms_deleted", details=counts)
    return sum(counts.values())
