"""A file of the version before is brought up to date with every row, and keeps its keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlite_utils import Database

from listener.minutes.writer import Writer
from listener.schema import migrations
from listener.store import Store
from tests.town import seeded

BEFORE = (
    "INSERT INTO pages VALUES ('facebook:1', 'facebook', 'A page')",
    (
        "INSERT INTO comments (comment_id, page_id, native_id, post_id, author_id, author_name, permalink, kind, "
        "on_own_post, by_owner, anonymous, media, version, first_seen_at) VALUES "
        "('facebook:2', 'facebook:1', '2', 'facebook:9', 'a', 'A', '', 'comment', 1, 0, 0, '[]', 1, 'x')"
    ),
    "INSERT INTO versions VALUES ('facebook:2', 1, 'text', 'f', '{}', 'x', NULL)",
    "INSERT INTO rule_books VALUES ('s', '1', 'x', 'rules', 'x')",
    "INSERT INTO decisions VALUES (7, 'facebook:2', 1, 'hide', 'wardmote', 'daemon', 'R2', 's', 'why', NULL, 'x')",
    "INSERT INTO decisions VALUES (8, 'facebook:2', 1, 'show', 'W', 'owner', NULL, 's', 'no', 7, 'x')",
    "INSERT INTO evidence VALUES (1, 'facebook:2', 1, '{}', 'e', 'x')",
    "INSERT INTO notices VALUES (1, 7, 'facebook:2', 'en', 'cy', NULL)",
    (
        "INSERT INTO acts (decision_id, evidence_id, notice_id, comment_id, version, verb, state, intended_at, next_try_at) "
        "VALUES (7, 1, 1, 'facebook:2', 1, 'hide', 'done', 'x', 'x')"
    ),
    "INSERT INTO queue (comment_id, version, urgent, reason, opened_at) VALUES ('facebook:2', 1, 0, 'r', 'x')",
)


def test_decisions_keep_their_numbers_and_what_points_at_them(tmp_path: Path) -> None:
    path = tmp_path / "wardmote.db"
    old = Database(path)
    migrations.apply(old, stop_before="step_003_people")
    for statement in BEFORE:
        old.execute(statement)
    old.conn.commit()
    old.close()
    store = Store(path, Writer(b"k" * 32, seeded(1)))
    rows = store.rows("SELECT decision_id, verb, undoes FROM decisions")
    assert [tuple(row.values()) for row in rows] == [(7, "hide", None), (8, "show", 7)]
    assert store.value("SELECT seen_decision FROM queue") is None
    assert list(store.db.execute("PRAGMA foreign_key_check")) == []
    insert = "INSERT INTO timers VALUES (99, 'facebook:2', 'x', 'x', NULL, NULL)"
    with pytest.raises(Exception, match="FOREIGN KEY"):
        store.db.execute(insert)
    store.close()
