"""Who says how it would be to do what a claim tells says nothing of its being done."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.stance.supposing import only_judged
from moderation.types import Claim

LIDO = Claim("LIDO", "Ostlebury swimming pool has been sold to a hotel chain", paraphrases=("the baths have been flogged to a hotel company",), verdict="false")  # fmt: skip
LIBRARY = Claim("LIBRARY", "The council is closing Fernley library for good", paraphrases=("Fernley library is shutting down",), verdict="false")  # fmt: skip
CLAIMS = (LIDO, LIBRARY)


@pytest.mark.parametrize(
    "text",
    [
        "Selling the pool to a hotel would be mad",
        "Selling the pool to a hotel chain would be a mad idea",
        "Flogging Ostlebury swimming pool to a hotel chain would be an absolute disgrace",
        "Honestly, closing Fernley library for good would be a disaster for the children here",
        "Shutting down Fernley library would surely be wrong",
    ],
)
def test_a_deed_that_would_be_mad_is_not_told_of(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None


@pytest.mark.parametrize(
    "text",
    [
        "Closing the library would have been mad but they closed it anyway",
        "Closing Fernley library for good would be mad but they are doing it",
        "Closing Fernley library for good, which they are, is mad",
        "Knowing they are closing it would be a shock",
        "The council is closing Fernley library for good, that would be the mad lot we voted in",
    ],
)
def test_who_goes_on_to_tell_it_does_more_than_judge(text: str) -> None:
    assert not only_judged(text, LIBRARY.claim)


def test_what_was_done_all_the_same_is_repeated_still() -> None:
    for text in (
        "Closing Fernley library would have been mad but they closed Fernley library for good anyway",
        "Closing Fernley library would be mad. The council is closing Fernley library for good",
        LIBRARY.claim,
    ):
        assert match(text, CLAIMS).claim_id == "LIBRARY", text


def test_a_claim_that_says_would_itself_is_such_a_sentence() -> None:
    said = "Closing Fernley library would be a disaster"
    assert only_judged(said, "Fernley library is closing")
    assert not only_judged(said, "Closing Fernley library would be a disaster")
