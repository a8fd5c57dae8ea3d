"""Another town's councillors, mayor or chief executive are not ours; a party's, or those who are called greedy, may be."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

# A claim; what does not repeat it; what does.
SAID: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "The chief executive flew business class to Rome at the council's expense",
        (
            "Thornmere's chief executive flew business class to Rome at the council's expense",
            "The chief executive of Thornmere flew business class to Rome at the council's expense",
            "The chief executive in Thornmere flew business class to Rome at the council's expense",
            "Thornmere chief executive flew business class to Rome at the council's expense",
        ),
        (
            "Our chief executive flew business class to Rome at the council's expense",
            "Greedy chief executive flew business class to Rome at the council's expense",
            "Labour's chief executive flew business class to Rome at the council's expense",
            "The chief executive of this council flew business class to Rome at the council's expense",
            "Overpaid chief exec flew business class to Rome at the council's expense",
        ),
    ),
    (
        "Councillors voted to give themselves a 15% pay rise",
        (
            "Thornmere councillors voted to give themselves a 15% pay rise",
            "Thornmere's councillors voted to give themselves a 15% pay rise",
            "Councillors in Thornmere voted to give themselves a 15% pay rise",
            "Councillors at Thornmere voted to give themselves a 15% pay rise",
        ),
        (
            "Labour councillors voted to give themselves a 15% pay rise",
            "Tory councillors voted to give themselves a 15% pay rise",
            "Lib Dem councillors voted to give themselves a 15% pay rise",
            "Greedy councillors voted to give themselves a 15% pay rise",
            "Plaid councillors voted to give themselves a 15% pay rise",
            "Shameless councillors voted to give themselves a 15% pay rise",
            "Councillors in April voted to give themselves a 15% pay rise",
            "Councillors Voted To Give Themselves A 15% Pay Rise",
        ),
    ),
    (
        "The mayor's new car cost £88,000",
        (
            "Thornmere's mayor's new car cost £88,000",
            "The mayor of Thornmere's new car cost £88,000",
            "The new car of the mayor of Thornmere cost £88,000",
        ),
        (
            "Our mayor's new car cost £88,000",
            "The mayor's new car cost £88,000, says our Dave",
            "Typical mayor's new car cost £88,000",
        ),
    ),
    (
        "The leader of Oakhithe Council claimed £9,000 for taxis",
        (
            "The leader of Thornmere claimed £9,000 for taxis",
            "Thornmere's leader claimed £9,000 for taxis",
        ),
        (
            "Oakhithe's leader claimed £9,000 for taxis",
            "The leader of Oakhithe claimed £9,000 for taxis",
            "The leader of the council claimed £9,000 for taxis",
        ),
    ),
    (
        "The council's planners approved 300 houses on Tarn Field",
        ("Thornmere's planners approved 300 houses on Tarn Field",),
        (
            "The planners approved 300 houses on Tarn Field",
            "Planners have approved 300 houses on Tarn Field",
        ),
    ),
)


def claims(text: str) -> tuple[Claim, ...]:
    return (Claim("C", text, verdict="false"),)


@pytest.mark.parametrize(
    ("claim", "text"),
    [(said[0], text) for said in SAID for text in said[1]],
)
def test_what_is_another_thing_repeats_nothing(claim: str, text: str) -> None:
    assert match(text, claims(claim)).claim_id is None


@pytest.mark.parametrize(
    ("claim", "text"),
    [(said[0], text) for said in SAID for text in said[2]],
)
def test_what_says_it_in_other_words_repeats_it(claim: str, text: str) -> None:
    assert match(text, claims(claim)).claim_id == "C"
