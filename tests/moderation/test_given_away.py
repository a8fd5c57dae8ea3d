"""What a neighbour gives away is no advertising, and a table of bin days finds nobody; a trade sells and a routine finds."""

from __future__ import annotations

import pytest

from bench.judging import Judging
from moderation.fair.given_away import gives_away, lists_days

JUDGING = Judging()


@pytest.mark.parametrize(
    "text",
    [
        "I've a spare cot if any mum needs it, free, just message me.",
        "Anyone want these bookshelves? Free, message me.",
        "I've got spare tickets for the panto, free, message me.",
        "We have a sofa bed, free to collect, message me.",
        "Got a pushchair going? I've two outgrown ones, free to a good home, DM.",
        "Anybody need a double mattress? It's free, drop me a message.",
        "I've got loads of courgettes, free, message me if you fancy some.",
    ],
)
def test_what_is_given_away_is_let_be(text: str) -> None:
    assert gives_away(text.lower())
    judgement = JUDGING.judge(text)
    assert judgement.action == "none", judgement.reason


@pytest.mark.parametrize(
    "text",
    [
        "Boilers fitted, free quote, message me.",
        "I've got spare slots this week for haircuts, free consultation, message me.",
        "Anyone want followers? Free trial, message me.",
        "We have a free valuation for anyone selling, message me",
        "I've got spare iphones, free, click the link",
        "Free solar panels, anyone need them? message me to claim.",
        "I've got spare tickets for the match, £40 each, message me.",
    ],
)
def test_what_is_sold_waits_for_a_person(text: str) -> None:
    assert not gives_away(text.lower())
    assert JUDGING.judge(text).action != "none"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Street\tDay\nMill Lane\tMon\nHigh St\tTue", True),
        ("Bin days\nMill Lane: Monday\nSample Road: every Tuesday", True),
        ("Mill Lane\tMon he is out\nHigh St\tTue he is at the gym", False),
        ("She walks down Mill Lane Mon, High St Tue", False),
        ("Mill Lane Mon", False),
    ],
)
def test_a_table_of_streets_and_days_finds_nobody(text: str, days: bool) -> None:
    assert lists_days(text.lower()) is days
    assert (JUDGING.judge(text).action == "none") is days or text == "Mill Lane Mon"


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        ("Non urgent housing repairs: repairs@homes.example or 01632 960222.", False),
        ("Tenancy queries to tenancy@homes.example please.", False),
        ("Lost property: reception@poolhall.example", False),
        ("sarah.sample@homes.example is her email, write to her", True),
        ("Bus reg on the side said YX19 ABC and he drove straight past the stop.", False),
        ("The bin lorry WX20 DEF went straight through the red light.", False),
        ("Number 47 bus, plate SN18 XYZ, left five minutes early again.", False),
        ("The bus driver's car is YX19 ABC, blue Fiesta", True),
        ("Her reg is YX19 ABC, she parks by the bus stop.", True),
        ("YX19 ABC, white BMW, he parks it by the bus station every night", True),
    ],
)  # fmt: skip
def test_an_office_and_a_bus_are_nobodys_own(text: str, waits: bool) -> None:
    assert (JUDGING.judge(text).action != "none") is waits
