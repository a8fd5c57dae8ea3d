"""What reviewers need: the page of each pseudonym, words looked at, second looks, published reports, fast filters."""

STATEMENTS = (
    # Which page a pseudonym of the log belongs to. It names neither comment nor author, so nothing of it is erased.
    """CREATE TABLE subject_pages (
        subject TEXT PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages
    ) STRICT, WITHOUT ROWID""",
    # One row each time that somebody opened words, or took the log away. Why, stands in the payload of entry `seq`.
    """CREATE TABLE accesses (
        access_id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('words', 'author', 'second_look', 'export')),
        person TEXT NOT NULL,
        role TEXT NOT NULL,
        comment_id TEXT REFERENCES comments,
        form TEXT NOT NULL DEFAULT '',
        seq INTEGER NOT NULL REFERENCES entries,
        opened_at TEXT NOT NULL,
        until_at TEXT
    ) STRICT""",
    "CREATE INDEX accesses_by_comment ON accesses (comment_id) WHERE comment_id IS NOT NULL",
    # Decisions that the log itself drew for a second look; `entry` is the entry by whose hash it was drawn.
    """CREATE TABLE second_looks (
        look_id INTEGER PRIMARY KEY,
        entry INTEGER NOT NULL UNIQUE REFERENCES entries,
        decision_id INTEGER NOT NULL UNIQUE REFERENCES decisions,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        month TEXT NOT NULL,
        first TEXT NOT NULL CHECK (first IN ('hide', 'leave')),
        first_rule TEXT NOT NULL,
        first_by TEXT NOT NULL CHECK (first_by IN ('software', 'person')),
        drawn_at TEXT NOT NULL,
        answer TEXT CHECK (answer IN ('hide', 'leave', 'unsure')),
        answer_rule TEXT,
        answered_by TEXT,
        answered_at TEXT,
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT""",
    "CREATE INDEX second_looks_open ON second_looks (look_id) WHERE answer IS NULL",
    "CREATE INDEX second_looks_by_comment ON second_looks (comment_id)",
    # A report as it was published: figures with the small ones left out already. Never changed.
    """CREATE TABLE reports (
        report_id INTEGER PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages,
        quarter TEXT NOT NULL,
        body TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        published_by TEXT NOT NULL,
        published_at TEXT NOT NULL,
        UNIQUE (page_id, quarter)
    ) STRICT""",
    """CREATE TRIGGER accesses_never_change BEFORE UPDATE ON accesses
        BEGIN SELECT RAISE(ABORT, 'who opened words is never changed'); END""",
    """CREATE TRIGGER accesses_never_go BEFORE DELETE ON accesses
        BEGIN SELECT RAISE(ABORT, 'who opened words is never removed'); END""",
    """CREATE TRIGGER second_looks_once BEFORE UPDATE ON second_looks
        WHEN OLD.answer IS NOT NULL OR NEW.decision_id <> OLD.decision_id OR NEW.entry <> OLD.entry
            OR NEW.first <> OLD.first OR NEW.first_rule <> OLD.first_rule OR NEW.first_by <> OLD.first_by
        BEGIN SELECT RAISE(ABORT, 'a second look is answered once, and what it is about never changes'); END""",
    """CREATE TRIGGER second_looks_never_go BEFORE DELETE ON second_looks
        BEGIN SELECT RAISE(ABORT, 'a second look is never removed'); END""",
    """CREATE TRIGGER reports_never_change BEFORE UPDATE ON reports
        BEGIN SELECT RAISE(ABORT, 'a published report is never changed'); END""",
    """CREATE TRIGGER reports_never_go BEFORE DELETE ON reports
        BEGIN SELECT RAISE(ABORT, 'a published report is never removed'); END""",
    # The filters of the minutes. Most entries are the machine's and name no rule: those stand in no index.
    "CREATE INDEX entries_by_rule ON entries (rule) WHERE rule <> ''",
    "CREATE INDEX entries_by_role ON entries (role) WHERE role <> 'daemon'",
    # The figures of a quarter.
    "CREATE INDEX judgements_by_time ON judgements (judged_at)",
    "CREATE INDEX queue_by_due ON queue (due_at) WHERE due_at IS NOT NULL",
)
