"""A private detail in a notice of one's own is left alone; "if anyone wants him" makes no notice."""

import pytest

from moderation.checks.personal_data import check
from moderation.reading import read
from moderation.types import Context
from tests.moderation.judging import judged, with_r10_autohide


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Reg is KX19 ABC if anyone wants to leave him a note.", "plate"),
        ("If anyone sees him the reg is KX19 ABC.", "plate"),
        ("Black Audi KX19 ABC if anyone wants to key it.", "plate"),
        ("The van is KX19 ABC if you fancy letting the tyres down", "plate"),
        ("jo.fictional@mail.example if anyone wants a word with her.", "email"),
        ("07700 900123 if anyone feels like waking him up", "phone"),
        ("It's 27 Sample Close if anyone wants to post him something nice.", "address"),
        ("27 Sample Close, if you fancy leaving her a present", "address"),
    ],
)
def test_if_anyone_that_sends_people_to_somebody_is_no_notice_of_one_s_own(
    text: str, kind: str
) -> None:
    (found,) = check(read(text), Context(), None, {})
    assert found.data["kind"] == kind
    judgement = judged(text, rules=with_r10_autohide())
    assert (judgement.action, judgement.would_hide) == ("queue", False)


@pytest.mark.parametrize(
    "text",
    [
        "Lost dog, ring me on 07700 900123 if anyone has seen him",
        "Lost dog, 07700 900123 if anyone has seen him",
        "My reg is KX19 ABC, the car was hit on the High Street, if anyone saw it please message me",
        "Parked on Mill Lane, reg KX19 ABC, if anyone saw anything",
        "Reg KX19 ABC clipped a wing mirror, if anyone has any footage",
        "Car keys, 07700 900123 if anyone has lost them",
        "If you need a lift to the polls, 07700 900123",
        "Minibus goes at 9, 07700 900123 if anyone wants a lift",
        "The shop is at 14 High Street if anyone wants to go",
        "The council's number is 01632 960123 if anyone wants to ring them",
        "The council office is at 14 High Street, CF10 1AA if you want to tell them",
        "If you want him to fix it, the number for the depot is 01632 960123",
        "27 Sample Close floods every time if anyone cares",
        "If you see 14 Mill Lane from the road you can see them dumping it",
        "There are 4 houses on Park Road if anyone wants to count them",
    ],
)
def test_if_anyone_of_what_was_seen_lost_or_offered_is_a_notice(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
