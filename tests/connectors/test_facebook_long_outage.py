"""A Facebook page that could not be read for long: what was said meanwhile is read, however quiet it has become."""

from __future__ import annotations

import pytest

from connectors.base import ConnectorError, Permanent
from connectors.simulator import Item
from tests.connectors.rigs import Rig


def silent_for(rig: Rig, days: float) -> list[Item]:
    """The page is read, then its token is dead for so long; a comment on the first day of that, and one on the last."""
    stirred, other = rig.post("Stirred early"), rig.post("Stirred late")
    rig.fill(stirred, 1)
    connector = rig.connect()
    rig.poll(connector)
    fault = rig.faults.add("facebook", "*", "token_expired")
    rig.clock.forward(hours=2)
    first = rig.world.comment(stirred, "I know where you live", by="Tansy Brook")
    rig.clock.forward(days=days)
    last = rig.world.comment(other, "And another thing", by="Odo Fernhill")
    with pytest.raises(Permanent):
        rig.poll(connector)
    rig.faults.remove(fault)
    return [first, last]


@pytest.mark.parametrize("days", [3, 8, 40])
def test_what_was_said_early_in_an_outage_is_read_at_its_end(
    facebook_rig: Rig, days: float
) -> None:
    rig = facebook_rig
    said = silent_for(rig, days)
    seen = rig.poll(rig.connect())
    assert {rig.name(each) for each in said} <= set(seen.comments)


def test_it_is_read_in_the_end_though_faults_end_the_first_poll_after_it(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    said = silent_for(rig, 8)
    for number in range(5):
        bad = rig.post(f"Bad {number}")
        rig.fill(bad, 1)
        rig.faults.add("facebook", f"/{bad.native_id}/comments", "server_error")
    connector = rig.connect()
    for _ in range(2):
        with pytest.raises(ConnectorError):
            rig.poll(connector)
        rig.clock.forward(minutes=1)
    assert {rig.name(each) for each in said} <= set(rig.seen.comments)


def test_posts_that_always_fail_cause_no_deep_reading_at_every_poll(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    rig.fill(rig.post("Good"), 1)
    for number in range(6):
        bad = rig.post(f"Bad {number}")
        rig.fill(bad, 1)
        rig.faults.add("facebook", f"/{bad.native_id}/comments", "server_error")
    connector = rig.connect()
    cursors = []
    for _ in range(4):
        with pytest.raises(ConnectorError):
            rig.poll(connector)
        cursors.append(rig.seen.cursor)
        rig.clock.forward(minutes=1)
    assert '"swept_at":null' in cursors[0] and '"swept_at":null' not in cursors[-1]
