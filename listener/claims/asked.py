"""What an alert that is about no claim says: the press asks, or somebody is in danger. Its headline quotes the words."""

from __future__ import annotations

from dataclasses import dataclass

from listener.claims.masking import Masks
from listener.claims.quoting import about_no_claim, quotation
from listener.store import Store
from listener.store.connection import Row
from listener.store.incidents import seen_of
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
    return any(use.check == "journalist" for use in known[need_id].checks)


def asked(store: Store, masks: Masks, row: Row) -> str:
    """What a resident's words ask, short and without names; "" where it is about a claim, or the words were erased."""
    found = first_asked(store, masks, row)
    return found.quoted if found else ""


def first_asked(store: Store, masks: Masks, row: Row) -> Asked | None:
    """The words that an alert quotes; None where it is about a claim, or the words were erased."""
    if not about_no_claim(row):
        return None
    for seen in seen_of(store, int(row["incident_id"])):
        if seen["resident"] and seen["text"]:
            said = quotation(masks.mask(seen["text"], seen["post_id"]))
            return Asked(said, seen["source"], seen["comment_id"], seen["version"])
    return None
