"""Acceptance case 20, as people act on it: whatever is hidden as a repeat, one copy stays in view."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.decide import decide
from listener.errors import UserError
from listener.store.decisions import decisions_on, last_judgement
from tests.listener.called import Call
from tests.listener.crowd import OWNER, Crowd
from tests.listener.lives import comment_id, stored
from tests.listener.office import Office, office

PARKING = "Parking on Sample Road has become a daily nightmare and nobody at the council ever answers about it."
REFUSED = "Rule 12 leaves one copy in view, and no other copy of this text is in view on this page."
TO_DO = "Let this one stand, or name another rule that it breaks."
WELSH = "Mae rheol 12 yn gadael un copi i'w weld"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "desk") as opened:
        yield opened


def four_times(here: Crowd) -> list[Item]:
    """The same paragraph four times in three hours by one account: with a few words changed, as people do."""
    made = []
    for text in (PARKING, PARKING, f"{PARKING} Really.", PARKING.upper()):
        made.append(here.comment(text))
        here.place.clock.forward(minutes=40)
    return made


def as_repeat(here: Crowd, item: Item) -> None:
    """Wish it hidden, before the platform hears of it."""
    decide(here.house, stored(here.house, item), "hide", OWNER, "Once is enough.", rule="R12")  # fmt: skip


def test_case_20_of_four_copies_three_may_be_hidden_and_one_stays(here: Crowd) -> None:
    copies = four_times(here)
    rules = [row["rule"] for one in copies if (row := last_judgement(here.house.store, comment_id(one)))]  # fmt: skip
    assert rules == [None, None, "R12", "R12"]
    for copy in reversed(copies[1:]):
        as_repeat(here, copy)
    # None of these hides has reached the platform yet, and still the last copy is known to be the last.
    with pytest.raises(UserError) as caught:
        as_repeat(here, copies[0])
    assert str(caught.value) == f"{REFUSED} {TO_DO}"
    here.act()
    assert [copy.hidden for copy in copies] == [False, True, True, True]
    assert decisions_on(here.house.store, comment_id(copies[0])) == []


def test_a_copy_word_for_word_counts_however_old_it_is_and_one_almost_so_for_a_day(
    here: Crowd,
) -> None:
    here.comment(f"{PARKING} Really.", by="Marlow Teasel")
    here.place.clock.forward(hours=72)
    alone = here.comment(PARKING, by="Robin Yarrow")
    with pytest.raises(UserError, match=REFUSED):
        as_repeat(here, alone)
    here.place.clock.forward(hours=72)
    again = here.comment(PARKING, by="Sam Sorrel")
    as_repeat(here, again)
    here.act()
    assert again.hidden and not alone.hidden


def test_a_copy_that_is_gone_or_says_something_else_is_no_copy_in_view(
    here: Crowd,
) -> None:
    first, second = here.comment(PARKING), here.comment(PARKING)
    here.comment("Parking is fine by me, thank you for asking.")
    here.place.world.edit(first, "Sorry, I have said enough about parking.")
    here.place.round(here.house)
    with pytest.raises(UserError, match=REFUSED):
        as_repeat(here, second)
    third = here.comment(PARKING)
    here.decide(second, "hide", rule="R12")
    here.place.world.delete(third)
    here.place.round(here.house, times=2)
    here.decide(second, "show")
    with pytest.raises(UserError, match=REFUSED):
        as_repeat(here, second)


def test_what_was_shown_again_is_not_hidden_as_a_repeat_once_it_is_the_last(
    here: Crowd,
) -> None:
    first, second = here.comment(PARKING), here.comment(PARKING)
    here.decide(first, "hide", rule="R12")
    here.decide(first, "show")
    here.decide(second, "hide", rule="R12")
    with pytest.raises(UserError, match=REFUSED):
        as_repeat(here, first)
    here.decide(first, "hide", rule="R1")  # under another rule a person still may
    assert first.hidden and second.hidden


def test_the_command_says_why_and_what_to_do(here: Crowd, wardmote: Call) -> None:
    only = here.comment(PARKING)
    where = ["--data", str(here.house.folder), "--as", OWNER.name, "--reason", "Again."]
    done = wardmote("decide", comment_id(only), "hide", "--rule", "R12", *where)
    assert done.returncode == 2 and f"{REFUSED} {TO_DO}" in done.stderr
    assert not only.hidden


def test_the_desk_says_why_and_what_to_do_in_both_languages(desk: Office) -> None:
    copies = four_times(desk.here)
    for copy in copies[:3]:
        desk.here.decide(copy, "hide", rule="R1")
    browser = desk.sign_in(OWNER)
    for language, said in (("", f"{REFUSED} {TO_DO}"), ("/cy", WELSH)):
        path = f"{language}/item/{desk.number(copies[3])}"
        browser.get(path)
        browser.send(f"{path}/decide", verb="hide", rule="R12", reason="Again.")
        assert browser.status == 409 and said in browser.page.words
    assert not copies[3].hidden
