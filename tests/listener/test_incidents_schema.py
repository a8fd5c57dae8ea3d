"""Incidents of the version before are carried over: each with its sightings, and none of them alarms anybody anew."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from listener.minutes.writer import Writer
from listener.schema import migrations
from listener.store import Store
from tests.town import seeded

BEFORE = (
    "INSERT INTO pages VALUES ('facebook:1', 'facebook', 'A page')",
    *(
        "INSERT INTO comments (comment_id, page_id, native_id, post_id, author_id, author_name, permalink, kind, "
        "on_own_post, by_owner, anonymous, media, version, first_seen_at) VALUES "
        f"('facebook:{n}', 'facebook:1', '{n}', 'facebook:9', 'a', 'A', '', 'comment', 1, 0, 0, '[]', 1, 'x')"
        for n in (2, 3)
    ),
    "INSERT INTO incidents VALUES ('CLM-1', 'HIGH', 16.0, '{}', '2026-11-01', '2026-11-02')",
    "INSERT INTO incidents VALUES ('CLM-2', 'LOW', 3.0, '{}', '2026-11-03', '2026-11-03')",
    "INSERT INTO incident_comments VALUES ('CLM-1', 'facebook:2', 0.9, '2026-11-01')",
    "INSERT INTO incident_comments VALUES ('CLM-1', 'facebook:3', 0.8, '2026-11-02')",
    "INSERT INTO incident_comments VALUES ('CLM-2', 'facebook:3', 0.8, '2026-11-03')",
)


def test_incidents_keep_their_sightings_and_are_told_no_second_time(
    tmp_path: Path,
) -> None:
    path = tmp_path / "wardmote.db"
    old = Database(path)
    migrations.apply(old, stop_before="step_008_incidents")
    for statement in BEFORE:
        old.execute(statement)
    old.conn.commit()
    old.close()
    store = Store(path, Writer(b"k" * 32, seeded(1)))
    rows = store.rows("SELECT key, level, told_level, state FROM incidents ORDER BY incident_id")  # fmt: skip
    assert [tuple(row.values()) for row in rows] == [
        ("claim:CLM-1", "HIGH", "HIGH", "acknowledged"),
        ("claim:CLM-2", "LOW", "NONE", "new"),
    ]
    query = "SELECT claim_id, comment_id, stance, matched FROM incident_comments ORDER BY 1, 2"
    seen = [tuple(row.values()) for row in store.rows(query)]
    assert seen == [
        ("CLM-1", "facebook:2", "repeats", 0.9),
        ("CLM-1", "facebook:3", "repeats", 0.8),
        ("CLM-2", "facebook:3", "repeats", 0.8),
    ]
    assert list(store.db.execute("PRAGMA foreign_key_check")) == []
    tables = {row["name"] for row in store.rows("SELECT name FROM sqlite_master")}
    assert not {"incidents_before", "incident_comments_before"} & tables
    store.close()
