"""What several people say of a vote, a risk or the council is told to comms; what is nothing to them is not."""

from __future__ import annotations

import pytest

from tests.listener.test_spreading import alerts
from tests.town import Town


def told_of(place: Town, *texts: str) -> list[str]:
    """The subjects of the alerts after each of these was said, by somebody else each time."""
    post = place.post("facebook")
    for number, text in enumerate(texts):
        place.comment(post, text + "!" * number, by=f"Voter {number}")
    return [alert["subject"] for alert in alerts(place.round())]


@pytest.mark.parametrize(
    "text",
    [
        "You must bring your passport to vote on Thursday",
        "You need a passport to vote in the council election",
        "Vote on Friday, the polling day has been moved",
    ],
)
def test_what_costs_people_their_vote_is_told_whatever_worth_its_words_have(
    place: Town, text: str
) -> None:
    (subject,) = told_of(place, *[text] * 4)
    assert text in subject


@pytest.mark.parametrize(
    "text",
    [
        "Starmer has cut the winter fuel payment for 10 million pensioners",
        "The Tories spent £37 billion on track and trace",
        "council closing the library are they",
        "My council tax has gone up to £2,400",
        "They've robbed this town blind for years",
        "Council spends £2m on magic beans",
    ],
)
def test_the_country_a_question_ones_own_bill_an_insult_and_a_joke_are_told_to_nobody(
    place: Town, text: str
) -> None:
    assert told_of(place, *[text] * 4) == []
