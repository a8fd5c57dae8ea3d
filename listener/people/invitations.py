"""An invitation: a link that is good once and for 72 hours, by which somebody sets their own password and phone.

Whoever invites never learns either. For somebody who has a password already it is a way back in: the old password,
phone and recovery codes are worth nothing from the moment it is used, and go on until then.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

import pyotp

from listener.desk.passwords import check_password, hash_of
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.codes import DRIFT_STEPS, code_path, write_closed
from listener.people.managing import check_may_manage, manager
from listener.people.recovery import keep_codes
from listener.people.roster import roles_of
from listener.settings import same_name
from listener.store import Transaction
from listener.store.codes import CodeState, code_state, save_code_state
from listener.store.connection import Row, as_moment
from listener.store.logins import (
    end_invitation,
    invitation,
    invitation_of,
    save_invitation,
)
from listener.store.messages import put_out
from listener.store.sessions import (
    Password,
    end_sessions_of,
    password_of,
    save_password,
)
from listener.telling.both import in_both

LIFE = timedelta(hours=72)
CODE_BYTES = 20
NO_MORE = "This invitation cannot be used: it was used, it is older than 72 hours, a newer one took its place, or whoever made it may no longer invite you. Ask for a new one."


@dataclass(frozen=True, slots=True)
class Account:
    """What somebody chose for themselves. `digits`: what their phone shows, which proves that it holds the secret."""

    password: str
    secret: str
    digits: str
    recovery: Sequence[str]


def mark_of(code: str) -> str:
    """What the database holds in place of a code."""
    plain = "".join(code.upper().split()).replace("-", "")
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()


def invitation_for(token: Callable[[int], bytes]) -> str:
    """The code of an invitation, made from random bytes."""
    return base64.b32encode(token(CODE_BYTES)).decode()


def invite(house: House, name: str, by: Actor, token: Callable[[int], bytes]) -> str:
    """Invite somebody who is listed; gives the code of the link, which is kept nowhere. Raises UserError."""
    held = roles_of(house.settings, name, house.now())
    if not held:
        raise UserError(f"{name} is not listed. Add them first, with a role.")
    check_may_manage(house.settings, by, name, house.now())
    person = same_name(held[0].name)
    if password_of(house.store, person).locked_at or code_state(house.store, person).locked_at:  # fmt: skip
        raise UserError(
            f"{held[0].name} is locked after ten wrong tries, and an invitation is no way round that. Unlock them first."
        )
    code = invitation_for(token)
    with house.store.transaction(house.now()) as tx:
        ends_at = tx.now + LIFE
        number = save_invitation(tx, mark_of(code), person, by.name, ends_at)
        details = {"person": held[0].name, "invitation": number}
        tx.record("person_invited", actor=by, details=details)
        _tell(tx, f"invited:{number}", f"{by.name} ({by.role}) invited {held[0].name}.")
    return code


def _tell(tx: Transaction, once: str, said: str) -> None:
    put_out(
        tx,
        once=once,
        kind="people",
        audience="owner",
        subject="An invitation to work on your page",
        body=in_both(
            f"{said} If that is not right, look at People on the desk.",
            "Gwahoddiad i weithio ar eich tudalen; mae'r manylion i'w gweld uchod. Os nad yw hyn yn iawn, edrychwch ar Pobl ar y ddesg.",
        ),
    )


def invited(house: House, code: str) -> tuple[Row, Actor] | None:
    """The open invitation behind a code, and whom it is for; None for any other."""
    row = invitation(house.store, mark_of(code)) if code.strip() else None
    if row is None or row["ended_at"] or as_moment(row["ends_at"]) <= house.now():
        return None
    if not _still_stands(house, row):
        return None
    held = roles_of(house.settings, row["person"], house.now())
    return (row, Actor(held[0].name, held[0].role)) if held else None


def open_invitation(house: House, name: str) -> Row | None:
    """The invitation that somebody can still use, or None."""
    row = invitation_of(house.store, same_name(name), house.now())
    return row if row and _still_stands(house, row) else None


def _still_stands(house: House, row: Row) -> bool:
    """Whether whoever made it may still invite its person: roles may have changed since, also by hand in the file."""
    try:
        by = manager(house.settings, row["made_by"], house.now())
        check_may_manage(house.settings, by, row["person"], house.now())
    except UserError:
        return False
    return True


def accept(house: House, code: str, account: Account) -> Actor:
    """Use an invitation: password, phone and recovery codes become what was chosen. Raises UserError."""
    found = invited(house, code)
    if found is None:
        raise UserError(NO_MORE)
    row, actor = found
    check_password(account.password, actor.name)
    step = step_of(house, account.secret, account.digits)
    hashed, person = hash_of(account.password), same_name(actor.name)
    with house.store.transaction(house.now()) as tx:
        if not end_invitation(tx, row["invitation_id"], "used"):
            raise UserError(NO_MORE)
        state = password_of(house.store, person)
        save_password(tx, person, Password(hashed, state.failures, state.locked_at, tx.at))  # fmt: skip
        ended = end_sessions_of(tx, person, "password_set")
        keep_codes(tx, actor, account.recovery)
        details = {"person": actor.name, "invitation": row["invitation_id"]}
        tx.record("invitation_accepted", actor=actor, details=details | {"sessions_ended": ended})  # fmt: skip
        _tell(tx, f"accepted:{row['invitation_id']}", f"{actor.name} has used the invitation and set a password.")  # fmt: skip
        keep_phone(house, tx, actor, account.secret, step)
    return actor


def step_of(house: House, secret: str, digits: str) -> int:
    """At which half minute a phone with this secret shows these digits. Raises UserError where it does not just now."""
    totp, now = pyotp.TOTP(secret), house.now()
    plain = "".join(digits.split())
    fits = [
        step
        for step in (totp.timecode(now) + drift for drift in DRIFT_STEPS)
        if pyotp.utils.strings_equal(plain, totp.generate_otp(step))
    ]
    if not fits:
        raise UserError(
            "This is not what a phone with this code shows now. Look again, and check that the phone's clock is right."
        )
    return max(fits)


def keep_phone(
    house: House, tx: Transaction, actor: Actor, secret: str, step: int
) -> None:
    """Make this the secret of somebody's phone. Wrong tries and a lock stay: it must not be a way round them."""
    person = same_name(actor.name)
    state = code_state(house.store, person)
    save_code_state(tx, person, CodeState(step, state.failures, state.locked_at))
    tx.record("code_made", actor=actor, details={"person": actor.name, "anew": True})
    write_closed(code_path(house, actor.name), secret)


def phone_address(name: str, secret: str) -> str:
    """The address that an authenticator app takes."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name="Wardmote")
