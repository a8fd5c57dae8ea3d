"""Rules as far as the database remembers them: enough to end a hide by, whatever became of the rules file."""

from __future__ import annotations

from listener.store import Store
from listener.store.decisions import Decision, rule_books, rules_version
from listener.store.timers import hours_promised
from moderation.rules import Limits, Rules


def rules_on_record(store: Store, made: Decision) -> Rules:
    """What stands on record of the rules that a decision was made by: hash, version, and the hours it promised."""
    hours = hours_promised(store, made.decision_id)
    return _bare(made.rules_sha256, rules_version(store, made.rules_sha256), hours)


def last_rules_on_record(store: Store) -> Rules:
    """The same of the rules that were adopted last."""
    books = rule_books(store)
    last = books[-1] if books else {"sha256": "", "version": ""}
    return _bare(last["sha256"], last["version"], None)


def _bare(sha256: str, version: str, hours: float | None) -> Rules:
    # Unchecked on purpose: nothing here was read from a file, and the rest of the rules is not there to be asked.
    limits = Limits.model_construct(confirm_within_hours=hours) if hours else Limits()
    return Rules.model_construct(sha256=sha256, version=version, limits=limits)
