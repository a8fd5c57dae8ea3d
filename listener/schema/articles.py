"""Step 22: accounts are people's. A newspaper or a programme is none: its articles are counted as articles.

Step 26: an article that was put right, or says it no more, is kept in the story and counted no more. Of a
comment the version is kept that said it, for it may be edited since.
"""

from listener.schema.continuing import HEARD

_RESIDENT = "platform <> '' AND press = 0"
_SAID = f"""SELECT incident_id, author, said_at FROM incident_comments WHERE stance = 'repeats'
        UNION ALL SELECT incident_id, source, said_at FROM incident_items WHERE {_RESIDENT}"""

STATEMENTS = (
    "DROP TRIGGER incident_items_heard",
    f"""CREATE TRIGGER incident_items_heard AFTER INSERT ON incident_items
        WHEN NEW.platform <> '' AND NEW.press = 0 BEGIN {HEARD.format(author="source")} END""",
    "DROP TRIGGER incident_voices_follow_their_author",
    f"""CREATE TRIGGER incident_voices_follow_their_author AFTER UPDATE OF author ON incident_comments
        WHEN NEW.author <> OLD.author BEGIN
        DELETE FROM incident_voices WHERE incident_id = OLD.incident_id AND author = OLD.author;
        INSERT OR IGNORE INTO incident_voices SELECT incident_id, author, MAX(said_at) FROM ({_SAID})
            WHERE incident_id = OLD.incident_id AND author IN (OLD.author, NEW.author) GROUP BY 1, 2;
        UPDATE incident_voices SET last_at = NEW.said_at WHERE NEW.stance = 'repeats' AND last_at < NEW.said_at
            AND incident_id = NEW.incident_id AND author = NEW.author; END""",
    "DELETE FROM incident_voices",
    f"INSERT INTO incident_voices SELECT incident_id, author, MAX(said_at) FROM ({_SAID}) GROUP BY 1, 2",
    "CREATE INDEX incident_items_by_link ON incident_items (link) WHERE press = 1 AND link <> ''",
)

_COUNTED = "UPDATE incident_counts SET repeats = repeats {sign} ({row}.stance = 'repeats'), press = press {sign} ({row}.stance = 'repeats') * {row}.press WHERE incident_id = {row}.incident_id;"
_MORE, _LESS = (
    _COUNTED.format(sign="+", row="NEW"),
    _COUNTED.format(sign="-", row="OLD"),
)

TAKEN_BACK = (
    # The version of a comment that was judged to say it; 0: the one that stood when it was seen.
    "ALTER TABLE incident_comments ADD COLUMN version INTEGER NOT NULL DEFAULT 0",
    # What it says by now: "repeats", "denies" or "other"; and since when that is so, where it said another thing before.
    "ALTER TABLE incident_items ADD COLUMN stance TEXT NOT NULL DEFAULT 'repeats'",
    "ALTER TABLE incident_items ADD COLUMN stance_at TEXT",
    "DROP TRIGGER incident_items_count",
    "DROP TRIGGER incident_items_count_less",
    f"CREATE TRIGGER incident_items_count AFTER INSERT ON incident_items BEGIN {_MORE} END",
    f"CREATE TRIGGER incident_items_count_anew AFTER UPDATE OF stance ON incident_items BEGIN {_LESS} {_MORE} END",
    f"CREATE TRIGGER incident_items_count_less AFTER DELETE ON incident_items BEGIN {_LESS} END",
)
