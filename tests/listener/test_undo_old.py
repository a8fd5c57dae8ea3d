"""What no longer stands cannot be taken back: that would undo what somebody decided after it."""

from __future__ import annotations

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.decide import decide
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.store.decisions import decisions_on, open_item_of
from listener.undo import undo
from tests.listener.lives import MENDED, OWNER, comment_id, hidden, stored
from tests.town import RUDE, Town

ANOTHER = Actor("Finch Example", "owner")


def kept_then_hidden(place: Town) -> tuple[Item, House, int, int]:
    item = place.comment(place.post(), RUDE)
    house = place.round(times=2)
    first = decide(house, stored(house, item), "keep", OWNER, "It can stand.")
    later = decide(
        house, stored(house, item), "hide", ANOTHER, "It is rude.", rule="R1"
    )
    act(house)
    assert item.hidden
    return item, house, first.decision_id, later.decision_id


def test_an_older_keep_is_not_taken_back_over_a_later_hide(place: Town) -> None:
    item, house, first, later = kept_then_hidden(place)
    before = len(decisions_on(house.store, comment_id(item)))
    with pytest.raises(UserError, match=f"Finch Example decided hide .* {later}"):
        undo(house, first, OWNER, "On second thoughts.")
    assert open_item_of(house.store, comment_id(item)) is None
    assert len(decisions_on(house.store, comment_id(item))) == before and item.hidden


def test_once_the_later_one_is_taken_back_the_older_one_can_be(place: Town) -> None:
    item, house, first, later = kept_then_hidden(place)
    undo(house, later, ANOTHER, "I was wrong.")
    act(house)
    assert not item.hidden
    undo(house, first, OWNER, "Let us look again.")
    assert open_item_of(house.store, comment_id(item)), "a person looks again"


def test_an_older_hide_is_not_taken_back_over_a_newer_one(place: Town) -> None:
    item, house, _, older = kept_then_hidden(place)
    decide(house, stored(house, item), "show", OWNER, "No.")
    act(house)
    decide(house, stored(house, item), "hide", ANOTHER, "Yes.", rule="R1")
    act(house)
    with pytest.raises(UserError, match="no longer stands"):
        undo(house, older, OWNER, "That one.")
    act(house)
    assert item.hidden


def test_a_hide_that_was_confirmed_can_still_be_taken_back(place: Town) -> None:
    item, house = hidden(place)
    (machines,) = decisions_on(house.store, comment_id(item))
    decide(house, stored(house, item), "confirm", OWNER, "It is a threat.")
    undo(house, machines.decision_id, ANOTHER, "It is no threat.")
    act(house)
    assert not item.hidden


def test_a_keep_of_words_that_were_changed_since_is_not_taken_back(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round(times=2)
    made = decide(house, stored(house, item), "keep", OWNER, "It can stand.")
    place.world.edit(item, MENDED)
    place.round(house)
    with pytest.raises(UserError, match="changed since"):
        undo(house, made.decision_id, OWNER, "On second thoughts.")


def test_what_was_shown_is_not_hidden_again_in_words_that_nobody_hid(place: Town) -> None:  # fmt: skip
    item = place.comment(place.post(), RUDE)
    house = place.round(times=2)
    decide(house, stored(house, item), "hide", OWNER, "It is rude.", rule="R2")
    act(house)
    shown = decide(house, stored(house, item), "show", OWNER, "It can stand.")
    act(house)
    place.world.edit(item, MENDED)
    place.round(house)
    with pytest.raises(UserError, match="changed since"):
        undo(house, shown.decision_id, OWNER, "On second thoughts.")
    act(house)
    assert not item.hidden


def test_to_undo_look_again_keeps_no_words_that_came_since(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round(times=2)
    made = decide(house, stored(house, item), "keep", OWNER, "It can stand.")
    again = undo(house, made.decision_id, OWNER, "Look again.")
    place.world.edit(item, f"{RUDE} And so is your mother.")
    place.round(house)
    waiting = open_item_of(house.store, comment_id(item))
    with pytest.raises(UserError, match="changed since"):
        undo(house, again.decision_id, OWNER, "It can stand after all.")
    assert open_item_of(house.store, comment_id(item)) == waiting is not None


def test_a_hide_is_taken_back_whatever_the_words_are_now(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round(times=2)
    made = decide(house, stored(house, item), "hide", OWNER, "It is rude.", rule="R2")
    act(house)
    place.world.edit(item, MENDED)
    place.round(house)
    undo(house, made.decision_id, OWNER, "It is better now.")
    act(house)
    assert not item.hidden


def test_what_was_taken_back_a_moment_ago_is_not_taken_back_again(place: Town) -> None:
    """Where the same undo is sent twice at once, the second one waits for the first, and then finds it done."""
    item = place.comment(place.post(), RUDE)
    house = place.round()
    made = decide(house, stored(house, item), "hide", OWNER, "Rude.", rule="R1")
    act(house)
    first = decide(
        house, stored(house, item), "show", OWNER, "Oops.", undoes=made.decision_id
    )
    with pytest.raises(UserError, match=f"undone already, by decision {first.decision_id}"):  # fmt: skip
        decide(house, stored(house, item), "show", OWNER, "Oops.", undoes=made.decision_id)  # fmt: skip
    act(house)
    past = decisions_on(house.store, comment_id(item))
    assert [d.verb for d in past] == ["hide", "show"] and not item.hidden
    unpublished = "SELECT COUNT(*) FROM notices WHERE published_at IS NULL"
    assert house.store.value(unpublished) == 0
