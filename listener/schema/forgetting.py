"""What forgetting needs: marks of what was erased, holds, indexes that find what is due, and what may only be erased."""

_MARKS = (
    # erased_mark: a keyed digest of the words, so that a comment that still stands is not taken in again; "" after a
    # request. erase_asked_at: somebody asked for it, and a hold or an act under way kept it until then.
    "ALTER TABLE comments ADD COLUMN erased_at TEXT",
    "ALTER TABLE comments ADD COLUMN erased_mark TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE comments ADD COLUMN erase_asked_at TEXT",
    "ALTER TABLE versions ADD COLUMN erased_at TEXT",
    "ALTER TABLE evidence ADD COLUMN erased_at TEXT",
    "ALTER TABLE posts ADD COLUMN erased_at TEXT",
)

_HOLDS = (
    """CREATE TABLE holds (
        hold_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        approver TEXT NOT NULL,
        reason TEXT NOT NULL,
        placed_at TEXT NOT NULL,
        review_at TEXT NOT NULL,
        until_at TEXT NOT NULL,
        released_at TEXT,
        released_by TEXT
    ) STRICT""",
    "CREATE INDEX holds_in_force ON holds (comment_id) WHERE released_at IS NULL",
)

_DUE = (
    "CREATE INDEX comments_by_age ON comments (page_id, first_seen_at, comment_id) WHERE erased_at IS NULL",
    "CREATE INDEX comments_gone ON comments (gone_at) WHERE gone_at IS NOT NULL AND erased_at IS NULL",
    "CREATE INDEX comments_asked ON comments (erase_asked_at) WHERE erase_asked_at IS NOT NULL AND erased_at IS NULL",
    "CREATE INDEX versions_with_raw ON versions (seen_at) WHERE raw <> ''",
    "CREATE INDEX versions_of_edited ON versions (comment_id, version) WHERE version > 1 AND erased_at IS NULL",
    "CREATE INDEX outbox_with_words ON outbox (created_at) WHERE body <> ''",
    "CREATE INDEX notices_with_words ON notices (decision_id) WHERE english <> ''",
    "CREATE INDEX notices_by_comment ON notices (comment_id)",
    "CREATE INDEX evidence_by_comment ON evidence (comment_id)",
    "CREATE INDEX evidence_with_words ON evidence (captured_at) WHERE body <> ''",
    "CREATE INDEX posts_by_age ON posts (seen_at) WHERE by_owner = 0 AND erased_at IS NULL",
    "CREATE INDEX incidents_by_comment ON incident_comments (comment_id)",
    "CREATE INDEX acts_by_comment ON acts (comment_id)",
    "CREATE INDEX acts_by_evidence ON acts (evidence_id)",
    "CREATE INDEX timers_by_comment ON timers (comment_id)",
)

_LAWS = (
    """CREATE TRIGGER decisions_never_change BEFORE UPDATE OF decision_id, comment_id, version, verb, actor, role, rule,
        rules_sha256, undoes, decided_at ON decisions
        BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END""",
    """CREATE TRIGGER decisions_only_erased BEFORE UPDATE OF reason ON decisions WHEN NEW.reason <> ''
        BEGIN SELECT RAISE(ABORT, 'a reason may be erased, never changed'); END""",
    """CREATE TRIGGER decisions_never_go BEFORE DELETE ON decisions
        BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END""",
    """CREATE TRIGGER evidence_never_changes BEFORE UPDATE OF evidence_id, comment_id, version, sha256, captured_at
        ON evidence
        BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END""",
    """CREATE TRIGGER evidence_only_erased BEFORE UPDATE OF body, erased_at ON evidence
        WHEN NEW.body <> '' OR NEW.erased_at IS NULL OR OLD.erased_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'evidence may be erased once, never changed'); END""",
    """CREATE TRIGGER evidence_never_goes BEFORE DELETE ON evidence
        BEGIN SELECT RAISE(ABORT, 'evidence may be erased, never removed'); END""",
    """CREATE TRIGGER payloads_never_go BEFORE DELETE ON payloads
        BEGIN SELECT RAISE(ABORT, 'a payload may be erased, never removed'); END""",
    """CREATE TRIGGER payloads_stay_with_their_entry BEFORE UPDATE OF seq ON payloads
        BEGIN SELECT RAISE(ABORT, 'a payload belongs to its entry'); END""",
)

STATEMENTS = _MARKS + _HOLDS + _DUE + _LAWS
