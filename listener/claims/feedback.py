"""What comms said of alerts: precision a month, and the stricter match that it speaks for."""

from __future__ import annotations

from dataclasses import dataclass

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.store import Store
from listener.store.answers import answered, set_threshold, threshold_set, told_by_month
from moderation.claims.match import SAME
from moderation.claims.tuning import (
    CEILING,
    LEAST_ANSWERS,
    Answer,
    Proposal,
    propose_threshold,
)
from moderation.rules import Rules


@dataclass(frozen=True, slots=True)
class Month:
    """The alerts of one month: how many were told, and what comms said of them."""

    month: str
    told: int
    right: int
    wrong: int

    @property
    def precision(self) -> float | None:
        """The share of right ones among the answered; None where nobody answered."""
        said = self.right + self.wrong
        return self.right / said if said else None


def by_month(store: Store) -> list[Month]:
    """Every month in which comms were told of something, the oldest first. What was never sent was no alert."""
    told = told_by_month(store)
    said = [row for row in answered(store) if row["was_told"]]
    return [
        Month(
            month,
            told[month],
            *(
                sum(r["what"] == what and r["told_at"][:7] == month for r in said)
                for what in ("right", "wrong")
            ),
        )
        for month in told
    ]


def answers(store: Store) -> list[Answer]:
    """The answers that say something of the match: on claims that a comment repeated."""
    return [
        Answer(row["score"], row["what"] == "right")
        for row in answered(store)
        if row["claim_id"] and row["score"] is not None
    ]


def own_threshold(rules: Rules) -> float:
    """The rules file's own."""
    uses = (use for rule in rules.rules for use in rule.checks if use.check == "claims")
    return max((use.threshold or SAME for use in uses), default=SAME)


def threshold(house: House) -> float:
    """What counts now: never less than the rules file says."""
    return max(own_threshold(house.rules), threshold_set(house.store))


def proposal(house: House) -> Proposal | None:
    """The threshold that the answers speak for, or None."""
    return propose_threshold(answers(house.store), threshold(house))


def tune(house: House, actor: Actor, reason: str, *, back: bool) -> tuple[float, float]:
    """Set the proposed threshold, or go back to the rules file's; gives what was and what is. Raises UserError."""
    if not reason.strip():
        raise UserError("A change of the match needs a reason. Add one with --reason.")
    was, found = threshold(house), proposal(house)
    if back:
        to, said = own_threshold(house.rules), len(answers(house.store))
        if was <= to:
            raise UserError(
                f"The match stands at the rules file's own {to:.2f} already."
            )
    elif found is None:
        raise UserError(
            f"No stricter match than {was:.2f} is proposed. A proposal takes {LEAST_ANSWERS} answers (`wardmote alerts "
            f"right` or `wrong`), fewer than nine in ten of them right, and a match up to {CEILING:.2f} that would help."
        )
    else:
        to, said = found.to, found.answers
    with house.store.transaction(house.now()) as tx:
        set_threshold(tx, 0.0 if back else to, was, said, actor)
        tx.record(
            "claim_threshold_changed",
            actor=actor,
            rule="R4",
            rules_version=house.rules.version,
            details={"from": was, "to": to, "answers": said},
            payload={"reason": reason.strip()},
        )
    return was, to
