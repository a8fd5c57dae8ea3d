"""How faults are planned, chosen by chance, and taken back; and what a late or wrong clock does."""

from __future__ import annotations

import pytest

from connectors.simulator import Faults, Item, Simulator, World
from tests.simulator.simulated_calls import Caller, Clock, first_comment


def test_a_wrong_clock_shifts_every_time_and_nothing_else(
    sim: Simulator, facebook: Caller, post: Item
) -> None:
    sim.faults.add("facebook", "*", "clock_skew", seconds=-90)
    answer = facebook.get(post.native_id, fields="created_time,updated_time")
    assert (
        answer.json()["created_time"]
        == answer.json()["updated_time"]
        == "2026-11-20T11:58:30+0000"
    )
    assert answer.headers["Date"] == "Fri, 20 Nov 2026 11:58:30 GMT"


def test_a_server_with_a_wrong_clock_also_reads_since_by_it(
    sim: Simulator, facebook: Caller, post: Item
) -> None:
    sim.faults.add("facebook", "*", "clock_skew", seconds=86400)
    path = f"{post.native_id}/comments"
    shown = facebook.json(path, filter="stream")["data"][0]["created_time"]
    assert len(facebook.json(path, filter="stream", since=shown)["data"]) == 6
    assert (
        facebook.json(
            path, filter="stream", since=shown.replace("12:00:00", "12:00:01")
        )["data"]
        == []
    )


def test_a_lagging_copy_shows_hides_edits_and_news_late(
    sim: Simulator, world: World, facebook: Caller, clock: Clock, post: Item
) -> None:
    clock.move(minutes=1)
    sim.faults.add("facebook", "read", "lag", seconds=10)
    old = first_comment(world, post)
    facebook.call("POST", old.native_id, is_hidden="true")
    world.edit(old, "calmer")
    new = world.comment(post, "news")
    path = f"{post.native_id}/comments"
    rows = facebook.json(path, filter="stream", fields="id,is_hidden,message")["data"]
    assert (
        len(rows) == 6
        and rows[0]["is_hidden"] is False
        and rows[0]["message"] == "number 0"
    )
    clock.move(seconds=10)
    rows = facebook.json(path, filter="stream", fields="id,is_hidden,message")["data"]
    assert rows[-1]["id"] == new.native_id
    assert rows[0]["is_hidden"] is True and rows[0]["message"] == "calmer"


def test_faults_strike_from_the_nth_call_and_stop(
    sim: Simulator, facebook: Caller
) -> None:
    fault = sim.faults.add("facebook", "/me", "server_error", nth=2, times=2)
    assert [facebook.get("me").status_code for _ in range(5)] == [
        200,
        500,
        500,
        200,
        200,
    ]
    assert (fault.seen, fault.fired) == (5, 2)
    assert sim.faults.log == [("facebook", "me", "server_error")] * 2


def test_faults_by_chance_are_the_same_for_the_same_seed() -> None:
    def strikes(seed: int) -> list[bool]:
        faults = Faults(seed=seed)
        faults.add("x", "*", "cut_before", probability=0.3)
        return [
            bool(faults.strike("x", "me", "/2/users/me", writing=False))
            for _ in range(200)
        ]

    assert strikes(1) == strikes(1) != strikes(2)
    assert 30 < sum(strikes(1)) < 90


def test_faults_can_be_taken_back_and_must_have_a_known_kind(
    sim: Simulator, facebook: Caller
) -> None:
    fault = sim.faults.add("*", "*", "cut_before")
    sim.faults.remove(fault)
    assert facebook.get("me").status_code == 200
    sim.faults.add("*", "write", "cut_before")
    assert facebook.get("me").status_code == 200
    sim.faults.clear()
    with pytest.raises(ValueError, match="no fault of the kind"):
        sim.faults.add("*", "*", "gremlins")  # type: ignore[arg-type]
