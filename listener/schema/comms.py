"""What the desk's pages for comms and its first page need: questions that were settled, quotes, and ways to find fast."""

STATEMENTS = (
    # A resident's question that needs nothing more: it was answered elsewhere, or no reply is due (policy T21).
    """CREATE TABLE settled_questions (
        settled_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'no_reply')),
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        settled_at TEXT NOT NULL,
        taken_back_at TEXT,
        taken_back_by TEXT
    ) STRICT""",
    "CREATE UNIQUE INDEX settled_questions_standing ON settled_questions (comment_id, version) WHERE taken_back_at IS NULL",
    # Under which words a message quotes a comment whose names were masked: a keyed digest, by which the quote is found
    # again when the comment is to be forgotten.
    """CREATE TABLE quotes (
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        mark TEXT NOT NULL,
        PRIMARY KEY (comment_id, version, mark)
    ) STRICT""",
    # Whether a pair of words is the name of somebody who writes here.
    "CREATE INDEX comments_by_name ON comments (author_name COLLATE NOCASE) WHERE by_owner = 0",
    # Who asked for something: a judgement holds its needs as JSON, in which this stands only where there is one.
    """CREATE INDEX judgements_with_needs ON judgements (judged_at)
        WHERE instr(body, '"needs": [{') > 0""",
    # What the owner answered, and to what.
    "CREATE INDEX comments_own_answers ON comments (post_id, parent_id) WHERE by_owner = 1",
    "CREATE INDEX judgements_by_rule ON judgements (judged_at, rule, comment_id) WHERE rule IS NOT NULL",
    "CREATE INDEX incident_comments_by_claim ON incident_comments (claim_id, stance, seen_at)",
    "CREATE INDEX incidents_by_state ON incidents (state, level)",
)
