"""The story of an alert is told in words, in English as in Welsh; the rows and the log keep the codes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from listener.claims.handling import act_on, say_right, say_wrong, set_posture
from listener.claims.story_english import detail_in_english
from listener.claims.story_words import detail_in_welsh, sentence_in_welsh
from listener.store.incidents import steps_of
from listener.telling.overtaken import CLOSED, GRAVER, INSTEAD, WRONG
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import COMMS, FRIDAY

CODES = re.compile(r"\b(?:NONE|LOW|MEDIUM|HIGH|comms|comms_lead|channel:\w+|acted|acknowledged|monitor)\b")  # fmt: skip
NIGHT = FRIDAY.replace(hour=23)
WAYS = {"channels": [{"name": "teams", "levels": ["HIGH", "MEDIUM"]}, {"name": "duty_phone", "short": True}]}  # fmt: skip


def test_the_story_on_the_desk_holds_no_codes(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data", at=NIGHT, alerts=WAYS) as desk:
        desk.room.spread(5)
        desk.room.tick(minutes=1)
        desk.room.spread(8)
        desk.room.tick(hours=2, minutes=5)
        set_posture(desk.house, 1, "monitor", COMMS, "We look.")
        act_on(desk.house, 1, COMMS, "It is done.")
        say_wrong(desk.house, 1, COMMS, "Another library.")
        say_right(desk.house, 1, COMMS, "A slip.")
        desk.clock.moment = NIGHT.replace(day=21, hour=7, minute=1)
        desk.room.tick(minutes=1)
        stored = steps_of(desk.house.store, 1)
        assert {"held", "not_sent", "escalated"} <= {step["what"] for step in stored}
        browser = desk.browser()
        for path in ("/alerts/1", "/cy/alerts/1"):
            browser.get(path)
            story = browser.text.partition('<ol class="story">')[2].partition("</ol>")[0]  # fmt: skip
            shown = re.sub(r"<[^>]*>", " ", story)
            assert len(shown) > 200 and not CODES.findall(shown), (path, shown)
        browser.get("/alerts/1")
        said = browser.page.words
        assert "became graver (from not told to low)" in said
        assert "to be told to the team, and not sent so far (high, to the channel teams, the channel duty_phone)" in said  # fmt: skip
        assert "until 07:00 GMT on Saturday" in said
        assert "before that: something was done about it" in said
        assert steps_of(desk.house.store, 1) == stored, "what is kept is not changed"


@pytest.mark.parametrize(
    "why", [CLOSED, WRONG, GRAVER.format(level="HIGH"), INSTEAD.format(level="HIGH")]
)
def test_why_an_alert_was_not_sent_has_its_welsh(why: str) -> None:
    assert sentence_in_welsh(why)


@pytest.mark.parametrize("at", ["07:00 GMT", "07:00 BST", "07:00"])
def test_until_when_an_alert_was_held_has_its_zone_and_its_welsh(at: str) -> None:
    kept = f"MEDIUM, to comms, channel:teams, until {at} on Saturday"  # rows of before have no zone
    said = detail_in_welsh(kept)
    assert said == f"canolig, at: y tîm cyfathrebu, sianel teams, tan {at} ddydd Sadwrn"
    assert (
        f"medium, to the communications team, the channel teams, until {at} on Saturday"
        == detail_in_english(kept)
    )
