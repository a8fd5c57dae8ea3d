"""A message leads to the very page that it is about: by its address where the desk has a public name, else in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from listener.claims.handling import set_posture
from listener.store.messages import waiting
from listener.telling.reminders import remind
from tests.listener.lives import hidden, later
from tests.listener.newsroom import COMMS, Newsroom, newsroom, words
from tests.moderation.judging import THREAT
from tests.town import Town

NAMED: dict[str, Any] = {"desk": {"name": "Desk.council.example"}}
BASE = "https://desk.council.example"
PHONE = {"name": "duty_phone", "short": True}
TEAMS = {"name": "teams", "levels": ["HIGH", "MEDIUM"]}
CHANNELS: dict[str, Any] = {"alerts": {"channels": [TEAMS, PHONE]}}


def bodies(room: Newsroom, **wanted: str) -> list[str]:
    """What was written to whom, the newest last."""
    where = " AND ".join(f"{name} = ?" for name in wanted)
    query = f"SELECT body FROM outbox WHERE {where} ORDER BY message_id"
    return [row["body"] for row in room.house.store.rows(query, tuple(wanted.values()))]


def test_an_alert_names_the_address_of_its_own_page_in_both_languages(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data", **NAMED, **CHANNELS) as room:
        room.spread(12)
        for way in ("comms", "channel:teams"):
            english, welsh = bodies(room, audience=way)[-1].split("CYMRAEG")
            assert f"On the desk: {BASE}/alerts/1\n" in english, way
            assert f"Ar y ddesg: {BASE}/cy/alerts/1" in welsh, way
        (short,) = bodies(room, audience="channel:duty_phone")
        assert short.endswith(f"{BASE}/alerts/1") and len(short) < 400
        room.tick(hours=1)
        english, welsh = bodies(room, kind="escalation")[0].split("CYMRAEG")
        assert f"{BASE}/alerts/1\n" in english and f"{BASE}/cy/alerts/1" in welsh


def test_the_digest_and_the_brief_to_the_councillor_lead_to_the_page_too(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data", **NAMED) as room:
        room.spread(6)
        set_posture(room.house, 1, "brief_councillor", COMMS, "They ask.")
        (brief,) = bodies(room, kind="brief")
        english, welsh = brief.split("CYMRAEG")
        assert f"{BASE}/alerts/1" in english and f"{BASE}/cy/alerts/1" in welsh
        room.clock.forward(hours=5)
        room.say()
        room.tick(days=1)
        (digest,) = bodies(room, kind="comms_digest")
        assert f"{BASE}/alerts/1\n" in digest and f"{BASE}/cy/alerts/1\n" in digest


def test_where_the_desk_has_no_public_name_words_say_where_to_look(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data", desk={"port": 8790}, **CHANNELS) as room:
        room.spread(12)
        english, welsh = bodies(room, audience="comms")[-1].split("CYMRAEG")
        assert "On the desk, the web page: Alerts, number 1" in english
        assert "Ar y ddesg, y dudalen we: Rhybuddion, rhif 1" in welsh
        assert "wardmote alerts ack 1 --as NAME" in english
        (short,) = bodies(room, audience="channel:duty_phone")
        assert "wardmote alerts ack 1" in short
        assert "8790" not in english + welsh + short, "nobody else reaches that port"


@pytest.mark.parametrize(
    ("desk", "english", "welsh"),
    [
        (NAMED, f"{BASE}/item/1", f"{BASE}/cy/item/1"),
        ({}, "the web page: Queue, number 1", "y dudalen we: Ciw, rhif 1"),
    ],
)
def test_an_urgent_threat_leads_the_councillor_to_its_place_in_the_queue(
    tmp_path: Path, desk: dict[str, Any], english: str, welsh: str
) -> None:
    with newsroom(tmp_path / "data", **desk) as room:
        room.say(THREAT)
        (mail,) = waiting(room.house.store, room.clock())
        assert mail.kind == "urgent"
        assert english in mail.body and welsh in mail.body
        assert "wardmote decide 1 " in mail.body
        assert remind(room.house) == 0
        room.tick(minutes=1)
        assert english in words(room.mails("owner@council.example")[0])


def test_reminders_of_a_hide_lead_to_its_place_in_the_queue(place: Town) -> None:
    place.settings(**NAMED)
    _, house = hidden(place)
    later(place, house, 6)
    told = house.store.rows("SELECT body FROM outbox WHERE kind = 'reminder'")
    assert told
    for row in told:
        assert f"On the desk: {BASE}/item/1\n" in row["body"]
        assert f"Ar y ddesg: {BASE}/cy/item/1\n" in row["body"]


def test_who_may_not_open_the_queue_is_led_to_no_place_in_it(place: Town) -> None:
    place.settings(**NAMED, alerts={"admin": ["admin@council.example"]})
    _, house = hidden(place)
    place.clock.forward(hours=20.2)
    remind(house)
    told = {row["audience"]: row["body"] for row in house.store.rows("SELECT audience, body FROM outbox WHERE kind = 'reminder'")}  # fmt: skip
    assert f"{BASE}/item" in told["owner"] and f"{BASE}/item" not in told["admin"]
