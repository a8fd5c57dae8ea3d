"""Whether a change of the claims can stand: what a claim must be, and whether what waits can still be agreed to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from listener.claims.adopt import local_day
from listener.claims.bank import misuses
from listener.claims.compare import is_unchanged
from listener.errors import BusyError, UserError
from listener.house import House
from listener.people.roster import check_listed
from listener.store.claims import Held, Proposed, held_claims, listed_claims
from moderation.claims.factbank.registry import parse_claims
from moderation.claims.factbank.writing import write_claims
from moderation.claims.nearest.verbatim import contradict, shared
from moderation.types import Claim
from moderation.yaml_files.lines import FileError

SHOWN_FAULTS = 10
IN_LINE = re.compile(r" in line \d+")  # of a file that nobody has seen


def checked(claims: Sequence[Claim], now: datetime) -> tuple[Claim, ...]:
    """Claims that a file could hold too. Raises UserError with each fault."""
    try:
        return parse_claims(write_claims(claims), today=local_day(now))
    except FileError as error:
        told = [f"{IN_LINE.sub('', f.message)}: {f.remedy}" for f in error.faults[:SHOWN_FAULTS]]  # fmt: skip
        more = len(error.faults) - len(told)
        tail = f" (and {more} more)" if more else ""
        first, *rest = told
        told = [first[:1].upper() + first[1:], *rest]  # it begins a sentence
        raise UserError(f"This cannot be a claim. {'; '.join(told)}{tail}.") from error


def check_ids(house: House, claims: Sequence[Claim]) -> None:
    """Refuse an id that may not be used so. Raises UserError."""
    wrong = misuses(held_claims(house.store), claims)
    if wrong:
        _, message, remedy = wrong[0]
        raise UserError(f"{message[:1].upper()}{message[1:]}: {remedy}.")


def check_version(held: Mapping[str, Held], claim: Claim, version: int | None) -> None:
    """Refuse what was written from another version than the one that stands; None says none. Raises UserError."""
    if version is not None and held[claim.claim_id].version != version:
        raise UserError(
            f"Claim {claim.claim_id} was changed in the meantime. Look at it again, then send yours."
        )


def check_verdicts(house: House, claims: Sequence[Claim], *, replaces: bool) -> None:
    """Refuse a claim that says what another says, and is held for something else. Raises UserError."""
    new, today = {claim.claim_id for claim in claims}, local_day(house.now())
    rest = [] if replaces else [c for c in listed_claims(house.store) if c.claim_id not in new]  # fmt: skip
    both = [*rest, *claims]
    for pair in shared(both, today):
        one, other = both[pair.earlier], both[pair.later]
        if pair.later >= len(rest) and contradict(one, other, today):
            earlier, later = one.claim_id, other.claim_id
            known, verdict = one.verdict, other.verdict
            raise UserError(f"Claim {later} says the same as claim {earlier}, but is {verdict} where that is {known}. Keep one of the two, or say in the claim what sets them apart, such as the place or the year.")  # fmt: skip


def check_unchanged(house: House, asked: Proposed) -> None:
    """Refuse what rests on claims that stand otherwise by now. Raises UserError."""
    if not is_unchanged(held_claims(house.store), asked):
        raise UserError(
            f"The claims were changed after proposal {asked.number} was made. Decline it with "
            f"`wardmote claims decline {asked.number}`, look again, and ask anew."
        )


def check_agreeable(house: House, asked: Proposed) -> None:
    """Refuse what cannot stand beside the claims as they are by now. Raises UserError."""
    check_unchanged(house, asked)
    check_ids(house, asked.claims)
    check_verdicts(house, asked.claims, replaces=asked.replaces)


def why_not(house: House, asked: Proposed) -> str:
    """Why nobody can agree to what waits any more; "" where somebody can."""
    try:
        check_listed(house.settings, asked.actor, house.now())
        checked(asked.claims, house.now())
        check_agreeable(house, asked)
    except BusyError:
        raise
    except UserError as error:
        return str(error)
    return ""
