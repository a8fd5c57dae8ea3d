"""What an alert says that no claim of the registry names: the press asks, somebody is in danger, or something new is
said. Its headline quotes the words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from listener.claims.deadline import deadline_in
from listener.claims.masking import Masks
from listener.claims.quoting import (
    about_no_claim,
    in_marks,
    is_new_claim,
    quotation,
)
from listener.store import Store, Transaction
from listener.store.comments import kept
from listener.store.connection import Row, as_moment
from listener.store.incident_views import seen_of
from listener.store.names import note_quote
from listener.store.spreading import headline
from listener.who_asked import for_press
from moderation.rules import Rules


@dataclass(frozen=True, slots=True)
class Asked:
    """The first words of a resident that an alert is about: quoted, and whose comment they are."""

    quoted: str
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


def asked(store: Store, masks: Masks, row: Row) -> str:
    """What a resident's words ask, short and without names; "" where it is about a claim, or the words were erased."""
    found = first_asked(store, masks, row)
    return found.quoted if found else ""


def first_asked(store: Store, masks: Masks, row: Row) -> Asked | None:
    """The words that an alert quotes; None where it is about a claim, or no words stand that may be quoted."""
    if not about_no_claim(row):
        return None
    for seen in seen_of(store, int(row["incident_id"])):
        if seen["resident"] and seen["text"] and masks.may_quote(seen):
            said = quotation(masks.mask(seen["text"], seen["post_id"]))
            return Asked(said, seen["source"], seen["comment_id"], seen["version"])
    return None


def press_deadline(store: Store, rules: Rules, row: Row) -> datetime | None:
    """The deadline that the press names for sure, reckoned from when it wrote; None where it names none, or does not ask."""
    if not asks_as_press(rules, row):
        return None
    for seen in seen_of(store, int(row["incident_id"])):
        known = kept(store, seen["comment_id"]) if seen["comment_id"] else None
        if known is not None and seen["text"]:
            written = known.comment.created_at or as_moment(seen["seen_at"])
            return deadline_in(seen["text"], min(written, as_moment(seen["seen_at"])))
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
    return Asked(said, source, found.comment_id, known.version)


def quoted_of(tx: Transaction, masks: Masks, row: Row) -> str:
    """The words for a message about an alert that has no name of its own, noted, so that they are forgotten with the comment.

    "" where it has a name, or its words were erased. The message must hold them on a line of their own.
    """
    found = first_asked(tx.store, masks, row) or first_said(tx.store, masks, row)
    if found is None:
        return ""
    if found.comment_id:
        note_quote(tx, found.comment_id, found.version, found.quoted)
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
