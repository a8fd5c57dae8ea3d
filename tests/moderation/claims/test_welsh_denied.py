"""Who says in plain Welsh that a thing is not done denies the claim, whatever else of it they leave out."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

LIBRARIES = Claim(
    "LIBRARIES",
    "The council is closing all its libraries next month",
    claim_cy="Mae'r cyngor yn cau ei holl lyfrgelloedd fis nesaf",
    paraphrases=("they're shutting every library",),
    paraphrases_cy=("maen nhw'n cau pob llyfrgell",),
    not_this=("one library branch has shorter hours",),
    verdict="false",
    correct_statement_cy="Nid oes penderfyniad i gau llyfrgell.",
)
FIELDS = Claim("FIELDS", "The council is selling the playing fields", claim_cy="Mae'r cyngor yn gwerthu'r caeau chwarae", verdict="false")  # fmt: skip
TAX = Claim("TAX", "Council tax is going up by 25% in April", claim_cy="Mae treth y cyngor yn codi 25% ym mis Ebrill", verdict="false")  # fmt: skip
SCHOOLS = Claim("SCHOOLS", "The council is closing the schools", claim_cy="Mae'r cyngor yn cau'r ysgolion", verdict="false")  # fmt: skip
REGISTRIES = ((LIBRARIES,), (LIBRARIES, TAX, FIELDS), (SCHOOLS, FIELDS, TAX, LIBRARIES))


@pytest.mark.parametrize("claims", REGISTRIES)
@pytest.mark.parametrize(
    "text",
    [
        "Dydy'r cyngor ddim yn cau'r llyfrgelloedd",
        "Dydi'r cyngor ddim yn cau'r llyfrgelloedd, peidiwch â phoeni",
        "Dyw’r cyngor ddim yn cau’r llyfrgelloedd.",
        "Nid yw'r cyngor yn cau'r llyfrgelloedd",
        "Nid yw'r cyngor yn mynd i gau'r llyfrgelloedd",
        "Dydyn nhw ddim yn cau'r llyfrgelloedd",
        "Fydd y cyngor ddim yn cau'r llyfrgelloedd",
        "Ni fydd y cyngor yn cau'r llyfrgelloedd",
    ],
)
def test_a_plain_welsh_denial_denies_beside_any_other_claims(text: str, claims: tuple[Claim, ...]) -> None:  # fmt: skip
    found = match(text, claims)
    assert (found.stance, found.claim and found.claim.claim_id) == ("denies", "LIBRARIES")  # fmt: skip
    assert found.score >= 0.8


@pytest.mark.parametrize(
    "text",
    [
        "Dydy'r cyngor ddim yn cau'r pwll nofio",
        "Dw i ddim yn hapus eu bod nhw'n cau'r llyfrgelloedd",
        "Dydy'r cyngor ddim yn agor y llyfrgelloedd",
        "Dydyn nhw ddim yn cau'r llyfrgelloedd ym mis Mai",
        "Pam dydy'r cyngor ddim yn cau'r llyfrgelloedd?",
        "Dydy'r dreth ddim yn codi 30%",
    ],
)
def test_what_is_not_said_of_the_claims_own_deed_and_things_denies_nothing(text: str) -> None:  # fmt: skip
    assert match(text, (LIBRARIES, TAX, FIELDS)).stance in ("other", "asks")


def test_who_says_the_claim_in_welsh_still_repeats_it() -> None:
    for text in ("Mae'r cyngor yn cau ei holl lyfrgelloedd fis nesaf", "Maen nhw'n cau pob llyfrgell!"):  # fmt: skip
        assert match(text, (LIBRARIES, TAX, FIELDS)).claim_id == "LIBRARIES"
