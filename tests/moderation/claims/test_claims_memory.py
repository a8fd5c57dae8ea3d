"""A daemon that matches for months keeps no more in memory than it did on its first day."""

from __future__ import annotations

import gc

from moderation.claims.index import Index
from moderation.claims.match import match
from moderation.types import Claim

PLACES = ("Otterham", "Fennimore", "Wenbrook", "Quillon", "Teasel", "Brindle", "Marlow")


def living() -> int:
    gc.collect()
    return sum(isinstance(each, Index) for each in gc.get_objects())


def test_one_claim_after_the_other_is_made_ready_once() -> None:
    claims = tuple(
        Claim(f"CLM-{n}", f"The council is closing {place} {what} in May", verdict="false")
        for n, (place, what) in enumerate(
            (place, what) for place in PLACES for what in ("library", "baths", "school")
        )
    )  # fmt: skip
    texts = [claim.claim for claim in claims]
    for text in texts:
        match(f"{text} libary0", claims, top=0)
    before = living()
    for turn in range(1, 4):
        for text in texts:
            match(f"{text} libary{turn}", claims, top=0)
    assert living() <= before
