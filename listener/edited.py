"""Words that only a look shows, as under a post that no sweep reads any more: kept as a new version, judged as any other."""

from __future__ import annotations

from dataclasses import replace

from connectors.base import Sight
from listener.store import Transaction
from listener.store.comments import Kept, kept, save_comment

SEEN = "A look at the platform showed other words."
# What a person is told whose hide came too late, in English and draft Welsh.
OF_OLD_WORDS = (
    "The hide was for the old words, so it was given up. Please read the new ones. If they break a rule as well, hide the comment again.",
    "Roedd y cuddio am yr hen eiriau, felly rhoddwyd y gorau iddo. Darllenwch y rhai newydd. Os ydynt hwythau'n torri rheol, cuddiwch y sylw eto.",
)


def note_edit(tx: Transaction, before: Kept, sight: Sight | None) -> Kept | None:
    """Keep what a look showed a comment to say; gives the comment as it is then, or None where nothing is new.

    `before`: as we had it when we looked. What a sweep has read since then is no older, so that holds. Words that were
    erased are left to the sweeps: a look names no author, so nobody could find new ones for that person.
    """
    about = before.comment.comment_id
    known = kept(tx.store, about)
    if known is None or known.gone_at or known.erased_at:
        return None
    if sight is None or sight.text is None or known.version != before.version:
        return None
    native_id = sight.native_id or known.comment.native_id
    shown = replace(known.comment, text=sight.text, native_id=native_id)
    if save_comment(tx, shown, {}) != "edited":
        return None
    details = {"version": known.version + 1}
    tx.record("comment_edited", about=about, reason=SEEN, details=details, payload={"comment_id": about})  # fmt: skip
    return kept(tx.store, about)
