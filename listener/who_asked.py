"""Who asked for something or needs help: who stands on the list, and what leads where somebody needs more than an answer."""

from __future__ import annotations

from collections.abc import Sequence

from listener.store import Store
from listener.store.comments import Kept
from listener.store.decisions import last_judgement
from listener.store.needs import Sought
from moderation.rulebook.entries import Need
from moderation.rules import Rules


def sought(rules: Rules) -> Sought:
    """Which needs bring a comment to the list, by these rules, and which lead there or belong elsewhere."""
    louder = [need for need in rules.needs if need.action != "none"]
    return Sought(
        tuple(need.id for need in rules.needs if need.action == "none"),
        tuple(need.id for need in louder if not for_press(need)),
        tuple(need.id for need in louder if for_press(need)),
    )


def for_press(need: Need) -> bool:
    """Whether it is the press that asks."""
    return any(use.check == "journalist" for use in need.checks)


def needed_at_once(store: Store, rules: Rules, known: Kept) -> list[Need]:
    """The urgent needs that were seen in the words that stand now."""
    row = last_judgement(store, known.comment.comment_id)
    if row is None or row["version"] != known.version:
        return []
    seen = {need.get("rule") for need in row["body"].get("needs", ())}
    return [need for need in rules.needs if need.urgent and need.id in seen]


def leading(need_ids: Sequence[str], rules: Rules) -> list[Need]:
    """The needs whose words belong to a comment on the list: where somebody may be in danger, no others."""
    needs = [rules.need(need_id) for need_id in need_ids]
    return [need for need in needs if need.id in sought(rules).graver] or needs
