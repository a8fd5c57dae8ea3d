"""What comms are told of: incidents that grow, what was seen of them, who did what, and thresholds that people set.

The tables of the first step knew one incident a claim and no state. They are made anew; what they held is carried over.
"""

_BEFORE = (
    "CREATE TABLE incidents_before AS SELECT * FROM incidents",
    "CREATE TABLE incident_comments_before AS SELECT * FROM incident_comments",
    "DROP TABLE incident_comments",
    "DROP TABLE incidents",
)

_INCIDENTS = (
    # key: "claim:CLM-1", "spread:17", "need:N4:...". level: the gravest so far; level_now: at the last look.
    # level_at: since when. told_level: the gravest that comms were told of. told_at, last_told_at: when first, when last.
    """CREATE TABLE incidents (
        incident_id INTEGER PRIMARY KEY,
        key TEXT NOT NULL,
        claim_id TEXT NOT NULL DEFAULT '',
        topic TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL,
        level TEXT NOT NULL CHECK (level IN ('NONE', 'LOW', 'MEDIUM', 'HIGH')),
        level_now TEXT NOT NULL,
        value REAL NOT NULL,
        parts TEXT NOT NULL,
        told_level TEXT NOT NULL DEFAULT 'NONE',
        told_at TEXT,
        last_told_at TEXT,
        state TEXT NOT NULL CHECK (state IN ('new', 'acknowledged', 'acted', 'closed', 'wrong')),
        owner TEXT NOT NULL DEFAULT '',
        proposed TEXT NOT NULL DEFAULT 'no_action',
        proposed_why TEXT NOT NULL DEFAULT '',
        posture TEXT NOT NULL DEFAULT '',
        acknowledge_by_at TEXT,
        posture_by_at TEXT,
        escalated INTEGER NOT NULL DEFAULT 0,
        escalate_at TEXT,
        former_id INTEGER REFERENCES incidents,
        first_at TEXT NOT NULL,
        level_at TEXT NOT NULL,
        last_at TEXT NOT NULL,
        ended_at TEXT
    ) STRICT""",
    "CREATE UNIQUE INDEX incidents_open ON incidents (key) WHERE state NOT IN ('closed', 'wrong')",
    "CREATE INDEX incidents_by_key ON incidents (key)",
    # said_at: when it was written, by which spread is counted; seen_at: when it came to us.
    # stance: only what repeats a claim counts for its priority; who asks and who puts it right are counted beside it.
    """CREATE TABLE incident_comments (
        incident_id INTEGER NOT NULL REFERENCES incidents,
        claim_id TEXT NOT NULL DEFAULT '',
        comment_id TEXT NOT NULL REFERENCES comments,
        stance TEXT NOT NULL DEFAULT 'repeats' CHECK (stance IN ('repeats', 'asks', 'denies')),
        matched REAL NOT NULL,
        language TEXT NOT NULL DEFAULT '',
        said_at TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        PRIMARY KEY (incident_id, comment_id)
    ) STRICT""",
    "CREATE INDEX incidents_by_comment ON incident_comments (comment_id)",
    # What is no comment: an article, a programme. ref is its id where it was read.
    """CREATE TABLE incident_items (
        incident_id INTEGER NOT NULL REFERENCES incidents,
        ref TEXT NOT NULL,
        source TEXT NOT NULL,
        text TEXT NOT NULL,
        link TEXT NOT NULL,
        platform TEXT NOT NULL,
        press INTEGER NOT NULL,
        matched REAL NOT NULL,
        language TEXT NOT NULL DEFAULT '',
        said_at TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        PRIMARY KEY (incident_id, ref)
    ) STRICT""",
    # The story of an incident: what the software and what people did. `score`: for right and wrong, the surest match.
    """CREATE TABLE incident_steps (
        step_id INTEGER PRIMARY KEY,
        incident_id INTEGER NOT NULL REFERENCES incidents,
        what TEXT NOT NULL,
        detail TEXT NOT NULL DEFAULT '',
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        score REAL,
        done_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX incident_steps_by_incident ON incident_steps (incident_id)",
    # The match from which a comment counts as repeating a claim, where people set it above the rules file's.
    """CREATE TABLE claim_thresholds (
        change_id INTEGER PRIMARY KEY,
        threshold REAL NOT NULL,
        was REAL NOT NULL,
        answers INTEGER NOT NULL,
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        changed_at TEXT NOT NULL
    ) STRICT""",
)

_CARRIED = (
    """INSERT INTO incidents (key, claim_id, title, level, level_now, value, parts, told_level, told_at,
        last_told_at, state, first_at, level_at, last_at)
        SELECT 'claim:' || claim_id, claim_id, claim_id, level, level, value, parts,
        CASE WHEN level IN ('MEDIUM', 'HIGH') THEN level ELSE 'NONE' END,
        CASE WHEN level IN ('MEDIUM', 'HIGH') THEN last_at END, CASE WHEN level IN ('MEDIUM', 'HIGH') THEN last_at END,
        CASE WHEN level IN ('MEDIUM', 'HIGH') THEN 'acknowledged' ELSE 'new' END, first_at, last_at, last_at
        FROM incidents_before ORDER BY first_at, claim_id""",
    """INSERT INTO incident_comments (incident_id, claim_id, comment_id, matched, said_at, seen_at)
        SELECT incident_id, claim_id, comment_id, matched, seen_at, seen_at
        FROM incident_comments_before JOIN incidents USING (claim_id)""",
    "DROP TABLE incident_comments_before",
    "DROP TABLE incidents_before",
)

STATEMENTS = _BEFORE + _INCIDENTS + _CARRIED
