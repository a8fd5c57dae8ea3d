"""Proof of who somebody is, for what cannot be undone: a code from their phone, used once (policy 12.2).

The secret lies in keys/totp, readable by us alone. It is in no table, no entry and no message.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyotp

from connectors.base import Proof
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.roster import check_listed, need_people, roles_of
from listener.settings import same_name
from listener.store.codes import CodeState, code_state, save_code_state
from listener.store.sessions import password_of, save_password

MOST_FAILURES = 10
SECRET_BYTES = 20
DRIFT_STEPS = (0, -1, 1)  # half a minute either way: phones and servers differ
CLEARERS = ("owner", "admin")


def code_path(house: House, name: str) -> Path:
    """Where somebody's secret lies."""
    return house.folder / "keys" / "totp" / name


def make_code(
    house: House, name: str, token: Callable[[int], bytes], *, anew: bool = False
) -> str:
    """Make a secret for somebody who is listed; gives the otpauth address for their phone. Raises UserError."""
    need_people(house.settings, "A code")
    held = roles_of(house.settings, name, house.now())
    if not held:
        raise UserError(
            f"{name} is not listed. Add the name under `people:` in wardmote.yaml first."
        )
    path = code_path(house, held[0].name)
    if path.exists() and not anew:
        raise UserError(
            f"{held[0].name} has a code already. To replace it, and make the old one useless, add --new."
        )
    secret = base64.b32encode(token(SECRET_BYTES)).decode()
    with house.store.transaction(house.now()) as tx:
        # The old wrong tries and a lock stay: a new secret must not be a way round them. No code of it was used yet.
        state = code_state(house.store, same_name(held[0].name))
        anew_from = CodeState(0, state.failures, state.locked_at)
        save_code_state(tx, same_name(held[0].name), anew_from)
        tx.record("code_made", details={"person": held[0].name, "anew": anew})
        write_closed(path, secret)
    return pyotp.TOTP(secret).provisioning_uri(
        name=held[0].name, issuer_name="Wardmote"
    )


def write_closed(path: Path, secret: str) -> None:
    """Write a secret into a file that only its user may read, whole or not at all. Raises UserError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = path.with_name(f".{path.name}.new")
        with os.fdopen(
            os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w"
        ) as file:
            file.write(secret)
            file.flush()
            os.fsync(file.fileno())
        draft.rename(path)
    except OSError as error:
        raise UserError(
            f"{path} cannot be written ({error.strerror}). Give the user who runs Wardmote write access to it."
        ) from error


def secret_of(house: House, actor: Actor) -> str:
    """The secret of somebody's phone. Raises UserError."""
    path = code_path(house, roles_of(house.settings, actor.name, house.now())[0].name)
    try:
        if path.stat().st_mode & 0o077:
            raise UserError(
                f"{path} may be read by others. Close it to them: chmod 600 '{path}'"
            )
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError as error:
        raise UserError(
            f"{actor.name} has no code yet. Make one: wardmote people code '{actor.name}'"
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"{path} cannot be read. Make a new code: wardmote people code '{actor.name}' --new"
        ) from error


class CodeRefused(UserError):
    """The code itself did not do: it is missing, wrong, used, or locked."""


def prove(house: House, actor: Actor, code: str) -> Proof:
    """Check a code, and use it up. Right or wrong, it is written down before anything else.

    Raises CodeRefused, or UserError for what a code does not mend.
    """
    need_people(house.settings, "This")
    now = house.now()
    check_listed(house.settings, actor, now)
    code = "".join(code.split())  # a phone shows it in two groups
    if not code:
        raise CodeRefused(
            "This needs the code from your phone. Add --code with its six digits."
        )
    totp, person = pyotp.TOTP(secret_of(house, actor)), same_name(actor.name)
    steps = [totp.timecode(now) + drift for drift in DRIFT_STEPS]
    with house.store.transaction(now) as tx:
        state = code_state(house.store, person)
        fits = [
            step
            for step in steps
            if pyotp.utils.strings_equal(code, totp.generate_otp(step))
        ]
        if state.locked_at:
            refusal = _locked(actor)
        elif state.last_step > max(steps):  # no code of today can fit, so none is wrong
            refusal = _used_ahead(actor)
        elif not fits or max(fits) <= state.last_step:
            refusal = _refuse(state, bool(fits), actor)
            failures = state.failures + 1
            locked_at = tx.at if failures >= MOST_FAILURES else None
            save_code_state(tx, person, CodeState(state.last_step, failures, locked_at))
        else:
            refusal = ""
            save_code_state(tx, person, CodeState(max(fits)))
        tx.record("code_refused" if refusal else "code_accepted", actor=actor)
    if refusal:
        raise CodeRefused(refusal)
    return Proof(actor.name, now)


def _locked(actor: Actor) -> str:
    return (
        f"The codes of {actor.name} are locked after {MOST_FAILURES} wrong tries. Ask an admin, or the owner, to "
        f"clear it: wardmote people unlock '{actor.name}' --as THEIR_NAME"
    )


def _used_ahead(actor: Actor) -> str:
    return (
        "A code was used while the clock of this computer was ahead, so the codes of today count as used. Wait a few "
        "minutes. If that does not help, ask whoever runs Wardmote to make you a new one: "
        f"wardmote people code '{actor.name}' --new"
    )


def _refuse(state: CodeState, used: bool, actor: Actor) -> str:
    if state.failures + 1 >= MOST_FAILURES:
        return _locked(actor)
    if used:
        return "This code was used already. Wait for the next one on your phone, then try again."
    return "This is not the code on your phone just now. Look again, then try the next one."


def unlock(house: House, name: str, by: Actor, reason: str = "") -> None:
    """Let somebody try codes, and sign in, again. An admin or the owner does that, never for themselves. Raises UserError."""
    need_people(house.settings, "A lock")
    check_listed(house.settings, by, house.now())
    held = {one.role for one in roles_of(house.settings, by.name, house.now())}
    if held.isdisjoint(CLEARERS) or same_name(by.name) == same_name(name):
        raise UserError(
            "An admin or the owner clears a lock, and nobody their own. Ask somebody else who is listed as one."
        )
    with house.store.transaction(house.now()) as tx:
        state = code_state(house.store, same_name(name))
        password = password_of(house.store, same_name(name))
        if not state.locked_at and not password.locked_at:
            raise UserError(f"The codes of {name} are not locked.")
        save_code_state(tx, same_name(name), CodeState(state.last_step))
        if password.locked_at:
            freed = replace(password, failures=0, locked_at=None)
            save_password(tx, same_name(name), freed)
        payload = {"reason": reason} if reason.strip() else None
        tx.record("code_unlocked", actor=by, details={"person": name}, payload=payload)
