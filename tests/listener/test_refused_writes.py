"""Where the platform takes no change, people hear of it at once or after three tries, and can take the hide over."""

from __future__ import annotations

from typing import Any

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.cli import run
from listener.daemon import Daemon
from listener.decide import decide
from listener.errors import UserError
from listener.house import House
from listener.minutes.agree import disagreements
from listener.store.acts import acts_on, open_wish, take_up
from listener.telling.mail import open_post
from tests.listener.crowd import REVIEWER, Crowd
from tests.listener.lives import OWNER, comment_id, hidden, stored
from tests.town import RUDE, THREAT, Town


def told(house: House) -> list[dict[str, Any]]:
    query = "SELECT subject, body, weight, created_at FROM outbox WHERE kind = 'stuck'"
    return house.store.rows(query)


def refused(place: Town, kind: Any, platform: str = "facebook") -> tuple[Item, House]:
    """A threat that the machine would hide, and the platform takes no change."""
    item = place.comment(place.post(platform), THREAT)
    house = place.open()
    place.faults.add(platform, "write", kind)
    place.round(house)
    assert not item.hidden
    return item, house


@pytest.mark.parametrize(
    ("platform", "kind"), [("facebook", "policy_block"), ("x", "payment_required")]
)
def test_a_block_or_a_want_of_credit_is_told_at_once(
    place: Town, platform: str, kind: Any
) -> None:
    _, house = refused(place, kind, platform)
    (one,) = told(house)
    assert one["subject"] == "Wardmote could not hide a comment"
    assert "keeps trying" in one["body"] and one["weight"] == "threat"
    (urgent,) = house.store.rows("SELECT body FROM outbox WHERE kind = 'urgent'")
    assert "It is being hidden now" not in urgent["body"]
    assert "writes again if that cannot be done" in urgent["body"]


def test_a_fault_of_the_moment_is_told_at_the_third_try_and_tried_on(
    place: Town,
) -> None:
    item, house = refused(place, "server_error")
    for tries in (2, 3):
        assert not told(house)
        place.clock.forward(minutes=1)
        act(house)
        assert acts_on(house.store, comment_id(item))[0].attempts == tries
    assert len(told(house)) == 1
    place.faults.clear()
    place.clock.forward(minutes=5)
    assert act(house) == 1 and item.hidden and len(told(house)) == 1


@pytest.mark.parametrize("kind", ["server_error", "permission_missing", "policy_block"])
def test_a_hide_whose_time_is_over_and_that_cannot_be_ended_is_told_at_the_first_try(
    place: Town, kind: Any
) -> None:
    item, house = hidden(place)
    place.faults.add("facebook", "write", kind)
    place.clock.forward(hours=24)
    Daemon(house, open_post(house.settings)).clocked()
    assert item.hidden
    (one,) = told(house)
    assert one["subject"] == "Wardmote could not show a comment"
    assert "Its time to stay hidden is over" in one["body"]
    place.faults.clear()
    place.clock.forward(hours=3)
    act(house)
    assert not item.hidden


def test_what_is_given_up_after_all_is_told_once_more(place: Town) -> None:
    _, house = refused(place, "policy_block")
    for _ in range(16 * 4):
        place.clock.forward(minutes=15)
        act(house)
    assert "given this up" in told(house)[-1]["body"]
    assert "given this up" not in told(house)[0]["body"]


@pytest.mark.parametrize("verb", ["confirm", "hide"])
def test_a_person_takes_over_a_hide_that_is_still_on_its_way(
    place: Town, verb: Any
) -> None:
    item, house = refused(place, "policy_block")
    rule = "R2" if verb == "hide" else None
    decide(house, stored(house, item), verb, OWNER, "It is a threat.", rule=rule)
    assert stored(house, item).hidden_by is None, "nobody hid it yet"
    machines, own = acts_on(house.store, comment_id(item))
    assert (machines.state, own.state, own.verb) == ("dropped", "intended", "hide")
    place.faults.clear()
    place.clock.forward(hours=2)
    act(house)
    assert item.hidden and stored(house, item).hidden_by == OWNER.name
    place.clock.forward(hours=30)
    place.round(house)
    assert item.hidden, "a person's hide is ended by no clock"
    with pytest.raises(UserError):
        decide(house, stored(house, item), "hide", OWNER, "Again.", rule="R2")


def test_a_persons_own_hide_on_its_way_is_not_decided_twice(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    decide(house, stored(house, item), "hide", OWNER, "Rude.", rule="R1")
    with pytest.raises(UserError, match="decided already, by Wren Example"):
        decide(house, stored(house, item), "hide", OWNER, "Rude.", rule="R1")
    with pytest.raises(UserError, match="no automatic hide"):
        decide(house, stored(house, item), "confirm", OWNER, "Rude.")


@pytest.mark.parametrize("kind", ["policy_block", "server_error"])
def test_status_says_that_it_needs_a_hand(
    place: Town, kind: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    _, house = refused(place, kind)
    for _ in range(2):
        place.clock.forward(minutes=1)
        act(house)
    place.close()
    assert run(["status", "--data", str(place.folder)]) == 0
    out = capsys.readouterr().out
    assert "needs a hand:" in out and "hide (still being tried): Facebook" in out


def lapsed_and_refused(place: Town) -> tuple[Item, House]:
    """A threat whose hide ran out; the platform does not show it again, and the wish to waits."""
    item, house = hidden(place)
    place.faults.add("facebook", "unhide", "service_down")
    place.clock.forward(hours=24)
    for _ in range(4):
        place.round(house)
    assert item.hidden and open_wish(house.store, comment_id(item), "show")
    return item, house


@pytest.mark.parametrize("verb", ["hide", "confirm"])
@pytest.mark.parametrize("older", [False, True])
def test_no_older_wish_to_show_undoes_a_persons_hide(
    place: Town, verb: Any, older: bool
) -> None:
    item, house = lapsed_and_refused(place)
    decide(house, stored(house, item), "show", OWNER, "Let it stand.")
    act(house)
    place.clock.forward(seconds=20)
    rule = "R2" if verb == "hide" else None
    decide(house, stored(house, item), verb, OWNER, "No: a threat.", rule=rule)
    if older:  # as an older Wardmote left it: only the newest wish was dropped
        first = acts_on(house.store, comment_id(item))[1]
        with house.store.transaction(house.now()) as tx:
            take_up(tx, first)
            tx.record("act_delayed", about=comment_id(item))
    place.faults.clear()
    place.clock.forward(seconds=5)
    act(house)
    assert item.hidden and stored(house, item).hidden_by == OWNER.name
    place.round(house, times=3)
    assert item.hidden and stored(house, item).hidden_by == OWNER.name
    assert open_wish(house.store, comment_id(item), "show") is None
    assert not disagreements(house.store.db)


def test_a_wish_to_show_that_a_person_takes_over_ends_in_one_act_and_one_notice(
    place: Town,
) -> None:
    item, house = lapsed_and_refused(place)
    for reason in ("Let it stand.", "I said so."):
        decide(house, stored(house, item), "show", OWNER, reason)
        act(house)
    place.faults.clear()
    place.round(house, times=3)
    assert not item.hidden
    shows = [one for one in acts_on(house.store, comment_id(item)) if one.verb == "show"]  # fmt: skip
    assert [one.state for one in shows] == ["dropped", "dropped", "done"]
    told = """SELECT COUNT(*) FROM notices JOIN decisions USING (decision_id)
        WHERE verb = 'show' AND published_at IS NOT NULL"""
    assert house.store.value(told) == 1
    assert not disagreements(house.store.db)


def test_a_hide_that_two_people_agreed_on_takes_over_what_software_has_on_its_way(
    here: Crowd,
) -> None:
    here.place.faults.add("facebook", "hide", "service_down")
    item = here.comment(THREAT)
    assert open_wish(here.house.store, comment_id(item), "hide") and not item.hidden
    more = {"harm": "people may be misled", "reply_would_not_do": "It was answered."}
    source = "https://council.example/1"
    number = here.propose(item, here.wish("hide", rule="R4", source=source, **more))
    here.place.faults.clear()
    here.approve(number, REVIEWER)
    here.place.round(here.house, times=3)
    assert item.hidden and stored(here.house, item).hidden_by == OWNER.name
    states = [one.state for one in acts_on(here.house.store, comment_id(item))]
    assert states == ["dropped", "done"]
