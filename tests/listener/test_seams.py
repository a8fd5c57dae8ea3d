"""Where one part of the house ends and another begins: what no part alone would get wrong."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from listener.act import act
from listener.collect import collect
from listener.decide import decide, expire
from listener.errors import UserError
from listener.forgetting.forget import forget
from listener.house import House
from listener.minutes.writer import Actor
from listener.modes.stop_file import STOP_NAME
from listener.people.appeals import decide_appeal, lodge
from listener.people.approvals import approve
from listener.people.blocks import unblock
from listener.reconcile import take_leave
from listener.store.decisions import open_item_of
from listener.store.holds import place_hold
from listener.undo import undo
from listener.weigh import weigh
from tests.listener.crowd import OWNER as CROWD_OWNER
from tests.listener.crowd import REVIEWER, Crowd, warned_and_went_on
from tests.listener.lives import (
    MENDED,
    OWNER,
    THREAT2,
    comment_id,
    hidden,
    later,
    page,
    stored,
)
from tests.town import RUDE, THREAT, Town, town

ANOTHER = Actor("Finch Example", "owner")


def leave(house: House, item_id: str) -> None:
    with house.store.transaction(house.now()) as tx:
        take_leave(tx, item_id)


def hold(house: House, item_id: str) -> None:
    with house.store.transaction(house.now()) as tx:
        place_hold(tx, item_id, "X", "police", house.now() + timedelta(days=30))
        tx.record("hold_placed")


def judged_again(place: Town, house: House, platform: int = 0) -> None:
    place.clock.forward(minutes=20)
    collect(house, page(house, platform))
    weigh(house)


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_hide_that_was_taken_before_the_token_died_still_ends(
    place: Town, platform: str
) -> None:
    item = place.comment(place.post(platform), THREAT)  # type: ignore[arg-type]
    house = place.open()

    def token_dies(seam: str) -> None:
        if seam == "act:after-do":
            place.faults.add(platform, "*", "token_expired")

    house.seam = token_dies
    place.round(house)
    house.seam = lambda name: None
    place.faults.clear()
    assert item.hidden
    later(place, house)
    assert not item.hidden


def test_a_hidden_comment_that_comes_back_with_other_words_keeps_its_promise(
    place: Town,
) -> None:
    item, house = hidden(place)
    leave(house, comment_id(item))
    place.world.edit(item, MENDED)
    later(place, house)
    assert not item.hidden


def test_a_hide_whose_answer_was_lost_with_the_comment_is_still_the_machines(
    place: Town,
) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.open()
    place.faults.add("facebook", "hide", "server_error", after=True)
    place.round(house)
    place.faults.clear()
    assert item.hidden
    leave(house, comment_id(item))
    place.clock.forward(minutes=10)
    act(house)
    later(place, house)
    assert not item.hidden


def test_what_a_person_confirmed_stays_theirs_though_another_hide_was_on_its_way(
    place: Town,
) -> None:
    item, house = hidden(place)
    place.world.edit(item, THREAT2)
    judged_again(place, house)
    decide(house, stored(house, item), "confirm", OWNER, "agreed")
    act(house)
    assert stored(house, item).hidden_by == OWNER.name


def test_a_stop_shows_nothing_that_a_person_confirmed(place: Town) -> None:
    item, house = hidden(place, platform="x")
    place.world.edit(item, THREAT2)
    judged_again(place, house, 1)
    place.faults.add("x", "hide", "server_error")
    act(house)
    place.faults.clear()
    decide(house, stored(house, item), "confirm", OWNER, "agreed")
    (place.folder / STOP_NAME).write_text("")
    place.clock.forward(minutes=20)
    act(house)
    act(house)
    assert item.hidden and stored(house, item).hidden_by == OWNER.name


def test_an_old_confirmation_taken_back_leaves_a_later_hide_to_whoever_made_it(
    place: Town,
) -> None:
    item, house = hidden(place)
    confirmed = decide(house, stored(house, item), "confirm", OWNER, "agreed")
    decide(house, stored(house, item), "show", OWNER, "no")
    act(house)
    decide(house, stored(house, item), "hide", ANOTHER, "it is R2", rule="R2")
    act(house)
    with pytest.raises(UserError, match="no longer stands"):
        undo(house, confirmed.decision_id, OWNER, "a mistake long ago")
    later(place, house)
    assert item.hidden and stored(house, item).hidden_by == ANOTHER.name


def test_an_old_confirmation_taken_back_hides_nothing_that_is_visible(
    place: Town,
) -> None:
    item, house = hidden(place)
    confirmed = decide(house, stored(house, item), "confirm", OWNER, "agreed")
    decide(house, stored(house, item), "show", OWNER, "no")
    act(house)
    with pytest.raises(UserError, match="no longer stands"):
        undo(house, confirmed.decision_id, OWNER, "a mistake")
    assert stored(house, item).hidden_by is None


def test_a_show_that_waited_for_a_wrong_clock_waits_no_longer(place: Town) -> None:
    item, house = hidden(place)
    start = place.clock.moment
    place.clock.forward(hours=40)
    place.faults.add("facebook", "*", "service_down")
    expire(house)
    act(house)
    place.faults.clear()
    place.clock.moment = start + timedelta(minutes=1)
    later(place, house, 2)
    assert not item.hidden


def test_a_hold_that_comes_before_the_act_stops_the_machines_hide(place: Town) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.open()
    judged_again(place, house)
    hold(house, comment_id(item))
    act(house)
    assert not item.hidden


@pytest.mark.parametrize("how", ["appeal", "show"])
def test_nothing_is_deleted_that_somebody_found_fair_in_the_meantime(
    here: Crowd, how: str
) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    number = here.propose(item, here.wish("delete"))
    approve(here.house, number, CROWD_OWNER, here.proof(CROWD_OWNER))
    if how == "appeal":
        appeal = lodge(here.house, comment_id(item), "Unfair")
        decide_appeal(here.house, appeal, "overturned", REVIEWER, "It was fair.")
    else:
        known = stored(here.house, item)
        decide(here.house, known, "show", REVIEWER, "It is fair criticism.")
    here.act()
    assert item.deleted_at is None


@pytest.mark.parametrize("how", ["appeal", "hold"])
def test_nothing_is_deleted_while_an_appeal_or_a_hold_is_open(
    here: Crowd, how: str
) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    if how == "appeal":
        lodge(here.house, comment_id(item), "Unfair")
    else:
        hold(here.house, comment_id(item))
    with pytest.raises(Exception, match="An appeal or a hold is open"):
        here.propose(item, here.wish("delete"))
    assert item.deleted_at is None


@pytest.mark.parametrize("how", ["gone", "time"])
def test_somebody_is_unblocked_though_what_they_wrote_was_erased(
    here: Crowd, how: str
) -> None:
    item = warned_and_went_on(here)
    here.approve(here.propose(item, here.wish("block", days=180)), REVIEWER)
    assert here.is_blocked(item)
    if how == "gone":
        leave(here.house, comment_id(item))
        here.place.clock.forward(days=2)
    else:
        here.decide(item, "show")
        here.place.clock.forward(days=900)
    forget(here.house)
    assert stored(here.house, item).comment.author_id == ""
    proof = here.proof(REVIEWER)
    unblock(here.house, stored(here.house, item), REVIEWER, "It is over.", proof)
    here.act()
    assert not here.is_blocked(item)


def test_software_hides_nothing_where_no_listed_person_may_confirm(
    tmp_path: Path,
) -> None:
    people = [{"name": "Wren Example", "role": "owner", "until": "2026-11-01"}]
    with town(tmp_path / "d", people=people, confirmers=["Nobody Known"]) as opened:
        item = opened.comment(opened.post(), THREAT)
        opened.round()
        assert not item.hidden


def test_a_page_that_is_taken_out_of_the_settings_keeps_nobody_hidden(
    place: Town,
) -> None:
    item, house = hidden(place)
    late = place.comment(place.post(), THREAT2)
    place.clock.forward(minutes=20)
    collect(house, page(house))
    account = place.world.account
    place.settings(pages=[{"connector": "x", "id": account.id, "name": account.name}])
    house = place.round(place.open())
    assert not late.hidden, "nothing more is hidden there"
    open_item = open_item_of(house.store, comment_id(late))
    assert open_item is not None and open_item["urgent"], "a person is asked"
    assert item.hidden
    later(place, house)
    assert not item.hidden
    assert set(place.open().connectors) == {page(house)}, "and then it is left alone"


def test_a_person_shows_what_is_hidden_on_a_page_that_was_taken_out(
    place: Town,
) -> None:
    item, house = hidden(place)
    decide(house, stored(house, item), "confirm", OWNER, "agreed")
    account = place.world.account
    place.settings(pages=[{"connector": "x", "id": account.id, "name": account.name}])
    house = place.open()
    decide(house, stored(house, item), "show", OWNER, "We leave this page.")
    act(house)
    assert not item.hidden
