"""Why an alert is as grave as it is, on its page: the points never contradict the level."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from listener.claims.wording import priority_words
from listener.minutes.entries import canonical
from listener.store.incidents import incident
from moderation.claims.factbank.registry import parse_claims
from moderation.claims.spread.priority import FASTEST, priority
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import CLAIM
from tests.listener.office import Browser


def with_points(desk: Newsdesk, **changes: Any) -> Browser:
    """Somebody of comms, beside an alert that is weighed like this."""
    desk.room.say()
    with desk.house.store.transaction(desk.clock()) as tx:
        tx.update("incidents", changes, "1 = 1", ())
        tx.record("incident_grew", details={})
    return desk.browser()


def test_points_just_below_a_level_are_rounded_down_on_the_page(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data") as desk:
        browser = with_points(desk, value=5.94, level="LOW")
        for path, said in (("", "Points in all 5.9 "), ("/cy", " 5.9 ")):
            browser.get(f"{path}/alerts/1")
            assert said in browser.page.words and "6.0" not in browser.page.words


PARTS = {"impact": 5.0, "reach": 1.0, "confidence": 0.8, "velocity": 1.0}


@pytest.mark.parametrize(
    ("parts", "changes", "mail", "english", "welsh"),
    [
        ({"floor": 1.0}, {"level": "HIGH"}, "because it may do harm", "High because it may do harm", "uchel am y gall wneud niwed"),
        ({"raised": 1.0}, {"level": "MEDIUM"}, "for the emergency", "one level up for the emergency", "oherwydd yr argyfwng"),
        ({}, {"level": "LOW", "value": 1.2, "key": "spread:1"}, "where 2 make a LOW, but it is one because", "1.2 where 2 make a LOW, but it is one because", "1.2, lle mae 2 yn gwneud lefel isel"),
        ({}, {"level": "LOW"}, "4.0 points (", "4.0 ", "4.0 "),
    ],
)  # fmt: skip
def test_the_page_says_why_an_alert_is_graver_than_its_points_as_the_mail_does(
    tmp_path: Path,
    parts: dict[str, float],
    changes: dict[str, Any],
    mail: str,
    english: str,
    welsh: str,
) -> None:
    weighed = {"value": 4.0, "parts": canonical(PARTS | parts)} | changes
    with newsdesk(tmp_path / "data") as desk:
        browser = with_points(desk, **weighed)
        row = incident(desk.house.store, 1)
        assert row and mail in priority_words(row)
        for path, head, said in (
            ("", "Why it is this grave", english),
            ("/cy", "Pam ei fod mor ddifrifol", welsh),
        ):
            browser.get(f"{path}/alerts/1")
            after = browser.page.words.partition(head)[2]
            assert said in after[:250]
            why = re.findall(r"may do harm|emergency|wneud niwed|argyfwng", after[:200])
            assert bool(why) is bool(parts)


@pytest.mark.parametrize(
    ("velocity", "english", "welsh"),
    [
        (1.0, "hardly more than before (1 of 2)", "prin mwy nag o'r blaen (1 o 2)"),
        (1.25, "twice as many as before (1.25 of 2)", "dwywaith cynifer ag o'r blaen (1.25 o 2)"),
        (1.5, "three times as many as before (1.5 of 2)", "teirgwaith cynifer ag o'r blaen (1.5 o 2)"),
        (2.0, "six times as many as before, or on two platforms (2 of 2)", "chwe gwaith cynifer ag o'r blaen, neu ar ddau blatfform (2 o 2)"),
    ],
)  # fmt: skip
def test_the_page_says_what_is_much_of_points_and_of_speed(
    tmp_path: Path, velocity: float, english: str, welsh: str
) -> None:
    weighed = {"value": 5.0, "level": "LOW", "parts": canonical(PARTS | {"velocity": velocity})}  # fmt: skip
    with newsdesk(tmp_path / "data") as desk:
        browser = with_points(desk, **weighed)
        for path, points, speed in (
            ("", "5.0 (High from 15, medium from 6, low from 2)", english),
            ("/cy", "5.0 (Uchel o 15, canolig o 6, isel o 2)", welsh),
        ):
            browser.get(f"{path}/alerts/1")
            assert points in browser.page.words and speed in browser.page.words


def test_what_the_page_says_of_speed_is_what_speed_is() -> None:
    claim = parse_claims(json.dumps({"version": 1, "claims": [CLAIM]}))[0]
    fast = [priority(claim, 1.0, 1.0, recent=n, before=1).parts["velocity"] for n in (1, 2, 3, 6)]  # fmt: skip
    assert fast == [1.0, 1.25, 1.5, FASTEST]
