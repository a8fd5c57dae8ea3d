"""The comments that a claim flagged, on a terminal: no author, no names, and no words that may be confidential."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from listener.adopting import rules_at_hand
from listener.claims.masking import masks_for
from listener.commands.beside_lines import beside_lines
from listener.commands.spreading import FOR_FEW
from listener.settings import load_settings
from listener.store import Store
from listener.store.claims import flags_of
from listener.store.connection import Row
from listener.store.thread import is_for_few
from listener.telling.alerts import excerpt
from listener.terminal import minute, safe
from moderation.types import Claim


def flagged(store: Store, folder: Path, claim_id: str) -> list[Row]:
    """Those rows, newest first, and whether each is `confidential`: then its text is empty."""
    settings = load_settings(folder)
    masks = masks_for(store, settings, rules_at_hand(store, settings)[0])
    found = []
    for row in flags_of(store, claim_id):
        closed = is_for_few(store, row["comment_id"])
        text = "" if closed else masks.mask(row["text"], row["post_id"])
        found.append({**row, "text": text, "confidential": closed})
    return found


def flagged_lines(row: Row, claim: Claim) -> Iterator[str]:
    """One of them in lines: how it stands, what it says beside the claim, and where."""
    words = FOR_FEW if row["confidential"] else excerpt(row["text"])
    if row["erased_at"]:
        words = "(its words were erased)"
    state = "gone" if row["gone_at"] else "visible"
    if row["hidden_by"]:
        state = f"HIDDEN by {row['hidden_by']}"
    yield f"  {minute(row['seen_at'])}, {safe(state)}: {safe(words)}"
    yield f"    {safe(row['permalink'] or row['comment_id'])}"
    if not (row["erased_at"] or row["confidential"]):
        yield from beside_lines(row["text"], claim)
