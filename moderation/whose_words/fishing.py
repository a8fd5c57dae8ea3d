"""Whoever fishes for bank details asks like a resident, and is no resident: a text for an answer is not offered to a swindler."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.types import Finding

FISHES = "spam.phishing"
ANSWERED = frozenset({"needs.casework", "needs.complaint", "needs.information_request"})


def asked_in_earnest(
    needs: tuple[Finding, ...], found: Sequence[Finding]
) -> tuple[Finding, ...]:
    """The needs, without what a score alone takes for a question or a plea of somebody who is seen to fish. Who may be hurt counts
    whoever says so."""
    if not any(each.evidence == FISHES for each in found):
        return needs
    return tuple(each for each in needs if each.evidence not in ANSWERED)
