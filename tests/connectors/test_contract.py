"""What every connector must keep to when it reads, tried on each platform against a world on the wire."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connectors.base import Connector, Temporary
from tests.connectors.rigs import Rig, words

READS = {"facebook": "comments", "x": "search"}
HARMLESS = ["duplicate", "reorder", "extra_fields", "number_ids", "slow"]


def test_both_connectors_meet_the_protocol(rig: Rig) -> None:
    connector = rig.connect()
    assert isinstance(connector, Connector)
    assert connector.platform == rig.platform
    assert connector.page_id == f"{rig.platform}:{rig.page}"


def test_every_comment_is_collected_with_what_the_platform_says_of_it(rig: Rig) -> None:
    post = rig.post()
    rig.clock.forward(minutes=1)
    first = rig.world.comment(post, "Bins & <boxes>: when?", by="Tansy Brook")
    rig.clock.forward(minutes=1)
    second = rig.world.comment(post, "Same here", by="Odo Fernhill", parent=first)
    rig.clock.forward(minutes=1)
    third = rig.world.comment(post, "", by="Odo Fernhill", media=("photo",))
    seen = rig.poll(rig.connect())
    assert set(seen.comments) == {rig.name(item) for item in (first, second, third)}
    said, answer, picture = (
        seen.comments[rig.name(item)] for item in (first, second, third)
    )
    assert (words(said), said.author_name, said.created_at) == (
        first.text,
        "Tansy Brook",
        first.created_at,
    )
    assert (said.post_id, said.parent_id, said.kind) == (
        rig.name(post),
        None,
        "comment",
    )
    assert said.on_own_post and not said.by_owner and said.can_hide is True
    assert said.permalink.startswith("https://") and said.native_id == first.native_id
    assert answer.parent_id == rig.name(first)
    assert words(picture) == "" and picture.media == ("photo",)


def test_a_later_poll_brings_only_what_is_new_and_a_little_before(rig: Rig) -> None:
    post, connector = rig.post(), rig.connect()
    rig.fill(post, 3)
    rig.poll(connector)
    rig.clock.forward(minutes=12)
    known = rig.world.comment(post, "And one more thing", by="Tansy Brook")
    rig.clock.forward(minutes=1)
    rig.poll(connector)
    rig.seen.comments.clear()
    new = rig.world.comment(post, "Thank you", by="Odo Fernhill")
    rig.clock.forward(minutes=1)
    assert set(rig.poll(connector).comments) == {rig.name(known), rig.name(new)}


def test_the_cursor_is_small_json_and_survives_a_restart(rig: Rig) -> None:
    rig.fill(rig.post(), 5)
    rig.poll(rig.connect())
    assert isinstance(json.loads(rig.seen.cursor), dict)
    assert len(rig.seen.cursor) < 500 and rig.token not in rig.seen.cursor
    rig.clock.forward(minutes=1)
    rig.poll(rig.connect())
    calls = [
        call for call in rig.simulator.calls if call.operation == READS[rig.platform]
    ]
    assert len(calls) == 2


@pytest.mark.parametrize(
    "cursor", ["", "null", "[1]", "not json", '{"posts":7}', '{"newest":{"posts":"x"}}']
)
def test_a_cursor_that_cannot_be_read_means_starting_afresh(
    rig: Rig, cursor: str
) -> None:
    wanted = rig.fill(rig.post(), 4)
    rig.seen.cursor = cursor
    assert set(rig.poll(rig.connect()).comments) == wanted


@pytest.mark.parametrize("kind", HARMLESS)
def test_a_clumsy_answer_loses_nothing(rig: Rig, kind: Any) -> None:
    wanted = rig.fill(rig.post(), 30)
    rig.faults.add(rig.platform, "read", kind)
    assert set(rig.poll(rig.connect()).comments) == wanted


def test_an_empty_page_that_promises_more_is_followed(rig: Rig) -> None:
    wanted = rig.fill(rig.post(), 150)
    rig.faults.add(rig.platform, READS[rig.platform], "empty_page", times=1, nth=2)
    rig.faults.add(rig.platform, READS[rig.platform], "empty_page", times=1)
    for _ in range(3):
        rig.poll(rig.connect())
        rig.clock.forward(minutes=20)
    assert set(rig.seen.comments) == wanted


def test_a_fault_of_the_moment_is_retried_within_the_call(rig: Rig) -> None:
    wanted = rig.fill(rig.post(), 5)
    rig.faults.add(
        rig.platform, READS[rig.platform], "server_error", times=2, status=502
    )
    assert set(rig.poll(rig.connect()).comments) == wanted


@pytest.mark.parametrize(
    "kind", ["cut_body", "cut_json", "stale_cursor", "server_error", "service_down"]
)
def test_a_poll_that_breaks_off_is_completed_by_the_next(rig: Rig, kind: Any) -> None:
    wanted = rig.fill(rig.post(), 250)
    connector = rig.connect()
    fault = rig.faults.add(rig.platform, READS[rig.platform], kind, nth=2)
    with pytest.raises(Temporary) as caught:
        rig.poll(connector)
    assert caught.value.reason == "retry_soon"
    # On X those that name the account are among the mentions, which have been read by then.
    assert 0 < len(rig.seen.comments) <= 250 - (rig.platform == "facebook")
    rig.faults.remove(fault)
    rig.clock.forward(minutes=1)
    assert set(rig.poll(connector).comments) == wanted


@pytest.mark.parametrize("at", range(6))
def test_dying_after_any_batch_loses_nothing(rig: Rig, at: int) -> None:
    posts = [rig.post(f"Post {number}") for number in range(2)]
    wanted = set().union(*(rig.fill(post, 130) for post in posts))
    connector = rig.connect()
    for number, batch in enumerate(connector.collect("", rig.clock())):
        rig.seen.take(batch)
        if number == at:
            break
    rig.clock.forward(minutes=1)
    assert set(rig.poll(rig.connect()).comments) == wanted


def test_a_poll_hands_over_one_platform_page_at_a_time(rig: Rig) -> None:
    wanted = rig.fill(rig.post(), 2_000)
    assert set(rig.poll(rig.connect()).comments) == wanted
    assert max(len(batch.comments) for batch in rig.seen.batches) == 100


def test_an_edit_is_seen_by_the_next_sweep_under_the_same_id(rig: Rig) -> None:
    post, connector = rig.post(), rig.connect()
    item = rig.world.comment(post, "You are a fule", by="Tansy Brook")
    rig.poll(connector)
    rig.clock.forward(minutes=16)
    rig.world.edit(item, "You are a fool")
    rig.clock.forward(minutes=1)
    rig.poll(connector)
    comment = rig.seen.comments[rig.name(item)]
    assert words(comment) == "You are a fool"
    assert (
        words(connector.look(comment.comment_id, comment.native_id)) == "You are a fool"
    )


def test_a_deletion_is_seen_by_the_next_sweep_and_by_a_look(rig: Rig) -> None:
    post, connector = rig.post(), rig.connect()
    kept, dropped = (
        rig.world.comment(post, text, by="Tansy Brook") for text in ("Keep", "Drop")
    )
    rig.clock.forward(minutes=1)
    rig.poll(connector)
    assert rig.seen.swept == {
        rig.name(post): frozenset({rig.name(kept), rig.name(dropped)})
    }
    rig.world.delete(dropped)
    rig.clock.forward(minutes=16)
    rig.poll(connector)
    assert rig.seen.swept == {rig.name(post): frozenset({rig.name(kept)})}
    assert connector.look(rig.name(dropped), dropped.native_id).state == "gone"
    assert connector.look(rig.name(kept), kept.native_id).state == "there"


def test_the_last_comment_of_a_post_can_be_seen_to_go(rig: Rig) -> None:
    post, connector = rig.post(), rig.connect()
    only = rig.world.comment(post, "I regret this", by="Tansy Brook")
    rig.poll(connector)
    rig.world.delete(only)
    rig.clock.forward(minutes=16)
    assert rig.poll(connector).swept == {rig.name(post): frozenset()}
    assert connector.look(rig.name(only), only.native_id).state == "gone"


def test_between_sweeps_nothing_is_said_about_absence(rig: Rig) -> None:
    post, connector = rig.post(), rig.connect()
    rig.fill(post, 3)
    rig.poll(connector)
    rig.seen.swept.clear()
    rig.clock.forward(minutes=5)
    assert rig.poll(connector).swept == {}


def test_a_sweep_that_breaks_off_says_nothing_about_absence(rig: Rig) -> None:
    rig.fill(rig.post(), 250)
    rig.faults.add(rig.platform, READS[rig.platform], "cut_json", nth=3)
    with pytest.raises(Temporary):
        rig.poll(rig.connect())
    assert rig.seen.swept == {}


def test_a_proxy_of_the_environment_is_not_asked_for_loopback(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    wanted = rig.fill(rig.post(), 2)
    assert set(rig.poll(rig.connect()).comments) == wanted


def test_a_comment_dated_in_the_future_does_not_hide_later_ones(rig: Rig) -> None:
    post, connector = rig.post(), rig.connect()
    rig.faults.add(rig.platform, "read", "clock_skew", seconds=3 * 86400)
    rig.fill(post, 2)
    rig.poll(connector)
    rig.clock.forward(minutes=1)
    rig.seen.comments.clear()
    new = rig.world.comment(post, "Later", by="Tansy Brook")
    rig.clock.forward(minutes=1)
    assert rig.name(new) in rig.poll(connector).comments


def test_the_payload_is_kept_without_pictures_or_addresses(rig: Rig) -> None:
    item = rig.world.comment(rig.post(), "Look", by="Tansy Brook", media=("photo",))
    rig.poll(rig.connect())
    raw = next(
        batch.raw[rig.name(item)]
        for batch in rig.seen.batches
        if rig.name(item) in batch.raw
    )
    kept = json.dumps(raw)
    assert raw["id"] == item.native_id and "Tansy Brook" in kept
    assert "scontent" not in kept and rig.token not in kept
