"""All that keeps a change of one claim from being asked for, gathered, so that a person mends it in one go."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from listener.claims.agreeable import IN_LINE, check_ids, check_verdicts
from listener.claims.change import (
    ACTION,
    check_fits,
    check_group,
    check_person,
    check_reason,
)
from listener.claims.form_faults import FieldFault, field_faults
from listener.errors import BusyError, StorageError, UserError
from listener.house import House
from listener.people.roster import who_is
from listener.store.claims import held_claims
from moderation.types import Claim

# A claim whose number or day is none has no right shape, and what else is wrong with it is not looked for.
_IN_SHAPE = {"claim_id": "CLM-0", "source_date": ""}


def faults_of(house: House, claim: Claim) -> list[FieldFault]:
    """What is wrong with its fields, without the lines of a file that nobody has seen."""
    found = field_faults(claim, house.now())
    told = {one.field for one in found}
    mended: dict[str, Any] = {n: v for n, v in _IN_SHAPE.items() if n in told}
    if mended:
        again = field_faults(replace(claim, **mended), house.now())
        found += [_named(one, claim) for one in again if one.field not in told]
    return [replace(one, message=IN_LINE.sub("", one.message)) for one in found]


def _named(fault: FieldFault, claim: Claim) -> FieldFault:
    """A fault that was found under a number that stood in, with the number that was given."""
    there = rf"(?<=claim ){_IN_SHAPE['claim_id']}(?![\w-])"
    return replace(
        fault, message=re.sub(there, lambda _: claim.claim_id, fault.message)
    )


def refusals(
    house: House,
    change: str,
    claim: Claim,
    who: str,
    reason: str,
    group_id: int | None = None,
    *,
    is_sound: bool,
) -> Iterator[str]:
    """Why the house would refuse it. is_sound: the claim is whole, so that it can be held against the others."""
    held = held_claims(house.store)

    def check_who() -> None:
        check_person(house, who_is(house.settings, who, ACTION, house.now()), reason)

    def check_beside() -> None:
        if is_sound:
            check_verdicts(house, [claim], replaces=False)
            check_fits(house, held, change, [claim], group_id=group_id)

    checks: tuple[Callable[[], None], ...] = (
        lambda: check_ids(house, [claim]),
        check_beside,
        lambda: check_group(house, group_id),
        check_who,
        lambda: check_reason(reason),
    )
    told: set[str] = set()
    for check in checks:
        try:
            check()
        except (BusyError, StorageError):
            raise
        except UserError as error:
            if str(error) not in told:
                yield str(error)
            told.add(str(error))
