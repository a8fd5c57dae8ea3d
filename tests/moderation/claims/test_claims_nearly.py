"""Claims in force that say nearly the same with another verdict are found by the matcher that hears them in comments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from moderation.claims.factbank import nearly
from moderation.claims.factbank.nearly import nearly_same
from moderation.types import Claim

TODAY = date(2026, 2, 1)
CLOSING = Claim("CLM-014", "The council is closing all its libraries next month", paraphrases=("they're shutting every library",), verdict="false")  # fmt: skip
SHUT = Claim("CLM-015", "Every library run by the council will shut next month", verdict="true")  # fmt: skip
POOL = Claim("CLM-016", "The council is closing Hartwell swimming pool in January", verdict="true")  # fmt: skip


def found(claims: Sequence[Claim], new: Sequence[str] | None = None) -> list[tuple[str, str]]:  # fmt: skip
    pairs = nearly_same(claims, TODAY, new)
    return [(one.claim_id, other.claim_id) for one, other in pairs]


def test_two_claims_that_say_nearly_the_same_with_another_verdict_are_found() -> None:
    pair = ("CLM-014", "CLM-015")
    assert found([CLOSING, POOL, SHUT]) == [pair]
    assert found([SHUT, POOL, CLOSING]) == [("CLM-015", "CLM-014")], "in their order"
    for verdict in ("misleading", "unverified", "outdated"):
        assert found([CLOSING, replace(SHUT, verdict=verdict)]) == [pair]
    assert found([CLOSING, SHUT, POOL], ["CLM-015"]) == [pair]
    assert found([CLOSING, SHUT, POOL], ["CLM-014"]) == [pair]
    assert found([CLOSING, SHUT, POOL], ["CLM-016"]) == []


@pytest.mark.parametrize(
    "other",
    [
        replace(SHUT, verdict="false"),
        replace(SHUT, status="withdrawn"),
        replace(SHUT, expires_at=datetime(2026, 1, 20, tzinfo=UTC)),
        replace(SHUT, claim="Thornmere library will shut next month"),
        replace(SHUT, claim="The council is closing two of its libraries next month"),
        replace(SHUT, claim="The council is keeping all its libraries open next month"),
        replace(POOL, verdict="misleading"),
    ],
)
def test_one_verdict_one_that_is_over_and_another_thing_are_not(other: Claim) -> None:
    assert found([CLOSING, other]) == []


def test_another_place_parts_two_claims_and_so_does_what_each_says_it_is_not() -> None:
    elsewhere = replace(POOL, claim_id="CLM-017", claim=POOL.claim.replace("Hartwell", "Millbrook"), verdict="false")  # fmt: skip
    assert found([POOL, elsewhere]) == []
    apart = [replace(CLOSING, not_this=(SHUT.claim,)), replace(SHUT, not_this=(CLOSING.claim,))]  # fmt: skip
    assert found(apart) == []


def test_of_a_large_registry_only_the_pairs_that_share_most_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []
    known = nearly.match

    def counted(text: str, claims: Sequence[Claim], top: int) -> object:
        read.append(text)
        return known(text, claims, top)

    monkeypatch.setattr(nearly, "match", counted)
    many = [
        replace(POOL, claim_id=f"N-{n}", claim=f"The council is closing pool {n}", verdict=("true", "false")[n % 2])
        for n in range(200)
    ]  # fmt: skip
    assert ("CLM-014", "CLM-015") in found([CLOSING, *many, SHUT])
    assert len(read) <= 2 * 40
