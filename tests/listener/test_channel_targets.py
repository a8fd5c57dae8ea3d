"""An address of a channel has one target, or one that takes nothing would have the others told again and again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import responses

from listener.doctor.channels import look_at_channels
from listener.tell import send
from listener.telling.mail import open_post
from tests.listener.newsroom import Newsroom, newsroom
from tests.listener.test_channels import TEAMS, keep_address, states, why_delayed

TWILIO = f"twilio://AC{'a' * 32}:{'b' * 32}@447700900100"
SLACK = "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ"
SEVERAL = [
    f"{TWILIO}/447700900101/447700900102",
    f"{SLACK}/#press/#duty",
    "json://127.0.0.1/good, json://127.0.0.1/bad",
    "mmosts://chat.council.example/aaaabbbbccccdddd1234567890?channels=press,duty",
    "sns://AHIAJGNT76XIMXDBIJYA/bu1dHSdO22pfaaVy/us-west-2/+447700900101/+447700900102",
    "tgram://123456789:abcdefg_hijklmnop/12315544/12315545",
]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", alerts={"channels": [TEAMS]}) as opened:
        yield opened


@pytest.mark.parametrize("address", SEVERAL)
def test_an_address_with_several_targets_is_refused_and_told_how_to_write_them(
    room: Newsroom, address: str
) -> None:
    keep_address(room, "teams", address)
    room.spread(12)
    with responses.RequestsMock():  # nothing may leave
        send(room.house, open_post(room.house.settings))
    assert "more than one target: name a channel for each" in why_delayed(room)
    assert "900101" not in why_delayed(room)
    (line,) = look_at_channels(room.house.settings)
    assert line.state == "bad" and "more than one target" in line.said


@pytest.mark.parametrize("address", [f"{TWILIO}/447700900101", f"{SLACK}/#press", "https://hook.council.example/a,b"])  # fmt: skip
def test_one_with_one_target_is_taken(room: Newsroom, address: str) -> None:
    keep_address(room, "teams", address)
    assert not list(look_at_channels(room.house.settings))
    room.spread(12)
    with responses.RequestsMock(assert_all_requests_are_fired=False) as web:
        for host in ("api.twilio.com", "hooks.slack.com", "hook.council.example"):
            web.post(re.compile(f"https://{host}/.*"), body="ok")
        send(room.house, open_post(room.house.settings))
    # The milder of the two was overtaken before it left.
    assert {state for state, _ in states(room, "teams")} == {"dropped", "sent"}
