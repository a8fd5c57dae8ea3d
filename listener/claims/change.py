"""What people do with claims where no file is named: ask for a change, and agree to another's. It takes two of comms.

Policy 3.2 and 10.1: who approves must be a different login; owner and delegate have no say in what comms owns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from listener.claims.adopt import local_day
from listener.claims.agreeable import (
    check_agreeable,
    check_ids,
    check_verdicts,
    check_version,
    checked,
)
from listener.claims.bank import (
    Done,
    list_flags_again,
    tell_found_true,
    write_all,
)
from listener.claims.compare import check_not_waiting
from listener.claims.continuing import continue_all, continue_as, groups_told_by
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.own_names import SETTINGS_NAME
from listener.people.matrix import may, may_second, roles_for
from listener.people.roster import check_listed, need_people
from listener.reasons import need_reason
from listener.settings import same_name
from listener.store import Transaction
from listener.store.claims import (
    Change,
    Held,
    Proposed,
    answer,
    claim_meant,
    held_claims,
    listed_claims,
    proposed,
    save_claim_file,
    save_proposal,
)
from listener.store.messages import put_out
from listener.store.own_claims import is_group_own
from listener.store.spreading import group, stands_in
from listener.telling.both import in_both
from listener.telling.where import claim_change_place, typed_cy
from moderation.claims.factbank.entry import expires_on
from moderation.claims.factbank.registry import LONGEST_DAYS
from moderation.types import Claim

ACTION = "edit_claims"
EVENTS = {
    "imported": "claims_imported",
    "added": "claim_added",
    "changed": "claim_changed",
    "renewed": "claim_renewed",
    "withdrawn": "",  # told by list_flags_again
}


def listed(house: House, claim_id: str) -> Claim:
    """A claim that stands, whatever the capitals of its id. Raises UserError."""
    held = claim_meant(house.store, claim_id)
    if held is None or not held.listed:
        raise UserError(
            f"There is no claim {claim_id}. `wardmote claims list` shows what there is."
        )
    return held.claim


def renewed(claim: Claim, now: datetime, days: int) -> Claim:
    """A claim as checked again today, for so many days more."""
    _check_not_withdrawn(claim)
    if not 1 <= days <= LONGEST_DAYS:
        raise UserError(
            f"A claim holds for {LONGEST_DAYS} days at most. Name fewer with --days."
        )
    today = local_day(now)
    first = datetime.combine(today, time.min, UTC)
    return replace(
        claim,
        created_at=first,
        expires_at=first + timedelta(days=days + 1),
        status="active",
    )


def _check_not_withdrawn(claim: Claim) -> None:
    if claim.status == "withdrawn":
        raise UserError(
            f"Claim {claim.claim_id} was withdrawn, and what is withdrawn stays so. Add it under a new id: wardmote claims add NEW-ID"
        )


def propose(
    house: House,
    change: str,
    claims: Sequence[Claim],
    actor: Actor,
    reason: str,
    *,
    replaces: bool = False,
    group_id: int | None = None,
    version: int | None = None,
) -> int:
    """Ask for a change; gives the number under which a second person agrees. Raises UserError.

    group_id: what several people say, if that is what a new claim is; its incident goes on as that of the claim.
    version: the one that the asker had before them, where they had one.
    """
    check_kept_here(house)
    check_person(house, actor, reason)
    check_group(house, group_id)
    claims = checked(claims, house.now())
    with house.store.transaction(house.now()) as tx:
        held = held_claims(house.store)
        check_version(held, claims[0], version)
        check_ids(house, claims)
        check_verdicts(house, claims, replaces=replaces)
        check_fits(house, held, change, claims, replaces=replaces, group_id=group_id)
        seen = {i: one.version for i, one in held.items()}
        if not replaces:
            seen = {c.claim_id: seen.get(c.claim_id, 0) for c in claims}
        number = save_proposal(tx, change, claims, seen, actor, reason, replaces=replaces, group_id=group_id)  # fmt: skip
        tx.record(
            "claim_change_proposed",
            actor=actor,
            details={
                "proposal_id": number,
                "change": change,
                "claims": len(claims),
                "replaces": replaces,
            },
            payload={"reason": reason},
        )
        _ask(tx, house, number, change, claims, actor)
    return number


def check_fits(
    house: House,
    held: Mapping[str, Held],
    change: str,
    claims: Sequence[Claim],
    *,
    replaces: bool = False,
    group_id: int | None = None,
) -> None:
    """Refuse a change that does not fit what stands or waits. Raises UserError."""
    if change == "added" and claims[0].claim_id in held:
        raise UserError(
            f"The id {claims[0].claim_id} is or was in use, and ids are never used again. Take a new one."
        )
    if change == "changed" and claims[0].claim_id in held:
        _check_not_withdrawn(held[claims[0].claim_id].claim)
    if not replaces:
        _check_something_changes(held, change, claims)
    check_not_waiting(house.store, held, change, claims, replaces=replaces, group_id=group_id)  # fmt: skip


def approve(house: House, number: int, actor: Actor, reason: str = "") -> Done:
    """Agree to a change that another asked for: now it stands. Raises UserError."""
    check_kept_here(house)
    asked = _open(house, number)
    _check_second(house, asked, actor)
    checked(asked.claims, house.now())
    groups = {} if asked.group_id else groups_told_by(house.store, _new_in(house, asked), house.now())  # fmt: skip
    with house.store.transaction(house.now()) as tx:
        asked = _open(house, number)
        check_agreeable(house, asked)
        done = write_all(
            tx,
            asked.claims,
            Change(asked.change, asked.actor.name, actor.name, asked.reason),
            house.seam,
            replaces=asked.replaces,
            places=asked.replaces,
        )
        answer(tx, number, "approved", actor.name)
        save_claim_file(tx, in_force="")
        tx.record(
            "claim_change_approved",
            actor=actor,
            details={"proposal_id": number},
            payload={"reason": reason} if reason.strip() else None,
        )
        _record(tx, house, asked, done)
        if asked.group_id:
            continue_as(tx, asked.group_id, asked.claims[0], asked.actor)
        continue_all(tx, groups, done.added)
        house.seam("claims:before-commit")
    house.claims = listed_claims(house.store)
    return done


def _record(tx: Transaction, house: House, asked: Proposed, done: Done) -> None:
    """The entry on what stands now, in the name of whoever asked for it."""
    event, details = EVENTS[asked.change], dict[str, object](proposal_id=asked.number)
    if asked.change == "imported":
        details |= {"source": "person", "claims": len(asked.claims), **done.counts()}
    else:
        details["claim_id"] = asked.claims[0].claim_id
    if event:
        payload = {"reason": asked.reason}
        tx.record(event, actor=asked.actor, details=details, payload=payload)
    for claim_id in done.withdrawn:
        list_flags_again(tx, house.settings, claim_id, asked.actor, asked.reason)
    tell_found_true(tx, house.settings, done)


def decline(house: House, number: int, actor: Actor, reason: str) -> None:
    """Say no to a change that waits, or take one's own back. Raises UserError."""
    asked = _open(house, number)
    check_person(house, actor, reason)
    with house.store.transaction(house.now()) as tx:
        if not answer(tx, asked.number, "declined", actor.name):
            raise UserError(f"Proposal {number} was answered already.")
        tx.record(
            "claim_change_declined",
            actor=actor,
            details={"proposal_id": number},
            payload={"reason": reason},
        )


def _open(house: House, number: int) -> Proposed:
    found = proposed(house.store, number)
    if not found:
        raise UserError(
            f"There is no proposal {number}. `wardmote claims waiting` shows what waits."
        )
    if found[0].answer:
        raise UserError(f"Proposal {number} was {found[0].answer} already.")
    return found[0]


def _new_in(house: House, asked: Proposed) -> list[Claim]:
    held = held_claims(house.store)
    return [claim for claim in asked.claims if claim.claim_id not in held]


def check_group(house: House, group_id: int | None) -> None:
    """Refuse a number that is no group's. Raises UserError."""
    if not group_id:
        return
    number = stands_in(house.store, group_id)
    if group(house.store, number) is None or is_group_own(house.store, number):
        raise UserError(f"There is no group {group_id}. See those there are: wardmote claims new --days 30")  # fmt: skip


def check_kept_here(house: House) -> None:
    """Refuse a change by command where a file keeps the claims. Raises UserError."""
    claims = house.settings.claims
    if claims is not None:
        raise UserError(
            f"The claims stand in {house.settings.path(claims)}. Change them there: Wardmote reads the file again by "
            f"itself. (Without `claims:` in {SETTINGS_NAME} they are kept by these commands.)"
        )


def check_person(house: House, actor: Actor, reason: str) -> None:
    """Refuse whoever may not change the claims, or gives no reason. Raises UserError."""
    need_people(house.settings, "A change of the claims")
    check_keeper(house, actor, reason)


def check_keeper(house: House, actor: Actor, reason: str) -> None:
    """Refuse whoever does not keep the claims, or gives no reason. Raises UserError."""
    check_listed(house.settings, actor, house.now())
    if not may(actor.role, ACTION):
        with house.store.transaction(house.now()) as tx:
            tx.record("claim_change_refused", actor=actor, details={"why": "role"})
        raise UserError(
            f"The claims are kept by {roles_for(ACTION)}, and somebody who is {actor.role} cannot change them. "
            "Ask the communications team."
        )
    check_reason(reason)


def check_reason(reason: str) -> None:
    """Refuse a change that nobody says a reason for. Raises UserError."""
    need_reason(
        reason,
        "A change of the claims needs a reason. Add one with --reason, in a few words that a resident may read.",
    )


def _check_second(house: House, asked: Proposed, actor: Actor) -> None:
    need_people(house.settings, "A change of the claims")
    check_listed(house.settings, actor, house.now())
    if not may_second(actor.role, ACTION):
        with house.store.transaction(house.now()) as tx:
            tx.record("claim_change_refused", actor=actor, details={"why": "role"})
        raise UserError(
            f"The claims are kept by {roles_for(ACTION)}, and somebody who is {actor.role} cannot agree to a change. "
            "Ask another person of the communications team."
        )
    if same_name(actor.name) == same_name(asked.actor.name):
        raise UserError(
            "This needs a second, different person. Ask another of comms in `people:` to agree."
        )
    check_listed(house.settings, asked.actor, house.now())


def _check_something_changes(held: Mapping[str, Held], change: str, claims: Sequence[Claim]) -> None:  # fmt: skip
    if all(
        c.claim_id in held and held[c.claim_id].listed and held[c.claim_id].claim == c
        for c in claims
    ):
        if change == "renewed":
            name, until = claims[0].claim_id, expires_on(claims[0])
            raise UserError(f"Claim {name} was checked today already, and holds until {until}. It needs no renewing yet.")  # fmt: skip
        raise UserError("Nothing would change. Say what should be different.")


def _ask(
    tx: Transaction,
    house: House,
    number: int,
    change: str,
    claims: Sequence[Claim],
    actor: Actor,
) -> None:
    what = claims[0].claim_id if len(claims) == 1 else f"{len(claims)} claims"
    desk, desk_cy = claim_change_place(house.settings.desk, number)
    see = f"wardmote claims waiting {number}"
    agree = f"wardmote claims approve {number} --as NAME"
    decline = f"wardmote claims decline {number} --as NAME --reason WHY"
    put_out(
        tx,
        once=f"claim-proposal:{number}",
        kind="claim_proposal",
        audience="comms",
        subject=f"Claims: proposal {number} waits for a second person",
        body=in_both(
            f"{actor.name} asks: {what} {change}. It does not stand before another of comms agrees.\n"
            f"{desk}\nTo see it: {see}\nTo agree: {agree}\nTo say no: {decline}",
            f"Mae {actor.name} yn cynnig newid i'r honiadau; mae'r newid i'w weld uchod. Ni saif cyn i un arall o'r tîm "
            f"cyfathrebu gytuno.\n{desk_cy}\nI'w weld: {see}\nI gytuno: {typed_cy(agree)}\nI wrthod: {typed_cy(decline)}",
        ),
    )
