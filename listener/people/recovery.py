"""Recovery codes: ten on paper, each good once, for somebody whose phone is lost (policy 12.2). Only digests are kept.

One of them stands in for the code from the phone when signing in, and when a new phone is set up; never for what
cannot be undone.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Sequence

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.roster import need_people, roles_of
from listener.settings import same_name
from listener.store import Transaction
from listener.store.codes import code_state
from listener.store.logins import save_recovery, use_recovery

MANY = 10
CODE_BYTES = 10
LETTERS = 16  # of a code, without what stands between
KEY_BYTES = 32
_ALIKE = str.maketrans("018", "OIB")


def plain(code: str) -> str:
    """A code as it is compared: capitals, nothing between, and what looks alike is alike."""
    return "".join(code.upper().translate(_ALIKE).replace("-", "").split())


def is_recovery(code: str) -> bool:
    """Whether this has the form of a recovery code, and not that of six digits."""
    return len(plain(code)) == LETTERS


def fresh_codes(key: bytes) -> list[str]:
    """Ten codes, made from a secret: the same form sent twice shows the same ones."""
    found = []
    for number in range(MANY):
        mixed = hmac.new(key, f"recovery code {number}".encode(), hashlib.sha256)
        letters = base64.b32encode(mixed.digest()[:CODE_BYTES]).decode()
        found.append("-".join(letters[at : at + 4] for at in range(0, LETTERS, 4)))
    return found


def mark_of(person: str, code: str) -> str:
    """What the database holds in place of a code."""
    text = f"{person}\n{plain(code)}"
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def keep_codes(tx: Transaction, actor: Actor, codes: Sequence[str]) -> None:
    """Give somebody these codes in place of those they had, with an entry."""
    person = same_name(actor.name)
    save_recovery(tx, person, [mark_of(person, code) for code in codes])
    details = {"person": actor.name, "codes": len(codes)}
    tx.record("recovery_codes_made", actor=actor, details=details)


def make_recovery(house: House, name: str, token: Callable[[int], bytes]) -> list[str]:
    """Make new codes for somebody who is listed, on the terminal. Raises UserError."""
    need_people(house.settings, "A recovery code")
    held = roles_of(house.settings, name, house.now())
    if not held:
        raise UserError(
            f"{name} is not listed. Add the name under `people:` in wardmote.yaml first."
        )
    codes = fresh_codes(token(KEY_BYTES))
    with house.store.transaction(house.now()) as tx:
        keep_codes(tx, Actor(held[0].name, held[0].role), codes)
    return codes


def use_code(house: House, actor: Actor, code: str) -> bool:
    """Use a recovery code up; False where it is none, was used, or the codes of its owner are locked."""
    person = same_name(actor.name)
    with house.store.transaction(house.now()) as tx:
        locked = code_state(house.store, person).locked_at
        fits = not locked and use_recovery(tx, person, mark_of(person, code))
        tx.record("recovery_code_used" if fits else "recovery_code_refused", actor=actor)  # fmt: skip
    return fits
