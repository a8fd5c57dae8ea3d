"""What people do in the platform's own app is seen, respected and minuted; the machine never fights with a person."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from listener.act import act
from listener.collect import collect
from listener.decide import decide, expire
from listener.reconcile import ELSEWHERE, UNNAMED, reconcile
from listener.store.acts import acts_on
from listener.store.decisions import open_item_of
from listener.weigh import weigh
from tests.listener.lives import OWNER, comment_id, hidden, later, page, stored
from tests.town import RUDE, THREAT, Town, town


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
    item = place.comment(place.post(), THREAT)
    house = place.open()
    place.clock.forward(minutes=20)
    collect(house, page(house))
    weigh(house)
    place.world.hide(item, True, by="owner")
    act(house)
    assert stored(house, item).hidden_by == ELSEWHERE
    later(place, house, 40)
    assert item.hidden and not place.world.writes("unhide")


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


STEPS = {"reconcile": reconcile, "act": act, "expire": expire}
MOVES = st.lists(st.sampled_from(["hide", "show", "round", "day", *STEPS]), max_size=10)


@given(MOVES)
@example(["day", "expire", "show", "hide"])  # ours was still on its way
@settings(max_examples=10)
def test_whatever_people_do_elsewhere_the_machine_never_does_the_opposite(
    moves: list[str],
) -> None:
    with tempfile.TemporaryDirectory() as folder, town(Path(folder) / "data") as place:
        item, house = hidden(place)
        said = None  # what a person last did on the platform: True for a hide
        for move in moves:
            place.clock.forward(minutes=6)
            if move in ("hide", "show"):
                if item.hidden is not (move == "hide"):
                    said = move == "hide"
                    place.world.hide(item, said, by="owner")
                    reconcile(house)  # Wardmote comes by before the next one acts
            elif move == "round":
                place.round(house)
            elif move == "day":
                place.clock.forward(hours=25)
            else:
                STEPS[move](house)
            assert said is None or item.hidden is said
        place.round(house, times=2)
        assert said is None or item.hidden is said
        assert len(place.world.writes("hide")) == 1, "never hidden a second time"
