"""Checks what the log vouches for: that decisions and evidence are still what their entries say."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

_DECIDED = (
    "hide_intended",
    "show_intended",
    "comment_kept",
    "hide_confirmed",
    "comment_reopened",
)


def disagreements(db: Database) -> list[str]:
    """What differs from the log, a sentence each; empty where all agrees."""
    return [*_evidence(db), *_decisions(db)]


def _evidence(db: Database) -> Iterator[str]:
    for number, body, sha256 in db.execute(
        "SELECT evidence_id, body, sha256 FROM evidence"
    ):
        if hashlib.sha256(body.encode()).hexdigest() != sha256:
            yield f"Evidence {number} was changed after it was taken."


def _decisions(db: Database) -> Iterator[str]:
    kept = {row["decision_id"]: row for row in db.query("SELECT * FROM decisions")}
    evidence = {
        decision_id: sha256
        for decision_id, sha256 in db.execute(
            "SELECT decision_id, sha256 FROM acts JOIN evidence USING (evidence_id)"
        )
    }
    logged: set[int] = set()
    for entry in db.query("SELECT event, actor, role, rule, details FROM entries"):
        if entry["event"] not in _DECIDED:
            continue
        details: dict[str, Any] = json.loads(entry["details"])
        number = details["decision_id"]
        logged.add(number)
        row = kept.get(number)
        if row is None:
            yield f"Decision {number} is in the log and no longer among the decisions."
        elif (row["actor"], row["role"], row["rule"] or "") != (
            entry["actor"],
            entry["role"],
            entry["rule"],
        ):
            yield f"Decision {number} is not what the log says it was."
        if details.get("evidence_sha256", evidence.get(number)) != evidence.get(number):
            yield f"The evidence of decision {number} is not what the log says it was."
    for number in sorted(set(kept) - logged):
        yield f"Decision {number} is in no entry of the log."
