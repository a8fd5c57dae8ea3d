"""The program that makes the embedded model: no leaks, no wrong labels, honest probabilities, no stale card."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listener.practice.demo import scripted_scene
from moderation.toxicity import embedded
from moderation.toxicity.wordpieces import WordPieces
from moderation.types import LABELS
from training import calibrate, composed, council, jigsaw, lessons, sources, suites
from training.composed import Composer
from training.disguise import PLAIN_WAYS, disguised
from training.measure import calibration_error, reliability
from training.neighbours import changed, neighbours
from training.varied import varied

OURS = Composer(1, ["Wheatley Parva"]).sentences()


@pytest.fixture(scope="module")
def split(shared_data: Path) -> jigsaw.Split:
    return jigsaw.read(shared_data / "jigsaw2018")


def test_nothing_that_is_measured_on_was_learnt_from(split: jigsaw.Split) -> None:
    learnt = {jigsaw.text_key(text) for text in split.learn.texts}
    for part in (split.calibrate, split.held_out, split.official):
        assert not learnt & {jigsaw.text_key(text) for text in part.texts}
    held_out = {jigsaw.text_key(text) for text in split.held_out.texts}
    assert not held_out & {jigsaw.text_key(text) for text in split.calibrate.texts}


def test_no_row_of_a_public_set_is_measured_on_or_seen_twice(shared_data: Path) -> None:
    never = sources.measured_keys(shared_data)
    for source in sources.SOURCES:
        learn, watch = sources.read(source, shared_data, never)
        texts = [" ".join(text.lower().split()) for text, _ in (*learn, *watch)]
        assert len(texts) == len(set(texts))
        assert not never & {jigsaw.text_key(text) for text in texts}
        assert 0.03 < len(watch) / len(texts) < 0.08


def test_every_public_set_gives_six_labels_between_no_and_yes(
    shared_data: Path,
) -> None:
    for source in sources.SOURCES:
        learn, _ = sources.read(source, shared_data, set())
        labels = np.array([labels for _, labels in learn], dtype=float)
        assert labels.shape[1] == len(LABELS)
        known = labels[~np.isnan(labels)]
        assert ((known >= 0) & (known <= 1)).all()
        assert (known > 0).any(), source.name


def test_only_licences_that_allow_shipping_are_learnt_from() -> None:
    allowed = ("CC0", "MIT", "Apache", "CC BY")
    for source in sources.SOURCES:
        assert source.licence.startswith(allowed)
        assert "NC" not in source.licence


def test_phrases_that_are_kept_apart_are_not_learnt_from() -> None:
    learnt, apart = Composer(1, []), Composer(1, [], unseen=True)
    for file in set(learnt.of) - set(composed.FILLERS):
        assert learnt.of[file]
        assert apart.of[file]
        assert not set(learnt.of[file]) & set(apart.of[file])


def test_no_sentence_of_ours_is_a_comment_of_the_demo() -> None:
    scene = scripted_scene(7, 1.0, datetime(2026, 11, 20, 9, 0, tzinfo=UTC))
    told = {jigsaw.text_key(answer.text) for answer in scene.key.values()} - {""}
    ours = {jigsaw.text_key(text) for text, _ in OURS}
    ours |= {jigsaw.text_key(text) for text in council.sentences()[0]}
    assert not told & ours


def test_our_sentences_leave_no_gap_unfilled() -> None:
    for text, _ in OURS:
        assert not {"{", "}"} & set(text), text


def test_our_sentences_carry_labels_that_fit_together() -> None:
    for text, labels in OURS:
        assert len(labels) == len(LABELS)
        if labels[5] == 1 or labels[3] == 1:
            assert labels[0] != 0, text


def test_the_same_seed_composes_the_same_sentences() -> None:
    assert repr(Composer(1, ["Wheatley Parva"]).sentences()) == repr(OURS)
    assert repr(Composer(2, ["Wheatley Parva"]).sentences()) != repr(OURS)


def test_what_is_hate_of_a_group_is_none_of_a_thing() -> None:
    frame = "{G} are vermin"
    groups = {each.put_into(frame) for each in composed.named("groups")}
    things = {each.put_into(frame) for each in composed.named("objects")}
    assert not groups & things
    found = {text.rstrip(".!"): labels for text, labels in OURS}
    assert all(found[text][5] == 1.0 for text in groups & set(found))
    assert all(found[text][5] == 0.0 for text in things & set(found))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80), st.integers(0, 1000))
def test_any_text_can_be_disguised(text: str, seed: int) -> None:
    assert disguised(text, random.Random(seed)) == disguised(text, random.Random(seed))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80), st.integers(0, 1000))
def test_any_text_can_be_typed_by_another_hand(text: str, seed: int) -> None:
    one, other = random.Random(seed), random.Random(seed)
    assert varied(text, one, ["Fair enough."]) == varied(text, other, ["Fair enough."])


def test_another_hand_keeps_the_words_that_a_text_is_told_by() -> None:
    plain = "I know where you live, you're a dead man"
    for seed in range(200):
        made = varied(plain, random.Random(seed)).lower()
        assert all(word in made for word in ("know", "where", "live", "dead man")), made


def test_another_hand_may_set_fair_words_beside_a_text() -> None:
    made = {varied("Shame.", random.Random(seed), ["Lovely day"]) for seed in range(99)}
    assert any(text.lower().startswith("shame") and "lovely day" in text.lower() for text in made)  # fmt: skip
    assert any(text.lower().startswith("lovely day") and "shame" in text.lower() for text in made)  # fmt: skip


WORDS = ["##s", "idiot", "fool", "clown", "leg", "arm", "and", "xy"]
TABLE = np.array([[1, 0], [1, 0.1], [1, 0.2], [1, 0], [0, 1], [0.1, 1], [1, 0.1], [1, 0]], dtype=np.float32)  # fmt: skip


def test_the_neighbours_of_a_word_are_those_that_its_table_has_near() -> None:
    near = neighbours(WORDS, TABLE)
    assert set(near["idiot"]) == {"fool", "clown", "and"}
    assert near["leg"] == ["arm"] and near["arm"] == ["leg"]
    assert "##s" not in near and "xy" not in near


def test_words_are_changed_for_neighbours_and_what_holds_the_sentence_stays() -> None:
    near, draw = neighbours(WORDS, TABLE), random.Random(4)
    made = [changed("You're an Idiot and it broke my leg!", near, draw) for _ in range(99)]  # fmt: skip
    words = {word for each in made for word in each.split()}
    assert {"Idiot", "Fool", "Clown", "leg!", "arm!"} < words
    assert all(each.startswith("You're an ") and " and it broke my " in each for each in made)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80), st.integers(0, 1000))
def test_where_no_word_has_a_neighbour_nothing_is_changed(text: str, seed: int) -> None:
    assert changed(text, {}, random.Random(seed)) == text


def test_another_hand_may_set_a_text_among_several_fair_ones() -> None:
    fair = [f"Lovely day number {number}" for number in range(8)]
    made = [varied("Shame.", random.Random(seed), fair).lower() for seed in range(400)]
    assert all("shame" in text for text in made)
    assert max(text.count("lovely day") for text in made) in range(3, 7)


@pytest.mark.parametrize("way", PLAIN_WAYS)
def test_each_disguise_changes_a_word(way: str) -> None:
    found = suites.spelt_otherwise(["ridiculous"], 3)[way]
    assert found != ["ridiculous"]


def test_the_held_out_tenth_is_a_tenth_and_keeps_the_natural_rate(
    split: jigsaw.Split,
) -> None:
    assert 1_800 < len(split.held_out.texts) < 2_200
    assert 0.08 < split.held_out.labels[:, 0].mean() < 0.12
    assert not np.isnan(split.held_out.labels).any()


def test_unknown_labels_are_kept_apart_from_absent_ones(split: jigsaw.Split) -> None:
    assert not np.isnan(split.learn.labels[:, 0]).any()
    assert np.isnan(split.learn.labels[:, 1]).sum() > 1_000
    assert np.isnan(split.official.labels[:, 1:]).all()


def test_a_comment_falls_into_the_same_tenth_however_it_is_written() -> None:
    assert (
        jigsaw.tenth("Hello,  World!")
        == jigsaw.tenth("hello world")
        == jigsaw.tenth("HELLO\nWORLD")
    )
    assert {jigsaw.tenth(f"comment {number}") for number in range(200)} == set(
        range(10)
    )


def test_council_sentences_carry_labels_that_fit_together() -> None:
    texts, labels = council.sentences()
    assert len(texts) == len(labels) == len(set(texts))
    for row in labels:
        assert len(row) == len(LABELS)
        assert row[0] == max(row)  # whatever carries a label is toxic as well


def lesson(length: int, weight: float = 1.0) -> lessons.Lesson:
    return lessons.Lesson(
        [7] * length, lessons.with_signs((1.0,) * len(LABELS)), weight, 0
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(2, lessons.LONGEST), min_size=1, max_size=600))
def test_batches_hold_every_lesson_once_and_fit_their_size(
    lengths: Sequence[int],
) -> None:
    batches = lessons.batches([lesson(length) for length in lengths], 3)
    seen = [int(row.sum()) for batch in batches for row in batch.mask]
    assert sorted(seen) == sorted(lengths)
    for batch in batches:
        assert batch.ids.size <= lessons.PIECES
        assert ((batch.ids > 0) == (batch.mask > 0)).all()


def test_a_course_of_lessons_never_shows_what_is_kept_apart(
    shared_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces: WordPieces = embedded.load().pieces
    course = lessons.Course(shared_data, pieces, 1)
    kept = {
        jigsaw.text_key(text)
        for part in (course.split.calibrate, course.split.held_out)
        for text in part.texts
    } | sources.measured_keys(shared_data)
    for rows in (*course.rows, course.composed(0)):
        assert not kept & {jigsaw.text_key(text) for text, _ in rows}
    # Fewer rows and rounds than a real course has: each round shows the same lessons, in other words.
    course.rows = [rows[::20] for rows in course.rows]
    for name, times in (("GUIDED_TIMES", 1), ("CHANGED_TIMES", 1), ("OF_COUNCILS", 500)):  # fmt: skip
        monkeypatch.setattr(lessons, name, times)
    whole = len(course.sentences(0))
    guided = course.guided(0, {"council": ["parish"]})
    unlabelled = [each for each in guided if np.isnan(each.labels).all()]
    times = lessons.CHANGED_TIMES * whole + lessons.OF_COUNCILS
    assert len(unlabelled) == pytest.approx(times, rel=0.02)
    assert len(guided) - len(unlabelled) > lessons.GUIDED_TIMES * whole * 0.98


def natural(count: int) -> tuple[calibrate.Floats, calibrate.Floats]:
    draw = np.random.Generator(np.random.PCG64(3))
    true = draw.normal(-2, 2, (count, calibrate.OUTPUTS))
    return true, (draw.random(true.shape) < 1 / (1 + np.exp(-true))).astype(np.float32)


def test_calibration_brings_claimed_rates_to_true_ones() -> None:
    true, labels = natural(20_000)
    boasting = true * 3 + 2
    found = calibrate.lines(
        boasting, true, labels.astype(np.float32), np.ones_like(true)
    )
    assert np.allclose(found.early_slope, 1 / 3, atol=0.03)
    assert np.allclose(found.late_slope, 1.0, atol=0.05)
    assert np.allclose(found.late_shift, 0.0, atol=0.1)
    claimed = calibrate.probabilities(boasting, found.early_slope, found.early_shift)
    before = calibration_error(labels[:, 0], 1 / (1 + np.exp(-boasting[:, 0])))
    after = calibration_error(labels[:, 0], claimed[:, 0])
    assert after < 0.02 < before


def test_calibration_refuses_a_label_that_ranks_upside_down() -> None:
    scores = np.tile(np.linspace(-3, 3, 200)[:, None], (1, calibrate.OUTPUTS))
    labels = (scores < 0).astype(np.float32)
    labels[::7] = 1 - labels[::7]
    with pytest.raises(ValueError, match="upside down"):
        calibrate.lines(scores, scores, labels, np.ones_like(scores))


def test_fair_comments_keep_the_scores_they_had_in_the_tail_that_lines_are_drawn_in() -> (
    None
):
    draw = np.random.default_rng(7)
    before = draw.normal(-4, 2, size=(4_000, 2))
    now = before * [2.0, 0.5] + [1.0, -3.0] + draw.normal(0, 0.05, before.shape)
    slope, shift = calibrate.as_before(now, before)
    passed = [(each > 0).mean(axis=0) for each in (before, now * slope + shift)]
    assert passed[1] == pytest.approx(passed[0], abs=0.003)


def test_stopping_half_way_almost_never_loses_what_the_whole_would_flag() -> None:
    true, _ = natural(20_000)
    draw = np.random.Generator(np.random.PCG64(4))
    early = 1 / (1 + np.exp(-(true + draw.normal(0, 1, true.shape))))
    late = 1 / (1 + np.exp(-true))
    enough = calibrate.limits(early, late)
    stopped = (early <= enough).all(axis=1)
    flagged = (late >= calibrate.FLAGGED).any(axis=1)
    assert stopped[flagged].mean() <= calibrate.RARE
    assert stopped.any()


def test_a_sure_and_right_claim_has_no_calibration_error_and_a_sure_wrong_one_has_all() -> (
    None
):
    truth = np.array([1, 1, 0, 0], dtype=np.float32)
    assert calibration_error(truth, np.array([1.0, 1.0, 0.0, 0.0])) == 0.0
    assert calibration_error(truth, np.array([0.0, 0.0, 1.0, 1.0])) == 1.0
    assert calibration_error(truth, np.full(4, 0.5)) == 0.0


def test_bands_of_reliability_hold_every_comment_once() -> None:
    draw = np.random.Generator(np.random.PCG64(5))
    claimed = np.append(draw.random(500), [0.0, 1.0])
    truth = (draw.random(502) < claimed).astype(np.float32)
    bands = reliability(truth, claimed, np.ones(502))
    assert sum(band.comments for band in bands) == 502
    assert all(band.low <= band.claimed <= band.high for band in bands)


def test_the_model_card_is_of_the_model_that_is_shipped(root: Path) -> None:
    card = (root / "docs" / "model-card.md").read_text(encoding="utf-8")
    manifest = embedded.read_manifest(embedded.MODELS)
    assert manifest.sha256 in card
    assert manifest.engine in card
    for source in sources.SOURCES:
        assert f"| {source.name} | {source.licence} |" in card


def test_the_figures_of_the_contract_are_of_the_model_that_is_shipped(
    root: Path,
) -> None:
    contract = (root / "docs" / "judge.md").read_text(encoding="utf-8")
    calibrated_at = embedded.read_manifest(embedded.MODELS).calibrated_at
    assert calibrated_at is not None
    assert f"of the model calibrated on {calibrated_at:%Y-%m-%d}" in contract
