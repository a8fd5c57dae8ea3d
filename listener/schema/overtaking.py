"""Step 21: an alert that waits for the morning and is overtaken meanwhile is dropped, and is no failure.

A table's CHECK cannot be changed in place, so the outbox is written anew; no other table refers to it.
"""

STATEMENTS = (
    "ALTER TABLE outbox RENAME TO outbox_before",
    # incident_id, incident_level: of an alert to comms, which incident it tells of, and of which level.
    """CREATE TABLE outbox (
        message_id INTEGER PRIMARY KEY,
        once TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        audience TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'stuck', 'dropped')),
        attempts INTEGER NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL,
        next_try_at TEXT NOT NULL,
        sending_at TEXT,
        sent_at TEXT,
        weight TEXT NOT NULL DEFAULT 'plain',
        held_at TEXT,
        held_why TEXT,
        digest_id INTEGER,
        incident_id INTEGER,
        incident_level TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    """INSERT INTO outbox (message_id, once, kind, audience, subject, body, state, attempts, created_at, next_try_at,
            sending_at, sent_at, weight, held_at, held_why, digest_id)
        SELECT message_id, once, kind, audience, subject, body, state, attempts, created_at, next_try_at,
            sending_at, sent_at, weight, held_at, held_why, digest_id FROM outbox_before""",
    "DROP TABLE outbox_before",
    # An alert's key was, and is, incident:NUMBER:LEVEL, with its channel behind it; CAST takes the number in front.
    *(
        f"""UPDATE outbox SET incident_id = CAST(substr(once, 10) AS INTEGER), incident_level = '{level}'
        WHERE kind IN ('claim', 'incident') AND (once GLOB 'incident:*:{level}' OR once GLOB 'incident:*:{level}:*')"""
        for level in ("LOW", "MEDIUM", "HIGH")
    ),
    "CREATE INDEX outbox_waiting ON outbox (next_try_at) WHERE state = 'waiting'",
    "CREATE INDEX outbox_with_words ON outbox (created_at) WHERE body <> ''",
    "CREATE INDEX outbox_by_incident ON outbox (incident_id, audience) WHERE incident_id IS NOT NULL",
)
