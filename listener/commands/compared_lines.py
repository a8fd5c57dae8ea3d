"""A change of the claims as lines for whoever is to agree to it: each claim, and within it only what differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from os.path import commonprefix

from listener.claims.compare import Compared, Comparison, Difference, ended
from listener.terminal import cell, safe
from moderation.types import Claim

_COLUMNS = 60  # of a text
_AHEAD = 20  # letters that are kept before the place where two texts begin to differ
_MOST_TEXTS = 5  # of a list
_WORDS = frozenset({"verdict", "source_date", "impact", "topic", "created", "expires", "status"})  # fmt: skip


def compared_lines(found: Comparison, *, replaces: bool, waits: bool) -> Iterator[str]:
    """What a proposal would do, or was asked to do where it was answered."""
    yield "If it is agreed to:" if waits else "It was asked for that:"
    for one in found.claims:
        if one.kind != "stays":
            yield from _claim(one)
    same = [one.claim.claim_id for one in found.claims if one.kind == "stays"]
    if same:
        stay = "Stays as it is" if len(same) == 1 else "Stay as they are"
        yield f"  {stay}: {safe(', '.join(same))}"
    for claim in found.taken_out:
        yield f"  {safe(claim.claim_id)} is taken out: {_quoted(claim.claim)}"
    if replaces and not found.taken_out:
        yield "  No claim is taken out."
    if found.outdated:
        yield (
            "The claims were changed after this was asked for, so it cannot be agreed to. Decline it, look again, "
            "and ask anew."
        )


def named(claims: Sequence[Claim]) -> str:
    """The ids of some claims, the first few by name."""
    ids = [claim.claim_id for claim in claims[:_MOST_TEXTS]]
    more = len(claims) - len(ids)
    return safe(", ".join(ids)) + (f" and {more} more" if more else "")


def ended_words(claims: Sequence[Claim], now: datetime) -> str:
    """Which of some claims have ended already, and what that means; "" where none has."""
    found = ended(claims, now)
    if not found:
        return ""
    have, they = ("has", "it counts") if len(found) == 1 else ("have", "they count")
    return f"{named(found)} {have} ended already: {they} as unverified until renewed."


def _claim(one: Compared) -> Iterator[str]:
    name = safe(one.claim.claim_id)
    if one.kind == "new":
        yield f"  {name} is new."
        return
    said = "changes" if one.kind == "changes" else "was taken out, and comes back"
    yield f"  {name} {said}{':' if one.differences else '.'}"
    for each in one.differences:
        yield f"    {each.name}: {_difference(each)}"


def _difference(each: Difference) -> str:
    before, after = each.before, each.after
    if not after:
        return f"taken away (was {_told(each.name, before)})"
    if not before:
        return f"new, {_told(each.name, after)}"
    if isinstance(before, tuple) and isinstance(after, tuple):
        return _texts(before, after)
    old, new = _from_the_difference(str(before), str(after))
    return f"{_told(each.name, old)} -> {_told(each.name, new)}"


def _texts(before: tuple[str, ...], after: tuple[str, ...]) -> str:
    gone = tuple(text for text in before if text not in after)
    come = tuple(text for text in after if text not in before)
    parts = [f"without {_told('', gone)}"] if gone else []
    parts += [f"new: {_told('', come)}"] if come else []
    return "; ".join(parts) or "the same texts, in another order or number"


def _told(name: str, value: str | tuple[str, ...]) -> str:
    if isinstance(value, str):
        return safe(value) if name in _WORDS else _quoted(value)
    more = len(value) - _MOST_TEXTS
    shown = ", ".join(map(_quoted, value[:_MOST_TEXTS]))
    return shown + (f" and {more} more" if more > 0 else "")


def _quoted(text: str) -> str:
    return f'"{cell(text, _COLUMNS).rstrip()}"'


def _from_the_difference(before: str, after: str) -> tuple[str, str]:
    """Two texts without the long beginning that both have: shortened at the end alone, they could look the same."""
    cut = len(commonprefix([before, after])) - _AHEAD
    cut = before.rfind(" ", 0, cut + 1) + 1 if cut > 0 else 0
    lead = "…" if cut else ""
    return lead + before[cut:], lead + after[cut:]
