"""A rumour passed on, vouched for or denied to no avail, and anger at what is done, are no denials; a story called one is."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

LIBRARIES = Claim("LIBRARIES", "The council is closing all its libraries next month", paraphrases=("they're shutting every library",), verdict="false")  # fmt: skip
CLOCK = Claim("CLOCK", "The council spent £2m on a clock", verdict="misleading")
CLAIMS = (LIBRARIES, CLOCK)


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Rumour has it that all libraries are closing next month", "LIBRARIES"),
        ("There's a rumour they're shutting every library", "LIBRARIES"),
        ("Rumours are going round that they're shutting every library", "LIBRARIES"),
        ("Rumours flying about that all libraries are closing next month", "LIBRARIES"),
        ("Rumour doing the rounds, they're shutting every library", "LIBRARIES"),
        ("Rumours abound that all libraries are closing next month", "LIBRARIES"),
        ("I heard a rumour that all libraries are closing next month", "LIBRARIES"),
        ("It's not just a rumour, they're shutting every library", "LIBRARIES"),
        ("Complete nonsense from the council, shutting every library next month", "LIBRARIES"),
        ("Utter rubbish from this council, they've spent £2m on a clock", "CLOCK"),
        ("Apparently it's true that every library is shutting next month, can't believe it", "LIBRARIES"),
        ("Ignore the denials, every library is shutting next month", "LIBRARIES"),
        ("Don't believe the spin, they're closing all the libraries next month", "LIBRARIES"),
    ],
)  # fmt: skip
def test_who_passes_a_story_on_or_vouches_for_it_spreads_it(
    text: str, claim_id: str
) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id == claim_id, found


@pytest.mark.parametrize(
    "text",
    [
        "There's a rumour they're shutting every library. Anyone know if it's true?",
        "Is it true? Rumour has it that all libraries are closing next month",
        "There's a rumour they're shutting every library, is it true?",
    ],
)
def test_who_asks_after_a_rumour_does_not_spread_it(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.stance == "asks", found


@pytest.mark.parametrize(
    "text",
    [
        "There's a rumour they're shutting every library. They aren't.",
        "There's a rumour that they're shutting every library, it's not true",
        "Stop the rumours going round that they're shutting every library",
        "The rumours flying around that all libraries are closing next month are false",
        "Rumours are going round that they're shutting every library. They aren't.",
        "It is only a rumour that all libraries are closing next month",
        "The rumour that they're shutting every library is just a rumour",
        "Rumours that all the libraries are closing next month are false",
        "Ignore the rumours about closing all the libraries next month",
        "Don't believe the rumours, they're not closing all the libraries",
        "Complete nonsense that the council is shutting every library next month",
        "Nonsense from the local paper about shutting every library next month",
        "The council says it's nonsense that they are shutting every library",
    ],
)
def test_who_calls_it_a_story_denies_it(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.stance == "denies", found
