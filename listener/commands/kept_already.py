"""What a review takes from a claim that is kept here already: others say less of a claim than we keep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from listener.claims.compare import Difference, differences
from listener.terminal import safe
from moderation.types import Claim

_SHOWN = 5  # claims, by name
_ROLES = ("owner_role", "approved_by_role")  # a file's own take their place
# What is lost, in the words of whoever brings the file in.
_LOST = {
    "claim_cy": "Welsh",
    "paraphrases_cy": "Welsh",
    "correct_statement_cy": "Welsh",
    "paraphrases": "other wordings",
    "not_this": "`not_this`",
    "harm": "harm",
    "ward": "ward",
    "service": "service",
    **dict.fromkeys(_ROLES, "roles"),
}


def replaced_lines(here: Iterable[Claim], claims: Sequence[Claim], number: int) -> Iterator[str]:  # fmt: skip
    """Which claims of a proposal are kept here and would change, and what of them would go."""
    before = {claim.claim_id: claim for claim in here}
    known = [claim for claim in claims if claim.claim_id in before]
    found = {c.claim_id: differences(before[c.claim_id], c) for c in known}
    changed = {claim_id: each for claim_id, each in found.items() if each}
    same = len(known) - len(changed)
    if changed:
        yield _changed(changed, number)
    if same:
        yield f"{same} of them {'is' if same == 1 else 'are'} kept here already, word for word, and {'stays as it is' if same == 1 else 'stay as they are'}."


def _changed(changed: dict[str, tuple[Difference, ...]], number: int) -> str:
    ids = list(changed)
    named = f"{safe(', '.join(ids[:_SHOWN]))}{', ...' if len(ids) > _SHOWN else ''}"
    one = len(ids) == 1
    them, their = ("it", "its") if one else ("them", "their")
    gone = _gone(each for found in changed.values() for each in found)
    lost = f" {their} {gone} go." if gone else ""
    replaces = f"Agreeing replaces {them} whole{':' if gone else '.'}{lost}"
    return (
        f"{len(ids)} of them {'is' if one else 'are'} kept here already ({named}). {replaces} "
        f"`wardmote claims waiting {number}` shows it all. "
        f"To leave {them} as {'it is' if one else 'they are'}, decline this, and take {them} out of the file first."
    )


def _gone(found: Iterable[Difference]) -> str:
    """What stood there and would stand no more, in words; "" where nothing is lost."""
    lost = {each.name for each in found if _is_lost(each)}
    words = list(dict.fromkeys(word for name, word in _LOST.items() if name in lost))
    head = ", ".join(words[:-1])
    return f"{head} and {words[-1]}" if head else "".join(words)


def _is_lost(each: Difference) -> bool:
    before, after = each.before, each.after
    if isinstance(before, tuple) and isinstance(after, tuple):
        return not set(before) <= set(after)
    return bool(before) and (not after or each.name in _ROLES)
