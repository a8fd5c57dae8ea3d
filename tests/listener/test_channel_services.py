"""A web address that a known service hands out is spoken to as that service wants it; any other gets the plain text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
import responses

from listener.store.messages import Message, put_out
from listener.tell import send
from listener.telling.mail import open_post
from tests.listener.newsroom import Newsroom, newsroom
from tests.listener.test_channels import TEAMS, keep_address, states, why_delayed

SLACK = "https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ"
WORKFLOW = "https://prod-12.westeurope.logic.azure.com:443/workflows/0123456789abcdef/triggers/manual/paths/invoke"
HOW = "?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=abcDEF"
DISCORD = (
    "https://discord.com/api/webhooks/12345678901234567890/abcdefghijklmnopqrstuvwxyz"
)
MOST_ON_DISCORD = 2000
OWN = "https://hook.council.example/in"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", alerts={"channels": [TEAMS]}) as opened:
        yield opened


def first_medium_then_high(room: Newsroom) -> None:
    """One message of each level: the milder has left before it grows graver."""
    for more in (5, 7):
        room.spread(more)
        send(room.house, open_post(room.house.settings))


@pytest.mark.parametrize(
    ("address", "asked"), [(SLACK, SLACK), (WORKFLOW + HOW, WORKFLOW)]
)
def test_the_address_that_slack_or_teams_hands_out_gets_what_they_take(
    room: Newsroom, address: str, asked: str
) -> None:
    keep_address(room, "teams", address)
    with responses.RequestsMock() as web:
        web.post(asked, body="ok")
        first_medium_then_high(room)
        for call in web.calls:
            assert "shutting every library" in json.dumps(json.loads(call.request.body))
    assert {state for state, _ in states(room, "teams")} == {"sent"}


def test_an_address_of_their_own_gets_the_plain_text(room: Newsroom) -> None:
    keep_address(room, "teams", OWN)
    with responses.RequestsMock() as web:
        web.post(OWN)
        first_medium_then_high(room)
        (first, _) = web.calls
        assert first.request.headers["Content-Type"].startswith("text/plain")


def test_an_address_of_theirs_that_is_not_whole_is_told_and_gets_nothing(
    room: Newsroom,
) -> None:
    keep_address(room, "teams", "https://hooks.slack.com/services/cut-off")
    room.spread(12)
    send(room.house, open_post(room.house.settings))
    assert "none that apprise knows" in why_delayed(room)
    assert "cut-off" not in why_delayed(room)


def test_a_card_in_teams_keeps_each_line_apart_and_loads_no_picture_from_elsewhere(
    room: Newsroom,
) -> None:
    keep_address(room, "teams", WORKFLOW + HOW)
    with responses.RequestsMock() as web:
        web.post(WORKFLOW)
        first_medium_then_high(room)
        (first, *_) = web.calls
    (card,) = json.loads(first.request.body)["attachments"]
    title, body = card["content"]["body"]
    assert title["text"].startswith("MEDIUM: false claim")
    # A single line break is shown as a space there, and the whole alert as one run of words.
    assert "\n\nWhat is right: No library closure" in body["text"]
    assert "\n" not in body["text"].replace("\n\n", "")


def test_in_slack_an_alert_comes_from_wardmote_and_the_gravest_is_red(
    room: Newsroom,
) -> None:
    keep_address(room, "teams", SLACK)
    with responses.RequestsMock() as web:
        web.post(SLACK, body="ok")
        first_medium_then_high(room)
        cards = [json.loads(call.request.body) for call in web.calls]
    shown = [card["attachments"][0] for card in cards]
    assert {one["footer"] for one in shown} == {"Wardmote"}
    assert "apprise" not in str(cards).lower()
    colours = {one["title"].split(":")[0]: one["color"] for one in shown}
    assert colours["HIGH"] == "#A32037" and colours["MEDIUM"] != colours["HIGH"]


class Discord:
    """As the service answers: it refuses a text that is too long. `down`: which posts it is out of order for, by their turn."""

    def __init__(self, *down: int) -> None:
        self.down, self.asked = down, 0
        self.shown: list[str] = []

    def __call__(self, request: requests.PreparedRequest) -> tuple[int, dict[str, str], str]:  # fmt: skip
        content = json.loads(request.body or "")["content"]
        self.asked += 1
        if self.asked in self.down:
            return 503, {}, ""
        if len(content) > MOST_ON_DISCORD:
            return 400, {}, '{"content": ["Must be 2000 or fewer in length."]}'
        self.shown.append(content)
        return 204, {}, ""


def put_long(room: Newsroom, body: str) -> None:
    with room.house.store.transaction(room.clock()) as tx:
        tx.record("messages_written")
        put_out(tx, once="a", kind="test", audience="channel:teams", subject="HIGH: *Bins*", body=body)  # fmt: skip


def words_of(shown: list[str]) -> str:
    """All that is shown, without the titles."""
    return " ".join(" ".join(one.partition("\n")[2] for one in shown).split())


def test_an_alert_that_is_too_long_for_discord_comes_whole_in_pieces_one_behind_the_other(
    room: Newsroom,
) -> None:
    keep_address(room, "teams", DISCORD)
    lines = [f"Line {number}: *bins* were not emptied." for number in range(150)]
    put_long(room, "\n".join(lines))
    discord = Discord()
    with responses.RequestsMock() as web:
        web.add_callback("POST", DISCORD, discord)
        send(room.house, open_post(room.house.settings))
    assert states(room, "teams") == [("sent", 0)]
    titles = [one.splitlines()[0] for one in discord.shown]
    assert titles[0] == r"HIGH: \*Bins\*" and titles[1].endswith("(2)") and len(titles) > 2  # fmt: skip
    assert words_of(discord.shown).replace("\\", "") == " ".join(lines)
    assert all(one.endswith("emptied.") for one in discord.shown), "cut between lines"


@pytest.mark.parametrize("down", [(1,), (2,), (2, 3), (3,)])
def test_a_piece_that_discord_did_not_take_is_tried_again_and_none_that_it_has(
    room: Newsroom, down: tuple[int, ...]
) -> None:
    keep_address(room, "teams", DISCORD)
    words = [f"word{number}" for number in range(700)]
    put_long(room, " ".join(words))
    discord, post = Discord(*down), open_post(room.house.settings)
    with responses.RequestsMock() as web:
        web.add_callback("POST", DISCORD, discord)
        for _ in range(len(down) + 2):
            send(room.house, post)
            room.clock.forward(minutes=5)
    assert states(room, "teams") == [("sent", len(down))]
    assert words_of(discord.shown) == " ".join(words)


def test_what_discord_has_is_not_said_again_by_a_piece_that_leaves_late(
    room: Newsroom,
) -> None:
    keep_address(room, "teams", DISCORD)
    words = [f"word{number}" for number in range(700)]
    put_long(room, " ".join(words))
    discord, post = Discord(2, 3, 4), open_post(room.house.settings)
    with responses.RequestsMock() as web:
        web.add_callback("POST", DISCORD, discord)
        for _ in range(4):
            send(room.house, post)
            room.clock.forward(hours=1)
    assert "Late: this was written" in discord.shown[1]
    assert re.findall(r"word\d+", words_of(discord.shown)) == words


def test_a_short_alert_and_other_services_get_one_message(room: Newsroom) -> None:
    long = "Many words " * 400
    for address, body in ((DISCORD, "Few words"), (SLACK, long), (WORKFLOW + HOW, long)):  # fmt: skip
        keep_address(room, "teams", address)
        message = Message(1, "a", "test", "channel:teams", "HIGH: bins", body, 0, "2026-11-20T09:00:00+00:00", None)  # fmt: skip
        with responses.RequestsMock() as web:
            web.post(re.compile(".*"), body="ok")
            open_post(room.house.settings).deliver(message)
            (call,) = web.calls
        assert body.strip() in str(call.request.body)
