"""What an alert says that no claim of the registry names: the press asks, somebody is in danger, or something new is
said. Its headline quotes the words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from listener.claims.deadline import deadline_in
from listener.claims.masking import Masks
from listener.claims.moments import DAYS_CY, on_the_wall
from listener.claims.quoting import (
    about_no_claim,
    in_marks,
    is_new_claim,
    names_a_day,
    parts_of_question,
    quotation,
)
from listener.store import Store, Transaction
from listener.store.comments import kept
from listener.store.connection import Row, as_moment
from listener.store.incident_views import seen_of
from listener.store.names import note_quote
from listener.store.spreading import headline
from listener.telling.notices import LONDON, MONTHS_CY
from listener.who_asked import for_press
from moderation.rules import Rules


@dataclass(frozen=True, slots=True)
class Asked:
    """The first words of a resident that an alert is about: quoted in English and Welsh, and whose comment they are."""

    quoted: tuple[str, str]  # the words are the same; what we add on their day is not
    source: str  # the platform
    comment_id: str
    version: int


def asks_as_press(rules: Rules, row: Row) -> bool:
    """Whether it is the press that asks. A need that the rules no longer have was the press: only that was told."""
    kind, need_id, *_ = f"{row['key']}::".split(":")
    known = {need.id: need for need in rules.needs}
    if kind != "need" or need_id not in known:
        return kind == "need"
    return for_press(known[need_id])


def asked(store: Store, masks: Masks, row: Row, now: datetime, *, welsh: bool = False) -> str:  # fmt: skip
    """What a resident's words ask, short and without names; "" where it is about a claim, or the words were erased."""
    found = first_asked(store, masks, row, now)
    return found.quoted[welsh] if found else ""


def first_asked(store: Store, masks: Masks, row: Row, now: datetime) -> Asked | None:
    """The words that an alert quotes; None where it is about a claim, or no words stand that may be quoted."""
    if not about_no_claim(row):
        return None
    for seen in seen_of(store, int(row["incident_id"])):
        if seen["resident"] and seen["text"] and masks.may_quote(seen):
            words = masks.mask(seen["text"], seen["post_id"])
            said = _as_read(words, deadline_of(store, seen), _written(store, seen), now)
            return Asked(said, seen["source"], seen["comment_id"], seen["version"])
    return None


def _as_read(words: str, until: datetime | None, written: datetime, now: datetime) -> tuple[str, str]:  # fmt: skip
    """A question as it is told now, in both languages. On a later day than its own, "today" is that day by its date.

    until: the deadline that the words name for sure.
    """
    said, late = parts_of_question(words)
    here, today = written.astimezone(LONDON), now.astimezone(LONDON)
    if here.date() == today.date() or not names_a_day(f"{said} {late}"):
        return (quotation(words),) * 2
    if until is not None:
        english, welsh = on_the_wall(until, now)
        over, over_cy = (", passed", ", wedi mynd heibio") if until <= now else ("", "")
        return (
            f"{said} (deadline {english}{over})",
            f"{said} (dyddiad cau {welsh}{over_cy})",
        )
    more = f", {late}" if late else ""
    return (
        f"{said} (said on {here:%A} {here.day} {here:%B}{more})",
        f"{said} (dywedwyd ddydd {DAYS_CY[here.weekday()]} {here.day} {MONTHS_CY[here.month - 1]}{more})",
    )


def _written(store: Store, seen: Row) -> datetime:
    """When a sighting was written: never later than it was seen."""
    known = kept(store, seen["comment_id"]) if seen["comment_id"] else None
    at = as_moment(seen["seen_at"])
    return min(known.comment.created_at or at, at) if known else at


def deadline_of(store: Store, seen: Row) -> datetime | None:
    """The deadline that the words of a sighting name for sure, reckoned from when they were written."""
    return deadline_in(seen["text"], _written(store, seen))


def press_deadline(store: Store, rules: Rules, row: Row) -> datetime | None:
    """The deadline that the press names for sure, reckoned from when it wrote; None where it names none, or does not ask."""
    if not asks_as_press(rules, row):
        return None
    for seen in seen_of(store, int(row["incident_id"])):
        if seen["comment_id"] and seen["text"]:
            return deadline_of(store, seen)
    return None


def first_said(store: Store, masks: Masks, row: Row) -> Asked | None:
    """What a claim that nobody has checked says, as the lists tell it: its oldest words that still stand and that comms may read.

    None for any other alert, and where no words stand.
    """
    group = str(row["key"]).partition(":")[2]
    found = headline(store, int(group), for_all=True) if is_new_claim(row) else None  # fmt: skip
    known = kept(store, found.comment_id) if found else None
    if found is None or known is None:
        return None
    said = in_marks(masks.mask(found.statement, known.comment.post_id))
    source = known.comment.page_id.partition(":")[0]
    return Asked((said, said), source, found.comment_id, known.version)


def quoted_of(tx: Transaction, masks: Masks, row: Row) -> tuple[str, str]:
    """The words for a message about an alert that has no name of its own, in English and Welsh, noted, so that they are
    forgotten with the comment.

    Two empty ones where it has a name, or its words were erased. The message must hold them on a line of their own.
    """
    found = first_asked(tx.store, masks, row, tx.now) or first_said(tx.store, masks, row)  # fmt: skip
    if found is None:
        return "", ""
    note_asked(tx, found)
    return found.quoted


def closed_words(store: Store, row: Row) -> tuple[str, str]:
    """Why an alert on something new quotes nothing, in English and draft Welsh; two empty ones where it does, or none stands."""
    group = int(str(row["key"]).partition(":")[2]) if is_new_claim(row) else 0
    if not group or headline(store, group, for_all=True) or not headline(store, group):
        return "", ""
    return (
        "What is said may be confidential. Only the councillor and a delegate may read it.",
        "Gall yr hyn a ddywedir fod yn gyfrinachol. Dim ond y cynghorydd a dirprwy all ei ddarllen.",
    )


def note_asked(tx: Transaction, asked: Asked) -> None:
    """Note under which words a message quotes it."""
    for quoted in dict.fromkeys(asked.quoted) if asked.comment_id else ():
        note_quote(tx, asked.comment_id, asked.version, quoted)
