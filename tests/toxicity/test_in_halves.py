"""The encoder in two halves: the same numbers as in one piece, and no half is run that nobody asked for."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from moderation.toxicity import embedded
from moderation.toxicity.network import LOWER, UPPER, InHalves, InOnePiece
from moderation.toxicity.undisguised import score_undisguised
from training import in_halves

NAMES_SOMEBODY = (
    "Gareth Pugh should be ashamed, and so should his friends at Wexbury Council."
)
TEXTS = (
    "",
    "Thanks for mending the light.",
    "You are a lying coward, Cllr Doyle, and everyone on Mill Lane knows it! \U0001f621",
    "I will find out where you live and burn it down with you in it",
    NAMES_SOMEBODY,
    "The hedge by the crossing has grown over the sign again. " * 60,
)


def without(folder: Path, *names: str) -> embedded.EmbeddedScorer:
    """The engine from a folder whose manifest does not name these files."""
    path = folder / embedded.MANIFEST
    told = json.loads(path.read_text(encoding="utf-8"))
    for name in names:
        del told["beside"][name]
    path.write_text(json.dumps(told))
    return embedded.load(folder)


@pytest.mark.parametrize("left_out", [(LOWER, UPPER), (LOWER,), (UPPER,)])
def test_without_both_halves_the_encoder_is_read_in_one_piece_with_the_same_scores(
    models: Path, left_out: tuple[str, ...]
) -> None:
    halves, whole = embedded.load(), without(models, *left_out)
    assert isinstance(halves._network, InHalves)
    assert isinstance(whole._network, InOnePiece)
    assert np.array_equal(halves._network.place, whole._network.place)
    for text in TEXTS:
        assert score_undisguised(halves, text) == score_undisguised(whole, text)
        for window in halves.pieces.windows(text):
            assert np.array_equal(halves.half(window), whole.half(window))


def test_a_text_that_names_somebody_goes_through_the_lower_half_once_for_all_looks(
    models: Path,
) -> None:
    scorer, network = fresh(models)
    assert scorer.needs(NAMES_SOMEBODY) and scorer.second_look(NAMES_SOMEBODY)
    assert network._begun.cache_info().misses == 1
    assert network._ended.cache_info().misses == 0


def test_what_was_scored_is_not_read_again_where_it_stands(models: Path) -> None:
    scorer, network = fresh(models)
    scorer.score("the bins were late again")
    scorer.needs("the bins were late again")
    assert network._begun.cache_info().misses == 1


def test_the_halves_are_written_again_byte_for_byte(models: Path) -> None:
    shipped = [(models / name).read_bytes() for name in (LOWER, UPPER)]
    assert [path.read_bytes() for path in in_halves.write(models)] == shipped


def fresh(folder: Path) -> tuple[embedded.EmbeddedScorer, InHalves]:
    """An engine that has read nothing yet, and its encoder."""
    scorer = embedded.load(folder)
    assert isinstance(scorer._network, InHalves)
    return scorer, scorer._network
