"""Who asked for something and still waits for an answer."""

from __future__ import annotations

import json
from dataclasses import dataclass

from listener.minutes.writer import MACHINE
from listener.store.connection import Row, Store


@dataclass(frozen=True, slots=True)
class Sought:
    """The ids of needs, by what they are to the list of those who asked for something."""

    quiet: tuple[str, ...]  # nobody else is told of these: they bring a comment here
    graver: tuple[str, ...]  # these lead wherever they stand beside such a one
    press: tuple[str, ...]  # who asks for the press is no resident, and waits elsewhere


# On X an edit gives a new native id, and an answer to the edited words names that one.
# "Newest" is the newest judgement of the words that stand now: what an older version asked for, nobody asks any more.
# Found along the index of judgements that hold a need, and no farther than the limit asks for: what was read first
# came in first, as good as.
_ASKING = """SELECT comments.comment_id, comments.author_name, comments.permalink, comments.hidden_by, comments.version,
    versions.text, COALESCE(comments.created_at, comments.first_seen_at) AS came_in_at, judgements.body, queue.item_id
    FROM judgements INDEXED BY judgements_with_needs
    CROSS JOIN comments ON comments.comment_id = judgements.comment_id AND comments.version = judgements.version
    JOIN versions ON versions.comment_id = comments.comment_id AND versions.version = comments.version
    LEFT JOIN queue ON queue.comment_id = comments.comment_id AND queue.closed_at IS NULL
    WHERE instr(judgements.body, '"needs": [{') > 0
    AND judgements.judgement_id = (
        SELECT MAX(judgement_id) FROM judgements AS every
        WHERE every.comment_id = comments.comment_id AND every.version = comments.version)
    AND comments.gone_at IS NULL AND comments.erased_at IS NULL AND comments.by_owner = 0
    AND EXISTS (SELECT 1 FROM json_each(judgements.body, '$.needs') AS need
        WHERE json_extract(need.value, '$.rule') IN (SELECT value FROM json_each(?)))
    AND (EXISTS (SELECT 1 FROM json_each(judgements.body, '$.needs') AS need
            WHERE json_extract(need.value, '$.rule') IN (SELECT value FROM json_each(?)))
        OR NOT EXISTS (SELECT 1 FROM json_each(judgements.body, '$.needs') AS need
            WHERE json_extract(need.value, '$.rule') IN (SELECT value FROM json_each(?))))
    AND NOT EXISTS (SELECT 1 FROM comments AS answer
        WHERE answer.post_id = comments.post_id AND answer.by_owner = 1 AND answer.gone_at IS NULL
        AND answer.parent_id IN (comments.comment_id,
            substr(comments.page_id, 1, instr(comments.page_id, ':')) || comments.native_id))
    AND COALESCE((SELECT decisions.verb FROM decisions
        WHERE decisions.comment_id = comments.comment_id AND decisions.version = comments.version
        AND decisions.actor <> ? ORDER BY decisions.decision_id DESC LIMIT 1), 'reopen') = 'reopen'
    AND NOT EXISTS (SELECT 1 FROM settled_questions AS settled WHERE settled.comment_id = comments.comment_id
        AND settled.version = comments.version AND settled.taken_back_at IS NULL)
    ORDER BY judgements.judged_at, judgements.rowid LIMIT ?"""


def asking(store: Store, sought: Sought, limit: int) -> list[Row]:
    """Comments in which somebody asks for one of these needs, oldest first: text, author, link, `came_in_at`, `needs`.

    `needs` are all that were seen in it, the graver ones first. Left out: what the owner answered under the comment,
    what a person decided on or settled, and what is gone.
    """
    rows = store.rows(_ASKING, (*_lists(sought), MACHINE.name, limit))
    rows.sort(key=lambda row: (row["came_in_at"], row["comment_id"]))
    return [_with_needs(row, sought) for row in rows]


def count_asking(store: Store, sought: Sought) -> int:
    """How many comments `asking` would give without a limit."""
    values = (*_lists(sought), MACHINE.name, -1)  # to SQLite: no limit
    return int(store.value(f"SELECT COUNT(*) FROM ({_ASKING})", values))


def _lists(sought: Sought) -> tuple[str, str, str]:
    return json.dumps(sought.quiet), json.dumps(sought.graver), json.dumps(sought.press)


def _with_needs(row: Row, sought: Sought) -> Row:
    seen = {need["rule"] for need in json.loads(row.pop("body"))["needs"]}
    order = (*sought.graver, *sought.press, *sought.quiet)
    return {**row, "needs": [need_id for need_id in order if need_id in seen]}
