"""Who is signed in: sessions that the database knows, by a digest of an id that only the browser has."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta

from listener.desk.passwords import MOST_FAILURES, is_password
from listener.errors import BusyError, UserError
from listener.forgetting.signed_in import CLOCK_SLACK, SESSION_LIFE
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.people.codes import prove
from listener.people.recovery import is_recovery, use_code
from listener.people.roster import roles_of
from listener.settings import same_name
from listener.store import Transaction
from listener.store.codes import code_state
from listener.store.modes import note_seen
from listener.store.sessions import (
    Password,
    StoredSession,
    end_other_sessions,
    end_own_session,
    end_session,
    end_sessions_of,
    open_session,
    password_of,
    save_password,
    save_session,
    sessions_of,
    touch_session,
)

IDLE = timedelta(minutes=15)
LIFE = SESSION_LIFE
TOUCH_EVERY = timedelta(seconds=30)
ID_BYTES = 32


@dataclass(frozen=True)
class Session:
    """Somebody who is signed in. `key` is the id itself, which no table holds."""

    key: str
    name: str
    roles: tuple[str, ...]


def mark_of(key: str) -> str:
    """What the database holds in place of an id."""
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()


def _held(house: House, name: str) -> tuple[str, tuple[str, ...]]:
    """The name as listed, and its roles today; "" and none for somebody who is not listed."""
    held = roles_of(house.settings, name, house.now()) if name.strip() else []
    return (held[0].name if held else ""), tuple(sorted({one.role for one in held}))


def session_of(house: House, key: str) -> Session | None:
    """Who is signed in under this id. A session that is over is ended, with an entry that says why."""
    stored = open_session(house.store, mark_of(key)) if key else None
    if stored is None:
        return None
    name, roles = _held(house, stored.person)
    over = _over(house, stored, roles)
    if over:
        _end(house, stored, Actor(name or MACHINE.name, roles[0] if roles else MACHINE.role), over)  # fmt: skip
        return None
    if house.now() - stored.seen_at > TOUCH_EVERY:
        try:
            touch_session(house.store, stored.mark, house.now())
        except BusyError:
            pass  # it only puts off an end: the next page does it
    return Session(key, name, roles)


def _over(house: House, stored: StoredSession, roles: tuple[str, ...]) -> str:
    """Why a session is over; "" while it is not. One that began or was seen ahead of now is: nobody can tell how old it is."""
    now, person = house.now(), same_name(stored.person)
    if roles != stored.roles:
        return "roles_changed"
    if password_of(house.store, person).locked_at or code_state(house.store, person).locked_at:  # fmt: skip
        return "locked"
    if not -CLOCK_SLACK <= now - stored.began_at < LIFE:
        return "too_old"
    return "" if -CLOCK_SLACK <= now - stored.seen_at < IDLE else "idle"


def _end(house: House, stored: StoredSession, actor: Actor, why: str) -> None:
    with house.store.transaction(house.now()) as tx:
        _ended(tx, stored, actor, why)


def _ended(tx: Transaction, stored: StoredSession, actor: Actor, why: str) -> None:
    if end_session(tx, stored.mark, why):
        details = {"session": stored.number, "why": why}
        tx.record("session_ended", actor=actor, details=details)


def sign_out_one(house: House, session: Session, number: int) -> bool:
    """End one of somebody's own sessions, wherever it is open; False where they have none of this number."""
    actor = Actor(session.name, session.roles[0])
    with house.store.transaction(house.now()) as tx:
        if not end_own_session(tx, same_name(session.name), number, "signed_out"):
            return False
        details = {"session": number, "why": "signed_out"}
        tx.record("session_ended", actor=actor, details=details)
    return True


def sign_out_others(tx: Transaction, actor: Actor, mark: str, why: str) -> None:
    """End all sessions of somebody but the one with this mark."""
    person = same_name(actor.name)
    open_ = {row["number"] for row in sessions_of(tx.store, person) if row["mark"] != mark}  # fmt: skip
    end_other_sessions(tx, person, mark, why)
    for number in sorted(open_):
        details = {"session": number, "why": why}
        tx.record("session_ended", actor=actor, details=details)


def sign_out_all(house: House, name: str, by: Actor) -> int:
    """End all sessions of somebody; gives how many were open."""
    person = same_name(name)
    with house.store.transaction(house.now()) as tx:
        open_ = [row["number"] for row in sessions_of(house.store, person)]
        end_sessions_of(tx, person, "signed_out_everywhere")
        for number in open_:
            details = {"session": number, "why": "signed_out_everywhere"}
            tx.record("session_ended", actor=by, details=details)
    return len(open_)


def sign_out(house: House, session: Session) -> None:
    """End a session at its owner's wish."""
    stored = open_session(house.store, mark_of(session.key))
    if stored is not None:
        _end(house, stored, Actor(session.name, session.roles[0]), "signed_out")


def sign_in(
    house: House, name: str, password: str, code: str, key: str, before: str = ""
) -> Session | None:
    """Begin a session under a fresh id, or None. Right or wrong, it is written down; what was typed never is.

    `before`: the id of a session that this browser had, which ends.
    """
    if not knows(house, name, password, code):
        return None
    listed, roles = _held(house, name)
    person, actor, mark = same_name(listed), Actor(listed, _first(roles)), mark_of(key)
    old = open_session(house.store, mark_of(before)) if before else None
    with house.store.transaction(house.now()) as tx:
        if old is not None:
            _ended(tx, old, actor, "signed_in_again")
        state = password_of(house.store, person)
        save_password(tx, person, Password(state.hash, 0, None, state.set_at))
        number = save_session(tx, mark, person, roles)
        note_seen(tx, actor)
        tx.record("session_begun", actor=actor, details={"session": number})
    return Session(key, listed, roles)


def knows(house: House, name: str, password: str, code: str) -> bool:
    """Whether this is somebody's password, and the code on their phone or on their paper. A wrong try is counted."""
    listed, roles = _held(house, name)
    state = password_of(house.store, same_name(listed)) if listed else Password()
    fits = is_password(password, state.hash) and not state.locked_at
    if fits and _is_code(house, Actor(listed, roles[0]), code):
        return True
    _refuse(house, listed)
    return False


def _first(roles: tuple[str, ...]) -> str:
    """The role that counts for when somebody was last seen: the owner's, where they are that."""
    return "owner" if "owner" in roles else roles[0]


def _is_code(house: House, actor: Actor, code: str) -> bool:
    """Whether this is the code on their phone, or one of their recovery codes; it is used up by this."""
    if is_recovery(code):
        return use_code(house, actor, code)
    try:
        prove(house, actor, code)
    except BusyError:
        raise
    except UserError:
        return (
            False  # which of several it was is in the log, and for nobody's eyes here
        )
    return True


def _refuse(house: House, listed: str) -> None:
    """Count a wrong try. The tenth locks the account, and ends what is open of it."""
    person = same_name(listed)
    with house.store.transaction(house.now()) as tx:
        tx.record("sign_in_refused", details={"person": listed})
        if not listed:
            return
        state = password_of(house.store, person)
        failures = state.failures + 1
        locked_at = state.locked_at or (tx.at if failures >= MOST_FAILURES else None)
        save_password(
            tx, person, Password(state.hash, failures, locked_at, state.set_at)
        )
        if locked_at and not state.locked_at:
            ended = end_sessions_of(tx, person, "locked")
            details = {"person": listed, "sessions_ended": ended}
            tx.record("sign_in_locked", details=details)
