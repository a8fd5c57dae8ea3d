"""An address to which people are called is somebody's home; a venue, a shop and an event are let be."""

from __future__ import annotations

import pytest

from moderation.checks.personal_data import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import judged


@pytest.mark.parametrize(
    "text",
    [
        "Coming round to 27 Nolton Road, CF31 3AE tonight, anyone joining?",
        "Let's all go to 14 Sample Street, CF31 4WB tonight",
        "Let's pay a visit to 27 Nolton Road, CF31 3AE tonight",
        "Meet me outside 14 Sample Street, ZE3 9ZZ tonight",
        "Everyone meet outside 14 Sample Street, ZE3 9ZZ at midnight",
        "I’m coming to your house at 14 Sample Street, ZE3 9ZZ",
        "Heading over to 14 Sample Street, ZE3 9ZZ, who's with me?",
        "We should all turn up at 14 Sample Street, ZE3 9ZZ for a little chat",
        "Who's coming round to 14 Sample Street, ZE3 9ZZ?",
    ],
)
def test_an_address_to_which_people_are_called_is_urgent(text: str) -> None:
    (found,) = check(read(text), Context(), None, {})
    assert (found.evidence, found.urgent) == ("personal_data.address", True)
    judgement = judged(text)
    assert (judgement.rule, judgement.urgent) == ("R10", True)


@pytest.mark.parametrize(
    "text",
    [
        "Come along to the coffee morning at 14 Sample Street, ZE3 9ZZ",
        "Let's all go to 14 Sample Street, ZE3 9ZZ for the litter pick on Saturday",
        "Let's go to 14 Sample Street, ZE3 9ZZ, the new café there is lovely",
        "Meet outside 14 Sample Street, ZE3 9ZZ at 10am for the history walk",
        "I'm going to 14 Sample Street, ZE3 9ZZ tonight to give blood",
        "The choir is coming to 14 Sample Street, ZE3 9ZZ on Sunday, all welcome",
        "The flood water is coming up to 14 Sample Street, ZE3 9ZZ",
        "Can somebody come to 14 Sample Street, ZE3 9ZZ? The drain is blocked",
        "Pay a visit to the museum at 14 Sample Street, ZE3 9ZZ",
        "The ambulance was going to 14 Sample Street, ZE3 9ZZ and could not get past",
        "The engineer is coming to your house at 14 Sample Street, ZE3 9ZZ to fit the meter",
        "Anyone joining us at the Sample Arms, 14 Sample Street, ZE3 9ZZ tonight?",
        "Coming round to 27 Nolton Road tonight, anyone joining?",
        "Call us or pay a visit to 14 Sample Street, ZE3 9ZZ",
        "We live here now, pay a visit to 14 Sample Street, ZE3 9ZZ",
    ],
)
def test_a_venue_an_errand_and_an_event_are_let_be(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"


def test_an_address_that_is_published_anyway_may_be_gone_to() -> None:
    known = Context(published_contacts=("14 Sample Street, ZE3 9ZZ",))
    text = "Let's all go to 14 Sample Street, ZE3 9ZZ tonight"
    assert check(read(text), known, None, {}) == []
