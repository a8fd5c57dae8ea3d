"""Sessions do not pile up: each day those left open are ended, with an entry, and those that ended are deleted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.forgetting.forget import forget_now
from listener.minutes.verify import verify
from tests.listener.crowd import ADMIN, COMMS, DELEGATE, OWNER
from tests.listener.office import Office, office


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def numbers(desk: Office) -> list[int]:
    query = "SELECT number FROM desk_sessions ORDER BY number"
    return [row["number"] for row in desk.here.house.store.rows(query)]


def test_a_session_that_ended_is_deleted_in_the_daily_run_and_one_that_lives_stays(
    desk: Office,
) -> None:
    ended, living = desk.sign_in(OWNER), desk.sign_in(DELEGATE)
    ended.send("/sign-out")
    assert numbers(desk) == [1, 2]
    forget_now(desk.here.house, whole=False)
    assert numbers(desk) == [1, 2]
    counts, _ = forget_now(desk.here.house)
    assert counts["sessions"] == 1 and numbers(desk) == [2]
    living.get("/queue")
    assert living.status == 200
    (entry,) = desk.here.events("sessions_deleted")
    assert json.loads(entry["details"]) == {"sessions": 1}
    assert forget_now(desk.here.house)[0].get("sessions") is None
    assert len(desk.here.events("sessions_deleted")) == 1


def test_one_whose_browser_never_came_back_is_ended_after_twelve_hours_and_deleted(
    desk: Office,
) -> None:
    left = desk.sign_in(OWNER)
    desk.here.place.clock.forward(hours=11, minutes=59)
    desk.sign_in(ADMIN)
    forget_now(desk.here.house)
    assert numbers(desk) == [1, 2]
    desk.here.place.clock.forward(hours=12, minutes=1)
    newest = desk.sign_in(COMMS)
    forget_now(desk.here.house)
    assert numbers(desk) == [3]
    ends = [json.loads(entry["details"]) for entry in desk.here.events("session_ended")]
    assert ends == [{"session": n, "why": "too_old"} for n in (1, 2)]
    left.get("/home")
    assert left.status == 401
    newest.get("/alerts")
    assert newest.status == 200


def test_no_number_is_given_twice(desk: Office) -> None:
    desk.sign_in(OWNER).send("/sign-out")
    forget_now(desk.here.house)
    desk.sign_in(DELEGATE)
    begun = [json.loads(entry["details"]) for entry in desk.here.events("session_begun")]  # fmt: skip
    assert begun == [{"session": 1}, {"session": 2}]
