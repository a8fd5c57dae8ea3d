"""Who is told now, and who later (policy 5). Pure: what a message weighs, and what holds, decide it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

Weight = Literal["plain", "press_soon", "claim_high", "personal_data", "threat", "life"]
# Policy 5 names threats, personal data and HIGH. Somebody whose life may be in danger cannot wait for the morning either
# (T13), nor can the press whose deadline goes by until then.
PASSES_QUIET: frozenset[str] = frozenset(
    {"threat", "personal_data", "claim_high", "life", "press_soon"}
)
GRAVER = ("plain", "press_soon", "claim_high", "personal_data", "threat", "life")
INSTEAD = ("delegate", "reviewers", "safety")  # who is told for an owner in a meeting
FOR_A_DELEGATE: frozenset[str] = frozenset({"threat", "personal_data", "life"})
# What somebody must answer in time: what is urgent, and a hide that ends unless a person agrees.
FOR_A_STAND_IN: frozenset[str] = frozenset({"urgent", "reminder"})
MEETING = "a meeting"
QUIET = "quiet hours"
WITNESS = "witness by "  # and the way: see witness.py


@dataclass(frozen=True, slots=True)
class Route:
    """hold: why the message waits for a digest, "" where it goes now. also: who is told now in its place."""

    hold: str = ""
    also: tuple[str, ...] = ()


def route(
    audience: str,
    weight: str,
    *,
    meeting: bool,
    quiet: bool,
    named: Collection[str],
) -> Route:
    """What becomes of one message. `named`: the audiences for which an address is configured.

    In a meeting nothing goes to the owner. What cannot wait goes to the delegate, or to reviewer and safety contact.
    """
    if audience.startswith(WITNESS):
        return (
            Route()
        )  # a checkpoint wakes nobody, and only as it was signed is it worth anything
    if meeting and audience == "owner":
        instead = told_instead(named) if weight in FOR_A_DELEGATE else ()
        if instead or weight not in FOR_A_DELEGATE:
            return Route(MEETING, instead)
        return Route()  # better the owner in a meeting than nobody
    if quiet and weight not in PASSES_QUIET:
        return Route(QUIET)
    return Route()


def told_while_away(
    kind: str, weight: str, *, stands_in: bool, named: Collection[str]
) -> tuple[str, ...]:
    """Who is told beside an owner who is away: what cannot wait, and to who stands in also what waits for a person.

    The owner is told all the same: it may be a threat against them. `named`: as in told_instead.
    """
    graver = weight in FOR_A_DELEGATE
    if stands_in and "delegate" in named and (graver or kind in FOR_A_STAND_IN):
        return ("delegate",)
    return told_instead(named) if graver else ()


def gravest(weights: Iterable[str]) -> str:
    """The weight of several messages together."""
    return max(weights, key=GRAVER.index)


def told_instead(named: Collection[str]) -> tuple[str, ...]:
    """Who is told what cannot wait while the owner is in a meeting or away; empty where there is nobody but the owner.

    `named`: those of INSTEAD for which an address is configured.
    """
    if "delegate" in named:
        return ("delegate",)
    return tuple(each for each in ("reviewers", "safety") if each in named)
