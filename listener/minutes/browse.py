"""A read-only SQLite copy of the log and the decisions, pseudonymised, with metadata for Datasette."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database

from listener.minutes.entries import Entry
from listener.new_files import write_new

COPY_NAME = "minutes.db"
_ENTRIES = {
    "seq": "Number of the entry, from 1 on",
    "recorded_at": "When it was written, UTC",
    "event": "What happened",
    "actor": "Who did it: a login, or wardmote for the machine",
    "role": "The role in which they did it",
    "subject": "Pseudonym of the comment that it is about",
    "rule": "Rule of the published rules",
    "rules_version": "Version of the rules in force",
    "reason": "Why, in words that name no resident",
    "details": "What else belongs to it, as JSON",
    "commitment": "Salted commitment to the text kept apart, which may be erased",
    "previous": "Hash of the entry before",
    "hash": "Hash of this entry, a leaf of the log's Merkle tree",
}
_DECISIONS = {
    "decision_id": "Number of the decision",
    "subject": "Pseudonym of the comment, as in entries",
    "version": "Which version of the comment was decided on",
    "verb": "What was decided",
    "actor": "Who decided",
    "role": "The role in which they did",
    "rule": "Rule of the published rules",
    "rules_version": "Version of the rules in force",
    "undoes": "Number of the decision that this one takes back",
    "decided_at": "When, UTC",
}
_SHAPE = (
    f"""CREATE TABLE entries (seq INTEGER PRIMARY KEY,
        {", ".join(f"{name} TEXT NOT NULL" for name in [*Entry.__slots__[1:], "hash"])}) STRICT""",
    """CREATE TABLE decisions (decision_id INTEGER PRIMARY KEY, subject TEXT NOT NULL, version INTEGER NOT NULL,
        verb TEXT NOT NULL, actor TEXT NOT NULL, role TEXT NOT NULL, rule TEXT, rules_version TEXT NOT NULL,
        undoes INTEGER REFERENCES decisions, decided_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX entries_by_subject ON entries (subject)",
    "CREATE INDEX entries_by_event ON entries (event)",
    "CREATE INDEX decisions_by_subject ON decisions (subject)",
)


def write_copy(db: Database, folder: Path, subject: Callable[[str], str]) -> int:
    """Write minutes.db and metadata.json; gives how many entries. `subject` makes a comment's pseudonym."""
    path = folder / COPY_NAME
    path.touch(mode=0o600)  # those who decide stand in it by name
    copy = sqlite3.connect(path)
    with copy:
        for statement in _SHAPE:
            copy.execute(statement)
        names = ", ".join(_ENTRIES)
        marks = ", ".join("?" for _ in _ENTRIES)
        copy.executemany(
            f"INSERT INTO entries ({names}) VALUES ({marks})",
            db.execute(f"SELECT {names} FROM entries ORDER BY seq"),
        )
        copy.executemany(
            "INSERT INTO decisions VALUES (?,?,?,?,?,?,?,?,?,?)",
            (
                (number, subject(comment_id), *rest)
                for number, comment_id, *rest in db.execute(
                    """SELECT decision_id, comment_id, decisions.version, verb, actor, role, rule,
                        rule_books.version, undoes, decided_at
                    FROM decisions JOIN rule_books ON rule_books.sha256 = decisions.rules_sha256
                    ORDER BY decision_id"""
                )
            ),
        )
    count = int(copy.execute("SELECT COUNT(*) FROM entries").fetchone()[0])
    copy.close()
    path.chmod(0o400)
    text = json.dumps(metadata(), indent=2, ensure_ascii=False)
    write_new(folder / "metadata.json", f"{text}\n")
    return count


def metadata() -> dict[str, object]:
    """What Datasette shows beside the tables: titles, meanings of the columns, facets."""
    tables = {
        "entries": {
            "title": "The log",
            "description": "Every act, with who, when, why and under which version of which rule.",
            "columns": _ENTRIES,
            "facets": ["event", "role", "rule", "rules_version"],
            "sort_desc": "seq",
        },
        "decisions": {
            "title": "Decisions",
            "description": "What was decided about each comment, and by whom; the machine's decisions too.",
            "columns": _DECISIONS,
            "facets": ["verb", "role", "actor", "rule"],
            "sort_desc": "decision_id",
        },
    }
    return {
        "title": "The minutes of a moderated page",
        "description": "A read-only copy for reviewers. Comments stand under pseudonyms; no text and no name of a "
        "resident is in it; those who decide stand by name. It proves nothing by itself: for that there is `wardmote log export DIR --format jsonl`.",
        "databases": {Path(COPY_NAME).stem: {"title": "The minutes", "tables": tables}},
    }
