"""Appeals are decided by somebody else and never make it harsher; what officers ask for changes nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import pytest

from listener.act import act
from listener.decide import expire
from listener.errors import UserError
from listener.modes.periods import LONDON
from listener.people.appeals import decide_appeal, lodge
from listener.people.appeals_due import remind_of_appeals
from listener.people.requests import FIREWALL, council_request
from listener.store.connection import as_moment
from listener.store.decisions import decisions_on, open_item_of
from listener.undo import undo
from tests.listener.crowd import (
    ADMIN,
    DELEGATE,
    OWNER,
    REVIEWER,
    Crowd,
    warned_and_went_on,
)
from tests.listener.lives import comment_id, stored
from tests.listener.office import Browser, Office, office
from tests.listener.test_desk_appeals import appeal, hidden
from tests.listener.test_modes_at_work import mails
from tests.town import CRITICISM, RUDE, THREAT


def appealed(here: Crowd, item: object) -> int:
    return lodge(here.house, comment_id(item), "I was joking.")  # type: ignore[arg-type]


def test_an_overturned_appeal_shows_the_comment_and_takes_the_strike_away(
    here: Crowd,
) -> None:
    item = warned_and_went_on(here)
    number = appealed(here, item)
    decide_appeal(here.house, number, "overturned", REVIEWER, "It was a joke.")
    act(here.house)
    assert not item.hidden
    notice = here.house.store.row("SELECT * FROM notices ORDER BY notice_id DESC")
    assert notice is not None and "your appeal succeeded" in notice["english"]
    with pytest.raises(UserError, match="after the request"):
        here.propose(item, here.wish("block"))


def test_a_kept_appeal_leaves_all_as_it_is(here: Crowd) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    number = appealed(here, item)
    decide_appeal(here.house, number, "kept", REVIEWER, "It is rude.")
    act(here.house)
    assert item.hidden
    with pytest.raises(UserError, match="decided already"):
        decide_appeal(here.house, number, "overturned", REVIEWER, "Well.")
    with pytest.raises(UserError, match="an appeal against this already"):
        appealed(here, item)


@pytest.mark.parametrize(("outcome", "rule"), [("kept", None), ("changed", "R1")])
def test_who_lets_a_hide_by_software_stay_has_agreed_to_it(
    here: Crowd, outcome: Literal["kept", "changed"], rule: str | None
) -> None:
    threat = here.comment(THREAT)
    number = appealed(here, threat)
    decide_appeal(here.house, number, outcome, REVIEWER, "It is no joke.", rule)
    agreed = decisions_on(here.house.store, comment_id(threat))[-1]
    assert (agreed.verb, agreed.actor.name) == ("confirm", REVIEWER.name)
    assert agreed.rule == (rule or "R2")
    assert here.events("hide_confirmed")[-1]["rule"] == (rule or "R2")
    assert open_item_of(here.house.store, comment_id(threat)) is None
    here.place.clock.forward(hours=25)
    assert expire(here.house) == []
    act(here.house)
    assert threat.hidden


def test_a_hide_that_ran_out_is_not_brought_back_by_an_appeal_that_was_kept(
    here: Crowd,
) -> None:
    threat = here.comment(THREAT)
    number = appealed(here, threat)
    here.place.clock.forward(hours=25)
    assert len(expire(here.house)) == 1
    decide_appeal(here.house, number, "kept", REVIEWER, "It is no joke.")
    act(here.house)
    assert not threat.hidden


def test_what_is_visible_again_is_told_as_that_and_not_as_unknown(here: Crowd) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    made = decisions_on(here.house.store, comment_id(item))[-1]
    undo(here.house, made.decision_id, OWNER, "")
    act(here.house)
    with pytest.raises(UserError, match="visible now, so there is nothing to appeal"):
        appealed(here, item)
    notice = here.house.store.row("SELECT * FROM notices ORDER BY notice_id DESC")
    assert notice and "the decision to hide it was taken back" in notice["english"]


def test_no_appeal_is_decided_by_who_hid_confirmed_or_agreed(here: Crowd) -> None:
    threat = here.comment(THREAT)
    here.decide(threat, "confirm", DELEGATE)
    number = appealed(here, threat)
    with pytest.raises(UserError, match="never decided by"):
        decide_appeal(here.house, number, "kept", DELEGATE, "No.")
    decide_appeal(here.house, number, "kept", OWNER, "It is a threat.")

    blocked = warned_and_went_on(here)
    here.approve(here.propose(blocked, here.wish("block")), REVIEWER)
    number = appealed(here, blocked)
    for part in (OWNER, REVIEWER):
        with pytest.raises(UserError, match="never decided by"):
            decide_appeal(here.house, number, "kept", part, "No.")
    with pytest.raises(UserError, match="needs the name"):
        decide_appeal(here.house, number, "kept", ADMIN, "No.")
    decide_appeal(here.house, number, "overturned", DELEGATE, "Too hard.")
    waiting = open_item_of(here.house.store, comment_id(blocked))
    assert waiting is not None and "unblock" in waiting["reason"]


def test_a_changed_appeal_never_names_a_graver_rule(here: Crowd) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    number = appealed(here, item)
    for graver in ("R2", None, "R99"):
        with pytest.raises(UserError, match="never makes it harsher"):
            decide_appeal(here.house, number, "changed", REVIEWER, "Hm.", graver)
    decide_appeal(here.house, number, "changed", REVIEWER, "Off topic.", "R9")
    assert item.hidden


@pytest.mark.parametrize("outcome", ["kept", "overturned"])
def test_no_rule_can_be_slipped_into_an_appeal_that_is_not_changed(
    here: Crowd, outcome: Literal["kept", "overturned"]
) -> None:
    threat = here.comment(THREAT)
    number = appealed(here, threat)
    for rule in ("R4", "R7"):
        with pytest.raises(UserError, match="only where it is changed"):
            decide_appeal(here.house, number, outcome, REVIEWER, "It is one.", rule)
    made = decisions_on(here.house.store, comment_id(threat))
    assert [each.verb for each in made] == ["hide"]


def test_only_what_was_done_can_be_appealed_and_for_60_days(here: Crowd) -> None:
    item = here.comment(RUDE)
    for nothing in (comment_id(item), "https://elsewhere.example/1"):
        with pytest.raises(UserError, match="No action is recorded"):
            lodge(here.house, nothing, "Why?")
    here.decide(item, "hide", rule="R1")
    here.place.clock.forward(days=61)
    with pytest.raises(UserError, match="60 days"):
        appealed(here, item)


def test_an_appeal_against_a_machines_hide_may_be_decided_by_the_owner(
    here: Crowd,
) -> None:
    item = here.comment(THREAT)
    assert item.hidden
    number = appealed(here, item)
    decide_appeal(here.house, number, "overturned", OWNER, "Song words.")
    act(here.house)
    assert not item.hidden


def test_an_appeal_is_brought_to_mind_before_it_is_late_and_once_when_it_is(
    here: Crowd,
) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    number = appealed(here, item)

    def told() -> list[str]:
        rows = here.house.store.rows("SELECT subject FROM outbox WHERE kind = 'appeal' AND once LIKE 'appeal-%'")  # fmt: skip
        return [row["subject"] for row in rows]

    assert remind_of_appeals(here.house) == 0 and told() == []
    here.place.clock.forward(days=12)
    for _ in range(3):
        remind_of_appeals(here.house)
    assert told() == [f"Appeal {number} should be decided by 4 December 2026"]
    here.place.clock.forward(days=5)
    for _ in range(3):
        remind_of_appeals(here.house)
    assert told()[1:] == [
        f"Appeal {number} should have been decided by 4 December 2026"
    ]
    assert len(here.events("appeal_reminded")) == 2
    second = here.comment(f"{RUDE} Two.")
    here.decide(second, "hide", rule="R1")
    decide_appeal(here.house, appealed(here, second), "kept", REVIEWER, "No.")
    here.place.clock.forward(days=30)
    remind_of_appeals(here.house)
    assert len(told()) == 2


@pytest.mark.parametrize(
    ("lodged_at", "due"),
    [
        (datetime(2027, 6, 4, 23, 30, tzinfo=UTC), "Friday 18 June 2027 00:30"),
        (datetime(2027, 6, 4, 12, 0, tzinfo=UTC), "Friday 18 June 2027 13:00"),
        (datetime(2027, 3, 22, 9, 0, tzinfo=UTC), "Monday 05 April 2027 09:00"),
    ],
)
def test_working_days_are_those_of_the_calendar_on_the_wall(
    here: Crowd, lodged_at: datetime, due: str
) -> None:
    here.place.clock.moment = lodged_at - timedelta(hours=1)
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    here.place.clock.moment = lodged_at
    number = appealed(here, item)
    found = here.house.store.value("SELECT due_at FROM appeals WHERE appeal_id = ?", (number,))  # fmt: skip
    wall = as_moment(found).astimezone(LONDON)
    assert f"{wall:%A %d %B %Y %H:%M}" == due


def test_case_37_an_officers_wish_is_kept_and_changes_nothing(here: Crowd) -> None:
    item = here.comment("The council wastes our money.")
    before = len(here.place.world.journal)
    council_request(
        here.house,
        "Please hide this.",
        "Sorrel Example, press office",
        comment_id(item),
    )
    here.place.round(here.house)
    assert not item.hidden and len(here.place.world.journal) == before
    assert not decisions_on(here.house.store, comment_id(item))
    assert stored(here.house, item).hidden_by is None
    assert open_item_of(here.house.store, comment_id(item)) is None
    told = here.house.store.row("SELECT * FROM outbox WHERE kind = 'council_request'")
    assert told is not None and told["audience"] == "owner" and FIREWALL in told["body"]
    assert len(here.events("council_request")) == 1
    with pytest.raises(UserError, match="Name, role"):
        council_request(here.house, "Hide it.", "somebody", None)


def test_letting_old_words_stay_agrees_to_nothing_about_new_ones(here: Crowd) -> None:
    threat = here.comment(THREAT)
    number = appealed(here, threat)
    here.place.world.edit(threat, f"{THREAT} I mean it, {THREAT}")
    here.place.round(here.house)
    decide_appeal(here.house, number, "kept", REVIEWER, "It is no joke.")
    verbs = [made.verb for made in decisions_on(here.house.store, comment_id(threat))]
    assert "confirm" not in verbs
    here.place.clock.forward(hours=25)
    assert len(expire(here.house)) == 1


# ---- on the desk, when the comment is not what it was ----


def look_up(browser: Browser, link: str) -> str:
    browser.get("/look-up", params={"link": link})
    return browser.page.words


def asked_to_decide(desk: Office) -> Browser:
    reviewer = desk.sign_in(REVIEWER)
    reviewer.get("/appeals/1")
    return reviewer


def test_whoever_decides_sees_the_words_that_were_hidden_and_those_of_today(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        item = hidden(desk)
        appeal(desk, item)
        words = asked_to_decide(desk).page.words
        assert RUDE in words and "has changed the words" not in words
        desk.here.place.world.edit(item, CRITICISM)
        desk.here.place.round(desk.here.house)
        words = asked_to_decide(desk).page.words
        assert "The author has changed the words since." in words
        assert f"Before the change: {RUDE} They read now: {CRITICISM}" in words


def test_of_a_comment_that_its_author_took_down_nobody_says_that_it_is_hidden_still(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        item = hidden(desk)
        resident, link = appeal(desk, item)[0], desk.link(item)
        desk.here.place.world.delete(item)
        desk.here.place.round(desk.here.house, times=3)
        words = look_up(resident, link)
        assert "This comment was hidden, and is no longer on the platform" in words
        assert "This comment is hidden" not in words and "no end to it" not in words
        reviewer = asked_to_decide(desk)
        assert "The comment is no longer on the platform." in reviewer.page.words
        reviewer.send("/appeals/1/decide", outcome="overturned", reason="No breach.")
        assert "The appeal was right." in look_up(resident, link)


def test_a_block_that_was_wrong_is_told_at_once_to_those_who_can_end_it(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        item = warned_and_went_on(desk.here)
        desk.here.approve(desk.here.propose(item, desk.here.wish("block")), DELEGATE)
        resident, link = appeal(desk, item)[0], desk.link(item)
        before = len(mails(desk.here.place, "owner"))
        asked_to_decide(desk).send("/appeals/1/decide", outcome="overturned", reason="Too harsh.")  # fmt: skip
        desk.here.place.round(desk.here.house)
        number = desk.number(item)
        told = mails(desk.here.place, "owner")[before:]
        assert f"Number {number}: please unblock an account, for an appeal succeeded" in told  # fmt: skip
        words = look_up(resident, link)
        assert "A person has been asked to end the block." in words
