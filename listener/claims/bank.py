"""What a change of the fact bank does, whoever asks for it: new versions, and flags that are listed again.

Each function works inside the caller's transaction; the entries of the log are written with the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from listener.claims.unsaid import (
    about_corrections,
    in_welsh_words,
    tell_who_corrected,
    tell_who_was_briefed,
)
from listener.minutes.writer import MACHINE, Actor
from listener.settings import Settings
from listener.store import Store, Transaction
from listener.store.claims import (
    Change,
    Held,
    count_flags,
    held_claim,
    held_claims,
    last_place,
    save_place,
    save_version,
)
from listener.store.messages import put_out
from listener.telling.both import with_welsh
from listener.telling.where import claim_place
from moderation.types import Claim


@dataclass(frozen=True, slots=True)
class Done:
    """What became of the claims of a registry."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()  # they are among `added` or `changed` too
    # Among `changed`: they were called wrong, or not verified.
    found_true: tuple[str, ...] = ()
    same: int = 0

    def counts(self) -> dict[str, int]:
        """In numbers, for the log."""
        named = ("added", "changed", "removed", "withdrawn")
        return {**{name: len(getattr(self, name)) for name in named}, "same": self.same}

    def in_words(self) -> str:
        """In a sentence's half: "2 added, 1 changed, none removed". What is withdrawn is counted as that alone."""
        parts = {
            "added": set(self.added) - set(self.withdrawn),
            "changed": set(self.changed) - set(self.withdrawn),
            "removed": self.removed,
            "withdrawn": self.withdrawn,
        }
        told = [f"{len(ids) or 'none'} {name}" for name, ids in parts.items()]
        return f"{', '.join(told)}, {self.same or 'none'} as before"


def misuses(
    held: Mapping[str, Held], claims: Sequence[Claim]
) -> list[tuple[str, str, str]]:
    """Ids that would be used again: (claim_id, what is wrong, how to mend it)."""
    found = []
    known = {claim_id.casefold(): claim_id for claim_id in held}
    for claim in claims:
        before = held.get(claim.claim_id)
        if before is None:
            same = known.get(claim.claim_id.casefold())
            if same:
                found.append(
                    (
                        claim.claim_id,
                        f"the id `{claim.claim_id}` differs from `{same}`, which is or was in use, by capitals only",
                        f"write `{same}` if that claim is meant, and else take a new one",
                    )
                )
            continue
        if not before.listed and before.claim.claim != claim.claim:
            found.append(
                (
                    claim.claim_id,
                    f"the id `{claim.claim_id}` belonged to another claim, which was taken out",
                    "ids are never used again: take a new one",
                )
            )
        elif before.claim.status == "withdrawn" and claim.status != "withdrawn":
            found.append(
                (
                    claim.claim_id,
                    f"claim {claim.claim_id} was withdrawn, and what is withdrawn stays so",
                    "leave `status: withdrawn`, and write it again under a new id",
                )
            )
    return found


def write_all(
    tx: Transaction,
    claims: Sequence[Claim],
    change: Change,
    seam: Callable[[str], None],
    *,
    replaces: bool,
    places: bool,
) -> Done:
    """Write what differs from what stands. `replaces`: the rest is taken out. `places`: the order is this one."""
    held = held_claims(tx.store)
    added: list[str] = []
    changed: list[str] = []
    withdrawn: list[str] = []
    true: list[str] = []
    last = max(len(claims), last_place(tx.store) + 1)
    for number, claim in enumerate(claims):
        before = held.get(claim.claim_id)
        place = number if places else last + number
        if before and before.listed and before.claim == claim:
            if places:
                save_place(tx, claim.claim_id, place)
            continue
        save_version(tx, claim, before, place, change)
        (changed if before else added).append(claim.claim_id)
        if _is_withdrawn_now(tx.store, claim, before):
            withdrawn.append(claim.claim_id)
        elif before and claim.verdict == "true" != before.claim.verdict:
            true.append(claim.claim_id)
        seam("claims:written")
    kept = {claim.claim_id for claim in claims}
    gone = [h for i, h in held.items() if replaces and h.listed and i not in kept]
    for number, one in enumerate(gone):
        out = replace(change, what="removed")
        save_version(tx, one.claim, one, last + number, out)
    return Done(
        tuple(added),
        tuple(changed),
        tuple(one.claim.claim_id for one in gone),
        tuple(withdrawn),
        tuple(true),
        len(claims) - len(added) - len(changed),
    )


def _is_withdrawn_now(store: Store, claim: Claim, before: Held | None) -> bool:
    if claim.status != "withdrawn":
        return False
    if before is None:
        return count_flags(store, claim.claim_id) > 0
    return before.claim.status != "withdrawn"


def list_flags_again(
    tx: Transaction,
    settings: Settings,
    claim_id: str,
    actor: Actor = MACHINE,
    reason: str = "",
) -> int:
    """A claim is withdrawn: say how many comments it had flagged, so that reviewers look at each again (policy 10.1)."""
    flags = count_flags(tx.store, claim_id)
    tx.record(
        "claim_withdrawn",
        actor=actor,
        details={"claim_id": claim_id, "flags": flags},
        payload={"reason": reason} if reason else None,
    )
    comments = "1 comment" if flags == 1 else f"{flags} comments"
    see = f"wardmote claims show {claim_id} --flags"
    place, place_cy = claim_place(settings.desk, claim_id)
    held = held_claim(tx.store, claim_id)
    said = (f"{claim_id}: {held.claim.claim}",) if held else ()
    said_cy = (f"{claim_id}: {in_welsh_words(held.claim)}",) if held else ()
    english = (
        f"The council no longer stands by what it said of claim {claim_id}, so nothing is matched to it any "
        f"more. It had flagged {comments}. Please look at each again, and at what people did because of it. {place} (or `{see}`)"
    )
    welsh = (
        f"Nid yw'r cyngor bellach yn sefyll wrth yr hyn a ddywedodd am honiad {claim_id}, felly ni chyplysir dim ag ef "
        f"mwyach. Nifer y sylwadau a nodwyd ganddo: {flags}. Edrychwch eto ar bob un, ac ar yr hyn a wnaed o'i herwydd. {place_cy} (neu `{see}`)"
    )
    corrected, corrected_cy = about_corrections(tx, settings, claim_id)
    for audience in ("comms", *(("reviewers",) if settings.alerts.reviewers else ())):
        more, more_cy = (corrected, corrected_cy) if audience == "comms" else ((), ())
        put_out(
            tx,
            once=f"claim-withdrawn:{claim_id}:{audience}",
            kind="claim_withdrawn",
            audience=audience,
            subject=f"Claim {claim_id} is withdrawn",
            body=with_welsh((*said, english, *more), (*said_cy, welsh, *more_cy)),
        )
    tell_who_was_briefed(tx, settings, claim_id, "withdrawn")
    return flags


def tell_found_true(tx: Transaction, settings: Settings, done: Done) -> None:
    """Tell who spoke because of a claim that is true now."""
    for claim_id in done.found_true:
        tell_who_was_briefed(tx, settings, claim_id, "true")
        tell_who_corrected(tx, settings, claim_id)
