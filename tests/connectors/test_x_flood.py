"""More replies on X than its search gives at once: they are read in the end, and who mentions the account meanwhile."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from connectors.base import Connector, ConnectorError
from connectors.simulator import x_limits
from connectors.x_progress import Progress, Reached, read_cursor
from tests.connectors.rigs import Rig


def poll(rig: Rig, connector: Connector) -> str:
    """One poll; the reason of the fault that ended it. Then as long goes by as it asks for."""
    try:
        rig.poll(connector)
    except ConnectorError as error:
        rig.clock.forward(seconds=(error.retry_after or 60) + 1)
        return error.reason
    rig.clock.forward(minutes=1)
    return ""


def test_a_flood_is_read_in_the_end_and_mentions_are_read_meanwhile(
    x_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = x_rig
    monkeypatch.setitem(x_limits.LIMITS, "search", (450, 8))  # so 600 at once
    wanted = rig.fill(rig.post(), 1500)
    other = rig.post("Another")
    wanted |= rig.fill(other, 2)
    connector = rig.connect()
    for number in range(6):
        mention = rig.world.mention("x", f"@cllr_wren {number}", by="Elsewhere")
        rig.clock.forward(seconds=10)
        poll(rig, connector)
        assert rig.name(mention) in rig.seen.comments, "at once"
    assert wanted <= set(rig.seen.comments)


def test_what_was_written_while_a_flood_was_read_is_seen_too(
    x_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = x_rig
    monkeypatch.setitem(x_limits.LIMITS, "search", (450, 8))
    post = rig.post()
    wanted = rig.fill(post, 900)
    connector = rig.connect()
    assert poll(rig, connector) == "wait_until"
    wanted |= rig.fill(post, 20)
    for _ in range(4):
        poll(rig, rig.connect())  # each time a service that has just begun
    assert wanted <= set(rig.seen.comments)


def test_talk_elsewhere_does_not_make_a_flood_begin_anew(
    x_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = x_rig
    lively, connector = rig.post(), rig.connect(sweep_every=timedelta(hours=6))
    rig.poll(connector)
    monkeypatch.setitem(x_limits.LIMITS, "search", (450, 8))
    wanted = rig.fill(rig.post("Another"), 1500)
    for _ in range(4):
        wanted |= rig.fill(lively, 2)
        poll(rig, connector)
    assert wanted <= set(rig.seen.comments)


def test_a_sweep_that_went_on_from_its_middle_proves_no_absence(
    x_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = x_rig
    monkeypatch.setitem(x_limits.LIMITS, "search", (450, 8))
    post = rig.post()
    rig.fill(post, 900)
    connector = rig.connect()
    poll(rig, connector)
    assert poll(rig, connector) == ""
    assert not rig.seen.swept.get(rig.name(post))


@pytest.mark.parametrize("kind", ["server_error", "rate_limited", "permission_missing"])
def test_where_the_search_alone_fails_mentions_are_read_all_the_same(
    x_rig: Rig, kind: str
) -> None:
    rig = x_rig
    post = rig.post()
    rig.fill(post, 2)
    connector = rig.connect()
    rig.poll(connector)
    rig.faults.add("x", "/2/tweets/search/recent", kind)  # type: ignore[arg-type]
    for _ in range(3):
        mention = rig.world.mention("x", "@cllr_wren threat", by="Elsewhere")
        rig.clock.forward(minutes=1)
        assert poll(rig, connector)
        assert rig.name(mention) in rig.seen.comments


@pytest.mark.parametrize("spoilt", [5, "x", ["1"], ["1", "2"], ["a", "2", "3"], ["1", None, "3"], [["1"], "2", "3"]])  # fmt: skip
def test_what_a_spoilt_cursor_says_of_a_sweep_is_left_out(spoilt: object) -> None:
    assert read_cursor(json.dumps({"reached": spoilt})).reached is None


def test_how_far_a_sweep_came_stands_in_the_cursor() -> None:
    reached = Reached(("11", "12"), 2**61, 2**62)
    assert read_cursor(Progress(reached=reached).text()).reached == reached
    assert "reached" not in json.loads(Progress().text())


def test_once_a_flood_was_read_its_first_part_is_not_read_again_at_each_poll(
    x_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = x_rig
    monkeypatch.setitem(x_limits.LIMITS, "search", (450, 8))
    post, connector = rig.post(), rig.connect(sweep_every=timedelta(hours=6))
    wanted = set[str]()
    for number in range(900):
        rig.clock.forward(seconds=30)
        wanted.add(rig.name(rig.world.comment(post, f"{number}", by=f"R{number % 7}")))
    assert poll(rig, connector) == "wait_until"
    assert poll(rig, connector) == ""
    assert wanted <= set(rig.seen.comments)
    rig.clock.forward(minutes=16)
    late = rig.name(rig.world.comment(post, "Later words", by="Tansy Brook"))
    rig.clock.forward(minutes=1)
    before = len(rig.seen.batches)
    assert poll(rig, connector) == ""
    again = [one for b in rig.seen.batches[before:] for one in b.comments]
    assert late in rig.seen.comments and len(again) < 100
