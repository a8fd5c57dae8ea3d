"""Decisions, pages and comments in unusual states."""

from __future__ import annotations

import dataclasses

import pytest

from connectors.base import Batch
from listener.act import act
from listener.brake import release
from listener.cli import run
from listener.collect import _follow_deletions, _keep, collect
from listener.decide import decide, expire
from listener.errors import UserError
from listener.store.decisions import open_item_of
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
from tests.town import CRITICISM, RUDE, THREAT, Town


def test_a_removed_page_does_not_stop_acts_on_others(place: Town) -> None:
    place.comment(place.post(), THREAT)
    b = place.comment(place.post("x"), THREAT)
    place.round()
    assert b.hidden
    place.settings(pages=[{"connector": "x", "id": place.world.account.id}])
    house = place.open()
    later(place, house, 45)
    assert not b.hidden


def test_deciding_on_a_removed_page_is_one_sentence(place: Town) -> None:
    a = place.comment(place.post(), RUDE)
    place.round()
    place.settings(pages=[{"connector": "x", "id": place.world.account.id}])
    house = place.open()
    with pytest.raises(UserError):
        decide(house, stored(house, a), "hide", OWNER, "x", rule="R1")


def test_confirm_while_the_restore_is_pending_wins(place: Town) -> None:
    item, house = hidden(place)
    place.clock.forward(hours=24)
    place.faults.add("facebook", "*", "service_down")
    expire(house)
    act(house)
    decide(house, stored(house, item), "confirm", OWNER, "keep hidden")
    place.faults.clear()
    place.round(house, times=2)
    assert item.hidden


def test_undo_of_an_expiry_before_it_is_carried_out(place: Town) -> None:
    item, house = hidden(place)
    place.clock.forward(hours=25)
    made = expire(house)[0]
    undo(house, made.decision_id, OWNER, "stay hidden")
    act(house)
    assert item.hidden


def test_undo_of_a_reopened_confirm(place: Town) -> None:
    item, house = hidden(place)
    d = decide(house, stored(house, item), "confirm", OWNER, "yes")
    d2 = undo(house, d.decision_id, OWNER, "hm")
    undo(house, d2.decision_id, OWNER, "right after all")


def test_in_watch_a_hide_past_24h_is_told_and_the_log_is_not_flooded(
    place: Town,
) -> None:
    _item, house = hidden(place)
    place.settings(mode="watch")
    house = place.open()
    q = "SELECT COUNT(*) FROM "
    e, m = house.store.value(q + "entries"), house.store.value(q + "outbox")
    for _ in range(24 * 12 * 2):
        place.clock.forward(minutes=5)
        expire(house)
        act(house)
    e, m = house.store.value(q + "entries") - e, house.store.value(q + "outbox") - m
    assert m and e < 50


def test_an_old_queue_number_does_not_decide_on_new_words(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    place.round()
    place.world.edit(item, THREAT)
    place.settings(mode="assist")
    place.round(place.open())
    place.close()
    assert (
        run(["decide", "1", "keep", "--reason", "fine", "--data", str(place.folder)])
        == 2
    )


def test_gone_before_it_was_judged_leaves_no_item_and_no_mail(place: Town) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.open()
    place.clock.forward(minutes=20)
    collect(house, page(house))
    place.world.delete(item)
    place.round(house, times=3)
    assert stored(house, item).gone_at
    assert open_item_of(house.store, comment_id(item)) is None


@pytest.mark.parametrize("rule", ["R4", "R5", "R17"])
def test_policy_refuses_a_hide_under(place: Town, rule: str) -> None:
    item = place.comment(place.post(), CRITICISM)
    house = place.round()
    with pytest.raises(UserError):
        decide(house, stored(house, item), "hide", OWNER, "because", rule=rule)


def test_a_picture_added_by_an_edit_and_can_hide_are_kept(place: Town) -> None:

    item = place.comment(place.post(), "hello there everyone")
    house = place.round()
    _keep(
        house,
        page(house),
        Batch(
            comments=(
                dataclasses.replace(
                    stored(house, item).comment, media=("photo",), can_hide=False
                ),
            ),
            cursor="c",
        ),
    )
    assert (
        stored(house, item).comment.media
        and stored(house, item).comment.can_hide is False
    )


def test_deletions_are_followed_though_more_is_absent_than_may_be_looked_at_at_once(
    place: Town,
) -> None:
    post = place.post()
    said = [
        place.comment(post, f"hello number {n}", by=f"Person {n}") for n in range(50)
    ]
    house = place.round()
    for item in said[45:]:
        place.world.delete(item)
    nothing_shown = Batch(swept={f"facebook:{post.native_id}": frozenset()})
    connector = house.connectors[page(house)]
    for _ in range(10):
        place.clock.forward(minutes=1)
        _follow_deletions(house, connector, nothing_shown)
    assert [stored(house, item).gone_at is not None for item in said] == [
        False
    ] * 45 + [True] * 5


def test_no_notice_is_published_that_is_not_true_yet(place: Town) -> None:
    item, house = hidden(place)
    place.settings(mode="watch")
    house = place.open()
    place.clock.forward(hours=25)
    expire(house)
    act(house)
    assert item.hidden
    rows = house.store.rows(
        "SELECT english, published_at FROM notices ORDER BY notice_id"
    )
    assert [row["published_at"] is not None for row in rows] == [True, False]


def test_a_person_closes_the_brake_and_the_count_begins_anew(place: Town) -> None:
    post = place.post()
    for number in range(9):
        place.comment(post, f"{THREAT} Number {number}.", by=f"Person {number}")
    house = place.round()
    with pytest.raises(UserError, match="needs a reason"):
        release(house, page(house), OWNER, " ")
    release(house, page(house), OWNER, "I have read them all.")
    late = place.comment(post, f"{THREAT} After.", by="Person 99")
    place.round(house)
    assert late.hidden
    with pytest.raises(UserError, match="brake is not on"):
        release(house, page(house, 1), OWNER, "It is over.")


def test_a_hidden_comment_that_its_author_mends_is_put_before_a_person_at_once(
    place: Town,
) -> None:
    item, house = hidden(place)
    place.world.edit(item, MENDED)
    place.round(house)
    waiting = open_item_of(house.store, comment_id(item))
    assert waiting and waiting["urgent"] and "Put it back?" in waiting["reason"]
    decide(house, stored(house, item), "show", OWNER, "It is fine now.")
    act(house)
    assert not item.hidden


def test_what_a_person_kept_is_not_queued_again_in_the_same_words(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    decide(house, stored(house, item), "keep", OWNER, "Rude, but fair.")
    place.world.delete(item)
    place.round(house, times=2)
    item.deleted_at = None
    place.round(house, times=2)
    assert stored(house, item).gone_at is None
    assert open_item_of(house.store, comment_id(item)) is None


def test_a_decision_made_while_a_comment_is_scored_is_seen(place: Town) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.open()
    place.clock.forward(minutes=20)
    collect(house, page(house))

    def meanwhile(name: str) -> None:
        if name == "weigh:before-write":
            decide(
                house, stored(house, item), "keep", OWNER, "A friend of mine, joking."
            )

    house.seam = meanwhile
    weigh(house)
    act(house)
    assert not item.hidden
