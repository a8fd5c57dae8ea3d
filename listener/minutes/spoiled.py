"""Where in the database something stands that cannot be read: looked for only once reading has failed."""

from __future__ import annotations

import sqlite3

MEND = "Restore the last backup; keep this database for whoever looks into it."


def spoiled(db: sqlite3.Connection) -> str:
    """The sentence for a database that could not be read: with the place, where it is text that is none."""
    try:
        place = _place(db)
    except sqlite3.DatabaseError:  # so broken that not even this can be asked
        place = ""
    if not place:
        return f"The database is not as Wardmote made it, and cannot be read to its end. {MEND}"
    return f"The database holds something that is not text where text must be: {place}. {MEND}"


def _place(db: sqlite3.Connection) -> str:
    """The first table, column and row whose text is not in UTF-8; "" where there is none."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    for (table,) in db.execute(tables).fetchall():
        for column in db.execute(f'PRAGMA table_info("{table}")').fetchall():
            number = _first_bad(db, table, str(column[1]))
            if number:
                return f"table {table}, column {column[1]}, row {number}"
    return ""


def _first_bad(db: sqlite3.Connection, table: str, column: str) -> int:
    """Which row of a table, counted from 1, is the first whose text in this column cannot be read; 0 where all can."""
    # As bytes, for as text it could not be fetched.
    query = f'SELECT typeof("{column}"), CAST("{column}" AS BLOB) FROM "{table}"'
    for place, (sort, held) in enumerate(db.execute(query), 1):
        try:
            if sort == "text":
                held.decode("utf-8")
        except UnicodeDecodeError:
            return place
    return 0
