"""Who repeats a claim with hardly a word of it, or in a question that takes it for granted; and who only speaks of the thing."""

import pytest

from moderation.claims.match import match
from moderation.types import Claim

CLAIMS = tuple(
    Claim(claim_id, text, verdict="false")
    for claim_id, text in (
        ("LAKE", "The council sold Garrow Park boating lake to a developer for £1"),
        ("BINS", "The council will empty black bins only once every four weeks from April"),
        ("POOL", "The council is closing Hartwell swimming pool in January"),
        ("TIP", "The council charges £5 for each visit to the tip"),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("said", "claim_id"),
    [
        ("From spring the lorry for ordinary rubbish shows up a dozen times a year", "BINS"),
        ("No more lengths for me at Hartwell once the new year comes", "POOL"),
        ("Swimmers will have nowhere to go in Hartwell after Christmas", "POOL"),
        ("Do they take cards for the fiver at the tip?", "TIP"),
    ],
)  # fmt: skip
def test_a_claim_is_heard_in_other_words_and_where_it_is_taken_for_granted(
    said: str, claim_id: str
) -> None:
    assert match(said, CLAIMS).claim_id == claim_id


@pytest.mark.parametrize(
    ("said", "stance"),
    [
        ("Does anyone know if Hartwell pool is really closing in January?", "asks"),
        ("Hartwell pool is not closing in January", "denies"),
        ("I'll sell you the boating lake for a pound and throw in the ducks 😂", "jokes"),
        ("When does Hartwell pool open on Sundays?", "other"),
        ("The bin men missed us again", "other"),
        ("What a joke of a council", "other"),
    ],
)  # fmt: skip
def test_who_asks_denies_jokes_or_speaks_of_something_else_repeats_nothing(
    said: str, stance: str
) -> None:
    found = match(said, CLAIMS)
    assert (found.claim_id, found.stance) == (None, stance)
