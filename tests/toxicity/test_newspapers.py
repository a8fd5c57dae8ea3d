"""What newspapers' readers wrote that nobody marked: which of it is learnt from, and as what."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.wordpieces import WordPieces
from moderation.types import LABELS, SIGNS
from training import lessons, newspapers, sources

POST = "Why was this budget hidden from us? He is a clown. Nobody voted for the new toll. Shame."


def test_what_stands_between_the_marks_is_taken_and_what_is_marked_is_not() -> None:
    first = POST.index("clown")
    found = list(newspapers.unmarked(POST, [(first, first + 5)]))
    assert found == ["Why was this budget hidden from us?", "Nobody voted for the new toll. Shame."]  # fmt: skip


def test_what_is_too_short_to_say_anything_is_left_out() -> None:
    assert list(newspapers.unmarked("Shame. Resign!", [])) == []


@given(st.text(alphabet="ab .!?\n", max_size=900), st.integers(0, 900))
def test_no_passage_holds_a_mark_and_none_is_long(text: str, at: int) -> None:
    marked = text[:at] + "MARK" + text[at:]
    where = min(at, len(text))
    for passage in newspapers.unmarked(marked, [(where, where + 4)]):
        assert "MARK" not in passage
        assert passage in marked
        assert len(passage.split()) >= newspapers.FEWEST


def test_a_long_run_is_cut_between_sentences() -> None:
    run = " ".join(["The council has once more put off the vote."] * 20)
    found = list(newspapers.unmarked(run, []))
    assert len(found) > 1 and " ".join(found) == run
    assert all(len(each) <= newspapers.LONGEST for each in found)


def test_nothing_of_a_post_that_is_measured_on_is_taken(shared_data: Path) -> None:
    never = sources.measured_keys(shared_data)
    kept = set(newspapers.passages(shared_data, never))
    assert kept < set(newspapers.passages(shared_data, set()))
    half = sum(map(newspapers.taught, kept)) / len(kept)
    assert 0.45 < half < 0.55


def test_it_is_fair_of_every_label_and_of_every_sign_that_somebody_would_have_marked() -> (
    None
):
    assert newspapers.LABELLED[: len(LABELS)] == (0.0,) * len(LABELS)
    unknown = {sign for sign, value in zip(SIGNS, newspapers.LABELLED[len(LABELS) :], strict=True) if np.isnan(value)}  # fmt: skip
    assert unknown == set(newspapers.UNASKED)


def test_what_the_model_is_sure_of_was_only_passed_over() -> None:
    scorer = load_scorer("embedded")
    assert newspapers.fair("The toll was never put to a vote.", scorer)
    assert not newspapers.fair("You are a stupid, worthless idiot.", scorer)


def test_who_is_taught_again_is_shown_it_as_new(shared_data: Path) -> None:
    scorer = load_scorer("embedded")
    course = lessons.Course(shared_data, scorer.pieces, 1)  # type: ignore[attr-defined]
    assert isinstance(course.pieces, WordPieces)
    fair = ["Nobody voted for the new toll, and nobody was asked about the bridge."]
    with_it, without = course.again(3, 0.001, 1, fair), course.again(3, 0.001, 1)
    assert len(with_it) == len(without) + 1
    (shown,) = [each for each in with_it if str(each.labels) == str(newspapers.LABELLED)]  # fmt: skip
    assert shown.new
