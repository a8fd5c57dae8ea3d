"""A message that fails is tried for a week, and longer where it warns of what is open; people hear of it, and can mend it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import responses

from listener.act import act
from listener.claims.handling import close
from listener.cli import run
from listener.decide import decide
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.store.connection import Row, as_moment
from listener.store.messages import put_out
from listener.tell import send
from listener.telling.again import send_again
from listener.telling.mail import open_post
from tests.listener.lives import OWNER, on_its_way, stored
from tests.listener.newsroom import COMMS, Newsroom, newsroom, words
from tests.listener.test_channel_services import OWN
from tests.listener.test_channels import TEAMS, keep_address
from tests.listener.test_modes_at_work import begin
from tests.listener.test_not_hidden import brake
from tests.listener.test_tell import smtp_settings
from tests.town import THREAT, Clock, town

DEAD = smtp_settings(9)["smtp"]  # nobody listens there
WEEK = timedelta(days=7)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", alerts={"smtp": DEAD}) as opened:
        yield opened


def put(room: Newsroom, once: str = "plain", body: str = "Some words.", to: str = "owner") -> None:  # fmt: skip
    with room.house.store.transaction(room.clock()) as tx:
        put_out(tx, once=once, kind="test", audience=to, subject=once, body=body)
        tx.record("test_put_out")


def row(house: House, where: str) -> Row:
    """The one message of which this is true."""
    (found,) = house.store.rows(f"SELECT * FROM outbox WHERE {where}")
    return found


def go_on(house: House, clock: Clock, every: int = 1, **length: float) -> None:
    """Time goes by, and each hour, or each few, what waits is tried."""
    post, end = open_post(house.settings), clock() + timedelta(**length)
    while clock() < end:
        clock.forward(hours=every)
        send(house, post)


def test_a_message_is_tried_for_a_week_an_hour_apart_at_most_and_then_given_up(
    room: Newsroom,
) -> None:
    put(room)
    house, post, began = room.house, open_post(room.house.settings), room.clock()
    tries = 0
    while (one := row(house, "once = 'plain'"))["state"] == "waiting":
        wait = as_moment(one["next_try_at"]) - room.clock()
        assert wait <= timedelta(hours=1)
        # In quiet hours it stays where it is until the morning.
        room.clock.forward(seconds=max(wait.total_seconds(), 60))
        send(house, post)
        tries = row(house, "once = 'plain'")["attempts"]
    assert one["state"] == "stuck"
    assert WEEK <= room.clock() - began <= WEEK + timedelta(hours=10)
    given_up = room.events("message_given_up")
    assert [e["details"]["message_id"] for e in given_up] == [one["message_id"]]
    mine = [e for e in room.events("message_delayed") if e["details"]["message_id"] == one["message_id"]]  # fmt: skip
    assert len(mine) == tries - 1 and "did not take the message" in given_up[0]["reason"]  # fmt: skip


def test_a_computer_that_was_off_for_a_week_gives_up_nothing_at_the_first_try(
    room: Newsroom,
) -> None:
    put(room)
    room.clock.forward(days=9)
    go_on(room.house, room.clock, hours=6)
    assert row(room.house, "once = 'plain'")["state"] == "waiting"


def test_a_high_alert_is_tried_for_as_long_as_its_incident_is_open(
    room: Newsroom,
) -> None:
    room.spread(12)
    put(room, to="safety")
    high = "incident_level = 'HIGH' AND kind = 'claim'"
    go_on(room.house, room.clock, every=3, days=9)
    assert row(room.house, "once = 'plain'")["state"] == "stuck"
    assert row(room.house, high)["state"] == "waiting"
    close(room.house, 1, COMMS, "It is over.")
    go_on(room.house, room.clock, hours=2)
    assert row(room.house, high)["state"] == "dropped", "nobody need hear of it"


def test_a_danger_is_told_for_as_long_as_nobody_has_decided(tmp_path: Path) -> None:
    with town(tmp_path / "data", alerts=smtp_settings(9)) as place:
        item = place.comment(place.post(), THREAT)
        house = place.round()
        go_on(house, place.clock, every=3, days=9)
        urgent = "kind = 'urgent'"
        assert row(house, urgent)["state"] == "waiting"
        decide(house, stored(house, item), "confirm", OWNER, "A threat.")
        go_on(house, place.clock, hours=2)
        assert row(house, urgent)["state"] == "stuck"


@pytest.mark.parametrize("away", [False, True])
def test_that_a_threat_is_not_hidden_after_all_is_told_for_as_long_as_nobody_has_decided(
    tmp_path: Path, away: bool
) -> None:
    named = {**smtp_settings(9), "delegate": ["deputy@council.example"]}
    with town(tmp_path / "data", alerts={"delegate": named["delegate"]}) as place:
        if away:
            begin(place.open(), "away", hours=20, delegate=True)
        item, house = on_its_way(place)
        send(house, open_post(house.settings))
        place.settings(alerts=named)
        house = place.open()
        brake(house)
        act(house)
        go_on(house, place.clock, every=3, days=9)
        later = "SELECT state FROM outbox WHERE subject LIKE '%not hidden after all%'"
        count = 1 + away
        assert [r["state"] for r in house.store.rows(later)] == ["waiting"] * count
        decide(house, stored(house, item), "hide", OWNER, "A threat.", rule="R2")
        go_on(house, place.clock, hours=2)
        assert [r["state"] for r in house.store.rows(later)] == ["stuck"] * count


def test_a_way_that_fails_for_a_day_is_told_once_by_mail_and_on_the_desk(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data", alerts={"channels": [TEAMS]}) as room:
        room.spread(6)
        signs = "SELECT detail FROM beats WHERE name = 'fault:unsent:channel teams'"
        go_on(room.house, room.clock, hours=23)
        assert room.subjects("owner@council.example") == []
        go_on(room.house, room.clock, days=3)
        (mail,) = room.mails("owner@council.example")
        assert mail["Subject"] == "Messages to channel teams cannot be sent"
        assert "has no address" in words(mail)
        assert "wardmote retry --messages" in words(mail)
        assert "keeps trying" in room.house.store.value(signs)
        assert [e["details"]["told"] for e in room.events("messages_fail")] == [["owner"]]  # fmt: skip
        keep_address(room, "teams", OWN)
        with responses.RequestsMock() as web:
            web.post(OWN)
            go_on(room.house, room.clock, hours=2)
        assert room.house.store.value(signs) == ""
        assert len(room.events("messages_fail_no_more")) == 1


def test_mail_that_fails_for_a_day_is_told_by_the_channels(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", alerts={"channels": [TEAMS], "smtp": DEAD}) as room:  # fmt: skip
        keep_address(room, "teams", OWN)
        room.spread(6)
        with responses.RequestsMock() as web:
            web.post(OWN)
            go_on(room.house, room.clock, days=2)
            texts = [str(call.request.body) for call in web.calls]
        assert sum("Messages to comms cannot be sent" in text for text in texts) == 1


def test_what_was_given_up_is_sent_again_when_a_person_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "data"
    with newsroom(folder) as room:
        for name in ("one", "two", "bare"):
            put(room, name, "" if name == "bare" else "Some words.")
        with room.house.store.transaction(room.clock()) as tx:
            tx.update("outbox", {"state": "stuck", "attempts": 30}, "1 = 1", ())
            tx.record("test_given_up")
        number = row(room.house, "once = 'two'")["message_id"]
        data = ["--data", str(folder), "--as", "Wren"]
        assert run(["status", *data[:2]]) == 0
        said = capsys.readouterr().out
        assert f"Message {number} to owner" in said and "wardmote retry --messages --as" in said  # fmt: skip
        assert run(["retry", "--message", str(number), *data]) == 0
        assert row(room.house, "once = 'one'")["state"] == "stuck"
        assert run(["retry", "--messages", *data]) == 0
        assert "erased since: 1 message" in capsys.readouterr().out
        assert run(["retry", "--message", str(number), *data]) == 2, "it waits already"
        assert run(["retry", "1", "--messages", *data]) == 2
        retried = room.events("message_retried")
        assert [(e["actor"], e["details"]["kind"]) for e in retried] == [("Wren", "test")] * 2  # fmt: skip
        tomorrow = datetime.now(room.clock().tzinfo) + timedelta(days=1)
        room.clock.moment = tomorrow.replace(hour=12)  # outside the quiet hours
        room.tick(minutes=1)
        assert sorted(room.subjects("owner@council.example")) == ["one", "two"]


def test_only_who_may_stop_the_machine_may_have_messages_sent_again(
    room: Newsroom,
) -> None:
    for role in ("comms", "reviewer"):
        with pytest.raises(UserError, match="an owner, a delegate or an admin"):
            send_again(room.house, None, Actor("Swift Example", role), "Again.")
    with pytest.raises(UserError, match="No message was given up"):
        send_again(room.house, None, OWNER, "Again.")
