"""What is said goes on under a claim once the council has checked it; and how far an incident has come, kept as it grows.

To count an incident took every comment of it, and its author, each time that one more came. Now the totals are kept, and
what was said lately lies in one index. The author stands beside the sighting, and goes when it goes from the comment.
"""

_OF_COMMENT = """author = (SELECT author_id FROM comments WHERE comments.comment_id = incident_comments.comment_id),
        platform = (SELECT substr(page_id, 1, instr(page_id, ':') - 1) FROM comments
            WHERE comments.comment_id = incident_comments.comment_id)"""
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

_LATELY = (
    "ALTER TABLE incident_comments ADD COLUMN author TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE incident_comments ADD COLUMN platform TEXT NOT NULL DEFAULT ''",
    f"UPDATE incident_comments SET {_OF_COMMENT}",
    "CREATE INDEX incident_comments_lately ON incident_comments (incident_id, stance, said_at, author, platform)",
    "CREATE INDEX incident_items_lately ON incident_items (incident_id, said_at, source, platform, press)",
    f"""CREATE TRIGGER incident_comments_whose AFTER INSERT ON incident_comments BEGIN
        UPDATE incident_comments SET {_OF_COMMENT} WHERE rowid = NEW.rowid; END""",
    """CREATE TRIGGER incident_comments_follow_their_author AFTER UPDATE OF author_id ON comments
        WHEN NEW.author_id <> OLD.author_id BEGIN
        UPDATE incident_comments SET author = NEW.author_id WHERE comment_id = NEW.comment_id; END""",
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
