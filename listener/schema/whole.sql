CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE TABLE pages (
        page_id TEXT PRIMARY KEY,
        platform TEXT NOT NULL,
        name TEXT NOT NULL
    ) STRICT;

CREATE TABLE cursors (
        page_id TEXT PRIMARY KEY REFERENCES pages,
        cursor TEXT NOT NULL,
        moved_at TEXT NOT NULL
    ) STRICT;

CREATE TABLE posts (
        post_id TEXT PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages,
        text TEXT NOT NULL,
        by_owner INTEGER NOT NULL,
        permalink TEXT NOT NULL,
        created_at TEXT,
        seen_at TEXT NOT NULL
    , erased_at TEXT, gone_at TEXT) STRICT;

CREATE TABLE comments (
        comment_id TEXT PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages,
        native_id TEXT NOT NULL,
        post_id TEXT NOT NULL,
        parent_id TEXT,
        author_id TEXT NOT NULL,
        author_name TEXT NOT NULL,
        permalink TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('comment', 'mention')),
        on_own_post INTEGER NOT NULL,
        by_owner INTEGER NOT NULL,
        anonymous INTEGER NOT NULL,
        media TEXT NOT NULL,
        can_hide INTEGER,
        version INTEGER NOT NULL,
        created_at TEXT,
        first_seen_at TEXT NOT NULL,
        gone_at TEXT,
        hidden_by TEXT,
        shown_by_person_version INTEGER
    , erased_at TEXT, erased_mark TEXT NOT NULL DEFAULT '', erase_asked_at TEXT, views INTEGER) STRICT;

CREATE TABLE versions (
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        text TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        raw TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        judged_at TEXT, erased_at TEXT,
        PRIMARY KEY (comment_id, version)
    ) STRICT;

CREATE INDEX comments_by_author ON comments (page_id, author_id, created_at, comment_id);

CREATE INDEX comments_put_back ON comments (page_id) WHERE shown_by_person_version IS NOT NULL;

CREATE INDEX versions_unjudged ON versions (seen_at) WHERE judged_at IS NULL;

CREATE INDEX versions_by_fingerprint ON versions (fingerprint, seen_at DESC);

CREATE TABLE rule_books (
        sha256 TEXT PRIMARY KEY,
        version TEXT NOT NULL,
        effective_from TEXT NOT NULL,
        source TEXT NOT NULL,
        adopted_at TEXT NOT NULL
    ) STRICT;

CREATE TABLE judgements (
        judgement_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        rules_sha256 TEXT NOT NULL REFERENCES rule_books,
        engine TEXT NOT NULL,
        action TEXT NOT NULL CHECK (action IN ('none', 'badge', 'queue', 'alert', 'hide')),
        urgent INTEGER NOT NULL,
        rule TEXT,
        language TEXT NOT NULL,
        body TEXT NOT NULL,
        judged_at TEXT NOT NULL,
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT;

CREATE INDEX judgements_by_comment ON judgements (comment_id, version);

CREATE INDEX judgements_by_action ON judgements (action, judged_at);

CREATE TABLE evidence (
        evidence_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        body TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        captured_at TEXT NOT NULL, erased_at TEXT,
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT;

CREATE TABLE notices (
        notice_id INTEGER PRIMARY KEY,
        decision_id INTEGER NOT NULL REFERENCES decisions,
        comment_id TEXT NOT NULL REFERENCES comments,
        english TEXT NOT NULL,
        welsh TEXT NOT NULL,
        published_at TEXT
    , withheld_at TEXT) STRICT;

CREATE TABLE acts (
        act_id INTEGER PRIMARY KEY,
        decision_id INTEGER NOT NULL UNIQUE REFERENCES decisions,
        evidence_id INTEGER NOT NULL REFERENCES evidence,
        notice_id INTEGER NOT NULL REFERENCES notices,
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        verb TEXT NOT NULL CHECK (verb IN ('hide', 'show')),
        state TEXT NOT NULL CHECK (state IN ('intended', 'done', 'dropped', 'stuck')),
        attempts INTEGER NOT NULL DEFAULT 0,
        outcome TEXT NOT NULL DEFAULT '',
        intended_at TEXT NOT NULL,
        attempted_at TEXT,
        next_try_at TEXT NOT NULL,
        finished_at TEXT
    ) STRICT;

CREATE INDEX acts_open ON acts (next_try_at) WHERE state = 'intended';

CREATE TABLE timers (
        decision_id INTEGER PRIMARY KEY REFERENCES decisions,
        comment_id TEXT NOT NULL REFERENCES comments,
        started_at TEXT NOT NULL,
        restore_at TEXT NOT NULL,
        ended_at TEXT,
        ended_why TEXT
    ) STRICT;

CREATE INDEX timers_open ON timers (restore_at) WHERE ended_at IS NULL;

CREATE TABLE queue (
        item_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        rule TEXT,
        urgent INTEGER NOT NULL,
        reason TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        due_at TEXT,
        closed_at TEXT,
        closed_why TEXT, seen_decision INTEGER, seen_rules TEXT, language TEXT NOT NULL DEFAULT '',
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT;

CREATE INDEX queue_open ON queue (urgent DESC, opened_at) WHERE closed_at IS NULL;

CREATE INDEX queue_by_comment ON queue (comment_id);

CREATE TABLE breakers (
        page_id TEXT PRIMARY KEY REFERENCES pages,
        reason TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        closed_at TEXT
    ) STRICT;

CREATE TABLE beats (
        name TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        detail TEXT NOT NULL
    ) STRICT;

CREATE TABLE entries (
        seq INTEGER PRIMARY KEY,
        recorded_at TEXT NOT NULL,
        event TEXT NOT NULL,
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        subject TEXT NOT NULL,
        rule TEXT NOT NULL,
        rules_version TEXT NOT NULL,
        reason TEXT NOT NULL,
        details TEXT NOT NULL,
        commitment TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT;

CREATE INDEX entries_by_subject ON entries (subject);

CREATE INDEX entries_by_event ON entries (event);

CREATE TABLE payloads (
        seq INTEGER PRIMARY KEY REFERENCES entries,
        salt BLOB,
        body TEXT
    ) STRICT;

CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
        BEGIN SELECT RAISE(ABORT, 'a log entry is never changed'); END;

CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
        BEGIN SELECT RAISE(ABORT, 'a log entry is never removed'); END;

CREATE TRIGGER payloads_only_erased BEFORE UPDATE ON payloads
        WHEN NEW.body IS NOT NULL OR NEW.salt IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a payload may be erased, never changed'); END;

CREATE TABLE nodes (
        level INTEGER NOT NULL CHECK (level > 0),
        position INTEGER NOT NULL CHECK (position >= 0),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (level, position)
    ) STRICT, WITHOUT ROWID;

CREATE TRIGGER nodes_never_change BEFORE UPDATE ON nodes
        BEGIN SELECT RAISE(ABORT, 'a node of the log is never changed'); END;

CREATE TRIGGER nodes_never_go BEFORE DELETE ON nodes
        BEGIN SELECT RAISE(ABORT, 'a node of the log is never removed'); END;

CREATE TABLE decisions (
        decision_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        verb TEXT NOT NULL CHECK (verb IN ('hide', 'show', 'keep', 'confirm', 'reopen', 'reply_offered', 'offer_contact', 'ask_author', 'stop_request', 'warning', 'delete', 'block', 'unblock', 'report', 'withdraw')),
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        rule TEXT,
        rules_sha256 TEXT NOT NULL REFERENCES rule_books,
        reason TEXT NOT NULL,
        undoes INTEGER REFERENCES decisions,
        decided_at TEXT NOT NULL,
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT;

CREATE INDEX decisions_by_comment ON decisions (comment_id);

CREATE INDEX decisions_by_actor ON decisions (actor, verb, decided_at);

CREATE TABLE proposals (
        proposal_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        verb TEXT NOT NULL CHECK (verb IN ('hide', 'delete', 'block')),
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        rule TEXT NOT NULL,
        reason TEXT NOT NULL,
        details TEXT NOT NULL,
        version INTEGER NOT NULL,
        seen_decision INTEGER NOT NULL,
        seen_rules TEXT NOT NULL,
        proposed_at TEXT NOT NULL,
        answered_at TEXT,
        answer TEXT CHECK (answer IN ('approved', 'declined')),
        answered_by TEXT,
        decision_id INTEGER REFERENCES decisions
    ) STRICT;

CREATE TABLE person_acts (
        act_id INTEGER PRIMARY KEY,
        decision_id INTEGER NOT NULL UNIQUE REFERENCES decisions,
        evidence_id INTEGER NOT NULL REFERENCES evidence,
        notice_id INTEGER NOT NULL REFERENCES notices,
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        author_id TEXT NOT NULL,
        verb TEXT NOT NULL CHECK (verb IN ('delete', 'block', 'unblock')),
        proved_by TEXT NOT NULL,
        proved_at TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('intended', 'done', 'dropped', 'stuck')),
        attempts INTEGER NOT NULL DEFAULT 0,
        outcome TEXT NOT NULL DEFAULT '',
        intended_at TEXT NOT NULL,
        attempted_at TEXT,
        next_try_at TEXT NOT NULL,
        finished_at TEXT
    ) STRICT;

CREATE INDEX person_acts_open ON person_acts (next_try_at) WHERE state = 'intended';

CREATE TABLE blocks (
        decision_id INTEGER PRIMARY KEY REFERENCES decisions,
        page_id TEXT NOT NULL REFERENCES pages,
        author_id TEXT NOT NULL,
        comment_id TEXT NOT NULL REFERENCES comments,
        approver TEXT NOT NULL,
        expires_at TEXT NOT NULL,
        review_at TEXT NOT NULL,
        begun_at TEXT,
        reviewed_at TEXT,
        asked_at TEXT,
        overdue_at TEXT,
        ended_at TEXT,
        ended_why TEXT
    ) STRICT;

CREATE UNIQUE INDEX blocks_standing ON blocks (page_id, author_id) WHERE ended_at IS NULL;

CREATE TABLE strikes (
        decision_id INTEGER PRIMARY KEY REFERENCES decisions,
        comment_id TEXT NOT NULL REFERENCES comments,
        author TEXT NOT NULL,
        rule TEXT NOT NULL,
        danger INTEGER NOT NULL,
        breach_at TEXT NOT NULL,
        given_at TEXT NOT NULL,
        removed_at TEXT
    ) STRICT;

CREATE INDEX strikes_by_author ON strikes (author) WHERE removed_at IS NULL;

CREATE TABLE codes (
        person TEXT PRIMARY KEY,
        last_step INTEGER NOT NULL,
        failures INTEGER NOT NULL,
        locked_at TEXT
    ) STRICT;

CREATE TABLE appeals (
        appeal_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        decision_id INTEGER NOT NULL REFERENCES decisions,
        text TEXT NOT NULL,
        lodged_at TEXT NOT NULL,
        due_at TEXT NOT NULL,
        decided_at TEXT,
        outcome TEXT CHECK (outcome IN ('kept', 'changed', 'overturned')),
        decided_by TEXT,
        role TEXT,
        reason TEXT,
        english TEXT,
        welsh TEXT
    ) STRICT;

CREATE UNIQUE INDEX appeals_open ON appeals (decision_id) WHERE decided_at IS NULL;

CREATE TABLE council_requests (
        request_id INTEGER PRIMARY KEY,
        words TEXT NOT NULL,
        requester TEXT NOT NULL,
        comment_id TEXT REFERENCES comments,
        outcome TEXT NOT NULL,
        received_at TEXT NOT NULL
    ) STRICT;

CREATE TABLE holds (
        hold_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        approver TEXT NOT NULL,
        reason TEXT NOT NULL,
        placed_at TEXT NOT NULL,
        review_at TEXT NOT NULL,
        until_at TEXT NOT NULL,
        released_at TEXT,
        released_by TEXT
    ) STRICT;

CREATE INDEX holds_in_force ON holds (comment_id) WHERE released_at IS NULL;

CREATE INDEX comments_by_age ON comments (page_id, first_seen_at, comment_id) WHERE erased_at IS NULL;

CREATE INDEX comments_gone ON comments (gone_at) WHERE gone_at IS NOT NULL AND erased_at IS NULL;

CREATE INDEX comments_asked ON comments (erase_asked_at) WHERE erase_asked_at IS NOT NULL AND erased_at IS NULL;

CREATE INDEX versions_with_raw ON versions (seen_at) WHERE raw <> '';

CREATE INDEX versions_of_edited ON versions (comment_id, version) WHERE version > 1 AND erased_at IS NULL;

CREATE INDEX notices_with_words ON notices (decision_id) WHERE english <> '';

CREATE INDEX notices_by_comment ON notices (comment_id);

CREATE INDEX evidence_by_comment ON evidence (comment_id);

CREATE INDEX evidence_with_words ON evidence (captured_at) WHERE body <> '';

CREATE INDEX posts_by_age ON posts (seen_at) WHERE by_owner = 0 AND erased_at IS NULL;

CREATE INDEX acts_by_comment ON acts (comment_id);

CREATE INDEX acts_by_evidence ON acts (evidence_id);

CREATE INDEX timers_by_comment ON timers (comment_id);

CREATE TRIGGER decisions_never_change BEFORE UPDATE OF decision_id, comment_id, version, verb, actor, role, rule,
        rules_sha256, undoes, decided_at ON decisions
        BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;

CREATE TRIGGER decisions_only_erased BEFORE UPDATE OF reason ON decisions WHEN NEW.reason <> ''
        BEGIN SELECT RAISE(ABORT, 'a reason may be erased, never changed'); END;

CREATE TRIGGER decisions_never_go BEFORE DELETE ON decisions
        BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END;

CREATE TRIGGER evidence_never_changes BEFORE UPDATE OF evidence_id, comment_id, version, sha256, captured_at
        ON evidence
        BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;

CREATE TRIGGER evidence_only_erased BEFORE UPDATE OF body, erased_at ON evidence
        WHEN NEW.body <> '' OR NEW.erased_at IS NULL OR OLD.erased_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'evidence may be erased once, never changed'); END;

CREATE TRIGGER evidence_never_goes BEFORE DELETE ON evidence
        BEGIN SELECT RAISE(ABORT, 'evidence may be erased, never removed'); END;

CREATE TRIGGER payloads_never_go BEFORE DELETE ON payloads
        BEGIN SELECT RAISE(ABORT, 'a payload may be erased, never removed'); END;

CREATE TRIGGER payloads_stay_with_their_entry BEFORE UPDATE OF seq ON payloads
        BEGIN SELECT RAISE(ABORT, 'a payload belongs to its entry'); END;

CREATE TRIGGER acts_need_their_own_evidence BEFORE INSERT ON acts
        WHEN NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.evidence_id = NEW.evidence_id
            AND evidence.comment_id = NEW.comment_id AND evidence.version = NEW.version)
        BEGIN SELECT RAISE(ABORT, 'an act needs evidence of the very words that it is about'); END;

CREATE TRIGGER acts_keep_their_evidence BEFORE UPDATE OF evidence_id, comment_id, version, verb ON acts
        BEGIN SELECT RAISE(ABORT, 'what an act is about never changes'); END;

CREATE TABLE acts_elsewhere (
        number INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        verb TEXT NOT NULL CHECK (verb IN ('hide', 'show')),
        was TEXT,
        seen_at TEXT NOT NULL
    ) STRICT;

CREATE INDEX acts_elsewhere_by_comment ON acts_elsewhere (comment_id);

CREATE TABLE scorer_references (
        engine TEXT PRIMARY KEY,
        scores TEXT NOT NULL,
        kept_at TEXT NOT NULL
    ) STRICT;

CREATE TABLE mode_periods (
        period_id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('meeting', 'emergency', 'pre_election', 'away', 'quasi_judicial')),
        page_id TEXT NOT NULL REFERENCES pages,
        post_id TEXT NOT NULL DEFAULT '',
        delegate INTEGER NOT NULL DEFAULT 0,
        starts_at TEXT NOT NULL,
        ends_at TEXT NOT NULL,
        source TEXT NOT NULL CHECK (source IN ('person', 'rules', 'unseen')),
        reason TEXT NOT NULL,
        started_by TEXT NOT NULL,
        started_at TEXT NOT NULL,
        ended_at TEXT,
        ended_by TEXT,
        resumed_at TEXT,
        resumed_by TEXT
    ) STRICT;

CREATE INDEX mode_periods_by_page ON mode_periods (page_id, kind);

CREATE TABLE stops (
        stop_id INTEGER PRIMARY KEY,
        page_id TEXT NOT NULL,
        everything INTEGER NOT NULL,
        reason TEXT NOT NULL,
        stopped_by TEXT NOT NULL,
        stopped_at TEXT NOT NULL,
        resumed_by TEXT,
        resumed_at TEXT
    ) STRICT;

CREATE INDEX stops_open ON stops (page_id) WHERE resumed_at IS NULL;

CREATE TABLE act_consents (
        consent_id INTEGER PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        reason TEXT NOT NULL,
        said_at TEXT NOT NULL,
        withdrawn_at TEXT,
        withdrawn_by TEXT
    ) STRICT;

CREATE TABLE people_seen (
        name TEXT PRIMARY KEY,
        role TEXT NOT NULL,
        rostered_at TEXT,
        seen_at TEXT
    ) STRICT;

CREATE TABLE claim_versions (
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
    ) STRICT;

CREATE TABLE claims (
        claim_id TEXT PRIMARY KEY,
        version INTEGER NOT NULL,
        place INTEGER NOT NULL,
        listed INTEGER NOT NULL,
        FOREIGN KEY (claim_id, version) REFERENCES claim_versions
    ) STRICT;

CREATE TABLE claim_file (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        in_force TEXT NOT NULL,
        refused TEXT NOT NULL,
        read_at TEXT NOT NULL
    ) STRICT;

CREATE TABLE claim_proposals (
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
    , group_id INTEGER) STRICT;

CREATE INDEX claim_proposals_open ON claim_proposals (proposal_id) WHERE answered_at IS NULL;

CREATE TABLE claim_asks (
        ask_id INTEGER PRIMARY KEY,
        owner_role TEXT NOT NULL,
        claim_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        asked_at TEXT NOT NULL,
        FOREIGN KEY (claim_id, version) REFERENCES claim_versions
    ) STRICT;

CREATE INDEX claim_asks_by_role ON claim_asks (owner_role, asked_at);

CREATE TRIGGER claim_versions_never_change BEFORE UPDATE ON claim_versions
        BEGIN SELECT RAISE(ABORT, 'a version of a claim is never changed'); END;

CREATE TRIGGER claim_versions_never_go BEFORE DELETE ON claim_versions
        BEGIN SELECT RAISE(ABORT, 'a version of a claim is never removed'); END;

CREATE TRIGGER claim_versions_in_turn BEFORE INSERT ON claim_versions
        WHEN NEW.version <> 1 + COALESCE((SELECT MAX(version) FROM claim_versions WHERE claim_id = NEW.claim_id), 0)
        BEGIN SELECT RAISE(ABORT, 'a version of a claim follows the one before'); END;

CREATE TRIGGER claims_never_go BEFORE DELETE ON claims
        BEGIN SELECT RAISE(ABORT, 'the id of a claim is never given up'); END;

CREATE TRIGGER claims_only_forward BEFORE UPDATE ON claims
        WHEN NEW.claim_id <> OLD.claim_id OR NEW.version < OLD.version
        BEGIN SELECT RAISE(ABORT, 'a claim never goes back to a version before'); END;

CREATE TRIGGER claim_proposals_stay_as_asked BEFORE UPDATE OF change, claims, seen, replaces, actor, role, reason,
        proposed_at ON claim_proposals
        BEGIN SELECT RAISE(ABORT, 'what was proposed is never changed'); END;

CREATE TABLE incidents (
        incident_id INTEGER PRIMARY KEY,
        key TEXT NOT NULL,
        claim_id TEXT NOT NULL DEFAULT '',
        topic TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL,
        level TEXT NOT NULL CHECK (level IN ('NONE', 'LOW', 'MEDIUM', 'HIGH')),
        level_now TEXT NOT NULL,
        value REAL NOT NULL,
        parts TEXT NOT NULL,
        told_level TEXT NOT NULL DEFAULT 'NONE',
        told_at TEXT,
        last_told_at TEXT,
        state TEXT NOT NULL CHECK (state IN ('new', 'acknowledged', 'acted', 'closed', 'wrong')),
        owner TEXT NOT NULL DEFAULT '',
        proposed TEXT NOT NULL DEFAULT 'no_action',
        proposed_why TEXT NOT NULL DEFAULT '',
        posture TEXT NOT NULL DEFAULT '',
        acknowledge_by_at TEXT,
        posture_by_at TEXT,
        escalated INTEGER NOT NULL DEFAULT 0,
        escalate_at TEXT,
        former_id INTEGER REFERENCES incidents,
        first_at TEXT NOT NULL,
        level_at TEXT NOT NULL,
        last_at TEXT NOT NULL,
        ended_at TEXT
    ) STRICT;

CREATE UNIQUE INDEX incidents_open ON incidents (key) WHERE state NOT IN ('closed', 'wrong');

CREATE INDEX incidents_by_key ON incidents (key);

CREATE TABLE incident_comments (
        incident_id INTEGER NOT NULL REFERENCES incidents,
        claim_id TEXT NOT NULL DEFAULT '',
        comment_id TEXT NOT NULL REFERENCES comments,
        stance TEXT NOT NULL DEFAULT 'repeats' CHECK (stance IN ('repeats', 'asks', 'denies')),
        matched REAL NOT NULL,
        language TEXT NOT NULL DEFAULT '',
        said_at TEXT NOT NULL,
        seen_at TEXT NOT NULL, author TEXT NOT NULL DEFAULT '', platform TEXT NOT NULL DEFAULT '', views INTEGER, version INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (incident_id, comment_id)
    ) STRICT;

CREATE INDEX incidents_by_comment ON incident_comments (comment_id);

CREATE TABLE incident_items (
        incident_id INTEGER NOT NULL REFERENCES incidents,
        ref TEXT NOT NULL,
        source TEXT NOT NULL,
        text TEXT NOT NULL,
        link TEXT NOT NULL,
        platform TEXT NOT NULL,
        press INTEGER NOT NULL,
        matched REAL NOT NULL,
        language TEXT NOT NULL DEFAULT '',
        said_at TEXT NOT NULL,
        seen_at TEXT NOT NULL, views INTEGER, stance TEXT NOT NULL DEFAULT 'repeats', stance_at TEXT,
        PRIMARY KEY (incident_id, ref)
    ) STRICT;

CREATE TABLE incident_steps (
        step_id INTEGER PRIMARY KEY,
        incident_id INTEGER NOT NULL REFERENCES incidents,
        what TEXT NOT NULL,
        detail TEXT NOT NULL DEFAULT '',
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        score REAL,
        done_at TEXT NOT NULL
    ) STRICT;

CREATE INDEX incident_steps_by_incident ON incident_steps (incident_id);

CREATE TABLE claim_thresholds (
        change_id INTEGER PRIMARY KEY,
        threshold REAL NOT NULL,
        was REAL NOT NULL,
        answers INTEGER NOT NULL,
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        changed_at TEXT NOT NULL
    ) STRICT;

CREATE TABLE feeds (
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
    , told_grave INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE feed_items (
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
    ) STRICT;

CREATE INDEX feed_items_by_age ON feed_items (seen_at) WHERE erased_at IS NULL;

CREATE TABLE heard (
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
    ) STRICT;

CREATE INDEX heard_by_claim ON heard (claim_id, heard_at);

CREATE TRIGGER feed_items_never_go BEFORE DELETE ON feed_items
        BEGIN SELECT RAISE(ABORT, 'an item may be erased, never removed'); END;

CREATE TRIGGER heard_never_goes BEFORE DELETE ON heard
        BEGIN SELECT RAISE(ABORT, 'what was heard may be erased, never removed'); END;

CREATE TABLE statement_groups (
        group_id INTEGER PRIMARY KEY,
        first_at TEXT NOT NULL,
        last_at TEXT NOT NULL,
        accounts INTEGER NOT NULL,
        comments INTEGER NOT NULL,
        level TEXT NOT NULL DEFAULT 'NONE' CHECK (level IN ('NONE', 'LOW', 'MEDIUM', 'HIGH')),
        several_at TEXT,
        spreads_at TEXT
    , claim_id TEXT NOT NULL DEFAULT '', joined_to INTEGER, reported_at TEXT) STRICT;

CREATE TABLE statements (
        statement_id INTEGER PRIMARY KEY,
        group_id INTEGER NOT NULL REFERENCES statement_groups,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        start INTEGER NOT NULL,
        length INTEGER NOT NULL,
        worth REAL NOT NULL,
        said_at TEXT NOT NULL,
        UNIQUE (comment_id, version, start),
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT;

CREATE INDEX statements_by_group ON statements (group_id, said_at, statement_id);

CREATE INDEX statements_by_moment ON statements (said_at);

CREATE INDEX statement_groups_told ON statement_groups (last_at) WHERE several_at IS NOT NULL;

CREATE TABLE passwords (
        person TEXT PRIMARY KEY,
        hash TEXT NOT NULL,
        set_at TEXT,
        failures INTEGER NOT NULL,
        locked_at TEXT
    ) STRICT;

CREATE TABLE desk_sessions (
        mark TEXT PRIMARY KEY,
        number INTEGER NOT NULL UNIQUE,
        person TEXT NOT NULL,
        roles TEXT NOT NULL,
        began_at TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        ended_at TEXT,
        ended_why TEXT
    ) STRICT;

CREATE INDEX desk_sessions_open ON desk_sessions (person) WHERE ended_at IS NULL;

CREATE TABLE appeal_codes (
        mark TEXT PRIMARY KEY,
        appeal_id INTEGER NOT NULL UNIQUE REFERENCES appeals
    ) STRICT;

CREATE INDEX comments_by_link ON comments (permalink) WHERE permalink <> '';

CREATE INDEX comments_by_native ON comments (native_id);

CREATE INDEX comments_by_tail ON comments (substr(native_id, instr(native_id, '_') + 1));

CREATE INDEX comments_by_arrival ON comments (first_seen_at, by_owner);

CREATE INDEX decisions_by_time ON decisions (decided_at);

CREATE INDEX comments_in_thread ON comments (post_id, created_at, comment_id);

CREATE INDEX comments_hidden ON comments (page_id) WHERE hidden_by IS NOT NULL;

CREATE INDEX notices_by_decision ON notices (decision_id);

CREATE INDEX decisions_undoing ON decisions (undoes) WHERE undoes IS NOT NULL;

CREATE INDEX strikes_by_comment ON strikes (comment_id) WHERE removed_at IS NULL;

CREATE TABLE election_consents (
        consent_id INTEGER PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages,
        starts_at TEXT NOT NULL,
        ends_at TEXT NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('owner', 'reviewer')),
        reason TEXT NOT NULL,
        said_at TEXT NOT NULL,
        ended_at TEXT,
        ended_by TEXT
    ) STRICT;

CREATE INDEX election_consents_open ON election_consents (page_id) WHERE ended_at IS NULL;

CREATE TABLE notice_holds (
        hold_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        approver TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('owner', 'reviewer')),
        placed_at TEXT NOT NULL,
        until_at TEXT NOT NULL,
        ended_at TEXT,
        ended_by TEXT
    ) STRICT;

CREATE INDEX notice_holds_by_comment ON notice_holds (comment_id);

CREATE INDEX notice_holds_open ON notice_holds (until_at) WHERE ended_at IS NULL;

CREATE INDEX acts_unanswered ON acts (comment_id)
        WHERE verb = 'hide' AND attempted_at IS NOT NULL AND state IN ('dropped', 'stuck');

CREATE TABLE page_rests (
        rest_id INTEGER PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages,
        began_at TEXT NOT NULL,
        ended_at TEXT
    ) STRICT;

CREATE UNIQUE INDEX page_rests_open ON page_rests (page_id) WHERE ended_at IS NULL;

CREATE TABLE desk_settings (
        person TEXT PRIMARY KEY,
        words TEXT NOT NULL CHECK (words IN ('open', 'fold', 'cover')),
        keys INTEGER NOT NULL,
        changed_at TEXT NOT NULL
    ) STRICT;

CREATE TABLE handings (
        handing_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        item_id INTEGER NOT NULL REFERENCES queue,
        person TEXT NOT NULL,
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        note TEXT NOT NULL,
        handed_at TEXT NOT NULL,
        ended_at TEXT
    ) STRICT;

CREATE UNIQUE INDEX handings_open ON handings (item_id) WHERE ended_at IS NULL;

CREATE INDEX handings_by_comment ON handings (comment_id);

CREATE TABLE advice (
        advice_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        words TEXT NOT NULL,
        question TEXT NOT NULL,
        person TEXT NOT NULL,
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        answer TEXT NOT NULL DEFAULT '',
        answered_by TEXT,
        answered_at TEXT,
        erased_at TEXT
    ) STRICT;

CREATE INDEX advice_by_comment ON advice (comment_id);

CREATE INDEX advice_open ON advice (person) WHERE answered_at IS NULL AND erased_at IS NULL;

CREATE INDEX queue_open_by_language ON queue (language) WHERE closed_at IS NULL;

CREATE INDEX queue_open_by_rule ON queue (rule) WHERE closed_at IS NULL;

CREATE INDEX proposals_open ON proposals (comment_id) WHERE answered_at IS NULL;

CREATE TABLE settled_questions (
        settled_id INTEGER PRIMARY KEY,
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'no_reply')),
        actor TEXT NOT NULL,
        role TEXT NOT NULL,
        settled_at TEXT NOT NULL,
        taken_back_at TEXT,
        taken_back_by TEXT
    ) STRICT;

CREATE UNIQUE INDEX settled_questions_standing ON settled_questions (comment_id, version) WHERE taken_back_at IS NULL;

CREATE TABLE quotes (
        comment_id TEXT NOT NULL REFERENCES comments,
        version INTEGER NOT NULL,
        mark TEXT NOT NULL,
        PRIMARY KEY (comment_id, version, mark)
    ) STRICT;

CREATE INDEX comments_by_name ON comments (author_name COLLATE NOCASE) WHERE by_owner = 0;

CREATE INDEX judgements_with_needs ON judgements (judged_at)
        WHERE instr(body, '"needs": [{') > 0;

CREATE INDEX comments_own_answers ON comments (post_id, parent_id) WHERE by_owner = 1;

CREATE INDEX judgements_by_rule ON judgements (judged_at, rule, comment_id) WHERE rule IS NOT NULL;

CREATE INDEX incident_comments_by_claim ON incident_comments (claim_id, stance, seen_at);

CREATE INDEX incidents_by_state ON incidents (state, level);

CREATE TABLE subject_pages (
        subject TEXT PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages
    ) STRICT, WITHOUT ROWID;

CREATE TABLE accesses (
        access_id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('words', 'author', 'second_look', 'export')),
        person TEXT NOT NULL,
        role TEXT NOT NULL,
        comment_id TEXT REFERENCES comments,
        form TEXT NOT NULL DEFAULT '',
        seq INTEGER NOT NULL REFERENCES entries,
        opened_at TEXT NOT NULL,
        until_at TEXT
    ) STRICT;

CREATE INDEX accesses_by_comment ON accesses (comment_id) WHERE comment_id IS NOT NULL;

CREATE TABLE second_looks (
        look_id INTEGER PRIMARY KEY,
        entry INTEGER NOT NULL UNIQUE REFERENCES entries,
        decision_id INTEGER NOT NULL UNIQUE REFERENCES decisions,
        comment_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        month TEXT NOT NULL,
        first TEXT NOT NULL CHECK (first IN ('hide', 'leave')),
        first_rule TEXT NOT NULL,
        first_by TEXT NOT NULL CHECK (first_by IN ('software', 'person')),
        drawn_at TEXT NOT NULL,
        answer TEXT CHECK (answer IN ('hide', 'leave', 'unsure')),
        answer_rule TEXT,
        answered_by TEXT,
        answered_at TEXT,
        FOREIGN KEY (comment_id, version) REFERENCES versions
    ) STRICT;

CREATE INDEX second_looks_open ON second_looks (look_id) WHERE answer IS NULL;

CREATE INDEX second_looks_by_comment ON second_looks (comment_id);

CREATE TABLE reports (
        report_id INTEGER PRIMARY KEY,
        page_id TEXT NOT NULL REFERENCES pages,
        quarter TEXT NOT NULL,
        body TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        published_by TEXT NOT NULL,
        published_at TEXT NOT NULL,
        UNIQUE (page_id, quarter)
    ) STRICT;

CREATE TRIGGER accesses_never_change BEFORE UPDATE ON accesses
        BEGIN SELECT RAISE(ABORT, 'who opened words is never changed'); END;

CREATE TRIGGER accesses_never_go BEFORE DELETE ON accesses
        BEGIN SELECT RAISE(ABORT, 'who opened words is never removed'); END;

CREATE TRIGGER second_looks_once BEFORE UPDATE ON second_looks
        WHEN OLD.answer IS NOT NULL OR NEW.decision_id <> OLD.decision_id OR NEW.entry <> OLD.entry
            OR NEW.first <> OLD.first OR NEW.first_rule <> OLD.first_rule OR NEW.first_by <> OLD.first_by
        BEGIN SELECT RAISE(ABORT, 'a second look is answered once, and what it is about never changes'); END;

CREATE TRIGGER second_looks_never_go BEFORE DELETE ON second_looks
        BEGIN SELECT RAISE(ABORT, 'a second look is never removed'); END;

CREATE TRIGGER reports_never_change BEFORE UPDATE ON reports
        BEGIN SELECT RAISE(ABORT, 'a published report is never changed'); END;

CREATE TRIGGER reports_never_go BEFORE DELETE ON reports
        BEGIN SELECT RAISE(ABORT, 'a published report is never removed'); END;

CREATE INDEX entries_by_rule ON entries (rule) WHERE rule <> '';

CREATE INDEX entries_by_role ON entries (role) WHERE role <> 'daemon';

CREATE INDEX judgements_by_time ON judgements (judged_at);

CREATE INDEX queue_by_due ON queue (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE invitations (
        invitation_id INTEGER PRIMARY KEY,
        mark TEXT NOT NULL UNIQUE,
        person TEXT NOT NULL,
        made_by TEXT NOT NULL,
        made_at TEXT NOT NULL,
        ends_at TEXT NOT NULL,
        ended_at TEXT,
        ended_why TEXT CHECK (ended_why IN ('used', 'replaced', 'left', 'too_old'))
    ) STRICT;

CREATE UNIQUE INDEX invitations_open ON invitations (person) WHERE ended_at IS NULL;

CREATE TABLE recovery_codes (
        mark TEXT PRIMARY KEY,
        person TEXT NOT NULL,
        made_at TEXT NOT NULL,
        used_at TEXT
    ) STRICT;

CREATE INDEX recovery_codes_of ON recovery_codes (person);

CREATE TABLE appeal_consents (
        appeal_id INTEGER PRIMARY KEY REFERENCES appeals,
        given_at TEXT NOT NULL
    ) STRICT;

CREATE TABLE correction_tasks (
        task_id INTEGER PRIMARY KEY,
        post_id TEXT NOT NULL REFERENCES posts,
        what TEXT NOT NULL CHECK (what IN ('deleted', 'edited')),
        was TEXT NOT NULL,
        found_at TEXT NOT NULL,
        due_at TEXT NOT NULL,
        text TEXT NOT NULL DEFAULT '{}',
        closed_at TEXT,
        outcome TEXT CHECK (outcome IN ('done', 'skipped')),
        closed_by TEXT,
        role TEXT,
        reason TEXT NOT NULL DEFAULT '',
        erased_at TEXT,
        CHECK ((closed_at IS NULL) = (outcome IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL))
    ) STRICT;

CREATE UNIQUE INDEX correction_tasks_open ON correction_tasks (post_id) WHERE closed_at IS NULL;

CREATE INDEX correction_tasks_words ON correction_tasks (found_at) WHERE erased_at IS NULL;

CREATE INDEX posts_gone ON posts (post_id) WHERE gone_at IS NOT NULL;

CREATE INDEX posts_own ON posts (page_id, seen_at) WHERE by_owner = 1 AND gone_at IS NULL AND erased_at IS NULL;

CREATE TRIGGER claim_proposals_stay_of_their_group BEFORE UPDATE OF group_id ON claim_proposals
        BEGIN SELECT RAISE(ABORT, 'what was proposed is never changed'); END;

CREATE INDEX incident_comments_lately ON incident_comments (incident_id, stance, said_at, platform);

CREATE INDEX incident_comments_by_author ON incident_comments (incident_id, author, said_at);

CREATE INDEX incident_items_lately ON incident_items (incident_id, said_at, platform, press);

CREATE TABLE incident_voices (
        incident_id INTEGER NOT NULL REFERENCES incidents,
        author TEXT NOT NULL,
        last_at TEXT NOT NULL,
        PRIMARY KEY (incident_id, author)
    ) STRICT, WITHOUT ROWID;

CREATE INDEX incident_voices_lately ON incident_voices (incident_id, last_at);

CREATE TRIGGER incident_comments_heard AFTER INSERT ON incident_comments WHEN NEW.stance = 'repeats'
        BEGIN INSERT OR IGNORE INTO incident_voices VALUES (NEW.incident_id, NEW.author, NEW.said_at);
        UPDATE incident_voices SET last_at = NEW.said_at WHERE incident_id = NEW.incident_id AND author = NEW.author
            AND last_at < NEW.said_at; END;

CREATE TRIGGER incident_comments_heard_anew AFTER UPDATE OF stance ON incident_comments
        WHEN NEW.stance = 'repeats' BEGIN INSERT OR IGNORE INTO incident_voices VALUES (NEW.incident_id, NEW.author, NEW.said_at);
        UPDATE incident_voices SET last_at = NEW.said_at WHERE incident_id = NEW.incident_id AND author = NEW.author
            AND last_at < NEW.said_at; END;

CREATE TRIGGER incident_comments_follow_their_author AFTER UPDATE OF author_id ON comments
        WHEN NEW.author_id <> OLD.author_id BEGIN
        UPDATE incident_comments SET author = NEW.author_id WHERE comment_id = NEW.comment_id; END;

CREATE TABLE incident_counts (
        incident_id INTEGER PRIMARY KEY REFERENCES incidents,
        repeats INTEGER NOT NULL DEFAULT 0,
        asks INTEGER NOT NULL DEFAULT 0,
        denies INTEGER NOT NULL DEFAULT 0,
        press INTEGER NOT NULL DEFAULT 0
    ) STRICT;

CREATE TRIGGER incidents_are_counted AFTER INSERT ON incidents
        BEGIN INSERT INTO incident_counts (incident_id) VALUES (NEW.incident_id); END;

CREATE TRIGGER incident_comments_count AFTER INSERT ON incident_comments BEGIN UPDATE incident_counts SET repeats = repeats + (NEW.stance = 'repeats'), asks = asks + (NEW.stance = 'asks'),
            denies = denies + (NEW.stance = 'denies') WHERE incident_id = NEW.incident_id; END;

CREATE TRIGGER incident_comments_count_anew AFTER UPDATE OF stance ON incident_comments
        WHEN NEW.stance <> OLD.stance BEGIN UPDATE incident_counts SET repeats = repeats - (OLD.stance = 'repeats'), asks = asks - (OLD.stance = 'asks'),
            denies = denies - (OLD.stance = 'denies') WHERE incident_id = OLD.incident_id; UPDATE incident_counts SET repeats = repeats + (NEW.stance = 'repeats'), asks = asks + (NEW.stance = 'asks'),
            denies = denies + (NEW.stance = 'denies') WHERE incident_id = NEW.incident_id; END;

CREATE TRIGGER incident_comments_count_less AFTER DELETE ON incident_comments BEGIN UPDATE incident_counts SET repeats = repeats - (OLD.stance = 'repeats'), asks = asks - (OLD.stance = 'asks'),
            denies = denies - (OLD.stance = 'denies') WHERE incident_id = OLD.incident_id; END;

CREATE INDEX comments_answers ON comments (parent_id, created_at, comment_id) WHERE parent_id IS NOT NULL;

CREATE TABLE outbox (
        message_id INTEGER PRIMARY KEY,
        once TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        audience TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'stuck', 'dropped')),
        attempts INTEGER NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL,
        next_try_at TEXT NOT NULL,
        sending_at TEXT,
        sent_at TEXT,
        weight TEXT NOT NULL DEFAULT 'plain',
        held_at TEXT,
        held_why TEXT,
        digest_id INTEGER,
        incident_id INTEGER,
        incident_level TEXT NOT NULL DEFAULT ''
    , taken TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX outbox_waiting ON outbox (next_try_at) WHERE state = 'waiting';

CREATE INDEX outbox_with_words ON outbox (created_at) WHERE body <> '';

CREATE INDEX outbox_by_incident ON outbox (incident_id, audience) WHERE incident_id IS NOT NULL;

CREATE TRIGGER incident_items_heard AFTER INSERT ON incident_items
        WHEN NEW.platform <> '' AND NEW.press = 0 BEGIN INSERT OR IGNORE INTO incident_voices VALUES (NEW.incident_id, NEW.source, NEW.said_at);
        UPDATE incident_voices SET last_at = NEW.said_at WHERE incident_id = NEW.incident_id AND author = NEW.source
            AND last_at < NEW.said_at; END;

CREATE TRIGGER incident_voices_follow_their_author AFTER UPDATE OF author ON incident_comments
        WHEN NEW.author <> OLD.author BEGIN
        DELETE FROM incident_voices WHERE incident_id = OLD.incident_id AND author = OLD.author;
        INSERT OR IGNORE INTO incident_voices SELECT incident_id, author, MAX(said_at) FROM (SELECT incident_id, author, said_at FROM incident_comments WHERE stance = 'repeats'
        UNION ALL SELECT incident_id, source, said_at FROM incident_items WHERE platform <> '' AND press = 0)
            WHERE incident_id = OLD.incident_id AND author IN (OLD.author, NEW.author) GROUP BY 1, 2;
        UPDATE incident_voices SET last_at = NEW.said_at WHERE NEW.stance = 'repeats' AND last_at < NEW.said_at
            AND incident_id = NEW.incident_id AND author = NEW.author; END;

CREATE INDEX incident_items_by_link ON incident_items (link) WHERE press = 1 AND link <> '';

CREATE INDEX incident_comments_viewed ON incident_comments (incident_id, said_at, stance, views) WHERE views IS NOT NULL;

CREATE INDEX incident_items_viewed ON incident_items (incident_id, said_at, views) WHERE views IS NOT NULL;

CREATE TRIGGER incident_comments_follow_views AFTER UPDATE OF views ON comments
        WHEN NEW.views IS NOT OLD.views BEGIN
        UPDATE incident_comments SET views = NEW.views WHERE comment_id = NEW.comment_id; END;

CREATE INDEX entries_of_haste ON entries (json_extract(details, '$.decision_id'))
        WHERE event = 'show_intended' AND json_extract(details, '$.why') = 'emergency';

CREATE INDEX outbox_in_part ON outbox (audience) WHERE taken <> '';

CREATE INDEX acts_finished ON acts (finished_at);

CREATE INDEX appeals_of_comment ON appeals (comment_id);

CREATE TRIGGER incident_items_count AFTER INSERT ON incident_items BEGIN UPDATE incident_counts SET repeats = repeats + (NEW.stance = 'repeats'), press = press + (NEW.stance = 'repeats') * NEW.press WHERE incident_id = NEW.incident_id; END;

CREATE TRIGGER incident_items_count_anew AFTER UPDATE OF stance ON incident_items BEGIN UPDATE incident_counts SET repeats = repeats - (OLD.stance = 'repeats'), press = press - (OLD.stance = 'repeats') * OLD.press WHERE incident_id = OLD.incident_id; UPDATE incident_counts SET repeats = repeats + (NEW.stance = 'repeats'), press = press + (NEW.stance = 'repeats') * NEW.press WHERE incident_id = NEW.incident_id; END;

CREATE TRIGGER incident_items_count_less AFTER DELETE ON incident_items BEGIN UPDATE incident_counts SET repeats = repeats - (OLD.stance = 'repeats'), press = press - (OLD.stance = 'repeats') * OLD.press WHERE incident_id = OLD.incident_id; END;

CREATE TABLE requests_to_stop (
        decision_id INTEGER PRIMARY KEY REFERENCES decisions,
        author TEXT NOT NULL
    ) STRICT;

CREATE INDEX requests_to_stop_by_author ON requests_to_stop (author);

