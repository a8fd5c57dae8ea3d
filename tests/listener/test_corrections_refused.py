"""A correction is published only of what the council has found wrong, and still calls wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from listener.claims.handling import act_on, close, set_posture
from listener.errors import UserError
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import CLAIM, COMMS, SAID
from tests.listener.test_claim_no_longer_wrong import TRUE, WITHDRAWN, becomes, grave
from tests.listener.test_desk_incident import answer

SOLD = "The council has sold Otterham playing field to a developer for 40 houses"
PRESS = (
    "I'm a reporter with the Wenbrook Echo. Can you comment on the pool by 5pm today?"
)


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data") as opened:
        yield opened


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ((WITHDRAWN,), "Claim CLM-014 was withdrawn"),
        ((TRUE,), "The council has found claim CLM-014 true"),
        ((), "Claim CLM-014 was taken out of the fact bank"),
    ],
)
def test_no_correction_is_published_of_what_the_council_no_longer_calls_wrong(
    day: Newsdesk, change: tuple[dict[str, Any], ...], why: str
) -> None:
    number = grave(day)
    becomes(day, *change)
    with pytest.raises(UserError) as refused:
        set_posture(day.house, number, "publish_correction", COMMS, "Go.")
    assert why in str(refused.value)
    with pytest.raises(UserError):
        act_on(day.house, number, COMMS, "Done.", posture="publish_correction")
    assert day.room.open()["state"] == "new" and not day.room.open()["posture"]
    set_posture(day.house, number, "monitor", COMMS, "We look.")
    close(day.house, number, COMMS, "Over.")


@pytest.mark.parametrize(("claim", "said", "why"), [
    ({"verdict": "unverified"}, SAID, "has not verified claim CLM-014 yet: there is no finding and no source"),
    ({"expires": "2026-11-19"}, SAID, "Claim CLM-014 is past its last day, so it counts as not verified"),
    ({}, SOLD, "Nobody has checked this yet: there is no finding and no source to publish"),
    ({}, PRESS, "This is about no claim: there is no finding and no source to publish"),
])  # fmt: skip
def test_no_correction_is_published_of_what_nobody_has_checked(
    tmp_path: Path, claim: dict[str, Any], said: str, why: str
) -> None:
    with newsdesk(tmp_path / "data", claims=[CLAIM | claim]) as desk:
        for _ in range(4):
            desk.room.say(said)
        number = desk.room.incidents()[0]["incident_id"]
        with pytest.raises(UserError, match=why):
            set_posture(desk.house, number, "publish_correction", COMMS, "Go.")
        row = desk.room.incidents()[0]
        assert row["state"] == "new" and not row["posture"]
        set_posture(desk.house, number, "prepare_lines", COMMS, "We write them.")


def test_the_desk_says_in_one_sentence_why_there_is_nothing_to_correct(day: Newsdesk) -> None:  # fmt: skip
    number = grave(day)
    becomes(day, WITHDRAWN)
    browser = day.browser()
    browser.get(f"/alerts/{number}")
    answer(browser, number, "posture", posture="publish_correction", reason="Go.")
    assert browser.status == 409
    assert "Claim CLM-014 was withdrawn, so there is nothing to correct." in browser.text  # fmt: skip


@pytest.mark.parametrize(
    ("change", "why", "welsh"),
    [
        (None, "", ""),
        ((WITHDRAWN,), "Claim CLM-014 was withdrawn", "CLM-014"),
        ((), "Claim CLM-014 was taken out of the fact bank", "CLM-014"),
    ],
)
def test_the_desk_offers_a_correction_only_where_it_can_be_published(
    day: Newsdesk, change: tuple[dict[str, Any], ...] | None, why: str, welsh: str
) -> None:
    number = grave(day)
    if change is not None:
        becomes(day, *change)
    browser = day.browser()
    browser.get(f"/alerts/{number}")
    assert ('value="publish_correction"' in browser.text) == (not why)
    assert ("A correction cannot be published now." in browser.page.words) == bool(why)
    assert why in browser.page.words and 'value="monitor"' in browser.text
    browser.get(f"/cy/alerts/{number}")
    assert ("Ni ellir cyhoeddi cywiriad nawr." in browser.page.words) == bool(why)
    assert welsh in browser.page.words


def test_what_was_published_while_it_was_wrong_may_still_be_noted_as_done(
    day: Newsdesk,
) -> None:
    number = grave(day)
    set_posture(day.house, number, "publish_correction", COMMS, "It spreads.")
    becomes(day, WITHDRAWN)
    browser = day.browser()
    browser.get(f"/alerts/{number}")
    assert 'value="publish_correction" selected' in browser.text
    answer(browser, number, "act", posture="publish_correction", reason="On the site.")
    assert day.room.open()["state"] == "acted"
