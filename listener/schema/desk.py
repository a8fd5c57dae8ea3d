"""What the web desk needs: passwords, sessions, codes to read an appeal's answer by, and ways to find a link fast."""

STATEMENTS = (
    # hash: argon2, with its salt; '' for somebody who has none yet and was tried all the same.
    """CREATE TABLE passwords (
        person TEXT PRIMARY KEY,
        hash TEXT NOT NULL,
        set_at TEXT,
        failures INTEGER NOT NULL,
        locked_at TEXT
    ) STRICT""",
    # mark: a digest of the id that only the browser has. seen_at: a sign of life; the rest changes with an entry.
    """CREATE TABLE desk_sessions (
        mark TEXT PRIMARY KEY,
        number INTEGER NOT NULL UNIQUE,
        person TEXT NOT NULL,
        roles TEXT NOT NULL,
        began_at TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        ended_at TEXT,
        ended_why TEXT
    ) STRICT""",
    "CREATE INDEX desk_sessions_open ON desk_sessions (person) WHERE ended_at IS NULL",
    """CREATE TABLE appeal_codes (
        mark TEXT PRIMARY KEY,
        appeal_id INTEGER NOT NULL UNIQUE REFERENCES appeals
    ) STRICT""",
    "CREATE INDEX comments_by_link ON comments (permalink) WHERE permalink <> ''",
    "CREATE INDEX comments_by_native ON comments (native_id)",
    # Facebook's links name a comment by the second half of its id.
    "CREATE INDEX comments_by_tail ON comments (substr(native_id, instr(native_id, '_') + 1))",
    "CREATE INDEX comments_by_arrival ON comments (first_seen_at, by_owner)",
    "CREATE INDEX decisions_by_time ON decisions (decided_at)",
)
