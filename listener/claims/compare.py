"""A change of the claims beside what stands: what is new, what changes, what is taken away, for whoever is to agree to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from listener.errors import UserError
from listener.store import Store
from listener.store.claims import (
    Held,
    Proposed,
    as_claim,
    held_claims,
    history_of,
    listed_claims,
    proposed,
)
from listener.terminal import minute
from moderation.claims.factbank.entry import NAMES, created_on, expires_on
from moderation.claims.factbank.nearly import nearly_same
from moderation.claims.factbank.registry import alike, is_past
from moderation.claims.spread.alike import letters_of
from moderation.types import Claim

Value = str | tuple[str, ...]
_MOST_NAMED = 3  # claims


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that would hold something else. Empty before: it is new. Empty after: it is taken away."""

    name: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Compared:
    """A claim as it would stand, and the one that it takes the place of."""

    claim: Claim
    before: Claim | None
    kind: Literal["new", "comes back", "changes", "stays"]
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a proposal asks for, beside what stood when it was asked for."""

    claims: tuple[Compared, ...]
    taken_out: tuple[Claim, ...]
    outdated: bool  # it waits, and something that it touches was changed since


def compare(store: Store, asked: Proposed) -> Comparison:
    """A proposal beside the versions that it was made against: those alone can it be agreed to."""
    held = held_claims(store)
    before = {
        claim_id: one
        for claim_id, version in asked.seen.items()
        if (one := _as_seen(store, held, claim_id, version)) is not None
    }
    kept = {claim.claim_id for claim in asked.claims}
    return Comparison(
        tuple(_beside(before.get(claim.claim_id), claim) for claim in asked.claims),
        tuple(
            one.claim
            for claim_id, one in before.items()
            if asked.replaces and one.listed and claim_id not in kept
        ),
        asked.answer is None and not is_unchanged(held, asked),
    )


def ended(claims: Iterable[Claim], now: datetime) -> list[Claim]:
    """Those whose last day is over by now: agreed to, they count as unverified until they are renewed."""
    return [c for c in claims if c.status != "withdrawn" and is_past(c, now)]


def shared_wordings(store: Store, claims: Sequence[Claim], today: date, *, replaces: bool = False) -> list[tuple[Claim, Claim, str]]:  # fmt: skip
    """The claims of a change that have a wording of another: that other, the claim, and the wording."""
    new = {claim.claim_id for claim in claims}
    beside = _with_the_rest(store, claims, replaces=replaces)
    return [found for found in alike(beside, today) if found[1].claim_id in new]


def nearly_another(store: Store, claims: Sequence[Claim], today: date, *, replaces: bool = False) -> list[tuple[Claim, Claim]]:  # fmt: skip
    """The claims of a change that say nearly what another says, with another verdict: that other, and the claim."""
    new = {claim.claim_id for claim in claims}
    return list(nearly_same(_with_the_rest(store, claims, replaces=replaces), today, new))  # fmt: skip


def _with_the_rest(store: Store, claims: Sequence[Claim], *, replaces: bool) -> list[Claim]:  # fmt: skip
    """The claims of a change behind those that stay beside them."""
    new = {claim.claim_id for claim in claims}
    rest = [] if replaces else [c for c in listed_claims(store) if c.claim_id not in new]  # fmt: skip
    return [*rest, *claims]


def is_unchanged(held: Mapping[str, Held], asked: Proposed) -> bool:
    """Whether all that a proposal touches still stands as it did when it was made."""
    now_at = {claim_id: one.version for claim_id, one in held.items()}
    if not asked.replaces:
        now_at = {claim_id: now_at.get(claim_id, 0) for claim_id in asked.seen}
    return now_at == asked.seen


def check_not_waiting(
    store: Store,
    held: Mapping[str, Held],
    change: str,
    claims: Sequence[Claim],
    *,
    replaces: bool,
    group_id: int | None,
) -> None:
    """Refuse a change of a claim of which another waits that can still be agreed to: only one of the two could be. Raises UserError.

    A withdrawal is let through, for what the council takes back must not wait for anybody; but not a second one. A new
    claim is the same under another number, too.
    """
    asked = change, tuple(claims), replaces, group_id
    ids = {claim.claim_id for claim in claims}
    ids |= {i for i, one in held.items() if replaces and one.listed}
    for one in proposed(store):
        if not is_unchanged(held, one):
            continue
        who, when = one.actor.name, minute(one.proposed_at)
        if (one.change, one.claims, one.replaces, one.group_id) == asked:
            raise UserError(
                f"The same waits already, as proposal {one.number}. Another of comms agrees with "
                f"`wardmote claims approve {one.number} --as NAME`. {who} asked for it at {when}."
            )
        if change == one.change == "added" and _alike(claims[0], one.claims[0]):
            raise UserError(
                f"A proposal for this claim waits already: number {one.number}. {who} asked for it at {when}. "
                f"`wardmote claims waiting {one.number}` shows it."
            )
        both = sorted(ids & _touched(held, one))
        if both and change != "withdrawn":
            raise UserError(
                f"A change of {_named(both)} waits already: proposal {one.number}. {who} asked for it at {when}. "
                "One of comms agrees to it or declines it first; then ask again. "
                f"`wardmote claims waiting {one.number}` shows it."
            )


def _touched(held: Mapping[str, Held], one: Proposed) -> set[str]:
    """The claims that a proposal adds, changes or takes out."""
    out = {i for i in one.seen if one.replaces and i in held and held[i].listed}
    return out | {claim.claim_id for claim in one.claims}


def _named(ids: Sequence[str]) -> str:
    more = len(ids) - _MOST_NAMED
    return ", ".join(ids[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def _alike(one: Claim, other: Claim) -> bool:
    """Whether two new claims are one: by their number, or by their words, whatever the capitals and marks."""
    ids, words = (
        {one.claim_id.casefold(), other.claim_id.casefold()},
        {letters_of(one.claim), letters_of(other.claim)},
    )
    return len(ids) == 1 or len(words) == 1


def _as_seen(
    store: Store, held: Mapping[str, Held], claim_id: str, version: int
) -> Held | None:
    one = held.get(claim_id)
    if one is None or one.version == version:
        return one
    for row in history_of(store, claim_id):
        if row["version"] == version:
            return Held(as_claim(row), version, row["change"] != "removed")
    return None


def _beside(before: Held | None, claim: Claim) -> Compared:
    if before is None:
        return Compared(claim, None, "new")
    found = differences(before.claim, claim)
    if not before.listed:
        return Compared(claim, before.claim, "comes back", found)
    return Compared(claim, before.claim, "changes" if found else "stays", found)


def differences(before: Claim, after: Claim) -> tuple[Difference, ...]:
    """The fields in which two wordings of a claim differ, in the order of the file."""
    old, new = values(before), values(after)
    return tuple(Difference(n, old[n], new[n]) for n in NAMES if old[n] != new[n])


def values(claim: Claim) -> dict[str, Value]:
    """What each field of a claim holds, days as "2026-11-12"."""
    found: dict[str, Value] = {}
    for name in NAMES:
        value = getattr(claim, name, None)
        found[name] = value if isinstance(value, tuple) else str(value)
    days = {"created": created_on(claim), "expires": expires_on(claim)}
    return found | {name: str(day or "") for name, day in days.items()}
