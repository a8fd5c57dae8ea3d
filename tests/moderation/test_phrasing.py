"""How a text is phrased weighs the same whoever is named in it, speaks for what it should, and a long text is as bad as its worst stretch."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.toxicity.phrasing import PLACES, heard, phrasing, places, read, shipped
from moderation.toxicity.scorer import ScorerError
from moderation.toxicity.together import together
from moderation.types import Score

CALM = (
    "Thank you for mending the gate by the school, the children can play there again."
)
SWAPPED = [
    ("I know where she walks her dog", "I know where he walks his dog"),
    ("Muslims should be kept out of the park", "Jews should be kept out of the park"),
    ("Typical Labour councillor, all talk", "Typical Tory councillor, all talk"),
    ("Cllr Siân Sample is a waste of space", "Cllr Perry Example is a waste of space"),
]


@pytest.mark.parametrize(("one", "other"), SWAPPED)
def test_who_is_named_does_not_change_how_a_text_is_phrased(
    one: str, other: str
) -> None:
    assert phrasing(one) == phrasing(other)


@pytest.mark.parametrize(
    ("breach", "fair"),
    [
        ("I know where you live and so do my mates", "I know where the leak is and so do my neighbours"),
        ("You want to watch your back walking home", "You want to watch the kerb walking home"),
        ("Nobody would miss you if you were gone", "Nobody would miss the bollards if they were gone"),
    ],
)  # fmt: skip
def test_a_turn_of_phrase_of_breaches_weighs_more_than_that_of_fair_talk(
    breach: str, fair: str
) -> None:
    assert phrasing(breach) > phrasing(fair)


def test_a_long_text_is_as_bad_as_its_worst_stretch() -> None:
    long = " ".join([CALM] * 20)
    menace = "We know where you live and we are coming for you tonight."
    alone = phrasing(f"{long} {menace} {long}")
    assert alone > phrasing(long)


@given(st.text(max_size=300))
def test_any_text_has_a_weight_and_the_same_one_each_time(text: str) -> None:
    found = shipped().log_odds(text)
    assert found == shipped().log_odds(text)
    assert all(0 <= place < PLACES for place in places(heard(text)))


def test_a_file_that_is_cut_short_is_no_file_of_weights(tmp_path: Path) -> None:

    short = tmp_path / "short.xz"
    short.write_bytes(lzma.compress(b'{"unit": 1.0, "bias": 0.0}\n' + b"\0" * 7))
    with pytest.raises(ScorerError, match=r"7 weights.*reinstall"):
        read(short)


def test_a_file_that_is_missing_is_said_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ScorerError, match="Cannot read the weights of phrasing"):
        read(tmp_path / "none.xz")


def test_a_menace_at_the_end_of_a_very_long_text_is_heard() -> None:
    long = " ".join([CALM] * 100)
    menace = "We know where you live and we are coming for you tonight."
    assert phrasing(f"{long} {menace}") > phrasing(long)


def test_where_nobody_looked_at_the_phrasing_nothing_is_weighed_together() -> None:
    bare = Score.made([0.5] * 17, "embedded-encoder-3")
    assert bare.phrasing is None and together(bare) is None
