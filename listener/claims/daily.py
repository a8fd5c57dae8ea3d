"""The daily digest to comms is made: what is new, what grew, what was found true, and what waits too long; once a day.

On a day on which nobody is on duty, none is made of what only waits: it stood in the last one, and stands in the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from listener.claims.as_it_stands import is_over, standing_of
from listener.claims.digest import (
    BELOW,
    MOST_WHOLE,
    Entry,
    Sections,
    digest_entry,
    digest_text,
    one_line,
)
from listener.claims.digest_subject import Held, digest_subject
from listener.claims.found_true import end_as_true, found_true_words, waits_no_more
from listener.claims.incidents import is_theirs
from listener.claims.quiet import is_told
from listener.claims.waiting import is_late
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes.periods import LONDON
from listener.store import Transaction
from listener.store.connection import Row, as_moment, as_text
from listener.store.incident_views import grown_between, taken_back
from listener.store.incidents import add_step, change_incident, open_incidents
from listener.store.messages import last_put_out, put_out, was_put_out
from listener.store.own_claims import is_own

ONCE = "comms-digest:"
KIND = "comms_digest"
# Behind the level, in the step of what a digest tells first.
IN_DIGEST = ", in the daily digest"


@dataclass(frozen=True, slots=True)
class Found:
    """What the digest of one hour holds, each incident once."""

    fresh: list[Row]  # LOW, and not told yet; what is graver is never told first here
    grown: list[Row]  # told, and grown since
    unsaid: list[Row]  # told, and put right in the press since the last digest
    true: list[Row]  # they waited, and there is nothing to put right
    late: list[Row]  # they wait longer than agreed since the last digest
    still: list[Row]  # ... and did so in the last one
    # All that wait longer than agreed, also what grew or was put right, and stands in full there.
    waits: list[Row]

    def is_worth_a_message(self, *, open_today: bool) -> bool:
        """Whether it is sent; on a closed day only for what is new or grew."""
        told = self.fresh or self.grown
        return bool(
            told
            or (open_today and (self.unsaid or self.true or self.late or self.still))
        )


def make_digest(house: House) -> int:
    """One message a day to comms; none where there is nothing to tell. Gives how many were made.

    What came after the stated hour waits for the next day.
    """
    now = house.now()
    hour = _hour(house, now)
    day = hour.astimezone(LONDON).date()
    once = f"{ONCE}{day}"
    open_today = house.settings.alerts.staffed.duty().opens_on(day)
    if was_put_out(house.store, once) or not _sorted_out(house, hour).is_worth_a_message(open_today=open_today):  # fmt: skip
        return 0
    with house.store.transaction(now) as tx:
        found = _sorted_out(house, hour)
        if was_put_out(tx.store, once) or not found.is_worth_a_message(open_today=open_today):  # fmt: skip
            return 0
        _put(tx, house, once, found)
    return 1


def _hour(house: House, now: datetime) -> datetime:
    """The last moment at which the daily digest was due, in UTC."""
    at = time.fromisoformat(house.settings.alerts.digest_at)
    today = now.astimezone(LONDON).date()
    due_at = datetime.combine(today, at, LONDON)
    if due_at > now:
        due_at = datetime.combine(today - timedelta(days=1), at, LONDON)
    return due_at.astimezone(now.tzinfo)


def of_comms(house: House) -> list[Row]:
    """What is open and may be told to comms."""
    return [
        row
        for row in open_incidents(house.store)
        if row["level"] != "NONE"
        and not is_own(row)
        and is_theirs(house, row, house.now())
    ]


def _sorted_out(house: House, hour: datetime) -> Found:
    """What the digest of that hour holds. What is over in any sense waits for nobody."""
    rows = of_comms(house)
    at, before = as_text(hour), _last_one(house, hour) or ""
    true = [row for row in rows if waits_no_more(house, row, at)]
    rows = [row for row in rows if row not in true]
    fresh = [
        row
        for row in rows
        if row["level"] == "LOW"
        and not is_told(row)
        and row["level_at"] <= at
        and not is_over(house, row)
    ]
    grown = [
        row
        for row in rows
        if row["last_told_at"]
        and grown_between(house.store, row["incident_id"], row["last_told_at"], hour)
        and row not in fresh
    ]
    return with_what_waits(house, rows, fresh, grown, true, at, before)


def _last_one(house: House, hour: datetime) -> str | None:
    """When the last digest before that of an hour was made. One of a day to come was made by a clock that ran ahead."""
    return last_put_out(house.store, ONCE, f"{ONCE}{hour.astimezone(LONDON).date()}")


def with_what_waits(
    house: House,
    rows: Sequence[Row],
    fresh: list[Row],
    grown: list[Row],
    true: list[Row],
    at: str,
    before: str,
) -> Found:
    """All that a digest holds. rows: what is open. at: its hour; before: when the last one was made (text, UTC)."""
    unsaid = [
        row
        for row in rows
        if row["last_told_at"]
        and taken_back(house.store, row["incident_id"], max(before, row["last_told_at"]), at)
        and row not in fresh
        and row not in grown
    ]  # fmt: skip
    waits = [row for row in rows if is_late(row, at)]
    late = [row for row in waits if row not in (*grown, *unsaid)]
    still = [row for row in late if before and is_late(row, before)]
    late = [row for row in late if row not in still]
    return Found(fresh, grown, unsaid, true, late, still, waits)


def _in_a_line(house: House, row: Row, told: tuple[str, str]) -> Entry:
    """An incident of which one thing is told."""
    stands = standing_of(house, row["claim_id"], house.now())
    return one_line(house, row, stands, told)


def composed(
    tx: Transaction, house: House, found: Found, before: str | None
) -> tuple[str, str]:
    """Subject and body of a digest. before: when the last one was made."""
    # In the order in which they are read.
    lists = (found.late, found.still, found.grown, found.fresh, found.unsaid)
    listed = [int(row["incident_id"]) for rows in lists for row in rows]
    in_whole = frozenset(listed[:MOST_WHOLE])
    late, still, grown, fresh, unsaid = (
        [
            digest_entry(tx, house, row, whole=row["incident_id"] in in_whole)
            for row in rows
        ]
        for rows in lists
    )
    true = [_in_a_line(house, row, found_true_words(house, row)) for row in found.true]
    for rows, why in ((found.grown, BELOW["grown"]), (found.unsaid, BELOW["unsaid"])):
        for row in rows:
            if row in found.waits:
                also = still if before and is_late(row, before) else late
                also.append(_in_a_line(house, row, why))
    sections = Sections(fresh, grown, unsaid, true, late, still)
    held = Held(found.waits, found.fresh, found.grown, found.unsaid, found.true)
    since, short = as_moment(before) if before else None, len(listed) > MOST_WHOLE
    body = digest_text(house.settings.desk, sections, since, short=short)
    return digest_subject(held), body


def _put(tx: Transaction, house: House, once: str, found: Found) -> None:
    head, body = composed(tx, house, found, last_put_out(tx.store, ONCE, once))
    put_out(tx, once=once, kind=KIND, audience="comms", subject=head, body=body)
    for row in found.fresh:
        number, level = int(row["incident_id"]), row["level"]
        first = row["told_at"] or tx.at
        change_incident(tx, number, told_level=level, told_at=first)
        add_step(tx, number, "told", MACHINE, f"{level}{IN_DIGEST}")
        tx.record(
            "incident_told",
            details={"incident_id": number, "level": level, "to": ["comms"]},
        )
    for row in (*found.fresh, *found.grown):
        change_incident(tx, row["incident_id"], last_told_at=tx.at)
    for row in found.true:
        end_as_true(tx, row)
    counts = {"new": len(found.fresh), "grown": len(found.grown), "late": len(found.waits), "found_true": len(found.true)}  # fmt: skip
    tx.record("comms_digest_made", details=counts)
