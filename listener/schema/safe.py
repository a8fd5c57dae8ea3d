"""Acting safely: confirmations for one pre-election period, notices held back for the police, pages that take a break."""

STATEMENTS = (
    # A yes counts for the period with these two ends on this page, and for no other.
    """CREATE TABLE election_consents (
        consent_id INTEGER PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages,
        starts_at TEXT NOT NULL,
        ends_at TEXT NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('owner', 'reviewer')),
        reason TEXT NOT NULL,
        said_at TEXT NOT NULL,
        ended_at TEXT,
        ended_by TEXT
    ) STRICT""",
    "CREATE INDEX election_consents_open ON election_consents (page_id) WHERE ended_at IS NULL",
    # Why, and what the police asked for, stand in the payload of the entry, where they can be erased.
    """CREATE TABLE notice_holds (
        hold_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        approver TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('owner', 'reviewer')),
        placed_at TEXT NOT NULL,
        until_at TEXT NOT NULL,
        ended_at TEXT,
        ended_by TEXT
    ) STRICT""",
    "CREATE INDEX notice_holds_by_comment ON notice_holds (comment_id)",
    "CREATE INDEX notice_holds_open ON notice_holds (until_at) WHERE ended_at IS NULL",
    # When a notice fell due that was held back then.
    "ALTER TABLE notices ADD COLUMN withheld_at TEXT",
    # Hides that were sent and of which we never heard.
    """CREATE INDEX acts_unanswered ON acts (comment_id)
        WHERE verb = 'hide' AND attempted_at IS NOT NULL AND state IN ('dropped', 'stuck')""",
    """CREATE TABLE page_rests (
        rest_id INTEGER PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages,
        began_at TEXT NOT NULL,
        ended_at TEXT
    ) STRICT""",
    "CREATE UNIQUE INDEX page_rests_open ON page_rests (page_id) WHERE ended_at IS NULL",
)
