"""Of the few calls that a small Facebook page has, what has not moved gets fewer once they are short."""

from __future__ import annotations

import pytest

from connectors.facebook_graph import Graph
from connectors.facebook_reading import BUSY_PERCENT
from tests.connectors.rigs import Rig


@pytest.mark.parametrize(("percent", "most"), [(BUSY_PERCENT - 1, 10), (BUSY_PERCENT, 2)])  # fmt: skip
def test_a_post_that_has_not_moved_is_read_every_five_minutes_while_calls_are_short(
    facebook_rig: Rig, monkeypatch: pytest.MonkeyPatch, percent: int, most: int
) -> None:
    rig = facebook_rig
    rig.fill(rig.post(), 2)
    connector = rig.connect()
    rig.poll(connector)
    monkeypatch.setattr(Graph, "used_percent", percent)
    rig.simulator.calls.clear()
    for _ in range(10):
        rig.clock.forward(minutes=1)
        rig.poll(connector)
    assert [c.operation for c in rig.simulator.calls].count("comments") == most


def test_one_that_moved_is_read_at_once_all_the_same(
    facebook_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = facebook_rig
    post = rig.post()
    rig.fill(post, 2)
    connector = rig.connect()
    rig.poll(connector)
    monkeypatch.setattr(Graph, "used_percent", BUSY_PERCENT + 10)
    for number in range(3):
        rig.clock.forward(minutes=1)
        item = rig.world.comment(post, f"Remark {number}", by="Tansy Brook")
        rig.clock.forward(seconds=1)
        assert rig.name(item) in rig.poll(connector).comments
