"""Step 23: how often a platform says that something was shown, and which statements the councillor's side reported.

Views stand beside the sighting, as the author does: what an incident has come to is counted from its own rows.
"""

_SEEN = "(incident_id, said_at, {more}views) WHERE views IS NOT NULL"

STATEMENTS = (
    # NULL: the platform does not say.
    "ALTER TABLE comments ADD COLUMN views INTEGER",
    "ALTER TABLE incident_comments ADD COLUMN views INTEGER",
    "ALTER TABLE incident_items ADD COLUMN views INTEGER",
    f"CREATE INDEX incident_comments_viewed ON incident_comments {_SEEN.format(more='stance, ')}",
    f"CREATE INDEX incident_items_viewed ON incident_items {_SEEN.format(more='')}",
    """CREATE TRIGGER incident_comments_follow_views AFTER UPDATE OF views ON comments
        WHEN NEW.views IS NOT OLD.views BEGIN
        UPDATE incident_comments SET views = NEW.views WHERE comment_id = NEW.comment_id; END""",
    # When the councillor's side told of it, so that two people who say it are enough for what follows.
    "ALTER TABLE statement_groups ADD COLUMN reported_at TEXT",
)
