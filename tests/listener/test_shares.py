"""When a platform's calls run short, the machine's reading never keeps a person's wish, or a promise, from being done."""

from __future__ import annotations

from listener.act import act
from listener.decide import decide
from listener.reconcile import reconcile
from tests.listener.lives import OWNER, stored
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
