"""The first shape of the file: comments, judgements, acts, messages and the minutes, as of version 0.1."""

_COMMENTS = (
    """CREATE TABLE pages (
        page_id TEXT PRIMARY KEY,
        platform TEXT NOT NULL,
        name TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE cursors (
        page_id TEXT PRIMARY KEY REFERENCES pages,
        cursor TEXT NOT NULL,
        moved_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE posts (
        post_id TEXT PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages,
        text TEXT NOT NULL,
        by_owner INTEGER NOT NULL,
        permalink TEXT NOT NULL,
        created_at TEXT,
        seen_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE comments (
        comment_id TEXT PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages,
        native_id TEXT NOT NULL,
        post_id TEXT NOT NULL,
        parent_id TEXT,
        author_id TEXT NOT NULL,
        author_name TEXT NOT NULL,
        permalink TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('comment', 'mention')),
        on_own_post INTEGER NOT NULL,
        by_owner INTEGER NOT NULL,
        anonymous INTEGER NOT NULL,
        media TEXT NOT NULL,
        can_hide INTEGER,
        version INTEGER NOT NULL,
        created_at TEXT,
        first_seen_at TEXT NOT NULL,
        gone_at TEXT,
        hidden_by TEXT,
        shown_by_person_version INTEGER
    ) STRICT""",
    """CREATE TABLE versions (
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        text TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        raw TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        judged_at TEXT,
        PRIMARY KEY (comment_id, version)
    ) STRICT""",
    "CREATE INDEX comments_by_post ON comments (post_id)",
    "CREATE INDEX comments_by_author ON comments (page_id, author_id, created_at, comment_id)",
    "CREATE INDEX comments_put_back ON comments (page_id) WHERE shown_by_person_version IS NOT NULL",
    "CREATE INDEX versions_unjudged ON versions (seen_at) WHERE judged_at IS NULL",
    "CREATE INDEX versions_by_fingerprint ON versions (fingerprint, seen_at DESC)",
)

_JUDGEMENT = (
    """CREATE TABLE rule_books (
        sha256 TEXT PRIMARY KEY,
        version TEXT NOT NULL,
        effective_from TEXT NOT NULL,
        source TEXT NOT NULL,
        adopted_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE judgements (
        judgement_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        rules_sha256 TEXT NOT NULL REFERENCES rule_books,
        engine TEXT NOT NULL,
        action TEXT NOT NULL CHECK (action IN ('none', 'badge', 'queue', 'alert', 'hide')),
        urgent INTEGER NOT NULL,
        rule TEXT,
        language TEXT NOT NULL,
        body TEXT NOT NULL,
        judged_at TEXT NOT NULL,
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT""",
    "CREATE INDEX judgements_by_comment ON judgements (comment_id, version)",
    "CREATE INDEX judgements_by_action ON judgements (action, judged_at)",
)

_ACTS = (
    """CREATE TABLE evidence (
        evidence_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        body TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        captured_at TEXT NOT NULL,
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT""",
    """CREATE TABLE decisions (
        decision_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        verb TEXT NOT NULL CHECK (verb IN ('hide', 'show', 'keep', 'confirm', 'reopen')),
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        rule TEXT,
        rules_sha256 TEXT NOT NULL REFERENCES rule_books,
        reason TEXT NOT NULL,
        undoes INTEGER REFERENCES decisions,
        decided_at TEXT NOT NULL,
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT""",
    "CREATE INDEX decisions_by_comment ON decisions (comment_id)",
    "CREATE INDEX decisions_by_actor ON decisions (actor, verb, decided_at)",
    """CREATE TABLE notices (
        notice_id INTEGER PRIMARY KEY,
        decision_id INTEGER NOT NULL REFERENCES decisions,
        comment_id TEXT NOT NULL REFERENCES comments,
        english TEXT NOT NULL,
        welsh TEXT NOT NULL,
        published_at TEXT
    ) STRICT""",
    # The foreign keys make an act without decision, evidence or notice impossible.
    """CREATE TABLE acts (
        act_id INTEGER PRIMARY KEY,
        decision_id INTEGER NOT NULL UNIQUE REFERENCES decisions,
        evidence_id INTEGER NOT NULL REFERENCES evidence,
        notice_id INTEGER NOT NULL REFERENCES notices,
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        verb TEXT NOT NULL CHECK (verb IN ('hide', 'show')),
        state TEXT NOT NULL CHECK (state IN ('intended', 'done', 'dropped', 'stuck')),
        attempts INTEGER NOT NULL DEFAULT 0,
        outcome TEXT NOT NULL DEFAULT '',
        intended_at TEXT NOT NULL,
        attempted_at TEXT,
        next_try_at TEXT NOT NULL,
        finished_at TEXT
    ) STRICT""",
    "CREATE INDEX acts_open ON acts (next_try_at) WHERE state = 'intended'",
    # INV-1: no machine's hide outlives this time without a person's word.
    """CREATE TABLE timers (
        decision_id INTEGER PRIMARY KEY REFERENCES decisions,
        comment_id TEXT NOT NULL REFERENCES comments,
        started_at TEXT NOT NULL,
        restore_at TEXT NOT NULL,
        ended_at TEXT,
        ended_why TEXT
    ) STRICT""",
    "CREATE INDEX timers_open ON timers (restore_at) WHERE ended_at IS NULL",
    """CREATE TABLE queue (
        item_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        rule TEXT,
        urgent INTEGER NOT NULL,
        reason TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        due_at TEXT,
        closed_at TEXT,
        closed_why TEXT,
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT""",
    "CREATE INDEX queue_open ON queue (urgent DESC, opened_at) WHERE closed_at IS NULL",
    "CREATE INDEX queue_by_comment ON queue (comment_id)",
    # The breaker is closed by a person only, never by time.
    """CREATE TABLE breakers (
        page_id TEXT PRIMARY KEY REFERENCES pages,
        reason TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        closed_at TEXT
    ) STRICT""",
)

_TELLING = (
    """CREATE TABLE incidents (
        claim_id TEXT PRIMARY KEY,
        level TEXT NOT NULL,
        value REAL NOT NULL,
        parts TEXT NOT NULL,
        first_at TEXT NOT NULL,
        last_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE incident_comments (
        claim_id TEXT NOT NULL REFERENCES incidents,
        comment_id TEXT NOT NULL REFERENCES comments,
        matched REAL NOT NULL,
        seen_at TEXT NOT NULL,
        PRIMARY KEY (claim_id, comment_id)
    ) STRICT""",
    """CREATE TABLE outbox (
        message_id INTEGER PRIMARY KEY,
        once TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        audience TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'stuck')),
        attempts INTEGER NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL,
        next_try_at TEXT NOT NULL,
        sending_at TEXT,
        sent_at TEXT
    ) STRICT""",
    "CREATE INDEX outbox_waiting ON outbox (next_try_at) WHERE state = 'waiting'",
    # Signs of life for `status`. Not state: nothing is decided by them, so they need no log entry.
    """CREATE TABLE beats (
        name TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        detail TEXT NOT NULL
    ) STRICT""",
)

_MINUTES = (
    """CREATE TABLE entries (
        seq INTEGER PRIMARY KEY,
        recorded_at TEXT NOT NULL,
        event TEXT NOT NULL,
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        subject TEXT NOT NULL,
        rule TEXT NOT NULL,
        rules_version TEXT NOT NULL,
        reason TEXT NOT NULL,
        details TEXT NOT NULL,
        commitment TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX entries_by_subject ON entries (subject)",
    "CREATE INDEX entries_by_event ON entries (event)",
    # What a person may have erased: texts and names. The salt goes with the body, so that no guess can be tested.
    """CREATE TABLE payloads (
        seq INTEGER PRIMARY KEY REFERENCES entries,
        salt BLOB,
        body TEXT
    ) STRICT""",
    """CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
        BEGIN SELECT RAISE(ABORT, 'a log entry is never changed'); END""",
    """CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
        BEGIN SELECT RAISE(ABORT, 'a log entry is never removed'); END""",
    """CREATE TRIGGER payloads_only_erased BEFORE UPDATE ON payloads
        WHEN NEW.body IS NOT NULL OR NEW.salt IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a payload may be erased, never changed'); END""",
)


STATEMENTS = _COMMENTS + _JUDGEMENT + _ACTS + _TELLING + _MINUTES
