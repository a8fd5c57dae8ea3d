"""A new key for the log: when the old one was lost, or somebody else may have it. The log tells of it itself."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from listener.errors import UserError
from listener.minutes.heads import note_head, read_heads
from listener.minutes.key_changes import EVENT, Term, terms_of, unsigned
from listener.minutes.keys import replace_key, settle_key, signer_of, verifier_of
from listener.minutes.notes import Verifier
from listener.minutes.writer import Actor
from listener.own_names import HEADS_NAME
from listener.store import Store


def change_key(
    store: Store,
    folder: Path,
    actor: Actor,
    reason: str,
    now: datetime,
    was: Path | None = None,
) -> tuple[Verifier, Verifier]:
    """Have a new key sign from now on, and tell the log which came before. Gives both public halves. Raises UserError.

    was: a public key of which both halves are gone here. No new one is made then where another signs already.
    """
    heads = folder / HEADS_NAME
    if was is None:
        with suppress(UserError):  # the key may be gone, and that is why
            note_head(store.db, heads, now.isoformat())
    # In one write, so that no other process signs an entry with the key that is going.
    with store.transaction(now) as tx:
        if was is None:
            before, after = replace_key(folder)
        else:
            before, after = _named(folder, was), signer_of(folder).verifier
        if not _is_told(store, before, after):
            said = {"from": str(before), "to": str(after)}
            tx.record(EVENT, actor=actor, details=said, payload={"reason": reason.strip() or "wardmote log change-key"})  # fmt: skip
    settle_key(folder)
    note_head(store.db, heads, now.isoformat())
    return before, after


def _named(folder: Path, was: Path) -> Verifier:
    """The key that somebody kept, if it signed anything here. Raises UserError."""
    before = verifier_of(was)
    signed = [head for head in read_heads(folder / HEADS_NAME) if head.note]
    if len(unsigned(signed, [Term(before)])) == len(signed):
        raise UserError(
            f"{was} signed none of the checkpoints that are kept here, so it is not the key that this log had."
        )
    return before


def _is_told(store: Store, before: Verifier, after: Verifier) -> bool:
    """Whether the log knows of this change already, as after a crash."""
    return before in (term.verifier for term in terms_of(store.db, after))
