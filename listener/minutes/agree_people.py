"""Compares appeals, the yeses to mode act, and look-up entries held back with the entries that vouch for them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from listener.minutes.entries import notice_sha256

Subject = Callable[[str], str]
_Row = dict[str, Any]


def _entries(db: Database, *events: str) -> Iterator[tuple[_Row, _Row, _Row]]:
    """Entries of some kinds, each with its details and its payload; the payload is empty where it was erased."""
    marks = ", ".join("?" for _ in events)
    query = f"""SELECT entries.*, body FROM entries LEFT JOIN payloads USING (seq)
        WHERE event IN ({marks}) ORDER BY seq"""
    for entry in db.query(query, list(events)):
        yield entry, json.loads(entry["details"]), json.loads(entry["body"] or "{}")


def appeals(db: Database, subject: Subject | None) -> Iterator[str]:
    """Appeals that are not as they were lodged and decided. What an entry of an older version lacks is passed over."""
    kept = {row["appeal_id"]: row for row in db.query("SELECT * FROM appeals")}
    lodged: set[int] = set()
    decided: set[int] = set()
    for entry, details, payload in _entries(db, "appeal_lodged", "appeal_decided"):
        number = details["appeal_id"]
        row = kept.get(number)
        is_answer = entry["event"] == "appeal_decided"
        (decided if is_answer else lodged).add(number)
        if row is None:
            if not is_answer:
                yield f"Appeal {number} is in the log and no longer among the appeals."
            continue
        look = _wrong_answer if is_answer else _wrong_appeal
        wrong = look(row, entry, details, payload)
        if subject and subject(row["comment_id"]) != entry["subject"]:
            wrong.append("comment")
        if wrong:
            yield f"Appeal {number} is not what the log says it was: {', '.join(wrong)}."
    for number, row in kept.items():
        if number not in lodged:
            yield f"Appeal {number} is in no entry of the log."
        if (row["decided_at"] or row["outcome"]) and number not in decided:
            yield f"Appeal {number} is decided, and by the log it waits."


def _wrong_appeal(row: _Row, entry: _Row, details: _Row, payload: _Row) -> list[str]:
    """The names of what is not as the entry on its lodging says."""
    text = payload.get("text_sha256")
    return [
        *(("decision",) if row["decision_id"] != details["decision_id"] else ()),
        *(("moment",) if row["lodged_at"] != entry["recorded_at"] else ()),
        *(("due at",) if details.get("due_at", row["due_at"]) != row["due_at"] else ()),
        *(("text",) if text not in (None, sha256_of(row["text"])) else ()),
    ]


def _wrong_answer(row: _Row, entry: _Row, details: _Row, payload: _Row) -> list[str]:
    """The names of what is not as the entry on its answer says. Its words are erased with the entry's payload."""
    said = {
        "outcome": details.get("outcome", row["outcome"]),
        "decided_by": entry["actor"],
        "role": entry["role"],
        "decided_at": entry["recorded_at"],
        "reason": payload.get("reason", row["reason"]),
    }
    wrong = [name.replace("_", " ") for name in said if said[name] != row[name]]
    answer = notice_sha256(row["english"] or "", row["welsh"] or "")
    if payload.get("notice_sha256") not in (None, answer):
        wrong.append("answer")
    return wrong


def sha256_of(text: str) -> str:
    """The SHA-256 of a text, in hex."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def act_yeses(db: Database) -> Iterator[str]:
    """Yeses to mode act that nobody said, or that are gone, or changed: two of them let software hide."""
    said: list[_Row] = []
    for entry, details, payload in _entries(db, "act_agreed", "act_withdrawn"):
        page_id, by, at = details["page_id"], entry["actor"], entry["recorded_at"]
        if entry["event"] == "act_withdrawn":
            for one in said:
                if one["page_id"] == page_id and one["withdrawn_at"] is None:
                    one |= {"withdrawn_at": at, "withdrawn_by": by}
            continue
        yes = {"page_id": page_id, "name": by.strip(), "role": entry["role"], "said_at": at}  # fmt: skip
        yes["reason"] = payload.get("reason")
        said.append(yes | {"withdrawn_at": None, "withdrawn_by": None})
    kept = list(db.query("SELECT * FROM act_consents ORDER BY consent_id"))
    for page_id in sorted({one["page_id"] for one in (*said, *kept)}):
        by_log = [one for one in said if one["page_id"] == page_id]
        there = [one for one in kept if one["page_id"] == page_id]
        same = len(by_log) == len(there) and all(map(_is_same, by_log, there))
        if not same:
            yield f"Who said yes to mode act on {page_id}, or took it back, is not what the log says."


def _is_same(said: _Row, row: _Row) -> bool:
    """Whether a row holds all that the log says; None is what the log does not say any more, but for an end."""
    loose = ("reason",)
    return all(row[name] == said[name] or (name in loose and said[name] is None) for name in said)  # fmt: skip


def notice_holds(db: Database, subject: Subject | None) -> Iterator[str]:
    """Look-up entries held back by nobody, or for longer than the log says, or whose hold is gone."""
    said: dict[int, _Row] = {}
    for entry, details, _ in _entries(db, "notice_hold_placed", "notice_hold_ended"):
        at, by = entry["recorded_at"], entry["actor"]
        for one in said.values():  # a new one takes the place of what runs
            if one["subject"] == entry["subject"] and one["ended_at"] is None:
                one |= {"ended_at": at, "ended_by": by}
        if entry["event"] == "notice_hold_placed":
            until_at = datetime.fromisoformat(details["until"])
            said[details["hold_id"]] = {
                "subject": entry["subject"],
                "approver": by,
                "role": entry["role"],
                "placed_at": at,
                "until_at": until_at,
                "ended_at": None,
                "ended_by": None,
            }
    kept = {}
    for row in db.query("SELECT * FROM notice_holds"):
        row["until_at"] = datetime.fromisoformat(row["until_at"])
        row["subject"] = subject(row["comment_id"]) if subject else None
        kept[row["hold_id"]] = row
    for number in sorted({*said, *kept}):
        by_log, there = said.get(number), kept.get(number)
        if by_log and not subject:
            by_log = by_log | {"subject": None}
        if by_log is None or there is None or not _is_same(by_log, there):
            yield f"Hold {number} of a look-up entry is not what the log says, or is not in it."
