"""Indexes for what was found by reading a whole table: one decision must cost the same in a file of ten years."""

STATEMENTS = (
    # A thread in its order, so that evidence reads the neighbours of a comment and not its whole thread.
    "CREATE INDEX comments_in_thread ON comments (post_id, created_at, comment_id)",
    "DROP INDEX comments_by_post",
    "CREATE INDEX comments_hidden ON comments (page_id) WHERE hidden_by IS NOT NULL",
    "CREATE INDEX notices_by_decision ON notices (decision_id)",
    "CREATE INDEX decisions_undoing ON decisions (undoes) WHERE undoes IS NOT NULL",
    "CREATE INDEX strikes_by_comment ON strikes (comment_id) WHERE removed_at IS NULL",
)
