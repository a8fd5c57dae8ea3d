"""The sighting that a message to comms quotes: a resident's words without names, or what an article says."""

from __future__ import annotations

from collections import Counter
from typing import Literal

from listener.claims.dated import dated_words
from listener.claims.masking import masks_of
from listener.claims.wording import Example
from listener.house import House
from listener.store import Store, Transaction
from listener.store.comments import Kept, kept
from listener.store.connection import Row
from listener.store.incident_views import seen_of
from listener.store.incidents import Item
from listener.store.thread import is_for_few
from listener.telling.alerts import many
from moderation.claims.match import SAME, match
from moderation.types import Claim


def example_of(
    tx: Transaction,
    house: House,
    known: Kept | None,
    item: Item | None,
    language: str,
    *,
    for_all: bool,
) -> Example:
    """A comment, or what is none, as an alert quotes it. for_all: not the words that the owner and delegates alone read."""
    if known:
        comment = known.comment
        closed = for_all and is_for_few(tx.store, comment.comment_id)
        said = "" if closed else masks_of(house).quote(tx, known)
        return Example(said, comment.permalink or comment.post_id, language)
    if item:
        resident = item.platform and not item.press  # a post that a search found
        text = masks_of(house).mask(item.text) if resident else item.text
        if resident:
            return Example(text, item.link, language, item.source)
        dated = dated_words(item.said_at, tx.now)
        return Example(text, item.link, language, item.source, item.title, dated)
    return Example()


def first_example(tx: Transaction, house: House, number: int) -> Example:
    """The first that said it and whose words still stand: without it nobody could tell what an unnamed claim is."""
    row, known = _first(tx.store, house, number)
    if row is None:
        return Example()
    said = masks_of(house).quote(tx, known) if known and row["resident"] else ""
    return _quoted(house, row, said)


def example_to_come(house: House, number: int) -> Example:
    """What `first_example` would quote now, only to be looked at: no message has it, and nothing is noted."""
    row, _ = _first(house.store, house, number)
    return _quoted(house, row) if row else Example()


def _first(store: Store, house: House, number: int) -> tuple[Row | None, Kept | None]:
    """The first sighting that may be quoted, and its comment, where it is one."""
    masks = masks_of(house)
    for row in seen_of(store, number):
        if row["stance"] == "repeats" and row["text"] and masks.may_quote(row):
            return row, kept(store, row["comment_id"]) if row["comment_id"] else None
    return None, None


def _quoted(house: House, row: Row, said: str = "") -> Example:
    if row["resident"]:
        said = said or masks_of(house).mask(row["text"], row["post_id"])
        return Example(said, row["link"], row["language"])
    return Example(row["text"], row["link"], row["language"], row["source"])


Since = Literal["", "removed", "unsaid", "edited"]


def since_then(house: House, claim: Claim | None, row: Row) -> Since:
    """What became of a sighting since it was judged: removed, edited so that it says it no more, or edited in some way."""
    if not row["comment_id"]:
        return ""
    if row["gone_at"]:
        return "removed"
    if row["newest"] == row["version"]:
        return ""
    known = kept(house.store, row["comment_id"])
    if known is None or claim is None or row["stance"] != "repeats":
        return "edited"
    found = match(known.comment.text, (claim,), top=0, called=house.settings.called)
    says = found.claim is not None and found.score >= SAME and found.stance == "repeats"
    return "edited" if says else "unsaid"


def still_said(house: House, number: int, claim: Claim | None, at: str) -> tuple[str, str]:  # fmt: skip
    """How many of those who had said it by a moment (text, UTC) still say it, in both languages; two empty ones where all do."""
    rows = [
        row
        for row in seen_of(house.store, number)
        if row["comment_id"] and row["stance"] == "repeats" and row["seen_at"] <= at
    ]
    became = Counter(since_then(house, claim, row) for row in rows)
    gone, unsaid = became["removed"], became["unsaid"]
    edited = became["edited"] if claim is None else 0
    if not gone + unsaid + edited:
        return "", ""
    parts = (
        (gone, "removed", "wedi'i dynnu"),
        (unsaid, "edited and say it no more", "wedi'i olygu, heb ddweud hynny mwyach"),
        (edited, "edited", "wedi'i olygu"),
    )
    english = ", ".join(f"{count} {words}" for count, words, _ in parts if count)
    welsh = ", ".join(f"{count} {words}" for count, _, words in parts if count)
    left = len(rows) - gone - unsaid - edited
    return (
        f"Of the {many(len(rows), 'comment')} in it, {left} still say it as they did ({english} since).",
        f"O'r {len(rows)} sylw ynddo, mae {left} yn dal i ddweud hynny fel o'r blaen (ers hynny: {welsh}).",
    )
