"""What a person asked to hide is theirs, though software judges it before that is done."""

from __future__ import annotations

import pytest

from listener.act import act
from listener.acted import note_done
from listener.collect import collect
from listener.decide import decide, hide
from listener.minutes.writer import MACHINE
from listener.store.acts import act_of, acts_on
from listener.weigh import weigh
from tests.listener.lives import (
    OWNER,
    comment_id,
    later,
    page,
    stored,
)
from tests.town import RUDE, THREAT, Town


@pytest.mark.parametrize("platform", ["facebook", "x"])
@pytest.mark.parametrize("delayed", [False, True])
def test_what_a_person_hid_before_it_was_judged_stays_theirs(
    place: Town, platform: str, delayed: bool
) -> None:
    item = place.comment(place.post(platform), THREAT)
    house = place.open()
    place.clock.forward(minutes=20)
    collect(house, page(house, int(platform == "x")))
    if delayed:
        place.faults.add(platform, "hide", "rate_limited", seconds=300)
    decide(house, stored(house, item), "hide", OWNER, "A threat.", rule="R2")
    if delayed:
        act(house)
        place.faults.clear()
    weigh(house)
    assert [one.verb for one in acts_on(house.store, comment_id(item))] == ["hide"]
    later(place, house)
    assert item.hidden and stored(house, item).hidden_by == OWNER.name


def test_new_words_are_hidden_though_a_person_asked_to_hide_the_old_ones(
    place: Town,
) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    decide(house, stored(house, item), "hide", OWNER, "rude", rule="R1")
    place.world.edit(item, THREAT)
    place.round(house)
    assert item.hidden and stored(house, item).hidden_by == MACHINE.name
    later(place, house)
    assert not item.hidden


@pytest.mark.parametrize("first", ["person", "machine"])
def test_a_hide_that_an_older_wardmote_made_beside_a_persons_ends_none_of_theirs(
    place: Town, first: str
) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.open()
    place.clock.forward(minutes=20)
    collect(house, page(house))
    decide(house, stored(house, item), "hide", OWNER, "A threat.", rule="R2")
    with house.store.transaction(house.now()) as tx:
        made = hide(tx, house, stored(house, item), MACHINE, "R2", "A threat.")
        wish = act_of(tx.store, made.decision_id)
        if wish and first == "machine":
            note_done(tx, wish, made, seen_hidden=None)
    later(place, house)
    assert item.hidden and stored(house, item).hidden_by == OWNER.name
    assert not house.store.rows("SELECT * FROM timers WHERE ended_at IS NULL")
