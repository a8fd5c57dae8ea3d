"""The last checks before a hide (policy section 4: P19 to P21 and P24), each asked of what was written a moment ago."""

from __future__ import annotations

from datetime import datetime

from listener.errors import UserError
from listener.house import House
from listener.minutes.head_check import fault_at_head
from listener.minutes.heads import newest_head
from listener.store import Transaction
from listener.store.comments import Kept
from listener.store.decisions import Decision
from listener.store.ready import (
    end_is_stored,
    evidence_is_kept,
    notice_is_ready,
    wish_is_stored,
    writes_last,
)
from moderation.last_checks import looked_at
from moderation.types import Precondition

LOG = "P20"


class NotReady(UserError):
    """Something that a hide needs is not there: the write is taken back. `found`: each last check; one is not met."""

    def __init__(self, found: tuple[Precondition, ...]) -> None:
        self.found = found
        failed = next(step for step in found if not step.passed)
        super().__init__(f"Nothing was hidden. {failed.sentence}")

    @property
    def log_is_at_fault(self) -> bool:
        """Whether the log itself is what cannot be gone by: then nothing more may be hidden at all."""
        return any(step.code == LOG and not step.passed for step in self.found)


def look_over(
    tx: Transaction,
    house: House,
    known: Kept,
    made: Decision,
    evidence_id: int,
    notice_id: int,
    restore_at: datetime | None,
) -> dict[str, bool]:
    """What of a hide is there before its wish is written, by check. Raises NotReady where anything is not.

    `restore_at`: when it ends by itself; None for a person's hide, which needs no end.
    """
    store = tx.store
    found = {
        "P19": evidence_is_kept(store, evidence_id, known),
        LOG: writes_last(store) and not fault_of_log(tx, house),
        "P21": notice_is_ready(store, notice_id, made.decision_id),
    }
    if restore_at is not None:
        found["P24"] = end_is_stored(store, made.decision_id, made.comment_id, restore_at)  # fmt: skip
    _insist(found)
    return found


def check_wish_is_stored(
    tx: Transaction, act_id: int, made: Decision, found: dict[str, bool]
) -> None:
    """That the wish is written, too, which is the other half of P20. Raises NotReady."""
    found[LOG] = wish_is_stored(tx.store, act_id, made.decision_id)
    _insist(found)


def _insist(found: dict[str, bool]) -> None:
    if not all(found.values()):
        raise NotReady(looked_at(found))


def fault_of_log(tx: Transaction, house: House) -> str:
    """What is wrong with the newest entries of the log, in words; "" where all is well."""
    head = newest_head(house.heads)
    return fault_at_head(tx.db, [head] if head else [])
