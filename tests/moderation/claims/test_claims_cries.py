"""What stands before "council" as a cry or an opener is no other council's name; a town's name is."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

TAX = Claim(
    "TAX", "Council tax will rise by 15% in April", correct_statement="It rises by 4.9%.", verdict="false",
)  # fmt: skip
PARK = Claim(
    "PARK", "The council has sold Elm Park to developers", correct_statement="Elm Park is not for sale.", verdict="false",
)  # fmt: skip
CLAIMS = (TAX, PARK)
CRIES = ("FYI", "Btw", "TIL", "PSA", "URGENT", "urgent", "Warning", "ALERT", "Newsflash", "FFS", "Blimey", "Shocking", "Copied", "Peeps", "Thieves")  # fmt: skip
TOWNS = ("Hull", "Thornmere", "thornmere", "Duckworth", "Worthing")


@pytest.mark.parametrize("cry", CRIES)
def test_a_cry_before_the_council_names_no_other(cry: str) -> None:
    assert match(f"{cry} council tax is going up by 15% in April", CLAIMS).claim_id == "TAX"  # fmt: skip
    assert match(f"{cry} council has sold Elm Park to developers", CLAIMS).claim_id == "PARK"  # fmt: skip


@pytest.mark.parametrize("town", TOWNS)
def test_a_towns_name_before_the_council_still_does(town: str) -> None:
    assert match(f"{town} council tax is going up by 15% in April", CLAIMS).claim_id is None  # fmt: skip
    assert match(f"{town} council has sold Elm Park to developers", CLAIMS).claim_id is None  # fmt: skip
