"""The call budget: reading gives way first, showing a comment again comes before all, and nothing sleeps."""

from __future__ import annotations

from datetime import timedelta
from typing import get_args

import pytest
import responses
from hypothesis import given
from hypothesis import strategies as st

from connectors.base import Permanent, Temporary
from connectors.budget import CEILINGS, WRITES, Allowance, Budget, Use
from connectors.simulator import Item
from tests.connectors.rigs import START, Clock, Rig
from tests.connectors.x_account import API, user

USES: tuple[Use, ...] = get_args(Use)


def made(budget: Budget, use: Use, limit: int, seconds: float = 900) -> int:
    """How many calls of a fresh window a use may make before it is refused."""
    with budget.spent_on(use):
        pass  # the one look that counts as reading
    for number in range(limit + 1):
        budget.note("w", Allowance(limit, limit - number, seconds))
        try:
            with budget.spent_on(use):
                budget.check("w")
        except Temporary:
            return number
    return limit + 1


@given(st.integers(1, 100_000).map(lambda limit: limit % 997 + 1))
def test_who_matters_more_always_gets_at_least_as_many_calls(limit: int) -> None:
    counts = [made(Budget("X", Clock()), use, limit) for use in USES]
    assert counts == sorted(counts, reverse=True) and counts[0] == limit
    kept = limit - counts[USES.index("machine")]
    assert kept >= limit // 5 or limit == 1


def test_a_fifth_is_kept_from_the_machine() -> None:
    assert list(USES) == ["show", "person", "machine", "read", "look"]
    assert CEILINGS["machine"] == 80 and CEILINGS["read"] < 80
    assert [made(Budget("X", Clock()), use, 50) for use in USES] == [50, 45, 40, 37, 15]


@pytest.mark.parametrize(
    "refusal", [None, ("wait_until", 900.0), ("policy_block", None)]
)
@pytest.mark.parametrize("back", [0.2, 6, 20, 23])
def test_a_clock_that_is_set_back_makes_no_window_longer_by_more_than_a_minute(
    refusal, back: float
) -> None:
    clock = Clock()
    budget, name = Budget("X", clock), "w"
    clock.forward(hours=30)
    if refusal is None:
        budget.note("w", Allowance(10, 0, 900))
    else:
        reason, seconds = refusal
        name = "w" if reason == "wait_until" else WRITES
        error = Temporary("limit", reason=reason, retry_after=seconds)
        budget.close("w", error)
    clock.forward(seconds=-50)
    for use in USES:  # a clock that is put right by seconds sets nothing free
        with pytest.raises(Temporary), budget.spent_on(use):
            budget.check(name)
    clock.forward(hours=-back)
    with budget.spent_on("show"):
        budget.check(name)


@given(st.floats(1, 86_000), st.floats(0, 90_000))
def test_a_window_ends_when_the_platform_said(seconds: float, later: float) -> None:
    clock = Clock()
    budget = Budget("X", clock)
    budget.note("w", Allowance(10, 0, seconds))
    clock.forward(seconds=later)
    left = START + timedelta(seconds=seconds) - clock()
    if left <= timedelta():
        budget.check("w")
        return
    with pytest.raises(Temporary) as caught:
        budget.check("w")
    assert caught.value.retry_after == max(1.0, left.total_seconds())


def test_a_clock_that_jumped_back_does_not_stop_the_calls_for_days() -> None:
    clock = Clock()
    budget = Budget("X", clock)
    budget.note("w", Allowance(10, 0, 900))
    clock.forward(days=-30)
    budget.check("w")


@pytest.mark.parametrize(
    ("limit", "left", "allowed"), [(0, 0, True), (10, -3, False), (10, 99, True)]
)
def test_numbers_that_make_no_sense_are_taken_for_what_they_can_mean(
    limit: int, left: int, allowed: bool
) -> None:
    budget = Budget("X", Clock())
    budget.note("w", Allowance(limit, left, 900))
    if allowed:
        budget.check("w")
        return
    with pytest.raises(Temporary):
        budget.check("w")


def test_a_window_says_nothing_of_another_and_other_errors_close_none() -> None:
    budget = Budget("X", Clock())
    budget.close("w", Permanent("no", reason="capability_denied"))
    budget.close("w", Temporary("hm", reason="retry_soon", retry_after=5))
    budget.check("w")
    budget.close("w", Temporary("wait a while", reason="wait_until", retry_after=5))
    budget.check("v")
    with pytest.raises(Temporary, match="wait a while"):
        budget.check("w")


# -- on the wire --------------------------------------------------------------------------------------------------


def rude(rig: Rig) -> Item:
    return rig.world.comment(rig.post(), "Rude words", by="Tansy Brook")


def calls(rig: Rig, *names: str) -> int:
    return sum(call.operation in names for call in rig.simulator.calls)


def test_the_machine_leaves_ten_of_xs_fifty_hides_to_people_and_to_showing(
    x_rig: Rig,
) -> None:
    rig, item = x_rig, rude(x_rig)
    connector = rig.connect()
    for expected, by_person in ((40, False), (45, True)):
        with pytest.raises(Temporary) as caught:
            for _ in range(50):
                connector.set_hidden(item.native_id, True, by_person=by_person)
        assert caught.value.reason == "wait_until"
        assert 0 < (caught.value.retry_after or 0) <= 901
        assert calls(rig, "hide", "unhide") == expected
    for _ in range(5):
        connector.set_hidden(item.native_id, False)
    with pytest.raises(Temporary):
        connector.set_hidden(item.native_id, False)
    assert {call.status for call in rig.simulator.calls} == {200}, "never over it"
    rig.clock.forward(seconds=901)
    connector.set_hidden(item.native_id, True)
    assert item.hidden


def test_reading_x_stops_short_of_the_window_and_goes_on_in_the_next(
    x_rig: Rig,
) -> None:
    rig, item = x_rig, rude(x_rig)
    connector = rig.connect()
    with pytest.raises(Temporary) as caught:
        for _ in range(301):
            rig.poll(connector)
    assert caught.value.reason == "wait_until"
    assert {call.status for call in rig.simulator.calls} == {200}
    assert calls(rig, "search") <= 225 and calls(rig, "mentions") <= 225
    assert connector.look(rig.name(item), item.native_id).state == "there"
    connector.set_hidden(item.native_id, True)
    rig.clock.forward(seconds=(caught.value.retry_after or 0) + 1)
    late = rig.world.comment(rig.post(), "Later words", by="Tansy Brook")
    rig.clock.forward(seconds=1)
    assert rig.name(late) in rig.poll(connector).comments


def at_percent(rig: Rig, percent: int) -> None:
    """Make Facebook say that so much of the budget is used once the next call has been made."""
    used = len(rig.simulator.calls) + 1
    rig.simulator.facebook.call_budget = max(1, used * 100 // percent)
    rig.simulator.facebook.usage_headers_after = 0


@pytest.mark.parametrize(
    ("percent", "allowed"),
    [
        (25, {"collect", "sweep", "watch", "hide", "delete", "look", "show"}),
        (70, {"collect", "sweep", "hide", "delete", "look", "show"}),
        (77, {"hide", "delete", "look", "show"}),
        (85, {"delete", "look", "show"}),
        (95, {"look", "show"}),
    ],
)
def test_facebooks_budget_goes_first_to_showing_then_to_people_then_to_hiding(
    facebook_rig: Rig, percent: int, allowed: set[str]
) -> None:
    rig, item = facebook_rig, rude(facebook_rig)
    connector = rig.connect()
    for _ in range(200):  # so that a few more calls change the percentage little
        connector.look(rig.name(item), item.native_id)
    at_percent(rig, percent)
    connector.look(rig.name(item), item.native_id, use="look")
    refused = set()
    acts = {
        "collect": lambda: rig.poll(connector),
        "sweep": lambda: connector.look(rig.name(item), item.native_id),
        "watch": lambda: connector.look(rig.name(item), item.native_id, use="look"),
        "look": lambda: connector.look(rig.name(item), item.native_id, use="show"),
        "hide": lambda: connector.set_hidden(item.native_id, True),
        "show": lambda: connector.set_hidden(item.native_id, False),
        "delete": lambda: connector.delete(
            item.native_id, rig.proof(), now=rig.clock()
        ),
    }
    for name, act in acts.items():
        try:
            act()
        except Temporary as error:
            assert (error.reason, error.retry_after) == ("wait_until", 900)
            refused.add(name)
    assert set(acts) - refused == allowed


def test_watching_what_others_hide_never_takes_the_last_calls_of_x_from_an_act(
    x_rig: Rig,
) -> None:
    rig, item = x_rig, rude(x_rig)
    connector = rig.connect()
    with pytest.raises(Temporary):
        for _ in range(901):
            connector.look(rig.name(item), item.native_id, use="look")
    assert calls(rig, "tweets") <= 270
    sight = connector.look(rig.name(item), item.native_id, use="show")
    assert sight.state == "there"


def test_a_reading_of_facebooks_budget_is_tried_anew_after_a_quarter_of_an_hour(
    facebook_rig: Rig,
) -> None:
    rig, item = facebook_rig, rude(facebook_rig)
    connector = rig.connect()
    at_percent(rig, 90)
    connector.look(rig.name(item), item.native_id)
    with pytest.raises(Temporary):
        rig.poll(connector)
    rig.simulator.facebook.call_budget = 1000
    before = len(rig.simulator.calls)
    with pytest.raises(Temporary):
        rig.poll(connector)
    assert len(rig.simulator.calls) == before, "no call is made to find out"
    rig.clock.forward(minutes=15, seconds=1)
    assert rig.name(item) in rig.poll(connector).comments


def test_after_a_refusal_facebook_is_left_alone_as_long_as_it_said(
    facebook_rig: Rig,
) -> None:
    rig, item = facebook_rig, rude(facebook_rig)
    connector = rig.connect()
    rig.faults.add("facebook", "hide", "rate_limited", minutes=7, times=1)
    with pytest.raises(Temporary) as caught:
        connector.set_hidden(item.native_id, True)
    assert caught.value.retry_after == 420
    for minutes, left in ((0, 420), (5, 120)):
        rig.clock.forward(minutes=minutes)
        with pytest.raises(Temporary) as caught:
            connector.set_hidden(item.native_id, False)
        assert caught.value.retry_after == left
    assert len(rig.simulator.calls) == 1, "calling while blocked lengthens the block"
    rig.clock.forward(minutes=2)
    connector.set_hidden(item.native_id, True)
    assert item.hidden


def test_one_refused_list_of_x_does_not_keep_a_comment_hidden(x_rig: Rig) -> None:
    rig, item = x_rig, rude(x_rig)
    connector = rig.connect()
    connector.set_hidden(item.native_id, True)
    rig.faults.add("x", "read", "rate_limited", reset=False)
    for _ in range(2):
        with pytest.raises(Temporary) as caught:
            rig.poll(connector)
        assert caught.value.retry_after == 900
    assert calls(rig, "tweets") == 1
    connector.set_hidden(item.native_id, False)
    assert not item.hidden


def test_headers_that_are_missing_or_odd_change_nothing(x_rig: Rig) -> None:
    from requests.structures import CaseInsensitiveDict

    from connectors.session import Answer
    from connectors.x_errors import allowance_of

    whole = {
        "x-rate-limit-limit": "50",
        "x-rate-limit-remaining": "7",
        "x-rate-limit-reset": "1795165800",
        "Date": "Fri, 20 Nov 2026 09:00:00 GMT",
    }
    found = allowance_of(Answer(200, CaseInsensitiveDict(whole)))
    assert found == Allowance(50, 7, 600)
    assert allowance_of(None) is None
    for name in list(whole)[:3]:
        for odd in ({}, {name: "many"}):
            headers = {key: value for key, value in whole.items() if key != name}
            answer = Answer(200, CaseInsensitiveDict(headers | odd))
            assert allowance_of(answer) is None


def test_after_a_policy_block_nothing_is_changed_for_an_hour_and_reading_goes_on(
    facebook_rig: Rig,
) -> None:
    rig, item = facebook_rig, rude(facebook_rig)
    other = rig.world.comment(rig.post(), "More of it", by="Odo Fernhill")
    connector = rig.connect()
    rig.faults.add("facebook", "write", "policy_block", times=1)
    for target in (item, other, item):
        with pytest.raises(Temporary) as caught:
            connector.set_hidden(target.native_id, True)
        assert caught.value.reason == "policy_block"
        assert caught.value.retry_after == 3600, "a wish to show must not wait a day"
    with pytest.raises(Temporary):
        connector.delete(other.native_id, rig.proof(), now=rig.clock())
    assert calls(rig, "hide", "delete") == 1, "acting while blocked lengthens the block"
    assert set(rig.poll(connector).comments) == {rig.name(item), rig.name(other)}
    rig.clock.forward(hours=1)
    connector.set_hidden(item.native_id, True)
    assert item.hidden


@responses.activate
def test_a_locked_account_of_x_is_not_asked_to_hide_again_at_once() -> None:
    locked = {"errors": [{"code": 326, "message": "locked"}]}
    responses.put(f"{API}/tweets/5/hidden", json=locked, status=403)
    connector = user()
    for hidden in (True, False):
        with pytest.raises(Temporary) as caught:
            connector.set_hidden("5", hidden)
        assert caught.value.reason == "policy_block"
    assert len(responses.calls) == 1
