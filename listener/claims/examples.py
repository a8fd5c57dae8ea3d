"""The sighting that a message to comms quotes: a resident's words without names, or what an article says."""

from __future__ import annotations

from listener.claims.masking import masks_of
from listener.claims.wording import Example
from listener.house import House
from listener.store import Transaction
from listener.store.comments import Kept, kept
from listener.store.incidents import Item, seen_of


def example_of(
    tx: Transaction,
    house: House,
    known: Kept | None,
    item: Item | None,
    language: str,
) -> Example:
    """A comment, or what is none, as an alert quotes it."""
    if known:
        comment = known.comment
        said = masks_of(house).quote(tx, known)
        return Example(said, comment.permalink or comment.post_id, language)
    if item:
        resident = item.platform and not item.press  # a post that a search found
        text = masks_of(house).mask(item.text) if resident else item.text
        return Example(text, item.link, language, item.source)
    return Example()


def first_example(tx: Transaction, house: House, number: int) -> Example:
    """The first that said it and whose words still stand: without it nobody could tell what an unnamed claim is."""
    masks = masks_of(house)
    for row in seen_of(tx.store, number):
        if row["stance"] == "repeats" and row["text"] and masks.may_quote(row):
            known = kept(tx.store, row["comment_id"]) if row["comment_id"] else None
            said = row["text"]
            if row["resident"]:
                said = masks.quote(tx, known) if known else masks.mask(said)
            return Example(said, row["link"], row["language"])
    return Example()
