"""The shape that all steps give together, so that a new file is made at once and not step by step.

It lies in whole.sql, which also shows the tables as they are now: `python -m listener.schema.whole` writes it anew
after a step was added, and tests/listener/test_schema_whole.py holds that both ways give the same file.
"""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from listener.schema import migrations

FILE = Path(__file__).with_name("whole.sql")
_BETWEEN = ";\n\n"  # a trigger has semicolons of its own, but no empty line after them


def make(db: Database) -> None:
    """Give a file without tables its shape, and note each step as done. Within the caller's transaction."""
    for statement in FILE.read_text("utf-8").split(_BETWEEN):
        if statement.strip():
            db.conn.execute(statement)
    at = _now(db)
    db.conn.executemany(
        f"INSERT INTO {migrations.migrations_table} (migration_set, name, applied_at) VALUES (?, ?, ?)",
        [(migrations.name, step.name, at) for step in migrations.pending(db)],
    )


def is_empty(db: Database) -> bool:
    """Whether a file has no tables yet."""
    return db.conn.execute("SELECT 1 FROM sqlite_master").fetchone() is None


def _now(db: Database) -> str:
    """The moment as SQLite knows it, in the form in which sqlite-utils notes when a step was done."""
    (at,) = db.conn.execute("SELECT strftime('%Y-%m-%d %H:%M:%f', 'now')").fetchone()
    return f"{at}000+00:00"


def by_steps() -> Database:
    """An empty database in memory that every step was applied to."""
    db = Database(memory=True)
    migrations.apply(db)
    return db


def as_sql(db: Database) -> str:
    """The statements that make the tables, indexes and triggers of a database."""
    rows = db.conn.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"
    )
    return "".join(f"{sql}{_BETWEEN}" for (sql,) in rows)


if __name__ == "__main__":
    FILE.write_text(as_sql(by_steps()), "utf-8")
