"""Searches of X: words alone, what is new alone, nothing that is ours, and no more than is paid for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest

from connectors.base import Permanent, Searching, Temporary
from connectors.x_search import query_of
from tests.connectors.rigs import Rig, make_rig

WORDS = ("#MarketSample", '"Sample library"')


@pytest.fixture
def rig() -> Iterator[Rig]:
    yield from make_rig("x")


def searching(rig: Rig) -> Searching:
    return cast(Searching, rig.connect())


def test_it_finds_any_of_the_words_and_nothing_else(rig: Rig) -> None:
    tagged = rig.world.elsewhere("They say the baths close #marketsample")
    phrase = rig.world.elsewhere("The Sample Library is lovely")
    rig.world.elsewhere("A library, a sample, and #MarketSampleTown")
    found = searching(rig).search(WORDS, 0, 100, rig.clock())
    assert {one.native_id for one in found.found} == {tagged.native_id, phrase.native_id}  # fmt: skip
    assert found.read == 2 and found.complete
    assert all(one.link.endswith(one.native_id) for one in found.found)


def test_what_names_the_account_or_is_its_own_is_left_out(rig: Rig) -> None:
    rig.world.mention("x", "What of #MarketSample?")
    rig.post("Our plans for #MarketSample")
    rig.world.elsewhere(f"@{rig.world.account.username} and #MarketSample")
    found = searching(rig).search(WORDS, 0, 100, rig.clock())
    assert found.found == ()


def test_the_next_search_goes_on_where_the_last_one_ended(rig: Rig) -> None:
    rig.world.elsewhere("First #MarketSample")
    rig.clock.forward(days=1)  # what is near is asked for again: X finds some late
    first = searching(rig).search(WORDS, 0, 100, rig.clock())
    second = rig.world.elsewhere("Second #MarketSample")
    rig.clock.forward(hours=1)
    found = searching(rig).search(WORDS, first.newest, 100, rig.clock())
    assert [one.native_id for one in found.found] == [second.native_id]


def test_no_more_is_read_than_was_asked_for(rig: Rig) -> None:
    for number in range(40):
        rig.clock.forward(seconds=1)
        rig.world.elsewhere(f"Number {number} #MarketSample")
    found = searching(rig).search(WORDS, 0, 25, rig.clock())
    assert found.read == 25 and not found.complete
    assert found.found[0].text.startswith("Number 39"), "the newest come first"


def test_a_search_that_is_too_long_is_refused_without_a_call(rig: Rig) -> None:
    with pytest.raises(Permanent, match="use fewer words"):
        searching(rig).search(("x" * 600,), 0, 100, rig.clock())


def test_a_look_again_tells_what_is_gone_and_what_was_edited(rig: Rig) -> None:
    gone = rig.world.elsewhere("Gone soon #MarketSample")
    edited = rig.world.elsewhere("As it was #MarketSample")
    ids = [gone.native_id, edited.native_id]
    rig.world.delete(gone)
    rig.clock.forward(minutes=5)
    rig.world.edit(edited, "As it is #MarketSample")
    stand = searching(rig).look_again(ids)
    assert stand.gone == {ids[0]}
    (there,) = stand.there
    assert (there.first_id, there.text) == (ids[1], "As it is #MarketSample")
    assert there.link.endswith(edited.later[0].native_id)
    again = searching(rig).look_again([there.native_id])
    assert [one.native_id for one in again.there] == [there.native_id]


def test_a_post_that_was_edited_and_then_deleted_is_gone(rig: Rig) -> None:
    edited = rig.world.elsewhere("As it was #MarketSample")
    rig.clock.forward(minutes=5)
    rig.world.edit(edited, "As it is #MarketSample")
    rig.world.delete(edited)
    asked = edited.native_id
    stand = searching(rig).look_again([asked])
    assert stand.gone == {asked} and stand.there == ()


def test_what_x_will_not_show_is_not_taken_for_gone(rig: Rig) -> None:
    item = rig.world.elsewhere("A locked account #MarketSample")
    rig.faults.add("x", "lookup", "gone", problem="not-authorized-for-resource")
    stand = searching(rig).look_again([item.native_id])
    assert stand.gone == frozenset() and stand.there == ()


def test_a_busy_platform_is_a_passing_fault(rig: Rig) -> None:
    rig.faults.add("x", "search", "rate_limited")
    with pytest.raises(Temporary):
        searching(rig).search(WORDS, 0, 100, rig.clock())


def test_the_query_holds_each_set_of_words_in_brackets() -> None:
    assert query_of(("#A", "b c"), "12") == "((#A) OR (b c)) -is:retweet -from:12"
