"""Possible threats that software has fixed as evidence, and at which nobody has looked yet."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from listener.store.connection import LISTED, Store, as_text

# Subcodes of rule 2 that are no threat; where none is known, it counts as one.
NO_THREAT = ("R2b", "R2c")
_JUDGED = "json_extract(NULLIF(evidence.body, ''), '$.judgement.{}')"
_RULE, _URGENT, _PART = (_JUDGED.format(name) for name in ("rule", "urgent", "body.subcode"))  # fmt: skip
# Of evidence: software found an urgent threat or an exposure, and no person has decided on those words.
UNSEEN = f"""({_URGENT} = 1 AND ({_RULE} = 'R10' OR {_RULE} = 'R2' AND COALESCE({_PART}, '') NOT IN {NO_THREAT})
    AND NOT EXISTS (SELECT 1 FROM decisions AS looked WHERE looked.comment_id = evidence.comment_id
        AND looked.version >= evidence.version AND looked.role <> 'daemon'))"""
# Of comments: such evidence of them was taken later than that, and they wait for a person as urgent.
WAITS_UNSEEN = f"""comments.comment_id IN (SELECT queue.comment_id FROM queue JOIN evidence USING (comment_id)
    WHERE queue.closed_at IS NULL AND queue.urgent = 1 AND captured_at > ? AND {UNSEEN})"""


def waiting_unseen(store: Store, comment_ids: Sequence[str], since: datetime) -> set[str]:  # fmt: skip
    """Those of these comments that wait as possible threats fixed later than that, and at which nobody has looked."""
    rows = store.rows(
        f"SELECT comment_id FROM comments WHERE comment_id IN {LISTED} AND {WAITS_UNSEEN}",
        (json.dumps(list(comment_ids)), as_text(since)),
    )
    return {row["comment_id"] for row in rows}
