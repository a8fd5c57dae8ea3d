"""A fault with some posts of a Facebook page is told as just that, for as long as it lasts and no longer."""

from __future__ import annotations

import pytest

from connectors.base import ConnectorError
from connectors.facebook import FacebookPage
from connectors.facebook_reading import MOST_FAULTS
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


@pytest.mark.parametrize("minutes", [1, 15])
def test_many_faults_in_a_row_are_told_as_a_part_where_all_others_were_read_before(
    facebook_rig: Rig, minutes: int
) -> None:
    rig, wanted = facebook_rig, set[str]()
    for number in range(20):
        wanted |= rig.fill(rig.post(f"Good {number}"), 1)
    bad = [rig.post(f"Bad {number}") for number in range(MOST_FAULTS)]
    for post in bad:
        rig.fill(post, 1)
        rig.faults.add("facebook", f"/{post.native_id}/comments", "server_error")
    connector = rig.connect()
    first = told(rig, connector)
    assert first is not None and not first.in_part
    for _ in range(4):
        error = told(rig, connector, minutes=minutes)
        assert error is not None and error.in_part and error.retry_after == 60
        assert all(post.native_id in str(error) for post in bad)
    assert wanted <= set(rig.seen.comments)


def test_where_none_can_be_read_many_faults_stay_a_matter_of_the_whole_page(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    for number in range(MOST_FAULTS + 3):
        rig.fill(rig.post(f"Post {number}"), 1)
    connector = rig.connect()
    rig.poll(connector)
    rig.faults.add("facebook", "comments", "server_error")
    for _ in range(6):
        error = told(rig, connector, minutes=15)
        assert error is not None and not error.in_part


def test_one_that_only_the_whole_feed_shows_stays_told_from_sweep_to_sweep(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    for number in range(330):
        rig.post(f"Post {number}")
    connector = rig.connect()
    assert isinstance(connector, FacebookPage)
    feed = connector._graph.pages(f"{rig.page}/feed", 20, fields="id")
    last = [str(row["id"]) for body in feed for row in body["data"]][-1]
    rig.poll(connector)
    fault = rig.faults.add("facebook", f"/{last}/comments", "gone")
    for _ in range(2):
        told(rig, connector, minutes=1)
    for _ in range(9):
        told(rig, connector, days=1)
    rig.fill(rig.post("Fresh"), 1)
    said = {str(told(rig, connector, minutes=1)) for _ in range(40)}
    assert len(said) == 1 and last in said.pop()
    rig.faults.remove(fault)
    assert told(rig, connector, minutes=1) is None


def test_one_that_is_told_and_then_deleted_is_told_until_the_next_sweep(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    rig.fill(rig.post("Other"), 1)
    bad = rig.post("Bad")
    connector = rig.connect()
    rig.poll(connector)
    fault = rig.faults.add("facebook", f"/{bad.native_id}/comments", "gone")
    told(rig, connector, minutes=1)
    assert told(rig, connector, minutes=1) is not None
    rig.faults.remove(fault)
    rig.world.delete(bad)
    told(rig, connector, minutes=16)
    assert told(rig, connector, minutes=1) is None
