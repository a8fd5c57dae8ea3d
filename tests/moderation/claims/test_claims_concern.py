"""Our name and a word of concern together put a news item on a list; either alone does not."""

from __future__ import annotations

import pytest

from moderation.claims.spread.concern import concern

NAMES = ("Cllr Wren Example", "Market Sample Council", "Cyngor Sampl")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Fury at Market Sample Council over bins", "fury"),
        ("Ombudsman looks into MARKET  SAMPLE\u00a0council", "ombudsman"),
        ("Cllr. Wren Example: complaints about parking", "complaints"),
        ("Cwynion am Gyngor arall, a phrotest wrth Cyngor Sampl", "cwynion"),
        ("Market Sample Council meets on Monday", ""),
        ("Fury at the bakery in Market Sample", ""),
        ("Fury at Market Sample Councillors' Football Club", ""),
        ("Market Sample Council grows rows of brown trees", ""),
        ("", ""),
    ],
)
def test_a_name_and_a_word_of_concern_are_needed(text: str, word: str) -> None:
    assert concern(text, NAMES) == word


def test_without_names_nothing_concerns_us() -> None:
    assert concern("Fury everywhere", ()) == concern("Fury everywhere", ("  ",)) == ""


def test_a_long_text_is_looked_through_quickly() -> None:
    assert concern("market sample " * 50_000 + "fury", NAMES) == ""
