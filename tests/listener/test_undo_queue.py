"""What a decision took off the queue comes back as it was when that decision is taken back."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.simulator import Item
from listener.act import act
from listener.decide import decide
from listener.errors import UserError
from listener.house import House
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.store.connection import as_moment, as_text
from listener.store.decisions import Decision, item, open_item_of
from listener.undo import undo
from tests.listener.lives import OWNER, comment_id, stored
from tests.town import RUDE, THREAT, Town, town

RULE_OF = {"hide": "R2", "keep": None, "confirm": None}


def threat(place: Town, *, hidden: bool = False) -> tuple[House, Item]:
    """An urgent threat that waits; it is not hidden, as the brake is on, unless `hidden`."""
    if not hidden:
        place.settings(mode="assist")
    made = place.comment(place.post(), THREAT)
    house = place.round()
    assert made.hidden is hidden
    return house, made


def waits(house: House, about: Item) -> dict[str, Any] | None:
    """The queue item of a comment, but for what was last decided when it was opened."""
    row = open_item_of(house.store, comment_id(about))
    return {k: v for k, v in row.items() if k != "seen_decision"} if row else None


def by_owner(house: House, about: Item, verb: Any) -> Decision:
    rule = RULE_OF[verb]
    made = decide(house, stored(house, about), verb, OWNER, "So be it.", rule=rule)
    act(house)
    return made


@pytest.mark.parametrize("verb", ["keep", "hide", "confirm"])
def test_undo_puts_the_item_back_in_the_queue_as_it_was(place: Town, verb: str) -> None:
    house, about = threat(place, hidden=verb == "confirm")
    before = waits(house, about)
    assert before is not None and before["urgent"] and before["due_at"]
    made = by_owner(house, about, verb)
    assert waits(house, about) is None
    place.clock.forward(minutes=3)
    undo(house, made.decision_id, OWNER, "I was too quick.")
    act(house)
    assert waits(house, about) == before
    assert verify(house.store.db).sound


@pytest.mark.parametrize("verb", ["keep", "hide"])
def test_an_item_whose_time_ran_out_meanwhile_is_due_now(
    place: Town, verb: str
) -> None:
    house, about = threat(place)
    before = waits(house, about)
    made = by_owner(house, about, verb)
    place.clock.forward(days=2)
    undo(house, made.decision_id, OWNER, "I was too quick.")
    assert before is not None
    assert waits(house, about) == {**before, "due_at": as_text(house.now())}


def test_an_item_that_was_late_already_is_as_late_as_before(place: Town) -> None:
    house, about = threat(place)
    before = waits(house, about)
    assert before is not None
    place.clock.moment = as_moment(before["due_at"])
    place.clock.forward(hours=1)
    made = by_owner(house, about, "keep")
    place.clock.forward(hours=1)
    undo(house, made.decision_id, OWNER, "I was too quick.")
    assert waits(house, about) == before


def test_undo_and_undo_again_and_undo_still_find_the_same_item(place: Town) -> None:
    house, about = threat(place)
    before = waits(house, about)
    made = by_owner(house, about, "hide")
    for hidden in (False, True, False):
        made = undo(house, made.decision_id, OWNER, "The other way.")
        act(house)
        assert about.hidden is hidden
        assert waits(house, about) == (None if hidden else before)


def test_that_it_waits_again_stands_in_the_log(place: Town) -> None:
    house, about = threat(place)
    made = by_owner(house, about, "keep")
    back = undo(house, made.decision_id, OWNER, "I was too quick.")
    rows = house.store.rows("SELECT * FROM entries WHERE event = 'comment_waits_again'")
    assert [(row["actor"], row["subject"]) for row in rows] == [
        (OWNER.name, house.store.writer.subject(comment_id(about)))
    ]
    said = json.loads(rows[0]["details"])
    row = waits(house, about)
    assert row is not None and said["item_id"] == row["item_id"]
    assert said["decision_id"] == back.decision_id


def test_the_person_who_took_it_back_is_not_told_of_a_decision_in_between(
    place: Town,
) -> None:
    house, about = threat(place)
    row = open_item_of(house.store, comment_id(about))
    made = by_owner(house, about, "keep")
    back = undo(house, made.decision_id, OWNER, "I was too quick.")
    again = item(house.store, row["item_id"]) if row else None
    assert again is not None and again["seen_decision"] == back.decision_id


def test_a_keep_of_what_did_not_wait_is_undone_by_asking_anew(place: Town) -> None:
    about = place.comment(place.post(), RUDE)
    house = place.round()
    by_owner(house, about, "keep")
    place.clock.forward(minutes=1)
    second = by_owner(house, about, "keep")
    undo(house, second.decision_id, OWNER, "Let us look.")
    row = waits(house, about)
    assert row is not None and row["reason"] == "A person asked for another look."


def test_an_appeal_that_is_won_does_not_ask_again(place: Town) -> None:
    house, about = threat(place)
    made = by_owner(house, about, "hide")
    known = stored(house, about)
    decide(house, known, "show", OWNER, "It was a song.", undoes=made.decision_id, why="appeal")  # fmt: skip
    act(house)
    assert waits(house, about) is None and not about.hidden


verbs = st.sampled_from(("keep", "hide", "confirm"))


@settings(max_examples=10, deadline=None, derandomize=True)
@given(text=st.sampled_from((THREAT, RUDE)), steps=st.lists(st.tuples(verbs, st.booleans()), min_size=1, max_size=4))  # fmt: skip
def test_any_undo_restores_the_queue(text: str, steps: list[tuple[str, bool]]) -> None:
    with TemporaryDirectory() as folder, town(Path(folder) / "data") as place:
        about = place.comment(place.post(), text)
        house = place.round()
        for verb, for_good in steps:
            place.clock.forward(seconds=1)
            before = waits(house, about)
            try:
                made = by_owner(house, about, verb)
            except UserError:
                continue  # it cannot be decided so just now
            if before is None or for_good:
                continue
            place.clock.forward(seconds=1)
            undo(house, made.decision_id, OWNER, "I was too quick.")
            act(house)
            assert waits(house, about) == before
        assert disagreements(house.store.db) == []
