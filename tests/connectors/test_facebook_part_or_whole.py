"""A fault with some posts of a Facebook page is told as just that, for as long as it lasts and no longer."""

from __future__ import annotations

from connectors.base import ConnectorError
from tests.connectors.rigs import Rig


def told(rig: Rig, connector: object, **later: float) -> ConnectorError | None:
    """The fault of a poll so much later, if it has one."""
    rig.clock.forward(**later)
    try:
        rig.poll(connector)  # type: ignore[arg-type]
    except ConnectorError as error:
        return error
    return None


def test_one_that_is_withheld_on_a_page_gone_quiet_is_not_told_as_the_whole_page(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    for number in range(5):
        rig.post(f"Quiet {number}")
    bad = rig.post("Bad")
    rig.fill(bad, 1)
    connector = rig.connect()
    rig.poll(connector)
    rig.faults.add("facebook", f"/{bad.native_id}/comments", "gone")
    for later in ({"minutes": 1}, {"minutes": 1}, {"days": 8}):
        told(rig, connector, **later)
    for _ in range(20):
        error = told(rig, connector, minutes=1)
        assert error is not None and error.in_part and error.retry_after == 60
        assert bad.native_id in str(error)


def test_where_all_is_withheld_on_a_page_gone_quiet_the_whole_page_is_told(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    for number in range(5):
        rig.post(f"Quiet {number}")
    connector = rig.connect()
    rig.poll(connector)
    rig.clock.forward(days=8)
    rig.poll(connector)
    rig.post("New")
    rig.faults.add("facebook", "comments", "gone")
    for _ in range(20):
        error = told(rig, connector, minutes=1)
        assert error is not None and not error.in_part
        assert "no comment under any post" in str(error)
