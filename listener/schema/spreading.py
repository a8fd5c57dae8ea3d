"""Statements about the council that no registry knows, and the groups of those that say the same.

No words: a statement is a place in a version of a comment, and goes when those words go. Its moment stays, for the
page's rhythm is reckoned from it.
"""

STATEMENTS = (
    """CREATE TABLE statement_groups (
        group_id INTEGER PRIMARY KEY,
        first_at TEXT NOT NULL,
        last_at TEXT NOT NULL,
        accounts INTEGER NOT NULL,
        comments INTEGER NOT NULL,
        level TEXT NOT NULL DEFAULT 'NONE' CHECK (level IN ('NONE', 'LOW', 'MEDIUM', 'HIGH')),
        several_at TEXT,
        spreads_at TEXT
    ) STRICT""",
    """CREATE TABLE statements (
        statement_id INTEGER PRIMARY KEY,
        group_id INTEGER NOT NULL REFERENCES statement_groups,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        start INTEGER NOT NULL,
        length INTEGER NOT NULL,
        worth REAL NOT NULL,
        said_at TEXT NOT NULL,
        UNIQUE (comment_id, version, start),
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT""",
    "CREATE INDEX statements_by_group ON statements (group_id, said_at, statement_id)",
    "CREATE INDEX statements_by_moment ON statements (said_at)",
    "CREATE INDEX statement_groups_told ON statement_groups (last_at) WHERE several_at IS NOT NULL",
)
