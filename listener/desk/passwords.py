"""Passwords: set on the terminal, kept as argon2, checked with the same work whoever asks."""

from __future__ import annotations

import functools
import threading

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.people.roster import need_people, roles_of
from listener.settings import same_name
from listener.store import Transaction
from listener.store.sessions import (
    Password,
    end_sessions_of,
    password_of,
    save_password,
)

SHORTEST = 14  # letters; policy 12.2
LONGEST = 200
FEWEST_KINDS = 5
# Each check takes 64 MB for a moment: a flood of tries must not take all there is.
_AT_ONCE = threading.BoundedSemaphore(4)
MOST_FAILURES = 10


@functools.cache
def _hasher() -> PasswordHasher:
    return PasswordHasher()


@functools.cache
def _of_nobody() -> str:
    """A hash to compare with where there is none: to refuse a stranger takes the same work."""
    return _hasher().hash("the password of nobody at all")


def set_password(house: House, name: str, password: str, by: Actor = MACHINE) -> str:
    """Give somebody who is listed a password, and end their sessions; gives the name as listed. Raises UserError.

    `by`: who did it, where that is known: on the terminal nobody is signed in. An account that was locked stays locked.
    """
    need_people(house.settings, "A password")
    held = roles_of(house.settings, name, house.now())
    if not held:
        raise UserError(
            f"{name} is not listed. Add the name under `people:` in wardmote.yaml first."
        )
    check_password(password, held[0].name)
    hashed, person = hash_of(password), same_name(held[0].name)
    with house.store.transaction(house.now()) as tx:
        state = password_of(house.store, person)
        save_password(
            tx, person, Password(hashed, state.failures, state.locked_at, tx.at)
        )
        ended = end_sessions_of(tx, person, "password_set")
        details = {"person": held[0].name, "sessions_ended": ended}
        tx.record("password_set", actor=by, details=details)
    return held[0].name


def hash_of(password: str) -> str:
    """What is kept of a password."""
    with _AT_ONCE:
        return _hasher().hash(password)


def forget_password(tx: Transaction, person: str) -> None:
    """Take away the password of somebody who has left; wrong tries and a lock stay."""
    state = password_of(tx.store, person)
    if state.hash:
        save_password(tx, person, Password("", state.failures, state.locked_at, None))


def check_password(password: str, name: str) -> None:
    """Refuse a password that is too short, or too easy to guess. Raises UserError."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise UserError(
            f"A password needs {SHORTEST} letters or more (at most {LONGEST}). Four words that do not belong together "
            "are easy to remember."
        )
    if same_name(name) in same_name(password) or len(set(password)) < FEWEST_KINDS:
        raise UserError(
            "This password is too easy to guess. Leave out your name, and do not repeat a few letters."
        )


def is_password(given: str, hashed: str) -> bool:
    """Whether this is the password behind a hash; "" is nobody's. Takes the same time for each answer."""
    with _AT_ONCE:
        nobody = (
            _of_nobody()
        )  # made once, whoever comes first: else a stranger would take longer that time
        try:
            _hasher().verify(hashed or nobody, given[: LONGEST + 1])
        except (VerificationError, InvalidHashError):
            return False
    return bool(hashed)
