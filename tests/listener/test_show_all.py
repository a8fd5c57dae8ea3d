"""Who hears when the machine must stop or nobody looked, and the emergency in which everything is shown at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.act import act
from listener.brake import trip_once, undone_too_often
from listener.cli import run
from listener.decide import decide
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.modes.changes import i_am_here
from listener.people.show_all import show_all
from listener.store.brakes import decided_hides
from tests.listener.crowd import ADMIN, COMMS, OWNER, Crowd, crowd
from tests.listener.lives import later, page, stored
from tests.listener.test_modes_at_work import mails
from tests.town import THREAT

TOLD = {
    "owner": ["owner@council.example"],
    "comms": ["comms@council.example"],
    "delegate": ["delegate@council.example"],
    "reviewers": ["reviewer@council.example"],
    "admin": ["admin@council.example"],
}
WHY = "The model is broken."


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Crowd]:
    with crowd(tmp_path / "data", alerts=TOLD) as found:
        yield found


def three_hidden(here: Crowd) -> tuple[list, House]:  # type: ignore[type-arg]
    post = here.place.post()
    i_am_here(here.house, OWNER)
    items = [here.place.comment(post, f"{THREAT} ({n})", by=f"P {n}") for n in range(3)]
    here.place.round(here.house, times=2)
    assert all(item.hidden for item in items)
    return items, here.house


def test_the_admin_shows_at_once_all_that_no_person_confirmed(here: Crowd) -> None:
    (first, second, third), house = three_hidden(here)
    decide(house, stored(house, first), "confirm", OWNER, "It is a threat.")
    made = show_all(house, [page(house)], ADMIN, WHY)
    assert {one.actor for one in made} == {ADMIN} and len(made) == 2
    act(house)
    assert first.hidden and not second.hidden and not third.hidden
    later(here.place, house, 3)
    assert not second.hidden, "and software does not hide it again"
    assert show_all(house, [page(house)], ADMIN, WHY) == []


def test_a_hide_that_is_on_its_way_is_stopped_too(here: Crowd) -> None:
    i_am_here(here.house, OWNER)
    here.place.faults.add("facebook", "hide", "server_error", after=True)
    item = here.place.comment(here.place.post(), THREAT)
    house = here.place.round(here.house)
    assert item.hidden and not stored(house, item).hidden_by
    here.place.faults.clear()
    assert len(show_all(house, [page(house)], OWNER, WHY)) == 1
    act(house)
    assert not item.hidden


def test_who_may_not_and_what_is_missing_is_said(here: Crowd) -> None:
    items, house = three_hidden(here)
    for actor in (COMMS, Actor("wardmote", "admin"), Actor("Nobody Example", "admin")):
        with pytest.raises(UserError):
            show_all(house, [page(house)], actor, WHY)
    with pytest.raises(UserError, match="needs a reason"):
        show_all(house, [page(house)], ADMIN, " ")
    short = "This needs a reason, and the one that was given is too short. Write a word at least, of two letters or more."
    for given in ("x", ".", "1234"):
        with pytest.raises(UserError, match=short):
            show_all(house, [page(house)], ADMIN, given)
    with pytest.raises(UserError, match="Say who you are"):
        decide(house, stored(house, items[0]), "show", ADMIN, "This one only.")
    assert all(item.hidden for item in items)


def test_the_command_shows_them(
    here: Crowd, capsys: pytest.CaptureFixture[str]
) -> None:
    here.place.close()
    told = ["--data", str(here.place.folder), "--reason", WHY]
    assert run(["show-all", *told, "--as", ADMIN.name]) == 0
    assert "has hidden nothing" in capsys.readouterr().out
    assert run(["show-all", *told, "--as", COMMS.name]) == 2
    assert "owner, delegate or reviewer, or an admin" in capsys.readouterr().err


def test_the_brake_is_told_to_the_owner_the_delegate_and_the_reviewers(
    here: Crowd,
) -> None:
    house = here.house
    with house.store.transaction(house.now()) as tx:
        trip_once(tx, house, "too many", [page(house)])
    here.place.round(house)
    for to in ("owner", "delegate", "reviewer", "admin"):
        assert "Automatic hiding has stopped" in mails(here.place, to), to


def test_a_threat_that_runs_out_is_told_to_reviewers_and_admin(here: Crowd) -> None:
    (item, *_), house = three_hidden(here)
    later(here.place, house, 40)
    assert not item.hidden
    for to in ("reviewer", "admin"):
        told = [one for one in mails(here.place, to) if "A threat is visible" in one]
        assert len(told) == 3, to


def test_an_emergency_says_nothing_on_the_hides_that_it_ended_so_it_is_no_brake(here: Crowd) -> None:  # fmt: skip
    for _ in range(2):
        here.place.clock.forward(
            days=100
        )  # or the same words would not be hidden again
        items, house = three_hidden(here)
        assert len(show_all(house, [page(house)], ADMIN, WHY)) == 3
        act(house)
        decide(house, stored(house, items[0]), "keep", OWNER, "Fair enough.")
    assert decided_hides(house.store, page(house), 20) == []
    assert undone_too_often(house.store, page(house)) is None


def test_an_emergency_that_was_itself_taken_back_hides_nothing_that_people_said(here: Crowd) -> None:  # fmt: skip
    (first, *_), house = three_hidden(here)
    made = show_all(house, [page(house)], OWNER, WHY)
    act(house)
    mine = next(one for one in made if one.comment_id == stored(house, first).comment.comment_id)  # fmt: skip
    decide(house, stored(house, first), "hide", OWNER, "A threat.", rule="R2", undoes=mine.decision_id)  # fmt: skip
    act(house)
    decide(house, stored(house, first), "show", OWNER, "A joke after all.")
    assert decided_hides(house.store, page(house), 20) == [True]
