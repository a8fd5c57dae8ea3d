"""How the fact bank stands: for `status`, and for `claims list`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from listener.claims.follow import BEFORE_THE_END
from listener.store import Store
from listener.store.claims import (
    Held,
    claim_file,
    held_claim,
    held_claims,
    history_of,
    proposed,
)
from moderation.claims.factbank.registry import is_past
from moderation.types import Claim

HELD_LINE = (
    "Needs a hand: the changed claims file would take out most claims at once, and the claims from before stand. "
    "`wardmote claims check` says how to go on."
)
State = Literal["in force", "ends soon", "ended", "withdrawn", "taken out"]


@dataclass(frozen=True, slots=True)
class Standing:
    """The bank in numbers. Those that end soon are in force too."""

    in_force: int
    ends_soon: int
    ended: int
    withdrawn: int
    waiting: int
    refused: bool  # the file was changed, and cannot be used
    held: bool  # the file was changed, and waits for a person: it takes out most claims


@dataclass(frozen=True, slots=True)
class Former:
    """What the council once said, and does not say any more."""

    claim: Claim
    state: Literal["withdrawn", "taken out"]
    ended_at: str


def former_claim(store: Store, claim_id: str | None) -> Former | None:
    """A claim that was withdrawn or taken out, with the moment; None where it stands, or never was."""
    held = held_claim(store, claim_id) if claim_id else None
    if held is None or (held.listed and held.claim.status != "withdrawn"):
        return None
    versions = history_of(store, held.claim.claim_id)
    # What is withdrawn stays so, whatever else of it is changed later: the first such version tells the day.
    over = [row for row in versions if row["status"] == "withdrawn"]
    if over:
        return Former(held.claim, "withdrawn", over[0]["changed_at"])
    return Former(held.claim, "taken out", versions[-1]["changed_at"])


def state_of(held: Held, now: datetime) -> State:
    """How one claim stands at this moment."""
    if not held.listed:
        return "taken out"
    if held.claim.status == "withdrawn":
        return "withdrawn"
    if is_past(held.claim, now):
        return "ended"
    end = held.claim.expires_at
    return "ends soon" if end and end - BEFORE_THE_END <= now else "in force"


def claims_standing(store: Store, now: datetime) -> Standing:
    """How the bank stands at this moment."""
    states = [state_of(held, now) for held in held_claims(store).values()]
    soon = states.count("ends soon")
    file = claim_file(store)
    return Standing(
        states.count("in force") + soon,
        soon,
        states.count("ended"),
        states.count("withdrawn"),
        len(proposed(store)),
        bool(file.refused) and not file.is_held,
        file.is_held,
    )


def in_words(found: Standing) -> list[str]:
    """The lines of `status`; none where there are no claims and never were."""
    lines = []
    if found.in_force or found.ended or found.withdrawn:
        ends = "ends" if found.ends_soon == 1 else "end"
        lines.append(
            f"Claims:         {found.in_force} in force, {found.ends_soon} {ends} within 14 days, {found.ended} ended"
        )
    if found.waiting:
        lines.append(
            f"Claims: {found.waiting} to be agreed to by a second person: wardmote claims waiting"
        )
    if found.refused:
        lines.append(
            "Needs a hand: the changed claims file cannot be used, and the claims from before stand. "
            "`wardmote claims check` says what is wrong."
        )
    if found.held:
        lines.append(HELD_LINE)
    return lines
