"""A comment that the platform called gone, and that is there again: nothing that was under way is forgotten."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.collect import collect
from listener.decide import decide, expire
from listener.house import House
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.minutes.writer import MACHINE
from listener.own_posts import follow_own_posts, note_gone
from listener.reconcile import GONE, take_leave
from listener.store.acts import acts_on, stop_timers
from listener.store.decisions import open_item_of
from listener.undo import undo
from tests.listener.lives import (
    MENDED,
    OWNER,
    comment_id,
    hidden,
    later,
    on_its_way,
    page,
    stored,
)
from tests.listener.test_modes_at_work import events
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
    item, house = on_its_way(place, "x")
    with house.store.transaction(house.now()) as tx:
        take_leave(tx, comment_id(item))
    act(house)
    place.round(house, times=3)
    states = [(one.verb, one.state) for one in acts_on(house.store, comment_id(item))]
    assert states[0] == ("hide", "dropped")
    assert ("show", "done") not in states


def hide_on_its_way(place: Town, platform: str) -> tuple[Item, House]:
    """A threat whose hide waits for two hours, and which was thought gone for a while. Nothing judges it again."""
    item = place.comment(place.post(platform), THREAT)
    house = place.open()
    place.faults.add(platform, "hide", "rate_limited", seconds=7200)
    place.round(house)
    place.faults.clear()
    with house.store.transaction(house.now()) as tx:
        take_leave(tx, comment_id(item))
    place.clock.forward(minutes=20)
    collect(house, page(house, int(platform == "x")))
    assert stored(house, item).gone_at is None
    return item, house


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_hide_that_was_on_its_way_when_the_comment_went_ends_in_its_time(
    place: Town, platform: str
) -> None:
    item, house = hide_on_its_way(place, platform)
    place.clock.forward(hours=2)
    act(house)
    assert item.hidden and stored(house, item).hidden_by == MACHINE.name
    place.clock.forward(hours=22)
    expire(house)
    act(house)
    assert not item.hidden and stored(house, item).hidden_by is None
    assert verify(house.store.db).sound and not disagreements(house.store.db)


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_hide_that_is_still_on_its_way_after_its_time_is_never_carried_out(
    place: Town, platform: str
) -> None:
    item, house = hide_on_its_way(place, platform)
    place.clock.forward(hours=24)
    expire(house)
    act(house)
    assert not place.world.writes("hide", changed=True)
    states = [(one.verb, one.state) for one in acts_on(house.store, comment_id(item))]
    assert states[0] == ("hide", "dropped")


def test_a_hide_whose_clock_an_older_wardmote_had_stopped_ends_in_its_time(
    place: Town,
) -> None:
    item, house = on_its_way(place)
    with house.store.transaction(house.now()) as tx:
        stop_timers(tx, comment_id(item), GONE)
        tx.record("comment_gone", about=comment_id(item))
    act(house)
    assert item.hidden
    later(place, house)
    assert not item.hidden


def taken_for_gone(place: Town, house: House) -> None:
    """The platform says of each comment that it is gone, and a round later that it is there."""
    place.faults.clear()
    place.faults.add("facebook", "comment", "gone")
    place.round(house)
    place.faults.clear()


@pytest.mark.parametrize("confirmed", [False, True])
def test_no_promise_is_lost_while_a_comment_is_thought_gone(
    place: Town, confirmed: bool
) -> None:
    item, house = hidden(place)
    began = place.clock()
    if confirmed:  # and taken back: the promise from before stays ended
        made = decide(house, stored(house, item), "confirm", OWNER, "It is a threat.")
        undo(house, made.decision_id, OWNER, "I was not sure.")
    place.clock.forward(hours=18)
    place.world.edit(item, THREAT + " You and your wife.")
    place.round(house)
    promised = "SELECT decision_id FROM timers WHERE ended_at IS NULL ORDER BY 1"
    before = house.store.rows(promised)
    assert len(before) == 2
    taken_for_gone(place, house)
    assert stored(house, item).gone_at and not house.store.rows(promised)
    place.round(house)
    assert house.store.rows(promised)[:2] == before
    while item.hidden:
        place.clock.forward(minutes=10)
        place.round(house)
        assert place.clock() - began < timedelta(hours=25)


def waiting(house: House, item: Item) -> dict[str, Any] | None:
    return open_item_of(house.store, comment_id(item))


def lapsed(place: Town) -> tuple[Item, House]:
    """A threat that nobody confirmed in time: it is in view, and waits for a person as urgent."""
    item, house = hidden(place)
    place.clock.forward(hours=25)
    place.round(house)
    assert not item.hidden and waiting(house, item)
    return item, house


def test_what_waited_for_a_person_waits_again_when_it_is_back(place: Town) -> None:
    item, house = lapsed(place)
    before = waiting(house, item)
    taken_for_gone(place, house)
    assert stored(house, item).gone_at and waiting(house, item) is None
    place.round(house, times=2)
    assert stored(house, item).gone_at is None and before
    assert waiting(house, item) == before
    (entry,) = events(house, "comment_waits_again")
    assert entry["item_id"] == before["item_id"]
    assert verify(house.store.db).sound and not disagreements(house.store.db)


@pytest.mark.parametrize("what", ["edited", "decided"])
def test_what_waited_for_older_words_or_was_decided_does_not_wait_again(
    place: Town, what: str
) -> None:
    item, house = lapsed(place)
    if what == "decided":
        decide(house, stored(house, item), "keep", OWNER, "It can stand.")
    taken_for_gone(place, house)
    if what == "edited":
        place.world.edit(item, MENDED)
    place.round(house, times=2)
    assert stored(house, item).gone_at is None and waiting(house, item) is None
    assert not events(house, "comment_waits_again")


def test_a_look_that_a_person_asked_for_outlives_a_return(place: Town) -> None:
    item = place.comment(place.post(), CRITICISM)
    house = place.round()
    made = decide(house, stored(house, item), "keep", OWNER, "It can stand.")
    undo(house, made.decision_id, OWNER, "I want to look again.")
    before = waiting(house, item)
    with house.store.transaction(house.now()) as tx:
        take_leave(tx, comment_id(item))
    assert waiting(house, item) is None
    place.round(house, times=2)
    assert stored(house, item).gone_at is None
    assert before and waiting(house, item) == before


def test_a_post_that_was_wrongly_taken_for_deleted_gives_back_what_waited_under_it(
    place: Town,
) -> None:
    item, house = lapsed(place)
    before = waiting(house, item)
    with house.store.transaction(house.now()) as tx:
        note_gone(tx, stored(house, item).comment.post_id)
    follow_own_posts(house)
    assert stored(house, item).gone_at and waiting(house, item) is None
    place.round(house, times=2)
    assert stored(house, item).gone_at is None
    assert before and waiting(house, item) == before
    assert verify(house.store.db).sound
