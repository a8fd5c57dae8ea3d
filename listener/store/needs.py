"""Who asked for something and still waits for an answer."""

from __future__ import annotations

import json
from collections.abc import Sequence

from listener.minutes.writer import MACHINE
from listener.store.connection import LISTED, Row, Store

# On X an edit gives a new native id, and an answer to the edited words names that one.
# "Newest" is the newest judgement of the words that stand now: what an older version asked for, nobody asks any more.
# Begun with the judgements that saw a need at all, which have an index of their own: few among many.
_ASKING = """FROM (SELECT DISTINCT comment_id, version FROM judgements INDEXED BY judgements_with_needs
        WHERE json_array_length(body, '$.needs') > 0) AS needing
    CROSS JOIN comments USING (comment_id, version)
    JOIN versions ON versions.comment_id = comments.comment_id AND versions.version = comments.version
    JOIN judgements ON judgements.judgement_id = (
        SELECT MAX(judgement_id) FROM judgements AS every
        WHERE every.comment_id = comments.comment_id AND every.version = comments.version)
    WHERE comments.gone_at IS NULL AND comments.erased_at IS NULL AND comments.by_owner = 0
    AND EXISTS (SELECT 1 FROM json_each(judgements.body, '$.needs') AS need
        WHERE json_extract(need.value, '$.rule') IN (SELECT value FROM json_each(?)))
    AND NOT EXISTS (SELECT 1 FROM comments AS answer
        WHERE answer.post_id = comments.post_id AND answer.by_owner = 1 AND answer.gone_at IS NULL
        AND answer.parent_id IN (comments.comment_id,
            substr(comments.page_id, 1, instr(comments.page_id, ':')) || comments.native_id))
    AND COALESCE((SELECT decisions.verb FROM decisions
        WHERE decisions.comment_id = comments.comment_id AND decisions.version = comments.version
        AND decisions.actor <> ? ORDER BY decisions.decision_id DESC LIMIT 1), 'reopen') = 'reopen'"""
_CAME_IN = "COALESCE(comments.created_at, comments.first_seen_at) AS came_in_at"
_SHOWN = f"""SELECT comments.comment_id, comments.author_name, comments.permalink, comments.hidden_by, comments.post_id,
    versions.text, {_CAME_IN}, judgements.body, queue.item_id
    FROM comments JOIN versions USING (comment_id, version)
    JOIN judgements ON judgements.judgement_id = (SELECT MAX(judgement_id) FROM judgements AS every
        WHERE every.comment_id = comments.comment_id AND every.version = comments.version)
    LEFT JOIN queue ON queue.comment_id = comments.comment_id AND queue.closed_at IS NULL"""


def asking(
    store: Store, need_ids: Sequence[str], limit: int, first: int = 0
) -> list[Row]:
    """Comments in which somebody asks for one of these needs, oldest first: text, author, link, `came_in_at`, `needs`.

    Left out: what the owner answered under the comment, what a person decided on, and what is gone.
    """
    return asking_of_all(store, need_ids, limit, first)[0]


def asking_of_all(
    store: Store, need_ids: Sequence[str], limit: int, first: int = 0
) -> tuple[list[Row], int]:
    """The same, and how many there are in all (0 where `first` lies behind the last of them)."""
    # First the numbers alone: to sort every text and judgement would take longer than to find them.
    chosen = store.rows(
        f"""SELECT comments.comment_id, {_CAME_IN}, COUNT(*) OVER () AS many {_ASKING}
        ORDER BY came_in_at, comments.comment_id LIMIT ? OFFSET ?""",
        (json.dumps(list(need_ids)), MACHINE.name, limit, first),
    )
    rows = store.rows(
        f"{_SHOWN} WHERE comments.comment_id IN {LISTED} ORDER BY came_in_at, comments.comment_id",
        (json.dumps([row["comment_id"] for row in chosen]),),
    )
    return [_with_needs(row, need_ids) for row in rows], chosen[0]["many"] if chosen else 0  # fmt: skip


def _with_needs(row: Row, need_ids: Sequence[str]) -> Row:
    seen = {need["rule"] for need in json.loads(row.pop("body"))["needs"]}
    return {**row, "needs": [need_id for need_id in need_ids if need_id in seen]}
