"""What is told with "can't" and once more as an end is told once; "isn't it odd that" denies nothing."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.stance.negation import told_once
from moderation.types import Claim

BRIDGE = Claim("BRIDGE", "Millgate Bridge is closed to all traffic", paraphrases=("You can't get over Millgate Bridge, it's shut",), verdict="outdated")  # fmt: skip
LIBRARY = Claim("LIBRARY", "Ashcombe library no longer opens on Saturdays", paraphrases=("Ashcombe library is shut on Saturdays now",), verdict="false")  # fmt: skip
FARM = Claim("FARM", "The chairman of the planning committee owns land at Pound Farm", paraphrases=("The chair of planning owns the fields at Pound Farm",), verdict="false")  # fmt: skip
CLAIMS = (BRIDGE, LIBRARY, FARM)


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        (
            "You can't go to Ashcombe library at the weekend any more, its shut Saturdays",
            "LIBRARY",
        ),
        ("We can't use Ashcombe library on Saturdays, it's closed now", "LIBRARY"),
        ("Millgate Bridge shut to all vehicles", "BRIDGE"),
        ("Millgate Bridge has been closed to all traffic", "BRIDGE"),
        ("Nobody can get across Millgate Bridge, it's closed to all traffic", "BRIDGE"),
        ("You can't get over Millgate Bridge because it's closed", "BRIDGE"),
        (
            "Isn't it convenient that the chairman of planning has land at Pound Farm",
            "FARM",
        ),
        (
            "Isn't it odd that the chair of the planning committee owns land at Pound Farm?",
            "FARM",
        ),
        (
            "Isn't it funny how the planning chairman owns the fields at Pound Farm",
            "FARM",
        ),
    ],
)
def test_what_is_told_twice_is_no_denial(text: str, claim_id: str) -> None:
    assert match(text, CLAIMS).claim_id == claim_id


@pytest.mark.parametrize(
    "text",
    [
        "The bridge at Millgate isn't closed any more, it reopened on the 12th",
        "Millgate Bridge isn't shut, you can drive over it",
        "Millgate Bridge is no longer closed, they opened it",
        "Millgate Bridge isn't closed to traffic",
        "Ashcombe library isn't shut on Saturdays",
        "Isn't it true that the chairman of planning owns land at Pound Farm?",
        "It isn't true that the chairman of planning owns land at Pound Farm",
    ],
)
def test_what_is_denied_or_asked_is_no_repeat(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None


def test_only_uselessness_and_its_end_are_told_once() -> None:
    assert told_once("You can't get over it, it's shut").split() == ["you", "get", "over", "it,", "it's", "shut"]  # fmt: skip
    for text in (
        "It isn't closed, it's closing next year",
        "You can't say that, it's a lie",
        "They can't close it, it's listed",
        "It's shut",
    ):
        assert told_once(text) == text
