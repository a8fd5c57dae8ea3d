"""A claim that is withdrawn, or found to be true, while its alert is open: nothing more is told of what holds no longer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from listener.claims.handling import act_on, close, set_posture
from listener.claims.reason_words import reason_in_welsh
from listener.claims.story_english import sentence_in_english
from listener.claims.story_words import sentence_in_welsh
from listener.minutes.verify import verify
from listener.store.connection import Row
from listener.store.incidents import steps_of
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import CLAIM, COMMS, FRIDAY, words
from tests.listener.test_alerts_shown import shown

NIGHT = FRIDAY.replace(hour=23)
WITHDRAWN = {"status": "withdrawn"}
TRUE = {"verdict": "true", "correct_statement": "All libraries close in March."}
LEAD, REVIEWER = "lead@council.example", "reviewer@council.example"


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def night(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", at=NIGHT) as opened:
        yield opened


def becomes(desk: Newsdesk, *claims: dict[str, Any]) -> None:
    """The council changes its file of claims."""
    entries = [CLAIM | each for each in claims]
    text = json.dumps({"version": 1, "claims": entries})
    (desk.house.folder / "claims.yaml").write_text(text)
    desk.take_in()


def grave(desk: Newsdesk) -> int:
    """So many say it that it is HIGH; gives the number of the incident."""
    for _ in range(2):
        desk.room.spread(14)
        desk.room.tick(minutes=1)
    row = desk.room.open()
    assert row["told_level"] == "HIGH"
    return int(row["incident_id"])


def held(desk: Newsdesk) -> None:
    desk.room.spread(5)
    desk.room.tick(minutes=1)
    assert desk.room.open()["told_level"] == "MEDIUM" and not desk.room.subjects()


def story(desk: Newsdesk) -> list[Row]:
    return steps_of(desk.house.store, desk.room.incidents()[0]["incident_id"])


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ((WITHDRAWN,), "the claim was withdrawn"),
        ((TRUE,), "the council has found the claim true"),
        ((), "the claim was taken out of the fact bank"),
    ],
)
def test_what_was_held_in_the_night_is_not_sent_once_the_claim_stands_no_more(
    night: Newsdesk, change: tuple[dict[str, Any], ...], why: str
) -> None:
    held(night)
    becomes(night, *change)
    night.room.tick(hours=9)
    assert not any("The council is closing" in subject for subject in night.room.subjects())  # fmt: skip
    (entry,) = night.room.events("message_dropped")
    assert entry["reason"] == why
    assert ("not_sent", why) in [(s["what"], s["reason"]) for s in story(night)]
    row = night.room.open()
    assert row["told_level"] == "NONE" and not row["acknowledge_by_at"]
    assert verify(night.house.store.db).sound


def test_what_was_never_told_of_a_claim_that_stands_no_more_is_in_no_digest_and_ends_quietly(day: Newsdesk) -> None:  # fmt: skip
    day.room.say()
    day.room.tick(minutes=1)
    becomes(day, WITHDRAWN)
    for _ in range(5):
        day.room.tick(hours=24)
    assert not any("digest" in subject for subject in day.room.subjects())
    assert day.room.incidents()[0]["state"] == "closed"


def test_a_claim_that_is_wrong_after_all_is_told_of_anew(night: Newsdesk) -> None:
    held(night)
    becomes(night, TRUE)
    night.room.tick(hours=9)
    becomes(night, {})
    night.room.say()
    night.room.tick(minutes=1)
    (subject,) = night.room.subjects()
    assert subject.startswith(
        'MEDIUM: false claim (honiad anwir): "The council is closing'
    )


def test_what_was_held_says_in_the_morning_what_is_right_by_then(night: Newsdesk) -> None:  # fmt: skip
    held(night)
    becomes(night, {"verdict": "misleading", "correct_statement": "One branch closes."})
    night.room.tick(hours=9)
    (mail,) = night.room.mails()
    said = words(mail)
    assert "found misleading" in said and "What is right: One branch closes." in said
    assert "No library closure has been decided" not in said
    assert "gamarweiniol" in said and "Gwelwyd hyd yma" in said and "One of them" in said  # fmt: skip
    assert len(night.room.events("message_rewritten")) == 1


def test_what_did_not_change_in_the_night_leaves_as_it_was_written(night: Newsdesk) -> None:  # fmt: skip
    held(night)
    query = "SELECT created_at, body FROM outbox WHERE audience = 'comms'"
    (before,) = night.house.store.rows(query)
    night.room.tick(hours=9)
    (mail,) = night.room.mails()
    (after,) = night.house.store.rows(query)
    assert before["created_at"] == after["created_at"], "the same message"
    lately = re.compile(r"\d+( of them in the last six hours| yn y chwe awr ddiwethaf)")
    alike = [lately.sub(r"0\1", body) for body in (before["body"], after["body"])]
    assert alike[0] == alike[1] and after["body"] in words(mail)
    assert "0 of them in the last six hours" in after["body"], "counted as it left"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ((WITHDRAWN,), "Claim CLM-014 was withdrawn"),
        ((TRUE,), "The council has found claim CLM-014 true"),
        ((), "Claim CLM-014 was taken out of the fact bank"),
    ],
)
def test_who_hears_that_nobody_acknowledged_it_hears_what_changed(
    day: Newsdesk, change: tuple[dict[str, Any], ...], said: str
) -> None:
    grave(day)
    becomes(day, *change)
    day.room.tick(minutes=40)
    day.room.tick(minutes=40)
    for who in (LEAD, REVIEWER):
        mail = next(m for m in day.room.mails(who) if "Not acknowledged" in m["Subject"])  # fmt: skip
        assert said in words(mail)
        assert "publish a correction" not in words(mail)
        assert "cyhoeddi cywiriad" not in words(mail)


def test_who_hears_that_nobody_acknowledged_it_gets_the_proposal_of_this_hour(day: Newsdesk) -> None:  # fmt: skip
    grave(day)
    becomes(day, {"correct_statement": ""})
    day.room.tick(minutes=40)
    (mail,) = day.room.mails(LEAD)
    assert "what is right is not written yet" in words(mail)


@pytest.mark.parametrize("change", [WITHDRAWN, TRUE])
def test_the_proposal_and_the_story_follow_the_claim(day: Newsdesk, change: dict[str, Any]) -> None:  # fmt: skip
    number = grave(day)
    assert day.room.open()["proposed"] == "publish_correction"
    becomes(day, change)
    for _ in range(3):
        day.room.tick(seconds=30)
    row = day.room.open()
    assert row["proposed"] != "publish_correction" and reason_in_welsh(row["proposed_why"])  # fmt: skip
    assert [s["what"] for s in story(day)].count("claim_changed") == 1
    assert len(day.room.events("incident_claim_changed")) == 1
    assert "claim_changed" not in shown(day.room)
    becomes(day, change)
    browser = day.browser()
    browser.get(f"/cy/alerts/{number}")
    assert "claim_changed" not in browser.text


@pytest.mark.parametrize(
    ("change", "english", "welsh"),
    [
        ((WITHDRAWN,), "Claim CLM-014 was withdrawn", "Tynnwyd honiad CLM-014 yn ôl"),
        ((TRUE,), "Claim CLM-014, which the council has found true", "y canfu'r cyngor ei fod yn wir"),
        ((), "Claim CLM-014 was taken out of the fact bank", "Tynnwyd honiad CLM-014 allan o'r banc ffeithiau"),
    ],
)  # fmt: skip
def test_the_councillor_is_briefed_of_what_became_of_the_claim(
    day: Newsdesk, change: tuple[dict[str, Any], ...], english: str, welsh: str
) -> None:
    number = grave(day)
    becomes(day, *change)
    browser = day.browser()
    browser.get(f"/alerts/{number}")
    assert "has not checked it yet" not in browser.text
    set_posture(day.house, number, "brief_councillor", COMMS, "Please know.")
    day.room.tick(minutes=1)
    said = words(day.room.mails("owner@council.example")[-1])
    assert english in said and welsh in said
    assert "not checked it yet" not in said and "nid oes neb wedi dweud" not in said


def test_a_brief_that_waited_says_what_holds_when_it_leaves(night: Newsdesk) -> None:
    held(night)
    number = int(night.room.open()["incident_id"])
    set_posture(night.house, number, "brief_councillor", COMMS, "Please know of it.")
    night.room.tick(minutes=1)
    assert not night.room.mails("owner@council.example")
    becomes(night, WITHDRAWN)
    night.room.tick(hours=9)
    (mail,) = night.room.mails("owner@council.example")
    assert "Claim CLM-014 was withdrawn" in words(mail)
    assert "They say: Please know of it." in words(mail)
    assert "No library closure has been decided" not in words(mail)


def test_the_digest_says_what_became_of_a_claim_that_still_waits(day: Newsdesk) -> None:
    grave(day)
    becomes(day, WITHDRAWN)
    day.room.clock.forward(hours=24)
    day.room.tick(minutes=1)
    digest = next(words(m) for m in day.room.mails() if "digest" in m["Subject"])
    assert "Claim CLM-014 was withdrawn" in digest and "Tynnwyd honiad" in digest


def test_the_flags_of_a_withdrawn_claim_are_listed_again_all_the_same(night: Newsdesk) -> None:  # fmt: skip
    held(night)
    becomes(night, WITHDRAWN)
    night.room.clock.forward(hours=9)
    night.room.tick(minutes=1)
    for who in ("comms@council.example", REVIEWER):
        (mail,) = (
            m for m in night.room.mails(who) if "no longer stands by" in words(m)
        )
        assert "had flagged 5 comments" in words(mail)


def test_why_it_was_not_sent_is_said_in_both_languages() -> None:
    for why in ("the claim was withdrawn", "the council has found the claim true", "the claim was taken out of the fact bank"):  # fmt: skip
        assert sentence_in_english(why) == why and sentence_in_welsh(why)


def test_time_alone_changes_no_proposal(day: Newsdesk) -> None:
    grave(day)
    before = day.room.open()["proposed_why"]
    day.room.tick(hours=1)
    assert day.room.open()["proposed_why"] == before
    assert not day.room.events("incident_claim_changed")


@pytest.mark.parametrize(("change", "what"), [(WITHDRAWN, "was withdrawn"), (TRUE, "has found claim CLM-014 true")])  # fmt: skip
def test_who_spoke_because_of_the_claim_hears_at_once_that_it_is_wrong_no_more(
    day: Newsdesk, change: dict[str, Any], what: str
) -> None:
    number = grave(day)
    owner = "owner@council.example"
    set_posture(day.house, number, "brief_councillor", COMMS, "Please know of it.")
    set_posture(day.house, number, "publish_correction", COMMS, "We publish.")
    act_on(day.house, number, COMMS, "It stands on the site.")
    close(day.house, number, COMMS, "Done.")
    day.room.tick(minutes=1)
    before, briefed = len(day.room.mails()), len(day.room.mails(owner))
    becomes(day, change)
    day.room.tick(minutes=1)
    (told,) = day.room.mails(owner)[briefed:]
    (asked,) = day.room.mails()[before:]
    for mail in (told, asked):
        said = words(mail)
        assert what in said or "no longer stands by" in said
        assert CLAIM["claim"] in said and CLAIM["claim_cy"] in said
        assert f"Alerts, number {number}" in said and f"Rhybuddion, rhif {number}" in said  # fmt: skip
    assert "Please do not repeat what the council said" in words(told)
    assert "Please look at what was published" in words(asked)
    becomes(day, change, CLAIM | {"id": "CLM-015", "claim": "The pool is closing", "claim_cy": "", "paraphrases": ["they are shutting the pool"]})  # fmt: skip
    day.room.tick(minutes=1)
    assert len(day.room.mails(owner)) == briefed + 1, "once"


def test_who_was_never_briefed_hears_nothing(day: Newsdesk) -> None:
    grave(day)
    becomes(day, WITHDRAWN)
    day.room.tick(minutes=1)
    assert day.room.mails("owner@council.example") == []
    said = words(day.room.mails()[-1])
    assert CLAIM["claim"] in said and "correction" not in said


def test_a_brief_does_not_ask_to_answer_with_facts_that_nobody_has_written(
    tmp_path: Path,
) -> None:
    bare = CLAIM | {"verdict": "unverified"}
    for name in ("source_url", "source_date", "correct_statement"):
        del bare[name]
    for folder, claim in (("bare", bare), ("checked", CLAIM)):
        with newsdesk(tmp_path / folder, claims=[claim]) as desk:
            number = grave(desk) if folder == "checked" else few(desk)
            set_posture(desk.house, number, "brief_councillor", COMMS, "Please know.")
            desk.room.tick(minutes=1)
            said = words(desk.room.mails("owner@council.example")[-1])
            checked = folder == "checked"
            assert ("You may answer with the facts and the source" in said) == checked
            assert ("Cewch ateb gyda'r ffeithiau" in said) == checked
            assert ("has nothing checked to say on this yet" in said) != checked
            assert ("Peidiwch â dweud beth sy'n gywir" in said) != checked


def few(desk: Newsdesk) -> int:
    desk.room.spread(5)
    return int(desk.room.open()["incident_id"])
