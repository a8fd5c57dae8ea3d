"""What is forgotten by a clock of its own: evidence, notices, messages and other people's posts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from listener.store.alike import BREACHES
from listener.store.connection import LISTED, Row, Store, Transaction, as_text
from listener.store.forgetting import HELD, UNDER_WAY
from listener.store.unseen import NO_THREAT, UNSEEN

QUOTE = "\N{LEFT DOUBLE QUOTATION MARK}"  # begins what a subject quotes
# What a message says that was to be forgotten before it left.
ERASED_UNSENT = "The words of this message were erased before it was sent."


@dataclass(frozen=True, slots=True)
class Capture:
    """One piece of evidence that still has its body, and what its period hangs on."""

    evidence_id: int
    comment_id: str
    captured_at: str
    threat: bool
    rejected: bool  # the machine's hide was rejected, or nobody confirmed it
    unseen: bool  # software found a threat, and nobody has looked at it
    ended_at: str  # when the action ended; "" while it is in force
    kept_by: str  # "hold", "act", or ""


def captures(
    store: Store, now: datetime, comment_ids: Sequence[str] = ()
) -> list[Capture]:
    """Evidence that has its body, oldest first; with `comment_ids`, of these comments only."""
    chosen = f"AND evidence.comment_id IN {LISTED}" if comment_ids else ""
    rows = store.rows(
        f"""SELECT evidence_id, comments.comment_id, captured_at,
            EXISTS (SELECT 1 FROM decisions WHERE decisions.comment_id = comments.comment_id
                AND (rule = 'R10' OR rule = 'R2' AND COALESCE(
                    json_extract(evidence.body, '$.judgement.body.subcode'), '') NOT IN {NO_THREAT})) AS threat,
            NOT EXISTS (SELECT 1 FROM decisions WHERE decisions.comment_id = comments.comment_id
                AND (verb NOT IN ('hide', 'show', 'keep', 'reopen') OR verb = 'hide' AND role <> 'daemon'
                OR decision_id IN {BREACHES})) AS rejected,
            {UNSEEN} AS unseen,
            CASE WHEN hidden_by IS NULL OR gone_at IS NOT NULL THEN MAX(
                COALESCE(gone_at, ''),
                COALESCE((SELECT MAX(decided_at) FROM decisions WHERE decisions.comment_id = comments.comment_id), ''),
                COALESCE((SELECT MAX(finished_at) FROM acts WHERE acts.comment_id = comments.comment_id), captured_at)
            ) ELSE '' END AS ended_at,
            CASE WHEN {HELD} THEN 'hold' WHEN {UNDER_WAY} THEN 'act' ELSE '' END AS kept_by
        FROM evidence JOIN comments USING (comment_id)
        WHERE evidence.body <> '' {chosen} ORDER BY evidence_id""",
        (as_text(now), *((json.dumps(comment_ids),) if chosen else ())),
    )  # fmt: skip
    return [
        Capture(
            row["evidence_id"],
            row["comment_id"],
            row["captured_at"],
            bool(row["threat"]),
            bool(row["rejected"]),
            bool(row["unseen"]),
            row["ended_at"],
            row["kept_by"],
        )
        for row in rows
    ]


def erase_evidence(tx: Transaction, numbers: Sequence[int]) -> None:
    """Erase the bodies of evidence; hashes and numbers stay."""
    where = f"evidence_id IN {LISTED} AND erased_at IS NULL"
    tx.update("evidence", {"body": "", "erased_at": tx.at}, where, (json.dumps(numbers),))  # fmt: skip


def hashes_of(store: Store, numbers: Sequence[int]) -> list[str]:
    """The hashes of pieces of evidence, erased or not."""
    query = f"SELECT sha256 FROM evidence WHERE evidence_id IN {LISTED} ORDER BY evidence_id"
    return [row["sha256"] for row in store.rows(query, (json.dumps(list(numbers)),))]


def due_notices(store: Store, before: datetime, now: datetime, limit: int) -> list[Row]:
    """Notices whose decision is so old, but of held comments: notice_id, decided_at, the oldest first."""
    return store.rows(
        f"""SELECT notice_id, decided_at FROM notices JOIN decisions USING (decision_id)
        WHERE english <> '' AND decided_at <= ? AND NOT {HELD.replace("comments.", "notices.")}
        ORDER BY notice_id LIMIT ?""",
        (as_text(before), as_text(now), limit),
    )


def erase_notices(tx: Transaction, numbers: Sequence[int]) -> None:
    """Erase the words of notices."""
    where = f"notice_id IN {LISTED}"
    tx.update("notices", {"english": "", "welsh": ""}, where, (json.dumps(numbers),))


def erase_notices_of(tx: Transaction, comment_ids: Sequence[str]) -> None:
    """Erase the words of all notices about these comments."""
    where = f"comment_id IN {LISTED} AND english <> ''"
    tx.update("notices", {"english": "", "welsh": ""}, where, (json.dumps(comment_ids),))  # fmt: skip


def due_messages(store: Store, before: datetime, limit: int) -> list[Row]:
    """Messages that were sent, or given up, and written so long ago: message_id, created_at."""
    return store.rows(
        """SELECT message_id, created_at FROM outbox WHERE body <> '' AND created_at <= ? AND state <> 'waiting'
        ORDER BY message_id LIMIT ?""",
        (as_text(before), limit),
    )


def messages_with_words(store: Store) -> list[Row]:
    """Every message that still has its words: message_id, once, kind, body, state."""
    return store.rows(
        "SELECT message_id, once, kind, body, state FROM outbox WHERE body <> '' ORDER BY message_id"
    )


def erase_messages(tx: Transaction, numbers: Iterable[int]) -> None:
    """Erase the words of messages. One that waits is sent all the same, and says why it is empty."""
    ids = (json.dumps(list(numbers)),)
    where = f"message_id IN {LISTED}"
    quoting = (
        f"{where} AND kind IN ('incident', 'escalation') AND subject LIKE '%: {QUOTE}%'"
    )
    for row in tx.store.rows(f"SELECT message_id, subject FROM outbox WHERE {quoting}", ids):  # fmt: skip
        bare = {"subject": row["subject"].partition(f": {QUOTE}")[0]}
        tx.update("outbox", bare, "message_id = ?", (row["message_id"],))
    waiting = {"body": ERASED_UNSENT}
    tx.update("outbox", waiting, f"{where} AND state = 'waiting'", ids)
    tx.update("outbox", {"body": ""}, f"{where} AND state <> 'waiting'", ids)


def due_posts(store: Store, before: datetime, page_id: str, limit: int) -> list[Row]:
    """Posts of others that began a conversation so long ago, and of which no comment has words left."""
    return store.rows(
        """SELECT post_id, seen_at FROM posts WHERE by_owner = 0 AND erased_at IS NULL AND page_id = ? AND seen_at <= ?
        AND NOT EXISTS (SELECT 1 FROM comments WHERE comments.post_id = posts.post_id AND erased_at IS NULL)
        ORDER BY seen_at LIMIT ?""",
        (page_id, as_text(before), limit),
    )


def erase_posts(tx: Transaction, post_ids: Sequence[str]) -> None:
    """Erase the words and links of posts."""
    bare = {"text": "", "permalink": "", "erased_at": tx.at}
    tx.update("posts", bare, f"post_id IN {LISTED}", (json.dumps(post_ids),))


def texts_of(store: Store, comment_ids: Sequence[str], *, older: bool) -> list[Row]:
    """The words of comments: comment_id, version, text. `older`: only those that their authors have replaced."""
    only = "AND versions.version < comments.version" if older else ""
    return store.rows(
        f"""SELECT versions.comment_id, versions.version, versions.text FROM versions JOIN comments USING (comment_id)
        WHERE versions.comment_id IN {LISTED} AND versions.erased_at IS NULL {only}""",
        (json.dumps(comment_ids),),
    )
