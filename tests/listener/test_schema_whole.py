"""A new file is made at once: it is the same as one to which every step was applied."""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database

from listener.schema import STEPS, migrations, whole


def all_of(db: Database) -> dict[str, object]:
    """The whole shape of a database, and every row in it but for the moments."""
    shape = db.conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()  # fmt: skip
    rows = {
        name: db.conn.execute(f"SELECT * FROM [{name}]").fetchall()
        for kind, name, _, _ in shape
        if kind == "table" and name != migrations.migrations_table
    }
    return {"shape": shape, "rows": rows, "steps": [one.name for one in migrations.applied(db)]}  # fmt: skip


def test_a_file_that_is_made_at_once_is_the_one_that_the_steps_make() -> None:
    # Where a step was added: python -m listener.schema.whole
    at_once = Database(sqlite3.connect(":memory:", isolation_level=None))
    at_once.conn.execute("BEGIN IMMEDIATE")
    whole.make(at_once)
    at_once.conn.execute("COMMIT")
    assert all_of(at_once) == all_of(whole.by_steps())
    assert {one.name for one in migrations.applied(at_once)} == STEPS
    assert not migrations.pending(at_once)


def test_when_a_step_was_done_is_noted_in_one_form() -> None:
    at_once = Database(memory=True)
    whole.make(at_once)
    lengths = {
        len(one.applied_at)
        for db in (at_once, whole.by_steps())
        for one in migrations.applied(db)
    }
    assert len(lengths) == 1


def test_only_a_file_without_tables_is_made_at_once() -> None:
    db = Database(memory=True)
    assert whole.is_empty(db)
    migrations.apply(db, stop_before="step_002_minutes")
    assert not whole.is_empty(db)
