"""The checklist that a block must pass: policy 3.3, one row a condition, in the policy's order.

The one reader of strikes. Every predicate asks for exactly the good value, so that a missing one fails.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from listener.forgetting.retention import months_before
from listener.reasons import says_why
from listener.settings import same_name
from listener.store import Store
from listener.store.person_acts import first_request
from listener.store.strikes import Strike, strikes_standing

LIFE = timedelta(days=183)  # six months; of a strike at most
WAIT = timedelta(hours=24)
LONGEST = timedelta(days=183)  # six months
USUAL = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class BlockCase:
    """All that the checklist looks at: one author on one page, and what is wished."""

    now: datetime
    comment_id: str  # the comment that led to the wish
    requested_at: datetime | None  # the first request to stop or warning that stands
    breaches: tuple[Strike, ...]
    rule: str
    reason: str
    requester: str
    approver: str | None  # None: nobody has agreed yet
    expires_at: datetime | None
    review_at: datetime | None
    notice: tuple[str, str]
    other_route: str

    @property
    def danger(self) -> bool:
        """Whether this very comment is a confirmed threat (R2a) or disclosure (R10)."""
        return any(b.danger and b.comment_id == self.comment_id for b in self.breaches)


@dataclass(frozen=True, slots=True)
class Row:
    """One condition, and what to say and do when it does not hold."""

    code: str
    fails: str
    test: Callable[[BlockCase], bool]


def _asked_to_stop(case: BlockCase) -> bool:
    if case.requested_at is None:
        return False
    return case.danger or case.now - case.requested_at >= WAIT


def _went_on(case: BlockCase) -> bool:
    if case.requested_at is None:
        return False
    requested_at = case.requested_at
    return case.danger or any(b.breach_at > requested_at for b in case.breaches)


def _ends(case: BlockCase) -> bool:
    return case.expires_at is not None and (
        case.now < case.expires_at <= case.now + LONGEST
    )


def _is_reviewed(case: BlockCase) -> bool:
    if case.expires_at is None or case.review_at is None:
        return False
    half = case.now + (case.expires_at - case.now) / 2
    return case.now < case.review_at <= half


ROWS: tuple[Row, ...] = (
    Row(
        "3.3(1)",
        "The author was not asked to stop, or not 24 hours ago. Send a `stop_request` or a `warning` first, and record it.",
        _asked_to_stop,
    ),
    Row(
        "3.3(2)",
        "No comment of theirs after the request was confirmed to break the rules. Confirm or hide one first.",
        _went_on,
    ),
    Row(
        "3.3(3)",
        "A block needs the rule and a reason. Add --rule and --reason.",
        lambda case: bool(case.rule.strip() and says_why(case.reason)),
    ),
    Row(
        "3.3(4)",
        "A second, different person must agree to a block. Ask one to run `wardmote approve`.",
        lambda case: (
            case.approver is not None
            and same_name(case.approver) != same_name(case.requester)
        ),
    ),
    Row(
        "3.3(5)",
        "A block ends after six months at most. Give fewer --days.",
        _ends,
    ),
    Row(
        "3.3(6)",
        "A block is looked at again by half of its time at the latest. Give fewer --review-days.",
        _is_reviewed,
    ),
    Row(
        "3.3(7)",
        "A block needs its notice in English and Welsh. Add what is missing, the reason in particular.",
        lambda case: all(text.strip() for text in case.notice),
    ),
    Row(
        "3.3(8)",
        "This page must not be the author's only way to the council. Name another one with --other-route.",
        lambda case: bool(case.other_route.strip()),
    ),
)
SECOND_PERSON = "3.3(4)"


def history(
    store: Store, page_id: str, author_id: str, now: datetime, months: int
) -> tuple[datetime | None, tuple[Strike, ...]]:
    """When an author was first asked to stop on a page, within six months, and their breaches that count: of `months`."""
    asked = first_request(store, page_id, author_id, now - LIFE)
    since = max(now - LIFE, months_before(now, months))
    return asked, strikes_standing(store, page_id, author_id, since)


def missing(case: BlockCase) -> tuple[Row, ...]:
    """The conditions that do not hold, in the policy's order; empty where the block may be made."""
    return tuple(row for row in ROWS if not row.test(case))
