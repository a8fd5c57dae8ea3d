"""A school that is called after a saint is known without its kind; a church of the same saint is another place. What still closes, closes."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.wording.saints import with_its_kind
from moderation.types import Claim

SCHOOL = Claim("SCHOOL", "The council is shutting St Oswin's primary school", paraphrases=("St Oswin's primary is going to close",), verdict="false")  # fmt: skip
LIBRARY = Claim("LIBRARY", "The council is closing Netherby library in September", paraphrases=("Netherby library is shutting for good in September",), verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "St Oswin's is being closed down, the teachers have been told",
        "The council has made its mind up to close St Oswin's school",
        "Can't believe they're closing St Oswin's after 140 years",
        "If you have a child at St Oswin's start looking for another school, the council is shutting it",
        "They are closing st oswins",
        "So St Oswin's is shutting. Where will the kids go?",
        "Council to close St Oswin's",
    ],
)
def test_a_school_is_known_by_its_saint(text: str) -> None:
    assert match(text, (SCHOOL,)).claim_id == "SCHOOL"


@pytest.mark.parametrize(
    "text",
    [
        "St Oswin's church is closing",
        "They are closing the nursery at St Oswin's",
        "The council is shutting St Hilda's",
        "St Oswin's is a lovely little school",
        "St Oswin's isn't closing",
        "Is St Oswin's closing?",
        "St Oswin's hospice shop is closing down",
    ],
)
def test_another_place_of_the_saint_is_another_place(text: str) -> None:
    assert match(text, (SCHOOL,)).claim_id is None


def test_the_kind_is_the_claims_own() -> None:
    assert with_its_kind("they shut St Oswins!", SCHOOL.claim) == "they shut St Oswin's primary school!"  # fmt: skip
    for text in ("They shut St Hilda's", "St Oswin's church shut", "St Oswin's primary shut"):  # fmt: skip
        assert with_its_kind(text, SCHOOL.claim) == text
    assert with_its_kind("They shut St Oswin's", LIBRARY.claim) == "They shut St Oswin's"  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Netherby library is still closing in September",
        "They're still going to close Netherby library in September",
        "After all our letters the council is still shutting Netherby library in September",
        "Netherby library still being closed in September",
        "Petition or not, Netherby library is still due to close in September",
        "So they are still closing Netherby library in September then",
    ],
)
def test_what_is_still_closing_closes(text: str) -> None:
    assert match(text, (LIBRARY,)).claim_id == "LIBRARY"


@pytest.mark.parametrize(
    "text",
    [
        "Netherby library is still open in September",
        "Netherby library is still not closing in September",
        "Netherby library will still be open in September",
        "Is Netherby library still closing in September?",
        "Netherby library is still there and still lending books",
        "They still haven't closed Netherby library",
    ],
)
def test_what_is_still_there_is_no_end(text: str) -> None:
    assert match(text, (LIBRARY,)).claim_id is None
