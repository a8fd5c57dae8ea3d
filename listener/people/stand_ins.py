"""Who can stand in for the councillor: a delegate on the list who can sign in. A name alone looks after nothing."""

from __future__ import annotations

from listener.house import House
from listener.people.codes import code_path
from listener.people.roster import holders
from listener.settings import PersonSettings, same_name
from listener.store.codes import code_state
from listener.store.sessions import password_of


def delegates_today(house: House) -> list[PersonSettings]:
    """Who is named to stand in today, whether they can or not."""
    return in_role(house, "delegate")


def in_role(house: House, role: str) -> list[PersonSettings]:
    """Who is listed in a role today."""
    return holders(house.settings, role, house.now())


def holds_today(house: House, role: str) -> bool:
    """Whether anybody holds a role today. Where nobody is listed at all, or for no role (""), the address is trusted."""
    return not role or not house.settings.people or bool(in_role(house, role))


def is_set_up(house: House, name: str) -> bool:
    """Whether somebody has a password and a code: all that it takes to sign in."""
    hashed = password_of(house.store, same_name(name)).hash
    return bool(hashed) and code_path(house, name).exists()


def is_locked(house: House, name: str) -> bool:
    """Whether wrong tries have locked somebody out."""
    store, person = house.store, same_name(name)
    locked = password_of(store, person).locked_at or code_state(store, person).locked_at
    return bool(locked)


def able(house: House, role: str = "delegate") -> list[str]:
    """The names of those who can sign in now: as a delegate, to stand in; or in another role."""
    names = [one.name for one in in_role(house, role)]
    return [one for one in names if is_set_up(house, one) and not is_locked(house, one)]
