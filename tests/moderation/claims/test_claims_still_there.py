"""Who tells that others say it is over, and that it is there all the same, denies it; who tells when it ends repeats it."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

TIP = Claim("TIP", "The council has closed the Hartley Road tip", verdict="false")
LIBRARY = Claim("LIBRARY", "The council is closing Marlow Street library in April", verdict="false")  # fmt: skip
CLAIMS = (TIP, LIBRARY)


@pytest.mark.parametrize(
    "text",
    [
        "Everyone says they've shut the Hartley Road tip but it's still open",
        "Everyone says they've shut the hartley road tip but it is still open six days a week",
        "they say hartley road tip is shut but they still have it open",
        "People moan the council has closed the Hartley Road tip, but they still have it open every weekend",
        "They said the Hartley Road tip is closed, and it still gets my old sofas every month",
        "council closed the hartley road tip apparently but they still put staff on it",
        "So the council has closed the Hartley Road tip, and yet they still had it open when I went today",
        "I heard the council has closed the Hartley Road tip but the tip is open",
        "I heard they were closing Marlow Street library in April but I was in there this morning and it's open as ever",
    ],
)
def test_what_is_said_to_be_over_and_is_there_all_the_same_repeats_nothing(text: str) -> None:  # fmt: skip
    found = match(text, CLAIMS)
    assert (found.claim_id, found.stance) == (None, "denies")


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("They're closing Marlow Street library in April but it's still open for now so use it", "LIBRARY"),
        ("My neighbour says Marlow Street library is closing in April but it's still open till then", "LIBRARY"),
        ("they say marlow street library will close in april, but it's still busy every day", "LIBRARY"),
        ("They've closed the Hartley Road tip but the Castle Road one is still open", "TIP"),
        ("They told us they've closed the Hartley Road tip and it still costs us a fortune", "TIP"),
    ],
)  # fmt: skip
def test_when_it_ends_or_that_another_is_there_leaves_it_a_repeat(
    text: str, claim_id: str
) -> None:
    assert match(text, CLAIMS).claim_id == claim_id


SCHOOL = Claim("SCHOOL", "Hartley High School will close next summer.", verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "My daughter thinks Hartley High School is closing next summer but the head says it isn't",
        "My daughter thinks Hartley High School is closing next summer but her head of year says it isn't",
        "My daughter said Hartley High School is closing next summer but my neighbour told me it isn't",
    ],
)
def test_what_somebody_thinks_and_whoever_knows_says_it_is_not_is_denied(text: str) -> None:  # fmt: skip
    found = match(text, (SCHOOL,))
    assert (found.claim_id, found.stance) == (None, "denies")


def test_what_they_said_of_something_else_leaves_it_a_repeat() -> None:
    text = "They told us Hartley High School would be safe but the head says it isn't, it closes next summer"
    assert match(text, (SCHOOL,)).claim_id == "SCHOOL"


@pytest.mark.parametrize(
    "text",
    [
        "They were going to close the Hartley Road tip but backed down in March",
        "The council was going to close Marlow Street library in April but did a u-turn",
        "They were going to close Marlow Street library in April but changed their minds",
    ],
)
def test_what_was_to_be_and_was_taken_back_repeats_nothing(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None
