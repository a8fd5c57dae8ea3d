"""What is heard in feeds: the feeds with their state, their items, and which known claims were heard in them."""

STATEMENTS = (
    # One row an address in the settings. fault: why the last reading failed, "" where it did not. gone_at: the site says
    # that it is gone for good. wait_until_at: the site, or a fault, asks us not to come before.
    """CREATE TABLE feeds (
        feed_id INTEGER PRIMARY KEY,
        url TEXT NOT NULL UNIQUE,
        added_at TEXT NOT NULL,
        etag TEXT NOT NULL DEFAULT '',
        last_modified TEXT NOT NULL DEFAULT '',
        digest TEXT NOT NULL DEFAULT '',
        checked_at TEXT,
        moved_to TEXT NOT NULL DEFAULT '',
        fault TEXT NOT NULL DEFAULT '',
        fault_at TEXT,
        told_at TEXT,
        wait_until_at TEXT,
        gone_at TEXT
    ) STRICT""",
    # item_key and mark are keyed digests of the feed's own id and of the words, by which an item is known again after
    # its words were erased. published_at: as the feed says, NULL where it says nothing that can be.
    """CREATE TABLE feed_items (
        item_id INTEGER PRIMARY KEY,
        feed_id INTEGER NOT NULL REFERENCES feeds,
        item_key TEXT NOT NULL,
        version INTEGER NOT NULL,
        mark TEXT NOT NULL,
        link TEXT NOT NULL,
        title TEXT NOT NULL,
        summary TEXT NOT NULL,
        concern TEXT NOT NULL DEFAULT '',
        published_at TEXT,
        first_seen_at TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        erased_at TEXT,
        UNIQUE (feed_id, item_key)
    ) STRICT""",
    "CREATE INDEX feed_items_by_age ON feed_items (seen_at) WHERE erased_at IS NULL",
    # press: it stood in a feed of the kind news or council, lately, as a fact; comms were told, or it was known by then.
    """CREATE TABLE heard (
        heard_id INTEGER PRIMARY KEY,
        item_id INTEGER NOT NULL REFERENCES feed_items,
        version INTEGER NOT NULL,
        claim_id TEXT NOT NULL,
        stance TEXT NOT NULL,
        matched REAL NOT NULL,
        sentence TEXT NOT NULL,
        press INTEGER NOT NULL DEFAULT 0,
        heard_at TEXT NOT NULL,
        UNIQUE (item_id, version, claim_id)
    ) STRICT""",
    "CREATE INDEX heard_by_claim ON heard (claim_id, heard_at)",
    """CREATE TRIGGER feed_items_never_go BEFORE DELETE ON feed_items
        BEGIN SELECT RAISE(ABORT, 'an item may be erased, never removed'); END""",
    """CREATE TRIGGER heard_never_goes BEFORE DELETE ON heard
        BEGIN SELECT RAISE(ABORT, 'what was heard may be erased, never removed'); END""",
)
