"""Compares who opened words or took a copy with the entries that vouch for it: what, who, when, until when, of which comment."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlite_utils import Database

_OPENED = """SELECT entries.*, body FROM entries LEFT JOIN payloads USING (seq)
    WHERE event IN ('access', 'foi_exported', 'evidence_exported') ORDER BY seq"""
_PACK: dict[str, Any] = {
    "kind": "author",
    "minutes": 0,
}  # an evidence pack shows words and author, once


def accesses(db: Database, subject: Callable[[str], str] | None) -> Iterator[str]:
    """What stands under "Who opened words" and is not as it was logged, that nobody logged, or that is gone."""
    said = {entry["seq"]: entry for entry in db.query(_OPENED)}
    for row in db.query("SELECT * FROM accesses ORDER BY access_id"):
        name = f"Who opened words, number {row['access_id']},"
        entry = said.pop(row["seq"], None)
        if entry is None:
            yield f"{name} is in no entry of the log."
        elif wrong := _wrong(row, entry, subject):
            yield f"{name} is not what the log says: {', '.join(wrong)}."
    for entry in said.values():
        if entry["event"] != "evidence_exported" or _is_noted(entry):
            yield f"Entry {entry['seq']} of the log tells who opened words or took a copy, and that is no longer among them."


def _wrong(row: dict[str, Any], entry: dict[str, Any], subject: Callable[[str], str] | None) -> list[str]:  # fmt: skip
    details = json.loads(entry["details"])
    details = _PACK if entry["event"] == "evidence_exported" else details
    lasts = details.get("minutes")
    same = {
        "kind": row["kind"] == details.get("kind"),
        "form": row["form"] == details.get("form", ""),
        "person": row["person"] == entry["actor"],
        "role": row["role"] == entry["role"],
        "moment": row["opened_at"] == entry["recorded_at"],
        "end": not row["until_at"] if lasts is None else _ends(row["until_at"], entry["recorded_at"], lasts),
        "comment": subject is None or entry["subject"] == (subject(row["comment_id"]) if row["comment_id"] else ""),
    }  # fmt: skip
    return [name for name, is_same in same.items() if not is_same]


def _ends(until: str | None, opened: str, minutes: float) -> bool:
    """Whether it ended so many minutes after it began."""
    try:
        began = datetime.fromisoformat(opened)
        return datetime.fromisoformat(until or "") - began == timedelta(minutes=minutes)
    except (ValueError, TypeError):
        return False


def _is_noted(entry: dict[str, Any]) -> bool:
    """Whether a pack stands among them: a reviewer's, since one has to say why."""
    return entry["role"] == "reviewer" and "reason" in json.loads(entry["body"] or "{}")
