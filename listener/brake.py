"""The brake (policy 4.1): it stops a machine that hides too much or cannot be trusted, and only a person takes it off.

`hides_allowed` counts hides; what else may stop the machine is here: people who undo what it did, a scorer that
drifts, a clock that is wrong, a log that does not verify, a platform that does not show what it says it did.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from listener.claims.moments import lasting
from listener.errors import BusyError, UserError
from listener.house import House
from listener.minutes.head_check import fault_at_head
from listener.minutes.heads import latest_heads
from listener.minutes.writer import Actor
from listener.permits import check_person
from listener.store import Store, Transaction
from listener.store.acts import breaker, close_breaker, hides_allowed, open_breaker
from listener.store.brakes import (
    decided_hides,
    keep_reference,
    last_released,
    reference_of,
)
from listener.store.connection import as_moment, as_text
from listener.store.counts import last_beat, newest_at
from listener.telling.alerts import alert_breaker
from moderation.rules import Limits
from moderation.toxicity.reference import difference, measured, shipped
from moderation.types import Score

LATELY = 20  # decided automatic hides that are looked back on
FEWEST_DECIDED = 5
MOST_UNDONE = 0.2  # share of them
CLOCK_SLACK = timedelta(seconds=60)
LOOK = "clock"  # a sign of life: when the clock was last looked at
ERASING_SLACK = timedelta(hours=1)  # how far ahead of a platform's clock we still erase
LONGEST_GAP = timedelta(days=2)  # between two runs of forgetting, on our word alone
SCORER_EVERY = timedelta(days=1)
READ_BACK = "the platform says that it hid a comment, and still shows it"


def trip(tx: Transaction, house: House, page_id: str, why: str) -> None:
    """Put the brake on: from here on everything goes to the queue, until a person takes it off."""
    open_breaker(tx, page_id, why)
    tx.record("breaker_opened", reason=why, details={"page_id": page_id})
    alerts = house.settings.alerts
    told = {"delegate": alerts.delegate, "reviewers": alerts.reviewers, "admin": alerts.admin}  # fmt: skip
    known = [audience for audience, addresses in told.items() if addresses]
    alert_breaker(tx, page_id, why, ("owner", *known))


def trip_once(
    tx: Transaction, house: House, why: str, page_ids: Iterable[str] | None = None
) -> int:
    """Put the brake on where it is not on yet: on these pages, or on all; gives on how many."""
    pages = page_ids or [page.page_id for page in house.settings.pages]
    free = [page_id for page_id in pages if breaker(tx.store, page_id) is None]
    for page_id in free:
        trip(tx, house, page_id, why)
    return len(free)


def reason_to_stop(tx: Transaction, page_id: str, limits: Limits) -> str | None:
    """None where one more automatic hide is within policy 4.1, else why it is not."""
    return hides_allowed(tx.store, page_id, tx.now, limits) or undone_too_often(
        tx.store, page_id
    )


def undone_too_often(store: Store, page_id: str) -> str | None:
    """Why people's decisions on the latest automatic hides speak against more of them, or None."""
    decided = decided_hides(store, page_id, LATELY)
    undone = sum(decided)
    if len(decided) < FEWEST_DECIDED or undone <= MOST_UNDONE * len(decided):
        return None
    return f"people undid {undone} of the last {len(decided)} hides by software, more than one in five"


def check_brakes(house: House) -> int:
    """Look at all that may stop the machine; gives on how many pages the brake came on."""
    count = 0
    for page in house.settings.pages:
        why = undone_too_often(house.store, page.page_id)
        if why and breaker(house.store, page.page_id) is None:
            count += _stop(house, why, [page.page_id])
    for why in (_clock_fault(house), _log_fault(house), _scorer_fault(house)):
        if why:
            count += _stop(house, why)
    return count


def _stop(house: House, why: str, page_ids: Iterable[str] | None = None) -> int:
    pages = page_ids or [page.page_id for page in house.settings.pages]
    if all(breaker(house.store, page_id) for page_id in pages):
        return 0
    with house.store.transaction(house.now()) as tx:
        return trip_once(tx, house, why, pages)


def _clock_fault(house: House) -> str:
    """Whether the clock stands before what it has already written, or before the last look, after which others may have
    written by the wrong clock."""
    last, now = newest_at(house.store), house.now()
    looked, _ = last_beat(house.store, LOOK)
    house.store.beat(LOOK, now)
    if last is not None and last - now > CLOCK_SLACK:
        behind, _ = lasting(last - now)
        return (
            f"this computer's clock stands {behind} before the newest entry of the log"
        )
    if looked and as_moment(looked) - now > CLOCK_SLACK:
        behind, _ = lasting(as_moment(looked) - now)
        return f"this computer's clock was set back by {behind}, or more"
    return ""


def check_clock(house: House, page_id: str, began_at: datetime) -> int:
    """Compare our clock with the platform's last answer in a poll that began at `began_at`; 1 where the brake came on."""
    told_at, ended_at = house.connectors[page_id].told_at, house.now()
    if told_at is None:
        return 0
    house.ahead = began_at - told_at
    # The answer came between the two moments, however long the poll took.
    apart = max(began_at - told_at, told_at - ended_at)
    if apart <= CLOCK_SLACK:
        return 0
    drift, _ = lasting(apart)
    why = f"this computer's clock and the platform's differ by {drift}"
    return _stop(house, why, [page_id])


def clock_doubt(house: House) -> UserError | None:
    """Why nothing may be erased by this computer's clock now, for what is erased does not come back; None where all is well.

    A platform's own time decides. Where none is known, our word is taken only shortly after we last forgot: a service
    that stood still for long waits until a platform has answered.
    """
    now = house.now()
    if house.ahead is not None and house.ahead > ERASING_SLACK:
        return UserError(_refuse(house.ahead))
    answers = [way.told_at for way in house.connectors.values()]
    told = max((moment for moment in answers if moment is not None), default=None)
    if told is not None and now - told <= ERASING_SLACK:
        return None
    before = max(last_beat(house.store, name)[0] for name in ("forget", "follow"))
    began = as_moment(before) if before else told
    if began is None or timedelta() <= now - began <= LONGEST_GAP:
        return None
    return BusyError(
        f"Nothing is erased until a platform has told the time: this computer's clock says {now:%Y-%m-%d %H:%M} UTC, and "
        f"was last sure at {began:%Y-%m-%d %H:%M} UTC."
    )


def is_borne_out(house: House) -> bool:
    """Whether a platform told the time within the hour, and it is ours."""
    answers = [way.told_at for way in house.connectors.values()]
    told = max((moment for moment in answers if moment is not None), default=None)
    return told is not None and abs(house.now() - told) <= ERASING_SLACK


def _refuse(length: timedelta) -> str:
    ahead, _ = lasting(length)
    return f"This computer's clock stands {ahead} after the platform's, so nothing is erased by it. Please set the clock right."


def unless_ahead(house: House, erase: Callable[[House], int]) -> int:
    """Do what erases by the clock. Raises UserError where the clock may stand ahead."""
    if doubt := clock_doubt(house):
        raise doubt
    return erase(house)


def _log_fault(house: House) -> str:
    heads = latest_heads(house.heads)  # first: what is written meanwhile is newer
    fault = fault_at_head(house.store.db, heads)
    return f"the log does not verify: {fault}" if fault else ""


def _scorer_fault(house: House) -> str:
    """Whether the scorer still says of our reference sentences what it said before.

    Asked at the start, daily, and when a person has released a brake, wherever that was.
    """
    now, last = house.now(), house.scorer_checked_at
    recent = last is not None and abs(now - last) < SCORER_EVERY
    if recent and last and as_text(last) <= last_released(house.store) <= as_text(now):
        recent = False
    if house.scorer is None or recent:
        return ""
    found = measured(house.scorer)
    house.scorer_checked_at = now
    differs = difference(_expected(house, found), found)
    if not differs:
        return ""
    return f"the scorer no longer says of our reference sentences what it said when it was taken up ({differs})"


def _expected(house: House, found: tuple[Score, ...]) -> tuple[Score, ...]:
    """What the engine said on release; for one that ships no reference, when it was first used here."""
    engine = house.scorer.engine if house.scorer else ""
    reference = shipped()
    if reference.engine == engine:
        return reference.scores
    kept = reference_of(house.store, engine)
    if kept is None:
        with house.store.transaction(house.now()) as tx:
            keep_reference(tx, engine, found)
            tx.record("scorer_reference_kept", details={"engine": engine})
        return found
    return kept


def release(house: House, page_id: str, actor: Actor, reason: str) -> None:
    """Let the machine hide again after the brake came on. Only a person does that. Raises UserError."""
    check_person(actor, reason)
    with house.store.transaction(house.now()) as tx:
        if not close_breaker(tx, page_id):
            named = sorted(house.settings.page_ids)
            if page_id not in named:
                raise UserError(f"There is no page {page_id}. Name one of {', '.join(named)}.")  # fmt: skip
            raise UserError(
                f"The brake is not on for {page_id}. `wardmote status` shows where it is."
            )
        tx.record(
            "breaker_closed",
            actor=actor,
            details={"page_id": page_id},
            payload={"reason": reason},
        )
    house.scorer_checked_at = None  # what was wrong is looked for again at once
