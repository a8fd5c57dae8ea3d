"""What several say in other words comes together, by meaning and as the reader hears it; what is only near stays apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderation.claims import reader
from moderation.claims.nearest import encoder
from moderation.claims.spread.alike import shape
from moderation.claims.spread.clusters import Clusters
from moderation.claims.spread.nearness import Rows, Wording, row_of, says_the_same
from moderation.claims.wording.places import other_places, places
from tests.moderation.claims.test_claims_clusters import grouped, said

CHAIRS = (
    "The council has spent £90,000 on new chairs for the chamber",
    "Ninety grand of our money on chairs for councillors to sit on",
)
BUS = (
    "You'll have to walk the last mile to the hospital, the 14 stops in town now",
    "They're cutting the 14 bus to the hospital",
)


@pytest.mark.parametrize("texts", [CHAIRS, BUS])
def test_other_words_for_one_thing_come_together(texts: tuple[str, ...]) -> None:
    assert grouped(*texts) == [1, 1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council has sold Otterham playing field", "The council has mown Otterham playing field again"),
        ("Wenbrook library is closing", "Wenbrook library has a new story time on Saturdays"),
        ("Car park charges are going up to £5", "Car park charges are staying as they are"),
        ("The market is moving to the station car park", "The market had great cheese this week"),
        ("The council closed Penderyn bridge due to the flood", "they shut hollinwell bridge cos of the flood"),
        ("they dug up abbey avenue again, no warning", "they dug up priory avenue again, no warning"),
    ],
)  # fmt: skip
def test_what_is_only_near_stays_apart(one: str, other: str) -> None:
    assert grouped(one, other) == [1, 2]


@pytest.mark.parametrize("missing", [encoder, reader])
def test_without_the_encoder_or_the_reader_words_decide_alone(
    monkeypatch: pytest.MonkeyPatch, missing: object
) -> None:
    monkeypatch.setattr(missing, "at_hand", lambda: None)
    assert grouped(*BUS) == [1, 2]
    assert grouped(CHAIRS[0], CHAIRS[0] + " apparently") == [1, 1]


def test_a_place_that_a_group_names_keeps_out_who_names_another() -> None:
    """Who names no place is near to every place's: the group must not go on to the next place by way of them."""
    nameless, here, there = (
        BUS[1],
        "The council is cutting the 14 bus to Penderyn hospital",
        "They're cutting the 14 bus to Marlpit hospital",
    )
    kept = [Wording(shape(text), text, row_of(text)) for text in (nameless, here)]
    assert says_the_same(shape(there), there, kept[:1], [0.6])
    assert not says_the_same(shape(there), there, kept, [0.6, 0.1])


def test_what_was_taken_down_brings_nothing_more_to_its_group() -> None:
    clusters = Clusters()
    clusters.put(said(1, BUS[0]), 1)
    assert clusters.find(said(2, BUS[1], hours=1)) == (1,)
    clusters.put(said(3, "The council has sold Otterham playing field"), 3)
    clusters.take_out(1, {1})
    assert clusters.find(said(2, BUS[1], hours=1)) == ()


def test_welsh_has_no_row_for_the_encoder_knows_none() -> None:
    assert row_of("Mae'r cyngor yn cau llyfrgell Wenbrook") is None
    assert row_of("The council is closing Wenbrook library") is not None


def test_a_group_that_became_mere_opinion_draws_in_no_other_words() -> None:
    clusters = Clusters()
    clusters.put(said(1, BUS[0]), 1)
    assert clusters.find(said(2, BUS[1], hours=1)) == (1,)
    for number in (3, 4):
        clusters.put(replace(said(number, BUS[0], hours=1), worth=0.0), 1)
    assert clusters.find(said(5, BUS[1], hours=2)) == ()


def test_a_welsh_wording_in_a_group_hinders_nothing() -> None:
    clusters = Clusters()
    clusters.put(said(1, "Mae'r cyngor yn torri'r bws 14 i'r ysbyty"), 1)
    clusters.put(said(2, BUS[0], hours=1), 1)
    assert clusters.find(said(3, BUS[1], hours=2)) == (1,)


def test_rows_are_asked_all_at_once_and_told_by_group() -> None:
    row = row_of(BUS[0])
    assert row is not None
    near = Rows([(4, [row, -row]), (9, [-row]), (11, [])]).near(row, 0.35)
    assert near.keys() == {4} and near[4] == pytest.approx([1.0, -1.0], abs=1e-5)
    assert Rows([]).near(row, 0.0) == {}


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("they shut hollinwell bridge", "Marlpit bridge is closed", True),
        ("they shut marlpti bridge", "Marlpit bridge is closed", False),
        ("they shut the bridge", "Marlpit bridge is closed", False),
        ("Marlpit bridge and Penderyn bridge are shut", "penderyn bridge shut", False),
        ("Oak Lane is closed", "oak road is closed", False),  # of two kinds: streets are held apart by their whole names
        ("our local library is going", "Wenbrook library is going", False),
    ],
)  # fmt: skip
def test_two_places_of_one_kind_are_two_places(
    one: str, other: str, *, apart: bool
) -> None:
    assert other_places(places(one), places(other)) is apart
    assert other_places(places(other), places(one)) is apart
