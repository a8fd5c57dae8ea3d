"""Rules that name a later `effective_from`: people go by them from the moment they are taken up, software hides only then."""

from __future__ import annotations

from datetime import UTC, datetime

from listener.adopting import adopted_last, rules_adopted_last
from listener.store import Store
from moderation.rules import Rules, RulesError


def not_yet(rules: Rules, now: datetime) -> str:
    """From when software may hide by these rules, as one sentence; "" where that day has come."""
    if rules.effective_from <= now:
        return ""
    since = rules.effective_from.astimezone(UTC)
    return (
        f"Version {rules.version} has an `effective_from` of {since:%Y-%m-%d %H:%M} UTC: from the moment it is taken up "
        "comments are judged by it and people go by it, but until then software hides nothing."
    )


def not_yet_in_force(store: Store, now: datetime) -> str:
    """The same of the rules that were taken up last; "" where there are none, or they cannot be read any more."""
    if not adopted_last(store):
        return ""
    try:
        return not_yet(rules_adopted_last(store), now)
    except RulesError:
        return ""
