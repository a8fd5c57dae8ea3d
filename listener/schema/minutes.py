"""The nodes of the tree over the log's entries; what was logged before is brought under the tree at once."""

STATEMENTS = (
    # Level 0 is the hash of the entries. A node stands here from the entry on that completes it.
    """CREATE TABLE nodes (
        level INTEGER NOT NULL CHECK (level > 0),
        position INTEGER NOT NULL CHECK (position >= 0),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (level, position)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER nodes_never_change BEFORE UPDATE ON nodes
        BEGIN SELECT RAISE(ABORT, 'a node of the log is never changed'); END""",
    """CREATE TRIGGER nodes_never_go BEFORE DELETE ON nodes
        BEGIN SELECT RAISE(ABORT, 'a node of the log is never removed'); END""",
)
