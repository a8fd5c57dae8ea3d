"""Who asked for something or needs help: who stands on the list, and what leads where somebody needs more than an answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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


def of_somebody_in_danger(need_ids: Iterable[str], rules: Rules) -> bool:
    """Whether one of these needs is that somebody may be unwell, at risk or in danger."""
    seen = set(need_ids)
    return any(need.urgent and need.id in seen and not for_press(need) for need in rules.needs)  # fmt: skip


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


def offers(need_ids: Iterable[str], rules: Rules) -> tuple[str, ...]:
    """The texts that a person may send to the author of a comment with these needs, in English and Welsh.

    Who may be in danger is sent no text on casework or complaints.
    """
    contacts = {
        "email": rules.contacts.casework_email,
        "url": rules.contacts.complaints_url,
        "foi_email": rules.contacts.foi_email,
    }
    # A need that an older file had is passed over: its text is no longer the page's.
    known = {need.id for need in rules.needs}
    kept = [each for each in dict.fromkeys(need_ids) if each in known]
    offered = [need.offer for need in leading(kept, rules)]
    return tuple(
        text.format(**contacts)
        for offer in offered
        if offer is not None
        for text in (offer.en, offer.cy)
    )
