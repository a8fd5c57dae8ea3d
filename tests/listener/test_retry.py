"""What could not be done stands where a person looks, with what to do; and a person can have it tried again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listener.act import act
from listener.backoff import delay
from listener.cli import run
from listener.decide import decide
from listener.errors import UserError
from listener.retry import retry
from listener.store.acts import acts_on
from listener.store.counts import count
from listener.store.stuck import stuck_acts
from tests.listener.lives import OWNER, comment_id, hidden, stored
from tests.town import RUDE, Town


def stuck(place: Town):
    """A person's hide that Facebook refused for good."""
    item = place.comment(place.post(), RUDE)
    house = place.round()
    decide(house, stored(house, item), "hide", OWNER, "rude", rule="R1")
    place.faults.add("facebook", "hide", "permission_missing")
    act(house)
    place.faults.clear()
    return item, house


def test_a_stuck_act_stands_in_status_and_queue_with_what_to_do(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    _, house = stuck(place)
    (row,) = stuck_acts(house.store)
    assert row["verb"] == "hide" and count(house.store).stuck_acts == 1
    place.close()
    for verb in ("status", "queue"):
        assert run([verb, "--data", str(place.folder)]) == 0
        out = capsys.readouterr().out
        assert "Act 1: hide (given up)" in out and "wardmote retry NUMBER" in out


def test_a_retried_act_is_done_under_the_name_of_who_asked_and_is_off_the_list(
    place: Town,
) -> None:
    item, house = stuck(place)
    retry(house, 1, OWNER, "the permission is there now")
    act(house)
    assert item.hidden and stored(house, item).hidden_by == OWNER.name
    assert [one.state for one in acts_on(house.store, comment_id(item))] == [
        "stuck",
        "done",
    ]
    assert stuck_acts(house.store) == [] and count(house.store).stuck_acts == 0
    logged = "SELECT actor FROM entries WHERE event = 'act_retried'"
    assert house.store.value(logged) == OWNER.name


def test_a_wish_to_show_that_waits_is_tried_at_once(place: Town) -> None:
    item, house = hidden(place)
    place.faults.add("facebook", "*", "service_down")
    decide(house, stored(house, item), "show", OWNER, "fine")
    for _ in range(13):
        act(house)
        place.clock.forward(minutes=16)
    (row,) = stuck_acts(house.store)
    assert row["verb"] == "show" and row["state"] == "intended"
    act(house)
    place.faults.clear()
    place.clock.forward(seconds=1)
    assert act(house) == 0, "it waits"
    retry(house, row["act_id"], OWNER, "Facebook is back")
    assert act(house) == 1 and not item.hidden and stuck_acts(house.store) == []


def test_what_is_not_stuck_or_was_changed_is_refused_in_one_sentence(
    place: Town,
) -> None:
    item, house = stuck(place)
    with pytest.raises(UserError, match="no act number 9"):
        retry(house, 9, OWNER, "again")
    with pytest.raises(UserError, match="needs the name"):
        retry(house, 1, type(OWNER)("", "owner"), "again")
    place.world.edit(item, RUDE + " Really.")
    place.round(house)
    assert stuck_acts(house.store) == [], "those words are gone"
    with pytest.raises(UserError, match="changed by their author"):
        retry(house, 1, OWNER, "again")
    other, house = hidden(place)
    (done,) = acts_on(house.store, comment_id(other))
    with pytest.raises(UserError, match="not stuck: it is done"):
        retry(house, done.act_id, OWNER, "again")


def test_a_retry_that_is_refused_is_not_told_of_in_the_log(place: Town) -> None:
    item, house = stuck(place)
    place.close()
    place.settings(mode="watch")
    house = place.open()
    with pytest.raises(UserError, match="in mode `watch`"):
        retry(house, 1, OWNER, "again")
    logged = "SELECT COUNT(*) FROM entries WHERE event = 'act_retried'"
    assert house.store.value(logged) == 0 and len(stuck_acts(house.store)) == 1
    assert not item.hidden


FIRST, LONGEST = timedelta(seconds=5), timedelta(minutes=15)


@given(st.integers(0, 10_000), st.floats(0, 1, exclude_max=True))
def test_a_delay_grows_is_bounded_and_leaves_a_share_to_chance(
    failures: int, roll: float
) -> None:
    found = delay(FIRST, LONGEST, failures, lambda: roll)
    whole = min(LONGEST, FIRST * 2 ** min(failures, 10))
    assert whole / 2 <= found <= whole


@given(st.floats(0, 86_400), st.floats(0, 1, exclude_max=True))
def test_what_a_platform_asks_for_is_never_cut_short(asked: float, roll: float) -> None:
    found = delay(FIRST, LONGEST, 3, lambda: roll, asked)
    assert 0 <= found.total_seconds() - timedelta(seconds=asked).total_seconds() <= 30
