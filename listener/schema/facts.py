"""The fact bank: every wording of every claim that the council has checked, which of them stands, and what waits."""

STATEMENTS = (
    # One row a version, written once. `change`: what made it. A claim that was taken out keeps its rows.
    """CREATE TABLE claim_versions (
        claim_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        claim TEXT NOT NULL,
        claim_cy TEXT NOT NULL,
        paraphrases TEXT NOT NULL,
        paraphrases_cy TEXT NOT NULL,
        not_this TEXT NOT NULL,
        verdict TEXT NOT NULL CHECK (verdict IN ('false', 'misleading', 'unverified', 'true', 'outdated')),
        correct_statement TEXT NOT NULL,
        correct_statement_cy TEXT NOT NULL,
        source_url TEXT NOT NULL CHECK (source_url <> '' OR verdict = 'unverified'),
        source_date TEXT NOT NULL,
        harm TEXT NOT NULL,
        impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5),
        topic TEXT NOT NULL,
        ward TEXT NOT NULL,
        service TEXT NOT NULL,
        owner_role TEXT NOT NULL,
        approved_by_role TEXT NOT NULL CHECK (approved_by_role <> owner_role),
        created_on TEXT NOT NULL,
        expires_on TEXT NOT NULL CHECK (julianday(expires_on) - julianday(created_on) BETWEEN 1 AND 90),
        status TEXT NOT NULL CHECK (status IN ('active', 'expired', 'withdrawn')),
        change TEXT NOT NULL CHECK (change IN ('imported', 'added', 'changed', 'renewed', 'withdrawn', 'removed')),
        changed_by TEXT NOT NULL,
        approved_by TEXT NOT NULL,
        reason TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        PRIMARY KEY (claim_id, version)
    ) STRICT""",
    # As they stand. `listed` is 0 for a claim that was taken out; `place` is its turn in the file.
    """CREATE TABLE claims (
        claim_id TEXT PRIMARY KEY,
        version INTEGER NOT NULL,
        place INTEGER NOT NULL,
        listed INTEGER NOT NULL,
        FOREIGN KEY (claim_id, version) REFERENCES claim_versions
    ) STRICT""",
    # The file that was read last: in_force is its SHA-256 ('' where people changed the tables since), refused that
    # of a file that could not be used.
    """CREATE TABLE claim_file (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        in_force TEXT NOT NULL,
        refused TEXT NOT NULL,
        read_at TEXT NOT NULL
    ) STRICT""",
    # A change that waits for a second person. `seen` holds the versions that it was made on.
    """CREATE TABLE claim_proposals (
        proposal_id INTEGER PRIMARY KEY,
        change TEXT NOT NULL CHECK (change IN ('imported', 'added', 'changed', 'renewed', 'withdrawn')),
        claims TEXT NOT NULL,
        seen TEXT NOT NULL,
        replaces INTEGER NOT NULL,
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        reason TEXT NOT NULL,
        proposed_at TEXT NOT NULL,
        answered_at TEXT,
        answer TEXT CHECK (answer IN ('approved', 'declined')),
        answered_by TEXT
    ) STRICT""",
    "CREATE INDEX claim_proposals_open ON claim_proposals (proposal_id) WHERE answered_at IS NULL",
    # When the owner of a claim was asked whether it still holds.
    """CREATE TABLE claim_asks (
        ask_id INTEGER PRIMARY KEY,
        owner_role TEXT NOT NULL,
        claim_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        asked_at TEXT NOT NULL,
        FOREIGN KEY (claim_id, version) REFERENCES claim_versions
    ) STRICT""",
    "CREATE INDEX claim_asks_by_role ON claim_asks (owner_role, asked_at)",
    """CREATE TRIGGER claim_versions_never_change BEFORE UPDATE ON claim_versions
        BEGIN SELECT RAISE(ABORT, 'a version of a claim is never changed'); END""",
    """CREATE TRIGGER claim_versions_never_go BEFORE DELETE ON claim_versions
        BEGIN SELECT RAISE(ABORT, 'a version of a claim is never removed'); END""",
    """CREATE TRIGGER claim_versions_in_turn BEFORE INSERT ON claim_versions
        WHEN NEW.version <> 1 + COALESCE((SELECT MAX(version) FROM claim_versions WHERE claim_id = NEW.claim_id), 0)
        BEGIN SELECT RAISE(ABORT, 'a version of a claim follows the one before'); END""",
    """CREATE TRIGGER claims_never_go BEFORE DELETE ON claims
        BEGIN SELECT RAISE(ABORT, 'the id of a claim is never given up'); END""",
    """CREATE TRIGGER claims_only_forward BEFORE UPDATE ON claims
        WHEN NEW.claim_id <> OLD.claim_id OR NEW.version < OLD.version
        BEGIN SELECT RAISE(ABORT, 'a claim never goes back to a version before'); END""",
    """CREATE TRIGGER claim_proposals_stay_as_asked BEFORE UPDATE OF change, claims, seen, replaces, actor, role, reason,
        proposed_at ON claim_proposals
        BEGIN SELECT RAISE(ABORT, 'what was proposed is never changed'); END""",
)
