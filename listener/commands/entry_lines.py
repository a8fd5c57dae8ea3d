"""One entry of the log as a line of text: when, what, under which version of which rule, about which words, by whom."""

from __future__ import annotations

import json

from listener.claims.story_english import sentence_in_english
from listener.store import Store
from listener.store.comments import kept
from listener.store.connection import Row
from listener.store.log_views import (
    Decided,
    adopted_before,
    captured_words,
    decided_on,
)
from listener.terminal import cell, safe

_ABOUT_APPEALS = ("appeal_lodged", "appeal_decided", "appeal_reminded", "appeal_set_aside")  # fmt: skip
FINGERPRINT = 12  # letters of a SHA-256 that are shown


def _named(event: str) -> str:
    """An event in words: what the log calls an incident is an alert to people, and a posture what they chose."""
    if event == "incident_posture_set":
        return "alert answered: what to do was chosen"
    return event.replace("_", " ").replace("incident", "alert")


class EntryLines:
    """Writes entries as lines, and remembers what the log says of the decisions on each comment."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, Decided] = {}

    def line(self, row: Row) -> str:
        """The line of one entry, which comes with its payload as `body`."""
        details = json.loads(row["details"])
        payload = json.loads(row["body"]) if row["body"] else {}
        decided, number = self._decided(row), details.get("decision_id")
        quoted = self._quoted(payload, decided.captured.get(number, ""))
        if row["commitment"] and row["body"] is None:
            quoted = " (erased)"
        machine = row["role"] == "daemon"
        who = "the machine" if machine else f"{row['actor']} ({row['role']})"
        who = row["actor"] if row["role"] == "public" else who
        what = _named(row["event"]) + self._main_detail(row, details)
        rule = self._rule(row, decided, number)
        head = (
            f"{row['seq']:>6}  {row['recorded_at'][:19]}Z  {what}{rule}"
            f"{_numbered(number, decided)}{quoted}, by {safe(who)}"
        )
        said = row["reason"] or payload.get("reason", "")
        said = sentence_in_english(said) if machine else said
        return f"{head}: {safe(said)}" if said else head

    def _decided(self, row: Row) -> Decided:
        subject = row["subject"]
        if not subject:
            return Decided()
        if subject not in self._known:
            self._known[subject] = decided_on(self._store, subject)
        return self._known[subject]

    def _rule(self, row: Row, decided: Decided, number: int | None) -> str:
        """The rule and its version: the entry's own, else its decision's, else the one in force when it was written."""
        if not row["rule"]:
            return ""
        of_decision = decided.versions.get(number or 0, "")
        version = row["rules_version"] or of_decision or adopted_before(self._store, row["seq"])  # fmt: skip
        return f" {row['rule']} v{safe(version)}" if version else f" {row['rule']}"

    def _quoted(self, payload: Row, captured: str) -> str:
        """The words that the entry's payload or its decision's evidence holds; else those of now, marked as such."""
        if "text" in payload:
            return f' "{cell(str(payload["text"]), 40).rstrip()}"'
        comment_id = str(payload.get("comment_id", ""))
        words = captured_words(self._store, comment_id, captured) if captured else None
        if words is not None:
            return f' "{cell(words, 40).rstrip()}"'
        known = kept(self._store, comment_id)
        if known is None:
            return ""
        return f' "{cell(known.comment.text, 40).rstrip()}" (as it stands now)'

    def _main_detail(self, row: Row, details: Row) -> str:
        """What an entry that is about no comment is about."""
        if row["event"] == "rules_adopted":
            return _rules(details, adopted_before(self._store, row["seq"]), row)
        if row["event"] in _ABOUT_APPEALS:
            outcome = f": {details['outcome']}" if details.get("outcome") else ""
            rule = f", under {details['to_rule']}" if details.get("to_rule") else ""
            return safe(f" (appeal {details.get('appeal_id')}{outcome}{rule})")
        if row["event"] in _MAIN:
            return safe(_MAIN[row["event"]](details))
        # Which mode, on which page.
        where = [str(details[name]) for name in ("kind", "page_id") if details.get(name)]  # fmt: skip
        return f" ({safe(', '.join(where))})" if where and not row["subject"] else ""


def _numbered(number: int | None, decided: Decided) -> str:
    """The number of a decision, which one it takes back, and which one took it back."""
    if number is None:
        return ""
    parts = [f"decision {number}"]
    if number in decided.undoes:
        parts.append(f"takes back decision {decided.undoes[number]}")
    if number in decided.undone_by:
        parts.append(f"taken back by decision {decided.undone_by[number]}")
    return f" ({', '.join(parts)})"


def _rules(details: Row, before: str, row: Row) -> str:
    change = f"{before} -> {row['rules_version']}" if before else row["rules_version"]
    fingerprint = f"fingerprint {str(details.get('sha256', ''))[:FINGERPRINT]}"
    through = f", through {details['through']}" if details.get("through") else ""
    return safe(f" ({change}, {fingerprint}{through})")


def _mode(details: Row) -> str:
    flags = [name for name in ("shadow", "practice") if details.get(name)]
    model = f"model {details.get('scorer', 'none')}"
    return f" ({', '.join([str(details.get('mode', '?')), *flags, model])})"


def _settings(details: Row) -> str:
    changed = details.get("changed", {})
    told = [f"{name.replace('_', ' ')}: {_value(old)} -> {_value(new)}" for name, (old, new) in changed.items()]  # fmt: skip
    first = (
        f"{len(details.get('settings', ()))} settings, written down for the first time"
    )
    return f" ({'; '.join(told) or first})"


def _value(value: object) -> str:
    """A setting's value in plain words."""
    if isinstance(value, list):
        return ", ".join(map(_value, value)) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None or value == "" else str(value)


def _people(details: Row) -> str:
    many = details.get("people", 0)
    return f" ({many} {'person' if many == 1 else 'people'})"


def _roster(details: Row) -> str:
    many = details.get("people", 0)
    return f" ({many} {'person' if many == 1 else 'people'} may confirm)"


def _claims(details: Row) -> str:
    named = ("added", "changed", "removed", "withdrawn")
    counts = [f"{details[name]} {name}" for name in named if details.get(name)]
    source = {"file": "from the file", "person": "by a person"}.get(str(details.get("source")), "")  # fmt: skip
    parts = [f"{details.get('claims', 0)} claims", *([source] if source else [])]
    return f" ({', '.join([*parts, *(counts or ['none changed'])])})"


def _told(details: Row) -> str:
    # The name of a channel is the settings' own; an address is never in here.
    to = [str(way) for way in details.get("to", ())]
    return f" (alert {details.get('incident_id')}, {details.get('level')}, to {', '.join(to) or 'nobody'})"


_MAIN = {
    "mode_set": _mode,
    "people_set": _people,
    "roster_set": _roster,
    "settings_changed": _settings,
    "claims_imported": _claims,
    "incident_told": _told,
}
