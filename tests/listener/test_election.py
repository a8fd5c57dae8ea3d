"""Hiding in a pre-election period: only with the owner's and a reviewer's written yes, for that period, and no longer."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path

import pytest

from listener.cli import run
from listener.commands.when import beginning_of
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.modes.changes import end_mode, i_am_here, resume_hiding, start_mode
from listener.modes.election import confirm_election, take_election_back
from listener.modes.follow import follow_modes
from listener.modes.periods import LONDON
from listener.store.decisions import last_judgement
from listener.store.modes import as_spell, periods
from tests.listener.crowd import REVIEWER as HERON
from tests.listener.lives import OWNER, comment_id, page
from tests.listener.office import office
from tests.listener.test_modes_at_work import events
from tests.town import THREAT, Town

REVIEWER = Actor("Rook Example", "reviewer")
DELEGATE = Actor("Finch Example", "delegate")
PEOPLE = [{"name": one.name, "role": one.role} for one in (OWNER, REVIEWER, DELEGATE)]
WHY = "Threats must come off the page at once, whoever stands."


def test_the_reason_with_which_somebody_says_that_they_are_here_is_kept(
    place: Town,
) -> None:
    place.settings(people=PEOPLE)
    place.open()
    place.close()
    me = ["--as", OWNER.name, "--reason", "Back from the conference."]
    assert run(["mode", "here", "--data", str(place.folder), *me]) == 0
    (entry,) = events(place.open(), "person_seen")
    kept = place.open().store.value(
        "SELECT body FROM payloads WHERE seq = ?", (entry["seq"],)
    )
    assert "Back from the conference." in kept


def campaign(place: Town, days: float = 20) -> House:
    place.settings(people=PEOPLE, confirmers=[OWNER.name])
    house = place.open()
    ends_at = house.now() + timedelta(days=days)
    start_mode(house, page(house), "pre_election", ends_at, OWNER, "Notice is given.")
    return house


def both_agree(house: House) -> None:
    confirm_election(house, page(house), OWNER, WHY)
    confirm_election(house, page(house), REVIEWER, WHY)


def hides(place: Town, house: House) -> bool:
    i_am_here(house, OWNER)
    item = place.comment(place.post(), f"{THREAT} ({place.clock.moment:%H:%M})")
    place.round(house, times=2)
    return item.hidden


def test_one_yes_is_not_enough_and_two_of_one_person_are_one(place: Town) -> None:
    house = campaign(place)
    ((_, both),) = confirm_election(house, page(house), OWNER, WHY)
    assert not both and not hides(place, house)
    with pytest.raises(UserError, match="somebody else"):
        confirm_election(house, page(house), OWNER, "Me again.")
    with pytest.raises(UserError, match="owner and a reviewer"):
        confirm_election(house, page(house), DELEGATE, WHY)
    with pytest.raises(UserError, match="gives a reason"):
        confirm_election(house, page(house), REVIEWER, " ")
    assert not hides(place, house)


def test_with_both_yeses_software_hides_and_the_log_says_who_and_for_how_long(
    place: Town,
) -> None:
    house = campaign(place)
    both_agree(house)
    item = place.comment(place.post(), THREAT)
    place.round(house)
    judged = last_judgement(house.store, comment_id(item))
    assert item.hidden and judged
    assert all(check["passed"] for check in judged["body"]["preconditions"])
    first, second = events(house, "election_confirmed")
    assert (first["actor"], second["actor"]) == (OWNER.name, REVIEWER.name)
    assert second["yes"] == 2 and second["ends_at"] == first["ends_at"]
    assert WHY not in json.dumps([first, second]), "their words can be erased"


def test_the_yes_ends_with_the_period_and_software_waits_for_a_person(
    place: Town,
) -> None:
    house = campaign(place, days=1)
    both_agree(house)
    place.clock.forward(days=1, minutes=1)
    follow_modes(house)
    assert not hides(place, house)
    resume_hiding(house, page(house), OWNER, "The election is over.")
    assert hides(place, house)
    ends_at = house.now() + timedelta(days=10)
    start_mode(house, page(house), "pre_election", ends_at, OWNER, "A by-election.")
    assert not hides(place, house), "another period needs its own yes"


def test_a_period_that_is_replaced_or_ended_takes_its_yes_with_it(place: Town) -> None:
    house = campaign(place)
    both_agree(house)
    later = house.now() + timedelta(days=30)
    place.clock.forward(minutes=1)
    start_mode(house, page(house), "pre_election", later, OWNER, "A longer one.")
    assert not hides(place, house)
    both_agree(house)
    end_mode(house, page(house), "pre_election", OWNER, "Called off.")
    open_yes = "SELECT COUNT(*) FROM election_consents WHERE ended_at IS NULL"
    assert house.store.value(open_yes) == 0
    assert not hides(place, house), "after a period only a person's word lets it hide"


def test_either_of_the_two_takes_it_back_at_once(place: Town) -> None:
    house = campaign(place)
    both_agree(house)
    take_election_back(house, page(house), REVIEWER, "Too many mistakes.")
    assert not hides(place, house)
    (entry,) = events(house, "election_confirmation_withdrawn")
    assert entry["actor"] == REVIEWER.name and entry["yes"] == 2
    with pytest.raises(UserError, match="nothing to take back"):
        take_election_back(house, page(house), OWNER, "Me too.")


def test_a_hide_on_its_way_is_dropped_when_the_yes_is_taken_back(place: Town) -> None:
    house = campaign(place)
    both_agree(house)
    i_am_here(house, OWNER)
    place.faults.add("facebook", "hide", "server_error")
    item = place.comment(place.post(), THREAT)
    place.round(house)
    take_election_back(house, page(house), OWNER, "No more.")
    place.faults.clear()
    place.round(house, times=2)
    assert not item.hidden and events(house, "act_dropped")


def test_there_must_be_a_period_and_it_may_be_one_that_is_planned(place: Town) -> None:
    place.settings(people=PEOPLE, confirmers=[OWNER.name])
    house = place.open()
    with pytest.raises(UserError, match="no pre-election period"):
        confirm_election(house, page(house), OWNER, WHY)
    begins, ends = (house.now() + timedelta(days=days) for days in (5, 15))
    start_mode(
        house, page(house), "pre_election", ends, OWNER, "Planned.", starts_at=begins
    )
    both_agree(house)
    place.clock.forward(days=6)
    assert hides(place, house)


def test_the_command_says_who_is_still_to_agree_and_what_holds(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    place.settings(people=PEOPLE, confirmers=[OWNER.name])
    page_id = page(place.open())
    place.close()
    where = ["--data", str(place.folder), "--reason", WHY]
    period = ["pre-election", page_id, "--for", "20d"]
    assert run(["mode", "start", *period, *where, "--as", OWNER.name]) == 0
    assert "wardmote mode confirm-election" in capsys.readouterr().out
    confirm = ["mode", "confirm-election", page_id, *where]
    assert run([*confirm, "--as", OWNER.name]) == 0
    assert "One more person must say yes" in capsys.readouterr().out
    assert run([*confirm, "--as", OWNER.name]) == 2
    assert "already" in capsys.readouterr().err
    assert run([*confirm, "--as", REVIEWER.name]) == 0
    assert "This ends with the period" in capsys.readouterr().out
    assert run(["mode", "show", "--data", str(place.folder)]) == 0
    shown = capsys.readouterr().out
    assert "software may hide in it" in shown and f"{REVIEWER.name} (reviewer)" in shown
    assert run([*confirm, "--as", "Nobody Example"]) == 2
    assert "not listed" in capsys.readouterr().err
    assert run([*confirm, "--as", OWNER.name, "--withdraw"]) == 0
    assert "taken back" in capsys.readouterr().out


# ---- a by-election at short notice, while the elections of May are planned ----


def spells(place: Town, house: House) -> list[tuple[str, str]]:
    """What is planned or runs on the page, as days in London."""
    rows = periods(house.store, page(house), unended=True)
    return [
        (f"{one.starts_at.astimezone(LONDON):%d %b %H:%M}", f"{one.ends_at.astimezone(LONDON):%d %b %H:%M}")
        for one in map(as_spell, rows)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("since", "begins"), [("2026-11-22", "22 Nov 00:00"), ("2026-11-20", "20 Nov 09:00"), ("2026-11-22 09:00", "22 Nov 09:00")]
)  # fmt: skip
def test_a_period_that_begins_on_a_day_begins_with_that_day(
    place: Town, since: str, begins: str
) -> None:
    assert f"{beginning_of(since, place.clock()).astimezone(LONDON):%d %b %H:%M}" == begins  # fmt: skip


def test_who_calls_a_by_election_off_does_not_end_the_planned_one_in_may(
    place: Town,
) -> None:
    house = campaign(place)
    begins, ends = house.now() + timedelta(days=120), house.now() + timedelta(days=160)
    start_mode(house, page(house), "pre_election", ends, OWNER, "May.", starts_at=begins)  # fmt: skip
    (over,) = end_mode(house, page(house), "pre_election", OWNER, "Uncontested.")
    assert over.starts_at <= house.now()
    assert spells(place, house) == [("20 Mar 09:00", "29 Apr 10:00")]
    place.clock.forward(days=121)
    assert not hides(place, house)
    start_mode(house, page(house), "meeting", house.now() + timedelta(hours=2), OWNER, "Now.")  # fmt: skip
    with pytest.raises(UserError, match="is not on"):
        end_mode(house, page(house), "pre_election", OWNER, "None.", planned=True)


def test_what_is_planned_is_told_with_its_beginning_and_ended_by_its_own_word(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    place.settings(people=PEOPLE, confirmers=[OWNER.name])
    page_id = page(place.open())
    place.close()
    data = ["--data", str(place.folder)]
    who = [*data, "--as", OWNER.name, "--reason", "An election."]
    mode = ["mode", "start", "pre-election", page_id]
    assert run([*mode, "--from", "2099-03-26", "--until", "2099-05-06", *who]) == 0
    planned = "pre-election from 26 March 2099, 00:00 until 07 May 2099, 00:00"
    assert f"{page_id}: {planned}." in capsys.readouterr().out
    assert run([*mode, "--for", "20d", *who]) == 0
    assert run(["mode", "show", *data]) == 0
    assert f"  planned: {planned}\n" in capsys.readouterr().out
    assert run(["mode", "end", "pre-election", page_id, *who]) == 0
    assert planned not in capsys.readouterr().out
    assert run(["mode", "end", "pre-election", page_id, "--planned", *who]) == 0
    assert f"It was planned: {planned}." in capsys.readouterr().out
    assert run(["mode", "end", "pre-election", page_id, "--planned", *who]) == 2


def test_the_desk_says_what_is_planned_and_that_both_have_said_yes(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        house = desk.here.house
        start, ends = house.now() + timedelta(days=90), house.now() + timedelta(days=99)
        start_mode(house, page(house), "pre_election", house.now() + timedelta(days=20), OWNER, "A by-election.")  # fmt: skip
        start_mode(house, page(house), "pre_election", ends, OWNER, "May.", starts_at=start)  # fmt: skip
        browser = desk.sign_in(OWNER)
        browser.get("/modes")
        assert "Planned: Before an election, 18 February 2027, 09:00 to" in browser.page.words  # fmt: skip
        browser.get("/home")
        assert "An election is near: software hides nothing." in browser.page.words
        confirm_election(house, page(house), OWNER, WHY)
        confirm_election(house, page(house), HERON, WHY)
        browser.get("/home")
        words = browser.page.words
        assert "software hides nothing. Until" not in words
        assert "so software may hide all the same. Until 10 December 2026" in words
        browser.get("/modes")
        assert "Both have said yes. Software may hide in this time." in browser.page.words  # fmt: skip


def dated(place: Town, house: House, ends_at: str) -> None:
    """The rules file names a period that runs, with this end, and the service takes it up."""
    path = place.folder / "rules_of_engagement.yaml"
    text, period = path.read_text(), f"starts_at: 2026-11-20T08:00:00Z, ends_at: {ends_at}"  # fmt: skip
    path.write_text(re.sub(r"(?m)^  pre_election: .*$", f"  pre_election: [{{ {period} }}]", text))  # fmt: skip
    place.round(house, times=2)


def test_a_period_of_the_file_with_another_end_can_be_confirmed_while_it_runs(
    place: Town,
) -> None:
    place.settings(people=PEOPLE, confirmers=[OWNER.name])
    house = place.open()
    dated(place, house, "2026-12-25T08:00:00Z")
    dated(place, house, "2026-12-26T08:00:00Z")
    assert not hides(place, house)
    both_agree(house)
    assert hides(place, house)
    take_election_back(house, page(house), OWNER, "On second thoughts.")
    assert not hides(place, house)
    both_agree(house)
    place.clock.forward(days=36)
    i_am_here(house, OWNER)
    follow_modes(house)
    assert "pre-election is over" in house.standing(page(house), house.now()).no_hiding()  # fmt: skip


def test_what_is_confirmed_of_one_period_lets_nothing_go_on_after_another(
    place: Town,
) -> None:
    house = campaign(place, days=1)
    place.clock.forward(days=2)
    follow_modes(house)
    end = house.now() + timedelta(days=20)
    start_mode(house, page(house), "pre_election", end, OWNER, "The next one.")
    both_agree(house)
    assert not hides(place, house), "the first one is over, and nobody has said yet"
