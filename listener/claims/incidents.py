"""Incidents: one a claim, a new claim that spreads, or a question of the press. Each grows, and is told once a level.

`grow` is the one door: whoever sees something for comms calls it, in the transaction in which it was seen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from listener.claims.as_it_stands import Standing, standing_of
from listener.claims.asked import asks_as_press, press_deadline, quoted_of
from listener.claims.clock import due
from listener.claims.deadline import within
from listener.claims.examples import example_of, first_example
from listener.claims.masking import masks_of
from listener.claims.moments import deadline_words
from listener.claims.own import tell_owner
from listener.claims.postures import Facts, Posture, propose
from listener.claims.quiet import end_quiet, ends_by_itself
from listener.claims.quoting import about_no_claim, is_new_claim
from listener.claims.said_beside import said_beside
from listener.claims.sending import Telling, leaves_at, send_to_comms
from listener.claims.states import ENDED, move
from listener.claims.wording import (  # fmt: skip
    Example,
    alert_text,
    short_subject,
    short_text,
    subject,
)
from listener.house import House
from listener.minutes.entries import canonical
from listener.minutes.writer import MACHINE
from listener.modes.periods import Kind
from listener.store import Transaction
from listener.store.comments import Kept
from listener.store.connection import Row, as_text
from listener.store.incidents import (
    LEVELS,
    Item,
    Spread,
    Stance,
    add_incident,
    add_step,
    change_incident,
    incident,
    last_ended,
    open_incident,
    parts_of,
    save_item,
    save_sighting,
    seen_before,
    spread,
)
from listener.store.own_claims import is_own
from moderation.claims.spread.priority import Priority
from moderation.types import Claim

SENT_AT_ONCE = ("MEDIUM", "HIGH")
BEFORE_AN_ELECTION = ("services", "safety", "voting")
Graded = Priority | Callable[[Spread], Priority] | None
EVENTS = {"repeats": "claim_flagged", "asks": "claim_asked", "denies": "claim_denied"}


def grow(
    tx: Transaction,
    house: House,
    key: str,
    title: str,
    graded: Graded,
    known: Kept | None,
    *,
    claim: Claim | None = None,
    item: Item | None = None,
    stance: Stance = "repeats",
    matched: float = 0.0,
    language: str = "",
    topic: str = "",
    notes: Callable[[], Sequence[str]] = tuple,
    at_once: bool | Callable[[Spread], bool] = False,
    flagged: bool = True,
) -> Row:
    """Add one sighting to the incident under `key`, begin one where none is open, and tell comms when it grew graver.

    key: "claim:CLM-1", "spread:17", "need:N4:..."; what stands before the first colon is its kind.
    title: one line for subjects and lists. No resident's words or names: it is not erased.
    graded: the priority; or a function that makes it from how far the incident has spread, this sighting included
    (so `accounts`, `recent`, `before`, `second_platform=spread.platforms > 1` and `press=spread.press` need no
    counting by the caller); None leaves the priority as it is.
    known: the comment, or None for what is no comment; then `item` says what it is. claim: the registry's entry as in
    force; `topic` is for what has none, where somebody knows it.
    notes: makes lines of its own for an alert; asked only where one is sent. at_once: LOW does not wait for the digest.
    flagged: the matching says so. stance: "asks" and "denies" are counted beside, and make a LOW signal at most.
    A sighting counts once under a key, whatever becomes of the incident. Gives the incident as it is now.
    """
    before = seen_before(tx.store, key, known.comment.comment_id if known else "", item, tx.now)  # fmt: skip
    current = open_incident(tx.store, key)
    over = current is not None and ends_by_itself(house, current, tx.now)
    if before and (over or not _is_in(before, current)):
        return _as_it_was(tx, before)  # it belongs to an incident that is over
    topic, claim_id = (claim.topic, claim.claim_id) if claim else (topic, "")
    # It was changed to a question: what was spread was spread, and it grows by that no more.
    changed = bool(before and before["stance"] == "repeats" != stance)
    number = _number(tx, key, title, claim_id, topic, current, over=over, grows=not changed)  # fmt: skip
    if known and not changed:
        save_sighting(tx, number, claim_id, known, stance, matched, language)
    if item:
        save_item(tx, number, item, matched, language)
    seen = spread(tx.store, number, tx.now)
    row = regrade(tx, house, number, claim, graded, seen, known)
    _record(tx, row, known, item, EVENTS[stance] if claim and flagged else "incident_grew")  # fmt: skip
    shown = partial(example_of, tx, house, known, item, language, for_all=not is_own(row))  # fmt: skip
    said = _Said(claim, seen, shown, notes, at_once(seen) if callable(at_once) else at_once)  # fmt: skip
    return _tell_its_people(tx, house, row, said, known)


def _tell_its_people(tx: Transaction, house: House, row: Row, said: _Said, known: Kept | None) -> Row:  # fmt: skip
    """Tell the owner of what is theirs alone, and comms of the rest."""
    if is_own(row):
        return tell_owner(tx, house, row, said.seen, said.example)
    return _tell(tx, house, row, said) if is_theirs(house, row, tx.now, known) else row


def hand_to_comms(tx: Transaction, house: House, row: Row, notes: Sequence[str]) -> Row:
    """Tell comms of an incident that they could not be told of before, as of any; before an election it may have to wait."""
    number = int(row["incident_id"])
    seen = spread(tx.store, number, tx.now)
    shown = partial(first_example, tx, house, number)
    claim = standing_of(house, row["claim_id"], tx.now).claim
    said = _Said(claim, seen, shown, lambda: notes, at_once=True)
    return _tell(tx, house, row, said) if is_theirs(house, row, tx.now) else row


def _is_in(before: Row, current: Row | None) -> bool:
    """Whether what was seen before belongs to the incident that grows."""
    return current is not None and before["incident_id"] == current["incident_id"]


def _as_it_was(tx: Transaction, before: Row) -> Row:
    row = incident(tx.store, before["incident_id"])
    assert row is not None
    return row


def _number(
    tx: Transaction,
    key: str,
    title: str,
    claim_id: str,
    topic: str,
    current: Row | None,
    *,
    over: bool,
    grows: bool,
) -> int:
    """The number of the open incident, which grows now. What has ended, or was told and then quiet for three days, begins anew."""
    if current and not over:
        changes: Row = {"last_at": tx.at if grows else current["last_at"]}
        changes |= {"title": title, "topic": topic} if claim_id else {}
        change_incident(tx, number := int(current["incident_id"]), **changes)
        return number
    if current:
        end_quiet(tx, current)
    former = last_ended(tx.store, key)
    former_id = former["incident_id"] if former else None
    number = add_incident(tx, key, claim_id, topic, title, former_id)
    detail = f"after incident {former_id}" if former_id else ""
    add_step(tx, number, "reopened" if former_id else "opened", MACHINE, detail)
    return number


def regrade(
    tx: Transaction,
    house: House,
    number: int,
    claim: Claim | None,
    graded: Graded,
    seen: Spread,
    known: Kept | None,
    *,
    in_place: bool = False,
) -> Row:
    """Weigh the incident anew. Its level is the gravest that it ever had.

    in_place: of what is no graver than LOW the points become these, though they be fewer.
    """
    row = incident(tx.store, number)
    assert row is not None
    found = graded(seen) if callable(graded) else graded
    changes: Row = {}
    now = found.level if found else row["level_now"]
    if seen.asks or seen.denies:
        now = max(now, "LOW", key=LEVELS.index)
    level = max(now, row["level"], key=LEVELS.index)
    replaced = in_place and level not in SENT_AT_ONCE
    if found and (replaced or _is_graver(found, row)):
        changes |= {"value": found.value, "parts": _parts(found)}
    proposed, why = proposal(house, row, level, claim, seen, on=emergency(house, known, tx.now))  # fmt: skip
    if level != row["level"]:
        add_step(tx, number, "grew", MACHINE, f"{row['level']} to {level}")
        changes["level_at"] = tx.at
    changes |= {"level": level, "level_now": now}
    change_incident(tx, number, **changes, proposed=proposed, proposed_why=why)
    return row | changes | {"proposed": proposed, "proposed_why": why}


def proposal(
    house: House,
    row: Row,
    level: str,
    claim: Claim | None,
    seen: Spread,
    *,
    on: bool,
    over: bool = False,
) -> tuple[Posture, str]:
    """A posture, and why. on: an emergency is. over: the council once said something of it, and no longer does."""
    press = seen.press or asks_as_press(house.rules, row)
    need = about_no_claim(row) and not press
    return propose(
        Facts(level, claim, press, need, on, seen.accounts, seen.repeats, seen.asks, seen.denies, over)
    )  # fmt: skip


def _is_graver(found: Priority, row: Row) -> bool:
    rank, before = LEVELS.index(found.level), LEVELS.index(row["level"])
    return rank > before or (rank == before and found.value >= row["value"])


def _parts(found: Priority) -> str:
    parts = dict(found.parts)
    parts |= {"floor": 1.0} if found.floor else {}
    parts |= {"raised": 1.0} if found.raised else {}
    parts |= {"views": float(found.views)} if found.views else {}
    return canonical(parts)


def emergency(house: House, known: Kept | None, now: datetime) -> bool:
    """Whether an emergency is on, on the comment's page; for what is no comment, on any."""
    return _on(house, known, now, "emergency")


def is_theirs(house: House, row: Row, now: datetime, known: Kept | None = None) -> bool:
    """Before an election, comms hear of services, safety and voting only (policy 5), and of the press that asks them."""
    claim = standing_of(house, row["claim_id"], now).claim
    topic = claim.topic if claim else row["topic"]
    if topic in BEFORE_AN_ELECTION or about_no_claim(row):
        return True
    return not _on(house, known, now, "pre_election")


def _on(house: House, known: Kept | None, now: datetime, kind: Kind) -> bool:
    """Whether a mode is on, on the comment's page; for what is no comment, on any."""
    pages = (
        [known.comment.page_id]
        if known
        else [page.page_id for page in house.settings.pages]
    )
    return any(house.standing(page, now).on(kind) for page in pages)


def _record(
    tx: Transaction, row: Row, known: Kept | None, item: Item | None, event: str
) -> None:
    if item and item.press and row["claim_id"]:
        event = "claim_in_the_press"
    details = {
        "incident_id": row["incident_id"],
        "priority": row["level_now"],
        "priority_parts": dict(parts_of(row)),
    }
    if row["claim_id"]:
        details["claim_id"] = row["claim_id"]
    about = known.comment.comment_id if known else item.ref if item else ""
    payload = {"comment_id": about} if known else _of_item(item)
    rule = "R4" if event in ("claim_flagged", "claim_in_the_press") else None
    tx.record(event, about=about, rule=rule, details=details, payload=payload)


def _of_item(item: Item | None) -> dict[str, str]:
    if item is None:
        return {}
    return {"title": item.title, "link": item.link, "sentence": item.text}


@dataclass(frozen=True, slots=True)
class _Said:
    """What an alert says beside the incident itself."""

    claim: Claim | None
    seen: Spread
    example: Callable[[], Example]
    notes: Callable[[], Sequence[str]]
    at_once: bool


def _tell(tx: Transaction, house: House, row: Row, said: _Said) -> Row:
    """Tell comms of a level that is graver than what they were told, and start its clock. LOW waits for the digest."""
    level, told = row["level"], row["told_level"]
    now = level in SENT_AT_ONCE or (said.at_once and level == "LOW")
    if not now or LEVELS.index(level) <= LEVELS.index(told):
        return row
    alerts = house.settings.alerts
    until = press_deadline(tx.store, house.rules, row)
    begins = leaves_at(tx, house, row, level)
    asked = within(due(level, alerts.staffed.duty(), begins), until, tx.now)
    changes: Row = {
        "told_level": level,
        "told_at": row["told_at"] or tx.at,
        "last_told_at": tx.at,
        "acknowledge_by_at": _text(asked.acknowledge_by),
        "posture_by_at": _text(asked.posture_by),
        "escalate_at": _text(asked.acknowledge_by) if level == "HIGH" else None,
    }
    change_incident(tx, number := int(row["incident_id"]), **changes)
    row = row | changes
    if row["state"] not in ("new", *ENDED):
        move(tx, row, "new", MACHINE, "graver", "")  # to be acknowledged anew
        row["state"] = "new"
    example = said.example()
    desk = house.settings.desk
    # A telephone shows no words of residents.
    quoted, _ = quoted_of(tx, masks_of(house), row)
    new = quoted if is_new_claim(row) else ""
    notes = (*said.notes(), *deadline_words(until, tx.now))
    beside = said_beside(tx, row)
    stands = Standing(said.claim) if said.claim else standing_of(house, row["claim_id"], tx.now)  # fmt: skip
    telling = Telling(
        once=f"incident:{number}:{level}",
        subject=subject(row, level, stands, press=said.seen.press, quoted=quoted),
        short_subject=short_subject(row, level, stands, press=said.seen.press),
        whole=alert_text(
            row, said.claim, said.seen, example, notes, desk, new, beside, now=tx.now
        ),
        short=short_text(number, desk),
        kind="claim" if row["claim_id"] else "incident",
    )
    send_to_comms(tx, house, row, level, telling)
    return row


def _text(moment: datetime | None) -> str | None:
    return as_text(moment) if moment else None
