"""What `wardmote log show` reads beside an entry: who took back which decision, and which words were captured for it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace

from listener.store.connection import Row, Store
from listener.store.minutes_views import Asked, find_entries


@dataclass
class Decided:
    """What the log says of the decisions on one comment, each by its number."""

    undoes: dict[int, int] = field(default_factory=dict)
    undone_by: dict[int, int] = field(default_factory=dict)
    captured: dict[int, str] = field(default_factory=dict)  # SHA-256 of the evidence
    versions: dict[int, str] = field(default_factory=dict)  # of the rules


def newest_fitting(store: Store, asked: Asked, many: int) -> list[Row]:
    """The newest entries that fit, with their payloads, oldest of them first. Looks on to the beginning of the log.

    Every date is looked at, for a clock may have been set back by more than a day.
    """
    found: list[Row] = []
    asked = replace(asked, every_date=True)
    while len(found) < many:
        part = find_entries(store, asked, many - len(found))
        found += part.rows
        if part.more or not part.looked_to:
            break
        asked = replace(asked, before=part.looked_to)
    return [with_payload(store, row) for row in found[::-1]]


def with_payload(store: Store, row: Row) -> Row:
    """An entry and its payload as stored (`body`), None where it has none or it was erased."""
    query = "SELECT body FROM payloads WHERE seq = ?"
    return {**row, "body": store.value(query, (row["seq"],))}


def actors_named(store: Store) -> list[str]:
    """Everybody by whom an entry is, software apart."""
    query = "SELECT DISTINCT actor FROM entries WHERE role <> 'daemon' ORDER BY actor"
    return [str(row["actor"]) for row in store.rows(query)]


def stands_under(store: Store, subject: str) -> bool:
    """Whether an entry is about what has this pseudonym."""
    query = "SELECT 1 FROM entries WHERE subject = ? LIMIT 1"
    return store.value(query, (subject,)) is not None


def payload_before(store: Store, row: Row) -> str | None:
    """The payload of the last entry of the same kind before one; "" where there is none, None where it was erased."""
    query = (
        "SELECT seq FROM entries WHERE event = ? AND seq < ? ORDER BY seq DESC LIMIT 1"
    )
    last = store.value(query, (row["event"], row["seq"]))
    body = store.value("SELECT body FROM payloads WHERE seq = ?", (last,))
    return body if last else ""


def entry(store: Store, seq: int) -> Row | None:
    """One entry by its number, with its payload; None where there is none."""
    row = store.row("SELECT * FROM entries WHERE seq = ?", (seq,))
    return with_payload(store, row) if row else None


def decided_on(store: Store, subject: str) -> Decided:
    """The decisions on what stands under a pseudonym, read from the log itself."""
    found = Decided()
    for row in store.rows(
        """SELECT rules_version, json_extract(details, '$.decision_id') AS number,
            json_extract(details, '$.undoes') AS undoes, COALESCE(json_extract(details, '$.evidence_sha256'),
                json_extract(details, '$.captured_sha256')) AS sha256
        FROM entries WHERE subject = ? AND json_extract(details, '$.decision_id') IS NOT NULL ORDER BY seq""",
        (subject,),
    ):
        number = row["number"]
        if row["undoes"]:
            found.undoes[number] = row["undoes"]
            found.undone_by[row["undoes"]] = number
        if row["sha256"]:
            found.captured[number] = row["sha256"]
        if row["rules_version"]:
            found.versions.setdefault(number, row["rules_version"])
    return found


def captured_words(store: Store, comment_id: str, sha256: str) -> str | None:
    """The words in a piece of evidence; None where it is not there as the log names it, or the words were erased."""
    row = store.row(
        """SELECT body FROM evidence LEFT JOIN versions USING (comment_id, version)
        WHERE comment_id = ? AND sha256 = ? AND versions.erased_at IS NULL""",
        (comment_id, sha256),
    )
    if row is None or hashlib.sha256(row["body"].encode()).hexdigest() != sha256:
        return None
    return str(json.loads(row["body"])["comment"]["text"])


def adopted_before(store: Store, seq: int) -> str:
    """The version of the rules that were in force before an entry; "" where none were."""
    query = "SELECT rules_version FROM entries WHERE event = 'rules_adopted' AND seq < ? ORDER BY seq DESC LIMIT 1"
    return str(store.value(query, (seq,)) or "")
