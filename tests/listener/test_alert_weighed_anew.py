"""An open alert is weighed anew once for each change of its claim and each emergency, and by no clock that was ahead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from listener.claims.story_english import detail_in_english
from listener.claims.story_words import detail_in_welsh
from listener.minutes.verify import verify
from listener.modes.changes import end_mode, start_mode
from listener.store.incidents import parts_of, steps_of
from moderation.rulebook.shape import Emergency
from tests.listener.newsdesk import OWNER, Newsdesk, newsdesk
from tests.listener.newsroom import FRIDAY, SAID, words
from tests.listener.test_alert_follows_bank import SAFETY, proposed
from tests.listener.test_claim_no_longer_wrong import becomes, grave


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data") as opened:
        yield opened


def emergency(desk: Newsdesk) -> None:
    ends = desk.clock() + timedelta(hours=40)
    start_mode(desk.house, "facebook:100", "emergency", ends, OWNER, "A flood.")


@pytest.mark.parametrize("topic", ["safety", "voting"])
def test_an_emergency_raises_what_is_about_safety_or_voting_and_open_already(
    day: Newsdesk, topic: str
) -> None:
    becomes(day, {"topic": topic, "impact": 3})
    day.room.spread(5)
    day.room.tick(minutes=1)
    assert day.room.open()["level"] == "MEDIUM"
    emergency(day)
    for _ in range(3):
        day.room.tick(minutes=1)
    row = day.room.open()
    assert (row["level"], row["told_level"]) == ("HIGH", "HIGH")
    assert row["proposed"] == "emergency_lead" and parts_of(row)["raised"]
    mail = day.room.mails()[-1]
    assert str(mail["Subject"]).startswith("HIGH: ")
    assert "It is HIGH since 20 November, for an emergency was declared" in words(mail)
    assert len(day.room.events("incident_weighed_in_emergency")) == 1
    for _ in range(6):
        day.room.say(f"{SAID} Again.", platform="x")  # a page without an emergency
        day.room.tick(hours=1)
    assert len(day.room.events("incident_weighed_in_emergency")) == 1, "once"
    assert verify(day.house.store.db).sound


def test_an_emergency_raises_nothing_else(day: Newsdesk) -> None:
    day.room.spread(5)
    day.room.tick(minutes=1)
    before = day.room.open()
    emergency(day)
    day.room.tick(minutes=1)
    assert day.room.open() == before and len(day.room.subjects()) == 1


def test_what_was_grave_before_an_emergency_goes_to_whoever_leads_it(day: Newsdesk) -> None:  # fmt: skip
    becomes(day, {"topic": "voting"})
    grave(day)
    assert day.room.open()["proposed"] == "publish_correction"
    before = len(day.room.subjects())
    emergency(day)
    day.room.tick(minutes=1)
    assert proposed(day)[0] == "emergency_lead"
    assert len(day.room.subjects()) == before, "comms know its level"


def weighed(desk: Newsdesk) -> int:
    return len(desk.room.events("incident_weighed_as_claim"))


def test_a_claim_changed_by_a_clock_that_was_ahead_is_weighed_once(day: Newsdesk) -> None:  # fmt: skip
    day.room.spread(3)
    day.room.tick(minutes=1)
    right = day.clock.moment
    day.clock.forward(hours=5)
    becomes(day, {"impact": 3})
    day.clock.moment = right
    for _ in range(4):
        day.room.tick(minutes=1)
    assert weighed(day) == 1


def ahead_and_right_again(desk: Newsdesk) -> None:
    """An alert on safety is weighed while the clock is two days ahead; then it is put right."""
    becomes(desk, {"topic": "safety", "impact": 2})
    desk.room.spread(3)
    desk.room.tick(minutes=1)
    right = desk.clock.moment
    desk.clock.forward(days=2)
    becomes(desk, {"topic": "safety", "impact": 3})
    desk.room.tick(minutes=1)
    assert weighed(desk) == 1
    desk.clock.moment = right + timedelta(minutes=5)


def test_after_a_clock_that_was_ahead_a_change_of_the_claim_is_weighed(day: Newsdesk) -> None:  # fmt: skip
    ahead_and_right_again(day)
    becomes(day, {"topic": "safety", "impact": 5})
    for _ in range(3):
        day.room.tick(minutes=1)
    row = day.room.open()
    assert row["level"] == row["told_level"] == "HIGH" and weighed(day) == 2


def test_after_a_clock_that_was_ahead_an_emergency_raises_an_open_alert(day: Newsdesk) -> None:  # fmt: skip
    ahead_and_right_again(day)
    emergency(day)
    for _ in range(3):
        day.room.tick(minutes=1)
    assert day.room.open()["proposed"] == "emergency_lead"
    assert len(day.room.events("incident_weighed_in_emergency")) == 1
    assert weighed(day) == 1


def test_an_alert_that_began_under_a_clock_that_was_ahead_follows_its_claim(day: Newsdesk) -> None:  # fmt: skip
    right = day.clock.moment
    day.clock.forward(days=2)
    day.room.say(created_at=right)
    day.clock.moment = right
    becomes(day, {"topic": "safety", "impact": 5})
    for _ in range(3):
        day.room.tick(minutes=1)
    row = day.room.open()
    assert parts_of(row)["impact"] == 5 and row["proposed"] == "emergency_lead"
    assert weighed(day) == 1


def test_an_emergency_told_of_late_raises_what_was_weighed_since_it_began(day: Newsdesk) -> None:  # fmt: skip
    becomes(day, SAFETY)
    day.room.spread(5)
    began = day.clock()
    day.room.tick(minutes=30)
    becomes(day, {**SAFETY, "correct_statement": ""})
    day.room.tick(minutes=1)
    assert weighed(day) == 1 and day.room.open()["level"] == "MEDIUM"
    with_emergency(day, began)
    for _ in range(3):
        day.room.tick(minutes=1)
    assert day.room.open()["told_level"] == "HIGH"
    assert len(day.room.events("incident_weighed_in_emergency")) == 1


def with_emergency(desk: Newsdesk, began: datetime) -> None:
    """The rules file names one, with a beginning that has gone by."""
    rules = desk.house.rules
    named = Emergency(starts_at=began, ends_at=began + timedelta(hours=40))
    modes = rules.modes.model_copy(update={"emergency": (named,)})
    desk.house.rules = rules.model_copy(update={"modes": modes})


def test_the_story_names_the_version_of_the_claim_that_was_weighed(day: Newsdesk) -> None:  # fmt: skip
    becomes(day, SAFETY)
    number = grave(day)
    emergency(day)
    becomes(day, {**SAFETY, "correct_statement": ""})
    day.room.tick(minutes=1)
    (step,) = [s for s in steps_of(day.house.store, number) if "weighed" in s["what"]]
    assert detail_in_english(step["detail"]) == "CLM-014, version 3"
    assert detail_in_welsh(step["detail"]) == "CLM-014, fersiwn 3"


def is_over(desk: Newsdesk) -> None:
    end_mode(desk.house, "facebook:100", "emergency", OWNER, "The water is down.")


@pytest.mark.parametrize("topic", ["safety", "voting"])
def test_once_an_emergency_is_over_nothing_is_proposed_because_of_it(day: Newsdesk, topic: str) -> None:  # fmt: skip
    becomes(day, {"topic": topic, "impact": 3})
    day.room.spread(5)
    day.room.tick(minutes=1)
    emergency(day)
    day.room.tick(minutes=1)
    assert proposed(day) == (
        "emergency_lead",
        "an emergency is on, and it is about safety or voting",
    )
    is_over(day)
    for _ in range(3):
        day.room.tick(minutes=1)
    row = day.room.open()
    assert "emergency" not in proposed(day)[1]
    assert row["level"] == row["told_level"] == "HIGH", "what was told stays"
    if topic == "voting":
        assert row["proposed"] == "publish_correction"
    assert len(day.room.events("incident_emergency_over")) == 1
    story = steps_of(day.house.store, int(row["incident_id"]))
    assert [step["what"] for step in story].count("emergency_over") == 1
    assert verify(day.house.store.db).sound


def test_one_that_is_declared_again_is_another_emergency(day: Newsdesk) -> None:
    becomes(day, {"topic": "voting", "impact": 3})
    began = day.clock()
    day.room.spread(5)
    day.room.tick(minutes=1)
    named = day.house.rules
    with_emergency(day, began)
    day.room.tick(minutes=1)
    again, day.house.rules = day.house.rules, named
    day.room.tick(minutes=1)
    assert day.room.open()["proposed"] != "emergency_lead"
    day.house.rules = again
    for _ in range(3):
        day.room.tick(minutes=1)
    assert day.room.open()["proposed"] == "emergency_lead"
    assert len(day.room.events("incident_weighed_in_emergency")) == 2


def test_what_waited_for_the_morning_speaks_of_no_emergency_that_is_over(tmp_path: Path) -> None:  # fmt: skip
    with newsdesk(tmp_path / "data", at=FRIDAY.replace(hour=21, minute=30)) as night:
        becomes(night, {"topic": "safety", "impact": 2})
        night.room.spread(5)
        night.room.tick(minutes=45)
        emergency(night)
        night.room.tick(minutes=1)
        assert night.room.open()["told_level"] == "MEDIUM" and not night.room.mails()
        is_over(night)
        for _ in range(5):
            night.room.tick(hours=2)
        (mail,) = night.room.mails()
        said = words(mail)
        assert "call the emergency lead" not in said
        assert "galw'r arweinydd argyfwng" not in said
        assert "It is MEDIUM since 20 November, for an emergency was declared" in said
        assert "gan i argyfwng gael ei ddatgan" in said
        assert len(night.room.events("message_rewritten")) == 1


def test_what_was_written_by_a_clock_that_was_ahead_says_what_the_council_says_by_now(tmp_path: Path) -> None:  # fmt: skip
    right = FRIDAY.replace(hour=22, minute=30)
    with newsdesk(tmp_path / "data", at=right + timedelta(days=2)) as night:
        night.clock.moment = right + timedelta(days=2)
        night.room.spread(5)
        night.room.tick(minutes=1)
        assert night.room.open()["told_level"] == "MEDIUM" and not night.room.mails()
        night.clock.moment = right + timedelta(minutes=5)
        becomes(night, {"correct_statement": "None is closing."})
        night.room.tick(minutes=1)
        night.room.tick(hours=9)
        (mail,) = night.room.mails()
        assert "What is right: None is closing." in words(mail)
        assert len(night.room.events("message_rewritten")) == 1
