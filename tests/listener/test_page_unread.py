"""A page that cannot be read is told to the owner and whoever runs the computer once, and once when it is back."""

from __future__ import annotations

from typing import Any

import pytest

from listener.cli import run
from listener.daemon import Daemon
from listener.house import House
from listener.telling.mail import open_post
from tests.listener.lives import page
from tests.town import Town

BOTH = {"owner": ["owner@council.example"], "admin": ["admin@council.example"]}


def hours(place: Town, house: House, count: float, *, every: float = 5.0) -> None:
    """So much time goes by, one service at work."""
    daemon = Daemon(house, open_post(house.settings))
    for _ in range(round(count * 60 / every)):
        place.clock.forward(minutes=every)
        daemon.poll(page(house))
        daemon.clocked()


def told(house: House) -> list[dict[str, Any]]:
    return house.store.rows(
        "SELECT audience, subject, body, created_at FROM outbox WHERE kind = 'unread' ORDER BY message_id"
    )


@pytest.mark.parametrize("kind", ["server_error", "cut_before"])
def test_a_page_that_cannot_be_read_for_half_an_hour_is_told_once_and_once_when_it_is_back(
    place: Town, kind: Any
) -> None:
    place.settings(alerts=BOTH)
    place.post()
    house = place.round()
    name = house.settings.pages[0].name
    since = f"{place.clock.moment:%Y-%m-%d %H:%M}"
    place.faults.add("facebook", "read", kind)
    hours(place, house, 0.4)
    assert not told(house), "a short fault wakes nobody"
    hours(place, house, 2)
    hours(place, house, 22, every=60)  # each try waits a little in earnest
    assert [row["audience"] for row in told(house)] == ["owner", "admin"]
    for row in told(house):
        assert name in row["subject"] and since in row["body"]
        assert "The reason: " in row["body"] and "Facebook" in row["body"]
        assert "heb ei darllen ers" in row["body"]
    place.faults.clear()
    hours(place, house, 2)
    back = told(house)[2:]
    assert [row["audience"] for row in back] == ["owner", "admin"]
    assert "again" in back[0]["subject"] and "Mae'n cael ei darllen eto" in back[0]["body"]  # fmt: skip
    events = [row["event"] for row in house.store.rows("SELECT event FROM entries")]
    assert events.count("page_unread") == events.count("page_read_again") == 1


def test_half_an_hour_is_counted_from_when_it_was_read_last(place: Town) -> None:
    house = place.round()
    place.faults.add("facebook", "read", "server_error")
    hours(place, house, 0.6, every=1)
    (row,) = told(house)
    assert row["created_at"][11:16] in ("09:50", "09:51"), "read last at 09:20"


def test_a_restart_tells_nobody_a_second_time_and_still_tells_that_it_is_over(
    place: Town,
) -> None:
    house = place.round()
    place.faults.add("facebook", "read", "server_error")
    for _ in range(12):  # a service that is started again every twenty minutes
        hours(place, house, 1 / 3)
        house = place.open()
    assert len(told(house)) == 1
    place.faults.clear()
    hours(place, house, 1)
    assert [row["subject"].split()[0] for row in told(house)] == ["Wardmote"] * 2
    signs = house.store.rows("SELECT * FROM beats WHERE name LIKE 'fault:poll:%'")
    assert not any(row["detail"] for row in signs), "nothing is left of the fault"


def test_the_next_time_is_told_anew(place: Town) -> None:
    house = place.round()
    for _ in range(2):
        place.faults.add("facebook", "read", "server_error")
        hours(place, house, 1)
        place.faults.clear()
        hours(place, house, 1)
    assert len(told(house)) == 4


def test_what_only_a_person_can_mend_is_told_at_once_and_not_again(place: Town) -> None:
    place.settings(alerts=BOTH)
    house = place.round()
    place.faults.add("facebook", "read", "token_expired")
    hours(place, house, 0.1)
    assert [row["audience"] for row in told(house)] == ["owner", "admin"]
    hours(place, house, 30)
    assert len(told(house)) == 2
    subject = "SELECT COUNT(*) FROM outbox WHERE subject LIKE 'Wardmote needs a hand%'"
    assert house.store.value(subject) == 2


def test_a_computer_that_was_off_for_the_night_does_not_complain_of_its_first_try(
    place: Town,
) -> None:
    house = place.round()
    place.clock.forward(hours=9)
    place.faults.add("facebook", "read", "cut_before")
    hours(place, house, 0.02, every=1)
    place.faults.clear()
    hours(place, house, 1)
    assert not told(house)


def test_a_page_that_was_never_read_is_told_too(place: Town) -> None:
    place.faults.add("facebook", "read", "server_error")
    house = place.open()
    hours(place, house, 1)
    (row,) = told(house)
    assert "has never been read" in row["body"]


def test_status_names_the_page_since_when_and_why(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    house = place.round()
    place.faults.add("facebook", "read", "server_error")
    hours(place, house, 1)
    place.close()
    assert run(["status", "--data", str(place.folder)]) == 0
    out = capsys.readouterr().out
    assert "  Not read since 2026-11-20 09:20 UTC: Facebook" in out
    assert "The councillor was told." in out


def test_a_page_that_was_never_read_is_denied_in_welsh_too(place: Town) -> None:
    place.faults.add("facebook", "read", "server_error")
    house = place.open()
    hours(place, house, 1)
    (row,) = told(house)
    name = house.settings.pages[0].name
    assert (
        f"Nid yw {name} erioed wedi'i darllen; roedd yr ymdrech gyntaf am"
        in row["body"]
    )


def test_where_one_post_alone_cannot_be_read_that_is_told_and_the_page_counts_as_read(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = place.post(text="Good"), place.post(text="Bad")
    house = place.round()
    path = f"/{bad.native_id}/comments"
    fault = place.faults.add("facebook", path, "server_error")
    for number in range(4):
        place.comment(good, f"Remark {number}")
        hours(place, house, 0.25)
    (row,) = told(house)
    assert "cannot read all of" in row["subject"] and bad.native_id in row["body"]
    assert "Not all of" in row["body"] and "nothing there is judged" in row["body"]
    assert "wedi'i darllen i gyd" in row["body"]
    place.close()
    assert run(["status", "--data", str(place.folder)]) == 0
    out = capsys.readouterr().out
    assert f"last read {place.clock.moment:%Y-%m-%dT%H:%M}" in out
    assert "  Not all of it is read since 2026-11-20 09:2" in out
    house = place.open()
    place.faults.remove(fault)
    hours(place, house, 0.5)
    assert "reads all of" in told(house)[1]["subject"] and len(told(house)) == 2


def test_a_page_that_fails_altogether_is_told_though_a_part_of_it_was_told_before(
    place: Town,
) -> None:
    bad = place.post(text="Bad")
    place.post(text="Good")
    house = place.round()
    place.faults.add("facebook", f"/{bad.native_id}/comments", "server_error")
    hours(place, house, 1)
    fault = place.faults.add("facebook", "*", "token_expired")
    hours(place, house, 1)
    assert [row["subject"].split(": ")[1][:18] for row in told(house)] == ["it cannot read all", "it cannot read Cou"]  # fmt: skip
    place.faults.remove(fault)
    hours(place, house, 1)
    assert "reads" in told(house)[2]["subject"] and len(told(house)) == 3


def test_both_messages_name_the_same_beginning_also_where_the_service_was_off(
    place: Town,
) -> None:
    house = place.round()
    place.clock.forward(hours=5)
    place.faults.add("facebook", "read", "server_error")
    hours(place, house, 1)
    place.faults.clear()
    hours(place, place.open(), 1)
    first, back = told(place.open())
    assert "not been read since 2026-11-20 09:20" in first["body"]
    assert "could not be read from 2026-11-20 09:20" in back["body"]
