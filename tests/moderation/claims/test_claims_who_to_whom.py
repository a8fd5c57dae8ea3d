"""Who gives to whom: another who pays, gets or is fined makes it another matter; the same told in other words does not."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

# A claim; what does not repeat it; what does.
SAID: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "Councillors voted to give themselves a 15% pay rise",
        (
            "Councillors voted to give care workers a 15% pay rise",
            "Councillors voted to give refuse staff a 15% pay rise",
            "Councillors voted to give the chief executive a 15% pay rise",
            "Councillors gave teaching assistants a 15% pay rise",
            "Councillors voted for a 15% cut to their own allowances",
            "Care workers were given a 15% pay rise by councillors",
            "Councillors awarded lollipop ladies a 15% pay rise",
        ),
        (
            "Councillors voted to give themselves a 15% pay rise",
            "Councillors gave themselves a 15% pay rise",
            "Councillors have voted themselves a 15% rise",
            "They've voted themselves a 15% pay rise while care workers get nothing",
            "15% pay rise for councillors, voted for by councillors",
            "Councillors awarded themselves 15% more",
            "Councillors give each other a 15% pay rise",
            "Councillors voted through their own 15% pay rise",
            "They gave nurses nothing and voted to give themselves a 15% pay rise",
        ),
    ),
    (
        "Councillors awarded themselves free parking",
        (
            "Councillors awarded carers free parking",
            "Councillors gave nurses free parking",
            "Councillors voted to give blue badge holders free parking",
        ),
        (
            "Councillors awarded themselves free parking",
            "The councillors awarded themselves free parking, shameful",
            "They awarded themselves free parking",
        ),
    ),
    (
        "The council fined a bakery £800 for putting out a sign",
        (
            "A bakery gave the council £800 for a new sign",
            "The bakery raised £800 for a sign",
            "A bakery was given £800 by the council for a sign",
            "The council paid £800 for a sign outside the bakery",
            "The bakery donated £800 to the council for a sign",
            "The council gave a bakery £800 for putting out a sign",
        ),
        (
            "The council fined a bakery £800 for putting out a sign",
            "A bakery was fined £800 for putting out a sign",
            "A bakery got an £800 fine for its sign",
            "Council made a bakery pay £800 for putting a sign out",
            "The bakery had to pay the council £800 for putting out a sign",
            "The bakery was hit with an £800 fine by the council over a sign",
            "The council charged a bakery £800 for putting out a sign",
            "Bakery slapped with £800 penalty for putting out a sign",
        ),
    ),
    (
        "The council paid a consultant £60,000 to rename a bridge",
        (
            "A consultant paid the council £60,000 to rename a bridge",
            "The council was paid £60,000 by a consultant to rename a bridge",
            "The council received £60,000 from a consultant to rename a bridge",
            "The council charged a consultant £60,000 to rename a bridge",
        ),
        (
            "The council paid a consultant £60,000 to rename a bridge",
            "A consultant was paid £60,000 to rename a bridge",
            "A consultant got £60,000 from the council to rename a bridge",
            "£60,000 to a consultant for renaming a bridge",
            "The council spent £60,000 on a consultant to rename a bridge",
            "The council gave a consultant £60,000 to rename a bridge",
            "A consultant charged the council £60,000 to rename a bridge",
            "They paid some consultant £60,000 to rename a bridge",
        ),
    ),
    (
        "The leader flew business class to Rome at the council's expense",
        (
            "The leader paid for his own business class flight to Rome",
            "The leader paid for her own flight to Rome",
            "The leader flew business class to Rome out of his own pocket",
            "The leader paid for the business class flight to Rome himself",
            "The leader bought her own business class ticket to Rome",
        ),
        (
            "The leader flew business class to Rome at the council's expense",
            "The leader flew business class to Rome and the council paid",
            "The leader flies business class to Rome at the council's expense",
            "The leader flew business class to Rome at our expense",
            "The leader should have paid her own way, she flew business class to Rome at the council's expense",
        ),
    ),
    (
        "The council fined a widow £300 for feeding ducks",
        (
            "A widow gave the council £300 for the ducks",
            "A widow was given £300 for feeding ducks",
            "The widow left £300 to the council for the ducks",
        ),
        (
            "A widow was fined £300 for feeding ducks",
            "Council fines widow £300 for feeding ducks",
            "£300 fine for a widow who fed the ducks",
            "The council took £300 off a widow for feeding ducks",
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
