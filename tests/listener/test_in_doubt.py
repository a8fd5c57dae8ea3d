"""A hide that may have been carried out without our knowing is never forgotten: what we believe becomes true again."""

from __future__ import annotations

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.collect import collect
from listener.decide import decide
from listener.house import House
from listener.reconcile import reconcile, take_leave
from listener.store.acts import acts_on, finish
from listener.undo import undo
from listener.weigh import weigh
from tests.listener.lives import (
    MENDED,
    OWNER,
    comment_id,
    hidden,
    later,
    page,
    stored,
)
from tests.town import RUDE, THREAT, Town


def sent_unanswered(place: Town, platform: str) -> tuple[Item, House]:
    """The owner's hide was carried out, and the answer to it was lost."""
    item = place.comment(place.post(platform), RUDE)
    house = place.round(times=2)
    place.faults.add(platform, "hide", "server_error", after=True)
    decide(house, stored(house, item), "hide", OWNER, "rude", rule="R1")
    act(house)
    place.faults.clear()
    assert item.hidden and not stored(house, item).hidden_by
    return item, house


def as_believed(house: House, item: Item) -> bool:
    return item.hidden == bool(stored(house, item).hidden_by)


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_persons_hide_that_was_perhaps_done_outlives_a_dead_token(
    place: Town, platform: str
) -> None:
    item, house = sent_unanswered(place, platform)
    place.faults.add(platform, "*", "token_expired")
    place.round(house, times=3)
    place.faults.clear()
    later(place, house, 12)
    assert item.hidden and stored(house, item).hidden_by == OWNER.name
    assert house.store.value("SELECT published_at FROM notices"), "and it has a notice"
    assert len(acts_on(house.store, comment_id(item))) == 1


def test_the_owner_hears_once_a_day_of_a_hide_that_may_be_done_and_cannot_be_seen(
    place: Town,
) -> None:
    item, house = sent_unanswered(place, "x")
    place.faults.add("x", "*", "token_expired")
    later(place, house, 30)
    told = "SELECT COUNT(*) FROM outbox WHERE kind = 'stuck'"
    assert 1 <= house.store.value(told) <= 3
    (wish,) = acts_on(house.store, comment_id(item))
    assert wish.state == "intended"
    decide(house, stored(house, item), "show", OWNER, "I was wrong.")
    place.faults.clear()
    later(place, house, 5)
    assert not item.hidden and as_believed(house, item)


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_persons_hide_that_was_perhaps_done_on_words_that_are_changed_is_taken_back(
    place: Town, platform: str
) -> None:
    item, house = sent_unanswered(place, platform)
    place.world.edit(item, MENDED)
    later(place, house, 3)
    assert as_believed(house, item)
    if platform == "x":
        assert not item.hidden, "nobody has judged the new words"


def test_a_person_who_wavers_while_x_answers_nothing_gets_what_they_last_asked_for(
    place: Town,
) -> None:
    item, house = sent_unanswered(place, "x")
    shown = decide(house, stored(house, item), "show", OWNER, "On second thoughts.")
    undo(house, shown.decision_id, OWNER, "No: it is rude.")
    place.faults.add("x", "*", "token_expired")
    place.round(house, times=2)
    place.faults.clear()
    later(place, house, 12)
    assert item.hidden and stored(house, item).hidden_by == OWNER.name


def test_what_was_surely_refused_is_given_up_and_told(place: Town) -> None:
    item = place.comment(place.post("x"), RUDE)
    house = place.round(times=2)
    place.faults.add("x", "hide", "permission_missing")
    decide(house, stored(house, item), "hide", OWNER, "rude", rule="R1")
    act(house)
    (wish,) = acts_on(house.store, comment_id(item))
    assert wish.state == "stuck" and not item.hidden


def test_a_hide_that_waits_while_its_comment_goes_and_comes_still_ends_in_time(
    place: Town,
) -> None:
    item = place.comment(place.post("x"), THREAT)
    house = place.open()
    place.faults.add("x", "hide", "rate_limited", seconds=7200)
    place.round(house)
    place.faults.clear()
    with house.store.transaction(house.now()) as tx:
        take_leave(tx, comment_id(item))
    place.clock.forward(minutes=20)
    collect(house, page(house, 1))
    weigh(house)
    later(place, house)
    assert not item.hidden and as_believed(house, item)
    assert not house.store.rows("SELECT * FROM timers WHERE ended_at IS NULL")


@pytest.mark.parametrize("since", ["nothing", "keep"])
def test_what_an_older_wardmote_gave_up_unanswered_is_brought_to_its_end(
    place: Town, since: str
) -> None:
    item, house = sent_unanswered(place, "x")
    (wish,) = acts_on(house.store, comment_id(item))
    with house.store.transaction(house.now()) as tx:
        finish(tx, wish, "stuck", "the token died")
        tx.record("act_failed", about=comment_id(item))
    if since == "keep":
        decide(house, stored(house, item), "keep", OWNER, "It can stand.")
    later(place, house, 4)
    hidden_by = stored(house, item).hidden_by
    assert item.hidden is (since == "nothing") and as_believed(house, item)
    assert hidden_by == (OWNER.name if since == "nothing" else None)


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_hidden_comment_that_was_deleted_long_ago_is_found_gone(
    place: Town, platform: str
) -> None:
    item, house = hidden(place, platform=platform)
    decide(house, stored(house, item), "confirm", OWNER, "It is a threat.")
    place.clock.forward(days=12)  # beyond what any search still shows
    place.round(house, times=2)
    place.world.delete(item)
    place.round(house, times=3)
    assert stored(house, item).gone_at


def test_looking_at_x_says_nothing_about_what_is_hidden(place: Town) -> None:
    item, house = hidden(place, platform="x")
    decide(house, stored(house, item), "confirm", OWNER, "It is a threat.")
    place.clock.forward(days=12)
    assert reconcile(house) == 0
    assert stored(house, item).hidden_by == OWNER.name and item.hidden
