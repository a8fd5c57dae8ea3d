"""More of what people write about known claims, by form: told by others, foretold, or said; and claims beside those of dev."""

from __future__ import annotations

from collections import defaultdict

import pytest

from bench.stance import SETS, registry
from moderation.claims.factbank.registry import load_claims
from moderation.claims.match import match
from moderation.claims.opinion.gate import Statement, gate
from moderation.claims.stance.negation import turned_round
from moderation.claims.wording.words import stem, tokens
from moderation.types import Claim
from training.packed import rows_in


def rows(name: str) -> list[dict[str, str]]:
    return rows_in(SETS / f"{name}.jsonl.xz")


def flagged(name: str, claims: tuple[Claim, ...]) -> dict[str, list[bool]]:
    """By kind, whether each text is said to repeat its claim."""
    found: dict[str, list[bool]] = defaultdict(list)
    for row in rows(name):
        claim_id = match(row["text"], claims, top=0).claim_id
        mine = row["stance"] == "repeats"
        found[row["kind"]].append(claim_id == row["claim_id"] if mine else claim_id is not None)  # fmt: skip
    return found


def test_what_others_are_said_to_tell_and_what_is_foretold_is_no_repeat() -> None:
    told = flagged("claims_told_dev", registry("dev"))
    share = {kind: sum(some) / len(some) for kind, some in told.items()}
    assert share["debunk"] <= 0.1 and share["prediction"] <= 0.05, share
    assert share["repeat"] >= 0.9, share


def test_of_further_claims_most_repeats_are_found() -> None:
    told = flagged("claims_pairs_more", load_claims(SETS / "claims_pairs_more.yaml"))
    share = {kind: sum(some) / len(some) for kind, some in told.items()}
    assert share["plain"] >= 0.9 and share["presupposed"] >= 0.85, share
    assert share["hearsay"] == 1 and share["slang"] >= 0.6, share
    assert share["near"] <= 0.18 and not any(told["opinion"]), share


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("cancelled", "cancel"), ("travelling", "travel"), ("controlled", "control")),
        *(("installed", "install"), ("called", "call"), ("selling", "sell")),
    ],
)
def test_a_doubled_l_is_no_other_word(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_a_short_not_is_a_not() -> None:
    assert [t.key for t in tokens("Votes won't be counted")] == [
        t.key for t in tokens("Votes will not be counted")
    ]


def test_half_of_a_claim_with_a_not_is_no_denial_of_it() -> None:
    claim = "Asbestos was found in the school and parents were not told"
    assert not turned_round("they found asbestos in the school", claim)
    assert not turned_round("asbestos was found and parents haven't been told", claim)
    assert turned_round("asbestos was found in the school and parents were told", claim)


@pytest.mark.parametrize(
    ("part", "wording", "step"),
    [
        ("The field will be sold to a developer", "The council has sold the field to a developer", "G4"),
        ("The field has been sold and will be built on", "The council has sold the field to a developer", None),
        ("The market will close in May", "The market will close in May", None),
        ("The street lights were off when I walked home", "The street lights are off", "G5"),
        ("The water company is closing its office", "The council is closing its office", "G7"),
        ("Now Marrowby wants a fee for the tip", "There is a fee for the tip", None),
    ],
)  # fmt: skip
def test_the_gate_reads_time_hand_and_place(
    part: str, wording: str, step: str | None
) -> None:
    home = frozenset({"marrowby"})
    assert gate(Statement(part, wording=wording, home=home)) == step


def test_who_is_held_to_account_for_it_takes_it_for_a_fact() -> None:
    tax = Claim("T", "The council lost £14 million on Harbour Mills", verdict="false")
    said = match("Has anybody been sacked for losing £14 million on Harbour Mills?", [tax])  # fmt: skip
    assert said.stance == "repeats"
    asked = match("Has the council lost £14 million on Harbour Mills?", [tax])
    assert asked.stance == "asks"
