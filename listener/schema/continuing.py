"""What is said goes on under a claim once the council has checked it; and how far an incident has come, kept as it grows.

To count an incident took every comment of it, and its author, each time that one more came. Now the totals are kept, and
what was said lately lies in an index. The author stands beside the sighting, and goes when it goes from the comment.
"""

_COUNTED = """repeats = repeats {sign} ({row}.stance = 'repeats'), asks = asks {sign} ({row}.stance = 'asks'),
            denies = denies {sign} ({row}.stance = 'denies') WHERE incident_id = {row}.incident_id;"""
_MORE = f"UPDATE incident_counts SET {_COUNTED.format(sign='+', row='NEW')}"
_LESS = f"UPDATE incident_counts SET {_COUNTED.format(sign='-', row='OLD')}"

_FROM_GROUPS = (
    # claim_id: the claim that a group was found to be. joined_to: the group that it turned out to be the same as.
    "ALTER TABLE statement_groups ADD COLUMN claim_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE statement_groups ADD COLUMN joined_to INTEGER",
    # The group of statements that a proposed claim was begun with.
    "ALTER TABLE claim_proposals ADD COLUMN group_id INTEGER",
    """CREATE TRIGGER claim_proposals_stay_of_their_group BEFORE UPDATE OF group_id ON claim_proposals
        BEGIN SELECT RAISE(ABORT, 'what was proposed is never changed'); END""",
)

_SAID = """SELECT incident_id, author, said_at FROM incident_comments WHERE stance = 'repeats'
        UNION ALL SELECT incident_id, source, said_at FROM incident_items"""
HEARD = """INSERT OR IGNORE INTO incident_voices VALUES (NEW.incident_id, NEW.{author}, NEW.said_at);
        UPDATE incident_voices SET last_at = NEW.said_at WHERE incident_id = NEW.incident_id AND author = NEW.{author}
            AND last_at < NEW.said_at;"""

_LATELY = (
    "ALTER TABLE incident_comments ADD COLUMN author TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE incident_comments ADD COLUMN platform TEXT NOT NULL DEFAULT ''",
    """UPDATE incident_comments SET author = comments.author_id,
        platform = substr(comments.page_id, 1, instr(comments.page_id, ':') - 1)
        FROM comments WHERE comments.comment_id = incident_comments.comment_id""",
    "CREATE INDEX incident_comments_lately ON incident_comments (incident_id, stance, said_at, platform)",
    "CREATE INDEX incident_comments_by_author ON incident_comments (incident_id, author, said_at)",
    "CREATE INDEX incident_items_lately ON incident_items (incident_id, said_at, platform, press)",
    # When each account last said it.
    """CREATE TABLE incident_voices (
        incident_id INTEGER NOT NULL REFERENCES incidents,
        author TEXT NOT NULL,
        last_at TEXT NOT NULL,
        PRIMARY KEY (incident_id, author)
    ) STRICT, WITHOUT ROWID""",
    f"INSERT INTO incident_voices SELECT incident_id, author, MAX(said_at) FROM ({_SAID}) GROUP BY 1, 2",
    "CREATE INDEX incident_voices_lately ON incident_voices (incident_id, last_at)",
    f"""CREATE TRIGGER incident_comments_heard AFTER INSERT ON incident_comments WHEN NEW.stance = 'repeats'
        BEGIN {HEARD.format(author="author")} END""",
    f"""CREATE TRIGGER incident_comments_heard_anew AFTER UPDATE OF stance ON incident_comments
        WHEN NEW.stance = 'repeats' BEGIN {HEARD.format(author="author")} END""",
    f"""CREATE TRIGGER incident_items_heard AFTER INSERT ON incident_items
        BEGIN {HEARD.format(author="source")} END""",
    """CREATE TRIGGER incident_comments_follow_their_author AFTER UPDATE OF author_id ON comments
        WHEN NEW.author_id <> OLD.author_id BEGIN
        UPDATE incident_comments SET author = NEW.author_id WHERE comment_id = NEW.comment_id; END""",
    f"""CREATE TRIGGER incident_voices_follow_their_author AFTER UPDATE OF author ON incident_comments
        WHEN NEW.author <> OLD.author BEGIN
        DELETE FROM incident_voices WHERE incident_id = OLD.incident_id AND author = OLD.author;
        INSERT OR IGNORE INTO incident_voices SELECT incident_id, author, MAX(said_at) FROM ({_SAID})
            WHERE incident_id = OLD.incident_id AND author IN (OLD.author, NEW.author) GROUP BY 1, 2;
        UPDATE incident_voices SET last_at = NEW.said_at WHERE NEW.stance = 'repeats' AND last_at < NEW.said_at
            AND incident_id = NEW.incident_id AND author = NEW.author; END""",
)

_COUNTS = (
    """CREATE TABLE incident_counts (
        incident_id INTEGER PRIMARY KEY REFERENCES incidents,
        repeats INTEGER NOT NULL DEFAULT 0,
        asks INTEGER NOT NULL DEFAULT 0,
        denies INTEGER NOT NULL DEFAULT 0,
        press INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    """INSERT INTO incident_counts SELECT incident_id,
        (SELECT COUNT(*) FROM incident_comments AS c WHERE c.incident_id = i.incident_id AND stance = 'repeats')
            + (SELECT COUNT(*) FROM incident_items AS t WHERE t.incident_id = i.incident_id),
        (SELECT COUNT(*) FROM incident_comments AS c WHERE c.incident_id = i.incident_id AND stance = 'asks'),
        (SELECT COUNT(*) FROM incident_comments AS c WHERE c.incident_id = i.incident_id AND stance = 'denies'),
        (SELECT COALESCE(SUM(press), 0) FROM incident_items AS t WHERE t.incident_id = i.incident_id)
        FROM incidents AS i""",
    """CREATE TRIGGER incidents_are_counted AFTER INSERT ON incidents
        BEGIN INSERT INTO incident_counts (incident_id) VALUES (NEW.incident_id); END""",
    f"CREATE TRIGGER incident_comments_count AFTER INSERT ON incident_comments BEGIN {_MORE} END",
    f"""CREATE TRIGGER incident_comments_count_anew AFTER UPDATE OF stance ON incident_comments
        WHEN NEW.stance <> OLD.stance BEGIN {_LESS} {_MORE} END""",
    f"CREATE TRIGGER incident_comments_count_less AFTER DELETE ON incident_comments BEGIN {_LESS} END",
    """CREATE TRIGGER incident_items_count AFTER INSERT ON incident_items BEGIN
        UPDATE incident_counts SET repeats = repeats + 1, press = press + NEW.press
            WHERE incident_id = NEW.incident_id; END""",
    """CREATE TRIGGER incident_items_count_less AFTER DELETE ON incident_items BEGIN
        UPDATE incident_counts SET repeats = repeats - 1, press = press - OLD.press
            WHERE incident_id = OLD.incident_id; END""",
)

STATEMENTS = _FROM_GROUPS + _LATELY + _COUNTS
