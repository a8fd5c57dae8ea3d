"""A web address that a known service hands out is spoken to as that service wants it; any other gets the plain text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import responses

from listener.tell import send
from listener.telling.mail import open_post
from tests.listener.newsroom import Newsroom, newsroom
from tests.listener.test_channels import TEAMS, keep_address, states, why_delayed

SLACK = "https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ"
WORKFLOW = "https://prod-12.westeurope.logic.azure.com:443/workflows/0123456789abcdef/triggers/manual/paths/invoke"
HOW = "?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=abcDEF"
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
