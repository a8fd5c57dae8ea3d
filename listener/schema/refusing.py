"""Step 25: a message that some addresses took and others refused has left, and is tried again for the others alone."""

STATEMENTS = (
    # taken: the addresses that took it while others did not, parted by commas; "" again once all have it.
    "ALTER TABLE outbox ADD COLUMN taken TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX outbox_in_part ON outbox (audience) WHERE taken <> ''",
)
