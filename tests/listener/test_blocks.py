"""A block is a last resort: eight conditions, two people, an end, and strikes that are read nowhere else."""

from __future__ import annotations

import json
import re
from datetime import timedelta

import pytest
from click.testing import CliRunner

from listener.cli import wardmote
from listener.commands.options import MOST_DAYS
from listener.errors import UserError
from listener.forgetting.retention import RetentionSettings
from listener.people.approvals import approve, decline
from listener.people.block_checklist import LONGEST
from listener.people.blocks import ask_about_blocks, unblock
from listener.people.ladder import withdraw
from listener.store.decisions import last_judgement, open_item_of
from listener.store.proposals import open_proposals
from tests.listener.crowd import (
    DELEGATE,
    OWNER,
    REVIEWER,
    Crowd,
    warned_and_went_on,
)
from tests.listener.lives import comment_id, stored
from tests.town import ROOT, RUDE, THREAT


def notices(here: Crowd, decision_id: int) -> tuple[str, str, bool]:
    row = here.house.store.row(
        "SELECT * FROM notices WHERE decision_id = ?", (decision_id,)
    )
    assert row is not None
    return row["english"], row["welsh"], row["published_at"] is not None


def test_a_block_is_made_by_two_people_and_ended_by_one_when_its_day_has_come(
    here: Crowd,
) -> None:
    item = warned_and_went_on(here)
    number = here.propose(item, here.wish("block"))
    assert not here.is_blocked(item)
    with pytest.raises(UserError, match="second, different person"):
        here.approve(number, OWNER)
    made = here.approve(number, REVIEWER)
    assert here.is_blocked(item) and made.actor == OWNER
    english, _, published = notices(here, made.decision_id)
    assert published and "until 21 December 2026" in english
    assert "5 December 2026" in english or "6 December 2026" in english
    here.place.clock.forward(days=16)
    assert ask_about_blocks(here.house) == 1 and len(here.events("block_review_due"))
    here.place.clock.forward(days=15)
    assert ask_about_blocks(here.house) == 1 and ask_about_blocks(here.house) == 0
    waiting = open_item_of(here.house.store, comment_id(item))
    assert waiting is not None and "unblock" in waiting["reason"]
    assert here.is_blocked(item)  # nothing ends by itself
    here.place.clock.forward(hours=73)
    ask_about_blocks(here.house)
    assert len(here.events("block_past_expiry")) == 1
    known = stored(here.house, item)
    unblock(here.house, known, REVIEWER, "Its time is over.", here.proof(REVIEWER))
    here.act()
    assert not here.is_blocked(item)


def test_case_39_a_block_after_three_strikes_without_a_request_is_refused_and_logged(
    here: Crowd,
) -> None:
    for number in range(3):
        item = here.comment(f"{RUDE} {number}")
        here.decide(item, "hide", rule="R1")
    with pytest.raises(UserError, match="not asked to stop"):
        here.propose(item, here.wish("block"))
    refused = here.events("human_action_refused")
    details = json.loads(refused[0]["details"])
    assert details["verb"] == "block" and details["missing"][0] == "3.3(1)"
    assert not open_proposals(here.house.store)


def test_a_block_needs_a_day_after_the_request_and_a_breach_after_it(
    here: Crowd,
) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    asked = here.say(item, "stop_request")
    with pytest.raises(UserError, match="24 hours"):
        here.propose(item, here.wish("block"))
    here.place.clock.forward(hours=25)
    with pytest.raises(UserError, match="after the request"):
        here.propose(item, here.wish("block"))
    again = here.comment(RUDE + " Again.")
    here.decide(again, "hide", rule="R1")
    withdraw(here.house, asked.decision_id, OWNER, "It was not called for.")
    with pytest.raises(UserError, match="not asked to stop"):
        here.propose(again, here.wish("block"))


def test_after_a_confirmed_threat_a_warning_is_enough_without_waiting(
    here: Crowd,
) -> None:
    item = here.comment(THREAT)
    here.decide(item, "confirm")
    with pytest.raises(UserError, match="not asked to stop"):
        here.propose(item, here.wish("block", rule="R2"))
    here.say(item, "warning", rule="R2")
    here.approve(here.propose(item, here.wish("block", rule="R2")), DELEGATE)
    assert here.is_blocked(item)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"days": 200.0}, "six months"),
        ({"days": 10.0, "review_days": 6.0}, "half of its time"),
        ({"other_route": " "}, "only way to the council"),
        ({"rule": "R4"}, "never a reason to block"),
        ({"rule": ""}, "Name the rule"),
    ],
)
def test_each_missing_condition_of_a_block_has_its_own_sentence(
    here: Crowd, given: dict[str, object], sentence: str
) -> None:
    item = warned_and_went_on(here)
    with pytest.raises(UserError, match=sentence):
        here.propose(item, here.wish("block", **given))


def test_a_block_ends_though_the_platform_was_away_longer_than_a_code_holds(
    here: Crowd,
) -> None:
    item = warned_and_went_on(here)
    here.approve(here.propose(item, here.wish("block")), REVIEWER)
    here.place.faults.add("facebook", "*", "service_down")
    known = stored(here.house, item)
    unblock(here.house, known, REVIEWER, "Its time is over.", here.proof(REVIEWER))
    here.act()
    here.place.faults.clear()
    for _ in range(5):
        here.place.clock.forward(minutes=20)
        here.act()
    assert not here.is_blocked(item)


@pytest.mark.parametrize("ahead", [timedelta(hours=30), timedelta(days=9)])
def test_a_block_ends_though_the_clock_was_ahead_when_its_end_was_decided(
    here: Crowd, ahead: timedelta
) -> None:
    item = warned_and_went_on(here)
    here.approve(here.propose(item, here.wish("block")), REVIEWER)
    assert here.is_blocked(item)
    right = here.place.clock.moment
    here.place.clock.moment = right + ahead
    known = stored(here.house, item)
    unblock(here.house, known, REVIEWER, "Its time is over.", here.proof(REVIEWER))
    here.place.clock.moment = right + timedelta(minutes=1)
    here.act()
    assert not here.is_blocked(item)


def test_a_block_ends_though_the_clock_was_ahead_when_that_was_put_off(
    here: Crowd,
) -> None:
    item = warned_and_went_on(here)
    here.approve(here.propose(item, here.wish("block")), REVIEWER)
    known = stored(here.house, item)
    unblock(here.house, known, REVIEWER, "Its time is over.", here.proof(REVIEWER))
    right = here.place.clock.moment
    here.place.clock.moment = right + timedelta(hours=36)
    here.place.faults.add("facebook", "*", "service_down")
    here.act()
    here.place.faults.clear()
    here.place.clock.moment = right + timedelta(minutes=1)
    here.act()
    assert not here.is_blocked(item)


def test_a_block_that_a_clock_dated_ahead_is_given_back_to_a_person(
    here: Crowd,
) -> None:
    item = warned_and_went_on(here)
    right = here.place.clock.moment
    here.place.clock.moment = right + timedelta(days=9)
    number = here.propose(item, here.wish("block"))
    approve(here.house, number, REVIEWER, here.proof(REVIEWER))
    here.place.clock.moment = right + timedelta(minutes=1)
    here.act()
    assert not here.is_blocked(item) and here.events("person_act_given_up")


def test_a_declined_proposal_changes_nothing_and_may_be_made_again(here: Crowd) -> None:
    item = warned_and_went_on(here)
    number = here.propose(item, here.wish("block"))
    with pytest.raises(UserError, match="asked for already"):
        here.propose(item, here.wish("block"))
    decline(here.house, number, REVIEWER, "Too hard.")
    with pytest.raises(UserError, match="declined already"):
        here.approve(number, REVIEWER)
    assert not here.is_blocked(item)
    here.approve(here.propose(item, here.wish("block")), DELEGATE)
    assert here.is_blocked(item)


def test_a_hide_taken_back_takes_its_strike_with_it(here: Crowd) -> None:
    item = warned_and_went_on(here)
    here.decide(item, "show")
    with pytest.raises(UserError, match="after the request"):
        here.propose(item, here.wish("block"))


def test_strikes_end_after_six_months(here: Crowd) -> None:
    item = warned_and_went_on(here)
    here.place.clock.forward(days=184)
    with pytest.raises(UserError, match="not asked to stop"):
        here.propose(item, here.wish("block"))


def test_strikes_end_when_the_settings_say_so(here: Crowd) -> None:
    item = warned_and_went_on(here)
    short = RetentionSettings(strikes_months=1)
    here.house.settings = here.house.settings.model_copy(update={"retention": short})
    here.place.clock.forward(days=27)
    decline(here.house, here.propose(item, here.wish("block")), REVIEWER, "Not yet.")
    here.place.clock.forward(days=5)
    with pytest.raises(UserError, match="after the request"):
        here.propose(item, here.wish("block"))


def test_strikes_are_read_for_a_block_and_for_the_person_alone() -> None:
    readers = [
        path.name
        for folder in ("listener", "moderation", "connectors")
        for path in (ROOT / folder).rglob("*.py")
        if re.search(
            r"\bstrikes_standing\(|import.*\bstrikes_standing\b|FROM strikes",
            path.read_text(),
        )
    ]
    # Beside the checklist, only what a person is given who asks for their own data.
    assert sorted(readers) == ["block_checklist.py", "persons.py", "strikes.py"]


def test_a_strike_changes_no_score_and_no_order(here: Crowd) -> None:
    before = here.comment(RUDE, by="Fresh Face")
    old = warned_and_went_on(here)
    after = here.comment(RUDE)
    assert after.author_id == old.author_id
    judged = [
        last_judgement(here.house.store, comment_id(one)) for one in (before, after)
    ]
    assert all(judged)
    # That the author was asked to stop is a finding of its own, and has no score.
    scores = [
        [f["score"] for f in one["body"]["findings"] if f["score"] is not None]
        for one in judged
        if one
    ]
    assert scores[0] == scores[1]


def test_the_command_takes_no_more_days_than_a_block_may_have() -> None:
    assert timedelta(days=MOST_DAYS) == LONGEST
    told = CliRunner().invoke(wardmote, ["decide", "--help"]).output
    assert f"0<x<={MOST_DAYS}" in told and "3650" not in told
