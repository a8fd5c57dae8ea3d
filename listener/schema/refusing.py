"""Step 25: a message that some addresses took and others refused has left, and is tried again for the others alone."""

STATEMENTS = (
    # taken: the addresses that took it while others did not, parted by commas; "" again once all have it.
    "ALTER TABLE outbox ADD COLUMN taken TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX outbox_in_part ON outbox (audience) WHERE taken <> ''",
    # What is asked each minute, or in each decision, and read a whole table.
    "CREATE INDEX acts_finished ON acts (finished_at)",
    "CREATE INDEX appeals_of_comment ON appeals (comment_id)",
)
