"""A comment that the platform called gone, and that is there again: nothing that was under way is forgotten."""

from __future__ import annotations

import pytest

from listener.act import act
from listener.collect import collect
from listener.decide import decide
from listener.house import House
from listener.reconcile import take_leave
from listener.store.acts import acts_on
from listener.weigh import weigh
from tests.listener.lives import OWNER, comment_id, later, page, stored
from tests.town import CRITICISM, THREAT, Town


def gone_for_a_while(place: Town, house: House, platform: str) -> None:
    """The platform says of everything that it is gone, and an act under way is given up for that."""
    place.faults.clear()
    place.faults.add(platform, "read", "gone")
    place.clock.forward(minutes=5)
    act(house)
    place.faults.clear()


@pytest.mark.parametrize("mode", ["act", "assist"])
@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_machines_hide_whose_answer_was_lost_ends_when_the_comment_is_back(
    place: Town, platform: str, mode: str
) -> None:
    item = place.comment(place.post(platform), THREAT)
    house = place.open()
    place.faults.add(platform, "hide", "server_error", after=True)
    place.round(house)
    assert item.hidden and not stored(house, item).hidden_by
    gone_for_a_while(place, house, platform)
    with house.store.transaction(house.now()) as tx:
        take_leave(tx, comment_id(item))
    place.settings(mode=mode)
    house = place.round(place.open(), times=3)
    assert stored(house, item).gone_at is None
    later(place, house)
    assert not item.hidden and not stored(house, item).hidden_by


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_wish_to_show_goes_on_when_the_comment_is_back(
    place: Town, platform: str
) -> None:
    item = place.comment(place.post(platform), THREAT)
    house = place.round(times=2)
    assert item.hidden
    decide(house, stored(house, item), "confirm", OWNER, "It is a threat.")
    place.faults.add(platform, "unhide", "server_error")
    decide(house, stored(house, item), "show", OWNER, "I was wrong.")
    act(house)
    gone_for_a_while(place, house, platform)
    with house.store.transaction(house.now()) as tx:
        take_leave(tx, comment_id(item))
    assert item.hidden
    place.round(house, times=3)
    assert not item.hidden and not stored(house, item).hidden_by


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_persons_hide_that_was_perhaps_done_is_brought_to_its_end(
    place: Town, platform: str
) -> None:
    item = place.comment(place.post(platform), CRITICISM)
    house = place.round(times=2)
    place.faults.add(platform, "hide", "server_error", after=True)
    decide(house, stored(house, item), "hide", OWNER, "It is abuse.", rule="R1")
    act(house)
    assert item.hidden and not stored(house, item).hidden_by
    gone_for_a_while(place, house, platform)
    with house.store.transaction(house.now()) as tx:
        take_leave(tx, comment_id(item))
    place.round(house, times=3)
    assert item.hidden and stored(house, item).hidden_by == OWNER.name
    assert [one.state for one in acts_on(house.store, comment_id(item))] == ["done"]


def test_what_was_never_sent_is_not_taken_up(place: Town) -> None:
    item = place.comment(place.post("x"), THREAT)
    house = place.open()
    place.clock.forward(minutes=20)
    collect(house, page(house, 1))
    weigh(house)
    with house.store.transaction(house.now()) as tx:
        take_leave(tx, comment_id(item))
    act(house)
    place.round(house, times=3)
    states = [(one.verb, one.state) for one in acts_on(house.store, comment_id(item))]
    assert states[0] == ("hide", "dropped")
    assert ("show", "done") not in states
