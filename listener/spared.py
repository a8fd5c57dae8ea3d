"""Words that software spares: those that were kept or shown again. What people said last of them counts, and what they took back does not."""

from __future__ import annotations

from datetime import datetime

from listener.minutes.writer import MACHINE
from listener.store import Store, Transaction
from listener.store.acts import spare_version
from listener.store.alike import breaches
from listener.store.appeals import won_and_not_shown
from listener.store.comments import Kept
from listener.store.connection import as_moment
from listener.store.decisions import Decision, decision, decisions_on, undone_by
from listener.store.elsewhere import shown_elsewhere
from listener.store.timers import end_cut_short


def follow_word(tx: Transaction, known: Kept, made: Decision) -> None:
    """Spare the words of a decision from now on, or no more, as it asks."""
    if made.verb in ("keep", "show"):
        # After an expiry too: a guess that nobody adopted must not silence the same words again.
        spare_version(tx, made.comment_id, made.version)
    elif made.verb == "hide" and made.actor != MACHINE:
        if known.shown_by_person_version == made.version:
            spare_version(tx, made.comment_id, None)
    elif made.verb == "reopen" and made.undoes:
        undone = decision(tx.store, made.undoes)
        if undone and undone.verb == "keep":
            spare_as_before(tx, known)


def spare_as_before(tx: Transaction, known: Kept) -> None:
    """A keep or a show was taken back: only what else was said of the words, and stands, still counts."""
    comment_id = known.comment.comment_id
    spare_version(tx, comment_id, _spared(tx.store, known, tx.now))


def _spared(store: Store, known: Kept, now: datetime) -> int | None:
    """The version that is spared by all that was said of a comment and stands; None for none."""
    comment = known.comment
    noted = breaches(store, comment.comment_id)
    said = [
        (made.decided_at, made.verb, made.version)
        for made in decisions_on(store, comment.comment_id)
        if (made.verb in ("keep", "show") or made.verb == "hide" and made.actor != MACHINE)
        and made.decision_id not in noted
        and (not undone_by(store, made.decision_id) or _would_be_over(store, made, now))
    ]  # fmt: skip
    won = won_and_not_shown(store, comment.page_id, comment.comment_id)
    said += [(as_moment(row["at"]), "show", row["version"]) for row in won]
    said += [(at, "show", version) for at, version in shown_elsewhere(store, comment.comment_id)]  # fmt: skip
    spared = None
    for _, verb, version in sorted(said, key=lambda one: one[0]):
        if verb != "hide":
            spared = version
        elif spared == version:
            spared = None
    return spared


def _would_be_over(store: Store, made: Decision, now: datetime) -> bool:
    """Whether software would have shown by now what a person showed: then it was shown for good, taken back or not."""
    if made.verb != "show" or made.actor == MACHINE:
        return False
    end = end_cut_short(store, made.comment_id, made.decided_at)
    return end is not None and end <= now
