"""Whose account a block or a person's act was about: known while it must be, and no longer than the comment."""

from __future__ import annotations

import json
from collections.abc import Sequence

from listener.store.connection import LISTED, Row, Store, Transaction

# Who is still blocked must stay known, or nobody could end the block.
_ENDED = {"person_acts": "state <> 'intended'", "blocks": "ended_at IS NOT NULL"}


def erase_accounts(tx: Transaction, comment_ids: Sequence[str]) -> None:
    """Erase whose comments these were from blocks that have ended, and from what people did and is over."""
    ids = (json.dumps(list(comment_ids)),)
    for table, ended in _ENDED.items():
        tx.update(table, {"author_id": ""}, f"comment_id IN {LISTED} AND {ended}", ids)


def accounts_left(store: Store, limit: int) -> list[Row]:
    """Erased comments whose author is still named by a block or an act that has ended since."""
    left = " UNION ALL ".join(
        f"""SELECT comment_id, erased_at AS since FROM {table} JOIN comments USING (comment_id)
        WHERE {table}.author_id <> '' AND {ended} AND erased_at IS NOT NULL"""
        for table, ended in _ENDED.items()
    )
    return store.rows(
        f"SELECT DISTINCT comment_id, since FROM ({left}) ORDER BY comment_id LIMIT ?",
        (limit,),
    )
