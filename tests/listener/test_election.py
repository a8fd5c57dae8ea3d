"""Hiding in a pre-election period: only with the owner's and a reviewer's written yes, for that period, and no longer."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from listener.cli import run
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.modes.changes import end_mode, i_am_here, resume_hiding, start_mode
from listener.modes.election import confirm_election, take_election_back
from listener.modes.follow import follow_modes
from listener.store.decisions import last_judgement
from tests.listener.lives import OWNER, comment_id, page
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
