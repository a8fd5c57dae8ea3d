"""Who will not have it that a thing is not so repeats the claim; who will not have it that it is so does not."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.stance.disbelieved import as_insisted
from moderation.types import Claim

POOL = Claim("POOL", "The council is closing Fernhollow pool", verdict="false")
LIGHTS = Claim("LIGHTS", "Street lights will be switched off after midnight", verdict="false")  # fmt: skip
BOSS = Claim("BOSS", "The chief executive is paid £250,000 a year", verdict="false")
NOT_OPEN = Claim("NOT_OPEN", "The new pool in Fernhollow will not open this year", verdict="false")  # fmt: skip
CLAIMS = (POOL, LIGHTS, BOSS)


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("don't tell me they're not closing Fernhollow pool", "POOL"),
        ("Don’t tell me they’re not closing Fernhollow pool", "POOL"),
        ("Do not tell me that they aren't closing Fernhollow pool", "POOL"),
        ("don't tell me Fernhollow pool isn't closing", "POOL"),
        ("don't give me that Fernhollow pool is staying open", "POOL"),
        ("Don't give me that it's staying open, Fernhollow pool is closing", "POOL"),
        ("pull the other one, Fernhollow pool is closing", "POOL"),
        ("Come off it, they're shutting Fernhollow pool", "POOL"),
        ("as if they're not going to close Fernhollow pool", "POOL"),
        ("As if they aren't closing Fernhollow pool!", "POOL"),
        ("You can't tell me they're not shutting Fernhollow pool", "POOL"),
        ("I don't believe for a second they aren't closing Fernhollow pool", "POOL"),
        ("Are we supposed to believe they're not closing Fernhollow pool?", "POOL"),
        ("don't tell me the street lights won't be switched off after midnight", "LIGHTS"),
        ("as if the chief exec isn't on £250,000", "BOSS"),
    ],
)  # fmt: skip
def test_who_will_not_have_it_that_it_is_not_so_repeats_the_claim(
    text: str, claim_id: str
) -> None:
    assert match(text, CLAIMS).claim_id == claim_id


@pytest.mark.parametrize(
    "text",
    [
        "Don't tell people Fernhollow pool is closing, it isn't",
        "don't tell everyone they're closing Fernhollow pool",
        "as if they'd close Fernhollow pool",
        "As if they would close Fernhollow pool",
        "as if the council is closing Fernhollow pool",
        "pull the other one, they're not closing Fernhollow pool",
        "pull the other one, nobody is closing Fernhollow pool",
        "Closing Fernhollow pool? Pull the other one",
        "come off it, they never said they're closing Fernhollow pool",
        "I can't believe they're not closing Fernhollow pool",
        "As if! They're not closing Fernhollow pool",
        "They're not closing Fernhollow pool, don't tell me they are",
        "as if they'd switch the street lights off after midnight",
    ],
)
def test_who_will_not_have_it_that_it_is_so_repeats_nothing(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None


def test_dismay_at_what_does_not_come_is_no_word_that_it_comes() -> None:
    text = "don't tell me the new pool in Fernhollow is not opening this year"
    assert as_insisted(text) == text
    assert match(text, (NOT_OPEN,)).claim_id == "NOT_OPEN"


def test_what_is_reported_are_the_words_as_they_were_written() -> None:
    text = "Don't give me that Fernhollow pool is staying open"
    found = match(text, CLAIMS)
    assert (found.sentence, found.part) == (text, text)


def test_a_text_keeps_its_length() -> None:
    text = "Oh don't tell me they aren't closing it. As if it won't shut. Pull the other one, it's shut."  # fmt: skip
    assert len(as_insisted(text)) == len(text)
    assert as_insisted(text) != text
