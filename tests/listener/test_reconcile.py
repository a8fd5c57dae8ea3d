"""What people do in the platform's own app is seen, respected and minuted; the machine never fights with a person."""

from __future__ import annotations

import pytest

from connectors.simulator import Item
from listener import reconcile as looking
from listener.act import act
from listener.collect import collect
from listener.decide import decide
from listener.house import House
from listener.minutes.agree import disagreements
from listener.minutes.writer import MACHINE
from listener.reconcile import ELSEWHERE, UNNAMED, reconcile
from listener.store.acts import acts_on
from listener.store.counts import count
from listener.store.decisions import open_item_of
from listener.weigh import weigh
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
from tests.town import RUDE, THREAT, Town


def events(place: Town, event: str) -> int:
    assert place.house is not None
    return int(
        place.house.store.value(
            "SELECT COUNT(*) FROM entries WHERE event = ?", (event,)
        )
    )


def test_a_comment_that_someone_showed_again_is_not_hidden_again_and_the_owner_is_told(
    place: Town,
) -> None:
    item, house = hidden(place)
    place.world.hide(item, False, by="owner")
    place.clock.forward(minutes=6)
    assert reconcile(house) == 1
    assert stored(house, item).hidden_by is None
    assert stored(house, item).shown_by_person_version == 1
    later(place, house, 40)
    assert not item.hidden and len(place.world.writes("hide")) == 1
    assert not place.world.writes("unhide"), "there was nothing to show"
    assert events(place, "shown_elsewhere") == 1
    told = "SELECT COUNT(*) FROM outbox WHERE kind = 'elsewhere'"
    assert house.store.value(told) == 1


def test_a_comment_hidden_elsewhere_waits_once_for_a_rule_and_no_clock_shows_it(
    place: Town,
) -> None:
    item = place.comment(place.post(), "Nice weather for ducks.")
    house = place.round()
    place.world.hide(item, True, by="owner")
    later(place, house, 40)
    assert item.hidden and stored(house, item).hidden_by == ELSEWHERE
    waits = open_item_of(house.store, comment_id(item))
    assert waits and waits["reason"] == UNNAMED
    assert events(place, "hidden_elsewhere") == 1
    assert house.store.value("SELECT COUNT(*) FROM queue") == 1


def test_naming_the_rule_gives_a_hide_from_elsewhere_its_evidence_and_notice(
    place: Town,
) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    place.world.hide(item, True, by="owner")
    place.round(house)
    decide(house, stored(house, item), "hide", OWNER, "rude", rule="R1")
    act(house)
    (done,) = acts_on(house.store, comment_id(item))
    assert done.state == "done" and stored(house, item).hidden_by == OWNER.name
    assert house.store.value("SELECT published_at FROM notices")
    assert not place.world.writes("hide"), "it was hidden already"


def test_a_hide_from_elsewhere_can_be_taken_back(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    place.world.hide(item, True, by="owner")
    place.round(house)
    decide(house, stored(house, item), "show", OWNER, "it is fair")
    act(house)
    assert not item.hidden and stored(house, item).hidden_by is None


def test_what_someone_hid_before_the_machine_came_to_it_is_theirs(place: Town) -> None:
    item, house = on_its_way(place)
    place.world.hide(item, True, by="owner")
    act(house)
    assert stored(house, item).hidden_by == ELSEWHERE
    later(place, house, 40)
    assert item.hidden and not place.world.writes("unhide")


def hidden_unanswered(place: Town) -> tuple[Item, House]:
    """Software's hide was carried out, and no answer came. Then the owner asked to hide it, and the page could not be reached."""
    item = place.comment(place.post(), THREAT)
    house = place.open()
    place.faults.add("facebook", "hide", "server_error", after=True)
    place.clock.forward(minutes=20)
    collect(house, page(house))
    weigh(house)
    act(house)
    place.faults.clear()
    place.faults.add("facebook", "*", "token_expired")
    decide(house, stored(house, item), "hide", OWNER, "A threat.", rule="R2")
    act(house)
    place.faults.clear()
    states = [one.state for one in acts_on(house.store, comment_id(item))]
    assert item.hidden and states == ["dropped", "stuck"]
    return item, house


def test_our_own_hide_that_comes_to_light_is_the_persons_who_asked_for_it_since(
    place: Town,
) -> None:
    item, house = hidden_unanswered(place)
    later(place, house)
    assert item.hidden and stored(house, item).hidden_by == OWNER.name
    assert not events(place, "hidden_elsewhere")
    assert events(place, "hide_came_to_light") == 1
    last = acts_on(house.store, comment_id(item))[-1]
    assert last.state == "done" and len(place.world.writes("hide")) == 1
    published = "SELECT published_at FROM notices WHERE decision_id = ?"
    assert house.store.value(published, (last.decision_id,))
    assert not disagreements(house.store.db)


@pytest.mark.parametrize("since", ["keep", "edit"])
def test_our_own_hide_that_comes_to_light_ends_in_its_time_where_nobody_stands_by_it(
    place: Town, since: str
) -> None:
    item, house = hidden_unanswered(place)
    if since == "keep":
        decide(house, stored(house, item), "keep", OWNER, "It can stand.")
    else:
        place.world.edit(item, MENDED)
    place.round(house, times=2)
    assert not events(place, "hidden_elsewhere")
    assert item.hidden and stored(house, item).hidden_by == MACHINE.name
    later(place, house)
    assert not item.hidden and not stored(house, item).hidden_by


def test_a_comment_too_old_for_a_sweep_is_looked_at_in_its_turn(place: Town) -> None:
    post = place.post()
    items = [place.comment(post, RUDE + f" {n}", by=f"P {n}") for n in range(7)]
    house = place.round()
    for item in items:
        decide(house, stored(house, item), "hide", OWNER, "rude", rule="R1")
    act(house)
    place.clock.forward(minutes=6)
    place.world.hide(items[4], False, by="owner")
    place.world.delete(items[5])
    calls = len(place.simulator.calls)
    found = 0
    for _ in range(7):
        found += reconcile(house)
        place.clock.forward(minutes=1)
    assert found == 2
    assert stored(house, items[5]).gone_at and not stored(house, items[4]).hidden_by
    assert len(place.simulator.calls) - calls <= 7 * 5, "within its budget"


def test_what_waits_below_a_post_that_has_gone_quiet_leaves_the_queue_when_deleted(
    place: Town,
) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    assert open_item_of(house.store, comment_id(item))
    place.clock.forward(days=8)
    place.round(house)
    place.world.delete(item)
    later(place, house, 40)
    assert stored(house, item).gone_at
    assert open_item_of(house.store, comment_id(item)) is None


# ---- what no sweep of a conversation shows ----


def said_to_us(place: Town, where: str, text: str = THREAT) -> Item:
    """A mention in somebody else's conversation on X, or a post of a visitor on the page."""
    place.clock.forward(seconds=1)
    return place.world.mention("x", text) if where == "x" else place.world.visitor_post(text)  # fmt: skip


@pytest.mark.parametrize("where", ["x", "facebook"])
def test_a_mention_that_was_deleted_leaves_the_queue_at_the_next_sweep(
    place: Town, where: str
) -> None:
    goes, stays = said_to_us(place, where), said_to_us(place, where, f"{THREAT} Yes.")
    house = place.round()
    assert open_item_of(house.store, comment_id(goes))
    place.world.delete(goes)
    place.round(house, times=2)
    assert stored(house, goes).gone_at and not stored(house, stays).gone_at
    assert not open_item_of(house.store, comment_id(goes))
    assert open_item_of(house.store, comment_id(stays))
    assert events(place, "comment_gone") == 1


def test_what_was_said_below_a_visitors_post_goes_with_it(place: Town) -> None:
    post = said_to_us(place, "facebook", "What of the market?")
    below = place.comment(post, THREAT)
    house = place.round()
    place.world.delete(post)
    place.round(house, times=2)
    assert stored(house, post).gone_at and stored(house, below).gone_at
    assert events(place, "own_post_deleted") == 0
    assert count(house.store).gone_with_post == 0
    post.deleted_at = below.deleted_at = None  # Facebook was wrong
    place.round(house, times=2)
    assert not stored(house, post).gone_at and not stored(house, below).gone_at
    assert open_item_of(house.store, comment_id(below)) or below.hidden


def test_a_reply_on_x_that_is_too_old_for_a_sweep_is_asked_for_too(place: Town) -> None:
    item = place.comment(place.post("x"), RUDE)
    house = place.round()
    place.clock.forward(days=8)
    place.round(house)
    place.world.delete(item)
    place.round(house, times=2)
    assert stored(house, item).gone_at


@pytest.mark.parametrize(
    ("where", "operation", "fault"),
    [
        ("facebook", "feed", "server_error"),
        ("facebook", "visitor_posts", "permission_missing"),
        ("x", "lookup", "server_error"),
        ("x", "lookup", "rate_limited"),
    ],
)
def test_no_answer_and_a_lost_right_prove_nothing(
    place: Town, where: str, operation: str, fault: str
) -> None:
    item = said_to_us(place, where)
    house = place.round()
    place.world.delete(item)
    place.faults.add(where, operation, fault)
    place.round(house, times=2)
    assert not stored(house, item).gone_at
    place.faults.clear()
    place.clock.forward(hours=1)
    assert reconcile(house) == 1 and stored(house, item).gone_at


def test_a_post_elsewhere_that_tags_the_page_may_only_have_been_closed_to_it(
    place: Town,
) -> None:
    item = place.world.mention("facebook", THREAT)
    house = place.round()
    place.world.delete(item)
    place.round(house, times=2)
    assert not stored(house, item).gone_at


@pytest.mark.parametrize("where", ["x", "facebook"])
def test_so_many_are_asked_for_in_a_sweep_and_the_longest_unasked_come_first(
    place: Town, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "ASKED_AT_ONCE", {"x": 3, "facebook": 3})
    said = [said_to_us(place, where, f"Number {n}") for n in range(8)]
    house = place.open()
    for name in (0, 1):
        collect(house, page(house, name))
    for item in said:
        place.world.delete(item)
    gone = []
    for minutes in (0, 14, 2, 14, 2):
        place.clock.forward(minutes=minutes)
        calls = len(place.simulator.calls)
        gone.append(reconcile(house))
        assert len(place.simulator.calls) - calls <= (1 if where == "x" else 6)
    assert gone == [3, 0, 3, 0, 2]


def test_of_those_that_stand_each_has_its_turn(
    place: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "ASKED_AT_ONCE", {"x": 3, "facebook": 3})
    said = [said_to_us(place, "x", f"Number {n}") for n in range(7)]
    house = place.open()
    collect(house, page(house, 1))
    for _ in range(2):
        reconcile(house)
        place.clock.forward(minutes=16)
    place.world.delete(said[0])
    place.world.delete(said[6])
    assert reconcile(house) == 2, "the last, and then round to the first"
    before = house.store.value("SELECT COUNT(*) FROM entries")
    place.clock.forward(minutes=16)
    assert reconcile(house) == 0
    assert house.store.value("SELECT COUNT(*) FROM entries") == before


def test_some_that_are_always_refused_do_not_keep_us_from_the_rest(
    place: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "ASKED_AT_ONCE", {"facebook": 5, "x": 5})
    said = [said_to_us(place, "facebook", f"Number {n}") for n in range(6)]
    house = place.open()
    collect(house, page(house))
    for item in said:
        place.world.delete(item)
    order = sorted(said, key=comment_id)
    for item in order[:5]:
        place.faults.add("facebook", f"/{item.native_id}", "dead_version")
    assert reconcile(house) == 0
    place.clock.forward(minutes=16)
    assert reconcile(house) == 1 and stored(house, order[5]).gone_at
