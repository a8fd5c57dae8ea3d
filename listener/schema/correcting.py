"""What the councillor's own posts said and became: posts that are gone, and the corrections that are due for them."""

STATEMENTS = (
    # The platform said so. The words stay until the time of what an own post said before is over.
    "ALTER TABLE posts ADD COLUMN gone_at TEXT",
    # was: what the post said before; text: the gaps of the correction, as the councillor filled them in. Both go with
    # their time, and so does the reason.
    """CREATE TABLE correction_tasks (
        task_id INTEGER PRIMARY KEY,
        post_id TEXT NOT NULL REFERENCES posts,
        what TEXT NOT NULL CHECK (what IN ('deleted', 'edited')),
        was TEXT NOT NULL,
        found_at TEXT NOT NULL,
        due_at TEXT NOT NULL,
        text TEXT NOT NULL DEFAULT '{}',
        closed_at TEXT,
        outcome TEXT CHECK (outcome IN ('done', 'skipped')),
        closed_by TEXT,
        role TEXT,
        reason TEXT NOT NULL DEFAULT '',
        erased_at TEXT,
        CHECK ((closed_at IS NULL) = (outcome IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL))
    ) STRICT""",
    "CREATE UNIQUE INDEX correction_tasks_open ON correction_tasks (post_id) WHERE closed_at IS NULL",
    "CREATE INDEX correction_tasks_words ON correction_tasks (found_at) WHERE erased_at IS NULL",
    "CREATE INDEX posts_gone ON posts (post_id) WHERE gone_at IS NOT NULL",
    "CREATE INDEX posts_own ON posts (page_id, seen_at) WHERE by_owner = 1 AND gone_at IS NULL AND erased_at IS NULL",
)
