"""A judgement with "not" ("that's not on") says of nothing that it is not so."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

LIBRARIES = Claim("LIBRARIES", "The council is closing all its libraries next month", paraphrases=("they're shutting every library",), verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    "after",
    [
        "That's not on.",
        "Which is not fair on pensioners.",
        "It's not good enough.",
        "This is not what I voted for.",
        "They're not bothered.",
        "It's not like they asked us.",
        "That's not the way to treat us.",
        "It's not their fault.",
        "This is not about money.",
        "Well that's not going to help anyone.",
        "Nope, not having it.",
        "There is no such thing as democracy in this town.",
    ],
)
def test_a_judgement_with_not_in_the_next_sentence_denies_nothing(after: str) -> None:
    text = f"The council is closing all its libraries next month. {after}"
    assert match(text, [LIBRARIES]).claim_id == LIBRARIES.claim_id


def test_who_finds_it_not_right_that_it_is_done_repeats_it() -> None:
    for judged in (
        "It isn't right that",
        "It is not acceptable that",
        "It's not fair that",
    ):
        text = f"{judged} the council is closing all its libraries next month"
        assert match(text, [LIBRARIES]).claim_id == LIBRARIES.claim_id, text


@pytest.mark.parametrize(
    "after",
    [
        "It's not closing any.",
        "That's not what the council said.",
        "That's not right, it is two weeks.",
        "They're not, I checked.",
        "There is no such plan.",
        "It's not like that at all.",
        "That's not the way it is, two stay open.",
        "Nope.",
    ],
)
def test_a_not_of_the_claim_in_the_next_sentence_denies_it(after: str) -> None:
    text = f"The council is closing all its libraries next month. {after}"
    assert match(text, [LIBRARIES]).claim_id is None


def test_a_tag_of_another_verb_asks_nothing() -> None:
    for tag in (", idiots the lot of them have they", " and still think they've done well have they"):  # fmt: skip
        text = f"The council is closing all its libraries next month{tag}"
        assert match(text, [LIBRARIES]).claim_id == LIBRARIES.claim_id, text
    text = "so the council is closing all its libraries next month is it"
    assert match(text, [LIBRARIES]).claim_id is None
