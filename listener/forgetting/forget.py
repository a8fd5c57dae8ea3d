"""Forgetting: what is due by its class goes, daily; what its author or the platform took down goes within the hour.

All is done in small batches, each one transaction with its entry, so that nobody waits long and a kill leaves
nothing half done. Afterwards the erased words are taken out of the file's own bytes (overwriting.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from listener.forgetting.batches import Rows, Run
from listener.forgetting.erasing import (
    erase_all_of,
    erase_captures,
    erase_heard,
    erase_replaced,
    erase_told,
    lapse_appeals,
    lapse_corrections,
    lapse_requests,
)
from listener.forgetting.overwriting import clean, must_clean, remnants
from listener.forgetting.pseudonyms import forget_pseudonyms
from listener.forgetting.retention import RetentionSettings, months_before
from listener.forgetting.signed_in import (
    forget_invitations,
    forget_sessions,
    forget_settings,
)
from listener.house import House
from listener.store import Store, Transaction
from listener.store.accounts import accounts_left, erase_accounts
from listener.store.appeals import due_requests
from listener.store.comments import known_pages
from listener.store.connection import Row, as_moment, as_text
from listener.store.corrections import due_corrections
from listener.store.counts import last_beat
from listener.store.forgetting import (
    START,
    Kind,
    asked,
    due_appeals,
    due_of_class,
    erase_raw,
    gone,
    notes_left,
    replaced,
    with_raw,
)
from listener.store.hearing import ItemKind, due_items
from listener.store.holds import holds
from listener.store.lapsing import (
    Capture,
    captures,
    due_messages,
    due_notices,
    due_posts,
    erase_notices,
    erase_posts,
)
from listener.store.messages import put_out
from listener.telling.both import in_both
from listener.telling.notices import MONTHS_CY, MONTHS_EN, day

DAILY = timedelta(hours=24)
HOURLY = timedelta(hours=1)
BATCH = 500
RAW_BATCH = 5000
MOST_AT_ONCE = 100_000  # rows in one step of the daemon; the next step goes on
KINDS: tuple[Kind, ...] = ("unflagged", "queued", "claims", "actioned")


def forget(house: House) -> int:
    """What the clock asks for: all of it once a day, deletions and edits once an hour. Gives how much was erased."""
    erased = 0
    now = house.now()
    if _is_time(house.store, "forget", DAILY, now):
        erased = sum(forget_now(house, most=MOST_AT_ONCE)[0].values())
    elif _is_time(house.store, "follow", HOURLY, now):
        erased = sum(forget_now(house, whole=False, most=MOST_AT_ONCE)[0].values())
    else:
        clean(house)
    return erased


def _is_time(store: Store, name: str, every: timedelta, now: datetime) -> bool:
    """Whether a beat is so long ago; one from the future comes from a clock that was wrong."""
    at = last_beat(store, name)[0]
    return not at or not timedelta(0) <= now - as_moment(at) < every


def forget_now(
    house: House, *, whole: bool = True, most: int | None = None
) -> tuple[dict[str, int], str]:
    """Erase what is due, at most `most` rows. Gives the counts by class, and what must wait.

    Raises UserError after all that could be erased, where a class could not be: that one stays due.
    """
    run = Run(house, house.now(), whole, most)
    if whole and remnants(house):
        must_clean(house, "file", run.now)
    _followed(run)
    if whole:
        _comments(run)
        _others(run)
        _letters(run)
        _heard(run)
        run.counts["sessions"] += forget_sessions(house)
        run.counts["settings"] += forget_settings(house)
        run.counts["strikes"] += forget_pseudonyms(house)
        run.counts["invitations"] += forget_invitations(house)
    counts = {kind: run.counts[kind] for kind in sorted(run.counts) if run.counts[kind]}
    if counts or (whole and not run.faults):
        with house.store.transaction(run.now) as tx:
            if whole:
                _ask_for_reviews(tx)
            tx.record("retention_run", details={"counts": counts, "finished": not run.spent and not run.faults})  # fmt: skip
    if run.faults:
        clean(house)
        raise run.faults[0]
    if not run.spent:
        for name in ("forget", "follow") if whole else ("follow",):
            house.store.beat(name, run.now)
    # Where more is due, the file is cleaned once, after the last of it.
    return counts, "" if run.spent else clean(house)


def _followed(run: Run) -> None:
    """What was deleted or changed on the platform, what its author asked for, and raw answers (rules b and c, RET-12)."""
    store, house, now = run.store, run.house, run.now

    def deleted(tx: Transaction, rows: Rows) -> None:
        erase_all_of(tx, house, "deleted", ids(rows), recall=True)

    def wished(tx: Transaction, rows: Rows) -> None:
        evidence = [
            one.evidence_id
            for one in captures(store, now, ids(rows))
            if goes_on_request(one, run.periods, now)
        ]
        erase_all_of(
            tx, house, "asked", ids(rows), marked=False, recall=True, evidence=evidence
        )

    unseen = run.periods.unseen_since(now)
    run.batches("asked", lambda: asked(store, now, unseen, BATCH), wished)
    run.batches("deleted", lambda: gone(store, now, BATCH), deleted)
    run.batches(
        "edited",
        lambda: replaced(store, now, BATCH),
        lambda tx, rows: erase_replaced(tx, house, "edited", ids(rows)),
    )
    before = raw_before(run.periods, now)

    def raw(tx: Transaction, rows: Rows) -> None:
        erase_raw(tx, rows)
        tx.record("raw_erased", details={"answers": len(rows)})

    run.batches("raw", lambda: with_raw(store, before, now, RAW_BATCH), raw)


def ids(rows: Sequence[Row]) -> list[str]:
    """The comments of some rows."""
    return [row["comment_id"] for row in rows]


def raw_before(periods: RetentionSettings, now: datetime) -> datetime:
    """A platform's answer that came by then is due."""
    return now - timedelta(hours=periods.raw_hours)


def comments_before(
    kind: Kind, periods: RetentionSettings, page_id: str, now: datetime
) -> datetime:
    """Comments of a class that were seen, and with which nothing happened, since then are due."""
    if kind == "unflagged":
        return periods.unflagged_before(page_id, now)
    if kind == "queued":
        return now - timedelta(days=periods.queued_days)
    months = periods.claims_months if kind == "claims" else periods.actioned_months
    return months_before(now, months)


def _comments(run: Run) -> None:
    """The words of comments, class by class, page by page (RET-1, 2, 3, 8)."""
    for page_id in sorted(known_pages(run.store)):
        for kind in KINDS:
            _class_of_comments(run, kind, page_id)


def _class_of_comments(run: Run, kind: Kind, page_id: str) -> None:
    before = comments_before(kind, run.periods, page_id, run.now)
    place = START

    def pick() -> Rows:
        return due_of_class(
            run.store, kind, page_id, before, run.now, after=place, limit=BATCH
        )

    def erase(tx: Transaction, rows: Rows) -> None:
        nonlocal place
        erase_all_of(tx, run.house, kind, ids(rows))
        place = rows[-1]["first_seen_at"], rows[-1]["comment_id"]

    run.batches(kind, pick, erase)


def _others(run: Run) -> None:
    """What has a clock of its own: later notes, evidence, notices, messages, other people's posts (RET-5, 7)."""
    store, house, periods, now = run.store, run.house, run.periods, run.now
    actioned = months_before(now, periods.actioned_months)

    def notes(tx: Transaction, rows: Rows) -> None:
        # Of what nobody asked to erase, authors read what they were told for its own months.
        for marked in (True, False):
            found = ids([row for row in rows if bool(row["marked"]) is marked])
            if found:
                erase_all_of(tx, house, "notes", found, marked=marked)

    run.batches("notes", lambda: notes_left(store, actioned, now, BATCH), notes)

    def accounts(tx: Transaction, rows: Rows) -> None:
        erase_accounts(tx, ids(rows))
        tx.record("accounts_erased", details={"comments": len(rows)})

    run.batches("accounts", lambda: accounts_left(store, BATCH), accounts)
    run.batches(
        "evidence",
        lambda: [one for one in captures(store, now) if is_due(one, periods, now)],
        lambda tx, found: erase_captures(tx, "evidence", [one.evidence_id for one in found]),
    )  # fmt: skip

    def notices(tx: Transaction, rows: Rows) -> None:
        erase_notices(tx, [row["notice_id"] for row in rows])
        tx.record("notices_erased", details={"notices": len(rows)})

    noticed = months_before(now, periods.notices_months)
    run.batches("notices", lambda: due_notices(store, noticed, now, BATCH), notices)
    told = now - timedelta(days=periods.messages_days)
    run.batches(
        "messages",
        lambda: due_messages(store, told, BATCH),
        lambda tx, rows: erase_told(tx, house, "messages", [row["message_id"] for row in rows]),
    )  # fmt: skip

    def posts(tx: Transaction, rows: Rows) -> None:
        erase_posts(tx, [row["post_id"] for row in rows])
        tx.record("posts_erased", details={"posts": len(rows)})

    for page_id in sorted(known_pages(store)):
        seen = periods.unflagged_before(page_id, now)
        run.batches("posts", partial(due_posts, store, seen, page_id, BATCH), posts)
        late = partial(due_corrections, store, page_id, seen, BATCH)
        run.batches("corrections", late, lapse_corrections)


def _letters(run: Run) -> None:
    """Appeals with their answers, and officers' requests (RET-7)."""
    of = run.store, months_before(run.now, run.periods.notices_months), run.now, BATCH
    run.batches("appeals", partial(due_appeals, *of), lapse_appeals)
    run.batches("requests", partial(due_requests, *of), lapse_requests)


HEARD: tuple[ItemKind, ...] = ("feeds", "heard", "searched")


def heard_before(kind: ItemKind, periods: RetentionSettings, now: datetime) -> datetime:
    """Items of feeds that were seen by then are due: as unflagged words of others, or as what repeats a claim (RET-1, 8)."""
    if kind == "heard":
        return months_before(now, periods.claims_months)
    if kind == "searched":  # X's own rule, whatever was heard in it
        return now - timedelta(days=periods.unflagged_x_days)
    return now - timedelta(days=periods.unflagged_days)


def _heard(run: Run) -> None:
    """The words of feed items."""
    for kind in HEARD:
        before = heard_before(kind, run.periods, run.now)

        def pick() -> Rows:
            return due_items(run.store, before, BATCH, kind)  # noqa: B023

        def erase(tx: Transaction, rows: Rows) -> None:
            erase_heard(tx, run.house, kind, [row["item_id"] for row in rows])  # noqa: B023

        run.batches(kind, pick, erase)


def is_due(capture: Capture, periods: RetentionSettings, now: datetime) -> bool:
    """Whether the period of a piece of evidence has ended (RET-5), and nobody holds it."""
    if capture.kept_by:
        return False
    if capture.rejected:
        return capture.captured_at <= as_text(now - timedelta(days=periods.queued_days))
    if capture.threat:
        limit = months_before(now, periods.threat_evidence_months)
        return capture.captured_at <= as_text(limit)
    limit = months_before(now, periods.actioned_months)
    return bool(capture.ended_at) and capture.ended_at <= as_text(limit)


def goes_on_request(
    capture: Capture, periods: RetentionSettings, now: datetime
) -> bool:
    """Whether a piece of evidence goes with the words that their author asked to erase: but for threats in their time, and for
    what software took for one while nobody has looked at it."""
    kept = capture.unseen or (capture.threat and not capture.rejected)
    return not kept or is_due(capture, periods, now)


def _ask_for_reviews(tx: Transaction) -> None:
    """Ask the owner to look again at holds of 90 days (rule e). The hold stays until somebody does."""
    for hold in holds(tx.store, tx.now):
        if hold["review_at"] <= tx.at:
            since = as_moment(hold["placed_at"])
            put_out(
                tx,
                once=f"hold:{hold['hold_id']}:{tx.now:%G-%V}",
                kind="hold",
                audience="owner",
                subject="Please look again at a hold",
                body=in_both(
                    f"{hold['approver']} has held a comment since {day(since, MONTHS_EN)}, so it is not erased. "
                    "See `wardmote hold`, then hold it again or release it.",
                    f"Mae {hold['approver']} yn cadw sylw ers {day(since, MONTHS_CY)}, felly nid yw'n cael ei ddileu. Gweler "
                    "`wardmote hold`, yna ei gadw eto neu ei ryddhau.",
                ),
            )
