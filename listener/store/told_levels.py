"""Of which levels of an incident its readers were told, or are about to be: what the outbox says of one incident."""

from __future__ import annotations

from listener.store.connection import Row, Store
from listener.store.messages import Message


def levels_beside(store: Store, message: Message) -> set[str]:
    """Of which other levels of the same incident the same audience was told, or is about to be."""
    return _levels(store, message, "message_id <> ? AND state IN ('waiting', 'sent')")


def levels_read(store: Store, message: Message) -> set[str]:
    """Of which other levels of the same incident the same audience was told. What left in a digest left with that."""
    return _levels(
        store,
        message,
        """message_id <> ? AND state = 'sent' AND NOT EXISTS
            (SELECT 1 FROM outbox AS whole WHERE whole.message_id = each.digest_id AND whole.state = 'waiting')""",
    )


def waiting_after(store: Store, message: Message) -> list[tuple[int, str]]:
    """What the same audience is about to be told of the same incident that was written after this alert: its number and
    its level."""
    rows = store.rows(
        """SELECT message_id, incident_level FROM outbox WHERE incident_id = ? AND audience = ? AND message_id > ?
        AND state = 'waiting' AND kind <> 'escalation'""",
        (message.incident_id, message.audience, message.message_id),
    )
    return [(row["message_id"], row["incident_level"]) for row in rows]


def levels_told(store: Store, incident_id: int) -> set[str]:
    """Of which levels of an incident anybody was told, or is about to be."""
    rows = store.rows(
        "SELECT incident_level FROM outbox WHERE incident_id = ? AND kind <> 'escalation' AND state IN ('waiting', 'sent')",
        (incident_id,),
    )
    return {row["incident_level"] for row in rows}


def sendings_of(store: Store, incident_id: int) -> list[Row]:
    """How each message about an incident stands, oldest first: audience, level, escalates, created_at, state, sent_at,
    held_at, attempts. What left in a digest stands as that does. Where some address has it and others refused it, it left
    at its first try. The daily digests of the days on which it was told in one stand there as in_digest."""
    return store.rows(
        """SELECT each.audience, each.incident_level AS level, each.kind = 'escalation' AS escalates,
            each.incident_id IS NULL AS in_digest, each.created_at, each.held_at,
            COALESCE(whole.attempts, each.attempts) AS attempts,
            CASE WHEN each.taken <> '' OR whole.taken <> '' THEN 'sent'
                ELSE COALESCE(whole.state, each.state) END AS state,
            CASE WHEN each.taken <> '' OR whole.taken <> '' THEN COALESCE((SELECT MIN(recorded_at) FROM entries
                    WHERE event = 'message_leaving' AND json_extract(details, '$.message_id') =
                        COALESCE(whole.message_id, each.message_id)), each.created_at)
                WHEN each.digest_id IS NULL THEN each.sent_at ELSE whole.sent_at END AS sent_at
        FROM outbox AS each LEFT JOIN outbox AS whole ON whole.message_id = each.digest_id
        WHERE each.incident_id = ? OR (each.kind = 'comms_digest' AND each.created_at IN (SELECT done_at
            FROM incident_steps WHERE incident_id = ? AND what = 'told'))
        ORDER BY each.message_id""",
        (incident_id, incident_id),
    )


def was_tried(store: Store, message: Message) -> bool:
    """Whether a message was ever about to leave: it may have arrived then."""
    query = "SELECT 1 FROM entries WHERE event = 'message_leaving' AND json_extract(details, '$.message_id') = ? LIMIT 1"
    return bool(message.attempts or message.sending_at or store.row(query, (message.message_id,)))  # fmt: skip


def _levels(store: Store, message: Message, which: str) -> set[str]:
    query = f"SELECT incident_level FROM outbox AS each WHERE incident_id = ? AND audience = ? AND {which}"
    given = (message.incident_id, message.audience, message.message_id)
    return {row["incident_level"] for row in store.rows(query, given)}


def words_of_message(store: Store, once: str) -> str:
    """The body of a message that has left or is to leave; "" where there is none, or its words are gone."""
    query = "SELECT body FROM outbox WHERE once = ? AND state <> 'dropped'"
    return str(store.value(query, (once,)) or "")
