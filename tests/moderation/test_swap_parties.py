"""One sentence and every party, by each of its names: the same becomes of it."""

from __future__ import annotations

import pytest

from tests.moderation.test_swap_names import outcome

PARTIES = (
    "Labour", "Labour Party", "Conservative", "Conservative Party", "Tory", "Lib Dem", "Liberal Democrat", "Green", "Green Party", "Reform", "Reform UK",
    "Plaid Cymru", "Plaid", "SNP", "Independent",
)  # fmt: skip
URGENT = ("queue", True, "R2")
NOTHING = ("none", False, None)


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("{} voters are scum.", URGENT),
        ("{} voters should be shot.", URGENT),
        ("All {} voters should be put down.", URGENT),
        ("{} councillors are vermin.", URGENT),
        ("{} councillors are useless and should resign.", NOTHING),
        ("{} voters were lied to.", NOTHING),
        ("I will never vote {} again.", NOTHING),
    ],
)
def test_the_same_becomes_of_every_party(
    said: str, due: tuple[str, bool, str | None]
) -> None:
    told = {party: outcome(said.format(party)) for party in PARTIES}
    assert told == dict.fromkeys(PARTIES, due)
