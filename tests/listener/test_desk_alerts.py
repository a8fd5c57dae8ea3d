"""The page of alerts: what is open, the gravest first, with its clock and what is right; what is over is not there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pyotp
import pytest

from listener.claims.adopt import adopt_claims
from listener.claims.feedback import of_unsent
from listener.claims.handling import (
    acknowledge,
    close,
    say_right,
    say_wrong,
    set_posture,
)
from listener.claims.incidents import grow
from listener.desk.houses import Desk
from listener.desk.language import load
from listener.desk.passwords import set_password
from listener.desk.render import environment
from listener.house import no_seam
from listener.people.codes import make_code
from listener.store.incidents import Item
from moderation.claims.spread.priority import Priority
from tests.listener.newsroom import CLAIM, COMMS, Newsroom, newsroom
from tests.listener.office import PASSWORD, Browser
from tests.town import seeded

TITLE = CLAIM["claim"]
PEOPLE = [
    {"name": "Wren Example", "role": "owner"},
    {"name": COMMS.name, "role": "comms"},
]
PARTS = {"impact": 1.0, "reach": 1.0, "confidence": 1.0, "velocity": 1.0}


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", people=PEOPLE) as opened:
        take_in(opened)
        yield opened


def take_in(room: Newsroom) -> None:
    """The service reads the claims file."""
    house = room.house
    house.claims = adopt_claims(house.store, house.settings, room.clock(), no_seam)


def comms(room: Newsroom) -> Browser:
    """Somebody of comms, signed in."""
    house = room.house
    make_code(house, COMMS.name, seeded(5), anew=True)
    set_password(house, COMMS.name, PASSWORD)
    token = seeded(int(room.clock().timestamp()))
    desk = Desk(house.folder, now=room.clock, token=token, slowest_refusal=0.0)
    browser = Browser(desk)
    browser.get("/sign-in")
    secret = (house.folder / "keys" / "totp" / COMMS.name).read_text()
    code = pyotp.TOTP(secret).at(room.clock())
    browser.send("/sign-in", name=COMMS.name, password=PASSWORD, code=code)
    assert browser.path == "/alerts", browser.text
    return browser


def item(room: Newsroom, number: int, level: str) -> int:
    """An incident of this level."""
    with room.house.store.transaction(room.clock()) as tx:
        found = Item(f"r{number}", "The Wenbrook Herald", "Words.", press=True)
        row = grow(
            tx, room.house, f"need:N4:{number}", f"Title {number}",
            Priority(level, 9.0, PARTS), None, item=found,  # type: ignore[arg-type]
        )  # fmt: skip
    return int(row["incident_id"])


def titles(browser: Browser) -> list[str]:
    return [text for level, text in browser.page.headings if level == 2]


def test_the_gravest_comes_first_however_old_and_many_that_are_over_hide_none(
    room: Newsroom,
) -> None:
    grave = item(room, 0, "HIGH")
    item(room, 1, "LOW")
    for number in range(2, 48):
        room.clock.forward(seconds=1)
        close(room.house, item(room, number, "MEDIUM"), COMMS, "Over.")
    item(room, 99, "MEDIUM")
    assert grave
    assert titles(comms(room)) == ["Title 0", "Title 99", "Title 1"]


def test_an_alert_says_its_state_its_clock_what_is_proposed_and_what_is_right(
    room: Newsroom,
) -> None:
    room.spread(24)
    number = room.open()["incident_id"]
    browser = comms(room)
    said = browser.page.words
    assert TITLE in said and "High" in said and f"Number {number}" in said
    assert "Nobody has taken it on yet." in said
    assert "To be taken on by: 20 November 2026, 10:30" in said
    assert "What to do is to be chosen by: 20 November 2026, 12:00" in said
    assert "Proposed: publish a correction" in said
    assert "What is right: No library closure has been decided." in said
    assert "https://council.example/libraries/consultation" in browser.page.links
    assert 'rel="noreferrer noopener external">https://council.example' in browser.text
    assert "Times seen: 24" in said and "Resident" not in said and "Late" not in said
    room.clock.forward(minutes=31)
    browser = comms(room)
    assert "Late" in browser.page.words
    acknowledge(room.house, number, COMMS, "")
    set_posture(room.house, number, "brief_councillor", COMMS, "They ask.")
    browser.get("/alerts")
    said = browser.page.words
    assert "Somebody has taken it on. With: Swift Example" in said
    assert "What was chosen: brief the councillor" in said
    assert "Late" not in said and "to be" not in said
    browser.get("/cy/alerts")
    assert CLAIM["claim_cy"] in browser.page.words
    assert "briffio'r cynghorydd" in browser.page.words


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "JaVaScRiPt://council.example/%0aalert(1)", "java\nscript:alert(1)", " javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd", "ftp://council.example/a",
        "blob:https://council.example/1", "//council.example/a", "/alerts/1", "http:", "http:///a", "http:alert(1)",
        "https:javascript:alert(1)", "http://a:b@council.example", 'http://council.example/"onclick=x', "http://council.example/<b>",
        "http://council.example:99999/", "http://council.example/\u202e",
    ],
)  # fmt: skip
def test_only_a_plain_web_address_ever_becomes_a_link(address: str) -> None:
    bits = environment(load("en"), "en").get_template("comms_bits.html").module
    shown = str(bits.outlink(address))  # type: ignore[attr-defined]
    assert "<a" not in shown and "href" not in shown and shown.startswith("<bdi>")


def test_a_source_without_https_is_a_link_that_gives_nothing_away(
    tmp_path: Path,
) -> None:
    source = "http://council.example/libraries"
    with newsroom(tmp_path / "data", claims=[CLAIM | {"source_url": source}], people=PEOPLE) as room:  # fmt: skip
        take_in(room)
        room.spread(8)
        browser = comms(room)
        for path in ("/alerts", f"/alerts/{room.open()['incident_id']}"):
            browser.get(path)
            assert source in browser.page.words and source in browser.page.links
            assert (
                f'<a href="{source}" rel="noreferrer noopener external">'
                in browser.text
            )


def test_what_is_closed_or_wrong_is_not_there(room: Newsroom) -> None:
    for number, end in ((1, close), (2, say_wrong)):
        end(room.house, item(room, number, "HIGH"), COMMS, "Over.")
    browser = comms(room)
    assert titles(browser) == [] and "There are no alerts." in browser.page.words


def test_an_alert_over_a_claim_that_was_withdrawn_says_so_and_not_what_is_right(
    room: Newsroom,
) -> None:
    room.spread(24)
    gone = {"version": 1, "claims": [CLAIM | {"status": "withdrawn"}]}
    (room.house.folder / "claims.yaml").write_text(json.dumps(gone))
    take_in(room)
    browser = comms(room)
    assert titles(browser) == [f'Withdrawn claim: "{TITLE}"']
    assert "no longer on the list of checked claims" in browser.page.words
    assert "What is right" not in browser.page.words


def test_a_claims_file_that_cannot_be_used_keeps_nobody_from_the_desk(
    room: Newsroom,
) -> None:
    room.spread(24)
    (room.house.folder / "claims.yaml").write_text("claims: [")
    browser = comms(room)
    assert titles(browser) == [f'False claim: "{TITLE}"']
    assert "No library closure has been decided." in browser.page.words


def test_the_list_and_the_chart_count_the_same_alerts_told_or_waiting_for_the_digest(
    room: Newsroom,
) -> None:
    item(room, 1, "LOW")
    item(room, 2, "HIGH")
    item(room, 3, "NONE")
    told = "SELECT COUNT(*) FROM incidents WHERE told_at IS NOT NULL"
    assert room.house.store.value(told) == 1, "LOW waits for the digest"
    browser = comms(room)
    browser.get("/alerts?state=all")
    assert "2 alerts." in browser.page.words
    assert "High, medium and low" in browser.page.words
    assert "All that were told" not in browser.page.words
    browser.get("/charts")
    assert "2 in 12 weeks, 1 of them high." in browser.page.words
    browser.get("/alerts?level=none")
    assert "1 alert." in browser.page.words and "Title 3" in browser.page.words
    assert "Too slight to tell" in browser.page.words


@pytest.mark.parametrize(
    ("answers", "english", "welsh"),
    [
        ([say_wrong], "1 more answer (wrong) is about an alert that was not sent, and counts in no month.", "Mae 1 ateb arall (anghywir) am rybudd na chafodd ei anfon"),
        ([say_right, say_wrong], "2 more answers (1 of them wrong) are about alerts that were not sent, and count in no month.", "Mae 2 ateb arall (1 ohonynt yn anghywir)"),
        ([], "", ""),
    ],
)  # fmt: skip
def test_the_table_of_months_says_which_answers_it_leaves_out(
    room: Newsroom, answers: list[Callable[..., object]], english: str, welsh: str
) -> None:
    item(room, 9, "HIGH")
    for number, say in enumerate(answers):
        say(room.house, item(room, number, "LOW"), COMMS, "I looked.")
    browser = comms(room)
    assert english == of_unsent(room.house.store), "as the command says it"
    assert english in browser.page.words
    assert ("not sent" in browser.page.words) is bool(english)
    browser.get("/cy/alerts")
    assert welsh in browser.page.words
