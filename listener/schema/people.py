"""What named persons do above hiding: more verbs, second persons, codes, strikes, blocks, appeals, requests.

SQLite cannot widen a CHECK, so `decisions` is made anew under the same name. Keys that point at it are looked at
when the step ends.
"""

_VERBS = (
    "'hide', 'show', 'keep', 'confirm', 'reopen', 'reply_offered', 'offer_contact', 'ask_author', 'stop_request', "
    "'warning', 'delete', 'block', 'unblock', 'report', 'withdraw'"
)
_COLUMNS = "decision_id, comment_id, version, verb, actor, role, rule, rules_sha256, reason, undoes, decided_at"

_DECISIONS = (
    "PRAGMA defer_foreign_keys = ON",
    "CREATE TABLE decisions_before AS SELECT * FROM decisions",
    "DROP TABLE decisions",
    f"""CREATE TABLE decisions (
        decision_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        verb TEXT NOT NULL CHECK (verb IN ({_VERBS})),
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        rule TEXT,
        rules_sha256 TEXT NOT NULL REFERENCES rule_books,
        reason TEXT NOT NULL,
        undoes INTEGER REFERENCES decisions,
        decided_at TEXT NOT NULL,
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT""",
    f"INSERT INTO decisions ({_COLUMNS}) SELECT {_COLUMNS} FROM decisions_before",
    "DROP TABLE decisions_before",
    "CREATE INDEX decisions_by_comment ON decisions (comment_id)",
    "CREATE INDEX decisions_by_actor ON decisions (actor, verb, decided_at)",
    # What a person who opens the item sees: a decision made on anything else is refused.
    "ALTER TABLE queue ADD COLUMN seen_decision INTEGER",
    "ALTER TABLE queue ADD COLUMN seen_rules TEXT",
)

_ACTS = (
    # A wish that waits for a second person, or for the same one's second look. Nothing happens before the answer.
    """CREATE TABLE proposals (
        proposal_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        verb TEXT NOT NULL CHECK (verb IN ('hide', 'delete', 'block')),
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        rule TEXT NOT NULL,
        reason TEXT NOT NULL,
        details TEXT NOT NULL,
        version INTEGER NOT NULL,
        seen_decision INTEGER NOT NULL,
        seen_rules TEXT NOT NULL,
        proposed_at TEXT NOT NULL,
        answered_at TEXT,
        answer TEXT CHECK (answer IN ('approved', 'declined')),
        answered_by TEXT,
        decision_id INTEGER REFERENCES decisions
    ) STRICT""",
    # Beside `acts`, so that what cannot be undone never runs through the code that hides and shows.
    """CREATE TABLE person_acts (
        act_id INTEGER PRIMARY KEY,
        decision_id INTEGER NOT NULL UNIQUE REFERENCES decisions,
        evidence_id INTEGER NOT NULL REFERENCES evidence,
        notice_id INTEGER NOT NULL REFERENCES notices,
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        author_id TEXT NOT NULL,
        verb TEXT NOT NULL CHECK (verb IN ('delete', 'block', 'unblock')),
        proved_by TEXT NOT NULL,
        proved_at TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('intended', 'done', 'dropped', 'stuck')),
        attempts INTEGER NOT NULL DEFAULT 0,
        outcome TEXT NOT NULL DEFAULT '',
        intended_at TEXT NOT NULL,
        attempted_at TEXT,
        next_try_at TEXT NOT NULL,
        finished_at TEXT
    ) STRICT""",
    "CREATE INDEX person_acts_open ON person_acts (next_try_at) WHERE state = 'intended'",
    """CREATE TABLE blocks (
        decision_id INTEGER PRIMARY KEY REFERENCES decisions,
        page_id TEXT NOT NULL REFERENCES pages,
        author_id TEXT NOT NULL,
        comment_id TEXT NOT NULL REFERENCES comments,
        approver TEXT NOT NULL,
        expires_at TEXT NOT NULL,
        review_at TEXT NOT NULL,
        begun_at TEXT,
        reviewed_at TEXT,
        asked_at TEXT,
        overdue_at TEXT,
        ended_at TEXT,
        ended_why TEXT
    ) STRICT""",
    "CREATE UNIQUE INDEX blocks_standing ON blocks (page_id, author_id) WHERE ended_at IS NULL",
)

_COUNTING = (
    # Read by the block checklist only (policy 2.2). `author` is a pseudonym.
    """CREATE TABLE strikes (
        decision_id INTEGER PRIMARY KEY REFERENCES decisions,
        comment_id TEXT NOT NULL REFERENCES comments,
        author TEXT NOT NULL,
        rule TEXT NOT NULL,
        danger INTEGER NOT NULL,
        breach_at TEXT NOT NULL,
        given_at TEXT NOT NULL,
        removed_at TEXT
    ) STRICT""",
    "CREATE INDEX strikes_by_author ON strikes (author) WHERE removed_at IS NULL",
    # The secret itself lies in keys/totp, never here.
    """CREATE TABLE codes (
        person TEXT PRIMARY KEY,
        last_step INTEGER NOT NULL,
        failures INTEGER NOT NULL,
        locked_at TEXT
    ) STRICT""",
    """CREATE TABLE appeals (
        appeal_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        decision_id INTEGER NOT NULL REFERENCES decisions,
        text TEXT NOT NULL,
        lodged_at TEXT NOT NULL,
        due_at TEXT NOT NULL,
        decided_at TEXT,
        outcome TEXT CHECK (outcome IN ('kept', 'changed', 'overturned')),
        decided_by TEXT,
        role TEXT,
        reason TEXT,
        english TEXT,
        welsh TEXT
    ) STRICT""",
    "CREATE UNIQUE INDEX appeals_open ON appeals (decision_id) WHERE decided_at IS NULL",
    """CREATE TABLE council_requests (
        request_id INTEGER PRIMARY KEY,
        words TEXT NOT NULL,
        requester TEXT NOT NULL,
        comment_id TEXT REFERENCES comments,
        outcome TEXT NOT NULL,
        received_at TEXT NOT NULL
    ) STRICT""",
)

STATEMENTS = _DECISIONS + _ACTS + _COUNTING
