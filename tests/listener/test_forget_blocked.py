"""Whose comment was erased stays known while they are blocked, so that the block can be ended, and not a day longer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from listener.daemon import Daemon
from listener.errors import UserError
from listener.forgetting.forget import forget_now
from listener.forgetting.person import erase_person
from listener.people.appeals import decide_appeal, lodge
from listener.people.blocks import unblock
from listener.people.ladder import withdraw
from listener.store.counts import beats, last_beat
from listener.store.holds import place_hold
from listener.store.person_acts import first_request
from listener.store.persons import people
from listener.telling.mail import open_post
from tests.listener.crowd import OWNER, REVIEWER, Crowd, warned_and_went_on
from tests.listener.lives import comment_id, stored
from tests.listener.remains import remains
from tests.town import RUDE, Town

FAIR = "Zanthorpe lane is full of puddles near the quillersmith bakery."
DISTRESS = "I can't go on any more, there is no point in living."


def test_an_account_is_forgotten_when_its_block_has_ended(here: Crowd) -> None:
    item = warned_and_went_on(here)
    here.approve(here.propose(item, here.wish("block")), REVIEWER)
    (author,) = people(here.house.store, "teasel")
    native = author.author.partition(":")[2]
    assert native == item.author_id
    here.place.clock.forward(days=400)  # nothing but the block keeps it now
    here.place.round(here.house)
    erase_person(here.house, author.author, OWNER, "They asked.")
    assert forget_now(here.house)[1] == ""
    assert here.is_blocked(item), "and the block can still be ended"
    assert remains(here.place.folder, native)

    known = stored(here.house, item)
    unblock(here.house, known, REVIEWER, "Its time is over.", here.proof(REVIEWER))
    here.act()
    assert not here.is_blocked(item)
    counts, fault = forget_now(here.house)
    assert fault == "" and counts["accounts"] >= 1
    assert len(here.events("accounts_erased")) == 1
    here.place.close()
    assert remains(here.place.folder, native) == []
    here.house = here.place.open()
    assert "accounts" not in forget_now(here.house)[0]


def test_a_mailbox_that_cannot_be_written_is_named_and_keeps_no_other_words(
    place: Town,
) -> None:
    place.comment(place.post(), RUDE)
    fair = place.comment(place.post("x"), FAIR)
    house = place.round()
    place.comment(place.post(), DISTRESS)
    place.round(house)
    box = place.folder / "alerts.mbox"
    assert "no point in living" in box.read_text()
    box.rename(place.folder / "aside")
    (box / "in").mkdir(parents=True)  # whoever is root may write what others may not
    place.clock.forward(days=100)
    daemon = Daemon(house, open_post(house.settings))
    with pytest.raises(UserError, match="The mailbox .*alerts.mbox cannot be written"):
        forget_now(house)
    assert stored(house, fair).erased_at
    entries = house.store.value("SELECT COUNT(*) FROM entries")
    with pytest.raises(UserError):
        forget_now(house)
    assert house.store.value("SELECT COUNT(*) FROM entries") == entries
    place.clock.forward(days=1)
    daemon.clocked()
    signs = {row["name"]: row["detail"] for row in beats(house.store)}
    assert "cannot be written" in signs["fault:forget"]
    (box / "in").rmdir()
    box.rmdir()
    (place.folder / "aside").rename(box)
    place.clock.forward(days=1)
    daemon.clocked()
    assert "no point in living" not in box.read_text()
    assert not last_beat(house.store, "fault:forget")[1]


def notices(here: Crowd) -> list[str]:
    """What is left of the notices, the oldest first."""
    rows = here.house.store.rows("SELECT english FROM notices ORDER BY notice_id")
    return [row["english"] for row in rows]


def test_what_an_author_was_told_outlasts_a_hold_that_ends_on_an_erased_comment(
    here: Crowd,
) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    here.act()
    number = lodge(here.house, comment_id(item), "I was joking.")
    here.place.world.delete(item)
    here.place.round(here.house, times=5)
    decide_appeal(here.house, number, "kept", REVIEWER, "A joke it was not.")
    with here.house.store.transaction(here.house.now()) as tx:  # as a restore leaves it
        tx.record("a_hold_that_a_backup_knew")
        until = here.house.now() + timedelta(days=10)
        place_hold(tx, comment_id(item), OWNER.name, "Police ask.", until)
    told = notices(here)
    assert all(told)
    here.place.clock.forward(days=11)
    assert forget_now(here.house)[0]["notes"] == 1
    assert notices(here) == told
    row = here.house.store.row("SELECT text, english FROM appeals")
    assert row and row["text"] == "" and row["english"]
    assert here.house.store.value("SELECT reason FROM holds") == ""
    here.place.clock.forward(days=366)
    forget_now(here.house)
    assert set(notices(here)) == {""}
    assert here.house.store.value("SELECT english FROM appeals") == ""


@pytest.mark.parametrize("deletes", ["a person of the house", "its author"])
def test_who_may_appeal_can_read_what_they_were_told_after_the_comment_went(
    here: Crowd, deletes: str
) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    here.act()
    if deletes == "its author":
        here.place.world.delete(item)
    else:
        here.approve(here.propose(item, here.wish("delete")), OWNER)
    told = notices(here)
    here.place.round(here.house, times=5)
    assert stored(here.house, item).erased_at
    assert all(told) and notices(here) == told
    here.place.clock.forward(days=364)
    forget_now(here.house)
    assert notices(here) == told
    here.place.clock.forward(days=3)
    forget_now(here.house)
    assert set(notices(here)) == {""}


def test_the_notice_of_a_block_stays_while_it_stands_though_the_comment_went(
    here: Crowd,
) -> None:
    item = warned_and_went_on(here)
    here.approve(here.propose(item, here.wish("block")), REVIEWER)
    here.place.world.delete(item)
    here.place.round(here.house, times=5)
    assert stored(here.house, item).erased_at and here.is_blocked(item)
    assert "blocked from this page until" in notices(here)[-1]


def test_notices_go_with_the_comment_that_its_author_asked_to_erase(
    here: Crowd,
) -> None:
    here.decide(here.comment(RUDE), "hide", rule="R1")
    here.act()
    (author,) = people(here.house.store, "teasel")
    erase_person(here.house, author.author, OWNER, "They asked.")
    assert notices(here) == [""]


def test_whoever_was_asked_to_stop_stays_so_though_they_delete_that_comment(
    here: Crowd,
) -> None:
    first = here.comment(RUDE)
    here.say(first, "stop_request", OWNER)
    here.place.world.delete(first)
    here.place.clock.forward(hours=25)
    here.place.round(here.house, times=4)
    assert stored(here.house, first).erased_at
    again = here.comment(f"{RUDE} Again.")
    here.decide(again, "hide", rule="R1")
    assert here.propose(again, here.wish("block")) == 1


def test_a_request_that_was_taken_back_does_not_count_though_its_comment_went(
    here: Crowd,
) -> None:
    first = here.comment(RUDE)
    here.say(first, "stop_request", OWNER)
    (made,) = here.house.store.rows("SELECT decision_id FROM requests_to_stop")
    withdraw(here.house, made["decision_id"], OWNER, "It was meant for another.")
    here.place.world.delete(first)
    here.place.clock.forward(hours=25)
    here.place.round(here.house, times=4)
    again = here.comment(f"{RUDE} Again.")
    here.decide(again, "hide", rule="R1")
    with pytest.raises(UserError, match="not asked to stop"):
        here.propose(again, here.wish("block"))


def test_what_was_asked_of_somebody_counts_against_nobody_whom_the_platform_withholds(
    here: Crowd,
) -> None:
    first = here.comment(RUDE)
    here.say(first, "stop_request", OWNER)
    here.place.world.delete(first)
    here.place.round(here.house, times=5)
    page_id = stored(here.house, first).comment.page_id
    since = here.place.clock() - timedelta(days=183)
    assert first_request(here.house.store, page_id, "", since) is None
    assert first_request(here.house.store, page_id, first.author_id, since)
