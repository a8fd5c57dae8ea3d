"""Modes and switches: dated modes, stops, who has said yes to mode act, who was seen, and messages that wait."""

STATEMENTS = (
    # One row a mode that began: a person's, one of the rules file, or the machine's own (nobody was seen for long).
    """CREATE TABLE mode_periods (
        period_id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('meeting', 'emergency', 'pre_election', 'away', 'quasi_judicial')),
        page_id TEXT NOT NULL REFERENCES pages,
        post_id TEXT NOT NULL DEFAULT '',
        delegate INTEGER NOT NULL DEFAULT 0,
        starts_at TEXT NOT NULL,
        ends_at TEXT NOT NULL,
        source TEXT NOT NULL CHECK (source IN ('person', 'rules', 'unseen')),
        reason TEXT NOT NULL,
        started_by TEXT NOT NULL,
        started_at TEXT NOT NULL,
        ended_at TEXT,
        ended_by TEXT,
        resumed_at TEXT,
        resumed_by TEXT
    ) STRICT""",
    "CREATE INDEX mode_periods_by_page ON mode_periods (page_id, kind)",
    # page_id '' is every page. Only a person ends a stop.
    """CREATE TABLE stops (
        stop_id INTEGER PRIMARY KEY,
        page_id TEXT NOT NULL,
        everything INTEGER NOT NULL,
        reason TEXT NOT NULL,
        stopped_by TEXT NOT NULL,
        stopped_at TEXT NOT NULL,
        resumed_by TEXT,
        resumed_at TEXT
    ) STRICT""",
    "CREATE INDEX stops_open ON stops (page_id) WHERE resumed_at IS NULL",
    """CREATE TABLE act_consents (
        consent_id INTEGER PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        reason TEXT NOT NULL,
        said_at TEXT NOT NULL,
        withdrawn_at TEXT,
        withdrawn_by TEXT
    ) STRICT""",
    # rostered_at: since when the name stands under `confirmers`. seen_at: when the person last did something here.
    """CREATE TABLE people_seen (
        name TEXT PRIMARY KEY,
        role TEXT NOT NULL,
        rostered_at TEXT,
        seen_at TEXT
    ) STRICT""",
    "ALTER TABLE outbox ADD COLUMN weight TEXT NOT NULL DEFAULT 'plain'",
    "ALTER TABLE outbox ADD COLUMN held_at TEXT",
    "ALTER TABLE outbox ADD COLUMN held_why TEXT",
    "ALTER TABLE outbox ADD COLUMN digest_id INTEGER",
)
