"""What `log show --entry N` tells beside the one line: all that the entry holds, in labelled lines.

Texts and names of residents lie in the payload, of which no more is told than the line quotes. Those who may decide are
told by name: the terminal belongs to whoever owns the data folder, and the log must answer who was allowed to decide.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from listener.acted import with_read_back
from listener.store import Store
from listener.store.connection import Row
from listener.store.log_views import payload_before
from listener.terminal import safe

# Told in the line itself, or in words by `_judged`; the second only where the entry holds a judgement.
_TOLD = frozenset({"decision_id", "undoes", "content_date", "first_seen_at", "due_at", "late", "content_type", "author_ref", "thread_ref", "checks"})  # fmt: skip
_STOOD = frozenset({"mode", "page_modes", "shadow", "brake"})
_LABELS = {
    "act_id": "Number of the act",
    "class": "Class of what went",
    "comments": "Comments",
    "evidence_id": "Number of the evidence",
    "evidence_sha256": "SHA-256 of the evidence",
    "head": "Hash of its last entry",
    "kept": "Comments kept",
    "lost_from": "First entry that was lost",
    "lost_head": "Hash of the last that was lost, or root of its tree",
    "lost_to": "Last entry that was lost",
    "made_at": "The backup was made",
    "read_back": "The platform showed that it is done",
    "restore_at": "Shown again, unless a person confirms, at",
    "seqs": "Payloads erased of entries",
    "sha256": "SHA-256",
    "version": "Version of the comment",
}


def told_of(store: Store, row: Row) -> list[str]:
    """All that one entry tells, a line each."""
    said = json.loads(row["details"])
    lines = [*_judged(said), *_people(store, row), *_details(row, said), *_proof(row)]
    return [safe(line) for line in lines]


def _details(row: Row, said: Row) -> Iterator[str]:
    """What stands in the entry and was not told yet; empty values are passed over."""
    told = _TOLD | (_STOOD if _is_judgement(said) else frozenset())
    told |= {"changed"} if row["event"] == "settings_changed" else frozenset()
    for name, value in sorted(with_read_back(said).items()):
        unseen = name == "read_back" and value is None
        if name not in told and (unseen or value not in (None, "", [], {})):
            label = _LABELS.get(name, name.replace("_", " ").capitalize())
            yield f"{label}: {'it could not be looked at' if unseen else _value(value)}"


def _value(value: Any) -> str:
    """A value in plain words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(round(value, 4))
    if isinstance(value, Mapping):
        parts = {name: one for name, one in value.items() if one not in (None, "", [])}
        return "; ".join(f"{name}: {_value(one)}" for name, one in parts.items())
    if isinstance(value, list):
        return (" | " if any(isinstance(one, Mapping) for one in value) else ", ").join(map(_value, value))  # fmt: skip
    return _moment(value) if isinstance(value, str) else str(value)


def _moment(text: str) -> str:
    """A moment as the lines tell it; any other text as it is."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{text[:19]}Z" if at.tzinfo is not None else text


def _proof(row: Row) -> Iterator[str]:
    """Under which pseudonym the entry tells of its comment, and what binds it to the one before it and to its payload."""
    if row["subject"]:
        yield f"Pseudonym of the comment: {row['subject']}"
    yield f"Previous: {row['previous']}"
    yield f"Hash: {row['hash']}"
    yield f"Commitment: {row['commitment'] or 'none, for it has no payload'}"


def _people(store: Store, row: Row) -> Iterator[str]:
    """Who may decide since this entry, and how that differs from the entry of its kind before it."""
    if row["event"] not in ("people_set", "roster_set"):
        return
    now, before = _listed(row["body"]), _listed(payload_before(store, row))
    if now is None:
        yield "The names were erased."
        return
    yield f"Listed: {_named(now)}."
    if before is None:
        yield "Who was listed before was erased, so who was added or removed cannot be told."
        return
    yield f"Added: {_named({name: one for name, one in now.items() if name not in before})}."
    yield f"Removed: {_named({name: one for name, one in before.items() if name not in now})}."
    others = [name for name in now if name in before and now[name] != before[name]]
    if others:
        changes = [f"{name}: {before[name]} -> {now[name]}" for name in others]
        yield f"Changed: {'; '.join(changes)}."


def _listed(body: str | None) -> dict[str, str] | None:
    """The people in a payload, each with role and last day; None where it was erased. "" is before there was a list."""
    if body is None:
        return None
    said = json.loads(body) if body else {}
    people = {one["name"]: f"{one['role']}{_last_day(one)}" for one in said.get("people", ())}  # fmt: skip
    return people | dict.fromkeys(said.get("names", ()), "")


def _last_day(one: Row) -> str:
    return f", until {one['until']}" if one.get("until") else ""


def _named(people: Mapping[str, str]) -> str:
    told = [f"{name} ({role})" if role else name for name, role in people.items()]
    return ", ".join(told) or "nobody"


def _judged(said: Row) -> list[str]:
    """What an entry tells of a comment, a line each: when, of whom, where, by when to decide, and the checks."""
    times = (("posted", "content_date"), ("first seen", "first_seen_at"), ("to be decided by", "due_at"))  # fmt: skip
    told = [f"{words} {str(said[name])[:19]}Z" for words, name in times if said.get(name)]  # fmt: skip
    if "late" in said:
        told.append("too late" if said["late"] else "in time")
    if said.get("content_type"):
        told.append(f"holds {said['content_type']}")
    names = (("author", "author_ref", " (on this page, in this year)"), ("thread", "thread_ref", ""))  # fmt: skip
    refs = [f"{words} {said[name]}{more}" for words, name, more in names if said.get(name)]  # fmt: skip
    stood = _stood(said) if _is_judgement(said) else ""
    checks = said.get("checks") or {}
    failed = [code for code, met in sorted(checks.items()) if met is not True]
    found = (
        f"Checks met: {len(checks) - len(failed)} of {len(checks)}" if checks else ""
    )
    found += f"; not met: {', '.join(failed)}" if failed else ""
    lines = [", ".join(told), ", ".join(refs), stood, found]
    return [line[0].upper() + line[1:] + "." for line in lines if line]


def _is_judgement(said: Row) -> bool:
    return bool(said.get("author_ref") or said.get("content_type"))


def _stood(said: Row) -> str:
    modes = [str(kind).replace("_", " ") for kind in said.get("page_modes") or ()]
    parts = [f"mode {said.get('mode')}", *(["shadow"] if said.get("shadow") else []), *modes, *(["the brake was on"] if said.get("brake") else [])]  # fmt: skip
    return f"the page: {', '.join(parts)}"
