"""Minimal pairs: who repeats a claim, and who denies, asks, jokes, wishes, or speaks of something near it."""

from collections import Counter
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from moderation.claims.match import match
from moderation.types import Claim

HERE = Path(__file__).resolve().parent
TUNED = HERE / "pairs.yaml"


def rows(path: Path) -> list[tuple[str, str, str]]:
    """Kind, claim id and text of each row."""
    content = YAML(typ="safe").load(path)["pairs"]
    return [
        (kind, claim_id, text)
        for claim_id, found in content.items()
        for kind, text in found
    ]


def flags(path: Path, claims: tuple[Claim, ...]) -> Counter[tuple[str, bool]]:
    """How many rows of each kind were flagged, and how many not; one for the wrong claim counts as none."""
    count: Counter[tuple[str, bool]] = Counter()
    for kind, claim_id, text in rows(path):
        found = match(text, claims).claim_id
        count[kind, found == claim_id if kind == "repeats" else found is not None] += 1
    return count


@pytest.mark.parametrize(("kind", "claim_id", "text"), rows(TUNED))
def test_a_text_is_flagged_if_and_only_if_it_repeats_the_claim(
    kind: str, claim_id: str, text: str, wenbrook: tuple[Claim, ...]
) -> None:
    found = match(text, wenbrook)
    assert found.claim_id == (claim_id if kind == "repeats" else None), found


@pytest.mark.parametrize(
    ("kind", "text"),
    [(k, t) for k, _, t in rows(TUNED) if k in ("asks", "denies", "jokes")],
)
def test_what_is_not_repeated_is_told_apart_by_stance(
    kind: str, text: str, wenbrook: tuple[Claim, ...]
) -> None:
    assert match(text, wenbrook).stance == kind


@pytest.mark.parametrize(
    ("name", "missed", "false"),
    [("fresh_pairs.yaml", 1, 1), ("sealed_pairs.yaml", 1, 1)],
)
def test_on_a_registry_it_was_not_tuned_on_it_errs_no_more_than_was_measured(
    name: str, missed: int, false: int, fernhollow: tuple[Claim, ...]
) -> None:
    count = flags(HERE / name, fernhollow)
    assert count["repeats", False] <= missed
    assert (
        sum(n for (kind, flagged), n in count.items() if flagged and kind != "repeats")
        <= false
    )
