"""Looks in passing give way to reading early, yet never cease while there is reading."""

from __future__ import annotations

import pytest

from connectors.base import Temporary
from tests.connectors.rigs import Rig
from tests.connectors.test_budget import at_percent


def test_a_few_looks_in_passing_an_hour_are_made_while_there_is_reading(
    facebook_rig: Rig,
) -> None:
    rig, item = (
        facebook_rig,
        facebook_rig.world.comment(facebook_rig.post(), "Hello", by="Tansy Brook"),
    )
    connector, made = rig.connect(), 0
    for _ in range(200):
        connector.look(rig.name(item), item.native_id)
    at_percent(rig, 50)
    for _ in range(120):
        rig.clock.forward(minutes=1)
        connector.look(rig.name(item), item.native_id)  # what reading costs
        at_percent(rig, 50)
        try:
            connector.look(rig.name(item), item.native_id, use="look")
            made += 1
        except Temporary:
            pass
    assert 5 <= made <= 8
    at_percent(rig, 76)
    rig.clock.forward(minutes=30)
    connector.look(rig.name(item), item.native_id, use="show")
    with pytest.raises(Temporary):
        connector.look(rig.name(item), item.native_id, use="look")
