"""Step 20: what answers a comment is found without reading all that stands under the post."""

STATEMENTS = (
    "CREATE INDEX comments_answers ON comments (parent_id, created_at, comment_id) WHERE parent_id IS NOT NULL",
    # The same columns as comments_in_thread, which has been there since step 5.
    "DROP INDEX comments_by_post_and_time",
)
