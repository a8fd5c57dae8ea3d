"""When a platform's calls run short, the machine's reading never keeps a person's wish, or a promise, from being done."""

from __future__ import annotations

from listener.act import act
from listener.collect import collect
from listener.decide import decide
from listener.reconcile import reconcile
from tests.listener.lives import OWNER, page, stored
from tests.town import THREAT, Town


def test_an_hour_of_watching_leaves_the_calls_that_a_person_needs(place: Town) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.round()
    assert item.hidden
    place.clock.forward(minutes=6)
    facebook = place.simulator.facebook
    used = sum(call.platform == "facebook" for call in place.simulator.calls)
    facebook.call_budget, facebook.usage_headers_after = 2 * (used + 10), 0
    for _ in range(2 * facebook.call_budget):  # more looks than there are calls
        place.clock.forward(seconds=20)
        reconcile(house)
    decide(house, stored(house, item), "show", OWNER, "It was a joke.")
    act(house)
    assert not item.hidden


def spend(place: Town, percent: int) -> None:
    """So much of what Facebook allows in a day is used."""
    facebook = place.simulator.facebook
    used = sum(call.platform == "facebook" for call in place.simulator.calls)
    facebook.call_budget, facebook.usage_headers_after = used * 100 // percent, 0


def test_a_deletion_is_followed_on_a_page_whose_reading_alone_takes_its_share(
    place: Town,
) -> None:
    post = place.post()
    goes = place.comment(post, "My address is 5 Elm Road")
    place.comment(post, "Lovely")
    house = place.round()
    connector = house.way_to(page(house))
    for _ in range(200):  # so that a few more calls change the share little
        connector.look("", goes.native_id)
    place.world.delete(goes)
    place.clock.forward(minutes=16)
    spend(place, 45)
    collect(house, page(house))
    assert stored(house, goes).gone_at


def test_where_calls_are_short_each_that_is_hidden_is_looked_at_in_its_turn(
    place: Town,
) -> None:
    post = place.post()
    items = [place.comment(post, THREAT) for _ in range(3)]
    house = place.round()
    assert all(item.hidden for item in items)
    connector = house.way_to(page(house))
    for _ in range(200):
        connector.look("", items[0].native_id)
    place.clock.forward(minutes=6)
    for item in items:
        place.world.hide(item, False, by="owner")
    for _ in range(120):  # no sweep: the looks alone find it
        place.clock.forward(minutes=1)
        spend(place, 45)
        connector.look("", post.native_id)
        reconcile(house)
    assert not any(stored(house, item).hidden_by for item in items)
