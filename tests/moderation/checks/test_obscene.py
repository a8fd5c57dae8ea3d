"""Sexual phrases are seen; teaching, health, law and place names are not."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from moderation.checks.obscene import check
from moderation.reading import read
from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Come and suck my dick you dirty slut.",
        "s3nd nudes",
        "hot singles near you, click",
        "get your tits out",
    ],
)
def test_sexual_material_is_seen(look: Look, text: str) -> None:
    (found,) = look(text)
    assert found.evidence.startswith("obscene.")


@pytest.mark.parametrize(
    "text",
    ["Sex education in our schools needs more money.", "Breast cancer screening moves to the clinic", "blue tits nest in the park", "the cockerel wakes everyone",
     "Same-sex marriage was right", "Rape crisis centre funding is cut", "Essex and Sussex", "This fucking road"],
)  # fmt: skip
def test_teaching_health_law_and_birds_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


def test_names_that_hold_rude_words_are_not_obscene(shared_data: Path) -> None:
    with open(
        shared_data / "uk_names_places" / "names_containing_profanity.csv",
        encoding="utf-8",
        newline="",
    ) as file:
        assert [
            r["name"]
            for r in csv.DictReader(file)
            if check(read(r["name"], "en"), Context(), None, {})
        ] == []


@pytest.mark.parametrize(
    "text",
    ["What a big cock up this one way system is", "Huge cock up by highways again", "big cock pheasant on the verge", "Nice tits on the feeder", "They bend you over with the council tax",
     "Lovely nest, big tits and small ones"],
)  # fmt: skip
def test_blunders_birds_and_bills_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text", ["Nice tits councillor", "show us your tits", "big cock for you", "I'd bend you over that desk", "send nudes to my garden feeder"]
)  # fmt: skip
def test_the_same_words_of_a_body_are_seen(look: Look, text: str) -> None:
    assert look(text)
