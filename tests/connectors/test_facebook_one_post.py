"""A fault with one post of a Facebook page: the others are read, it is named, and nothing under it is lost."""

from __future__ import annotations

import json

import pytest

from connectors.base import ConnectorError, Permanent, Temporary
from tests.connectors.rigs import Rig


def fails(rig: Rig, connector: object) -> ConnectorError:
    with pytest.raises(ConnectorError) as caught:
        rig.poll(connector)  # type: ignore[arg-type]
    return caught.value


@pytest.mark.parametrize(
    ("kind", "reason"),
    [("service_down", "retry_soon"), ("dead_version", "bad_request")],
)
def test_the_quieter_posts_are_read_and_the_one_that_cannot_be_is_named(
    facebook_rig: Rig, kind: str, reason: str
) -> None:
    rig = facebook_rig
    quiet, bad = rig.post("Quiet"), rig.post("Bad")
    wanted = rig.fill(quiet, 2)
    rig.fill(bad, 2)
    rig.faults.add("facebook", f"/{bad.native_id}/comments", kind)  # type: ignore[arg-type]
    error = fails(rig, rig.connect())
    assert set(rig.seen.comments) == wanted
    assert error.reason == reason and bad.native_id in str(error)
    assert error.retry_after == 60


def test_what_stood_under_it_comes_once_it_can_be_read_however_long_that_took(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    bad, quiet = rig.post("Bad"), rig.post("Quiet")
    before = rig.fill(bad, 2)
    connector = rig.connect()
    rig.poll(connector)
    fault = rig.faults.add("facebook", f"/{bad.native_id}/comments", "server_error")
    missed = rig.fill(bad, 2)
    for _ in range(9):  # longer than a post stays lively
        fails(rig, connector)
        rig.clock.forward(days=1)
    rig.fill(quiet, 1)
    fails(rig, connector)
    rig.faults.remove(fault)
    seen = rig.poll(rig.connect())
    assert before | missed <= set(seen.comments)
    assert "unread" not in json.loads(seen.cursor)


def test_comments_of_its_first_pages_do_not_move_its_place(facebook_rig: Rig) -> None:
    rig = facebook_rig
    bad = rig.post("Bad")
    wanted = rig.fill(bad, 150)
    path = f"/{bad.native_id}/comments"
    fault = rig.faults.add("facebook", path, "server_error", nth=2)
    connector = rig.connect()
    fails(rig, connector)
    assert 0 < len(rig.seen.comments) < 150
    rig.faults.remove(fault)
    assert set(rig.poll(connector).comments) == wanted


def test_a_visitors_words_are_not_named_in_what_goes_into_the_log(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    post = rig.world.visitor_post("Shame on this page", by="Odo Fernhill")
    rig.world.comment(post, "I agree", by="Tansy Brook")
    rig.faults.add("facebook", "comments", "server_error")
    said = str(fails(rig, rig.connect()))
    assert post.native_id not in said and "a post last active 2026-11-20" in said


def test_many_faults_in_a_row_end_the_poll_and_the_others_come_first_next_time(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    quiet = rig.post("Quiet")
    wanted = rig.fill(quiet, 1)
    for number in range(6):
        bad = rig.post(f"Bad {number}")
        rig.fill(bad, 1)
        rig.faults.add("facebook", f"/{bad.native_id}/comments", "server_error")
    connector = rig.connect()
    first = fails(rig, connector)
    assert "The rest is read later" in str(first) and first.retry_after is None
    assert not rig.seen.comments
    fails(rig, connector)
    assert set(rig.seen.comments) == wanted


@pytest.mark.parametrize(
    "kind", ["token_expired", "permission_missing", "rate_limited"]
)
def test_a_fault_of_the_whole_page_ends_the_poll_at_once(
    facebook_rig: Rig, kind: str
) -> None:
    rig = facebook_rig
    quiet, bad = rig.post("Quiet"), rig.post("Bad")
    rig.fill(quiet, 1)
    rig.fill(bad, 1)
    rig.faults.add("facebook", f"/{bad.native_id}/comments", kind)  # type: ignore[arg-type]
    assert "All other posts" not in str(fails(rig, rig.connect()))
    asked = [call for call in rig.simulator.calls if call.operation == "comments"]
    assert len(asked) == 1 and not rig.seen.comments


def test_comments_without_ids_still_end_the_poll(facebook_rig: Rig) -> None:
    rig = facebook_rig
    rig.fill(rig.post("Quiet"), 1)
    rig.world.tokens["facebook"].tasks.clear()
    with pytest.raises(Permanent, match="MODERATE"):
        rig.poll(rig.connect())


@pytest.mark.parametrize("most", [60, 50, 25, 10])
def test_where_facebook_finds_it_too_much_less_is_asked_for_and_all_of_it_is_read(
    facebook_rig: Rig, most: int
) -> None:
    rig = facebook_rig
    lively = rig.post("A lively one")
    wanted = rig.fill(lively, 130)
    for number in range(12):
        wanted |= rig.fill(rig.post(f"Post {number}"), 1)
    rig.simulator.facebook.most_rows = most
    connector = rig.connect()
    assert set(rig.poll(connector).comments) == wanted
    rig.clock.forward(minutes=5)
    count = len(rig.simulator.calls)
    rig.poll(connector)
    again = list(rig.simulator.calls)[count:]
    assert again and all(call.status == 200 for call in again), "it is remembered"
    rig.simulator.facebook.most_rows = 100
    rig.clock.forward(days=1)
    count = len(rig.simulator.calls)
    rig.poll(connector)
    asked = [call.path for call in list(rig.simulator.calls)[count:]]
    there = sum(f"{lively.native_id}/comments" in path for path in asked)
    assert there == 2, "a sweep tries anew for all that may be had at once"


def test_where_even_little_is_too_much_the_fault_is_told(facebook_rig: Rig) -> None:
    rig = facebook_rig
    rig.fill(rig.post("A lively one"), 3)
    rig.simulator.facebook.most_rows = 9
    assert fails(rig, rig.connect()).reason == "retry_soon"


def test_one_whose_comments_alone_are_withheld_is_told_at_the_second_poll_and_tried_on(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    other, bad = rig.post("Other"), rig.post("Bad")
    wanted = rig.fill(other, 2)
    fault = rig.faults.add("facebook", f"/{bad.native_id}/comments", "gone")
    missed = rig.fill(bad, 2)
    connector = rig.connect()
    rig.poll(connector)  # it may have been deleted just now
    for _ in range(3):
        rig.clock.forward(minutes=5)
        error = fails(rig, connector)
        assert isinstance(error, Temporary) and error.reason == "gone_or_denied"
        assert f"post {bad.native_id} cannot be read" in str(error)
        assert "any post" not in str(error) and error.retry_after == 60
    rig.clock.forward(days=9)
    fails(rig, connector)
    assert set(rig.seen.comments) == wanted
    rig.faults.remove(fault)
    seen = rig.poll(connector)
    assert set(seen.comments) == wanted | missed
    assert "unread" not in json.loads(seen.cursor)


def test_one_that_was_deleted_while_we_read_is_never_told(facebook_rig: Rig) -> None:
    rig = facebook_rig
    rig.fill(rig.post("Other"), 2)
    goes = rig.post("Goes")
    rig.fill(goes, 2)
    fault = rig.faults.add("facebook", f"/{goes.native_id}/comments", "gone")
    connector = rig.connect()
    rig.poll(connector)
    rig.faults.remove(fault)
    rig.world.delete(goes)
    for minutes in (1, 20):
        rig.clock.forward(minutes=minutes)
        rig.poll(connector)
    assert "unread" not in json.loads(rig.seen.cursor)
