"""What is public anyway is no personal information, however sure the model is; what stands beside it may be."""

from dataclasses import replace

import pytest

from moderation.types import SIGNS, Score
from tests.moderation.judging import judged, score


def telling() -> Score:
    """A score of the sign alone."""
    return replace(
        score(), signs=tuple(0.97 if s == "personal_data" else 0.01 for s in SIGNS)
    )


@pytest.mark.parametrize(
    "text",
    [
        "Contact Cllr Davies on 01632 960001 or at casework@council.example, she replies.",
        "Her number is 01632 960001, she is very helpful.",
        "You can find her at her surgery in the Sample Hall on Saturday mornings.",
        "She holds a surgery in the library every first Friday.",
    ],
)
def test_published_contacts_and_public_surgeries_call_nobody(text: str) -> None:
    assert judged(text, telling()).action == "none"


def test_a_number_that_is_published_beside_the_file_is_public_too() -> None:
    text = "Ring her on 07700 900456"
    public = judged(text, telling(), published_contacts=("07700 900456",))
    assert public.action == "none"
    assert judged(text, telling()).rule == "R10"


@pytest.mark.parametrize(
    "text",
    [
        "Contact her on 01632 960001 or on 07700 900456, she replies.",
        "Ring 01632 960001 if you like, but she lives next to the chapel with her kids.",
        "You can find her at the doctor's surgery in the High Street on Saturday mornings.",
        "You can find her at her surgery in the Sample Hall, she walks home alone.",
        "You can find her at her sister's on Saturday mornings.",
    ],
)
def test_what_is_private_beside_something_public_is_told_at_once(text: str) -> None:
    found = judged(text, telling())
    assert (found.rule, found.urgent) == ("R10", True)


@pytest.mark.parametrize(
    "text",
    [
        "Found: black Lab bitch, hanging round the shop. Text 07700 900762 if she's yours.",
        "Our tabby Mrs Pickles has got out, can folk check their sheds? 07700 900233, ta",
        "Handed in at the till: a set of keys with a red ribbon, ring 07700 900762.",
    ],
)
def test_whoever_lost_or_found_something_gives_their_own_number(text: str) -> None:
    assert judged(text, telling()).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Lost dog at the mayor's, ring him on 07700 900762 till he answers.",
        "Found a dog, ask Carol at 14 Elm Close, her kids are home alone, 07700 900762.",
        "Lost my rag with Cllr Smith, his mobile is 07700 900762",
        "Lost patience with that councillor, phone 07700 900762 day after day",
        "Found Jane Sample's phone number at last: 07700 900762",
    ],
)
def test_a_lost_dog_opens_no_door_to_somebody_elses_number(text: str) -> None:
    found = judged(text, telling())
    assert (found.rule, found.urgent) == ("R10", True)
