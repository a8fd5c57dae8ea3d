"""How people decided before on comments like one: under the same rule on the same page, or of the very same words."""

from __future__ import annotations

import json

from listener.store.comments import Kept, fingerprint
from listener.store.connection import Row, Store
from moderation.types import Comment

# Keeps of what breaks a rule and could not be hidden: nobody let it stand. See listener/breaches.py.
BREACHES = "(SELECT json_extract(details, '$.decision') FROM entries WHERE event = 'breach_noted')"
LOOKED_BACK = 400  # decisions of people on all pages
MOST_COPIES = 50
_PLAIN = "('keep', 'show', 'hide', 'confirm')"


def _stands(made: str) -> str:
    """The condition that a decision is a person's own word and stands: neither taken back, nor only the taking back of another.

    To take back an undo is to decide once more; against what software did, an undo is a word of its own.
    """
    return f"""{made}.role <> 'daemon' AND {made}.verb IN {_PLAIN}
        AND NOT EXISTS (SELECT 1 FROM decisions AS undo WHERE undo.undoes = {made}.decision_id)
        AND (WITH RECURSIVE back (number, steps) AS (SELECT {made}.undoes, 0 UNION ALL
            SELECT earlier.undoes, steps + 1 FROM back JOIN decisions AS earlier ON earlier.decision_id = number
            WHERE earlier.role <> 'daemon') SELECT MAX(steps) FROM back) % 2 = 0"""


# The last word of a person on a comment is the one that counts.
_LAST = f"""{_stands("decisions")} AND NOT EXISTS (SELECT 1 FROM decisions AS later
    WHERE later.comment_id = decisions.comment_id AND later.decision_id > decisions.decision_id AND {_stands("later")})"""


def alike_decisions(store: Store, page_id: str, rule: str, but: str) -> list[Row]:
    """The last decisions of people on other comments of this page under the same rule, newest first.

    A hide is under the rule that it names; any other decision under the one that the comment was judged by. Each with
    `item_id`, the number under which the comment waited, 0 where it never did.
    """
    if not rule:
        return []
    return store.rows(
        f"""SELECT made.*, COALESCE((SELECT MAX(item_id) FROM queue WHERE queue.comment_id = made.comment_id), 0) AS item_id
        FROM (SELECT decision_id, comment_id, version, verb, actor, role, rule, decided_at FROM decisions
            WHERE {_LAST} ORDER BY decision_id DESC LIMIT ?) AS made
        JOIN comments USING (comment_id)
        WHERE comments.page_id = ? AND made.comment_id <> ? AND made.decision_id NOT IN {BREACHES} AND ? = COALESCE(made.rule, (
            SELECT rule FROM judgements WHERE judgements.comment_id = made.comment_id
            AND judgements.version = made.version ORDER BY judgement_id DESC LIMIT 1))
        ORDER BY made.decision_id DESC""",
        (LOOKED_BACK, page_id, but, rule),
    )


def decided_same_words(store: Store, comment: Comment, but: str) -> list[Row]:
    """The last decisions of people on copies of these words on this page, whoever wrote them."""
    mark = fingerprint(comment.text)
    if not mark:
        return []
    return store.rows(
        f"""SELECT decisions.verb, decisions.actor FROM (
            SELECT DISTINCT versions.comment_id FROM versions JOIN comments USING (comment_id, version)
            WHERE versions.fingerprint = ? AND comments.page_id = ? AND versions.comment_id <> ? LIMIT ?) AS copies
        JOIN decisions USING (comment_id)
        WHERE {_LAST} AND decisions.decision_id NOT IN {BREACHES}""",
        (mark, comment.page_id, but, MOST_COPIES),
    )


def false_alarms(store: Store, comment_id: str) -> set[int]:
    """The decisions on a comment by which somebody said that software had been wrong."""
    return _noted(store, comment_id, "false_alarm_noted")


def breaches(store: Store, comment_id: str) -> set[int]:
    """The decisions by which somebody kept a comment that breaks a rule, as nobody here could hide it."""
    return _noted(store, comment_id, "breach_noted")


def noted_breach(store: Store, known: Kept) -> str | None:
    """The rule that a comment breaks in its words of now, where that is the last that people said of it; else None.

    Who shows it again on the platform itself has said otherwise.
    """
    said = store.value(
        f"""SELECT rule FROM decisions WHERE comment_id = ? AND version = ? AND {_LAST} AND decision_id IN {BREACHES}
            AND NOT EXISTS (SELECT 1 FROM acts_elsewhere WHERE acts_elsewhere.comment_id = decisions.comment_id
            AND verb = 'show' AND seen_at >= decided_at)""",
        (known.comment.comment_id, known.version),
    )
    return str(said) if said else None


def _noted(store: Store, comment_id: str, event: str) -> set[int]:
    rows = store.rows(
        "SELECT details FROM entries WHERE subject = ? AND event = ?",
        (store.writer.subject(comment_id), event),
    )
    return {int(json.loads(row["details"])["decision"]) for row in rows}
