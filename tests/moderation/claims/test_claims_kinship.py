"""How near a comment comes to a claim as residents put it."""

from __future__ import annotations

import numpy as np
import pytest

from moderation.claims.nearest.encoder import shared
from moderation.claims.nearest.index import index
from moderation.claims.nearest.kinship import matrices, of_claims, of_comments
from moderation.claims.nearest.meaning import meanings
from moderation.types import Claim

POOL = Claim("P-1", "The council is closing the swimming pool", verdict="false")
TAX = Claim("T-1", "Council tax is going up by 15% in April", verdict="false")
LIBRARY = Claim("L-1", "Every branch library will shut by Christmas", verdict="false")
KNOWN = index((POOL, TAX, LIBRARY))


def test_rows_stay_rows_of_length_one_and_the_same_for_the_same_text() -> None:
    rows = shared().encode(["They are shutting the baths", "", "🙂", "x " * 900])
    for turned in (of_comments, of_claims):
        assert np.allclose(np.linalg.norm(turned(rows), axis=1), 1, atol=1e-5)
        assert (turned(rows) == turned(rows)).all()


def test_there_is_a_matrix_for_comments_and_one_for_claims() -> None:
    width = shared().width
    assert matrices().shape == (2, width, width)
    assert (matrices()[0] != matrices()[1]).any()


@pytest.mark.parametrize(
    ("claim", "repeats", "remark"),
    [
        (POOL, "so thats the baths done for then, no more lanes for our kids", "Lovely swim at the pool this morning, thanks to the lifeguards"),
        (LIBRARY, "not one place left to borrow a book in this town come the new year", "The library had a great story time on Saturday"),
        (TAX, "they want nearly a sixth more off us for the bins and that from the spring", "How do I pay my council tax by direct debit?"),
    ],
)  # fmt: skip
def test_who_says_it_in_other_words_is_nearer_of_kin_than_a_remark_on_the_matter(
    claim: Claim, repeats: str, remark: str
) -> None:
    means = meanings(KNOWN)
    assert means is not None
    said, other = means.nearest(repeats), means.nearest(remark)
    assert said.kin[claim.claim_id] > other.kin[claim.claim_id]
    assert said.kin[claim.claim_id] > said.kin_rival(claim.claim_id)


def test_beside_a_single_claim_there_is_no_rival() -> None:
    means = meanings(index((POOL,)))
    assert means is not None
    assert means.nearest("They are shutting the baths").kin_rival("P-1") == -1.0
