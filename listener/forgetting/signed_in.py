"""What the desk keeps of those who use it: sessions and invitations that are over, settings of who is listed no more."""

from __future__ import annotations

from datetime import timedelta

from listener.house import House
from listener.people.roster import roles_of
from listener.settings import same_name
from listener.store.deciding import forget_settings_but_of, settings_left
from listener.store.logins import count_past, delete_past
from listener.store.sessions import (
    count_over,
    delete_over,
    end_left_open,
    left_open,
)

INVITATIONS_STAY = timedelta(days=1)  # after their end
SESSION_LIFE = timedelta(hours=12)  # policy 12.2: no session lasts longer
# So far ahead of now may a session have begun: a clock is put right by seconds all the time.
CLOCK_SLACK = timedelta(minutes=1)


def forget_sessions(house: House) -> int:
    """End what was left open, delete what has ended; gives how many were deleted. One transaction, with entries."""
    now = house.now()
    before, after = now - SESSION_LIFE, now + CLOCK_SLACK
    if not left_open(house.store, before, after) and not count_over(house.store):
        return 0
    with house.store.transaction(now) as tx:
        for number in left_open(tx.store, before, after):
            end_left_open(tx, number, "too_old")
            details = {"session": number, "why": "too_old"}
            tx.record("session_ended", details=details)
        deleted = delete_over(tx)
        tx.record("sessions_deleted", details={"sessions": deleted})
    return deleted


def forget_invitations(house: House) -> int:
    """Delete invitations that were used, replaced or ran out more than a day ago; gives how many."""
    now = house.now()
    before = now - INVITATIONS_STAY
    if not count_past(house.store, before):
        return 0
    with house.store.transaction(now) as tx:
        deleted = delete_past(tx, before)
        tx.record("invitations_deleted", details={"invitations": deleted})
    return deleted


def forget_settings(house: House) -> int:
    """Delete the desk settings of everybody who holds no role any more; gives how many."""
    now, people = house.now(), house.settings.people
    listed = sorted({same_name(one.name) for one in people if roles_of(house.settings, one.name, now)})  # fmt: skip
    if not settings_left(house.store, listed):
        return 0
    with house.store.transaction(now) as tx:
        deleted = forget_settings_but_of(tx, listed)
        tx.record("desk_settings_deleted", details={"settings": deleted})
    return deleted
