"""What people's own accounts need: invitations, recovery codes; and whether who appealed lets their words be kept."""

STATEMENTS = (
    # mark: a digest of the code in the link, which only whoever was invited has.
    """CREATE TABLE invitations (
        invitation_id INTEGER PRIMARY KEY,
        mark TEXT NOT NULL UNIQUE,
        person TEXT NOT NULL,
        made_by TEXT NOT NULL,
        made_at TEXT NOT NULL,
        ends_at TEXT NOT NULL,
        ended_at TEXT,
        ended_why TEXT CHECK (ended_why IN ('used', 'replaced', 'left', 'too_old'))
    ) STRICT""",
    "CREATE UNIQUE INDEX invitations_open ON invitations (person) WHERE ended_at IS NULL",
    # mark: a digest of person and code. A code is good once.
    """CREATE TABLE recovery_codes (
        mark TEXT PRIMARY KEY,
        person TEXT NOT NULL,
        made_at TEXT NOT NULL,
        used_at TEXT
    ) STRICT""",
    "CREATE INDEX recovery_codes_of ON recovery_codes (person)",
    # The author's own yes: where the appeal succeeds, the words may become an example (policy 6.6).
    """CREATE TABLE appeal_consents (
        appeal_id INTEGER PRIMARY KEY REFERENCES appeals,
        given_at TEXT NOT NULL
    ) STRICT""",
)
