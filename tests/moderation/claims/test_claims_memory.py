"""A daemon that matches for months keeps no more in memory than it did on its first day."""

from __future__ import annotations

import gc
from dataclasses import replace

from moderation.claims.match import match
from moderation.claims.nearest.index import Index, drop_registries
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


def registries() -> int:
    """How many registries are kept ready."""
    gc.collect()
    return sum(isinstance(each, Index) and len(each.others) > 20 for each in gc.get_objects())  # fmt: skip


def test_a_registry_that_is_edited_all_day_leaves_its_older_texts_in_memory_no_longer() -> (
    None
):
    before = registries()
    claims = tuple(
        Claim(f"CLM-{n}", f"The council is closing {place} {what} in June", verdict="false")
        for n, (place, what) in enumerate((place, what) for place in PLACES for what in ("library", "baths", "school"))
    )  # fmt: skip
    for edit in range(9):
        claims = (replace(claims[0], correct_statement=f"Changed {edit}."), *claims[1:])
        assert match(f"{claims[3].claim} libary{edit}", claims).claim_id == "CLM-3"
        assert match(f"{claims[4].claim} libary{edit}", claims[:1], top=0) is not None
    assert registries() <= max(before, 4)
    drop_registries()
    assert registries() == 0
