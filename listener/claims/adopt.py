"""The file that the setting `claims:` names, and the tables: which registry is in force, and what a changed file does.

The file is the source. It is taken in as a whole or not at all; one that cannot be used leaves the former in force,
and comms and the owner are told once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from listener.claims.bank import (
    Done,
    list_flags_again,
    misuses,
    tell_found_true,
    write_all,
)
from listener.claims.continuing import continue_all, groups_told_by
from listener.claims.taken_out import (
    HeldBack,
    check_taken_out,
    tell_held_back,
    tell_taken_out,
)
from listener.errors import UserError
from listener.minutes.writer import MACHINE, Actor
from listener.modes.periods import LONDON
from listener.settings import Settings
from listener.store import Store, Transaction
from listener.store.claims import (
    HELD,
    Change,
    ClaimFile,
    claim_file,
    held_claims,
    listed_claims,
    save_claim_file,
)
from listener.store.messages import put_out
from listener.telling.both import with_welsh
from moderation.claims.factbank.registry import LARGEST_FILE, Registry, read_registry
from moderation.types import Claim
from moderation.yaml_files.lines import Fault, FileError, decode, read_bytes

NO_FILE = "unreadable"  # in place of the SHA-256 of a file that cannot be read
BY_FILE = "the claims file"
TOLD_FAULTS = 20


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the file: its bytes, or why there are none."""

    sha256: str
    raw: bytes = b""
    fault: FileError | None = None


@dataclass(frozen=True, slots=True)
class Meant:
    """Who says that a file takes out what it takes out, and why."""

    actor: Actor
    reason: str


def look_at(path: Path) -> Look:
    """Read the file, without judging what it says."""
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            message, remedy = (
                "this is no ordinary file",
                "name one",
            )  # it might never end
            raise FileError([Fault(str(path), 0, 0, message, remedy)])
        raw = read_bytes(path, LARGEST_FILE)
    except FileError as error:
        return Look(NO_FILE, fault=error)
    return Look(hashlib.sha256(raw).hexdigest(), raw)


def local_day(now: datetime) -> date:
    """The day that people write into the file at this moment."""
    return now.astimezone(LONDON).date()


def adopt_claims(
    store: Store, settings: Settings, now: datetime, seam: Callable[[str], None]
) -> tuple[Claim, ...]:
    """The registry in force, the file taken in where it is new. Raises UserError where there was never a good one."""
    if settings.claims is None:
        return listed_claims(store)
    look = look_at(settings.path(settings.claims))
    known = claim_file(store)
    if look.sha256 == known.in_force:
        _note_mended(store, known, now)
    elif needs_a_look(known, look, now):
        try:
            take_in(store, settings, look, now, seam)
        except HeldBack as found:
            _hold_back(store, look, found, now)
        except FileError as error:
            if not known.in_force:
                raise UserError(str(error)) from error
            _refuse(store, look, error, now)
    return listed_claims(store)


def needs_a_look(known: ClaimFile, look: Look, now: datetime) -> bool:
    """Whether a file differs from what is in force, and from what was refused today: a day to come may have come."""
    seen = look.sha256 == known.refused.removeprefix(HELD)
    refused = seen and known.read_at[:10] == f"{now:%Y-%m-%d}"
    return look.sha256 != known.in_force and not refused


def take_in(
    store: Store,
    settings: Settings,
    look: Look,
    now: datetime,
    seam: Callable[[str], None],
    meant: Meant | None = None,
) -> Done:
    """Take a file in as a whole. Raises FileError, and nothing was written.

    meant: who says that it takes out what it takes out. Without that, HeldBack is raised where it is most of the claims.
    """
    registry = _read(settings, look, now)
    held = held_claims(store)
    new = [claim for claim in registry.claims if claim.claim_id not in held]
    groups = groups_told_by(store, new, now)
    with store.transaction(now) as tx:
        if claim_file(store).in_force == look.sha256:
            return Done(same=len(registry.claims))  # another process was faster
        _check_ids(store, settings, registry)
        if meant is None:
            check_taken_out(held_claims(store), registry.claims, settings.path(settings.claims or ""))  # fmt: skip
        done = write_all(
            tx,
            registry.claims,
            _change(meant),
            seam,
            replaces=True,
            places=True,
        )
        save_claim_file(tx, in_force=look.sha256)
        _record(tx, look, len(registry.claims), done, meant)
        for claim_id in done.withdrawn:
            list_flags_again(tx, settings, claim_id)
        tell_found_true(tx, settings, done)
        if done.removed:
            tell_taken_out(tx, [held[claim_id].claim for claim_id in done.removed])
        continue_all(tx, groups, done.added)
        seam("claims:before-commit")
    return done


def _change(meant: Meant | None) -> Change:
    if meant is None:
        return Change("imported", BY_FILE)
    return Change("imported", BY_FILE, meant.actor.name, meant.reason)


def _record(
    tx: Transaction, look: Look, claims: int, done: Done, meant: Meant | None
) -> None:
    tx.record(
        "claims_imported",
        actor=meant.actor if meant else MACHINE,
        details={
            "sha256": look.sha256,
            "source": "file",
            "claims": claims,
            **done.counts(),
        },
        payload={"reason": meant.reason} if meant else None,
    )


def _read(settings: Settings, look: Look, now: datetime) -> Registry:
    if look.fault is not None:
        raise look.fault
    name = str(settings.path(settings.claims or ""))
    return read_registry(decode(look.raw, name), name, local_day(now))


def _check_ids(store: Store, settings: Settings, registry: Registry) -> None:
    name = str(settings.path(settings.claims or ""))
    wrong = misuses(held_claims(store), registry.claims)
    if wrong:
        lines = registry.lines
        raise FileError(
            Fault(name, lines[claim_id], 0, message, remedy)
            for claim_id, message, remedy in wrong
        )


def _refuse(store: Store, look: Look, error: FileError, now: datetime) -> None:
    """Keep the former registry, and say so once for each broken file."""
    known = claim_file(store)
    with store.transaction(now) as tx:
        save_claim_file(tx, in_force=known.in_force, refused=look.sha256)
        if known.refused == look.sha256:
            tx.record("claims_file_looked_at", details={"sha256": look.sha256})
            return
        tx.record(
            "claims_refused",
            details={"sha256": look.sha256, "faults": len(error.faults)},
            payload={"faults": [str(fault) for fault in error.faults[:TOLD_FAULTS]]},
        )
        _tell(tx, error)


def _hold_back(store: Store, look: Look, found: HeldBack, now: datetime) -> None:
    """Keep the former registry until a person says that the change is meant, and tell comms once."""
    known, mark = claim_file(store), HELD + look.sha256
    with store.transaction(now) as tx:
        save_claim_file(tx, in_force=known.in_force, refused=mark)
        if known.refused == mark:
            tx.record("claims_file_looked_at", details={"sha256": look.sha256})
            return
        ids = [claim.claim_id for claim in found.gone]
        details = {"sha256": look.sha256, "claims": ids, "in_force": found.of}
        tx.record("claims_held_back", details=details)
        tell_held_back(tx, found)


def _tell(tx: Transaction, error: FileError) -> None:
    told = [str(fault) for fault in error.faults[:TOLD_FAULTS]]
    more = len(error.faults) - len(told)
    for audience in ("comms", "owner"):
        put_out(
            tx,
            once=f"claims-refused:{tx.at}:{audience}",
            kind="claims_file",
            audience=audience,
            subject="The changed claims file cannot be used",
            body=with_welsh(
                (
                    "The claims stay as they were before the change. What is wrong with the file:",
                    "",
                    *told,
                    *((f"and {more} more",) if more else ()),
                    "",
                    "To see whether it is mended: wardmote claims check",
                ),
                (
                    "Ni ellir defnyddio'r ffeil honiadau a newidiwyd. Mae'r honiadau'n aros fel yr oeddent.",
                    "Mae'r hyn sydd o'i le ar y ffeil i'w weld uchod, yn Saesneg.",
                    "I weld a yw wedi'i thrwsio: wardmote claims check",
                ),
            ),
        )


def _note_mended(store: Store, known: ClaimFile, now: datetime) -> None:
    """A refused file was put back to what is in force."""
    if known.refused:
        with store.transaction(now) as tx:
            save_claim_file(tx, in_force=known.in_force)
            tx.record("claims_file_mended", details={"sha256": known.in_force})
