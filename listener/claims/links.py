"""Looks at the source of each claim, because a person asked for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from connectors.links import COURTESY_SECONDS, Looked
from moderation.types import Claim


def look_at_sources(
    claims: Sequence[Claim],
    look: Callable[[str], Looked],
    pause: Callable[[float], None],
) -> Iterator[tuple[Claim, Looked]]:
    """Each claim with what became of its source. An address that several claims name is asked for once."""
    seen: dict[str, Looked] = {}
    for claim in claims:
        address = claim.source_url
        if not address or claim.status == "withdrawn":
            continue
        if address not in seen:
            if seen:
                pause(COURTESY_SECONDS)
            seen[address] = look(address)
        yield claim, seen[address]
