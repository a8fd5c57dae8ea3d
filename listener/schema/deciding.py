"""What deciding at the desk needs: settings of each person, comments handed on, advice asked for, and what the queue is filtered by."""

STATEMENTS = (
    # words: open, fold or cover. keys: 1 where single letters act as shortcuts (WCAG 2.1.4).
    """CREATE TABLE desk_settings (
        person TEXT PRIMARY KEY,
        words TEXT NOT NULL CHECK (words IN ('open', 'fold', 'cover')),
        keys INTEGER NOT NULL,
        changed_at TEXT NOT NULL
    ) STRICT""",
    # Whom a comment was handed to. It binds nobody: whoever may decide still may.
    """CREATE TABLE handings (
        handing_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        item_id INTEGER NOT NULL REFERENCES queue,
        person TEXT NOT NULL,
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        note TEXT NOT NULL,
        handed_at TEXT NOT NULL,
        ended_at TEXT
    ) STRICT""",
    "CREATE UNIQUE INDEX handings_open ON handings (item_id) WHERE ended_at IS NULL",
    "CREATE INDEX handings_by_comment ON handings (comment_id)",
    # words: the comment as the adviser sees it, without names. person: the adviser, or '' for somebody who is not listed.
    """CREATE TABLE advice (
        advice_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        words TEXT NOT NULL,
        question TEXT NOT NULL,
        person TEXT NOT NULL,
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        answer TEXT NOT NULL DEFAULT '',
        answered_by TEXT,
        answered_at TEXT,
        erased_at TEXT
    ) STRICT""",
    "CREATE INDEX advice_by_comment ON advice (comment_id)",
    "CREATE INDEX advice_open ON advice (person) WHERE answered_at IS NULL AND erased_at IS NULL",
    # What the queue is filtered by stands in it, and hidden comments have an index: with thousands waiting, to ask every
    # comment and every judgement would take too long.
    "ALTER TABLE queue ADD COLUMN language TEXT NOT NULL DEFAULT ''",
    """UPDATE queue SET language = COALESCE((SELECT language FROM judgements
        WHERE judgements.comment_id = queue.comment_id AND judgements.version = queue.version
        ORDER BY judgement_id DESC LIMIT 1), '')""",
    "CREATE INDEX queue_open_by_language ON queue (language) WHERE closed_at IS NULL",
    "CREATE INDEX queue_open_by_rule ON queue (rule) WHERE closed_at IS NULL",
    "CREATE INDEX proposals_open ON proposals (comment_id) WHERE answered_at IS NULL",
    "CREATE INDEX comments_by_post_and_time ON comments (post_id, created_at, comment_id)",
)
