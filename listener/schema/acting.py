"""What acts need to survive: proof that their evidence is their own, people's acts elsewhere, a scorer's reference."""

_EVIDENCE = (
    # The foreign key asks that some evidence is there; this asks that it is of these words of this comment.
    """CREATE TRIGGER acts_need_their_own_evidence BEFORE INSERT ON acts
        WHEN NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.evidence_id = NEW.evidence_id
            AND evidence.comment_id = NEW.comment_id AND evidence.version = NEW.version)
        BEGIN SELECT RAISE(ABORT, 'an act needs evidence of the very words that it is about'); END""",
    """CREATE TRIGGER acts_keep_their_evidence BEFORE UPDATE OF evidence_id, comment_id, version, verb ON acts
        BEGIN SELECT RAISE(ABORT, 'what an act is about never changes'); END""",
)

_ELSEWHERE = (
    # What people did in the platform's own app. `was` is who had hidden the comment by our knowledge.
    """CREATE TABLE acts_elsewhere (
        number INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        verb TEXT NOT NULL CHECK (verb IN ('hide', 'show')),
        was TEXT,
        seen_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX acts_elsewhere_by_comment ON acts_elsewhere (comment_id)",
)

_SCORER = (
    # What an engine that brings no reference of its own made of our sentences when it was first used here.
    """CREATE TABLE scorer_references (
        engine TEXT PRIMARY KEY,
        scores TEXT NOT NULL,
        kept_at TEXT NOT NULL
    ) STRICT""",
)

STATEMENTS = _EVIDENCE + _ELSEWHERE + _SCORER
